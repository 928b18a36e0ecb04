import type { Expected } from '../testing/summary.js';

/** A text in the manner of newswire, written for this purpose, with what its figures come to. */
export type Example = readonly [text: string, events: readonly Expected[]];

/** The day on which all texts were published: a Tuesday. */
export const PUBLISHED_ON = '2021-06-15';

export const corpus: readonly Example[] = [
  // What a group claims is an account of its own: it neither fills nor replaces what the government counts
  [
    'Militants killed at least 54 soldiers in Malanville, Benin, on Sunday, the government said. JNIM claimed that it had killed 70 soldiers.',
    [{ killed: '54-70' }],
  ],
  [
    'Militants killed 15 soldiers in Malanville, Benin, on Sunday, the army said. JNIM said it had killed 20 soldiers.',
    [{ killed: '15-20' }],
  ],
  [
    'Thirty-eight soldiers were killed in an attack on an army base in Boulkessi, Mali, on Sunday. JNIM said it had seized the base. It put the Malian army death toll at 85.',
    [{ killed: '38-85' }],
  ],
  // One who opens a headline shares the fate of the others; who is quoted does not
  ['Village head, six others killed in Boko Haram ambush in Borno', [{ killed: '7' }]],
  [
    'According to the village head, six others were killed in a Boko Haram ambush in Borno on Sunday.',
    [{ killed: '6' }],
  ],
  // Degrees of injuries are injuries; "another" is one more; who has no figures says nothing of none
  [
    'Gunmen attacked Agatu, Nigeria, on Sunday. 22 people were killed and 18 others sustained various degrees of injuries.',
    [{ killed: '22', injured: '18' }],
  ],
  [
    'Three people were killed and another wounded when gunmen attacked Agatu, Nigeria, on Sunday.',
    [{ killed: '3', injured: '1' }],
  ],
  [
    'Insurgents attacked Jilli, Nigeria, on Sunday. A resident said: "I do not have the casualties, the situation is not clear."',
    [{}],
  ],
  [
    'Insurgents attacked Jilli, Nigeria, on Sunday. A resident said there were no casualties.',
    [{ killed: '0', injured: '0' }],
  ],
  // One person told again by the same noun is one; another is one more
  [
    'Gunmen killed one traveller near Rijana, Nigeria, on Sunday. A resident said one traveller was shot dead.',
    [{ killed: '1' }],
  ],
  ['Gunmen killed a teacher near Rijana, Nigeria, on Sunday. They also killed another teacher.', [{ killed: '2' }]],
  // One count for two kinds of people; people told without any are open
  ['Militants killed 15 soldiers and volunteer militiamen in Djibo, Burkina Faso, on Sunday.', [{ killed: '15' }]],
  [
    'Militants killed 15 soldiers in Djibo, Burkina Faso, on Sunday. Militiamen were killed as well.',
    [{ killed: '15+' }],
  ],
  // Nothing is known of the number
  ['Gunmen attacked the village of Dablo, Burkina Faso, on Sunday. He had no information on casualty numbers.', [{}]],
  [
    'Gunmen attacked the village of Dablo, Burkina Faso, on Sunday. There were no casualties.',
    [{ killed: '0', injured: '0' }],
  ],
  // ... where another voice does
  [
    'Militants killed at least 14 soldiers in Malanville, Benin, on Sunday, the army said. A security source said 17 soldiers were killed.',
    [{ killed: '14-17' }],
  ],
  // A whole and its parts in one list
  [
    'An attack on Banibangou, Niger, on Sunday resulted in the death of fourteen people, nine in a field, three in the village and two on their way back.',
    [{ killed: '14' }],
  ],
  // People of two kinds are all of the dead; people in general and those of a kind told elsewhere are not
  ['A strike killed five men and two boys near Bankass, Mali, on Sunday.', [{ killed: '7' }]],
  ['A strike killed seven people near Bankass, Mali, on Sunday. Two boys were killed in a tent.', [{ killed: '7' }]],
  // Somebody told of before
  [
    'Gunmen killed a priest and five churchgoers in Dablo, Burkina Faso, on Sunday. The priest was killed at the altar.',
    [{ killed: '6' }],
  ],
  // "The official" is the local official of before; he who goes on speaking is one voice; bodies are the dead told again
  [
    'Around 24 soldiers were killed in an attack on Bankass, Mali, on Sunday, a local official said. Some 30 soldiers died, said the official. Five villagers had been found dead, he said, adding that five were hurt.',
    [{ killed: '35', injured: '5' }],
  ],
  [
    'Eight soldiers and 31 assailants were killed near Bankass, Mali, on Sunday, the army said. On the side of the assailants, 31 bodies were found, it said.',
    [{ killed: '39' }],
  ],
  // Others who were hurt, gravely or told with an aside, are not among the dead
  [
    'At least three soldiers have been killed and five others seriously wounded near Bankass, Mali, on Sunday.',
    [{ killed: '3+', injured: '5' }],
  ],
  [
    'Three people were killed, and 16 others, including four severely, were injured by a mine near Bankass, Mali, on Sunday.',
    [{ killed: '3', injured: '16' }],
  ],
  // Forces whose losses come to those of "troops" are its parts
  [
    'Fourteen troops were killed in an ambush near Bankass, Mali, on Sunday. "Eight police and six national guards were killed," the ministry said.',
    [{ killed: '14' }],
  ],
  [
    'Nine soldiers were killed in an ambush near Bankass, Mali, on Sunday. Eight police and six national guards were killed as well, the ministry said.',
    [{ killed: '23' }],
  ],
  // Why a toll may rise is no toll; nor is a relative of him who speaks a further death
  [
    'At least ten soldiers died in an ambush near Bankass, Mali, on Sunday. The toll could rise as 16 people are still missing.',
    [{ killed: '10+', missing: '16' }],
  ],
  [
    'A mine killed ten passengers of a bus near Bankass, Mali, on Sunday, said a resident whose cousin died in the blast.',
    [{ killed: '10' }],
  ],
  // Figures that a sentence lists are summed, whoever they count
  [
    'A suicide bomber blew himself up in Gao, Mali, on Sunday, killing three soldiers at the gate, four traders in the market and four more who died in hospital.',
    [{ killed: '11' }],
  ],
  [
    'Gunmen raided a hamlet near Bankass, Mali, on Sunday. Seven were gunned down beside the well, six in the fields where they were sowing millet, and two more on the path.',
    [{ killed: '15' }],
  ],
  // No list: an age, one of those told before, another fate
  ['A mine killed a shepherd, 12, near Bankass, Mali, on Sunday.', [{ killed: '1' }]],
  ['A mine wounded three soldiers, one gravely, near Bankass, Mali, on Sunday.', [{ injured: '3' }]],
  [
    'Gunmen killed ten villagers, three of them children, near Bankass, Mali, on Sunday, and four others are missing.',
    [{ killed: '10', missing: '4' }],
  ],
  // Persons told without a number count one each; beside a figure for all they add nothing
  [
    'Gunmen attacked a school in Rijau, Nigeria, on Sunday. He was shot dead at the gate, as was a boy who tried to flee.',
    [{ killed: '2' }],
  ],
  [
    'Gunmen killed 12 villagers in Tarkint, Mali, on Sunday. The deputy mayor went out to talk to them. He was shot dead.',
    [{ killed: '12' }],
  ],
  [
    'Gunmen attacked a post in Tarkint, Mali, on Sunday. No fewer than six gendarmes died, along with a woman who cooked for them.',
    [{ killed: '7+' }],
  ],
  [
    'Six gendarmes were killed in Tarkint, Mali, on Sunday, and a spokesman for the army promised a new post.',
    [{ killed: '6' }],
  ],
  // A group told with the number of its members; an age is none
  ['A family of five were killed by a mine near Bankass, Mali, on Sunday.', [{ killed: '5' }]],
  ['A girl of six was killed by a mine near Bankass, Mali, on Sunday.', [{ killed: '1' }]],
  // Last figures stand: what was said before, or counted first, is replaced
  [
    'Eleven soldiers were killed in an ambush near Bankass, Mali, on Friday, the army said. It had said on Saturday that seven soldiers were dead.',
    [{ killed: '11' }],
  ],
  [
    'Nearly 100 people were killed in Tarkint, Mali, on Sunday, the government said. "The initial toll of 95 was wrong: 35 people have been found dead," the governor said.',
    [{ killed: '35' }],
  ],
  [
    'Gunmen attacked Tarkint, Mali, on Sunday. The first accounts spoke of 95 dead. The mayor has since brought it down to 35.',
    [{ killed: '35' }],
  ],
  // Reported by another in a shifted tense: not replaced
  [
    'The newspaper said on Monday that officials had estimated that 12 soldiers were killed near Bankass, Mali, on Friday. A nurse counted nine bodies.',
    [{ killed: '9-12' }],
  ],
  // A toll told without a deed is that of the incident told last; a number of something else is none
  [
    'Gunmen attacked Tarkint, Mali, on Sunday and killed several people. The mayor put the toll at 14.',
    [{ killed: '14' }],
  ],
  [
    'Gunmen killed five traders in Tarkint, Mali, on Sunday. The government raised to 3,000 the number of troops in the region.',
    [{ killed: '5' }],
  ],
  // Two voices contradict each other on one side: each gives its own account of all sides
  [
    'Rebels and the army fought near Kidal, Mali, on Sunday. Rebels said they had lost seven men and killed 20 soldiers, while the army said 11 soldiers and 46 rebels were killed.',
    [{ killed: '27-57' }],
  ],
  // "Up to" closes what "more than" leaves open
  [
    'As many as 200 people were killed in Tarkint, Mali, on Sunday, witnesses said. A nurse said more than 100 people had been killed.',
    [{ killed: '100-200' }],
  ],
  // Those in care are hurt; a town takes in people who are not
  [
    'Gunmen killed two traders in Tarkint, Mali, on Sunday. The hospital in Gao took in nine soldiers.',
    [{ killed: '2', injured: '9' }],
  ],
  [
    'Gunmen killed two traders in Tarkint, Mali, on Sunday. At least seven people are in hospital at Gao.',
    [{ place: 'Tarkint', killed: '2', injured: '7+' }],
  ],
  ['Gunmen killed two traders in Tarkint, Mali, on Sunday. The town of Gao took in nine families.', [{ killed: '2' }]],
  // Some of the dead told of by a word for the dead
  [
    'More than 30 people were killed in Tarkint, Mali, on Sunday. Two of his brothers were among the dead, a trader said.',
    [{ killed: '30+' }],
  ],
  // The day of an earlier figure is not that of the deed
  [
    'The death toll from an attack on a mosque in Tarkint, Mali, on Friday has risen to 19, up from 11 given by the police the day before.',
    [{ date: '2021-06-11', killed: '19' }],
  ],
  // What several incidents cost together is not the toll of one of them, unless it is told of no other
  [
    'Seven people were killed in two attacks in Mali, local sources said on Tuesday. On Thursday gunmen shot dead a village chief and three of his sons in Bankass. On Friday a landmine near Tarkint killed three women.',
    [
      { place: 'Bankass', killed: '4' },
      { place: 'Tarkint', killed: '3' },
    ],
  ],
  [
    'Seven people were killed in two attacks near Bankass, Mali, on Friday, local sources said.',
    [{ place: 'Bankass', killed: '7' }],
  ],
  // The other side's losses stay where one voice speaks of one side only
  [
    'Nine soldiers and 34 jihadists were killed when Boko Haram attacked a garrison in Bosso, Niger, on Sunday, an army spokesman said. A local chief said that at least 16 soldiers had been buried.',
    [{ killed: '43+' }],
  ],
  ['The late singer was buried on Sunday. Gunmen killed two traders in Tarkint, Mali, on Sunday.', [{ killed: '2' }]],
  // The bomber is among the dead where the words say so
  [
    'A woman blew herself up in the market of Gao, Mali, on Sunday, killing five civilians besides herself.',
    [{ killed: '6' }],
  ],
  ['A woman blew herself up in the market of Gao, Mali, on Sunday, killing five civilians.', [{ killed: '5' }]],
  // Whom a state killed: civilians to some, militants to others, the same dead
  [
    'A drone of the Malian army killed eleven civilians near Kidal, Mali, on Sunday, residents said. The army gave another account. It said it had killed eight terrorists.',
    [{ killed: '8-11' }],
  ],
  [
    'A drone of the Malian army killed eleven civilians and eight terrorists near Kidal, Mali, on Sunday, residents said.',
    [{ killed: '19' }],
  ],
  // More victims by group than people in general: the attackers' dead come on top of the groups
  [
    'Gunmen attacked a post in Tarkint, Mali, on Sunday. Six gendarmes and four villagers were killed, the army said. It said 12 of the attackers were killed. A video showed two people killed.',
    [{ killed: '22' }],
  ],
  // Many more taken than killed: they came to take people; some more do not make it so
  [
    'Gunmen raided a school in Rijau, Nigeria, on Sunday. They shot the guard dead and abducted 23 pupils.',
    [{ type: 'abduction-forced-disappearance', killed: '1', abducted: '23' }],
  ],
  [
    'Gunmen killed six villagers in Rijau, Nigeria, on Sunday and abducted ten others.',
    [{ type: 'attack', killed: '6', abducted: '10' }],
  ],
  // A deadly mine told before a fight is the incident; one in a fight is not
  [
    'Five people died on Sunday when a mine went off near Bankass, Mali. Gunmen then opened fire on those who came to help.',
    [{ type: 'remote-explosive-landmine-ied', killed: '5' }],
  ],
  [
    'Soldiers fought militants near Bankass, Mali, on Sunday. A mine went off and killed five soldiers.',
    [{ type: 'armed-clash', killed: '5' }],
  ],
  // A raid on property that hurts nobody; one that kills
  [
    'Gunmen stormed the village of Tarkint, Mali, on Sunday, burned the granaries and made off with the cattle. Nobody was hurt.',
    [{ type: 'looting-property-destruction', killed: '0', injured: '0' }],
  ],
  [
    'Gunmen stormed the village of Tarkint, Mali, on Sunday, killed two men and burned the granaries.',
    [{ type: 'attack', killed: '2' }],
  ],
  // A government that protests over the dead is no march
  [
    'Niger protested to Nigeria on Sunday after soldiers shot dead three traders in Maradi, Niger.',
    [{ type: 'attack', killed: '3' }],
  ],
  [
    'Police shot dead three protesters who marched in Niamey, Niger, on Sunday.',
    [{ type: 'excessive-force-against-protesters', killed: '3' }],
  ],
  [
    'Police fired tear gas in Niamey, Niger, on Sunday to disperse a protest against the junta. One policeman was killed.',
    [{ type: 'protest-with-intervention', by: ['Protesters (Niger)'], on: ['Nigerien Police'], killed: '1' }],
  ],
  [
    'Police opened fire on demonstrators in Niamey, Niger, on Sunday.',
    [{ type: 'excessive-force-against-protesters', by: ['Nigerien Police'], on: ['Protesters (Niger)'] }],
  ],
  // A gathering is a protest by what it is for
  [
    'Hundreds of people gathered in the centre of Niamey, Niger, on Sunday to demand the departure of foreign troops.',
    [{ type: 'peaceful-protest', place: 'Niamey', by: ['Protesters (Niger)'] }],
  ],
  ['Hundreds of people gathered in Niamey, Niger, on Sunday for the funeral of the singer.', []],
  ['Ministers gathered in Niamey, Niger, on Sunday to demand more aid.', []],
  // Strikes of those who have no aircraft do not come from the air
  [
    'Two strikes by jihadists hit a river boat near Bamba, Mali, on Sunday, killing 12 civilians.',
    [{ type: 'attack', killed: '12' }],
  ],
  ['Two air strikes hit a river boat near Bamba, Mali, on Sunday.', [{ type: 'air-drone-strike' }]],
  // Troops that disperse fighters meet no protest
  ['The army dispersed terrorists near Djibo, Burkina Faso, on Sunday.', [{ type: 'armed-clash' }]],
  // Several raids of one weekend told together are news
  [
    'Forty people were killed in six raids near Djibo, Burkina Faso, between Saturday and Sunday.',
    [{ type: 'attack', date: '2021-06-12/2021-06-13', killed: '40' }],
  ],
  // One whisked away and shot dead was kidnapped; where more were killed than taken it was a raid
  [
    'Gunmen whisked away a trader near Gusau, Nigeria, on Sunday and later shot him dead.',
    [{ type: 'abduction-forced-disappearance', abducted: '1', killed: '1' }],
  ],
  [
    'Gunmen kidnapped a trader near Gusau, Nigeria, on Sunday and killed five villagers.',
    [{ type: 'attack', abducted: '1', killed: '5' }],
  ],
  // Mines that soldiers find on those whom they kill went off under nobody
  [
    'Soldiers killed four terrorists near Djibo, Burkina Faso, on Sunday and recovered three improvised explosive devices.',
    [{ type: 'armed-clash', killed: '4' }],
  ],
];
