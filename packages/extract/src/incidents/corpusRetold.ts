import type { Example } from './corpus.js';

/** One incident told again with other words, and look-alikes that are two; published on the day of the corpus. */
export const retold: readonly Example[] = [
  // The lead names neither day nor place; the next sentence does
  [
    'Officials in Mali say at least 32 civilians were killed and ten are missing after an attack in the centre of the country. Dozo hunters were suspected of ambushing the village of Koumaga on Saturday, killing dozens of herders.',
    [{ type: 'attack', date: '2021-06-12', place: 'Koumaga', killed: '32+', missing: '10' }],
  ],
  [
    'Armed men killed two Malian soldiers and wounded five in an ambush in the centre of the country, the army said. The soldiers were escorting a truck on Sunday when jihadists ambushed them near Konna.',
    [{ type: 'armed-clash', date: '2021-06-13', place: 'Kona', killed: '2', injured: '5' }],
  ],
  // History that is told before the news has its day; a new paragraph goes back to the news
  [
    'Raiders killed at least 35 people in a Dogon village in central Mali, officials said. Jihadists have stirred up trouble there, and in March gunmen killed more than 60 villagers. Sunday’s raid took place in the commune of Dourou.',
    [
      { date: '2021-06-13', place: 'Dourou', killed: '35+' },
      { date: '2021-03', killed: '60+' },
    ],
  ],
  [
    'Gunmen killed eight soldiers in an attack in Burkina Faso on Sunday. In March, jihadists killed 20 people in Djibo.\n\nThe attackers then burned several houses, the army said.',
    [
      { type: 'armed-clash', date: '2021-06-13', killed: '8' },
      { type: 'attack', date: '2021-03', place: 'Djibo', killed: '20' },
    ],
  ],
  [
    'Gunmen killed 40 herders in Konna, Mali, on Sunday. In the same region in March, hunters killed 130 villagers.',
    [
      { date: '2021-06-13', place: 'Kona', killed: '40' },
      { date: '2021-03', place: 'Mopti', killed: '130' },
    ],
  ],
  // Two villages near each other, each with its dead
  [
    'Six people were killed by gunmen on Saturday at Pissele, Burkina Faso, a source said. An official said that three were shot dead in the village of Bourzanga.',
    [
      { date: '2021-06-12', place: 'Pissélé', killed: '6' },
      { date: '2021-06-12', place: 'Bourzanga', killed: '3' },
    ],
  ],
  [
    'French forces killed 30 jihadists in central Mali on Sunday. It comes after the killing of another commander near Gao.',
    [
      { place: 'central Mali', killed: '30' },
      { place: 'Gao', killed: '1' },
    ],
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
  // From the air and by a bomber
  [
    'Air force jets killed several militants in an air strike near Bama, Nigeria, on Friday. The army recalls the suicide attacks that killed 32 people in Gwoza.',
    [
      { type: 'air-drone-strike', date: '2021-06-11' },
      { type: 'suicide-bomb', place: 'Gwoza', killed: '32' },
    ],
  ],
];
