import type { Summary } from '../../testing/summary.js';

/** News sentences in French about how many suffered what. Written for the rules. */
export const figures: readonly (readonly [text: string, expected: readonly Partial<Summary>[]])[] = [
  // Hedges behind the noun that their number counts
  ['Neuf habitants au moins ont été tués lundi à Djibo.', [{ date: '2021-06-14', place: 'Djibo', killed: '9+' }]],
  ["L'attaque de Djibo a fait quatre morts au moins et six blessés lundi.", [{ killed: '4+', injured: '6' }]],
  ['Trente villageois au bas mot ont été massacrés lundi à Djibo.', [{ killed: '30+' }]],
  ['Une quinzaine de civils au minimum ont été tués lundi à Djibo.', [{ killed: '15+' }]],
  ["Huit habitants au moins d'un hameau voisin de Djibo ont été tués lundi.", [{ killed: '8+' }]],
  ['Cinq soldats, voire plus, ont été tués lundi à Djibo.', [{ killed: '5+' }]],
  ["L'attaque de Djibo a fait deux morts, au moins trois blessés lundi.", [{ killed: '2', injured: '3+' }]],
  ['Deux soldats ont été tués lundi à Djibo, au moins selon le maire.', [{ killed: '2' }]],
  ['Deux soldats ont été tués lundi à Djibo, plus ou moins à la même heure.', [{ killed: '2' }]],
  // Parts behind their whole
  ['Vingt personnes ont été tuées lundi à Djibo, les deux chauffeurs compris.', [{ killed: '20' }]],
  ["Vingt personnes ont été tuées lundi à Djibo, trois d'entre elles par des balles perdues.", [{ killed: '20' }]],
  // One person more
  ['Deux soldats ont été tués lundi à Djibo et un troisième blessé.', [{ killed: '2', injured: '1' }]],
  ['Trois villageois ont été égorgés lundi à Djibo et un quatrième emmené.', [{ killed: '3', abducted: '1' }]],
  ['Un troisième village a été attaqué lundi près de Djibo.', [{ place: 'Djibo' }]],
  // The number before once more
  ["L'attaque de Djibo a fait cinq morts et autant de blessés lundi.", [{ killed: '5', injured: '5' }]],
  // Lives, wounds, nobody
  ["L'attaque de Djibo lundi a emporté sept vies.", [{ killed: '7' }]],
  ['Les assaillants ont emporté du bétail lundi à Djibo.', [{ type: 'looting-property-destruction' }]],
  ['Cinq soldats ont péri lundi à Djibo et un sixième a été gravement atteint.', [{ killed: '5', injured: '1' }]],
  ["Vingt-deux civils n'ont pas survécu à l'attaque de Djibo lundi.", [{ killed: '22' }]],
  ["Des hommes armés ont attaqué Djibo lundi, mais personne n'a été tué.", [{ killed: '0' }]],
  ["Des hommes armés ont attaqué Djibo lundi. Le bilan s'élève à 32 morts.", [{ killed: '32' }]],
  ['Une élève a été tuée lundi à Djibo.', [{ killed: '1' }]],
  // A toll raised later, men in the hands of the army, losses of things
  ['Des hommes armés ont attaqué Djibo lundi, faisant 12 morts. Mardi, le bilan a été porté à 15.', [{ killed: '15' }]],
  ["L'armée a mis la main sur trois terroristes lundi à Djibo.", [{ captured: '3' }]],
  ["L'armée a annoncé la perte de neuf soldats lundi à Djibo.", [{ killed: '9' }]],
  ["L'armée a annoncé la perte de deux hélicoptères lundi à Djibo.", []],
  // Personne de blessé : pas de mort non plus, sauf s'il en est question
  ["Des hommes armés ont attaqué Djibo lundi. Il n'y a pas de blessé.", [{ killed: '0', injured: '0' }]],
  [
    "Deux soldats ont été tués par une mine lundi près de Djibo. Il n'y a pas de blessé.",
    [{ killed: '2', injured: '0' }],
  ],
  // Des corps comptés, enterrés
  ['Des jihadistes ont attaqué Djibo samedi. Treize corps ont été retrouvés dimanche.', [{ killed: '13' }]],
  ['Des bandits ont attaqué Djibo vendredi. Les habitants ont enterré 17 personnes samedi.', [{ killed: '17' }]],
  ['Des bandits ont attaqué Djibo vendredi. Trois mines enterrées ont été retrouvées samedi.', [{}]],
  ['Une bombe a explosé samedi à Djibo. Le corps expéditionnaire a quitté la ville.', [{ place: 'Djibo' }]],
  [
    "Une bombe a explosé samedi à Djibo. L'hôpital a reçu trente corps et quarante blessés.",
    [{ killed: '30', injured: '40' }],
  ],
  ['Le maire de Djibo et son garde du corps ont été tués lundi par des hommes armés.', [{ killed: '2' }]],
  // Un chiffre devant ce qu'il compte
  [
    'Des terroristes ont attaqué Djibo lundi. Le ministère a chiffré à 71 le nombre de soldats tués.',
    [{ killed: '71' }],
  ],
  ['Des terroristes ont attaqué Djibo lundi. Le ministère a porté à 71 le nombre de soldats sur place.', [{}]],
  [
    "Un premier bilan faisait état de 11 morts après l'attaque de Djibo vendredi. Lundi, un nouveau bilan donne 16 morts et 12 blessés.",
    [{ killed: '16', injured: '12', date: '2021-06-11' }],
  ],
  [
    'Des assaillants ont incendié le marché de Djibo vendredi. Le gouvernement a recensé 132 victimes.',
    [{ killed: '132' }],
  ],
  // Des mots qui portent un nombre, des personnes à la suite
  ['Un couple a été abattu samedi à Djibo par des hommes armés.', [{ killed: '2' }]],
  ['Une famille de six personnes a été tuée dimanche à Djibo par des bandits.', [{ killed: '6' }]],
  ['Des hommes armés ont abattu Amadou Diallo, 45 ans, et son fils dimanche à Djibo.', [{ killed: '2' }]],
  ['Un commerçant, Amadou Diallo, 45 ans, a été abattu dimanche à Djibo.', [{ killed: '1' }]],
  ['Le sous-préfet de Djibo, son chauffeur et son cuisinier ont été tués lundi dans une embuscade.', [{ killed: '3' }]],
  [
    'Des jihadistes ont tué sept villageois lundi à Djibo. Une huitième personne est morte plus tard.',
    [{ killed: '8' }],
  ],
  // Des chiffres qui changent, des noms derrière un nombre
  [
    "Les autorités ont revu à la baisse le bilan de l'affrontement de vendredi à Djibo, de 19 morts à 14.",
    [{ killed: '14' }],
  ],
  [
    'Deux frères, Adama et Boukary Ouédraogo, âgés de 24 et 27 ans, ont été tués dimanche à Djibo par des miliciens.',
    [{ killed: '2' }],
  ],
  [
    'Une infirmière, Aïssata, 29 ans, sa mère, 61 ans, et un voisin ont été tués lundi par un obus à Djibo.',
    [{ killed: '3' }],
  ],
  // À qui sont les morts
  [
    "L'affrontement de lundi à Djibo a coûté la vie à un soldat et à douze assaillants. L'armée fait état d'un mort et de quatre blessés.",
    [{ killed: '13', injured: '4' }],
  ],
  [
    "L'armée dit avoir perdu quatre hommes lundi à Djibo. Elle estime à 24 le nombre d'assaillants tués.",
    [{ killed: '28' }],
  ],
  [
    "Deux obus ont frappé lundi l'aéroport de Djibo. Aucun membre du personnel n'a été blessé.",
    [{ killed: '0', injured: '0' }],
  ],
];
