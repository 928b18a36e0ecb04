import type { Example } from './corpus.js';

/** One incident told again with other words, and look-alikes that are two; published on the day of the corpus. */
export const retold: readonly Example[] = [
  // The lead names neither day nor place; the next sentence does
  [
    'Officials in Mali say at least 32 civilians were killed and ten are missing after an attack in the centre of the country. Dozo hunters were suspected of ambushing the village of Koumaga on Saturday, killing dozens of herders.',
    [{ type: 'attack', date: '2021-06-12', place: 'Koumaga', killed: '32+', missing: '10' }],
  ],
  // A lead with a town of its own is another incident
  [
    'Militants killed five soldiers in Djibo, Burkina Faso. On Sunday, gunmen killed three soldiers in Dori.',
    [
      { place: 'Djibo', killed: '5' },
      { date: '2021-06-13', place: 'Dori', killed: '3' },
    ],
  ],
  // Those who suffered are told as known
  [
    'Five Indians were kidnapped in Mali on Thursday, as the country struggles with unrest and jihadist attacks. The workers were kidnapped near Kita, a security source said. No group has claimed the kidnappings so far.',
    [{ type: 'abduction-forced-disappearance', date: '2021-06-10', place: 'Kita', abducted: '5' }],
  ],
  // A department, then its district, then its village
  [
    'Suspected militants have killed four soldiers in Namentenga province in Burkina Faso. The soldiers were caught in an ambush in the district of Bouroum, a source said on Saturday.',
    [{ type: 'armed-clash', place: 'Bouroum', killed: '4' }],
  ],
  // What "they" did in the eyes of a witness
  [
    'Gunmen killed six people in the church of Dablo, Burkina Faso, on Sunday. “They made everyone lie down and executed five,” a witness said.',
    [{ type: 'attack', date: '2021-06-13', place: 'Dablo', killed: '6' }],
  ],
  // The army repels those who attacked
  [
    'On Monday JNIM attacked the military in the city of Timbuktu in Mali. Mali’s army said it had repelled an infiltration attempt by terrorist fighters in Timbuktu, neutralising 14 militants.',
    [{ date: '2021-06-14', place: 'Timbuktu', by: ['JNIM'], on: ['Malian Armed Forces'], killed: '14' }],
  ],
  // A group told by what it belongs to, and by its name
  [
    'An al-Qaeda-linked group said it had carried out an attack on the town of Boulkessi, Mali, on Sunday, killing 30 soldiers.',
    [{ date: '2021-06-13', place: 'Boulkessi', by: ['JNIM'], killed: '30' }],
  ],
  [
    'A militant group linked to Al-Qaeda, Jama’at Nusrat al-Islam wal Muslimin (JNIM), attacked the camp of Niafunke in Mali on Sunday, killing two soldiers.',
    [{ date: '2021-06-13', place: 'Niafunké', by: ['JNIM'], killed: '2' }],
  ],
  [
    'Gunmen killed ten members of a militia known as the VDP in Djibo, Burkina Faso, on Sunday.',
    [{ type: 'armed-clash', place: 'Djibo', on: ['VDP'], killed: '10' }],
  ],
  // A suicide bombing in another town is no part of a raid
  [
    'Boko Haram killed three villagers in a raid in the Far North of Cameroon in the night. A few hours earlier, in Kolofata, a suicide bomber blew herself up near the market on Saturday.',
    [{ killed: '3' }, { type: 'suicide-bomb', date: '2021-06-12', place: 'Kolofata' }],
  ],
  // Words that are no deed: a verb, a compound, a place where villages lie, nobody
  [
    'Gunmen killed four villagers in Yoro, Mali, on Sunday. The villages sit in the heart of a violence-hit region. It was not immediately clear who carried out the attack.',
    [{ type: 'attack', date: '2021-06-13', place: 'Yoro', on: ['Civilians (Mali)'], killed: '4' }],
  ],
  // The same deed in another village, told by its dead alone
  [
    'Gunmen raided two villages in Mali on Sunday. In Yoro 26 people were killed. Another 17 died in Gangafani.',
    [
      { place: 'Yoro', killed: '26' },
      { date: '2021-06-13', place: 'Gangafani', killed: '17' },
    ],
  ],
  // A rank that is none; police whom nobody is named for having ambushed
  [
    'Twelve soldiers were killed in a “major attack” by armed terrorist groups in Koutougou, Burkina Faso, on Sunday.',
    [{ by: ['Unidentified armed group (Burkina Faso)'], on: ['Burkina Faso Armed Forces'], killed: '12' }],
  ],
  [
    'In March, 15 police officers were ambushed and killed in Yirgou, Burkina Faso.',
    [{ type: 'armed-clash', date: '2021-03', by: ['Unidentified armed group (Burkina Faso)'], killed: '15' }],
  ],
  // Whom attackers look like takes no part
  [
    'Militants disguised as peacekeepers attacked a base of the Malian army in Timbuktu on Saturday, killing one soldier.',
    [{ date: '2021-06-12', by: ['Unidentified armed group (Mali)'], on: ['Malian Armed Forces'], killed: '1' }],
  ],
  // What was worse is another incident; the ground and the air are two
  [
    'Jihadists killed 100 civilians in Barsalogho, Burkina Faso, on Saturday, one of the deadliest assaults since the attack in Solhan. In June 2020, 160 people were killed in Solhan.',
    [
      { date: '2021-06-12', killed: '100' },
      { date: '2020-06', killed: '160' },
    ],
  ],
  [
    'Air strikes on June 10 in the Menaka region of Mali killed several militants, the army said. The army also repelled an attack on a checkpoint in the village of Zantiguila on Friday.',
    [
      { type: 'air-drone-strike', date: '2021-06-10' },
      { type: 'armed-clash', date: '2021-06-11', place: 'Zantiguila' },
    ],
  ],
  // The day of a blast that somebody speaks of
  [
    'Forty people were killed, the mayor of Bourzanga said of Friday’s blast on the road to Djibo, Burkina Faso.',
    [{ date: '2021-06-11', killed: '40' }],
  ],
];
