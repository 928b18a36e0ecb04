import { fold } from '../../reading/index.js';
import type { WordSets } from '../language.js';

const set = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(fold),
  );

/** All gender and number forms of participles given in the masculine singular. */
const participles = (words: string): string =>
  words
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) =>
      word.endsWith('s') ? [word, `${word}e`, `${word}es`] : [word, `${word}s`, `${word}e`, `${word}es`],
    )
    .join(' ');

const DIRECTIONS: readonly (readonly [string, number])[] = [
  ['nord', 0],
  ['septentrional', 0],
  ['septentrion', 0],
  ['est', 45 * 2],
  ['orient', 90],
  ['sud', 180],
  ['ouest', 270],
  ['nord-est', 45],
  ['sud-est', 135],
  ['sud-ouest', 225],
  ['nord-ouest', 315],
];

/** The words of French that the engine asks about, folded. */
export const WORDS: WordSets = {
  indefinite: set('un une'),
  definite: set('le la les l ce cet cette ces son sa ses leur leurs du des au aux ledit ladite'),
  still: set('toujours encore'),
  ofOne: set('son sa ses'),
  singular: set('le la l un une son sa mon ma notre votre leur ce cet cette du au'),
  indefinitePlural: set('des'),
  contractions: set('du au'),
  demonstrative: set('ce cet cette ces même ledit ladite'),
  adjectives: set(
    participles(
      'armé non-identifié encagoulé enturbanné masqué cagoulé présumé supposé inconnu non identifié lourdement affilié lié allié apparenté aligné inspiré soutenu appuyé déployé stationné retraité mobilisé radié retenu originaire suspecté soupçonné déplacé isolé motorisé posté basé mutilé carbonisé calciné décapité ligoté enceint âgé désarmé entraîné formé infiltré égaré surarmé embarqué prétendu autoproclamé dénommé surnommé régulier étranger puissant radical',
    ) +
      ' civil civils civile civiles militaire militaires local locale locaux locales islamiste islamistes djihadiste djihadistes jihadiste jihadistes terroriste terroristes extrémiste extrémistes jeune jeunes vieux vieille petit petite grand grande autre même seul seule simple simples principal ancien ancienne anciens nombreux nombreuses membres présents actif active actifs national nationale nationales gouvernemental gouvernementale onusien onusienne onusiens onusiennes international internationale chrétien chrétienne chrétiens musulman musulmane musulmans peul peule peuls peules peulh peulhs dogon dogons bozo bozos touareg touaregs touarègue touarègues arabe arabes bambara haoussa haoussas songhaï zarma mossi fulani kanouri kotoko moundang sara occidental occidentale occidentaux paramilitaire paramilitaires spécial spéciale spéciales spéciaux mixte mixtes aérien aérienne logistique multinationale conjointe antiterroriste antiterroristes rural rurale urbain meurtrier meurtrière meurtriers meurtrières sanglant sanglante nocturne double triple important violent violente violents violentes nouveau nouvel nouvelle grave graves voisin voisine frontalier frontalière humanitaire humanitaires minier minière improvisé artisanal artisanale piégé piégée communal communale municipal municipale religieux religieuse traditionnel traditionnels coutumier coutumiers villageois villageoise communautaire communautaires ethnique pastoral pastorale nomade nomades loyaliste loyalistes rebelle rebelles séparatiste progouvernemental progouvernementale fidèle fidèles catholique catholiques',
  ),
  support: set(
    `${participles('procédé mené lancé perpétré commis conduit effectué déclenché orchestré exécuté livré entrepris engagé dirigé organisé fomenté planifié opéré tendu dressé monté réalisé multiplié intensifié')} procède procèdent procédait procédaient mène mènent menait menaient menant lance lancent lançait lançaient lançant lancèrent lança perpètre perpètrent perpétrait perpétraient perpétrant commet commettent commettait commirent conduisait conduisaient conduisant effectue effectuent effectuait effectuant déclenche déclenchent tend tendent tendait tendaient organisé mener lancer perpétrer commettre`,
  ),
  suffer: set(
    `${participles('subi essuyé enduré connu encaissé déploré enregistré confronté')} subit subissent subissait subirent essuie essuient essuyait essuya connaît connaissait enregistre victime victimes cible cibles théâtre objet proie échappé échappe réchappé survécu réagi riposté répliqué répondu résisté`,
  ),
  verbParticles: set('à'),
  attackers: set('assaillant assaillants attaquant attaquants agresseur agresseurs'),
  doing: set(
    'patrouille patrouilles convoi convois colonne colonnes unite unites escadron escadrons equipe equipes helicoptere helicopteres avion avions aeronef aeronefs aviation drone drones chasseur chasseurs bateau bateaux vedette vedettes detachement detachements contingent contingents bataillon bataillons brigade brigades peloton pelotons compagnie compagnies regiment regiments escorte groupe groupes cellule cellules char chars section sections',
  ),
  include: set('comprennent comptaient compte comptent figurent figuraient figure'),
  away: set(''),
  pitting: set(
    `${participles('opposé')} impliquant mettant oppose opposent opposait opposaient opposa opposèrent opposant prises`,
  ),
  objectClitics: set('l les'),
  objectRelatives: set('que'),
  beneath: set('sous'),
  held: set('tenu tenue tenus tenues occupé occupée occupés occupées défendu défendue défendus défendues'),
  holding: set('tient tiennent tenait tenaient occupe occupent occupait occupaient défendait défendaient'),
  escorting: set(
    'escortant escortait escortaient escorté protégeant protégeait protégeaient accompagnant accompagnait accompagnaient sécurisant sécurisait sécurisaient encadrant encadrait encadraient',
  ),
  carrying: set('transportant transportait transportaient acheminant convoyant emmenant ramenant'),
  happenings: set('fait faits acte actes crime crimes responsabilité paternité forfait drame'),
  we: set('nous'),
  one: set('un une'),
  own: set('propres'),
  passing: set('passage passait passaient circulait circulaient roulait roulaient traversait'),
  wild: set('brousse foret forets cachette repaire montagnes'),
  leave: set('laisse laissé laissant laissent fait faisant font laissait faisait'),
  pronouns: { singular: set('il elle lui celui celle'), plural: set('ils elles eux ceux celles'), personal: set('') },
  numberJoiners: set('et'),
  rangeJoiners: set('à ou et'),
  units: set(
    'an ans année années mois semaine semaines jour jours journée journées nuit nuits heure heures h minute minutes mn seconde secondes km kms kilomètre kilomètres mètre mètres m pour % cent dollars dollar euro euros franc francs cfa f fcfa milliard milliards million millions moto motos motocyclettes véhicule véhicules voiture voitures camion camions pick-up pick pickups citerne citernes maison maisons case cases habitation habitations boutique boutiques village villages localité localités hameau hameaux quartier quartiers commune communes région régions province provinces boeuf bœufs boeufs vache vaches mouton moutons chèvre chèvres âne ânes animal animaux tête têtes bête bêtes bovin bovins tonne tonnes kg kilogrammes kilo kilos arme armes fusil fusils kalachnikov kalachnikovs roquette roquettes obus mortier bombe bombes mine mines drone drones avion avions hélicoptère hélicoptères école écoles classe classes établissement établissements attaque attaques incident incidents frappe frappes raid raids assaut affrontements explosion explosions embuscade embuscades fois degré degrés point points siège sièges voix suffrages pays nation nations groupe groupes camp camps base bases bus car cars pirogue pirogues bateau bateaux tente tentes ménage ménages foyer foyers poste postes position positions litre litres page pages article articles chargeur chargeurs munitions cartouches engin engins char chars blindé blindés site sites zone zones hectare hectares magasin magasins grenier greniers puits entretiens sacs sac numéro place buts matches matchs match but chefs-lieux étoiles épisodes lots demi tonnes mètres-cubes barils baril projets balles coups tirs unités bataillons compagnies équipes',
  ),
  directions: new Map(DIRECTIONS.map(([word, degrees]) => [fold(word), degrees] as const)),
  former: set('ancien ancienne ex'),
  lives: set('vie vies'),
  victims: set('victime victimes'),
  portions: set(''),
  centres: set('centre'),
  extremes: set('extrême grand'),
  distanceUnits: new Map([
    ['km', 1],
    ['kms', 1],
    ['kilometre', 1],
    ['kilometres', 1],
    ['metres', 0.001],
    ['m', 0.001],
  ]),
  notPlaces: set(
    'vue toyota hilux kalachnikov le la les l un une des du de d au aux à a en et ou mais où si il elle ils elles on nous vous je ce cet cette ces son sa ses leur leurs que qui quand lorsque comme pour par avec sans sous sur dans entre contre vers chez depuis pendant durant après avant selon malgré outre lors dès deux trois quatre cinq six sept huit neuf dix lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre état islamique islam musulman musulmans chrétien chrétiens dieu allah ramadan tabaski aïd noël pâques président ministre premier général colonel commandant capitaine lieutenant sergent adjudant mme mlle dr nations unies onu ue ua conseil sécurité union européenne africaine ministère armée police gendarmerie gouvernement agence radio forces armées force défense nationale national garde civil civils certains plusieurs beaucoup aucun aucune tout tous toute toutes pas non oui plus moins très bien ainsi alors aussi cependant toutefois pourtant enfin ensuite puis donc or car hier demain aujourd hui touareg touaregs peul peuls peulh peulhs dogon dogons bozo haoussa kanouri bambara dozo dozos songhaï arabe arabes zarma mossi jihad djihad charia amnesty international human rights watch croix rouge msf unicef hcr ocha cédéao bbc afp reuters rfi soldats militaires habitants témoins djihadistes jihadistes terroristes sources femmes hommes enfants populations photo lire source bilan attaque attaques explosion attentat embuscade reportage rétrospective analyse rappel opération dernier dernière nouveau nouvelle est sont monsieur madame front mouvement groupe coordination comité plateforme alliance coalition parti rassemblement ouest nord sud sahélien janvier-mars afrique europe amérique asie photo image légende feu jour monde parisien états terrasse chr cma csps chu',
  ),
  statements: set(
    'communiqué communique rapport déclaration declaration vidéo video message entretien interview lettre note bulletin enregistrement audio',
  ),
  affiliation: set(
    participles('lié affilié allié apparenté inspiré rattaché soutenu dissident proche rival') + ' rivaux',
  ),
  belonging: set('appartenant appartenir relevant'),
  border: set('frontière frontières frontalier frontalière frontaliers frontalières'),
  road: set('route axe piste tronçon voie trajet chemin itinéraire goudron'),
  streets: set(''),
  territory: set(
    'base camp poste commissariat détachement ville village localité bourg bourgade aéroport aérodrome caserne garnison quartier hameau île district bastion fief enclave pont colline palais port prison mine avancée',
  ),
  travelling: set(
    'parti partis partie parties provenance destination direction rendait rendaient rendre rendant rentrait rentraient revenait revenaient revenant venu venus venant originaire originaires natif natifs retour chemin allait allaient dirigeait dirigeaient dirigeant',
  ),
  leaving: set('quitté quittait quittaient quittant regagnait regagnaient regagner rejoindre'),
  whence: set('venu venus venue venues venant provenance originaire originaires'),
  bound: set('pour a'),
  interviewed: set('joint jointe joints exprimant interrogé interrogée contacté contactée'),
  addressing: set('exprimé exprimée conférence presse'),
  listeners: set('journalistes reporters'),
  sites: set(
    'puits marche foire mosquee eglise paroisse ecole lycee college hopital dispensaire carriere carrefour bac barrage peage',
  ),
  entering: set('frappé visé atteint encerclé encercle encerclent assiégé investi cerné envahi'),
  movement: set('quitté quitte atteint rejoint traversé encerclé encercle assiégé investi'),
  arriving: set('entré entrés entrée entrées arrivé arrivés venus surgi débarqué débarqués pénétré irruption'),
  usually: set('souvent generalement habituellement regulierement frequemment parfois'),
  goingOn: set('poursuivi poursuivie poursuivis poursuivies prolongé prolongée prolongés prolongées duré'),
  sharing: set('partage partagent partageant'),
  newest: set(''),
  since: set('depuis'),
  afterwards: set('apres avant lendemain'),
  behind: set('apres lendemain'),
  comes: set(
    'intervient intervenait survient survenait survenue survenu intervenue intervenu jours semaines heures mois',
  ),
  daysOrMore: set('jour jours semaine semaines mois an ans annee annees'),
  again: set('nouveau'),
  noted: set(
    'signale signalee signales signalees enregistre enregistree enregistres enregistrees observe observee observes observees',
  ),
  pluperfect: set('avait avaient étais était étaient'),
  ranking: set('pire pires plus premier première deuxième troisième quatrième cinquième énième'),
  when: set('quand lorsque où'),
  oneMore: set(''),
  ordinals: set(
    'second seconde deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième',
  ),
  elidedReflexive: set('s'),
  disguised: set('déguisé déguisés travesti travestis'),
  impersonal: set('clair certain possible probable impossible établi exclu question'),
  men: set('hommes individus'),
  witnesses: set(
    'habitant habitants habitante riverain riverains villageois témoin témoins rescapé rescapés source sources élu élus notable notables responsable responsables chef chefs',
  ),
  perfectClitics: set(''),
  who: set(''),
  whose: set(''),
  opposed: set('anti contre'),
  called: set('appelé appelée appelés dénommé dénommée dénommés nommé nommée dit dite'),
  near: set(
    'loin encablures près proche proches limitrophe limitrophes portes confins lisière orée bordure voisinage pierre',
  ),
  located: set('situé située situés situées sis sise relevant'),
  recovering: set(
    'retrouvé retrouvés retrouvée retrouvées découvert découverts découverte découvertes compté comptés dénombré dénombrés inhumé inhumés inhumées enterré enterrés enterrées identifié identifiés reçu ramassé ramassés acheminé acheminés acheminée acheminées transporté transportés transférés ramené ramenés rapatrié rapatriés déposés inhumées',
  ),
  perhaps: set('voire'),
  tallies: set('nombre bilan total décompte'),
  apartInTime: set('avant auparavant après tôt tard'),
  rumours: set('rumeur rumeurs information informations allégation allégations nouvelle nouvelles'),
  losses: set('pertes'),
  recounting: set(
    'ramène ramènent ramené ramenait ramener ramenant abaisse abaissé abaisser réduit réduire réduisant porte portent porté portait porter portant revoit revu revoir relève relevé relever corrige corrigé corriger actualise actualisé',
  ),
  counting: set(
    'compté compte dénombré dénombre dénombrent recensé recense recensent recensait recensaient enregistré enregistre déploré déplore déplorent déplorait annoncé confirmé pleure pleuré',
  ),
  scenes: set('théâtre scène lieu'),
  inhabitants: set(
    'habitant habitants habitante habitantes riverain riverains villageois villageoise villageoises ressortissants natif natifs maire maires imam sous-prefet prefet',
  ),
  neighbouring: set('voisin voisine voisins voisines'),
  progressive: { present: set(''), been: set('') },
  reflexive: set(''),
  collectives: set(
    'famille groupe equipage patrouille equipe unite bande delegation detachement section colonne peloton',
  ),
  care: set(
    'hopital clinique infirmerie dispensaire ambulance ambulances morgue csref cscom hopitaux medecin medecins',
  ),
  mines: set('mine mines'),
  firstPerson: set('notre nos mon ma mes'),
  reciprocal: new Set(['les autres', 'un autre']),
  nameParticles: set('de du d la le les des el al ag ould n in sur sous et en dan'),
  patronymics: set('ag ould bin ibn'),
};

/** Frequent words that tell French from other languages. */
export const SIGNATURE: ReadonlySet<string> = set(
  'le la les l des d de et une dans est pour par du sur qui au ont avec pas plus aux ce cette ses selon été sont avoir être près',
);
