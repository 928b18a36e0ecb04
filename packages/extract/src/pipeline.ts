import { type ConflictEvent, type Diagnostic, SILENT, edtfSchema, totalsPolicySchema } from '@harmattan/types';
import {
  type Act,
  attribute,
  findActs,
  isNamedForTies,
  withFiniteVerbs,
  narratedDates,
  placesOfSpeakers,
  placesReached,
  tollsWithoutDeed,
} from './arguments/index.js';
import { tellsWhen } from './arguments/when.js';
import { whereaboutsOf, withoutWays } from './arguments/whereabouts.js';
import type { SentenceMentions } from './arguments/index.js';
import { type ActorChoice, actorChoices, actorsOf, codeEvent, hashOf, namedActors } from './coding/index.js';
import type { CalendarDate, Reading, Sentence, Toponym } from './document.js';
import { type Built, type Reader, builtFor, readerFor } from './built.js';
import { ExtractError } from './errors.js';
import { type Draft, type OnFit, type ToldSentence, findIncidents } from './incidents/index.js';
import { isSummedUp } from './incidents/compatibility.js';
import { markBackground } from './incidents/background.js';
import { dateByPublication } from './incidents/fill.js';
import { groupOfTheNews, onlyGroupOf } from './incidents/bombers.js';
import { communalSidesOf } from './incidents/communal.js';
import { harmonize } from './incidents/harmonize.js';
import { isOffTopic } from './incidents/topic.js';
import { reportableOf } from './incidents/reportable.js';
import { LANGUAGES } from './languages/index.js';
import { languageStretches, onlyIn } from './languages/stretches.js';
import type { Language } from './languages/language.js';
import { findDocumentDates } from './mentions/date/index.js';
import { findMentions, placeNamesOf } from './mentions/index.js';
import type { Analysis, ExtractOptions, Extractor, ExtractorOptions, TextOptions } from './options.js';
import { read, tokenize } from './reading/index.js';
import { reportMentions } from './report.js';
import { actorNamesIn, hasSharedName } from './resolution/actorNames.js';
import { type ActorResolver, actorResolver } from './resolution/actors.js';
import { type DocumentContext, readContext } from './resolution/context.js';
import { contextByPlaces, contextOfPlaces } from './resolution/home.js';
import { isRealDate, parseDate } from './resolution/dates.js';
import { resolvePlaces } from './resolution/places.js';
import { bridgeDates, scan } from './scanning/index.js';

const MAX_TEXT_LENGTH = 20_000_000;
/** Characters from which the languages of a text are told; what follows is in the main one. */
const LANGUAGE_SAMPLE = 20_000;
/** Below it events of texts about countries that the pack does not know are left out: the model of confidence holds one in ten for right in day and place (docs/results.md). */
const LEAST_ABROAD = 0.12;
/** Where a language that groups digits with spaces may read other tokens than the sample's. */
const SPACED_FIGURES = /\d[ \u00a0\u202f]\d/;

function publicationOf(options: TextOptions): CalendarDate | null {
  const given = options.publishedAt;
  if (given === undefined || given === null) return null;
  const date = edtfSchema.safeParse(given).success ? parseDate(given) : null;
  if (date === null || !isRealDate(date))
    throw new ExtractError(
      'E002',
      `received ${JSON.stringify(given)}, expected for instance 2020-07-23, 2020-07 or 2020`,
    );
  return date;
}

const empty = (text: string, options: TextOptions, diagnostics: readonly Diagnostic[]): Analysis => ({
  text,
  language: null,
  publishedAt: options.publishedAt ?? null,
  sentences: [],
  mentions: [],
  triggers: [],
  events: [],
  diagnostics,
});

/** Runs the seven stages over one text; `mentions` of the analysis are empty unless they are asked for. */
function run(
  built: Built,
  input: string,
  options: TextOptions,
  settings: ExtractorOptions & { readonly withMentions: boolean },
): Analysis {
  const text: unknown = input;
  if (typeof text !== 'string') throw new ExtractError('E001', `received ${text === null ? 'null' : typeof text}`);
  const published = publicationOf(options);
  if (text.trim() === '')
    return empty(text, options, [{ code: 'empty-text', message: 'the text is empty', span: null }]);
  if (text.length > MAX_TEXT_LENGTH)
    return empty(text, options, [
      {
        code: 'text-too-long',
        message: `the text has ${text.length} characters; at most ${MAX_TEXT_LENGTH} are read`,
        span: null,
      },
    ]);
  const beginning = text.slice(0, LANGUAGE_SAMPLE);
  const sample = tokenize(beginning, { mayGroupWithSpaces: false });
  const reader = readerFor(built, { tokens: sample }, { asked: options.language, sample: beginning });
  if (reader === null)
    return empty(text, options, [
      { code: 'unknown-language', message: 'no known language was recognised', span: null },
    ]);
  if (options.language === undefined || options.language === null || options.language === 'auto') {
    const stretches = languageStretches(text, sample, { languages: LANGUAGES, main: reader.language });
    if (stretches.length > 1) {
      const parts = stretches.map((stretch) =>
        runIn(
          built,
          built.readerOf(stretch.language),
          { text, visible: onlyIn(text, stretch) },
          { options, settings, published },
        ),
      );
      return combine(parts, reader.language);
    }
  }
  const isWhole =
    text.length <= LANGUAGE_SAMPLE && (!reader.language.reading.mayGroupWithSpaces || !SPACED_FIGURES.test(text));
  const given = { text, visible: text, ...(isWhole ? { tokens: sample } : {}) };
  return runIn(built, reader, given, { options, settings, published });
}

/** What the parts of a text in several languages tell, in the order of the text. */
function combine(parts: readonly Analysis[], main: Language): Analysis {
  const [first] = parts;
  if (first === undefined) throw new Error('a text has at least one language');
  const startOf = (event: ConflictEvent): number => event.evidence[0]?.start ?? 0;
  return {
    ...first,
    language: main.code,
    sentences: parts.flatMap((part) => part.sentences).sort((a, b) => a.start - b.start),
    mentions: parts.flatMap((part) => part.mentions).sort((a, b) => a.span.start - b.span.start),
    triggers: parts.flatMap((part) => part.triggers).sort((a, b) => a.span.start - b.span.start),
    events: parts.flatMap((part) => part.events).sort((a, b) => startOf(a) - startOf(b)),
    diagnostics: parts.flatMap((part) => part.diagnostics),
  };
}

type Given = { readonly text: string; readonly visible: string; readonly tokens?: Reading['tokens'] };
type Asked = {
  readonly options: TextOptions;
  readonly settings: ExtractorOptions & { readonly withMentions: boolean };
  readonly published: CalendarDate | null;
};

/** What a text in one language says, sentence by sentence, before incidents are made of it. */
type Understood = {
  readonly built: Built;
  readonly language: Language;
  readonly textHash: number;
  readonly text: string;
  readonly published: CalendarDate | null;
  readonly sentences: Analysis['sentences'];
  readonly found: readonly {
    readonly mentions: SentenceMentions;
    readonly acts: readonly Act[];
    readonly told: ToldSentence;
  }[];
  readonly context: DocumentContext;
  readonly dates: ReturnType<typeof findDocumentDates>;
  readonly places: ReturnType<typeof resolvePlaces>;
  readonly resolver: ActorResolver;
};

/** The first five stages over what is visible of a text; offsets are those of the text as given. Null where it tells of no deed. */
function understand(
  built: Built,
  { language, scanner }: Reader,
  given: Given,
  { settings, published }: Asked,
): { readonly sentences: Analysis['sentences']; readonly understood: Understood | null } {
  const { visible: text } = given;
  const logger = settings.logger ?? SILENT;
  const reading = read(text, language.reading, given.tokens);
  const scanned = scan(reading, scanner);
  logger.debug({
    stage: 'scanning',
    sentences: reading.sentences.length,
    withTrigger: scanned.triggerSentences.length,
  });
  const sentences = reading.sentences.map(({ start, end, role }) => ({ start, end, role }));
  const dates = findDocumentDates({ text, reading, language, published });
  // "Ont mis lundi le feu à l'école": a deed whose words a date parts is found only now.
  const bridged = bridgeDates(scanned, { reading, dates, scanner });
  if (scanned.triggerSentences.length === 0 && bridged === scanned) return { sentences, understood: null };

  const { registry } = built;
  const told = readContext({ reading, scan: scanned, pack: built.pack, published, language, registry });
  const shared = {
    text,
    reading,
    dates,
    scan: bridged,
    language,
    placeNames: placeNamesOf(built.gazetteer),
  };
  const mentionsWith = (known: DocumentContext): ((sentence: Sentence) => SentenceMentions) => {
    const actorNames = actorNamesIn(registry, known);
    const knownPlaces = new Set<string>();
    return (sentence) => withFiniteVerbs(findMentions(sentence, { ...shared, actorNames, knownPlaces }));
  };
  // "the BIR at Mora": which country's it is, where no country is named, its places tell.
  const context =
    told.countries.length === 0 && hasSharedName(scanned, registry)
      ? contextByPlaces({
          toponyms: reading.sentences.map(mentionsWith(told)).flatMap((mentions) => mentions.toponyms),
          gazetteer: built.gazetteer,
          context: told,
        })
      : told;
  const mentionsOf = mentionsWith(context);
  const found: Understood['found'][number][] = [];
  const bySentence = new Map<number, readonly Toponym[]>();
  for (const sentence of reading.sentences) {
    if (sentence.role === 'boilerplate') continue;
    const mentions = mentionsOf(sentence);
    bySentence.set(sentence.index, mentions.toponyms);
    const whereabouts = whereaboutsOf(mentions.view, mentions.toponyms);
    const acts = mentions.triggers.length === 0 ? [] : withoutWays(findActs(mentions), whereabouts);
    const parties = mentions.parties
      .filter((party) => !isNamedForTies(mentions.view, party))
      .map((party, at) => ({ kind: 'party' as const, party, at }));
    found.push({
      mentions,
      acts,
      told: {
        sentence,
        acts,
        attribution: attribute(mentions),
        figures: tollsWithoutDeed(mentions),
        dates: mentions.dates,
        narratedDates: narratedDates(mentions),
        speakersPlaces: placesOfSpeakers(mentions),
        whereabouts,
        reachedPlaces: placesReached(mentions),
        tellsWhen: mentions.dates.length > 0 && tellsWhen(mentions.view),
        toponyms: mentions.toponyms,
        parties,
      },
    });
  }
  const placed = contextOfPlaces({ bySentence, gazetteer: built.gazetteer, context });
  const places = resolvePlaces({ bySentence, gazetteer: built.gazetteer, context: placed });
  const resolver = actorResolver(registry, placed);
  const understood = { built, language, textHash: hashOf(given.text), text, published, sentences, found, dates };
  return { sentences, understood: { ...understood, context: placed, places, resolver } };
}

/** What fitting looks at besides events: every join that was weighed, and what was not worth an entry. */
type ForFitting = { readonly onFit?: OnFit; readonly isWhole?: boolean };

type Told = {
  readonly drafts: readonly Draft[];
  /** Who may have had a part in each. */
  readonly choices: readonly (readonly ActorChoice[])[];
  readonly events: readonly ConflictEvent[];
};

/** The last two stages: incidents, and an event of each. */
function tell(
  { built, language, textHash, text, published, sentences, found, dates, context, places, resolver }: Understood,
  settings: ExtractorOptions,
  { onFit, isWhole = false }: ForFitting = {},
): Told {
  const logger = settings.logger ?? SILENT;
  const isOff = isOffTopic(found.map((f) => f.mentions));
  const drafts = isOff
    ? []
    : findIncidents({ sentences: found.map((f) => f.told), places, resolver, published, onFit });
  const news = markBackground(dateByPublication(drafts, published), { published, told: dates.values() });
  const sentenceSpans = sentences.map(({ start, end }) => ({ start, end }));
  const onlyGroup = onlyGroupOf(
    found.map((f) => f.told),
    resolver,
  );
  const newsGroup = groupOfTheNews(
    onlyGroup,
    found.map((f) => f.told),
  );
  const sides = communalSidesOf(
    found.map((f) => f.told),
    resolver,
    context.home,
  );
  const settled = news.map((draft) =>
    harmonize(draft, resolver, {
      home: context.home,
      onlyGroup,
      newsGroup,
      sides,
      areAirStrikesByState: built.pack.areAirStrikesByState,
      areExplosivesAttributed: language.areExplosivesAttributed === true,
    }),
  );
  const isOfDomain = context.home !== null && built.pack.countries.includes(context.home);
  const reported = isWhole
    ? settled
    : reportableOf(settled, { sentences: sentences.length, isOfDomain }).filter(
        (draft, _at, all) => !isSummedUp(draft, all),
      );
  const named = namedActors(
    found.map((f) => f.told),
    resolver,
  );
  const choices = reported.map((draft) =>
    actorChoices(draft, actorsOf(draft), { named, resolver, home: context.home }),
  );
  const totals = settings.totals ?? 'stated';
  const coded = reported.map((draft, at) =>
    codeEvent(draft, { text, textHash, sentenceSpans, totals, context, choices: choices[at] ?? [] }),
  );
  const isAbroad = context.home !== null && !isOfDomain;
  const isKept = (_: unknown, at: number): boolean =>
    !isAbroad || isWhole || (coded[at]?.confidence ?? 0) >= LEAST_ABROAD;
  const events = coded.filter(isKept);
  logger.debug({ stage: 'coding', drafts: drafts.length, events: events.length });
  return { drafts: reported.filter(isKept), choices: choices.filter(isKept), events };
}

/** All stages over what is visible of a text in one language. */
function runIn(built: Built, reader: Reader, given: Given, asked: Asked): Analysis {
  const { options, settings } = asked;
  const { sentences, understood } = understand(built, reader, given, asked);
  const base = {
    text: given.visible,
    language: reader.language.code,
    publishedAt: options.publishedAt ?? null,
    sentences,
    diagnostics: [],
  };
  if (understood === null) return { ...base, mentions: [], triggers: [], events: [] };
  const { events } = tell(understood, settings);
  if (!settings.withMentions) return { ...base, mentions: [], triggers: [], events };
  const { found, dates, places, resolver, text } = understood;
  const mentions = found.flatMap((f) =>
    reportMentions({
      text,
      mentions: f.mentions,
      acts: f.acts,
      attribution: f.told.attribution,
      dates: dates.get(f.told.sentence.index) ?? [],
      places,
      resolver,
    }),
  );
  return { ...base, mentions, triggers: mentions.filter((m) => m.kind === 'trigger'), events };
}

/** The stages in two steps, for a text whose language is known: what is fitted on the later ones (benchmarks/extraction/fit.mjs) runs only those again. */
export function inTwoSteps(options: ExtractorOptions = {}): {
  readonly understand: (text: string, textOptions: TextOptions & { readonly language: string }) => Understood | null;
  readonly tell: (understood: Understood | null, wanted?: ForFitting) => Told;
} {
  const built = builtFor(options);
  return {
    understand: (text, textOptions) => {
      const reader = readerFor(built, { tokens: [] }, { asked: textOptions.language, sample: '' });
      const settings = { ...options, withMentions: false };
      if (reader === null) return null;
      const asked = { options: textOptions, settings, published: publicationOf(textOptions) };
      return understand(built, reader, { text, visible: text }, asked).understood;
    },
    tell: (understood, wanted) =>
      understood === null ? { drafts: [], choices: [], events: [] } : tell(understood, options, wanted),
  };
}

/** Builds a pipeline for repeated use: knowledge is compiled once, texts are independent of each other. */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const totals = totalsPolicySchema.safeParse(options.totals ?? 'stated');
  if (!totals.success)
    throw new ExtractError(
      'E005',
      `totals: received ${JSON.stringify(options.totals)}, expected stated, acled or ucdp`,
    );
  const built = builtFor(options);
  return Object.freeze({
    extract: (text: string, textOptions: TextOptions = {}) =>
      run(built, text, textOptions, { ...options, withMentions: false }).events,
    analyze: (text: string, textOptions: TextOptions = {}) =>
      run(built, text, textOptions, { ...options, withMentions: textOptions.mentions !== false }),
  });
}

let standard: Extractor | null = null;

function extractorFor(options: ExtractOptions): Extractor {
  const isStandard =
    options.pack === undefined &&
    options.gazetteer === undefined &&
    options.totals === undefined &&
    options.logger === undefined;
  if (!isStandard) return createExtractor(options);
  standard ??= createExtractor();
  return standard;
}

/**
 * The incidents that a text reports, in the order in which they are told; empty when it reports none. Synchronous; the first call
 * loads the knowledge. Spans are UTF-16 offsets into `text` as given.
 *
 * @throws ExtractError E001 when `text` is no string, E002 when `publishedAt` is no EDTF date, E003 when `language` is not known.
 * @example
 * const events = extractEvents('Gunmen killed 12 villagers in Tarkint on 3 March.', { publishedAt: '2021-03-05' });
 * // events[0].date.edtf === '2021-03-03'; events[0].totals.killed // { min: 12, max: 12 }
 */
export function extractEvents(text: string, options: ExtractOptions = {}): readonly ConflictEvent[] {
  return extractorFor(options).extract(text, options);
}

/** Like `extractEvents`, with everything that was found on the way: sentences, mentions of each kind with spans, triggers, diagnostics. */
export function analyze(text: string, options: ExtractOptions = {}): Analysis {
  return extractorFor(options).analyze(text, options);
}
