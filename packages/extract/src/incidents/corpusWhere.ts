import type { Example } from './corpus.js';

/** When and where: which of the places and days of a text are those of the deed. Written for the rules; no text of the measured sets. */
export const whenAndWhere: readonly Example[] = [
  // A place that is named for another day is not that of a deed told before; nor is that of a deed of other years
  [
    'On 2 June gunmen shot dead six soldiers of Burkina Faso. On 10 June gunmen killed three farmers in Djibo.',
    [
      { date: '2021-06-02', place: 'Burkina Faso', killed: '6' },
      { date: '2021-06-10', place: 'Djibo', killed: '3' },
    ],
  ],
  // A stretch between two towns is closer than the province that it lies in; a town is closer still
  [
    'Nine soldiers were killed on Friday in an ambush between Djibo and Arbinda, in the province of Soum, Burkina Faso.',
    [{ date: '2021-06-11', place: 'between Djibo and Aribinda', killed: '9' }],
  ],
  [
    'Nine soldiers were killed on Friday in Kelbo, on the road between Djibo and Dablo, Burkina Faso.',
    [{ date: '2021-06-11', place: 'Kèlbo Foulcés', killed: '9' }],
  ],
  // A country's border is not the country
  [
    'Militants attacked a Malian army post near the border of Burkina Faso on Friday, killing six soldiers.',
    [{ date: '2021-06-11', place: 'border of Mali and Burkina Faso', killed: '6' }],
  ],
  // A name of which half is known; a weekday without a preposition is no part of a name
  [
    'Gunmen killed four farmers in Kuri Zembe, Gujba local government area of Yobe State, Nigeria, on Friday.',
    [{ date: '2021-06-11', place: 'Kuri Zembe', killed: '4' }],
  ],
  ['Gunmen killed four farmers in Djibo, Burkina Faso, Friday.', [{ date: '2021-06-11', place: 'Djibo', killed: '4' }]],
  ['Gunmen killed four farmers in Djibo Friday.', [{ date: '2021-06-11', place: 'Djibo', killed: '4' }]],
  // "N days after" dates what is told behind it
  [
    'Gunmen attacked Djibo, Burkina Faso, on Friday, four days after militants killed two farmers in Dablo.',
    [
      { date: '2021-06-11', place: 'Djibo' },
      { date: '2021-06-07', place: 'Dablo', killed: '2' },
    ],
  ],
  [
    'Gunmen killed two farmers in Dablo, Burkina Faso, on Friday. Three days later they attacked Djibo.',
    [{ date: '2021-06-11', place: 'Dablo', killed: '2' }, { place: 'Djibo' }],
  ],
  // "X village, Y LGA, Z State" is a chain: a namesake of X outside Z is not meant, and none of the three is a further place
  [
    'Bandits killed four farmers on Friday at Zamfarawa village in Zugu District, Bukkuyum Local Government Area of Zamfara State, Nigeria.',
    [{ date: '2021-06-11', place: 'Zamfarawa', killed: '4' }],
  ],
  // The zone of a country is no town, nor is the place of those who brief the press
  [
    'Troops deployed in the North East on Friday killed two terrorists within Gori general area in Gwoza Local Government Area of Borno State, Nigeria.',
    [{ date: '2021-06-11', place: 'Gori', killed: '2' }],
  ],
  [
    'Briefing journalists at the headquarters in Makurdi, the commissioner said that bandits killed three farmers in Agatu, Benue State, Nigeria, on Friday.',
    [{ date: '2021-06-11', place: 'Agatu', killed: '3' }],
  ],
  // A headline names the unit in which the village lies, not its capital that is called as the unit is
  [
    'Bandits kill four in Katsina\n\nFour people were killed on Friday in an attack by bandits on Tsayau village in Jibia council area of Katsina State, Nigeria.',
    [{ date: '2021-06-11', place: 'Tsayau', killed: '4' }],
  ],
  // A village that is called after somebody with a title
  [
    'Gunmen killed four farmers on Friday in Malam Karanti village near Baga, Borno State, Nigeria.',
    [{ date: '2021-06-11', place: 'Malam Karanti', killed: '4' }],
  ],
  // The day on which police say that it happened
  [
    'Four people were killed in an attack on Jibia, Katsina State, Nigeria. The incident, which police said occurred at about 5.30 pm on Sunday, is the third of its kind.',
    [{ date: '2021-06-13', killed: '4' }],
  ],
  [
    'Four people were killed in an attack on Jibia, Katsina State, Nigeria, on Friday, police said on Sunday.',
    [{ date: '2021-06-11', killed: '4' }],
  ],
  // Words of a title, institutions and squares are no places; the text names the village that its title does not
  [
    'Officials of the State Emergency Management Agency evacuated the bodies after a suicide bomber killed two people at a mosque in Maiduguri, Nigeria, on Sunday.',
    [{ place: 'Maiduguri', killed: '2' }],
  ],
  [
    "Security forces fired tear gas at protesters at Bamako's Independence Square, Mali, on Sunday.",
    [{ type: 'protest-with-intervention', place: 'Bamako' }],
  ],
  [
    'Gunmen killed two people in Gidan Dosa Village in Sokoto State, Nigeria, on Sunday.',
    [{ place: 'Gidan Dosa', killed: '2' }],
  ],
  // The village that the gunmen are told to have come to
  [
    'Jihadists killed 16 villagers in northern Burkina Faso on Friday, security sources said. The gunmen came to Pobé Mengao and threatened residents.',
    [{ date: '2021-06-11', place: 'Pobé Mengao', killed: '16' }],
  ],
  // "two days after" something that is no deed counts from nothing that dates the deed
  [
    'Eight passengers were killed when a vehicle hit a mine in Rann, Nigeria, on Sunday.\n\nThe attack came two days after the governor said that the roads were safe.',
    [{ date: '2021-06-13', killed: '8' }],
  ],
  ['A bomb exploded at Gombe Stadium, Nigeria, on Sunday, killing six people.', [{ place: 'Gombe', killed: '6' }]],
  // Where people come from, go to or belong is not where it happened, if that is told; a place in which such a place lies tells it not
  [
    'Traders on their way to Gorom-Gorom were ambushed at Markoye, Burkina Faso, on Friday; three were killed.',
    [{ date: '2021-06-11', place: 'Markoye', killed: '3' }],
  ],
  [
    'Six people, all natives of Kano, were killed by bandits in Gusau, Nigeria, on Friday.',
    [{ date: '2021-06-11', place: 'Gusau', killed: '6' }],
  ],
  [
    'Bandits on Friday killed three traders on the way to Gusau, Nigeria.',
    [{ date: '2021-06-11', place: 'Gusau', killed: '3' }],
  ],
  // Who speaks may be elsewhere
  [
    'In Paris, the defence ministry announced that a French soldier was killed in Gossi, Mali, on Friday.',
    [{ date: '2021-06-11', place: 'Gossi', killed: '1' }],
  ],
  [
    'In Djibo, Burkina Faso, gunmen killed three farmers on Friday, a resident said.',
    [{ date: '2021-06-11', place: 'Djibo', killed: '3' }],
  ],
  // What is called a region is not its seat, and lies in no country that it adjoins
  [
    'Six Nigerien soldiers were killed on Friday in Tillaberi, a vast region that adjoins Mali.',
    [{ date: '2021-06-11', place: 'Tillabéri', killed: '6' }],
  ],
  // Beside a town that is told otherwise a name is one where it stands behind the deed
  [
    'The wounded were taken to Djibo, Burkina Faso, after gunmen killed four people in Zembarago on Friday.',
    [{ date: '2021-06-11', place: 'Zembarago', killed: '4' }],
  ],
  // A way is taken only when nothing else is told, in the sentence or the next
  [
    'A patrol of the Malian army that had left Mondoro for Douentza was ambushed on Friday near Petakoli; three soldiers died.',
    [{ date: '2021-06-11', place: 'Pétakoli', killed: '3' }],
  ],
  [
    'Three Egyptian peacekeepers died on Friday in Mali when their convoy, travelling from Timbuktu to Goundam, struck a mine. The explosion happened near Tonka.',
    [{ date: '2021-06-11', place: 'Tonka', killed: '3' }],
  ],
  [
    'A bus on its way from Nguru to Gashua, Nigeria, was attacked on Friday at Gorgaram; nine passengers were killed.',
    [{ date: '2021-06-11', place: 'Gorgaram', killed: '9' }],
  ],
  // "the X town of Y" names Y, which lies in X
  [
    'Gunmen killed five people on Friday in the Borno town of Gajiram, Nigeria.',
    [{ date: '2021-06-11', place: 'Gajiram', killed: '5' }],
  ],
  // The country that somebody comes from is not that of the text where its places lie in another
  [
    'Police in Maradi said gunmen from Nigeria killed three farmers at Gabi on Friday.',
    [{ date: '2021-06-11', place: 'Gabi Mayaki', by: ['Unidentified armed group (Niger)'], killed: '3' }],
  ],
  ['Gunmen from Mali killed three farmers on Friday.', [{ date: '2021-06-11', place: 'Mali', killed: '3' }]],
  // A part of the country that the text is about
  [
    "Mali's army said it killed ten militants in the north-west on Thursday.",
    [{ place: 'northwestern Mali', killed: '10' }],
  ],
  [
    'Niger: in the far southeast, a mine killed four soldiers on Sunday.',
    [{ place: 'southeastern Niger', killed: '4' }],
  ],
  ["Mali: ten soldiers were killed on Sunday in the country's north.", [{ place: 'northern Mali', killed: '10' }]],
  [
    'Burkina Faso: ten civilians were killed on Sunday in the troubled north.',
    [{ place: 'northern Burkina Faso', killed: '10' }],
  ],
  [
    'Ten soldiers were killed on Sunday in the northern part of Mali.',
    [{ place: 'northern part of Mali', killed: '10' }],
  ],
  ["Ten soldiers were killed on Sunday in Niger's volatile southwest.", [{ place: 'southwest Niger', killed: '10' }]],
  // Unwanted: what lies there, what is a thing, what is a part of a town
  [
    'Gunmen killed five people in Gorgadji, Burkina Faso, on Saturday. The area lies in the far north.',
    [{ place: 'Gorgadji', killed: '5' }],
  ],
  [
    'Gunmen killed five people in the health centre of Gorgadji, Burkina Faso, on Saturday.',
    [{ place: 'Gorgadji', killed: '5' }],
  ],
  ['Two soldiers were killed in Gao, Mali, on Monday in the north of the town.', [{ place: 'Gao', killed: '2' }]],
  // Near a town: the village that is told beside it
  [
    'At least ten people died on Thursday when gunmen attacked a village near Bankass, Mali. The village, Diallassagou, was set on fire.',
    [{ place: 'Diallassagou', killed: '10+' }],
  ],
  [
    'Six soldiers were killed on Monday near the town of Boni, Mali. They were ambushed at Douna, a local official told AFP.',
    [{ place: 'Douna', killed: '6' }],
  ],
  // Unwanted: where others are, and where bodies were taken
  [
    'Gunmen killed seven people on Sunday near Mora, Cameroon. A soldier in Maroua said the army was pursuing them.',
    [{ place: 'Mora', killed: '7' }],
  ],
  [
    'Two soldiers were killed on Sunday near Gossi, Mali. Their bodies were taken to Gao.',
    [{ place: 'Gossi', killed: '2' }],
  ],
  // Where somebody told of it, it was not
  [
    'Gunmen killed ten people in Plateau State, Nigeria, on Sunday. The governor told reporters in Jos that the attackers would be found.',
    [{ place: 'Plateau', killed: '10' }],
  ],
  [
    'Gunmen killed ten people in Plateau State, Nigeria, on Sunday. At a news conference in Jos, police said they had arrested nobody.',
    [{ place: 'Plateau', killed: '10' }],
  ],
  [
    'Gunmen killed ten people in Plateau State, Nigeria, on Sunday. The village of Zangam was burnt to the ground.',
    [{ place: 'Zangam', killed: '10' }],
  ],
];
