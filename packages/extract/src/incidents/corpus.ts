import type { Expected } from '../testing/summary.js';

/** A text in the manner of newswire, written for this purpose, with its incidents in the order in which they are told. */
export type Example = readonly [text: string, events: readonly Expected[]];

/** The day on which all texts were published: a Tuesday. */
export const PUBLISHED_ON = '2021-06-15';

const ML = 'Malian Armed Forces';
const CLASH = 'armed-clash';
const IED = 'remote-explosive-landmine-ied';

export const corpus: readonly Example[] = [
  // What an entry of a list adds without a day or place is told of no other entry
  [
    '• 1 June: Gunmen killed six traders in Djibo, Burkina Faso.\n\n• 4 June: Ansaroul Islam killed nine people in attacks on Dori and Gorom, Burkina Faso. The army claimed to have killed two Ansaroul Islam members.\n\n• 6 June: Gunmen killed two herders in Arbinda, Burkina Faso.',
    [
      { date: '2021-06-01', place: 'Djibo', killed: '6' },
      { date: '2021-06-04', killed: '9' },
      { date: '2021-06-04', killed: '2' },
      { date: '2021-06-06', killed: '2' },
    ],
  ],
  // A list without days before its deeds' own; a mine that wounds
  [
    'Security incidents of the week in Mali:\n\n- June 7: gunmen killed four people in Koro.\n- June 9: a mine wounded three soldiers near Mondoro.\n- June 11: militants abducted two nurses in Hombori.',
    [
      { type: 'attack', date: '2021-06-07', place: 'Koro', killed: '4' },
      { type: IED, date: '2021-06-09', place: 'Mondoro', injured: '3' },
      { type: 'abduction-forced-disappearance', date: '2021-06-11', place: 'Hombori', abducted: '2' },
    ],
  ],
  // Two voices of one sentence give two accounts, not a sum; a comment rounds up and counts nobody anew
  [
    'Gunmen attacked Djibo, Burkina Faso, on Sunday. The raid left twenty people dead, a security source said, while a trader reported 25 people killed.',
    [{ type: 'attack', date: '2021-06-13', place: 'Djibo', killed: '20-25' }],
  ],
  [
    'An attack on Djibo, Burkina Faso, on Sunday left over 20 civilians dead.\n\n"The massacre of scores of civilians is a crime," said a researcher.',
    [{ type: 'attack', date: '2021-06-13', place: 'Djibo', killed: '20+' }],
  ],
  // A list in one paragraph, each entry under its day
  [
    'Weekly update: 7 June to 12 June. June 7: Gunmen killed two farmers in Djibo, Burkina Faso. June 9: Gunmen killed three herders in Dori, Burkina Faso.',
    [
      { type: 'attack', date: '2021-06-07', place: 'Djibo', killed: '2' },
      { type: 'attack', date: '2021-06-09', place: 'Dori', killed: '3' },
    ],
  ],
  // A chronology under its title: the stretch of the title is the date of no entry, the first line under it is
  [
    'Timeline of security incidents in Burkina Faso from May 2019 to June 2020\n\n4 May 2019\nGunmen attacked the post of Djibo. Two gendarmes were killed.\n\n9 June 2020\nGunmen attacked the market of Dori. Three traders were killed.',
    [
      { date: '2019-05-04', place: 'Djibo', killed: '2' },
      { date: '2020-06-09', place: 'Dori', killed: '3' },
    ],
  ],
  // A later sentence with a day of its own and a quite other number of dead tells another incident, whether told as known or not
  [
    'Some 90 farmers were killed in an attack on Djibo, Burkina Faso, an official said.\n\nArmed men killed 11 gendarmes in the same area last Thursday.',
    [
      { type: 'attack', place: 'Djibo', killed: '90' },
      { type: CLASH, date: '2021-06-10', killed: '11' },
    ],
  ],
  [
    'Eleven people died when a device blew up near Djibo, Burkina Faso.\n\nThere has been a wave of killings this year, including the massacre of 41 people in two villages on June 7.',
    [
      { type: IED, place: 'Djibo', killed: '11' },
      { type: 'attack', date: '2021-06-07', killed: '41' },
    ],
  ],
  [
    'Eleven people died in an attack in Djibo, Burkina Faso.\n\nGunmen stormed the market there on Sunday and killed eleven people, a witness said.',
    [{ type: 'attack', date: '2021-06-13', place: 'Djibo', killed: '11' }],
  ],
  // "Dozens" are made exact by what follows; another device that goes off is another incident
  [
    'In Mali, an attack by extremists on a military base has left dozens of soldiers dead, sources said.\n\nOn Sunday, a base in Boulkessi was targeted, resulting in the deaths of at least 60 soldiers.',
    [{ type: CLASH, date: '2021-06-13', place: 'Boulkessi', killed: '60+' }],
  ],
  [
    'Ten passengers were killed when their bus hit a landmine near Fada, Burkina Faso, on Sunday. It happened days after another explosive went off near Matiacoali, injuring five soldiers.',
    [
      { type: IED, date: '2021-06-13', killed: '10' },
      { type: IED, on: ['Burkina Faso Armed Forces'], injured: '5' },
    ],
  ],
  // What was used binds a lead and its detail
  [
    'A land mine explosion in Burkina Faso has killed ten civilians on a bus, the government said.\n\nThe bus was on its way to Niger.\n\nThe governor spoke on the radio.\n\nHe said that the vehicle hit a mine near Djibo on Sunday.',
    [{ type: IED, date: '2021-06-13', place: 'Djibo', killed: '10' }],
  ],
  // What has gone on for long, further down and with nobody counted, is no part of the story
  [
    'Gunmen killed two traders in Djibo, Burkina Faso, on Sunday. The governor spoke. The mayor spoke. The minister spoke. Herders in the region have clashed with farmers and burned their huts.',
    [{ type: 'attack', date: '2021-06-13', place: 'Djibo', killed: '2' }],
  ],
  // Who acted is spoken of next, not who is only named beside; a group of the region is not meant by unnamed people
  [
    'Boko Haram fighters killed 17 fishermen in Baga, Nigeria, on Sunday. The victims were accused of support for ISWAP. The militants also burned boats.',
    [{ type: 'attack', date: '2021-06-13', place: 'Baga', by: ['Boko Haram'], killed: '17' }],
  ],
  [
    'Suspected militants killed 23 farmers in Baga, Nigeria, on Sunday. The region has long been plagued by an insurgency driven by Boko Haram. The militants spared an old man and burned the fields.',
    [{ type: 'attack', date: '2021-06-13', place: 'Baga', by: ['Unidentified armed group (Nigeria)'], killed: '23' }],
  ],
  // The side that attacked, though the losses that it took are told first
  [
    'Forty militants were killed by Nigerien troops during an attack on the village of Tchoma Bangou on Sunday, the ministry said. Dozens of militants on motorbikes attacked the village, killing four soldiers.',
    [{ date: '2021-06-13', by: ['Unidentified armed group (Niger)'], killed: '44' }],
  ],
  // A further incident in a clause of its own
  // The weekday in brackets
  [
    '“Our men fell into an ambush yesterday (Sunday) near Djibo, Burkina Faso,” an officer said. Three soldiers died.',
    [{ type: CLASH, date: '2021-06-13', place: 'Djibo', killed: '3' }],
  ],
  // A country that a region is only near; guards and soldiers of one country are one side
  [
    'Sixteen Nigerien soldiers were killed in an ambush on Saturday. The attack on a National Guard patrol took place in the Tillia area, in the Tahoua region near Mali.',
    [
      {
        type: CLASH,
        date: '2021-06-12',
        place: 'Tillia',
        on: ['Nigerien Armed Forces'],
        killed: '16',
      },
    ],
  ],
  // A hamlet of a country that the text never names is no namesake that it means; a well-known town is
  [
    'Gunmen killed two traders in Kongoussi, Burkina Faso, on Sunday. On Monday, volunteers shot dead a shepherd in the nearby village of Loda.',
    [
      { type: 'attack', date: '2021-06-13', place: 'Kongoussi', killed: '2' },
      { type: 'attack', date: '2021-06-14', place: 'Loda', on: ['Civilians (Burkina Faso)'], killed: '1' },
    ],
  ],
  // A stretch of road and a town far from it are two places
  [
    'Armed men abducted a doctor on the Sevare-Bandiagara axis in Mali on Monday. Three farmers were killed on Monday in their fields in Niono.',
    [
      {
        type: 'abduction-forced-disappearance',
        date: '2021-06-14',
        place: 'between Sévaré and Bandiagara',
        abducted: '1',
      },
      { type: 'attack', date: '2021-06-14', place: 'Niono', killed: '3' },
    ],
  ],
  // Where somebody goes is no setting for what is told next
  [
    'A landmine killed three traders between Djibo and Bourzanga, Burkina Faso, on Monday.\n\nThe convoy was on its way to Ouagadougou. In May, 15 soldiers died in the same area in an ambush.',
    [
      { type: IED, date: '2021-06-14', place: 'between Djibo and Bourzanga', killed: '3' },
      { type: CLASH, date: '2021-05', place: 'between Djibo and Bourzanga', killed: '15' },
    ],
  ],
  // People are taken from where they are; who is told of by a place is no more there than that
  [
    'On Sunday six people were carried off from Hile-Alifa, Cameroon, on the shore of Lake Chad.',
    [{ type: 'abduction-forced-disappearance', date: '2021-06-13', place: 'Hilé Alifa', abducted: '6' }],
  ],
  [
    'Gunmen from Kolofata killed two traders in Mora, Cameroon, on Sunday.',
    [{ type: 'attack', date: '2021-06-13', place: 'Mora', killed: '2' }],
  ],
  // One incident told again
  [
    'Gunmen killed 12 villagers in Tarkint, Mali, on Monday.\n\nThe attack happened at dawn. Residents said the attackers burned granaries.',
    [{ type: 'attack', date: '2021-06-14', place: 'Tarkint', killed: '12' }],
  ],
  [
    'Jihadists kill nine soldiers in central Mali\n\nJihadists attacked an army camp in Mondoro, Mali, on June 11, killing nine soldiers. The assault began before sunrise. Nine soldiers were killed in the attack, the army said on Saturday.',
    [{ type: CLASH, date: '2021-06-11', place: 'Mondoro', on: [ML], killed: '9' }],
  ],
  [
    'A roadside bomb killed three Malian soldiers near Mondoro on June 5. The blast also wounded two others, the army said. The vehicle was destroyed in the explosion.',
    [{ type: IED, date: '2021-06-05', place: 'Mondoro', on: [ML], killed: '3', injured: '2' }],
  ],
  [
    'Gunmen abducted six traders near Konduga, Nigeria, on Sunday. The kidnapping took place on the road to Bama. The kidnappers have demanded a ransom.',
    [{ type: 'abduction-forced-disappearance', date: '2021-06-13', place: 'Konduga', abducted: '6' }],
  ],
  [
    'Militants ambushed a Malian army convoy near Hombori on June 4. Four soldiers died. Seven others were wounded.',
    [{ type: CLASH, date: '2021-06-04', place: 'Hombori', on: [ML], killed: '4', injured: '7' }],
  ],
  [
    'A suicide bomber struck a market in Maiduguri, Nigeria, on Sunday, killing six people. No group has claimed responsibility for the bombing, which bore the hallmarks of Boko Haram.',
    [{ type: 'suicide-bomb', date: '2021-06-13', place: 'Maiduguri', killed: '6' }],
  ],
  // Who is who of an incident as a whole
  [
    'Gunmen raided a gendarmerie post in Hombori, Mali, on Sunday and killed two gendarmes. One of the attackers was killed.',
    [
      {
        date: '2021-06-13',
        place: 'Hombori',
        by: ['Unidentified armed group (Mali)'],
        on: ['Malian Gendarmerie'],
        killed: '3',
      },
    ],
  ],
  [
    'Fighter jets struck a column of terrorists near Hombori, Mali, on Sunday, killing around 15.',
    [{ date: '2021-06-13', by: [ML], on: ['Unidentified armed group (Mali)'], killed: '15' }],
  ],
  [
    'A fighter jet struck a market in Hombori, Mali, on Sunday, killing 15.',
    [{ date: '2021-06-13', place: 'Hombori', by: [ML], on: ['Civilians (Mali)'], killed: '15' }],
  ],
  // Revised and contradicted figures stay in one incident
  [
    'An attack on an army post in Mondoro, Mali, on June 11 killed nine soldiers. The army had earlier put the toll at six.',
    [{ type: CLASH, date: '2021-06-11', place: 'Mondoro', on: [ML] }].map((event) => ({ ...event, killed: '9' })),
  ],
  // The day on which somebody spoke is not that of the deed
  [
    'On Sunday the army said it had killed 12 militants near Mondoro, Mali, on Friday.',
    [{ date: '2021-06-11', place: 'Mondoro', killed: '12' }],
  ],
  [
    'Speaking on Sunday, the governor said 12 villagers had been killed in Tarkint, Mali, on Friday.',
    [{ type: 'attack', date: '2021-06-11', place: 'Tarkint', killed: '12' }],
  ],
  [
    'In a statement on Sunday, the army said that it had killed 12 militants near Mondoro, Mali.',
    [{ date: '2021-06-13', place: 'Mondoro', killed: '12' }],
  ],
  // The day told before is that of what follows
  [
    'On Friday morning a column of rebels moved on Tarkint, Mali. The fighting left four soldiers dead.',
    [{ date: '2021-06-11', place: 'Tarkint', killed: '4' }],
  ],
  [
    'The governor spoke on Friday. Gunmen have killed 12 villagers in Tarkint, Mali, in March.',
    [{ type: 'attack', date: '2021-03', place: 'Tarkint', killed: '12' }],
  ],
  // A day from which something holds is none; the article's own news without a day is dated by its publication
  [
    'At least 29 soldiers were killed in an ambush in Mondoro, Mali, the deadliest attack since the military seized power in a coup in July.',
    [{ type: CLASH, date: '2021-06-15~', place: 'Mondoro', on: [ML], killed: '29+' }],
  ],
  [
    'Nine women have been missing since a raid on June 9 on Tarkint, Mali, in which two men were killed.',
    [{ type: 'attack', date: '2021-06-09', place: 'Tarkint', killed: '2', missing: '9' }],
  ],
  // The news whose day only a sentence behind it tells: one of armed people, not of a parliament, and no day of an older deed
  [
    'Six villagers were killed by gunmen in Tarkint, Mali. The attackers rode into the village on Saturday and went from house to house.',
    [{ type: 'attack', date: '2021-06-12', place: 'Tarkint', killed: '6' }],
  ],
  [
    'Six villagers were killed by gunmen in Tarkint, Mali. Parliament met on Saturday to vote the budget.',
    [{ type: 'attack', date: '2021-06-15~', place: 'Tarkint', killed: '6' }],
  ],
  [
    'Six villagers were killed by gunmen in Tarkint, Mali. The attackers had camped in the hills since May 9.',
    [{ type: 'attack', date: '2021-06-15~', place: 'Tarkint', killed: '6' }],
  ],
  // A day of the calendar beside a distance
  [
    'Gunmen killed 12 villagers in Tarkint, Mali, on June 9. Less than a week earlier, on June 4, a landmine killed three soldiers in Mondoro.',
    [
      { type: 'attack', date: '2021-06-09', place: 'Tarkint', killed: '12' },
      { type: IED, date: '2021-06-04', place: 'Mondoro', on: [ML], killed: '3' },
    ],
  ],
  // What is claimed is a deed
  [
    'JNIM has claimed the attack on a base in Mondoro, Mali, which left seven soldiers dead.',
    [{ type: CLASH, date: '2021-06-15~', place: 'Mondoro', on: [ML], killed: '7' }],
  ],
  // Losses of several sides and voices
  [
    'At least 17 soldiers were killed and 20 wounded in an ambush near Mondoro, Mali, on Friday. The attackers, more than 100 of whom were killed, fled.',
    [{ type: CLASH, date: '2021-06-11', place: 'Mondoro', on: [ML], killed: '117+', injured: '20' }],
  ],
  [
    'The ambush near Mondoro, Mali, on Friday claimed the lives of 27 soldiers, with 33 others injured, the army said. It added that 70 terrorists had been killed.',
    [{ type: CLASH, date: '2021-06-11', place: 'Mondoro', on: [ML], killed: '97', injured: '33' }],
  ],
  [
    'JNIM said it killed 60 soldiers in an attack on Mondoro, Mali, on Friday. The army, for its part, gave a toll of 12 dead.',
    [{ date: '2021-06-11', place: 'Mondoro', killed: '12-60' }],
  ],
  [
    'Gunmen attacked Tarkint, Mali, on Friday, killing 132 people, the government said. Local sources put the death toll at 160.',
    [{ type: 'attack', date: '2021-06-11', place: 'Tarkint', killed: '132-160' }],
  ],
  [
    'The death toll from an attack in Tarkint, Mali, on Friday has risen to 35 from 22, the governor said.',
    [{ date: '2021-06-11', place: 'Tarkint', killed: '35' }],
  ],
  [
    'Two peacekeepers died and three more were wounded when their vehicle hit a mine near Mondoro, Mali, on Friday.',
    [{ type: IED, date: '2021-06-11', place: 'Mondoro', killed: '2', injured: '3' }],
  ],
  [
    'Nobody was killed in the mortar attack on a base in Mondoro, Mali, on Friday.',
    [{ date: '2021-06-11', place: 'Mondoro', killed: '0' }],
  ],
  [
    'Gunmen killed between 9 and 12 people in Tarkint, Mali, on Friday.',
    [{ type: 'attack', date: '2021-06-11', place: 'Tarkint', killed: '9-12' }],
  ],
  [
    'Three soldiers were killed, as were five militants, in fighting near Mondoro, Mali, on Friday.',
    [{ date: '2021-06-11', place: 'Mondoro', killed: '8' }],
  ],
  [
    'A man, his wife and their two children were killed when gunmen opened fire in Tarkint, Mali, on Friday.',
    [{ type: 'attack', date: '2021-06-11', place: 'Tarkint', killed: '4' }],
  ],
  // Several incidents
  [
    'Gunmen killed 12 villagers in Tarkint, Mali, on Monday. On Saturday, a landmine killed two soldiers near Mondoro.',
    [
      { type: 'attack', date: '2021-06-14', place: 'Tarkint', killed: '12' },
      { type: IED, date: '2021-06-12', place: 'Mondoro', on: [ML], killed: '2' },
    ],
  ],
  [
    'Gunmen killed 12 villagers in Tarkint, Mali, on Monday. In a separate attack the same day, militants killed three soldiers in Mondoro.',
    [
      { type: 'attack', date: '2021-06-14', place: 'Tarkint', killed: '12' },
      { date: '2021-06-14', place: 'Mondoro', on: [ML], killed: '3' },
    ],
  ],
  [
    'In January, jihadists killed 20 Malian soldiers in Sokolo. In March, 29 soldiers were killed in Tarkint. And in April, another 25 soldiers were killed in Bamba.',
    [
      { date: '2021-01', place: 'Sokolo', on: [ML], killed: '20' },
      { date: '2021-03', place: 'Tarkint', on: [ML], killed: '29' },
      { date: '2021-04', place: 'Bamba', on: [ML], killed: '25' },
    ],
  ],
  // Members that leave their verb out: with a place or day of their own they are incidents, without they are one
  [
    'Six people were killed in Tarkint on Monday and four others in Mondoro on Sunday, Malian officials said.',
    [
      { date: '2021-06-14', place: 'Tarkint', killed: '6' },
      { date: '2021-06-13', place: 'Mondoro', killed: '4' },
    ],
  ],
  [
    'Jihadists killed six farmers in Tarkint, Mali, on Monday and three on Tuesday, the mayor said.',
    [
      { date: '2021-06-14', place: 'Tarkint', killed: '6' },
      { date: '2021-06-15', place: 'Tarkint', killed: '3' },
    ],
  ],
  [
    'Seven Malian soldiers were killed on Monday, four in Hombori and three in Mondoro.',
    [
      { date: '2021-06-14', place: 'Hombori', killed: '4' },
      { date: '2021-06-14', place: 'Mondoro', killed: '3' },
    ],
  ],
  [
    'Soldiers were attacked in Tarkint, Mali, on Friday and again on Sunday.',
    [
      { date: '2021-06-11', place: 'Tarkint', on: [ML] },
      { date: '2021-06-13', place: 'Tarkint', on: [ML] },
    ],
  ],
  [
    'Gunmen killed six villagers and two soldiers in Tarkint, Mali, on Monday and Tuesday.',
    [{ type: 'armed-clash', place: 'Tarkint', killed: '8' }],
  ],
  // A hostage freed between two acts of one raid
  [
    'Malian troops killed 14 jihadists and freed nine hostages during a raid on a camp in Hombori on Monday.',
    [{ date: '2021-06-14', place: 'Hombori', by: [ML], killed: '14' }],
  ],
  // What a sentence sets apart, and what a deed is only likened to, is another incident
  [
    'Gunmen attacked an army post in Mondoro, Mali, on Friday and killed two soldiers. Separately, three traders were abducted in Tarkint on Friday.',
    [
      { date: '2021-06-11', place: 'Mondoro', on: [ML], killed: '2' },
      { type: 'abduction-forced-disappearance', date: '2021-06-11', place: 'Tarkint', abducted: '3' },
    ],
  ],
  [
    'Gunmen killed nine people in a hotel in Tarkint, Mali, on Friday. The attack recalled one in March, when militants killed 20 people in a restaurant in Gao.',
    [
      { type: 'attack', date: '2021-06-11', place: 'Tarkint', killed: '9' },
      { type: 'attack', date: '2021-03', place: 'Gao', killed: '20' },
    ],
  ],
  // The day of a statement does not part its losses from the deed; that on which a deed was reported is its own
  [
    'Rebels ambushed an army convoy near Tarkint, Mali, on Friday. In a statement on Monday, the army said that ten soldiers had been wounded.',
    [{ type: CLASH, date: '2021-06-11', place: 'Tarkint', on: [ML], injured: '10' }],
  ],
  [
    'Armed men abducted three traders in Gao, Mali, on Thursday. Fighting between soldiers and jihadists was reported in Tarkint on Friday, with five dead.',
    [
      { type: 'abduction-forced-disappearance', date: '2021-06-10', place: 'Gao', abducted: '3' },
      { date: '2021-06-11', place: 'Tarkint', killed: '5' },
    ],
  ],
  // A sum over several incidents is none of them
  [
    'Ten people were killed in two separate attacks in Mali. Gunmen killed six farmers in Tarkint on Monday and four traders in Mondoro on Sunday.',
    [
      { date: '2021-06-14', place: 'Tarkint', killed: '6' },
      { date: '2021-06-13', place: 'Mondoro', killed: '4' },
    ],
  ],
  // Who raids is shot at; of two places told together one is told again
  [
    'Malian troops raided a camp of JNIM in Hombori on Monday. They came under fire, and two soldiers were wounded.',
    [{ date: '2021-06-14', place: 'Hombori', by: [ML], injured: '2' }],
  ],
  [
    'Gunmen raided Tarkint and Mondoro in Mali on Friday and killed 12 people. In Mondoro, they set the market on fire.',
    [{ type: 'attack', date: '2021-06-11', place: 'Tarkint', killed: '12' }],
  ],
  // Background is kept apart from the news
  [
    'Gunmen killed 12 villagers in Tarkint, Mali, on Monday.\n\nIn March 2020, at least 29 soldiers were killed in an attack on a base in the same town.',
    [
      { type: 'attack', date: '2021-06-14', place: 'Tarkint', killed: '12' },
      { type: CLASH, date: '2020-03', place: 'Tarkint', on: [ML], killed: '29+' },
    ],
  ],
  [
    'Five soldiers were killed in an ambush near Hombori, Mali, on June 4. Jihadist groups have killed thousands of people in Mali since 2012.',
    [{ type: CLASH, date: '2021-06-04', place: 'Hombori', on: [ML], killed: '5' }],
  ],
  // Look-alikes stay two
  [
    'Two soldiers were killed by a mine near Mondoro, Mali, on June 5. Two soldiers were killed by a mine near Boulkessi, Mali, on June 8.',
    [
      { type: IED, date: '2021-06-05', place: 'Mondoro', killed: '2' },
      { type: IED, date: '2021-06-08', place: 'Boulkessi', killed: '2' },
    ],
  ],
  [
    'Gunmen killed four people in Koro, Mali, on June 7. Gunmen killed four people in Koro, Mali, on June 9.',
    [
      { date: '2021-06-07', place: 'Koro', killed: '4' },
      { date: '2021-06-09', place: 'Koro', killed: '4' },
    ],
  ],
  [
    'Malian troops killed 14 jihadists near Hombori on June 9. Jihadists killed three Malian soldiers near Mondoro on June 9.',
    [
      { place: 'Hombori', date: '2021-06-09', by: [ML], killed: '14' },
      { place: 'Mondoro', date: '2021-06-09', on: [ML], killed: '3' },
    ],
  ],
  // Act and answer in one place are one incident
  [
    'Jihadists attacked an army camp in Mondoro, Mali, on June 11. Soldiers returned fire and killed eight attackers. Two soldiers also died.',
    [{ type: CLASH, date: '2021-06-11', place: 'Mondoro', killed: '10' }],
  ],
  // Lists
  // Body corrects the headline; what only the headline tells is not another incident
  [
    'Deadly attack on army base in Mali\n\nMilitants attacked an army base in Boulkessi, Mali, on June 10, killing nine soldiers.',
    [{ type: CLASH, date: '2021-06-10', place: 'Boulkessi', on: [ML], killed: '9' }],
  ],
  [
    'Ten dead in Mali bombing\n\nA bomb exploded at a market in Gao, Mali, on June 10, killing 10 people and wounding 17.',
    [{ type: IED, date: '2021-06-10', place: 'Gao', killed: '10', injured: '17' }],
  ],
  // Two accounts of one incident
  // Nothing of the incident under the article
  [
    'Gunmen killed 12 villagers in Tarkint, Mali, on Monday.\n\nRead also: Five soldiers killed in Djibo, Burkina Faso',
    [{ type: 'attack', date: '2021-06-14', place: 'Tarkint', killed: '12' }],
  ],
  [
    'The president visited Gao on Monday.\n\nHe promised new roads and schools and thanked the teachers of the region.',
    [],
  ],
  [
    'JNIM said it killed 20 soldiers in Mondoro, Mali, on June 11. The army said nine soldiers died in the attack.',
    [{ type: CLASH, date: '2021-06-11', place: 'Mondoro', by: ['JNIM'], on: [ML], killed: '9-20' }],
  ],
  [
    'A bomb killed three soldiers in Mondoro, Mali, on June 5. A day later, gunmen shot dead a teacher in Koro.',
    [
      { type: IED, date: '2021-06-05', place: 'Mondoro', killed: '3' },
      { type: 'attack', date: '2021-06-06', place: 'Koro', killed: '1' },
    ],
  ],
  // Who fights in company, who claims later, whose fighters they are
  [
    'Malian soldiers backed by Russian mercenaries of the Wagner Group killed 20 civilians in the village of Hombori on June 8, residents said.',
    [{ date: '2021-06-08', place: 'Hombori', by: [ML, 'Wagner Group'], on: ['Civilians (Mali)'], killed: '20' }],
  ],
  [
    'Nigerian troops, assisted by members of the Civilian JTF, repelled an attack by Boko Haram on Damboa on June 9.',
    [
      {
        date: '2021-06-09',
        place: 'Damboa',
        by: ['Boko Haram'],
        on: ['Civilian Joint Task Force', 'Nigerian Armed Forces'],
      },
    ],
  ],
  [
    'Gunmen killed 11 villagers in Koro, Mali, on June 5. On Monday JNIM claimed responsibility for the attack.',
    [{ date: '2021-06-05', place: 'Koro', by: ['JNIM'], on: ['Civilians (Mali)'], killed: '11' }],
  ],
  [
    'Gunmen attacked villagers outside Barsalogho in Burkina Faso on June 5 and fired into the crowd. JNIM later said in a statement that its fighters had carried out the assault.',
    [{ date: '2021-06-05', place: 'Barsalogo', by: ['JNIM'], on: ['Civilians (Burkina Faso)'] }],
  ],
  [
    "Fighters from an al Qaeda-linked group attacked a gendarmerie school in Bamako, Mali, on June 8. The group, Jama'a Nusrat ul-Islam wa al-Muslimin (JNIM), said its fighters had also hit the airport.",
    [{ type: CLASH, date: '2021-06-08', place: 'Bamako', by: ['JNIM'], on: ['Malian Gendarmerie'] }],
  ],
  [
    'Nineteen civilians were killed by the army and VDP fighters in Karma, Burkina Faso, on June 10, survivors said.',
    [
      {
        type: 'attack',
        date: '2021-06-10',
        place: 'Karma',
        by: ['Burkina Faso Armed Forces', 'VDP'],
        on: ['Civilians (Burkina Faso)'],
        killed: '19',
      },
    ],
  ],
  [
    'An explosive device planted by suspected Boko Haram members blew up an army vehicle near Bosso, Niger, on June 7, killing four soldiers.',
    [
      {
        type: IED,
        date: '2021-06-07',
        place: 'Bosso',
        by: ['Boko Haram?'],
        on: ['Nigerien Armed Forces'],
        killed: '4',
      },
    ],
  ],
  // Foreign and home troops of one patrol; protesters shot at
  [
    'Gunmen ambushed a patrol near Tongo Tongo, Niger, on June 9. Four American soldiers and five Nigerien troops were killed.',
    [{ type: CLASH, date: '2021-06-09', on: ['Nigerien Armed Forces', 'US Armed Forces'], killed: '9' }],
  ],
  [
    'Soldiers fired on demonstrators in Moundou, Chad, on June 10, killing 10.',
    [{ type: 'excessive-force-against-protesters', date: '2021-06-10', on: ['Protesters (Chad)'], killed: '10' }],
  ],
  // Communities that fight each other are sides; farmers who are killed are civilians
  [
    'Clashes between herders and farmers in Beinamar, Chad, left 14 dead on June 10.',
    [
      {
        type: CLASH,
        date: '2021-06-10',
        place: 'Beinamar',
        by: ['Herders (Chad)'],
        on: ['Farmers (Chad)'],
        killed: '14',
      },
    ],
  ],
  [
    'Armed herders attacked farmers in the village of Beinamar, Chad, on June 10, killing 12 people.',
    [{ date: '2021-06-10', place: 'Beinamar', by: ['Herders (Chad)'], on: ['Civilians (Chad)'], killed: '12' }],
  ],
  [
    'Gunmen killed four farmers in Beinamar, Chad, on June 10.',
    [{ date: '2021-06-10', by: ['Unidentified armed group (Chad)'], on: ['Civilians (Chad)'], killed: '4' }],
  ],
  // Whose a thing is: that of the people in it
  [
    'An attack on a convoy of gold miners by armed bandits near Gourma, Mali, killed eight on June 6.',
    [{ date: '2021-06-06', by: ['Unidentified armed group (Mali)'], on: ['Civilians (Mali)'], killed: '8' }],
  ],
  [
    'Eleven members of a Koglweogo self-defence militia were killed in an attack by jihadists at Silgadji, Burkina Faso, on June 9.',
    [{ date: '2021-06-09', by: ['Unidentified armed group (Burkina Faso)'], on: ['Koglweogo'], killed: '11' }],
  ],
  // Communities by name are sides where they fight, civilians where they only suffer
  [
    'Fighting between Arabs and Masalit killed 14 people in Kouri Bougoudi, Chad, on June 10.',
    [{ type: CLASH, date: '2021-06-10', by: ['Arab militia (Chad)'], on: ['Masalit militia (Chad)'], killed: '14' }],
  ],
  [
    'Arab and Zaghawa diggers fought each other in Kouri Bougoudi, Chad, on June 10; nine were killed.',
    [{ date: '2021-06-10', by: ['Arab militia (Chad)'], on: ['Zaghawa militia (Chad)'], killed: '9' }],
  ],
  [
    'Gunmen killed nine Fulani in Bankass, Mali, on June 10.',
    [{ date: '2021-06-10', by: ['Unidentified armed group (Mali)'], on: ['Civilians (Mali)'], killed: '9' }],
  ],
  [
    'Fulani herdsmen killed nine farmers in Barkin Ladi, Nigeria, on June 10.',
    [{ date: '2021-06-10', by: ['Herders (Nigeria)'], on: ['Civilians (Nigeria)'], killed: '9' }],
  ],
  // An explosive that nobody is told to have laid; one that somebody laid
  [
    'A bomb went off under a Malian army truck in Mondoro, Mali, on June 10, killing two soldiers.',
    [{ type: IED, date: '2021-06-10', by: ['Unidentified armed group (Mali)'], on: [ML], killed: '2' }],
  ],
  // Who marches and who disperses; who shoots at a march
  [
    'Hundreds of people marched in Niamey, Niger, on June 10. Police used tear gas to disperse them.',
    [{ type: 'protest-with-intervention', by: ['Protesters (Niger)'], on: ['Nigerien Police'] }],
  ],
  [
    'Police shot at demonstrators in Niamey, Niger, on June 10, killing two.',
    [{ type: 'excessive-force-against-protesters', by: ['Nigerien Police'], on: ['Protesters (Niger)'], killed: '2' }],
  ],
  // Nobody is told to have attacked: militants who fall fell to the forces, where both lost the militants came, or foreign forces did
  [
    'Eight terrorists were neutralised near Mondoro, Mali, on June 10.',
    [{ type: CLASH, date: '2021-06-10', by: [ML], on: ['Unidentified armed group (Mali)'], killed: '8' }],
  ],
  [
    'Five soldiers and 30 militants died near Mondoro, Mali, on June 10.',
    [{ type: CLASH, date: '2021-06-10', by: ['Unidentified armed group (Mali)'], on: [ML], killed: '35' }],
  ],
  [
    'A French soldier and 30 jihadists were killed in fighting near Hombori, Mali, on June 10.',
    [
      {
        type: CLASH,
        date: '2021-06-10',
        by: ['French Armed Forces'],
        on: ['Unidentified armed group (Mali)'],
        killed: '31',
      },
    ],
  ],
  // Who answers fire was attacked, also beside a militia
  [
    'Troops and members of a militia returned fire near Djibo, Burkina Faso, on June 10, killing 58 militants.',
    [
      {
        date: '2021-06-10',
        by: ['Unidentified armed group (Burkina Faso)'],
        on: ['Burkina Faso Armed Forces', 'Unidentified communal militia (Burkina Faso)'],
        killed: '58',
      },
    ],
  ],
];

/** What is not read yet: each row runs and must fail. */
export const gaps: readonly Example[] = [
  // "another attack", told by a voice, and the quotation that tells it
  [
    'Five soldiers were killed in an attack in Djibo, Burkina Faso, on Sunday, sources adding that another attack had left ten villagers dead. “Gunmen attacked the village of Dablo,” one of them said.',
    [
      { type: CLASH, date: '2021-06-13', place: 'Djibo', killed: '5' },
      { type: 'attack', place: 'Dablo' },
    ],
  ],
  // A group that only speaks, the seat of a government that only mourns: the models of doers and places take them
  [
    'Gunmen killed five farmers in Djibo, Burkina Faso, on Friday. JNIM said the motive behind the attack was unclear.',
    [{ date: '2021-06-11', by: ['Unidentified armed group (Burkina Faso)'], killed: '5' }],
  ],
  [
    'Jihadists killed 16 villagers in northern Burkina Faso on Friday. The president came to Ouagadougou for the funeral.',
    [{ place: 'northern Burkina Faso', killed: '16' }],
  ],
  [
    'Militants attacked Mondoro, Mali, on June 11, killing two soldiers, and Boulkessi on June 12, killing five.',
    [
      { date: '2021-06-11', place: 'Mondoro', killed: '2' },
      { date: '2021-06-12', place: 'Boulkessi', killed: '5' },
    ],
  ],
];
