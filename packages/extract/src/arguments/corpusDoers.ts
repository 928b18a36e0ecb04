import type { Example } from './corpus.js';

/** Who did it and who suffered: verbs that look like participles, quarrels, escorts, attempts, allies, operations. Written for the rules. */
export const doers: readonly Example[] = [
  // A form that may be a participle is the verb where its object or what came of it follows
  [
    'Jihadists struck on Friday in Boulsa, Burkina Faso, killing ten farmers.',
    [
      {
        type: 'attack',
        by: ['Unidentified armed group (Burkina Faso)'],
        on: ['Civilians (Burkina Faso)'],
        killed: '10',
      },
    ],
  ],
  ['Troops attacked on Friday near Gao, Mali, a base of JNIM.', [{ by: ['Malian Armed Forces'], on: ['JNIM'] }]],
  [
    'Troops attacked on Friday in Bama, Nigeria, were rescued by helicopter.',
    [{ by: ['Unidentified armed group (Nigeria)'], on: ['Nigerian Armed Forces'] }],
  ],
  // Two groups fought where people died of their quarrel
  [
    'A dispute between Fulani herders and Dogon farmers left nine people dead on Friday in Koro, Mali.',
    [{ type: 'armed-clash', by: ['Herders (Mali)'], on: ['Farmers (Mali)'], killed: '9' }],
  ],
  ['A dispute between herders and farmers over wells went to court on Friday in Koro, Mali.', []],
  [
    'Fighting broke out on Friday in Koro, Mali, between Fulani herders and Dogon farmers.',
    [{ type: 'armed-clash', by: ['Herders (Mali)'], on: ['Farmers (Mali)'] }],
  ],
  // Who fights in company, and who only guards
  [
    'Soldiers and their allies from Wagner killed five men on Friday in Hombori, Mali.',
    [{ by: ['Malian Armed Forces', 'Wagner Group'], on: ['Civilians (Mali)'], killed: '5' }],
  ],
  [
    'An ambush on a supply convoy escorted by the army killed 11 soldiers near Djibo, Burkina Faso, on Friday.',
    [{ by: ['Unidentified armed group (Burkina Faso)'], on: ['Burkina Faso Armed Forces'], killed: '11' }],
  ],
  // An attack that was tried was one; other deeds that were tried were not done
  [
    'Gunmen attempted to overrun a camp near Djibo, Burkina Faso, on Friday.',
    [{ type: 'armed-clash', by: ['Unidentified armed group (Burkina Faso)'], on: ['Burkina Faso Armed Forces'] }],
  ],
  ['Gunmen attempted to kill a priest in Djibo, Burkina Faso, on Friday.', []],
  // At whose hands
  [
    'Two farmers died on Friday in Anka, Nigeria, at the hands of bandits.',
    [{ type: 'attack', by: ['Unidentified armed group (Nigeria)'], on: ['Civilians (Nigeria)'], killed: '2' }],
  ],
  [
    'Eight men were picked up by a patrol of the army in Djibo, Burkina Faso, on Friday.',
    [{ type: 'arrests', by: ['Burkina Faso Armed Forces'], on: ['Civilians (Burkina Faso)'], captured: '8' }],
  ],
  // Who goes out on an operation attacks, who is called an attacker did before he was killed
  [
    'Four soldiers and 15 militants died in an operation near Djibo, Burkina Faso, on Friday.',
    [{ by: ['Burkina Faso Armed Forces'], on: ['Unidentified armed group (Burkina Faso)'], killed: '19' }],
  ],
  [
    'Four soldiers and 15 militants died in an attack near Djibo, Burkina Faso, on Friday.',
    [{ by: ['Unidentified armed group (Burkina Faso)'], on: ['Burkina Faso Armed Forces'], killed: '19' }],
  ],
  [
    'Soldiers killed six of the attackers on Friday near Djibo, Burkina Faso.',
    [{ by: ['Unidentified armed group (Burkina Faso)'], on: ['Burkina Faso Armed Forces'], killed: '6' }],
  ],
  [
    'Thirty militants were neutralised on Friday near Djibo, Burkina Faso, and a base was destroyed.',
    [{ by: ['Burkina Faso Armed Forces'], on: ['Unidentified armed group (Burkina Faso)'], killed: '30' }],
  ],
  // A thing that stands in its place does nothing
  [
    'Militants put up a roadblock near Djibo, Burkina Faso, on Friday and shot dead four travellers.',
    [{ by: ['Unidentified armed group (Burkina Faso)'], on: ['Civilians (Burkina Faso)'], killed: '4' }],
  ],
  // Who is held to have done it, told in the next sentence
  [
    'Six soldiers were killed in an ambush near Djibo, Burkina Faso, on Friday. JNIM is the prime suspect.',
    [{ by: ['JNIM?'], on: ['Burkina Faso Armed Forces'], killed: '6' }],
  ],
  [
    'Six soldiers were killed in an ambush near Djibo, Burkina Faso, on Friday. The attackers are said to belong to JNIM.',
    [{ by: ['JNIM?'], on: ['Burkina Faso Armed Forces'], killed: '6' }],
  ],
  [
    'Six soldiers were killed in an ambush near Djibo, Burkina Faso, on Friday. The assailants, fighters of JNIM, came on foot.',
    [{ by: ['JNIM?'], on: ['Burkina Faso Armed Forces'], killed: '6' }],
  ],
  [
    'Six soldiers were killed in an ambush near Djibo, Burkina Faso, on Friday. It is ascribed by officials to JNIM.',
    [{ by: ['JNIM?'], on: ['Burkina Faso Armed Forces'], killed: '6' }],
  ],
  [
    'Six soldiers were killed in an ambush near Djibo, Burkina Faso, on Friday. The army accuses JNIM of hiding in villages.',
    [{ by: ['Unidentified armed group (Burkina Faso)'], on: ['Burkina Faso Armed Forces'], killed: '6' }],
  ],
  [
    'Six soldiers were killed in an ambush near Djibo, Burkina Faso, on Friday. The dead were identified as guards of Wagner.',
    [{ by: ['Unidentified armed group (Burkina Faso)'], on: ['Burkina Faso Armed Forces'], killed: '6' }],
  ],
  // Villagers who kill gunmen did so
  [
    'Villagers killed two gunmen in Anka, Nigeria, on Friday.',
    [{ by: ['Civilians (Nigeria)'], on: ['Unidentified armed group (Nigeria)'], killed: '2' }],
  ],
  // Two groups that fight each other
  [
    'Clashes in which Fulani herders and Dogon farmers faced each other in Koro, Mali, on Friday, left 22 dead.',
    [{ by: ['Herders (Mali)'], on: ['Farmers (Mali)'], killed: '22' }],
  ],
  // A part of those who were hit stands beside them, and is not all
  [
    'Gunmen attacked a bus near Boni, Mali, on Friday, killing 12 people, including two soldiers on leave.',
    [{ by: ['Unidentified armed group (Mali)'], on: ['Civilians (Mali)', 'Malian Armed Forces'], killed: '12' }],
  ],
  // Whom a crowd kills on suspicion
  [
    'A mob beat two suspected thieves to death in Lagos, Nigeria, on Friday.',
    [{ type: 'mob-violence', by: ['Rioters (Nigeria)'], on: ['Civilians (Nigeria)'], killed: '2' }],
  ],
  // Of an operation of which no more is told the forces are the doers
  [
    'Ten civilians were killed in a military operation in Moura, Mali, on Friday.',
    [{ type: 'attack', by: ['Malian Armed Forces'], on: ['Civilians (Mali)'], killed: '10' }],
  ],
  [
    'Ten people were killed in an operation by bandits in Anka, Nigeria, on Friday.',
    [{ type: 'attack', by: ['Unidentified armed group (Nigeria)'], on: ['Civilians (Nigeria)'], killed: '10' }],
  ],
];
