import type { Example } from './corpus.js';

/** Which day is that of a deed, and which stretch of time counts several; published on the day of the corpus. */
export const times: readonly Example[] = [
  // What a place has seen is no part of the deed told
  [
    'Armed men killed 37 civilians on Monday in Banibangou in Niger, where Islamist militants have massacred hundreds of civilians this year.',
    [{ date: '2021-06-14', place: 'Bani Bangou', killed: '37' }],
  ],
  [
    'Armed groups in the Tillabery and Tahoua regions of Niger have killed over 420 civilians in 2021, the rights group said in a May 11 report.',
    [],
  ],
  // A ranking is over its stretch of time, what it ranks is told
  [
    'Thirty-eight soldiers were killed during attacks on bases in Boulkessi and Mondoro in Mali, in some of the worst violence seen against the army this year.',
    [{ place: 'Boulkessi', killed: '38' }],
  ],
  // What happened when it was last seen
  [
    'It is the first assault by militants on Ivorian soil since March 2016, when a raid on the resort of Grand-Bassam left 19 people dead.',
    [{ type: 'attack', date: '2016-03', place: 'Grand-Bassam', killed: '19' }],
  ],
  ['Curfew has been in force in Gao, Mali, since March 2016.', []],
  // The year behind words that only describe
  [
    'Thirty-nine people were killed in an ambush on buses filled with workers heading to a mine in Burkina Faso in 2019.',
    [{ date: '2019', killed: '39' }],
  ],
  // The day of a speaker told behind his verb
  [
    'Militants killed 12 civilians at the village of Kani-Bonzon in Mali on Friday. MINUSMA condemned the attack, said Stephane Dujarric, the spokesman of the mission, on Monday.',
    [{ date: '2021-06-11', killed: '12' }],
  ],
  // Another deed of the same day
  [
    'Militants killed 31 people on a bus near Bandiagara, Mali, on Friday. Also on Friday, armed men attacked a convoy of the United Nations mission near Gao, killing one worker.',
    [
      { date: '2021-06-11', place: 'Bandiagara', killed: '31' },
      { date: '2021-06-11', place: 'Gao', killed: '1' },
    ],
  ],
  // Those taken are those killed
  [
    'On June 10, soldiers entered Ouro Fero in Mali, arrested 25 people and later executed them, witnesses said.',
    [{ type: 'attack', date: '2021-06-10', killed: '25', captured: '25' }],
  ],
  [
    'On June 10, soldiers arrested 25 people in Gao, Mali, and later released them.',
    [{ type: 'arrests', captured: '25' }],
  ],
  // A toll, over the people of its own phrase
  [
    'Officials have put the death toll from Sunday’s militant attack on an army camp in the village of Dioura at 23.',
    [{ date: '2021-06-13', place: 'Dioura', killed: '23' }],
  ],
  // "Days after" and "to condemn" leave open on which other day the further deed was; "hours after" does not
  [
    'Gunmen killed five villagers in Boni, Mali, on Monday. The attack comes just days after 12 soldiers were killed in an ambush near Hombori.',
    [
      { date: '2021-06-14', place: 'Boni', killed: '5' },
      { date: null, place: 'Hombori', killed: '12' },
    ],
  ],
  [
    'Gunmen killed five villagers in Boni, Mali, on Monday. It comes a week after 12 soldiers were killed in an ambush near Hombori.',
    [
      { date: '2021-06-14', place: 'Boni', killed: '5' },
      { date: '2021-06-07', place: 'Hombori', killed: '12' },
    ],
  ],
  [
    'Gunmen killed five villagers in Boni, Mali, on Monday, hours after soldiers were ambushed near Hombori.',
    [
      { date: '2021-06-14', place: 'Boni', killed: '5' },
      { date: '2021-06-14', place: 'Hombori' },
    ],
  ],
  [
    'Thousands marched in Bamako, Mali, on Friday to condemn the massacre of 60 people in the village of Dioura on May 23.',
    [
      { type: 'peaceful-protest', date: '2021-06-11', place: 'Bamako' },
      { type: 'attack', date: '2021-05-23', place: 'Dioura', killed: '60' },
    ],
  ],
  // The place and the day of a deed that somebody condemns are the deed's
  [
    'The mission condemned the attack on a convoy near Gao, Mali, on Friday that killed two peacekeepers.',
    [{ date: '2021-06-11', place: 'Gao', killed: '2' }],
  ],
  // The day of the main verb is not that of a deed which only describes somebody
  [
    'The president of Nigeria on Monday sent soldiers to rescue 50 pupils abducted by gunmen. The attack on a school in Kagara took place on Friday.',
    [{ date: '2021-06-11', place: 'Kagara', abducted: '50' }],
  ],
  ['Gunmen on Monday released 50 pupils abducted near Kagara, Nigeria.', [{ place: 'Kagara', abducted: '50' }]],
  // A toll noun's figure is none that another verb counts
  [
    'Gunmen had earlier abducted 50 pupils in Kagara, Nigeria, on June 8.',
    [{ date: '2021-06-08', place: 'Kagara', abducted: '50' }],
  ],
  // What a deed follows is another, on the day told with it
  [
    'Gunmen opened fire during Friday prayers in Boni, Mali, and killed six people. The attack follows the killing on Monday of 37 civilians in Hombori.',
    [
      { date: '2021-06-11', place: 'Boni', killed: '6' },
      { date: '2021-06-14', place: 'Hombori', killed: '37' },
    ],
  ],
  // The day behind a deed that does something is its own; that of a claim is not
  [
    'Five soldiers were killed in an ambush in Niger. A colonel said the attack on soldiers Friday near Toumour also injured six soldiers.',
    [{ date: '2021-06-11', place: 'Toumour', killed: '5', injured: '6' }],
  ],
  // A ransom is no demand of a crowd
  [
    'Gunmen abducted ten people in Maru, Nigeria, on Sunday, demanding a ransom, and killed two herders.',
    [{ date: '2021-06-13', place: 'Maru', abducted: '10', killed: '2' }],
  ],
  ['JNIM carried out persistent attacks on Djibo, Burkina Faso, on Sunday.', [{ date: '2021-06-13', place: 'Djibo' }]],
  // A deed told with its distance counts back from the day that its own sentence tells, before or behind a comma
  [
    'Two days after gunmen killed 30 villagers in Tarkint, Mali, the president declared three days of mourning on Monday.',
    [{ date: '2021-06-12', place: 'Tarkint', killed: '30' }],
  ],
  [
    'Smoke still hung over Tarkint, Mali, on Monday, a day after jihadists stormed the barracks and killed 30 soldiers.',
    [{ date: '2021-06-13', place: 'Tarkint', killed: '30' }],
  ],
  [
    'Two days after gunmen killed 30 villagers in Tarkint, Mali, on Thursday, the president declared three days of mourning.',
    [{ date: '2021-06-10', place: 'Tarkint', killed: '30' }],
  ],
  // The day of a statement gives way to an earlier one that is told of the deed, not to that of another deed
  [
    'On Monday, the army said it had killed 20 militants near Tarkint, Mali. The fighting took place on Saturday.',
    [{ date: '2021-06-12', place: 'Tarkint', killed: '20' }],
  ],
  [
    'On Sunday Reuters reported the deaths of 12 soldiers in an ambush near Tarkint, Mali. The ambush happened on Friday.',
    [{ date: '2021-06-11', place: 'Tarkint', killed: '12' }],
  ],
  [
    'On Monday, the army said it had killed 20 militants near Tarkint, Mali. On Saturday, gunmen killed four traders in Menaka.',
    [
      { date: '2021-06-14', place: 'Tarkint', killed: '20' },
      { date: '2021-06-12', place: 'Ménaka', killed: '4' },
    ],
  ],
  // The day on which somebody is relieved or sad is that of telling
  [
    'The United Nations on Friday expressed relief over the release of three aid workers abducted by gunmen in Monguno, Nigeria.',
    [{ date: '2021-06-15~', place: 'Monguno', abducted: '3' }],
  ],
  [
    'Gunmen on Friday abducted three aid workers in Monguno, Nigeria, the governor said, expressing sadness.',
    [{ date: '2021-06-11', place: 'Monguno', abducted: '3' }],
  ],
  // A feast is no town
  [
    'Suicide bomber kills two in attack on Christmas market\nA suicide bomber in the town of Mora, Cameroon, killed two people in an attack on a market on Friday.',
    [{ date: '2021-06-11', place: 'Mora', killed: '2' }],
  ],
  // Nobody tells before the deed
  [
    'On Friday, the army said it had killed 20 militants near Tarkint, Mali. On Sunday, the army killed militants near Tarkint.',
    [{ date: '2021-06-11', killed: '20' }, { date: '2021-06-13' }],
  ],
];
