import type { WordSets } from '../language.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const DIRECTIONS: readonly (readonly [string, number])[] = [
  ['north', 0],
  ['northeast', 45],
  ['east', 90],
  ['southeast', 135],
  ['south', 180],
  ['southwest', 225],
  ['west', 270],
  ['northwest', 315],
];

/** The words of English that the engine asks about, folded. */
export const WORDS: WordSets = {
  indefinite: set('a an one'),
  still: set('still'),
  definite: set('the its their his her this that these those'),
  singular: set('a an one'),
  indefinitePlural: set('some any'),
  demonstrative: set('this that these those same such'),
  adjectives: set(
    'armed unarmed masked hooded turbaned unidentified unknown suspected wounded injured displaced retired hired detained kidnapped abducted captured trained uniformed disguised motorised motorized mounted allied united combined related linked affiliated aligned inspired backed led supported deployed stationed surviving remaining visiting leading ruling fighting working elected appointed dead alleged presumed so-called separated unspecified undetermined estimated charred decomposed mutilated married pregnant disabled uncounted stranded returning fleeing travelling traveling sleeping passing praying grazing foreign-backed based heavily Islamist ranking profile',
  ),
  support: set(
    'launch launched launches launching carry carried carries carrying conduct conducted conducts conducting stage staged stages staging mount mounted mounting perpetrate perpetrated perpetrating commit committed committing execute wage waged lead led orchestrate orchestrated perform performed undertake undertook undertaken make made making pursue initiate initiated unleash unleashed behind committed attempted attempt deliver delivered renew renewed',
  ),
  suffer: set(
    'suffer suffered suffers suffering survive survived survives endured sustain sustained faced face experienced witnessed saw see seen escaped',
  ),
  verbParticles: set('out off up in under by'),
  include: set('included include includes comprised comprise were'),
  away: set('away off hostage captive hostages captives prisoner'),
  pitting: set('pit pits pitted pitting'),
  beneath: set('under underneath beneath'),
  held: set('held manned occupied guarded defended'),
  holding: set(''),
  carrying: set('carrying transporting ferrying'),
  escorting: set('escorting escorted protecting protected guarding guarded accompanying accompanied'),
  happenings: set('incident incidents crime deed act acts responsibility'),
  we: set('we'),
  one: set('one'),
  own: set('own'),
  passing: set('passed passing passes travelled travelling traveled traveling drove driving'),
  wild: set('bush bushes forest forests jungle hideout hideouts den captivity mountains'),
  attackers: set('attacker attackers assailant assailants raider raiders'),
  doing: set(
    'patrol patrols convoy convoys column columns unit units squad squads team teams helicopter helicopters plane planes aircraft jet jets airplane airplanes warplane warplanes gunship gunships drone drones boat boats gunboat gunboats warship warships detachment detachments contingent contingents battalion battalions brigade brigades platoon platoons company squadron squadrons regiment regiments formation formations escort group groups cell cells tank tanks',
  ),
  leave: set('leave left leaves leaving'),
  pronouns: {
    singular: set('he she it him her itself himself herself'),
    plural: set('they them themselves'),
    personal: set('he she him her himself herself'),
  },
  numberJoiners: set('and'),
  rangeJoiners: set('to or and'),
  units: set(
    'year years month months week weeks day days hour hours minute minutes second seconds km kilometre kilometres kilometer kilometers mile miles metre metres meter meters percent per cent dollars dollar euros euro francs cfa million billion am pm motorcycles motorcycle motorbikes motorbike vehicles vehicle trucks truck pickups pickup cars car houses homes huts shops villages towns communes cattle cows sheep goats animals camels donkeys head heads tonnes tons kilograms kg weapons rifles guns rockets shells mortars rounds bombs drones aircraft helicopters schools attacks incidents strikes raids clashes times times-old degrees points seats votes countries nations groups camps bases buses bus boats tents households checkpoints positions litres liters pages articles bodies-bags magazines ak grenades mines tanks fighters-jets sites areas regions provinces places hectares acres stores granaries wells',
  ),
  directions: new Map(
    DIRECTIONS.flatMap(([word, degrees]) => [[word, degrees] as const, [`${word}ern`, degrees] as const]),
  ),
  victims: set('victim victims'),
  former: set('former ex retired'),
  lives: set('lives life'),
  portions: set('part parts portion half fringe fringes reaches'),
  centres: set('central centre center'),
  extremes: set('far extreme'),
  distanceUnits: new Map([
    ['km', 1],
    ['kms', 1],
    ['kilometre', 1],
    ['kilometres', 1],
    ['kilometer', 1],
    ['kilometers', 1],
    ['mile', 1.609],
    ['miles', 1.609],
    ['metres', 0.001],
    ['meters', 0.001],
  ]),
  notPlaces: set(
    "naira toyota hilux christmas easter ramadan kalashnikov our my your his her their its the a an in on at of and but or for from with by as if it he she they we this that these those there here when while after before since during two three four five six seven eight nine ten monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december islamic state islam muslim muslims christian christians god allah ramadan eid president minister general colonel captain major mr mrs ms dr sir united nations un eu au security council african union european ministry army police government news agency radio one some many most no not last first second new old local civil armed forces force defence defense national said says according meanwhile however although also both all each other another more over under about around near between among against mali's what who which where why how yes today tonight yesterday sunday's tuareg tuaregs fulani dogon peul hausa kanuri bambara dozo songhai arab arabs zarma mossi jihad sharia amnesty human rights watch red cross save children msf unicef unhcr ocha ecowas cedeao bbc afp reuters rfi gunmen soldiers troops residents witnesses officials attackers militants insurgents terrorists jihadists police sources women men children people villagers survivors operation parliament congress senate court arabic english french facebook twitter telegram whatsapp youtube english-language television tv western eastern northern southern shia sunni sufi salafi soviet university easter photo photos image picture bomb need heart festival command centre center church embassy africa europe asia america kurdish kurds yazidi alawite gulf department war insurgency",
  ),
  affiliation: set('links ties allegiance linked affiliated aligned inspired allied backed related style led loyal'),
  belonging: set('belonging'),
  statements: set(
    'statement communique communiqué report video message interview letter post tweet bulletin note briefing broadcast recording',
  ),
  border: set('border borders frontier'),
  road: set('road highway axis route stretch track roads trail'),
  streets: set('square avenue boulevard street'),
  territory: set(
    'base camp post position town village city airport airfield headquarters barracks outpost garrison checkpoint locality settlement hamlet island district neighbourhood neighborhood quarter stronghold enclave bridge crossing hill ridge palace port prison',
  ),
  travelling: set(
    'way travelling traveling travelled traveled heading headed bound journey driving returning fleeing fled native natives hailing coming returned flew visited',
  ),
  leaving: set('left leaving'),
  whence: set('from'),
  bound: set('for'),
  interviewed: set('reached contacted speaking interviewed'),
  addressing: set('spoke speaks conference briefing'),
  listeners: set('reporters journalists newsmen correspondents'),
  sites: set(
    'well wells waterhole market fair mosque church parish school college hospital clinic mine junction ferry dam',
  ),
  movement: set(
    'entered enter enters entering reached reach reaches reaching left leaving crossed surrounded encircled encircling besieged approached visited quit quitted fled infiltrated',
  ),
  entering: set(
    'entered enter enters entering reached reach reaches reaching surrounded encircled encircling besieged infiltrated stormed storm storming invaded invade invades invading overran overrun overruns struck raided ransacked',
  ),
  arriving: set('came arrived descended poured'),
  usually: set('usually often typically generally frequently commonly regularly routinely sometimes'),
  goingOn: set('continued continues continuing lasted lasting raged dragged stretched persisted'),
  sharing: set('share shares shared sharing'),
  newest: set('latest newest'),
  since: set('since'),
  afterwards: set('after before'),
  behind: set('after'),
  comes: set(
    'came comes come coming follows followed occurred happened days weeks hours months day week hour month year years',
  ),
  daysOrMore: set('day days week weeks fortnight month months year years'),
  again: set('again'),
  noted: set('reported recorded registered observed'),
  pluperfect: set('had'),
  ranking: set(
    'worst deadliest bloodiest biggest largest heaviest highest first second third fourth fifth latest most',
  ),
  when: set('when where'),
  oneMore: set('another'),
  ordinals: set('second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'),
  disguised: set('disguised posing masquerading'),
  impersonal: set('clear unclear known unknown believed thought possible likely unlikely certain uncertain understood'),
  men: set('men individuals'),
  witnesses: set(
    'resident residents inhabitant inhabitants villager villagers witness witnesses survivor survivors source sources official officials chief chiefs elder elders leader leaders police',
  ),
  perfectClitics: set('s ve'),
  who: set('who whom'),
  whose: set('whose'),
  opposed: set('anti counter'),
  called: set('called named dubbed known as'),
  near: set('near nearby close far outside opposite bordering throw doorstep gates'),
  located: set('located situated lying lies'),
  recovering: set(
    'recovered recover retrieved retrieve found find finding discovered discover counted count counting buried bury burying received receive exhumed unearthed evacuated identified',
  ),
  perhaps: set('perhaps possibly maybe'),
  tallies: set('number toll count total tally figure'),
  apartInTime: set('before earlier previously later afterwards'),
  rumours: set(
    'report reports rumour rumours rumor rumors claim claims allegation allegations story stories information news',
  ),
  losses: set('losses dead fatalities'),
  recounting: set(
    'lower lowers lowered lowering bring brings brought bringing cut cuts cutting reduce reduces reduced reducing raise raises raised raising increase increases increased revise revises revised revising correct corrects corrected correcting update updates updated updating adjust adjusts adjusted take takes took taking push pushes pushed pushing drive drives drove',
  ),
  counting: set(
    'counted counts count counting recorded records registered reported reports listed lists deplored deplores deploring mourned mourns confirmed announced',
  ),
  scenes: set('scene theatre theater location'),
  inhabitants: set(
    'resident residents inhabitant inhabitants villager villagers townspeople townsfolk locals natives indigenes mayor mayors imam chief ruler',
  ),
  neighbouring: set('nearby nearest neighbouring neighboring adjacent'),
  progressive: { present: set('is are'), been: set('been') },
  reflexive: set('himself herself themselves'),
  collectives: set('family household group crew patrol team squad unit gang band party delegation'),
  care: set('hospital clinic infirmary dispensary ward ambulance ambulances'),
  mines: set('mine mines'),
  firstPerson: set('our my ours'),
  reciprocal: new Set(['each other', 'one another']),
  nameParticles: set('de du la le les des el al ag ould n in sur'),
  patronymics: set('ag ould bin ibn'),
};

/** The days of the week. */
export const WEEKDAYS: ReadonlySet<string> = set('monday tuesday wednesday thursday friday saturday sunday');

/** Frequent words that tell English from other languages. */
export const SIGNATURE: ReadonlySet<string> = set(
  'the of and to in that was were is on by for with said from have has at were been his their which',
);
