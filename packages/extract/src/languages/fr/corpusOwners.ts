import type { corpus } from './corpus.js';

/** Whose men, things and colleagues are told, and who guards whom. Written for the rules. */
export const owners: typeof corpus = [
  // "Ses hommes": de la force qui parle; "dix de ses hommes": du côté touché
  [
    "L'état-major malien a indiqué samedi que ses hommes avaient neutralisé vendredi neuf terroristes près de Gao.",
    [{ by: ['Malian Armed Forces'], on: ['Unidentified armed group (Mali)'], killed: '9' }],
  ],
  [
    "Le GSIM a subi vendredi un revers près de Niono, au Mali : l'armée a tué dix de ses hommes.",
    [{ by: ['Malian Armed Forces'], on: ['JNIM'], killed: '10' }],
  ],
  // "Quatre d'entre eux"
  [
    "Des soldats burkinabè rentraient vendredi d'Arbinda lorsque l'un de leurs véhicules a sauté sur une mine. Quatre d'entre eux sont morts.",
    [{ on: ['Burkina Faso Armed Forces'], killed: '4' }],
  ],
  [
    "Des hommes armés ont attaqué vendredi des commerçants près de Koro, au Mali. Six d'entre eux sont morts.",
    [{ on: ['Civilians (Mali)'], killed: '6' }],
  ],
  [
    "Des combattants ont attaqué vendredi le camp militaire de Gao, au Mali : les soldats affirment avoir tué 14 d'entre eux.",
    [{ by: ['Unidentified armed group (Mali)'], on: ['Malian Armed Forces'], killed: '14' }],
  ],
  // "Leurs collègues", "dix des leurs"
  [
    'Une mine a tué deux gendarmes vendredi près de Djibo, au Burkina Faso. Trois de leurs collègues ont été blessés.',
    [{ on: ['Burkina Faso Gendarmerie'], killed: '2', injured: '3' }],
  ],
  [
    'Les volontaires pour la défense de la patrie de Pensa, au Burkina Faso, ont perdu vendredi dix des leurs dans une attaque.',
    [{ on: ['VDP'], killed: '10' }],
  ],
  // Names that are written small
  ['Des dozos ont tué douze Peuls vendredi à Sokolo, au Mali.', [{ by: ['Dozo hunters'], killed: '12' }]],
  ['Quatre supplétifs ont été tués vendredi à Titao, au Burkina Faso.', [{ on: ['VDP'], killed: '4' }]],
  [
    'Douze habitants, dont un auteur de coups et blessures volontaires, ont été tués vendredi par des hommes armés à Titao, au Burkina Faso.',
    [{ on: ['Civilians (Burkina Faso)'], killed: '12' }],
  ],
  // Who is thought to belong to a group is of it where he is hit, too
  [
    "L'armée a tué vendredi à Kafolo, en Côte d'Ivoire, quatre hommes soupçonnés d'appartenir au GSIM.",
    [{ by: ['Ivorian Armed Forces'], on: ['JNIM?'], killed: '4' }],
  ],
  [
    "Des hommes soupçonnés d'appartenir à Boko Haram ont tué vendredi six villageois à Kaou, au Niger.",
    [{ by: ['Boko Haram?'], on: ['Civilians (Niger)'], killed: '6' }],
  ],
  // Those who guard were attacked with those whom they guard, and did not attack
  [
    'Une attaque contre un bus escorté par des gendarmes a fait neuf morts vendredi près de Pama, au Burkina Faso.',
    [
      {
        by: ['Unidentified armed group (Burkina Faso)'],
        on: ['Burkina Faso Gendarmerie', 'Civilians (Burkina Faso)'],
        killed: '9',
      },
    ],
  ],
  [
    "Des bandits ont attaqué vendredi des soldats qui protégeaient des orpailleurs près d'Arlit, au Niger.",
    [{ on: ['Civilians (Niger)', 'Nigerien Armed Forces'] }],
  ],
  [
    'Des terroristes ont attaqué vendredi la position que tenaient les VDP à Kalamba, au Burkina Faso.',
    [{ on: ['VDP'] }],
  ],
  // "Violences entre X et Y"
  [
    'Des violences entre Dogons et Peuls ont fait neuf morts vendredi à Koro, au Mali.',
    [{ type: 'armed-clash', by: ['Dogon militia (Mali)'], on: ['Fulani militia (Mali)'], killed: '9' }],
  ],
  [
    'Une rixe entre Moundang et Peuls a coûté la vie vendredi à neuf personnes à Léré, au Tchad.',
    [{ type: 'armed-clash', by: ['Moundang militia (Chad)'], on: ['Fulani militia (Chad)'], killed: '9' }],
  ],
  // Claims and blame in words of their own
  [
    "Dans un message, l'Iswap dit être l'auteur de l'attaque de vendredi contre la base de Damasak, au Nigeria, où sept soldats ont trouvé la mort.",
    [{ by: ['ISWAP'], on: ['Nigerian Armed Forces'], killed: '7' }],
  ],
  [
    "Douze soldats ont péri vendredi dans l'attaque de Nassoumbou, au Burkina Faso. Ansaroul Islam se félicite de cette action menée par ses moudjahidines.",
    [{ by: ['Ansaroul Islam'], on: ['Burkina Faso Armed Forces'], killed: '12' }],
  ],
  [
    'Treize paysans ont été tués vendredi près de Mopti, au Mali. La population pointe du doigt des hommes de la katiba Macina.',
    [{ by: ['Katiba Macina?'], on: ['Civilians (Mali)'], killed: '13' }],
  ],
  [
    'Le maire de Gotheye, au Niger, a été abattu vendredi. Les tireurs sont, selon un responsable, des membres de Boko Haram.',
    [{ by: ['Boko Haram?'], on: ['Civilians (Niger)'], killed: '1' }],
  ],
  [
    'Le maire de Gotheye, au Niger, a été abattu vendredi. Les tireurs ne sont pas des membres de Boko Haram, selon un responsable.',
    [{ by: ['Unidentified armed group (Niger)'], on: ['Civilians (Niger)'], killed: '1' }],
  ],
  // Two nations behind one noun
  [
    'Des soldats maliens et français ont tué dix terroristes vendredi à Gao, au Mali.',
    [{ by: ['French Armed Forces', 'Malian Armed Forces'], killed: '10' }],
  ],
  // A reflexive verb is no passive
  [
    "Vendredi, Boko Haram s'en était déjà pris à la base militaire de Kolofata, au Cameroun.",
    [{ by: ['Boko Haram'], on: ['Cameroonian Armed Forces'] }],
  ],
  // To whom fighters surrender
  [
    "Vingt combattants de Boko Haram se sont rendus vendredi à l'armée à Mora, au Cameroun.",
    [{ by: ['Boko Haram'], on: ['Cameroonian Armed Forces'] }],
  ],
  // Verbs of blame over any deed; names that hold a word for "no"
  [
    'Trois ouvriers ont été enlevés vendredi à Bandiagara, au Mali. Une source locale attribue ce rapt à des éléments de la katiba Macina.',
    [{ by: ['Katiba Macina?'], on: ['Civilians (Mali)'], abducted: '3' }],
  ],
  [
    'Trois ouvriers ont été enlevés vendredi à Bandiagara, au Mali. Le gouvernement a attribué des vivres à la population.',
    [{ by: ['Unidentified armed group (Mali)'], on: ['Civilians (Mali)'], abducted: '3' }],
  ],
  [
    "Un enseignant a été enlevé vendredi à Torodi, au Niger. Ses ravisseurs, des hommes de Boko Haram, l'ont emmené à moto.",
    [{ by: ['Boko Haram?'], on: ['Civilians (Niger)'], abducted: '1' }],
  ],
  [
    'Deux employées de Médecins sans frontières ont été tuées vendredi à Dosso, au Niger.',
    [{ on: ['Civilians (Niger)'], killed: '2' }],
  ],
  [
    'Les gardes de la prison de Ségou, au Mali, ont été attaqués vendredi par des hommes armés.',
    [{ on: ['Prison guards (Mali)'] }],
  ],
  [
    "« Nous avons capturé vingt soldats », a affirmé le porte-parole du Front de libération de l'Azawad après les combats de vendredi à Bourem, au Mali.",
    [{ by: ['FLA'], on: ['Malian Armed Forces'], captured: '20' }],
  ],
];
