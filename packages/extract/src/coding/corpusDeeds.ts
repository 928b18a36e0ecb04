import type { Example } from './corpus.js';

const ARMS = 'disrupted-weapons-use';
const LOOTING = 'looting-property-destruction';
const IED = 'remote-explosive-landmine-ied';
const RIOT = 'violent-demonstration';
const BASE = 'headquarters-or-base-established';

/** What kind of event a deed is by what it is done to, by whom and with what; and words that are none. */
export const deeds: readonly Example[] = [
  // Verbs that are deeds by their object: livestock, arms, bases
  ['Bandits took away more than 200 cows in Zurmi, Nigeria, on Monday.', [{ type: LOOTING, place: 'Zurmi' }]],
  ['Traders took away more than 200 bags of rice in Zurmi, Nigeria, on Monday.', []],
  ['Soldiers found 30 rockets in a well near Kidal, Mali, on Monday.', [{ type: ARMS, place: 'Kidal' }]],
  ['Rifles and grenades were found by soldiers near Kidal, Mali, on Monday.', [{ type: ARMS, place: 'Kidal' }]],
  ['Soldiers found a new way to Kidal, Mali, on Monday.', []],
  ['Malian soldiers built a base in Kidal, Mali, on Monday.', [{ type: BASE, place: 'Kidal' }]],
  ['Masons built a base for the statue in Kidal, Mali, on Monday.', []],
  ['A mining company opened its headquarters in Kidal, Mali, on Monday.', []],
  // What was found on those who fell is no deed of its own
  [
    'Troops killed six bandits and recovered rifles in Zurmi, Nigeria, on Monday.',
    [{ type: 'armed-clash', place: 'Zurmi', killed: '6' }],
  ],
  // Words of a verb behind its object
  ['Demonstrators set two cars on fire in Conakry, Guinea, on Monday.', [{ type: RIOT, place: 'Conakry' }]],
  ['Demonstrators set two cars on a stage in Conakry, Guinea, on Monday.', []],
  [
    'Malian soldiers drove the rebels out of Ber, Mali, on Monday.',
    [{ type: 'government-regains-territory', place: 'Ber' }],
  ],
  ['Malian soldiers drove the visitors out to Ber, Mali, on Monday.', []],
  // Of deeds told apart each has its own means; what leaves its means out has that of its verb
  [
    'Two soldiers were killed by gunmen on Monday near Djibo, Burkina Faso, and three more the next day by a mine.',
    [
      { type: 'armed-clash', date: '2021-06-14', killed: '2' },
      { type: IED, date: '2021-06-15', killed: '3' },
    ],
  ],
  [
    'Two soldiers were killed by a mine on Monday near Djibo, Burkina Faso, and three more on Tuesday.',
    [
      { type: IED, date: '2021-06-14', killed: '2' },
      { type: IED, date: '2021-06-15', killed: '3' },
    ],
  ],
  // Who bears arms is no mob; a crowd that attacks is one
  [
    'Soldiers beat a trader to death in Bamako, Mali, on Monday.',
    [{ type: 'attack', by: ['Malian Armed Forces'], killed: '1' }],
  ],
  ['Neighbours beat a trader to death in Bamako, Mali, on Monday.', [{ type: 'mob-violence', killed: '1' }]],
  [
    'Two traders were attacked by an angry crowd in Bamako, Mali, on Monday.',
    [{ type: 'mob-violence', by: ['Rioters (Mali)'] }],
  ],
  // A march that burns; barricades
  [
    'Protesters marched through Conakry, Guinea, on Monday and burned down a police station.',
    [{ type: RIOT, place: 'Conakry' }],
  ],
  ['Demonstrators erected barricades in Conakry, Guinea, on Monday.', [{ type: RIOT, place: 'Conakry' }]],
  // What a shell crashes into is no accident, what a car crashes into is one
  [
    'A shell crashed into a school in Gao, Mali, on Monday, killing a girl.',
    [{ type: 'shelling-artillery-missile', killed: '1' }],
  ],
  ['A car crashed into a school in Gao, Mali, on Monday, killing a girl.', []],
  // A mine that kills is no place where people dig
  ['A mine killed a driver near Boni, Mali, on Monday.', [{ type: IED, place: 'Boni', killed: '1' }]],
  ['The mine closed near Boni, Mali, on Monday.', []],
  // Ordinary crime, crimes of the family, beasts, words that are no weapons, crowds in a hurry
  ['Police in Bamako, Mali, arrested a gang of car thieves on Monday.', []],
  ['Police in Bamako, Mali, arrested a gang of bandits on Monday.', [{ type: 'arrests', place: 'Bamako' }]],
  ['A man killed his wife in Bamako, Mali, on Monday.', []],
  ['Locusts attacked fields near Djibo, Burkina Faso, on Monday.', []],
  ['Gunmen attacked fields near Djibo, Burkina Faso, on Monday.', [{ type: 'attack', place: 'Djibo' }]],
  ['The minister launched an attack on the opposition in a speech in Bamako, Mali, on Monday.', []],
  ['Customers stormed the shops in Bamako, Mali, on Monday.', []],
  // What is fifteen years older than the news is history
  ['Rebels attacked the garrison of Kidal, Mali, in May 2006.', [{ type: 'armed-clash', date: '2006-05' }]],
  ['Rebels attacked the garrison of Kidal, Mali, in May 2012.', [{ type: 'armed-clash', date: '2012-05' }]],
  // Who is arrested at a march; what is denied
  [
    'Police arrested 20 people during a protest in Bamako, Mali, on Saturday.',
    [{ type: 'protest-with-intervention', place: 'Bamako', captured: '20' }],
  ],
  ['Niger denied on Thursday that its soldiers had killed civilians.', []],
  // People without arms who kill others are a mob; gunmen are none
  ['Residents killed two men in Bamako, Mali, on Monday.', [{ type: 'mob-violence', killed: '2' }]],
  ['Gunmen killed two men in Bamako, Mali, on Monday.', [{ type: 'attack', killed: '2' }]],
  // A verb parted by its day with the preposition of the day
  [
    'Two armed groups of Menaka, Mali, agreed on Thursday to stop fighting, mediators said.',
    [{ type: 'agreement', date: '2021-06-10' }],
  ],
  ['A bomb went off on Saturday near Mondoro, Mali.', [{ type: IED, date: '2021-06-12', place: 'Mondoro' }]],
  ['The alarm went off on Saturday near Mondoro, Mali.', []],
  // Who says so in public did not do it there
  [
    'Gunmen attacked a convoy near Gao, Mali, on Friday, the army said on Twitter.',
    [{ type: 'armed-clash', place: 'Gao' }],
  ],
  // Arms that are found are no hit on those who found them
  [
    'Troops recovered weapons and ammunition in Gwoza, Nigeria, on Friday.',
    [{ type: 'disrupted-weapons-use', by: ['Nigerian Armed Forces'], on: [] }],
  ],
  // Fire of arms, gunmen that sweep through, a blaze that a bomb set
  [
    'Mortar fire killed three civilians in Gao, Mali, on Friday.',
    [{ type: 'shelling-artillery-missile', killed: '3' }],
  ],
  ['Gunmen swept through three villages near Gao, Mali, on Friday, killing 20.', [{ type: 'attack', killed: '20' }]],
  ['A bomb set a blaze in a market in Gao, Mali, on Friday and killed three.', [{ type: IED, killed: '3' }]],
  // Fighters with drugs are fighters; who denies and who says are two
  [
    'Troops arrested three Boko Haram fighters in Gwoza, Nigeria, on Friday and recovered tramadol.',
    [{ type: 'arrests', captured: '3' }],
  ],
  [
    'The army denied involvement and said that gunmen killed three people in Gao, Mali, on Friday.',
    [{ type: 'attack', killed: '3' }],
  ],
];
