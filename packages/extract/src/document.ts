import type { ActorKind, Bounds, Outcome, PlacePrecision, Span } from '@harmattan/types';

/** How a token is written. */
export type Shape = 'lower' | 'capital' | 'upper' | 'digits' | 'mixed' | 'mark';

/** The smallest unit. Hyphens and apostrophes inside words are not tokens: `joined` says that one stood before this token. */
export type Token = {
  readonly start: number;
  readonly end: number;
  /** The words of the text. */
  readonly text: string;
  /** Folded form, the key of every lexicon. */
  readonly norm: string;
  readonly shape: Shape;
  /** Glued to the token before by a hyphen or an apostrophe. */
  readonly joined: 'hyphen' | 'apostrophe' | null;
};

/** `headline` stands above the text, `heading` within it (subheads, captions, related headlines); `boilerplate` is the page's own. */
export type ParagraphRole = 'headline' | 'heading' | 'body' | 'bullet' | 'boilerplate';

export type Sentence = {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Tokens `[first, last)` of the document. */
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
  readonly role: ParagraphRole;
  /** First token after a dateline; equals `first` when there is none. */
  readonly bodyFirst: number;
  /** It opens a paragraph below the first one of the story: a name before a dash heads an item there, and is no dateline. */
  readonly opensItem: boolean;
};

/** Day, month, year as far as known. */
export type CalendarDate = { readonly year: number | null; readonly month: number | null; readonly day: number | null };

export type Reading = {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Date of a dateline, where there is one. */
  readonly dateline: { readonly span: Span } | null;
};

/** Kinds of lexicon entries that scanning can find. */
export type LexiconKind =
  | 'trigger'
  | 'person'
  | 'force'
  | 'object'
  | 'number'
  | 'hedge'
  | 'quantity'
  | 'weapon'
  | 'word'
  | 'feature'
  | 'reporting'
  | 'source'
  | 'cue'
  | 'title'
  | 'demonym'
  | 'country'
  | 'actor'
  | 'branch';

/** One entry of a lexicon: a phrase and what is known of it. */
export type LexiconEntry = {
  readonly kind: LexiconKind;
  readonly phrase: string;
  /** Meaning inside the kind: a trigger's act, a person's kind, a word's class, an actor's id. */
  readonly value: string;
  /** Trigger: frame. Number: role. */
  readonly frame?: string | undefined;
  /** Trigger: part of speech. */
  readonly pos?: string | undefined;
  /** Trigger verbs: base, s, past, part, ed, ing; nouns: singular, plural. */
  readonly form?: string | undefined;
  readonly lemma?: string | undefined;
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
  /** Trigger: tells a deed only with an object of its kind or with words behind the object. */
  readonly isNeeding?: boolean | undefined;
  /** Must be written with capitals as given (acronyms, proper names). */
  readonly isCased?: boolean | undefined;
  readonly isAmbiguous?: boolean | undefined;
  /** Another word differs by accents alone: the first word must be written as given. */
  readonly isExact?: boolean | undefined;
};

/** A lexicon entry found at tokens `[first, last)`. */
export type Hit = {
  readonly first: number;
  readonly last: number;
  readonly entry: LexiconEntry;
  /** The words of the phrase that stand behind the date that parts it: tokens `[first, last)`. */
  readonly tail?: Tail | undefined;
};
export type Tail = { readonly first: number; readonly last: number };

export type Scan = {
  /** Hits by their first token, longest first; one entry a token. */
  readonly hitsAt: readonly (readonly Hit[])[];
  /** Indexes of sentences that hold a trigger. */
  readonly triggerSentences: readonly number[];
};

/** Coarse word classes of the clause reader. */
export type WordClass =
  | 'noun'
  | 'proper'
  | 'verb'
  | 'participle'
  | 'gerund'
  | 'adjective'
  | 'adverb'
  | 'number'
  | 'mark'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'future'
  | 'to'
  | 'neg'
  | 'by'
  | 'on'
  | 'in'
  | 'of'
  | 'from'
  | 'with'
  | 'between'
  | 'toward'
  /** "according to": who is quoted. */
  | 'voice'
  | 'during'
  | 'and'
  | 'or'
  | 'but'
  | 'rel'
  | 'sub'
  | 'det'
  | 'pron'
  | 'poss'
  | 'another'
  | 'second'
  | 'same'
  | 'also'
  | 'indef'
  | 'other';

/** A noun phrase that means people or an armed body. */
export type Party = {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly span: Span;
  /** The phrase without determiner, count and what follows the head. */
  readonly core: Span;
  /** Registry id when known; described otherwise. */
  readonly actorId: string | null;
  readonly kind: ActorKind | 'people';
  /** Country named in the phrase (demonym, "of Mali"); null when the document decides. */
  readonly country: string | null;
  /** A number or quantity in the phrase; null when it has none. A singular with an article counts one. */
  readonly count: Bounds | null;
  /** True where `count` was written as a number or quantity word. */
  readonly isCounted: boolean;
  readonly isPlural: boolean;
  readonly isDefinite: boolean;
  /** "other", "another", "more": besides those told before. */
  readonly isOther: boolean;
  readonly isSuspected: boolean;
  /** A pronoun, to be resolved against what came before. */
  readonly isPronoun: boolean;
  /** The number of some of a set: "two of the soldiers", "including five women". */
  readonly isPart: boolean;
  /** Branch of a country's forces that the words name ("Gendarmerie"); null for the forces as such. */
  readonly branch: string | null;
  /** "its men", "their comrades": people of the side told before. */
  readonly isOwned: boolean;
  /** Its noun as it is looked up ("pastor"); left out where it is a name or none. */
  readonly noun?: string;
  readonly rules: readonly string[];
};

/** A thing that is attacked and stands for its owners ("a military base"). */
export type AttackedObject = {
  /** Branch of a country's forces that the words name; null when none. */
  readonly branch: string | null;
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  readonly kind: ActorKind;
  readonly country: string | null;
  /** "a convoy of the army": the words say whose it is. */
  readonly hasOwner: boolean;
  /** "its convoy": that of somebody whom the sentence tells. */
  readonly isTheirs?: true;
  readonly actorId: string | null;
  readonly isDefinite: boolean;
  /** "a bus escorted by gendarmes": those in it were attacked as well as those who guard it. */
  readonly isEscorted?: true;
  readonly lemma: string;
};

/** A place as words; resolved later. */
export type Toponym = {
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  readonly name: string;
  /** Word class of what stands before: in, on, from, of ... */
  readonly preposition: WordClass | null;
  readonly hint: string | null;
  /** Direction and distance from the named place, as in "30 km north of X". */
  readonly offset: { readonly distanceKm: number | null; readonly bearingDegrees: number | null } | null;
  /** The relation that reckons an area out of names: on the road between two, at a border. */
  readonly relation: 'between' | 'border' | null;
  /** Names of the second place of a relation, or of the country of a border. */
  readonly others: readonly string[];
  /** Index (in the document's list) of the toponym that this one lies in, as the text says ("Gao, in the Gao Region"). */
  readonly within: number | null;
  /** ISO codes where the mention is a country. */
  readonly countries: readonly string[];
  /** Of a country, the part that is meant ("northern Mali"), and the words for the wind alone. */
  readonly part: { readonly name: string; readonly wind: string; readonly span: Span } | null;
  readonly isAnaphoric: boolean;
  /** "near X", "non loin de X": what is told lies around it. */
  readonly isNear: boolean;
  readonly rules: readonly string[];
};

/** A date as words, with what it says. */
export type DateMention = {
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  readonly sentence: number;
  /** Resolved EDTF; null where it cannot be known. */
  readonly edtf: string | null;
  readonly basis: 'stated' | 'inferred';
  /** Says how far from another event: resolved with the incidents. */
  readonly anchor: { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly offset: number } | null;
  /** Dates a stretch that statistics use ("since January", "this year"). */
  readonly isPeriod: boolean;
  /** `ahead` of the publication, only the day of a statement (`telling`) or of no deed (`aside`); null for a date of something that happened. */
  readonly use: 'ahead' | 'telling' | 'aside' | null;
  readonly reason: string | null;
  readonly rules: readonly string[];
};

export type WeaponMention = {
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  readonly weapon: string;
  /** Told as that with which something is done: "with drones". */
  readonly isMeans?: boolean;
};

export type TriggerForm = 'active' | 'passive' | 'nominal' | 'predicate';

export type Trigger = {
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  readonly sentence: number;
  readonly act: string;
  readonly frame: string;
  readonly form: TriggerForm;
  readonly verbForm: string | null;
  readonly lemma: string;
  readonly isPlural: boolean;
  readonly isDefinite: boolean;
  readonly rules: readonly string[];
  /** "A pris [lundi] pour cible": what of the phrase stands behind a date. */
  readonly tail?: Tail | undefined;
};

export type Outcomes = readonly { readonly outcome: Outcome; readonly bounds: Bounds }[];
export type { PlacePrecision };
