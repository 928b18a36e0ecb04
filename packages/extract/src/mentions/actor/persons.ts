import type { Party } from '../../document.js';
import type { SentenceView } from '../view.js';
import { isHarmedNext } from './bareCounts.js';
import { isOpposition, isState } from '../../resolution/actors.js';
import { peopleAt } from './people.js';

const BY_NAME = '/actor/person-by-name';

/** Whether rules made somebody a person by a name that is private: counted, but never written down by it. */
export const isByName = (rules: readonly string[]): boolean => rules.some((rule) => rule.endsWith(BY_NAME));

const MAX_NAME = 5;
const MAX_INSERTION = 14;

type Name = { readonly first: number; readonly last: number };

/** "Ibrahim Dicko, a candidate, was shot dead": a full name that no lexicon has, to which harm is told, is a person; so are those told in one row with it. */
export function personsByName(view: SentenceView, parties: readonly Party[]): Party[] {
  const names = namesIn(view, parties).filter((name) => !isApposed(view, name, parties));
  const harmed = new Set(names.filter((name) => isHarmed(view, name.last) || isObjectOfHarm(view, name)));
  if (harmed.size === 0) return [];
  // "X and Y were killed", "killed X, 45, and Y"
  for (const name of [...names].reverse()) {
    const next = names.find(({ first }) => first === behindJoint(view, name.last));
    if (next !== undefined && harmed.has(next)) harmed.add(name);
  }
  for (const name of names) {
    const next = names.find(({ first }) => first === behindJoint(view, name.last));
    if (next !== undefined && harmed.has(name)) harmed.add(next);
  }
  return names
    .filter((name) => harmed.has(name))
    .map((name) => {
      const person = personAt(view, name.first, name.last);
      const group = groupOf(view, name, parties);
      if (group === null) return person;
      const { kind, country, actorId, branch, rules } = group;
      return { ...person, kind, country, actorId, branch, rules: [...person.rules, ...rules] };
    });
}

/** Longest way from a name to whom an apposition names: "X, a senior figure in Y". */
const MAX_APPOSITION = 7;
const IN_APPOSITION: ReadonlySet<string> = new Set(['det', 'indef', 'adjective', 'noun', 'proper', 'of', 'in', 'from']);

/** "JNIM commander X", "X, a leader of JNIM,": the armed body that a named person is told to be of; null for others. */
function groupOf(view: SentenceView, { first, last }: Name, parties: readonly Party[]): Party | null {
  const isArmed = ({ kind }: Party): boolean => kind !== 'people' && (isOpposition(kind) || isState(kind));
  const before = parties.find((party) => party.last === first && !party.isCounted);
  if (before !== undefined) return isArmed(before) && !isNoMember(view, before) ? before : null;
  if (view.norm(last) !== ',') return null;
  let isOffice = false;
  for (let at = last + 1; at < last + MAX_APPOSITION; at++) {
    const party = parties.find((p) => p.first === at || (at === last + 1 && p.first <= at && at < p.last));
    if (party !== undefined && isNoMember(view, party)) return null;
    if (party !== undefined && isArmed(party)) {
      // "X, a soldier,", not "X, a critic of Y"
      const isAlone = at === last + 1 && !party.isPlural && !party.isCounted && party.kind !== 'unidentified';
      return isOffice || isAlone ? party : null;
    }
    // "a figure in X", "a member of X"
    if (party !== undefined) {
      if (party.kind !== 'people' || party.isPlural) return null;
      isOffice = true;
      at = party.last - 1;
      continue;
    }
    isOffice ||= view.hit(at, 'title') !== undefined;
    if (!IN_APPOSITION.has(view.classAt(at))) return null;
  }
  return null;
}

/** "Former soldier X", "X, a victim of Y": words that name an armed body to which he does not belong. */
function isNoMember(view: SentenceView, { first, last }: Party): boolean {
  const { former, victims } = view.language.words;
  for (let at = first - 1; at < last; at++) if (former.has(view.norm(at)) || victims.has(view.norm(at))) return true;
  return false;
}

/** "Two brothers, Adama and Boukary Ouedraogo, were killed": names of people who are counted before them. */
function isApposed(view: SentenceView, { first }: Name, parties: readonly Party[]): boolean {
  let before = first - 1;
  while (
    before > first - MAX_INSERTION &&
    (isNamePart(view, before) || view.classAt(before) === 'and' || view.norm(before) === ',')
  )
    before -= 1;
  return view.norm(before + 1) === ',' && parties.some((p) => p.last === before + 1 && p.isPlural && p.isCounted);
}

/** Full names, and single ones that an age stands behind ("Fatima, 8,"). */
function namesIn(view: SentenceView, parties: readonly Party[]): Name[] {
  const found: Name[] = [];
  for (let at = view.first; at < view.last; at++) {
    if (!isNamePart(view, at)) continue;
    let end = at;
    while (end < view.last && isNamePart(view, end)) end += 1;
    const length = end - at;
    const isFull = length >= 2 || behindAge(view, end) > end;
    // "sur l'axe Agadez-Tabelot ont été": a way.
    const isRoad = view.language.words.road.has(view.norm(at - 1)) || view.language.words.road.has(view.norm(end));
    if (isFull && !isRoad && length <= MAX_NAME && !parties.some((p) => p.first < end && p.last > at))
      found.push({ first: at, last: end });
    at = end;
  }
  return found;
}

/** The token behind ", 45", ", 45 ans," or ", aged 45,"; `at` itself where no age stands there. */
function behindAge(view: SentenceView, at: number): number {
  if (view.norm(at) !== ',') return at;
  let next = at + 1;
  while (next < at + MAX_BEFORE_AGE && ['participle', 'of'].includes(view.classAt(next))) next += 1;
  if (view.token(next)?.shape !== 'digits') return at;
  next += 1;
  while (view.language.words.units.has(view.norm(next)) || view.classAt(next) === 'adjective') next += 1;
  const isApart = /^[,.;]$/.test(view.norm(next)) || view.classAt(next) === 'and';
  return isApart ? next : at;
}
const MAX_BEFORE_AGE = 4;

/** The token behind what joins a name to the next one: a comma or "and", over an age and a title. */
function behindJoint(view: SentenceView, at: number): number | null {
  let next = behindAge(view, at);
  const start = next;
  while (view.norm(next) === ',' || view.classAt(next) === 'and') next += 1;
  return next === start ? null : (view.hit(next, 'title')?.last ?? next);
}

const isNamePart = (view: SentenceView, at: number): boolean =>
  view.classAt(at) === 'proper' && view.hits(at).length === 0 && view.token(at)?.shape !== 'lower';

/** "was killed", also behind what commas set apart, once or twice. */
function isHarmed(view: SentenceView, at: number): boolean {
  if (isHarmedAt(view, at)) return true;
  let comma: number | null = view.norm(at) === ',' ? at : null;
  for (let insertions = 0; insertions < MAX_INSERTIONS && comma !== null; insertions++) {
    comma = closingComma(view, comma);
    if (comma !== null && isHarmedAt(view, comma + 1)) return true;
  }
  return false;
}
const MAX_INSERTIONS = 2;

/** The comma behind an insertion that begins at the comma `opening`; null where a verb or the end comes first. */
function closingComma(view: SentenceView, opening: number): number | null {
  for (let at = opening + 1; at < opening + MAX_INSERTION; at++) {
    if (view.norm(at) === ',') return at;
    if (view.classAt(at) === 'verb' || /^[.;:!?]$/.test(view.norm(at))) return null;
  }
  return null;
}

function isHarmedAt(view: SentenceView, at: number): boolean {
  const isPassive = view.classAt(at) === 'be' || (view.classAt(at) === 'have' && view.classAt(at + 1) === 'be');
  return (isPassive && isHarmedNext(view, at)) || isDying(view, at);
}

/** "Musa Bello, 24, died when gunmen attacked", "a trouvé la mort dans l'attaque": beside an attack a death is one of it. */
function isDying(view: SentenceView, at: number): boolean {
  const verb = view.classAt(at) === 'have' ? at + 1 : at;
  const isOfAttack = Array.from({ length: view.last - view.first }, (_, i) => view.first + i).some((i) =>
    view.hits(i).some(({ entry }) => entry.kind === 'trigger' && ATTACKS.has(entry.value)),
  );
  if (!isOfAttack) return false;
  return view
    .hits(verb)
    .some(
      ({ entry }) =>
        entry.kind === 'trigger' && entry.pos === 'verb' && entry.value === 'die' && entry.frame === 'victim',
    );
}

/** "Gunmen shot dead Musa Ali": the verb stands right before the name. Of "X, a commander of Y" the apposition says who he is. */
function isObjectOfHarm(view: SentenceView, { first: at, last: end }: Name): boolean {
  if (view.norm(end) === ',' && view.classAt(end + 1) === 'det') return false;
  const verb = view.hitEnding(leadOf(view, at), 'trigger')?.entry;
  return verb?.pos === 'verb' && HARMING.has(verb.value) && verb.frame === 'transitive';
}

/** Where the phrase of a name begins: "one Musa Ali", "one Alhaji Musa Ali". */
function leadOf(view: SentenceView, at: number): number {
  const start = view.hitEnding(at, 'title')?.first ?? at;
  return view.language.words.indefinite.has(view.norm(start - 1)) ? start - 1 : start;
}

const ATTACKS: ReadonlySet<string> = new Set(['assault', 'ambush', 'clash', 'shoot', 'explode', 'airstrike', 'drone']);
const HARMING: ReadonlySet<string> = new Set(['kill', 'injure', 'abduct']);

const personAt = (view: SentenceView, first: number, last: number): Party =>
  peopleAt(
    view,
    { first: leadOf(view, first), last },
    {
      count: { min: 1, max: 1 },
      isPlural: false,
      isDefinite: true,
      rules: [`${view.language.code}${BY_NAME}`],
    },
  );
