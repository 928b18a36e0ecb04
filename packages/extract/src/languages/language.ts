import type { LexiconEntry, Token, WordClass } from '../document.js';
import type { ReadingKnowledge } from '../reading/index.js';
import type { DateExpression } from '../resolution/dates.js';

/** A stretch of a sentence that tells a date. Offsets are relative to the string given. */
export type DateReading = {
  readonly start: number;
  readonly end: number;
  readonly expression: DateExpression;
  readonly rule: string;
};

/** Sets of folded words that the clause reader asks about. */
export type WordSets = {
  /** "a", "an", "one": an indefinite singular counts one. */
  readonly indefinite: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  /** Articles and possessives of one, for nouns that are spelt alike for one and for several. */
  readonly singular: ReadonlySet<string>;
  /** Articles that are an indefinite plural unless a noun stands before them ("par des hommes", "l'attaque des hommes"). */
  readonly indefinitePlural: ReadonlySet<string>;
  /** Prepositions that hold a definite article of one thing ("du"). */
  readonly contractions?: ReadonlySet<string>;
  /** "this", "that", "same": point back to what was told. */
  readonly demonstrative: ReadonlySet<string>;
  /** Participles and other words with a verb's ending that stand as adjectives in noun phrases ("armed", "masked"). */
  readonly adjectives: ReadonlySet<string>;
  /** Words that carry out an act named by a noun ("launched", "carried out"). */
  readonly support: ReadonlySet<string>;
  /** Verbs whose subject suffers the act named by a noun ("suffered", "survived"). */
  readonly suffer: ReadonlySet<string>;
  /** Words between such a verb and its noun: "carried out", "came under". */
  readonly verbParticles: ReadonlySet<string>;
  /** Verbs behind a word for the dead that tell who they were ("those killed included two women"). */
  readonly include: ReadonlySet<string>;
  /** Words behind those whom a verb of taking takes ("led six women away", "took them hostage"). */
  readonly away: ReadonlySet<string>;
  /** Verbs that set two sides against each other ("fighting pitted X against Y"). */
  readonly pitting: ReadonlySet<string>;
  /** Where armed groups keep those whom they take ("bush", "hideout"). */
  readonly wild: ReadonlySet<string>;
  /** Object pronouns that stand before the verb ("l'ont tué"). */
  readonly objectClitics?: ReadonlySet<string>;
  /** Words that open a relative clause whose verb has what they mean for its object, and have other uses ("que"). */
  readonly objectRelatives?: ReadonlySet<string>;
  /** "under": what stands behind it is hit by what goes off there. */
  readonly beneath: ReadonlySet<string>;
  /** "passed", "passage": who comes by where something goes off. */
  readonly passing: ReadonlySet<string>;
  /** "a post held by X", and "that X held" where the verb stands first. */
  readonly held: ReadonlySet<string>;
  readonly holding: ReadonlySet<string>;
  /** Verbs of guarding people and things on their way. */
  readonly escorting: ReadonlySet<string>;
  /** Verbs of taking people along in a vehicle. */
  readonly carrying: ReadonlySet<string>;
  /** Nouns for what happened that tell no kind of deed ("these facts"). */
  readonly happenings: ReadonlySet<string>;
  /** Possessives of one owner, where they are not those of several ("sa base"). */
  readonly ofOne?: ReadonlySet<string>;
  /** "were still missing on Monday": words for a state that lasts. */
  readonly still: ReadonlySet<string>;
  /** The first person of several. */
  readonly we: ReadonlySet<string>;
  /** "one" of several. */
  readonly one: ReadonlySet<string>;
  /** Words that stress whose something is, behind the owner ("their own"). */
  readonly own: ReadonlySet<string>;
  /** Words of things that move and fight, as those who sit in them do ("patrol", "helicopter"). */
  readonly doing: ReadonlySet<string>;
  /** Nouns for people that say that they attacked ("assailants"). */
  readonly attackers: ReadonlySet<string>;
  /** Verbs that leave people dead, hurt or missing ("left 12 dead"). */
  readonly leave: ReadonlySet<string>;
  readonly pronouns: {
    readonly singular: ReadonlySet<string>;
    readonly plural: ReadonlySet<string>;
    /** Those of the singular that mean a single person, never a group. */
    readonly personal: ReadonlySet<string>;
  };
  /** Words between the numbers of one phrase: "and" in "hundred and five". */
  readonly numberJoiners: ReadonlySet<string>;
  readonly rangeJoiners: ReadonlySet<string>;
  /** Units that make a number no number of people. */
  readonly units: ReadonlySet<string>;
  /** Directions to degrees clockwise from north. */
  readonly directions: ReadonlyMap<string, number>;
  /** What may stand between a direction and the whole ("the northern part of"). */
  readonly portions: ReadonlySet<string>;
  /** Lives that are lost: people, counted as such. */
  readonly lives: ReadonlySet<string>;
  /** Those whom a deed hit, killed where nothing else is said of them. */
  readonly victims: ReadonlySet<string>;
  /** What somebody is no more ("former"). */
  readonly former: ReadonlySet<string>;
  /** Words for the middle of a country ("central"). */
  readonly centres: ReadonlySet<string>;
  /** What stands before a direction to mean its end ("far", "extreme"). */
  readonly extremes: ReadonlySet<string>;
  readonly distanceUnits: ReadonlyMap<string, number>;
  /** Capitalised words that are no place though a place bears the name. */
  readonly notPlaces: ReadonlySet<string>;
  /** "linked", "affiliated": an actor's name before it only qualifies. */
  readonly affiliation: ReadonlySet<string>;
  /** "belonging": before "to" and a group, whose members people are. */
  readonly belonging: ReadonlySet<string>;
  /** What somebody says something in: a date right after it is that of the saying. */
  readonly statements: ReadonlySet<string>;
  /** "border", "frontier". */
  readonly border: ReadonlySet<string>;
  /** Words of a way between two places: "road", "axis". */
  readonly road: ReadonlySet<string>;
  /** Last words of names of squares and streets, which are places within a town. */
  readonly streets: ReadonlySet<string>;
  /** Last words of things that are held as territory: "base", "town". */
  readonly territory: ReadonlySet<string>;
  /** "way", "bound", "natives": before a preposition and the name of where somebody goes, comes from or belongs. */
  readonly travelling: ReadonlySet<string>;
  /** "left": before the name of where somebody set out. */
  readonly leaving: ReadonlySet<string>;
  /** "from", "venus": before the country that somebody comes from. */
  readonly whence: ReadonlySet<string>;
  /** Prepositions of where somebody is bound that have other uses ("for"). */
  readonly bound: ReadonlySet<string>;
  /** "reached", "speaking": before a preposition and the name of where somebody is who tells something. */
  readonly interviewed: ReadonlySet<string>;
  /** How somebody speaks in public: "spoke in X", "a press conference in X". */
  readonly addressing: ReadonlySet<string>;
  /** To whom somebody speaks: "told reporters in X". */
  readonly listeners: ReadonlySet<string>;
  /** Sites that are called after where they stand and are no territory: "market", "mosque". */
  readonly sites: ReadonlySet<string>;
  /** Small words inside place names ("sur", "de"). */
  readonly nameParticles: ReadonlySet<string>;
  /** Words for "son of" inside persons' names, which no place bears. */
  readonly patronymics: ReadonlySet<string>;
  /** Verbs whose object is a place: "entered", "reached". */
  readonly movement: ReadonlySet<string>;
  /** Those of them that bring somebody to where it happens. */
  readonly entering: ReadonlySet<string>;
  /** Verbs of coming to a place where somebody then is: "came to X", "sont entrés à X". */
  readonly arriving: ReadonlySet<string>;
  /** "usually", "often": what is so as a rule. */
  readonly usually: ReadonlySet<string>;
  /** "continued into Monday": verbs of what goes on until a day. */
  readonly goingOn: ReadonlySet<string>;
  /** "shares a border with": verbs that only describe where a country lies. */
  readonly sharing: ReadonlySet<string>;
  /** "the latest attack": what says that a deed is the article's news. */
  readonly newest: ReadonlySet<string>;
  /** "since": what follows dates the beginning of something that lasts. */
  readonly since: ReadonlySet<string>;
  /** "after", "before": part what they join when a time stands with them. */
  readonly afterwards: ReadonlySet<string>;
  /** Of them, those that put a deed behind another. */
  readonly behind: ReadonlySet<string>;
  /** "came", "follows": verbs that set one incident beside another. */
  readonly comes: ReadonlySet<string>;
  /** Units of time from a day up: "days after" is another day, "hours after" need not be. */
  readonly daysOrMore: ReadonlySet<string>;
  /** "again": the same deed once more, on another day. */
  readonly again: ReadonlySet<string>;
  /** "fighting was reported on Friday": of these a day is that of the deed; "the attack was announced on Friday" is not so. */
  readonly noted: ReadonlySet<string>;
  /** "had": what was done before the story's moment; it sums up nothing. */
  readonly pluperfect: ReadonlySet<string>;
  /** "worst", "first": what they rank is counted over the stretch of time told behind them, which dates no deed. */
  readonly ranking: ReadonlySet<string>;
  /** "when" behind a date: the clause tells what happened then. */
  readonly when: ReadonlySet<string>;
  /** "another" that stands for one person more, without a noun: "and another wounded". */
  readonly oneMore: ReadonlySet<string>;
  /** "third", "fourth": behind an article one person more, where no noun follows ("and a third wounded"). */
  readonly ordinals: ReadonlySet<string>;
  /** "disguised", "posing": whom somebody looks like takes no part. */
  readonly disguised: ReadonlySet<string>;
  /** What an impersonal "it is" is followed by: "clear", "known". */
  readonly impersonal: ReadonlySet<string>;
  /** Plural words for men of whom nothing is told. */
  readonly men: ReadonlySet<string>;
  /** Those who tell what they saw where they live, other than holders of an office. */
  readonly witnesses: ReadonlySet<string>;
  /** "'s", "'ve": short forms of the perfect after a pronoun. */
  readonly perfectClitics: ReadonlySet<string>;
  /** Relative pronouns that mean persons only. */
  readonly who: ReadonlySet<string>;
  /** Relative pronouns that make the noun behind them somebody's ("whose cousin"). */
  readonly whose: ReadonlySet<string>;
  /** "anti", "counter": what they are joined to by a hyphen is fought, and takes no part. */
  readonly opposed: ReadonlySet<string>;
  /** Words between a kind of place and its name: "called", "known as". */
  readonly called: ReadonlySet<string>;
  /** "near", "outside": what they join does not lie in the other. */
  readonly near: ReadonlySet<string>;
  /** "located", "lying": between a place and what it lies in. */
  readonly located: ReadonlySet<string>;
  /** Verbs of finding, counting and burying the dead. */
  readonly recovering: ReadonlySet<string>;
  /** Words before a guess above a figure ("eight, perhaps ten"). */
  readonly perhaps: ReadonlySet<string>;
  /** "the number of", "the toll": what a figure before it counts ("put at 71 the number of soldiers killed"). */
  readonly tallies: ReadonlySet<string>;
  /** Behind a number of days: on another day ("a few days before"). */
  readonly apartInTime: ReadonlySet<string>;
  /** What is told without a voice and may be denied ("denied reports that"). */
  readonly rumours: ReadonlySet<string>;
  /** "put its losses at 20": a noun for the dead of one side. */
  readonly losses: ReadonlySet<string>;
  /** Verbs that count anew ("lowered the toll to"). */
  readonly recounting: ReadonlySet<string>;
  /** Verbs behind which victims are the dead ("counted 132 victims"). */
  readonly counting: ReadonlySet<string>;
  /** "nearby", "nearest": what they stand with is another place than the one spoken of. */
  readonly neighbouring: ReadonlySet<string>;
  /** "scene", "theatre": where a deed happened. */
  readonly scenes: ReadonlySet<string>;
  /** "residents", "mayor": who lives in a settlement or heads it; the name that they are of is one. */
  readonly inhabitants: ReadonlySet<string>;
  /** What makes a present participle tell what goes on: "is", "are", and "been" after a perfect. */
  readonly progressive: { readonly present: ReadonlySet<string>; readonly been: ReadonlySet<string> };
  /** "s'" before a verb. */
  readonly elidedReflexive?: ReadonlySet<string>;
  /** "himself": who did it is meant. */
  readonly reflexive: ReadonlySet<string>;
  /** "family", "patrol": a number behind them counts their members. */
  readonly collectives: ReadonlySet<string>;
  /** "hospital", "clinic": those taken in there are hurt. */
  readonly care: ReadonlySet<string>;
  /** Words for what goes off and for where people dig: "mine". */
  readonly mines: ReadonlySet<string>;
  /** "our": the speaker's side, which the sentence does not name. */
  readonly firstPerson: ReadonlySet<string>;
  /** "each other": nobody new. */
  readonly reciprocal: ReadonlySet<string>;
};

/** Everything that a language knows. Engine code gets it passed in and asks nothing else about the language. */
export type Language = {
  readonly code: string;
  readonly reading: ReadingKnowledge;
  /** All entries for the scanner, built when asked for. */
  readonly entries: () => readonly LexiconEntry[];
  /** Very frequent words that tell the language of a text. */
  readonly signature: ReadonlySet<string>;
  readonly words: WordSets;
  /** Modifiers follow their noun, demonyms too, and no noun qualifies the next one ("soldats maliens", "une base de l'armée"). */
  readonly isHeadFirst?: true;
  /** The perfect narrates ("ont tué"); elsewhere it sums up ("have killed"). */
  readonly isPerfectNarrative?: true;
  /** The present tells what is usual ("militants attack villages"), not what happened once; headlines aside. */
  readonly isPresentHabitual?: true;
  /**
   * A mine, shell or grenade that nobody is told to have laid or thrown is an unidentified group's, as ACLED enters it. The annotators of
   * the English texts do so, those of the French ones leave the doer open: a convention of the desk, not of the war.
   */
  readonly areExplosivesAttributed?: true;
  /** Class of a word that no lexicon has. */
  readonly classOf: (token: Token, previous: WordClass | null) => WordClass;
  /** For a word that may be noun or verb: whether the sentence's grammar makes it a verb. Slow; asked only when neighbours do not tell. */
  readonly isVerb: (sentence: string, offset: number) => boolean;
  /** Dates in a sentence, without overlaps, in order. */
  readonly readDates: (sentence: string) => readonly DateReading[];
  /** Whether a sentence can hold a date at all: a cheap test before `readDates`. */
  readonly mayHoldDate: RegExp;
};
