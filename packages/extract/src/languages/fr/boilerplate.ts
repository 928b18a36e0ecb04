/** Paragraphs that belong to the page and not to the article. */
export const BOILERPLATE: readonly RegExp[] = [
  /^\s*(?:\(?(?:à|a) (?:lire|voir|écouter|relire|suivre)(?: aussi| également| sur| dans)?|(?:re)?lire (?:aussi|également|la suite|plus|notre|l['’]article)|voir (?:aussi|également)|écouter (?:aussi|également)|sur le même (?:sujet|thème)|dans la même rubrique|articles? (?:liés?|similaires?|connexes?|recommandés?)|lisez aussi|regardez|pour aller plus loin|en savoir plus|à découvrir)\s*(?:[:>|»\-–—]|$)/iu,
  /^\s*(?:lire|voir|à lire) (?:aussi|également)\b/iu,
  /^\s*(?:crédits?(?: photos?| image)?|photos?(?: d['’](?:archives?|illustration))?|image(?: d['’]illustration)?|légende|illustration|vidéo|infographie|carte|copyright|©)s?\s*(?:[:|/(©]|by\b|\d{4})/iu,
  /^\s*(?:©|\(c\))/iu,
  /\((?:photo|image|crédit)s?(?: d['’]\p{L}+)?\s*[:/][^)]*\)\s*$/iu,
  /^\s*(?:tags?|mots?[- ]clés?|étiquettes?|thèmes?|rubriques?|catégories?|sujets?|dossiers?)\s*[:|]/iu,
  /\b(?:newsletter|infolettre|politique de confidentialité|mentions légales|cookies|cha[iî]ne whatsapp|cha[iî]ne telegram|recevez nos alertes|abonnez[- ]vous|inscrivez[- ]vous|téléchargez (?:notre|l['’])|suivez[- ]nous|rejoignez(?:[- ]nous| notre)|tous droits réservés)\b/iu,
  /^\s*(?:partager?|partagez|tweeter|tweetez|imprimer|envoyer|commenter|facebook|twitter|whatsapp|linkedin|email|e-mail|pinterest)(?:\s*[|,:/·•-]|\s*$|\s+(?:cet article|sur|l['’]article|par))/iu,
  /^\s*(?:publicité|annonce|sponsorisé|contenu sponsorisé|publi-?reportage)\b/iu,
  /^\s*(?:publié|mis à jour|modifié|posté|mise à jour|dernière (?:mise à jour|modification)|paru)\s*(?:le|à|:|par|il y a)/iu,
  /^\s*(?:sources?|avec|rédaction|auteure?|par la rédaction|propos recueillis par|traduit par|édité par|adapté par)\s*:/iu,
  /^\s*par\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){0,3}\s*(?:[,|–-].*)?$/u,
  /^\s*\[?(?:ndlr|note de la rédaction)\b/iu,
  /^\s*(?:temps de lecture|lecture)\s*:?\s*\d/iu,
];

/** Words that announce a link whose title stands on the next line. */
export const LINK_LEAD = /^\s*(?:(?:à|a) )?(?:re)?(?:lire|voir|écouter)(?: (?:aussi|également))?\s*:?\s*$/iu;

/** "Lire aussi : Douze soldats tués", run on behind a sentence of the article. */
export const LINK_SENTENCE = /^(?:\W{0,3})(?:(?:à|a) )?(?:re)?(?:lire|voir|écouter) (?:aussi|également)(?![\p{L}])/iu;

/** After such a line nothing of the article follows. */
export const END_OF_ARTICLE: readonly RegExp[] = [
  /^\s*(?:mots?[- ]clés?|tags?|articles? (?:liés?|similaires?|connexes?|recommandés?)|sur le même (?:sujet|thème)|dans la même rubrique|(?:laisser|laissez|écrire|poster) un commentaire|commentaires?|réagir|les plus lus|vous aimerez aussi|à propos de l['’]auteure?|nos derniers articles)\s*(?::.*)?$/iu,
];

/** A sentence about the author. */
export const AUTHOR_NOTE: readonly RegExp[] = [
  /^\s*\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){1,3}\s+(?:est|a été|couvre|écrit|travaille|dirige)\b.{0,60}\b(?:rédacteur|rédactrice|analyste|reporter|journaliste|correspondante?|chercheu(?:r|se)|éditorialiste|auteure?|indépendante?|professeure?|directeur|directrice|consultante?|spécialiste)\b/u,
  /^\s*à propos de l['’]auteure?\b/iu,
];
