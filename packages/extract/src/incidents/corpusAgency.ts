import type { Example } from './corpus.js';

/** How agencies tell: whose men they were, counts and recounts, days of mourning, deeds in a row, entries of lists, claims. Written for the rules. */
export const agency: readonly Example[] = [
  // Whose the attackers are is told in a sentence of its own: of whom they are, as whom they were known, who is blamed
  [
    'Gunmen killed seven soldiers in Nampala, Mali, on Monday. The attackers were from MUJAO, an official said.',
    [{ by: ['MUJAO?'], killed: '7' }],
  ],
  [
    'Gunmen killed seven soldiers in Nampala, Mali, on Monday. They were members of the Katiba Macina, an official said.',
    [{ by: ['Katiba Macina?'], killed: '7' }],
  ],
  [
    'Gunmen killed seven villagers in Nampala, Mali, on Monday. Witnesses recognised them as fighters of the Katiba Macina.',
    [{ by: ['Katiba Macina?'], killed: '7' }],
  ],
  [
    'Gunmen killed seven villagers in Nampala, Mali, on Monday. Dogon hunters were accused of the massacre.',
    [{ by: ['Dogon militia (Mali)?'], killed: '7' }],
  ],
  [
    'Armed men killed seven villagers in Nampala, Mali, on Monday. Fulani militiamen were blamed.',
    [{ by: ['Fulani militia (Mali)?'], killed: '7' }],
  ],
  // A neighbouring village, things and the dead are no group; who is blamed as a rule did not do it
  [
    'Gunmen killed seven soldiers in Nampala, Mali, on Monday. The attackers were from a neighbouring village.',
    [{ by: ['Unidentified armed group (Mali)'], killed: '7' }],
  ],
  [
    'Gunmen killed seven soldiers in Nampala, Mali, on Monday. The weapons belonged to AQIM.',
    [{ by: ['Unidentified armed group (Mali)'], killed: '7' }],
  ],
  [
    'Gunmen killed seven soldiers in Nampala, Mali, on Monday. The dead were members of the presidential guard.',
    [{ by: ['Unidentified armed group (Mali)'], killed: '7' }],
  ],
  // A figure lowered or raised by a verb of counting anew, not a number of troops, attacks or people who fled
  [
    'Gunmen killed 95 people in Koro, Mali, on Friday. The government brought the figure down to 35 on Monday after a count at the site.',
    [{ killed: '35' }],
  ],
  [
    'Gunmen killed 95 people in Koro, Mali, on Friday. On Monday it lowered the number of dead to 35.',
    [{ killed: '35' }],
  ],
  [
    'Gunmen killed 20 people in Koro, Mali, on Friday. The mayor took the count of the dead up to 40.',
    [{ killed: '40' }],
  ],
  [
    'Gunmen killed 20 people in Koro, Mali, on Friday. The UN wants to bring the number of peacekeepers to 15,000.',
    [{ killed: '20' }],
  ],
  [
    'Gunmen killed 20 people in Koro, Mali, on Friday, bringing the number of attacks this year to 40.',
    [{ killed: '20' }],
  ],
  // Voices: a collective that puts the number, a second voice in one sentence
  [
    "Around 60 people were shot dead on Friday in Karma, Burkina Faso, a prosecutor said on Sunday. A residents' collective puts the number of dead at 136, including 50 women and 21 children.",
    [{ killed: '60-136' }],
  ],
  [
    'More than 20 people, most of them women, were killed in Koro, Mali, on Friday, a security source said, while a local elected official spoke of 34 dead.',
    [{ killed: '20-34' }],
  ],
  // Who shared the fate is told behind the day, the place and the deed; who comes from elsewhere counts as the member before
  ['Five rangers died in an ambush near Pama, Burkina Faso, on Friday, together with a soldier.', [{ killed: '6' }]],
  ['Gunmen killed five soldiers near Pama, Burkina Faso, on Friday, as well as two guides.', [{ killed: '7' }]],
  [
    'Boko Haram fighters stormed Bosso, Niger, on Friday, killing 30 Nigerien soldiers and two from neighbouring Nigeria.',
    [{ killed: '32' }],
  ],
  ['Gunmen killed nine people in Koro, Mali, on Friday, seven of them from Burkina Faso.', [{ killed: '9' }]],
  // The day of mourning is not that of the deed
  [
    "Niger's president led prayers on Monday for 28 soldiers who died in an ambush on Friday near Tongo Tongo.",
    [{ date: '2021-06-11', killed: '28' }],
  ],
  [
    'Burkina Faso began three days of mourning on Monday for the victims of the attack on a restaurant in Ouagadougou, in which 18 people died. Two men arrived on a motorbike on Sunday evening and fired at customers.',
    [{ date: '2021-06-13', killed: '18' }],
  ],
  // A day behind a mark, before who suffered the deed, opens the next deed
  [
    'On June 8 a mine killed five Chadians near Aguelhok, Mali, on June 2 four more died in a similar blast in the Kidal area, and in mid-May a suicide attack on the base at Ber cost two soldiers their lives.',
    [
      { date: '2021-06-08', place: 'Aguelhok', killed: '5' },
      { date: '2021-06-02', place: 'Kidal', killed: '4' },
      { date: '2021-05', place: 'Ber', killed: '2' },
    ],
  ],
  [
    'The attack on Friday at Gaskinde, Burkina Faso, in which eleven soldiers died, is the second on a convoy to Djibo this month: on June 4 a bomb killed 35 civilians.',
    [
      { date: '2021-06-11', place: 'Gaskindé', killed: '11' },
      { date: '2021-06-04', place: 'Djibo', killed: '35' },
    ],
  ],
  // The first and the second of two strikes share out their dead
  [
    'At least 23 civilians were killed in two drone strikes on Monday in Mali. The first hit a house in Ourokoumo, where thirteen people died; the second, a few hours later, fell on mourners in Wouro-Ferro, killing ten.',
    [
      { place: 'Ourokoumo', killed: '13' },
      { place: 'Wouro-Ferro', killed: '10' },
    ],
  ],
  // A distance without a figure leaves the other day open
  [
    'Gunmen killed 14 civilians in the village of Wiye, Niger, on Friday. Nineteen people had died in a raid on a hamlet near Banibangou a few days before.',
    [{ killed: '14' }, { killed: '19' }],
  ],
  // Days: the same weekday, the deed that is condemned, the eve of a visit, what had been before, the month a year ago
  [
    'In Komsilga, Burkina Faso, 170 people were killed on June 6. That same Sunday, armed men killed fifteen worshippers in Essakane.',
    [
      { date: '2021-06-06', killed: '170' },
      { date: '2021-06-06', killed: '15' },
    ],
  ],
  [
    'The Secretary-General strongly condemns the attack carried out yesterday evening against a UN camp in Tenenkou, Mali, in which one peacekeeper was killed.',
    [{ date: '2021-06-14', killed: '1' }],
  ],
  [
    "The attack on Koro, Mali, in which 14 people died, happened three days before the president's visit on Friday.",
    [{ date: '2021-06-08', killed: '14' }],
  ],
  [
    'The village of Koro, Mali, was attacked on Friday for the second time in a week; on Monday, five people had been killed there.',
    [{ date: '2021-06-11' }, { date: '2021-06-07', killed: '5' }],
  ],
  [
    'The governor said on Sunday that gunmen had killed 14 people in Koro, Mali, a day earlier.',
    [{ date: '2021-06-12', killed: '14' }],
  ],
  [
    'Gunmen killed 14 people on Friday in Koro, Mali. In the same month last year, 20 people were killed in Bankass.',
    [
      { date: '2021-06-11', killed: '14' },
      { date: '2020-06', killed: '20' },
    ],
  ],
  // Lives that a deed cost
  [
    'Gunmen killed 14 people in Koro, Mali, on Friday, bringing to an end a two-month lull. The last attack, on April 5 in Bankass, cost six lives.',
    [
      { date: '2021-06-11', killed: '14' },
      { date: '2021-04-05', killed: '6' },
    ],
  ],
  // Heads of entries: a town beside the day, in a list also before it
  [
    'Security tracker, 7-13 June 2021\n\nBurkina Faso\n* 7 June, Tin-Akoff (Oudalan): attack on army detachment. At least 19 soldiers killed.\n* 9 June, Partiaga (Tapoa): raid on the town. Survivors reached Diapaga on foot.\n* 10 June, Kaya: two farmers abducted on their way to the fields, freed the next day.',
    [
      { date: '2021-06-07', place: 'Tin-Akoff', killed: '19+' },
      { date: '2021-06-09', place: 'Partiaga' },
      { date: '2021-06-10', place: 'Kaya', abducted: '2' },
    ],
  ],
  [
    'Incidents in Niger, June 2021\n\n- Abala, 9 June: army post attacked, three soldiers killed, two assailants neutralised.\n- Bosso, 10 June: Boko Haram abducts four women.',
    [
      { date: '2021-06-09', place: 'Abala', killed: '5' },
      { date: '2021-06-10', place: 'Bosso', abducted: '4' },
    ],
  ],
  [
    'Security tracker, 7-13 June 2021\n\nMali\n- 7 June | Boni | IED against FAMa vehicle, 2 dead.\n- 8 June | Hombori | Two teachers kidnapped.',
    [
      { date: '2021-06-07', place: 'Boni', killed: '2' },
      { date: '2021-06-08', place: 'Hombori', abducted: '2' },
    ],
  ],
  [
    '7 June - Djibo (Soum): VDP patrol ambushed. Four VDP killed.\n8 June - Dori: water point attacked; eight women killed.',
    [
      { date: '2021-06-07', place: 'Djibo', killed: '4' },
      { date: '2021-06-08', place: 'Dori', killed: '8' },
    ],
  ],
  // A dateline heads no entry
  [
    'Ouagadougou, 14 June: Gunmen killed four teachers in Djibo on Friday.',
    [{ by: ['Unidentified armed group (Burkina Faso)'], place: 'Djibo', killed: '4' }],
  ],
  // What a group says it did: why it acted, who of its men drove
  [
    'Gunmen attacked a UN camp in Kidal, Mali, on Friday, killing ten peacekeepers. AQIM, through a Mauritanian agency, said it had acted in response to a visit.',
    [{ by: ['AQIM'], killed: '10' }],
  ],
  // What was spoken of before is outdated; who speaks behind a semicolon says nothing of the toll before it; a word in quotation marks is the subject of its own verb
  [
    'Forty-two soldiers died in an attack on Friday at Tessit, Mali, several officers confirmed; the general staff had on Sunday spoken of 17 dead and nine missing.',
    [{ date: '2021-06-11', killed: '42', missing: '9' }],
  ],
  [
    'Gunmen struck Solhan, Burkina Faso, on Saturday. The official toll is 132; local sources insist that 160 bodies were buried in three mass graves.',
    [{ date: '2021-06-12', killed: '132-160' }],
  ],
  [
    'Forty-two soldiers died in an attack on Friday at Tessit, Mali. Twenty-two men were wounded and 37 "terrorists" killed, the government said.',
    [{ date: '2021-06-11', killed: '79', injured: '22' }],
  ],
  [
    'At least 37 people were killed in clashes in Hamra, Chad, on Friday, the president said. A hospital source in Abeche counted 44 dead.',
    [{ date: '2021-06-11', killed: '37-44' }],
  ],
  // Nights and hours
  [
    'In the overnight raid of Friday to Saturday, gunmen struck Solhan, Burkina Faso, and killed 132.',
    [{ date: '2021-06-11/2021-06-12', killed: '132' }],
  ],
  [
    'Gunmen struck Solhan, Burkina Faso, on Friday night, killing 132. Just hours earlier, in the same province, assailants had killed 14 people in Tadaryat.',
    [
      { date: '2021-06-11', killed: '132' },
      { date: '2021-06-11', killed: '14' },
    ],
  ],
  // undefined
  ["Mauritania's government denied reports that three traders had been kidnapped near Nema on Friday.", []],
  ['The army denied rumours on social networks that ten soldiers had been killed in Boni, Mali, on Friday.', []],
  ['There is no truth in reports that gunmen attacked Kayes, Mali, on Friday, the governor said.', []],
  // Of its own men it is said all the same
  ['The army denied reports that its soldiers killed 20 villagers in Moura, Mali, on Friday.', [{ killed: '20' }]],
  // What a group claims to have killed is an account of its own beside the state's
  [
    'Gunmen attacked Djibo, Burkina Faso, on Friday, killing 20 soldiers. JNIM claimed it had killed 60 soldiers.',
    [{ by: ['JNIM'], killed: '20-60' }],
  ],
  [
    'Gunmen attacked Djibo, Burkina Faso, on Friday, killing 20 soldiers. JNIM claims to have killed 60 soldiers.',
    [{ by: ['JNIM'], killed: '20-60' }],
  ],
  [
    'Gunmen attacked Djibo, Burkina Faso, on Friday, killing 20 soldiers. JNIM, which claimed the attack, said 60 soldiers had been killed.',
    [{ by: ['JNIM'], killed: '20-60' }],
  ],
  [
    'Gunmen attacked Djibo, Burkina Faso, on Friday, killing 20 soldiers. Claiming the attack, JNIM spoke of 60 dead.',
    [{ by: ['JNIM'], killed: '20-60' }],
  ],
  [
    'Gunmen attacked Djibo, Burkina Faso, on Friday, killing 20 soldiers. In a statement JNIM boasted of having killed 60 soldiers.',
    [{ by: ['JNIM'], killed: '20-60' }],
  ],
  [
    'JNIM said it killed 60 soldiers in an attack on Djibo, Burkina Faso, on Friday. The army put its losses at 20.',
    [{ by: ['JNIM'], killed: '20-60' }],
  ],
  [
    "Gunmen attacked Djibo, Burkina Faso, on Friday, killing 20 soldiers, the army said. JNIM put the army's losses at 60.",
    [{ by: ['Unidentified armed group (Burkina Faso)'], killed: '20-60' }],
  ],
  [
    'The Malian army claims to have killed 57 terrorists near Archam, Mali, on Friday.',
    [{ by: ['Malian Armed Forces'], killed: '57' }],
  ],
  // A verb in quotation marks has its object behind them; men counted beside officers are theirs
  [
    'The army said that it had lost seven men and "neutralised" 30 terrorists in Koro, Mali, on Friday.',
    [{ killed: '37' }],
  ],
  ['Two officers and a dozen men were killed in Inates, Niger, on Friday.', [{ killed: '14' }]],
  // Who holds those who were taken took them; "that massacre" is known
  [
    'Two teachers were abducted in Djibo, Burkina Faso, on Friday. They were being held by Ansarul Islam, a relative who had been in touch with the captors said.',
    [{ by: ['Ansaroul Islam?'], abducted: '2' }],
  ],
  [
    'Gunmen killed 160 herders in Ogossagou, Mali, on Friday. Dogon hunters were blamed for that massacre.',
    [{ by: ['Dogon militia (Mali)?'], killed: '160' }],
  ],
];
