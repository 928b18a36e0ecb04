import type { Example } from './corpus.js';

const GUNMEN = 'Unidentified armed group (Burkina Faso)';
const ARMY = 'Burkina Faso Armed Forces';
const CIVILIANS = 'Civilians (Burkina Faso)';

/** Sentences on which a reader of a change found rules that over-reached: what they must leave alone, beside what they are for. */
export const reviewed: readonly Example[] = [
  // Who is kidnapped near a hospital is not taken to it
  [
    'Two doctors were kidnapped near the hospital in Kano, Nigeria, on Monday.',
    [{ type: 'abduction-forced-disappearance', date: '2021-06-14', place: 'Kano', abducted: '2' }],
  ],
  ['Nine wounded villagers were taken to the hospital in Kano, Nigeria, in two ambulances on Monday.', []],
  // A large toll beside a small one is no war's
  [
    'A bomb killed 300 people in Mogadishu, Somalia, on Monday. Two were children.',
    [{ type: 'remote-explosive-landmine-ied', date: '2021-06-14', place: 'Mogadishu', killed: '300' }],
  ],
  // What a nation flies, and bombers whom police took
  [
    'French bombers hit a jihadist base near Kidal, Mali, on Monday, killing ten fighters.',
    [{ type: 'air-drone-strike', date: '2021-06-14', place: 'Kidal', killed: '10' }],
  ],
  [
    'Two suspected bombers were arrested by police in Kano, Nigeria, on Monday.',
    [{ type: 'arrests', date: '2021-06-14', place: 'Kano', by: ['Nigerian Police Force'], captured: '2' }],
  ],
  // A drill beside a deed
  [
    'The army held a security drill in Kano, Nigeria, on Sunday. On Monday gunmen killed six people in Kano, Nigeria.',
    [{ type: 'attack', date: '2021-06-14', place: 'Kano', killed: '6' }],
  ],
  // What takes lives and is no deed; who is taken out, or picked up, and not carried off
  ['The fire took twelve lives at a market in Kano, Nigeria, on Monday.', []],
  ['The blaze cost three firemen their lives in Lagos, Nigeria, on Monday.', []],
  ['Five survivors were taken from the rubble on Monday in Lagos, Nigeria.', []],
  ['Police picked up two lost children in Kano, Nigeria, on Monday.', []],
  // A village is attacked though a soldier falls there
  [
    'Gunmen attacked a village in Kaduna, Nigeria, on Monday, killing five farmers and a soldier.',
    [{ type: 'attack', date: '2021-06-14', killed: '6' }],
  ],
  // A group that only is about did nothing
  [
    'Gunmen killed two policemen near Gao, Mali, on Monday, in an area where JNIM is active.',
    [{ date: '2021-06-14', by: ['Unidentified armed group (Mali)'], on: ['Malian Police'], killed: '2' }],
  ],

  // The day of a deed behind words of mourning is its own
  [
    'The governor led prayers for six soldiers killed on Friday in Djibo, Burkina Faso.',
    [{ date: '2021-06-11', on: [ARMY], killed: '6' }],
  ],
  [
    'The state declared three days of mourning after an attack on Friday that killed nine in Djibo, Burkina Faso.',
    [{ date: '2021-06-11', killed: '9' }],
  ],
  [
    'Gunmen killed nine people who attended a burial on Friday in Djibo, Burkina Faso.',
    [{ date: '2021-06-11', killed: '9' }],
  ],
  // What somebody denies to have done has happened
  [
    'The minister denied responsibility for the attack that killed six traders in Djibo, Burkina Faso, on Friday.',
    [{ date: '2021-06-11', killed: '6' }],
  ],
  // A day before the one told last only where it opens the sentence
  [
    'The base in Djibo, Burkina Faso, was attacked on Friday. On Monday five soldiers had been killed there.',
    [{ date: '2021-06-11' }, { date: '2021-06-07', killed: '5' }],
  ],
  // Whom soldiers killed did not do it
  [
    'Soldiers killed six men in Djibo, Burkina Faso, on Friday. They were said to be members of JNIM.',
    [{ by: [ARMY], killed: '6' }],
  ],
  // A bomb in the clause of another deed
  [
    'A lorry driver rammed into a stall in Djibo, Burkina Faso, on Friday, hours after a suicide bomber killed two soldiers.',
    [{ type: 'suicide-bomb', on: [ARMY], killed: '2' }],
  ],
  [
    'A suicide bomber, riding a motorcycle, rammed into a checkpoint in Djibo, Burkina Faso, on Friday.',
    [{ type: 'suicide-bomb', date: '2021-06-11' }],
  ],
  // A plan that was stopped, and an attack that was
  ['Police thwarted a plot to attack a church in Djibo, Burkina Faso, on Friday.', []],
  [
    'Troops foiled an attack by gunmen on Djibo, Burkina Faso, on Friday.',
    [{ type: 'armed-clash', on: [ARMY], date: '2021-06-11' }],
  ],
  // Who lynches a bomber is none
  ['Villagers lynched a female suicide bomber in Djibo, Burkina Faso, on Friday.', [{ by: [CIVILIANS], killed: '1' }]],
  // Whose man somebody is no more, or never was
  [
    'Former soldier Musa Bello was shot dead by gunmen in Djibo, Burkina Faso, on Friday.',
    [{ type: 'attack', by: [GUNMEN], on: [CIVILIANS], killed: '1' }],
  ],
  [
    'Soldier Musa Bello was shot dead by gunmen in Djibo, Burkina Faso, on Friday.',
    [{ by: [GUNMEN], on: [ARMY], killed: '1' }],
  ],
  ['Musa Bello, a victim of JNIM, was killed in Djibo, Burkina Faso, on Friday.', [{ on: [CIVILIANS], killed: '1' }]],
  // A number that a pronoun takes up
  [
    'Gunmen dragged six traders from a bus near Djibo, Burkina Faso, on Friday and executed them.',
    [{ by: [GUNMEN], on: [CIVILIANS], killed: '6' }],
  ],
  // A reader of the change of the fifth session of 2026-11-28: the day of what was still done, of what is welcomed, and behind "when"
  [
    'Worshippers were still praying on Friday when gunmen stormed the mosque in Zurmi, Nigeria, killing ten.',
    [{ date: '2021-06-11', place: 'Zurmi', killed: '10' }],
  ],
  ['Militants were still attacking Damboa, Nigeria, on Friday.', [{ date: '2021-06-11', place: 'Damboa' }]],
  [
    'The governor welcomed the killing of ten bandits on Friday in Zurmi, Nigeria.',
    [{ date: '2021-06-11', place: 'Zurmi', killed: '10' }],
  ],
  // The army that was ambushed stays a target beside a gendarme who fell; the capital of a state is none of the country
  [
    'Gunmen ambushed an army patrol near Djibo, Burkina Faso, on Friday. A gendarme and three civilians were killed.',
    [{ on: [ARMY, 'Burkina Faso Gendarmerie', 'Civilians (Burkina Faso)'], killed: '4' }],
  ],
  [
    "Bandits killed six people in the capital of Nigeria's Zamfara state on Friday.",
    [{ date: '2021-06-11', place: 'Zamfara', killed: '6' }],
  ],
  // A line that tells the hour of a deed is no stamp of the page
  [
    'Gunmen killed six people in Zurmi, Nigeria, on Friday, 11 June 2021, 10:30 AM',
    [{ date: '2021-06-11', killed: '6' }],
  ],
  // Feasts are no protests
  ['Thousands took to the streets of Niamey, Niger, on Friday to celebrate the victory of their team.', []],
  [
    'Thousands marched in Niamey, Niger, on Friday against the presence of French troops.',
    [{ type: 'peaceful-protest', date: '2021-06-11', place: 'Niamey' }],
  ],
];
