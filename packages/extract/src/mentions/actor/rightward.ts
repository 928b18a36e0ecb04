import type { Hit } from '../../document.js';
import { areGunmen } from '../../resolution/actors.js';
import { type SentenceView, modifiersAfter } from '../view.js';
import type { Head } from './communities.js';
import { QUOTES, isModifier } from './modifiers.js';
import type { ActorNames } from './names.js';

const COMMA = ',';

/** "a militia known as the VDP": the name behind a word for naming. */
function nameAfter(view: SentenceView, from: number): Hit | undefined {
  const { called } = view.language.words;
  if (!called.has(view.norm(from))) return undefined;
  let at = from;
  while (called.has(view.norm(at)) || view.classAt(at) === 'det' || QUOTES.has(view.norm(at))) at += 1;
  return view.hit(at, 'actor');
}

/** The name of a group right behind a word for groups, or set off by commas. */
function nameOfGroup(view: SentenceView, from: number): Hit | undefined {
  if (view.norm(from) !== COMMA) return view.hit(from, 'actor');
  const name = view.hit(from + 1, 'actor');
  return name !== undefined && /^[,.;]?$/.test(view.norm(name.last)) ? name : undefined;
}

/** Kinds of nouns that only say what the members of a named body are. */
const BELONGING: ReadonlySet<string> = new Set([
  'unidentified',
  'rebel-group',
  'people',
  'state-forces',
  'peacekeepers',
]);

const STATE: ReadonlySet<string> = new Set(['state-forces', 'police', 'peacekeepers']);

/** "soldiers from Niger": forces that come from a country are its own; gunmen only come from there. */
const isOfState = ({ hit }: Head): boolean =>
  (hit.entry.kind === 'force' || hit.entry.kind === 'person') && STATE.has(hit.entry.value);

/** "soldiers from Niger", not "soldiers from Niger State": the country that the token at `at` names. */
function landAlone(view: SentenceView, at: number): string | null {
  const land = view.hit(at, 'country') ?? view.hit(at + 1, 'country');
  if (land === undefined || (land.first > at && view.classAt(at) !== 'det')) return null;
  const isPartOfName = view.token(land.last)?.shape === 'capital' && view.classAt(land.last) !== 'det';
  return isPartOfName ? null : land.entry.value;
}

/** Phrases to the right that say whose the people are: "of the Malian army", "from Boko Haram", "(JNIM)". */
export function extendRight(
  view: SentenceView,
  head: Head,
  names: ActorNames,
): { last: number; country: string | null; actorId: string | null; force: Hit | null; isSuspected: boolean } {
  const after = modifiersAfter(view, head.last);
  let { last, country, isSuspected } = after;
  let actorId: string | null = null;
  let force: Hit | null = null;
  const bracket = (): void => {
    if (view.norm(last) !== '(') return;
    const inner = view.hit(last + 1, 'actor');
    const close = inner === undefined ? last + 2 : inner.last;
    if (view.norm(close) === ')' && (inner !== undefined || view.token(last + 1)?.shape === 'upper')) {
      if (inner !== undefined) actorId = names.choose(inner.entry.value, inner.entry.phrase);
      last = close + 1;
    }
  };
  bracket();
  // "Group for Support of Islam (JNIM) militants": the noun behind a bracketed short name.
  const follower = last > after.last ? (view.hit(last, 'force') ?? view.hit(last, 'person')) : undefined;
  if (follower !== undefined && head.hit.entry.kind === 'actor' && BELONGING.has(follower.entry.value))
    ({ last } = follower);
  const called = (): void => {
    const name = nameAfter(view, last);
    if (name === undefined) return;
    actorId = name.entry.value;
    ({ last } = name);
  };
  if (head.hit.entry.kind !== 'actor') called();
  // "au groupe terroriste nigérian X": the name behind the modifiers of a word for groups.
  const behind = head.hit.entry.kind === 'force' && last > head.last ? view.hit(last, 'actor') : undefined;
  if (
    behind !== undefined &&
    areGunmen(head.hit.entry.value) &&
    names.isMeant(behind.entry.value, behind.entry.phrase)
  ) {
    actorId = names.choose(behind.entry.value, behind.entry.phrase);
    ({ last } = behind);
    bracket();
  }
  // "a group linked to X, Y, claimed": Y is its name, X only whom it stands by.
  const ally = view.language.words.affiliation.has(view.norm(last)) ? view.hit(last + 2, 'actor') : undefined;
  const name = ally === undefined || view.norm(ally.last) !== COMMA ? undefined : view.hit(ally.last + 1, 'actor');
  if (name !== undefined && head.hit.entry.kind !== 'actor') {
    actorId = name.entry.value;
    ({ last } = name);
    bracket();
  }
  const { belonging } = view.language.words;
  const isBelonging = belonging.has(view.norm(last));
  // "quatre hommes soupçonnés d'appartenir au X": the modifier ends with the word that joins them.
  const hasJoined = !isBelonging && last > head.last && belonging.has(view.norm(last - 1));
  const link = isBelonging || hasJoined ? 'of' : view.classAt(last);
  if ((link === 'of' || link === 'from') && head.hit.entry.kind !== 'actor') {
    let at = last + (isBelonging ? 2 : 1);
    while (
      at < last + 5 &&
      view.hit(at, 'force') === undefined &&
      view.hit(at, 'actor') === undefined &&
      (view.classAt(at) === 'det' || QUOTES.has(view.norm(at)) || isModifier(view, at))
    ) {
      const demonym = view.hit(at, 'demonym');
      if (demonym !== undefined) country = demonym.entry.value;
      at += 1;
    }
    const owner = view.hit(at, 'actor') ?? view.hit(at, 'force');
    const land = view.hit(at, 'country');
    if (owner !== undefined) {
      if (owner.entry.kind === 'actor') actorId = names.choose(owner.entry.value, owner.entry.phrase);
      else force = owner;
      const more = modifiersAfter(view, owner.last);
      last = more.last;
      // "members of a Koglweogo self-defence militia": the noun after the name says what it is.
      const apposed = owner.entry.kind === 'actor' ? (view.hit(last, 'force') ?? view.hit(last, 'person')) : undefined;
      if (apposed !== undefined) last = apposed.last;
      if (owner.entry.kind === 'force') {
        called();
        // "fighters of the terrorist group X", "of the Nigerian group, X,"
        const own = nameOfGroup(view, last);
        if (own !== undefined) {
          actorId = names.choose(own.entry.value, own.entry.phrase);
          ({ last } = own);
        }
      }
      country = more.country ?? country;
      isSuspected ||= more.isSuspected;
      bracket();
    } else if (land !== undefined && link === 'of') {
      country = land.entry.value;
      last = land.last;
    } else if (country !== null && country !== after.country && view.classAt(at) === 'noun') last = at + 1;
    else country = after.country ?? (isOfState(head) ? landAlone(view, last + 1) : null);
  }
  return { last, country, actorId, force, isSuspected };
}
