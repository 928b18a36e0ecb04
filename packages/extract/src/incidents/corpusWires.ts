import type { Example } from './corpus.js';

const GUNMEN = 'Unidentified armed group (Niger)';

/** How wires tell: leads without a day and their details behind the background, sums told in a title, news beside news, regions of before. */
export const wires: readonly Example[] = [
  // Background may part the lead from its day and place; what happened long before is something else
  [
    'In Niger 14 soldiers were killed and six wounded in an attack by gunmen, the defence ministry said. Armed groups have fought the army there for a decade. They have often crossed the border. Troops from three countries take part in operations. On the night of June 10-11, an army position in the Zinder region was attacked, officials said.',
    [{ date: '2021-06-10/2021-06-11', place: 'Zinder', killed: '14', injured: '6' }],
  ],
  [
    'In Niger 14 soldiers were killed on Friday in an attack by gunmen, the defence ministry said. Armed groups have fought the army there for a decade. They have often crossed the border. On March 3, an army position in the Zinder region was attacked, officials said.',
    [
      { date: '2021-06-11', killed: '14' },
      { date: '2021-03-03', place: 'Zinder' },
    ],
  ],
  // A sum that a title puts in a town is told of no third attack
  [
    '19 killed in Burkina attacks in Ouagadougou\n\nNineteen people were killed in two attacks in Burkina Faso, officials said. Seven soldiers were killed in an attack on Thursday in the village of Dori. On Saturday, gunmen killed 12 people at Djibo.',
    [
      { date: '2021-06-10', place: 'Dori', killed: '7' },
      { date: '2021-06-12', place: 'Djibo', killed: '12' },
    ],
  ],
  // Other people who died on a day of their own by a deed not told before, and the same people told again
  [
    'Gunmen have killed at least 22 people in an attack on a village in the Dosso region of Niger, officials said. The raiders came on motorbikes.\n\nOfficials gave no further figures.\n\nOn Wednesday, 14 soldiers were killed in an ambush in the same region. The army said its men had walked into a trap.',
    [{ killed: '22+' }, { date: '2021-06-09', killed: '14', by: [GUNMEN] }],
  ],
  [
    'Gunmen have killed at least 22 people in an attack on a village in the Dosso region of Niger, officials said. The raiders came on motorbikes.\n\nOfficials gave no further figures.\n\nOn Wednesday, 22 villagers were killed in the raid.',
    [{ date: '2021-06-09', killed: '22+' }],
  ],
  // A town lies in the region of before as well, not in any other
  [
    'Six soldiers were killed in an attack in the Gao region of Mali, the army said. On the night of June 10 to 11, soldiers were attacked in Anderamboukane by gunmen.',
    [{ date: '2021-06-10/2021-06-11', place: 'Andéranboukan', killed: '6' }],
  ],
  [
    'Six soldiers were killed in an attack in the Kayes region of Mali, the army said. On the night of June 10 to 11, soldiers were attacked in Anderamboukane by gunmen.',
    [
      { place: 'Kayes', killed: '6' },
      { date: '2021-06-10/2021-06-11', place: 'Andéranboukan' },
    ],
  ],
  // Where those were of whom somebody speaks, and where he speaks himself
  [
    'An attack by gunmen in western Niger killed nine soldiers, the army said. The defence minister says the soldiers were on patrol in the town of Abala when gunmen attacked them on Thursday.',
    [{ date: '2021-06-10', place: 'Abala', killed: '9' }],
  ],
  [
    'An attack by gunmen in western Niger killed nine soldiers on Thursday. The defence minister told reporters in Dosso that the gunmen had fled.',
    [{ date: '2021-06-10', place: 'western Niger', killed: '9' }],
  ],
  // A border that only says where a province lies, and one at which it happened
  [
    'Fourteen people were killed when a bus hit a mine in northern Burkina Faso, officials said. The incident occurred in Yatenga province, near the border with Mali, where armed groups have increased attacks.',
    [{ place: 'Yatenga', killed: '14' }],
  ],
  [
    'Fourteen people were killed when a bus hit a mine near the border between Burkina Faso and Mali, officials said.',
    [{ place: 'border of Burkina Faso and Mali', killed: '14' }],
  ],
  // Those whose attack was told are hit, at the town that is told only then; others are hit elsewhere
  [
    'A raid on a barracks by the Mali border cost nine soldiers of Niger their lives on Thursday, said an aide of the minister. Jets hit the raiders once they had stormed the barracks of Abala.',
    [{ date: '2021-06-10', place: 'Abala', killed: '9' }],
  ],
  [
    'Nine soldiers were killed on Thursday in an attack on an army post in Abala, Niger, a security source said. On Friday, an airstrike killed 12 militants in Diffa, the source said.',
    [
      { date: '2021-06-10', place: 'Abala', killed: '9' },
      { type: 'air-drone-strike', date: '2021-06-11', place: 'Diffa', killed: '12' },
    ],
  ],
  // The news names its town behind its day, with what else is known of the attackers in between
  [
    'A soldier and a driver died on Friday when rebels raided a town in northern Mali, state radio said. The desert people there have risen four times. Most of the young have left for the mines. According to the radio the rebels raided Bourem.',
    [{ date: '2021-06-11', place: 'Bourem', killed: '2' }],
  ],
  // When the violence ended, and where a country lies, is not when and where it was
  [
    'Gunmen shot dead at least 14 diners in a bar of Gao, Mali, on Sunday night. The shooting lasted into the small hours of Monday. Seven more were hurt. Mali shares a long border with Algeria, which once had a war of its own.',
    [{ place: 'Gao', killed: '14+', injured: '7' }],
  ],
  // A capital that is told by its country alone, where it was and not what it was north of; the seat of a region is named
  ['Gunmen shot 18 dead in a bar in the capital of Burkina Faso on Sunday.', [{ place: 'Ouagadougou', killed: '18' }]],
  ["Gunmen killed 18 people in Niger's capital on Sunday.", [{ place: 'Niamey', killed: '18' }]],
  ['Gunmen killed 18 people in the Malian capital on Sunday.', [{ place: 'Bamako', killed: '18' }]],
  ['Gunmen killed 18 people in the regional capital of Gao, Mali, on Sunday.', [{ place: 'Gao', killed: '18' }]],
  [
    'Gunmen killed 18 people in Gossi on Sunday, the government in Bamako, the capital of Mali, said.',
    [{ place: 'Gossi', killed: '18' }],
  ],
  // An attack on a gold mine is no explosion, a mine blast is one
  ['Thirty killed in gold mine attack in eastern Burkina Faso on Friday.', [{ type: 'attack', killed: '30' }]],
  [
    'Thirty killed in landmine attack in eastern Burkina Faso on Friday.',
    [{ type: 'remote-explosive-landmine-ied', killed: '30' }],
  ],
  // Forces are those of the group that they are from; who was a soldier once is no army
  [
    'French jets bombed forces from a rebel group near Gossi, Mali, on Saturday and killed nine.',
    [{ by: ['French Armed Forces'], on: ['Unidentified armed group (Mali)'], killed: '9' }],
  ],
  [
    'Former soldiers attacked a barracks in Gao, Mali, on Friday, killing two policemen.',
    [{ by: ['Unidentified armed group (Mali)'], killed: '2' }],
  ],
  ['Gunmen shot dead a school director and his guard on Friday near Dori, Burkina Faso.', [{ killed: '2' }]],
  // What the news "comes after" is another deed, what is called the latest is the news
  [
    'Nine paramilitary police lost their lives on Saturday in a raid in the west of Niger, state radio reported. The nine gendarmes died at their post, it added. It comes after an ambush in May killed eight soldiers. The latest raid took place at Abala.',
    [
      { date: '2021-06-12', place: 'Abala', killed: '9', on: ['Nigerien Gendarmerie'] },
      { date: '2021-05', killed: '8' },
    ],
  ],
  // The stamp of a page is not the day of a sum, and who a named body is made up of is no further target
  [
    'Twin attacks kill three\n\nAli Khan 6 minutes ago Mon 14th June 2021 | 10:40 PM\n\nTwo raids have cost three lives in Burkina Faso, a gendarme said. On Saturday raiders shot a trader dead in Gaoua. That day near Titao, raiders attacked a patrol of the Volunteers for the Defence of the Homeland (VDP), villagers who guard the roads, and two VDP died.',
    [
      { date: '2021-06-12', place: 'Gaoua', killed: '1' },
      { date: '2021-06-12', place: 'Titao', killed: '2', on: ['VDP'] },
    ],
  ],
  // A commune and the town that it is called after are one place, and the first words of other articles are none of this one
  [
    'Nine soldiers have died in an ambush in the northern Burkina Faso town of Solle, officials told reporters.\n\nA column fell into an ambush in Solle on Friday, said an aide of the governor.\n\nThe court in Kaya on Thursday set aside the ruling on the attack of…',
    [{ date: '2021-06-11', killed: '9' }],
  ],
];
