import { changed } from '../changed.js';
import { MODELS, type Sign, scoreOf } from '../models/linear.js';
import { type WeighedPlace, distanceKm, narrowness } from '../resolution/places.js';
import { compareDates, isNextDoor, mainDate, mainPlace } from './compatibility.js';
import { type Draft, type PlaceChoice, SETTING_OF_THE_STORY } from './draft.js';
import { type NamedPlace, PLACE_OF_THE_STORY } from './fill.js';
import { NEWS_SENTENCES } from './joining.js';
import { areInOneParagraph } from './nearness.js';

/** Farther off than this, in sentences, the text tells of something else. */
const REACH = 8;
/** A town within this of a place that it may lie in, in km. */
const AROUND_KM = 150;
const NEXT_SENTENCES = 2;
const MANY = 4;
const BORROWING: ReadonlySet<string> = new Set([PLACE_OF_THE_STORY, SETTING_OF_THE_STORY]);
const sign = (name: string): readonly Sign[] => [{ name, value: 1 }];
const MANY_WORDS = 20;

const isOne = (a: WeighedPlace, b: WeighedPlace): boolean =>
  (a.id !== null && a.id === b.id) || (a.name === b.name && a.precision === b.precision && a.country === b.country);

/** Whether a place can lie in a wider one, as far as their units and points tell. */
function liesIn(inner: WeighedPlace, outer: WeighedPlace): boolean {
  if (narrowness(inner) <= narrowness(outer)) return false;
  if (outer.precision === 'country') return inner.country === outer.country;
  const isAbroad = inner.country !== null && !outer.countries.includes(inner.country);
  if (outer.countries.length > 1 && isAbroad) return false;
  if (inner.country !== null && outer.country !== null && inner.country !== outer.country) return false;
  if (outer.precision === 'admin1')
    return inner.admin1 === outer.name || inner.admin1 === outer.admin1 || inner.formerAdmin1 === outer.name;
  const km = distanceKm(inner, outer);
  return km === null || km <= AROUND_KM;
}

const isTown = ({ precision }: WeighedPlace): boolean => precision === 'town' || precision === 'site';

const areFarApart = (a: WeighedPlace, b: WeighedPlace): boolean => {
  const km = distanceKm(a, b);
  return !liesIn(a, b) && !liesIn(b, a) && (km === null ? a.country !== b.country : km > AROUND_KM);
};

const BORDER = 'border';
/** "in X province, near the border with Y": a border that only says where the unit or town before it lies. */
const isBorderBeside = ({ resolved: { toponym }, sentence }: NamedPlace, named: readonly NamedPlace[]): boolean =>
  toponym.relation === BORDER &&
  named.some(
    ({ resolved, sentence: other, isHeld }) =>
      other === sentence &&
      isHeld &&
      resolved.place.precision !== 'country' &&
      resolved.toponym.relation !== BORDER &&
      resolved.toponym.first < toponym.first &&
      toponym.first - resolved.toponym.last <= BESIDE,
  );
/** ", a town near the" */
const BESIDE = 6;

/** What a list holds most often; the first of equals. */
function mostOf(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let most: string | null = null;
  for (const [value, count] of counts) if (count > (counts.get(most ?? '') ?? 0)) most = value;
  return most;
}

type Around = { readonly named: readonly NamedPlace[]; readonly isHistory: (edtf: string) => boolean };

/** All places that an incident may have happened at: those named in its sentences and around them, and the one that was taken so far. */
export function placeChoices(
  draft: Draft,
  { named, others, home, isHistory }: Around & { readonly others: readonly Draft[]; readonly home: string | null },
): readonly PlaceChoice[] {
  const main = mainPlace(draft);
  const first = draft.sentences[0] ?? 0;
  const last = draft.sentences.at(-1) ?? 0;
  const sentences = new Set(draft.sentences);
  const date = mainDate(draft)?.edtf ?? null;
  const held = new Set(draft.places.map(({ toponym }) => toponym));
  const targets = new Set(
    draft.acts.flatMap((act) => act.targets.flatMap((f) => (f.kind === 'place' ? [f.toponym] : []))),
  );
  const taken = others.flatMap((other) => mainPlace(other) ?? []);
  const isOwn = main !== null && draft.places.some(({ place }) => isOne(place, main));
  // Taken over from the story around it, and not by words such as "in the same region".
  const isBorrowed = !isOwn && draft.notes.some((note) => BORROWING.has(note));
  const isTheNews = first < NEWS_SENTENCES && !(date !== null && isHistory(date));
  // What is told beside the news with a place of its own happened there, however near to another.
  const isToldAgain = draft.acts.some(({ toponyms }) => toponyms.some(({ isAnaphoric }) => isAnaphoric));
  const isSettled = (isOwn && !isTheNews) || (isToldAgain && draft.inheritedPlace !== null);
  const heldByOthers = new Set(others.flatMap(({ places }) => places.map(({ toponym }) => toponym)));
  // Where who speaks is, and where another deed of the sentence was, this one was hardly; nor, where a place is told, on the way to another.
  const isOfOthers = ({ resolved: { toponym }, isSpeakers, whereabouts }: NamedPlace): boolean =>
    !held.has(toponym) && (isSpeakers || heldByOthers.has(toponym) || (isOwn && whereabouts === 'way'));
  // Nothing happened where somebody told of it.
  const isOfSpeech = ({ resolved: { toponym }, whereabouts }: NamedPlace): boolean =>
    !held.has(toponym) && whereabouts === 'speech';
  // So is where another deed was, in sentences around.
  const isElsewhere = ({ resolved }: NamedPlace): boolean => heldByOthers.has(resolved.toponym);
  const near = named.filter(
    (mention) =>
      mention.resolved.place.name !== null &&
      !isOfSpeech(mention) &&
      mention.sentence >= first - REACH &&
      mention.sentence <= last + REACH &&
      (sentences.has(mention.sentence) ? !isOfOthers(mention) : !isSettled && !isElsewhere(mention)) &&
      !isBorderBeside(mention, named),
  );
  const containers = near.flatMap(({ resolved }) => (resolved.within === null ? [] : [resolved.within]));
  type Group = [NamedPlace, ...NamedPlace[]];
  const groups: Group[] = [];
  for (const mention of near) {
    const group = groups.find(([one]) => isOne(one.resolved.place, mention.resolved.place));
    if (group === undefined) groups.push([mention]);
    else group.push(mention);
  }
  const namesOfTowns = named.filter(({ resolved, isSpeakers }) => isTown(resolved.place) && !isSpeakers);
  const towns = namesOfTowns.map(({ resolved }) => resolved.place);
  const times = (place: WeighedPlace): number => towns.filter((other) => isOne(other, place)).length;
  const mostNamed = towns.reduce<WeighedPlace | undefined>(
    (most, place) => (most === undefined || times(place) > times(most) ? place : most),
    undefined,
  );
  const choices = groups.map((group): PlaceChoice => {
    const inside = group.filter(({ sentence }) => sentences.has(sentence));
    const best =
      inside.find(({ resolved }) => held.has(resolved.toponym)) ??
      inside.find(({ isHeld }) => isHeld) ??
      inside[0] ??
      group[0];
    const { resolved } = best;
    const isMain = main !== null && isOne(resolved.place, main);
    // Of a country, the part that the words name goes along with the place taken so far.
    const place = isMain ? main : resolved.place;
    const signs: Sign[] = [];
    const note = (isThere: boolean, name: string, value = 1): void => {
      if (isThere) signs.push({ name, value });
    };
    note(isMain, 'taken so far');
    note(true, `a ${place.precision ?? 'place'}`);
    note(place.lat === null && place.precision !== 'country', 'in no gazetteer');
    note(
      inside.some((m) => held.has(m.resolved.toponym)),
      'where a deed is told to be',
    );
    note(
      group.some((m) => targets.has(m.resolved.toponym)),
      'attacked itself',
    );
    note(inside.length > 0, 'in its sentences');
    note(
      inside.some((m) => m.sentence === first),
      'in its first sentence',
    );
    for (const preposition of new Set(inside.map((m) => m.resolved.toponym.preposition ?? 'nothing')))
      note(true, `after ${preposition}`);
    if (inside.length === 0)
      for (const preposition of new Set(group.map((m) => m.resolved.toponym.preposition ?? 'nothing')))
        note(true, `told elsewhere, after ${preposition}`);
    note(inside.length > 0 && inside.every((m) => !m.isHeld), 'not told as a place of deeds');
    note(
      group.every((m) => m.isSpeakers),
      'where who speaks is',
    );
    for (const kind of ['way', 'origin', 'near', 'dateline'] as const)
      note(
        (inside.length > 0 ? inside : group).every((m) => m.whereabouts === kind),
        inside.length > 0 ? `told as ${kind}` : `told elsewhere, as ${kind}`,
      );
    note(
      group.some((m) => m.sentence === 0),
      'in the headline',
    );
    const after = group.filter((m) => m.sentence > last && m.sentence <= last + NEXT_SENTENCES);
    const before = group.filter((m) => m.sentence < first && m.sentence >= first - NEXT_SENTENCES);
    note(inside.length === 0 && after.some((m) => m.isHeld), 'told just after');
    note(inside.length === 0 && before.some((m) => m.isHeld), 'told just before');
    note(
      inside.length === 0 && !group.some((m) => areInOneParagraph(m, { paragraph: draft.paragraph, sentence: last })),
      'in another paragraph',
    );
    const gap = Math.min(
      ...group.map((m) => (m.sentence < first ? first - m.sentence : Math.max(0, m.sentence - last))),
    );
    note(inside.length === 0, 'sentences off', Math.min(gap, REACH) / REACH);
    note(group.length > 1, 'named again', Math.min(group.length - 1, MANY) / MANY);
    note(
      inside.length === 0 && group.every((m) => m.days.some((day) => compareDates(date, day) === 'apart')),
      'told of another day',
    );
    note(
      containers.some((container) => isOne(container.place, place)),
      'holds another place',
    );
    note(resolved.isCapital, inside.length > 0 ? 'the capital' : 'the capital, told elsewhere');
    note(resolved.toponym.hint !== null, 'told as a town or the like');
    note(resolved.toponym.hint !== null, `called a ${resolved.toponym.hint ?? ''}`);
    note(place.country !== null && home !== null && place.country !== home, 'abroad');
    note(resolved.toponym.offset !== null || resolved.toponym.relation !== null, 'reckoned from');
    if (main !== null && !isMain) {
      note(liesIn(place, main), 'lies in the one taken so far');
      note(liesIn(main, place), 'holds the one taken so far');
      note(areFarApart(place, main), 'far from the one taken so far');
    }
    note(inside.length === 0 && isOwn, 'told elsewhere, beside its own');
    note(inside.length === 0 && isOwn && isTown(main) && main.isNear !== true, 'told elsewhere, beside its own town');
    note(inside.length === 0 && isTheNews, 'told elsewhere, for the news');
    note(main === null, 'none taken so far');
    // Of a name that no gazetteer has, the sentences right behind must tell it.
    const isBeside =
      main !== null &&
      isNextDoor(place, resolved.toponym, main) &&
      (place.lat !== null || inside.length > 0 || after.some((m) => m.isHeld));
    const isCloser = main === null ? true : !isMain && (isBeside || liesIn(place, main));
    if (isCloser && isTown(place)) {
      note(inside.length > 0, 'closer, in its sentences');
      note(
        inside.some((m) => m.isHeld),
        'closer, told as a place of deeds',
      );
      note(
        group.some((m) => m.sentence === 0),
        'closer, in the headline',
      );
      note(inside.length === 0 && after.some((m) => m.isHeld), 'closer, told just after');
      note(
        towns.every((other) => isOne(other, place) || (main !== null && !liesIn(other, main))),
        'the only town there',
      );
    }
    note(isTown(place) && towns[0] !== undefined && isOne(towns[0], place), 'the first town of the text');
    note(isTown(place) && mostNamed !== undefined && isOne(mostNamed, place), 'the town named most');
    const steps = inside.flatMap(({ sentence, resolved: { toponym } }) =>
      draft.acts.flatMap(({ trigger }) =>
        trigger.sentence === sentence ? [Math.max(0, toponym.first - trigger.last, trigger.first - toponym.last)] : [],
      ),
    );
    if (steps.length > 0) note(true, 'words from the deed', Math.min(Math.min(...steps), MANY_WORDS) / MANY_WORDS);
    note(!isMain && taken.some((other) => isOne(other, place)), 'of another incident');
    note(date !== null && isHistory(date) && inside.length === 0, 'told elsewhere, for history');
    return { place, resolved, signs };
  });
  const isListed = main === null || choices.some(({ place }) => place !== null && isOne(place, main));
  const kept: PlaceChoice = {
    place: main,
    resolved: null,
    signs: [...sign('taken so far'), ...sign(`a ${main?.precision ?? 'place'}`), ...sign('told elsewhere')],
  };
  const nowhere: PlaceChoice = {
    place: null,
    resolved: null,
    signs: sign(main === null ? 'nowhere' : 'nowhere, though one was taken so far'),
  };
  return [...choices, ...(isListed ? [] : [kept]), ...(main === null || isBorrowed ? [nowhere] : [])];
}

/** Gives each incident the likeliest of the places that it may have happened at. */
export function choosePlaces(drafts: readonly Draft[], around: Around): Draft[] {
  const home = mostOf(around.named.flatMap(({ resolved }) => resolved.place.country ?? []));
  return drafts.map((draft) => {
    const choices = placeChoices(draft, { ...around, home, others: drafts.filter((other) => other !== draft) });
    let best: PlaceChoice | null = null;
    let most = -Infinity;
    for (const choice of choices) {
      const score = scoreOf(MODELS.place, choice.signs);
      if (score > most) [best, most] = [choice, score];
    }
    return changed(draft, { placeChoices: choices, chosenPlace: best });
  });
}
