import { COUNTRY_WORDS } from './countryWords.js';
import { foldName } from './fold.js';

/** Long names of groups that the guidelines call by a short one. Equal means equal: nothing here says that a branch is its parent. */
const SHORT_NAMES: Readonly<Record<string, readonly string[]>> = {
  jnim: [
    'group for support of islam and muslims',
    'jama at nusrat al islam wal muslimin',
    'jamaat nusrat al islam wal muslimin',
  ],
  aqim: ['al qaeda in the islamic maghreb', 'al qaida in the islamic maghreb'],
  isgs: ['islamic state in the greater sahara', 'issp', 'islamic state sahel province', 'islamic state in the sahel'],
  iswap: ['islamic state west africa province', 'islamic state in west africa province'],
  'islamic state': ['isis', 'isil', 'is', 'daesh'],
  'katiba macina': ['macina liberation front', 'katibat macina', 'katiba macina macina liberation front'],
  vdp: ['volunteers for the defense of the homeland', 'volunteers for the defence of the homeland'],
  minusma: ['united nations multidimensional integrated stabilization mission in mali'],
  mnjtf: ['multinational joint task force'],
  cjtf: ['civilian joint task force'],
  cma: ['coordination of azawad movements'],
  fla: ['azawad liberation front'],
  'ansaroul islam': ['ansarul islam', 'ansar ul islam'],
  csp: [
    'csp dpa',
    'csp psd',
    'permanent strategic framework',
    'permanent strategic framework for the defense of the people of azawad',
  ],
  gatia: ['imghad tuareg self defense group and allies'],
  msa: ['movement for the salvation of azawad'],
  mnla: ['national movement for the liberation of azawad'],
  mujao: ['movement for oneness and jihad in west africa'],
  fact: ['front for change and concord in chad'],
  'dozo hunters': ['dozo', 'dozos', 'dozo militia', 'dozo militia mali', 'dozo hunters mali'],
  'jukun militia nigeria': ['jukun militia'],
  'tiv militia nigeria': ['tiv militia'],
  'arab choa militia cameroon': ['choa arab militia cameroon'],
  'wagner group': ['wagner'],
  ypg: ['people s protection units'],
  'syrian democratic forces': ['sdf'],
  'hayat tahrir al sham': ['hay at tahrir al sham', 'hts'],
  'al shabab mozambique': ['al shabaab mozambique'],
};

/** Ways to write one force of a country; `@` stands for the country's name or adjective. The first form is the canonical one. */
const FORCES: readonly (readonly string[])[] = [
  [
    '@ armed forces',
    'armed forces of @',
    'military forces of @',
    '@ military',
    '@ army',
    '@ defence and security forces',
    'military of @',
  ],
  [
    '@ police',
    'police of @',
    'police forces of @',
    '@ police force',
    '@ police forces',
    'national police of @',
    '@ national police',
  ],
  ['@ gendarmerie', 'gendarmerie of @', '@ national gendarmerie', 'national gendarmerie of @'],
  ['@ national guard', 'national guard of @'],
  ['@ customs', 'customs of @', '@ customs service'],
  ['@ prison guards', 'prison guards of @'],
  ['@ security forces', 'security forces of @'],
  ['@ park rangers', '@ rangers', 'park rangers of @'],
  ['government of @', '@ government'],
];

/** Ways to write one kind of people, told apart by the country in brackets. */
const DESCRIBED: Readonly<Record<string, readonly string[]>> = {
  'unidentified armed group': [
    'unidentified armed groups',
    'unidentified gunmen',
    'unidentified armed men',
    'unidentified jihadist group',
    'unidentified jihadists',
    'suspected jihadists',
    'unidentified bandits',
    'bandits',
  ],
  civilians: ['civilian', 'civilian population'],
  protesters: ['demonstrators'],
  'communal militia': ['unidentified communal militia'],
  'park rangers': ['rangers'],
  'self defence group': ['self defense group', 'self defence militia', 'self defense militia', 'self defence groups'],
  vigilantes: ['vigilance committee', 'vigilante group', 'vigilance committees'],
};

const CODE_BY_WORD = new Map<string, string>(
  Object.entries(COUNTRY_WORDS).flatMap(([code, words]) => words.split('|').map((word) => [word, code] as const)),
);
const SHORT_BY_LONG = new Map<string, string>(
  Object.entries(SHORT_NAMES).flatMap(([short, longs]) => longs.map((long) => [long, short] as const)),
);
const DESCRIBED_BY_FORM = new Map<string, string>(
  Object.entries(DESCRIBED).flatMap(([kind, forms]) => forms.map((form) => [form, kind] as const)),
);

type Form = { readonly before: string; readonly after: string; readonly kind: string };
const FORMS: readonly Form[] = FORCES.flatMap(([kind = '', ...others]) =>
  [kind, ...others].map((form) => {
    const [before = '', after = ''] = form.split('@');
    return { before, after, kind };
  }),
);

function forceKey(folded: string): string | null {
  for (const { before, after, kind } of FORMS) {
    if (folded.length <= before.length + after.length) continue;
    if (!folded.startsWith(before) || !folded.endsWith(after)) continue;
    const code = CODE_BY_WORD.get(foldName(folded.slice(before.length, folded.length - after.length)));
    if (code !== undefined) return `${kind.replace('@', '').trim()} @${code}`;
  }
  return null;
}

/** Country in closing brackets: `Civilians (Mali)`. */
function splitCountry(name: string): readonly [string, string | null] {
  const match = /^(.*\S)\s*\(([^()]+)\)$/.exec(name.trim());
  return match?.[1] === undefined || match[2] === undefined ? [name, null] : [match[1], match[2]];
}

/**
 * What two names of actors are compared by: equal keys are one actor. Folded names, and three documented tables: short and long names of
 * groups, forms of a country's forces, and described people with their country. Nothing is fuzzy beyond that.
 */
export function actorKey(name: string): string {
  const [head, country] = splitCountry(name);
  if (country !== null) {
    const kind = foldName(head);
    const place = foldName(country);
    const described = `${DESCRIBED_BY_FORM.get(kind) ?? kind} @${CODE_BY_WORD.get(place) ?? place}`;
    const whole = foldName(name);
    return SHORT_BY_LONG.get(whole) ?? (SHORT_NAMES[whole] === undefined ? described : whole);
  }
  const folded = foldName(name);
  return SHORT_BY_LONG.get(folded) ?? forceKey(folded) ?? DESCRIBED_BY_FORM.get(folded) ?? folded;
}

/** Whether a name describes people instead of naming a group: `Unidentified armed group (Mali)`, `Civilians (Niger)`. */
export function isDescribed(name: string): boolean {
  const kind = actorKey(name).split(' @')[0] ?? '';
  return DESCRIBED[kind] !== undefined;
}
