import type { Example } from './corpus.js';

/** Who speaks and when, whose a thing is, and what a sentence only says beside its deed; published on the day of the corpus. */
export const reported: readonly Example[] = [
  // The day of a deed is not that of the claim told behind it
  [
    'Gunmen stormed a hotel in Gao, Mali, on Sunday, a doctor told reporters, and AQIM claimed responsibility for the attack.',
    [{ date: '2021-06-13', place: 'Gao', by: ['AQIM'] }],
  ],
  [
    'Gunmen attacked a camp near Gao, Mali, last week. On Monday, JNIM claimed responsibility for the attack.',
    [{ date: '2021-06-07/2021-06-13', place: 'Gao', by: ['JNIM'] }],
  ],
  // A day in the possessive is that of the noun behind it
  [
    'Gunmen killed 18 soldiers in Ayorou, Niger, on Sunday. In March 2019, six US soldiers were killed in an ambush at Banibangou, a town not far from the site of Sunday’s attack.',
    [
      { date: '2021-06-13', place: 'Ayorou', killed: '18' },
      { date: '2019-03', place: 'Bani Bangou', on: ['US Armed Forces'], killed: '6' },
    ],
  ],
  // Whom the members belong to ends no list
  [
    'Gunmen attacked a church in Silgadji, Burkina Faso, on Sunday, killing four members of the congregation and the pastor.',
    [{ place: 'Silgadji', killed: '5' }],
  ],
  // A thing that belongs to another thing
  [
    'An armoured vehicle from a UN logistics convoy hit a mine near Gao, Mali, on Sunday, killing two peacekeepers.',
    [{ place: 'Gao', on: ['MINUSMA'], killed: '2' }],
  ],
  [
    'A bus from the town of Gao, Mali, hit a mine on Sunday, killing two passengers.',
    [{ on: ['Civilians (Mali)'], killed: '2' }],
  ],
  // Another source is another voice
  [
    'Gunmen attacked a post at Tengréla, Ivory Coast, on Sunday. A security source said twelve people were killed. Another security source put the toll at nine dead.',
    [{ place: 'Tengrela', killed: '9-12' }],
  ],
  // Mines set off by those whom they hit
  [
    'A convoy of peacekeepers triggered landmines near Gao, Mali, on Sunday, wounding three.',
    [{ type: 'remote-explosive-landmine-ied', on: ['MINUSMA'], injured: '3' }],
  ],
  // A description takes its count over what stands before it
  [
    'Nine civilian army volunteers were killed in an ambush in Bourzanga, Burkina Faso, on Sunday.',
    [{ place: 'Bourzanga', on: ['VDP'], killed: '9' }],
  ],
  // Nobody hurt and no deed; what goes on as a routine; a name that only qualifies
  ['A helicopter crashed near Kidal, Mali, on Sunday, but no casualties were reported.', []],
  [
    'A bomb killed six soldiers on Sunday in Bourzanga, Burkina Faso, where civilians are routinely targeted by insurgents.',
    [{ place: 'Bourzanga', on: ['Burkina Faso Armed Forces'], killed: '6' }],
  ],
  [
    'Gunmen killed six gendarmes on Sunday near a mine in Burkina Faso that is owned by the Toronto-listed company.',
    [{ place: 'Burkina Faso', killed: '6' }],
  ],
  // Wounded in an attack; a town attacked by nobody named; what is no attack of war
  [
    'A second attack was reported on Sunday in Bandiagara, Mali, where one person was wounded.',
    [{ date: '2021-06-13', place: 'Bandiagara', injured: '1' }],
  ],
  [
    'The village of Karou was attacked on Sunday in the Gao region of Mali.',
    [{ type: 'attack', date: '2021-06-13', place: 'Karou', on: ['Civilians (Mali)'] }],
  ],
  ['The mayor of Gao, Mali, was attacked on Sunday for his remarks about taxes.', []],
  // A sum over the year is no toll of the deed; a day up to which something is counted; a massacre next door
  [
    'Gunmen killed six volunteers in Dablo, Burkina Faso, on Sunday. The latest fatalities bring its death toll to 15 since the start of the year, according to a tally.',
    [{ place: 'Dablo', on: ['VDP'], killed: '6' }],
  ],
  [
    'An operation by Nigerien troops in the Tillaberi region of Niger killed 120 terrorists, the ministry said. As of June 10, 120 terrorists had been neutralised in the operation, it said.',
    [{ date: '2021-06-15~', killed: '120' }],
  ],
  [
    'Gunmen killed six people in Dablo, Burkina Faso, on Sunday. The attack followed a massacre in neighbouring Niger on Saturday that left 100 dead.',
    [
      { date: '2021-06-13', place: 'Dablo', killed: '6' },
      { date: '2021-06-12', place: 'Niger', killed: '100' },
    ],
  ],
];
