import type { DateUse } from '../../../resolution/dates.js';

// Both read the lower-case words before a date.

/** Something was said on that day. */
const TELLING =
  /(?:\b(?:said|says|told (?!in |on )[^,.;]{1,30}|announced?|reported|confirmed|added|declared|stated|acknowledged|condemned|tweeted|wrote|warned|claimed|posted|published|released|insisted|explained|indicated|revealed|denied|made public|statement|communiqu[eé]|press release|press conference|report|interview|(?:seen|obtained|reviewed|viewed|verified) by [^,.;]{1,24}|(?:that|which) [^,.;]{1,24} (?:saw|reviewed|obtained|viewed|verified))(?: (?:issued|released|published|broadcast|signed|posted|sent|seen))?(?: to [^,.;]{1,30})?),? (?:(?:late|early) )?(?:on |of |dated |from )?$/;

/** "made this known on", "in a statement which he issued on", "according to the army on": said in a longer turn of words. */
const TELLING_AT_LENGTH =
  /\b(?:(?:made|making) (?:this|it|that|the (?:disclosure|announcement|revelation|remark)s?)(?: (?:known|public))?|let it be known|disclosed(?: (?:this|it|that))?|informed (?!on )[^,.;]{1,30}|(?:statement|communiqu[eé]|release|report|message|video|bulletin|briefing)s? (?:[a-z]+ ){1,4}(?:issued|released|published|signed|made|sent|posted|read|broadcast|circulated)(?: (?!on )[^,.;]{1,30})?|(?:according to|in the words of) (?:[a-z'’-]+ ){1,6}?)(?: (?:in|through|via) [^,.;]{1,20})? ?(?:(?:late|early) )?(?:on )?$/;
/** What is done when it is over: the dead are buried, flags are lowered, officials visit. */
const AFTERWARDS =
  /\b(?:half-mast|(?:was|were|been) (?:buried|laid to rest|mourned)|paid (?:a |an )?(?:[a-z]+ ){0,2}visit to|visited|condoled(?: with)?|commiserated with|(?:days? of|national) mourning|(?:led|held|attended|joined|said) (?:[a-z]+ ){0,3}(?:prayers?|funerals?|mass|vigil|burial)|paid (?:[a-z]+ ){0,2}(?:tribute|respects|homage)|observed (?:[a-z]+ ){0,2}minute(?:[’']s)? (?:of )?silence|(?:offered|expressed|sent|presented) (?:[a-z]+ ){0,3}condolences)(?: (?!and |before |when |as )[^,.;]{0,40})? (?:(?:late|early) )?(?:on )?$/;
/** "Prayers for six soldiers killed on Thursday", "mourning after an attack on": another deed that the day is of; "people who attended a burial on": that of who suffered. */
const OF_OTHER_DEED =
  /\b(?:killed|slain|murdered|shot|dead|died|lost|abducted|kidnapped|injured|wounded|after|following|since|over|attack(?:s|ed)?|ambush(?:ed)?|raid(?:s|ed)?|strikes?|assault|blast|explosion|massacre|clash(?:es)?|where|that|who|whom|whose)\b/;
const OF_CLAUSE = /\b(?:who|which|that|as|while|when|where|whose)(?: [a-z'’-]+){0,4} ?$/;

/** Whether what is done when it is over stands before a date. */
function isAfterwards(before: string): boolean {
  const done = AFTERWARDS.exec(before);
  return done !== null && !OF_OTHER_DEED.test(done[0]) && !OF_CLAUSE.test(before.slice(0, done.index));
}

/** "The ministry revised its figure on Thursday": somebody counted on that day. */
const COUNTING =
  /\b(?:revised|raised|lowered|updated|corrected|put|brought|gave) (?:its|their|his|her|the|that|this|a) (?:[a-z]+ ){0,2}(?:figure|toll|count|tally|estimate|number)s?(?: (?:to|at|of|up|down) [^,.;]{1,20})? (?:(?:late|early) )?(?:on )?$/;

/** "every 1 December": a day that comes back every year is no day of a deed. */
const EVERY = /\b(?:every|each)(?: year on)? $/;

/** "As of 20 February": somebody counted up to that day. */
const COUNTED_UNTIL = /\bas of (?:(?:late|early) )?$/;

/** A date is set for something: "is due on", "the hearing resumes on", "until". */
const SET_FOR =
  /(?:\b(?:due|set|scheduled|planned|expected|fixed|slated|foreseen|billed|postponed|adjourned|delayed)(?: (?:to|for|on|in|by|from|at|back|until|till|start|begin|end|open|be|held|take place|arrive|meet|resume|return|[a-z]+ed|early|late|mid)){0,5}|\b(?:expires?|resumes?|reopens?|opens|begins|takes? place|comes? into force|enters? into force|falls due|(?:what|that|which) changes|appears|closes|is back|(?:in force|valid|extended|prolonged|renewed|closed|suspended|imposed|remains?|stays?|lasts?) (?:[a-z]+ ){0,3}(?:until|till)|next [a-z-]+(?: (?:[a-z-]+ ){0,2}(?:is|are|takes place|starts|begins|opens))?|ahead of|in view of|deadline of|runs? (?:until|to))(?: (?:on|in|from|by|until|till))*)[ :]$/;
const WAS_SET =
  /\b(?:was|were|had been|been) (?:[a-z]+ly )?(?:due|set|scheduled|planned|expected|fixed|slated|foreseen|billed)[^.;]*$/;

/** A future or a condition in the same clause, without a deed in between that the date may belong to. */
const MODAL =
  /\b(?:will|shall|'ll|’ll|should|may|might|would|won't|won’t|(?:is|are|am|'s|’s) to|(?:is|are) going to|plans? to|intends? to|hopes? to|if|(?:is|are) (?:preparing|planning|hoping) to)(?! (?:[a-z]+ )?have (?:been|[a-z]+(?:ed|en))\b)((?: [a-z0-9'’-]+){0,9}) (?:(?:on|in|by|until|till|from|before|as of|over|during|for|between|at) )?(?:(?:the|late|early) )*$/;
const INTERRUPTION =
  /\b(?:attack(?:s|ed)?|raid(?:s|ed)?|ambush(?:ed)?|kill(?:ed|ing|ings)|massacres?|clash(?:es|ed)?|explosions?|blasts?|murder(?:s|ed)?|events?|incidents?|deaths?|abduct(?:ed|ion|ions)|kidnapp(?:ed|ing|ings)|coup|strikes?|who|that|which|when|after|since|because|said|told|was|were|had|arrest(?:s|ed)?|violence|fighting|captured|seized|signed)\b/;

/** "On Monday the army announced the deaths of 12 soldiers", "On Saturday Reuters had reported": the sentence opens with the day of telling. */
const OPENING = /^(?:(?:but|and|then|later|earlier|already|late|early|on|this|last) )*$/;
const TELLING_BEHIND =
  /^,? ((?:(?:the|a|an|its|his|her) )?(?:[a-z0-9'’.-]+ ){1,7}?)(?:had |has |have |also |later |then )*(?:said|says|told|announced|reported|confirmed|declared|stated|acknowledged|admitted|condemned|tweeted|wrote|warned|published|released|revealed|denied|disclosed|claimed (?:responsibility|that|the (?:attack|raid|ambush|assault|bombing)|it)|(?:raised|revised|lowered|updated|put) (?:the|its|their) (?:[a-z]+ ){0,2}(?:figure|toll|count|tally|number))\b/;

/** "On Monday Niger's president led prayers for": what is done when it is over. */
const AFTERWARDS_BEHIND =
  /^,? (?:[a-z0-9'’.-]+ ){1,9}?(?:began|started|entered|declared|decreed|led|held|attended|joined|paid|observed) (?:[a-z]+ ){0,3}?(?:mourning|prayers?|funerals?|vigil|burial|tribute|respects|homage|silence)\b/;

/** Whether the words around a date that opens a sentence say that something was told on that day. */
export function opensTelling(before: string, after: string): boolean {
  if (!OPENING.test(before)) return false;
  if (AFTERWARDS_BEHIND.test(after)) return true;
  const telling = TELLING_BEHIND.exec(after);
  return telling !== null && !INTERRUPTION.test(telling[1] ?? '');
}

const HELPER = /\b(?:had|has|have) (?:already |earlier |first |only )?(?:late |early )?(?:on )?$/;
const TOLD_THEN =
  /^,? (?:spoken|said|given|put|announced|reported|counted|acknowledged|admitted|denied|claimed|confirmed|told|issued|published|released)\b/;

/** "had on Monday spoken of 17 dead": the day stands inside the verb of telling. */
export const isInsideTelling = (before: string, after: string): boolean => HELPER.test(before) && TOLD_THEN.test(after);

/** Whether the words before a date say that it lies ahead, or that it is only the day of telling; undefined for neither. */
export function useOf(before: string): DateUse | undefined {
  if (COUNTED_UNTIL.test(before) || EVERY.test(before)) return 'aside';
  if (TELLING.test(before) || TELLING_AT_LENGTH.test(before) || COUNTING.test(before)) return 'telling';
  if (isAfterwards(before)) return 'aside';
  if (SET_FOR.test(before)) return WAS_SET.test(before) ? undefined : 'ahead';
  const modal = MODAL.exec(before);
  return modal !== null && !INTERRUPTION.test(modal[1] ?? '') ? 'ahead' : undefined;
}

const PAST = /\b(?:was|were|had|said|told|died|left|came|went|took|brought|shot|fell|[a-z]{3,}ed)\b/;

/** "This Sunday" lies ahead where nothing in the sentence is past. */
export const isThisToCome = (sentence: string): boolean => !PAST.test(sentence);

/** Dates inside names, and those of the page itself: what stands after or before them. */
const NAME_AFTER =
  /^ (?:movement|stadium|square|place|brigade|battalion|revolution|martyrs)\b|^(?:,? \d{4})? (?:Movement|Avenue|Street|Boulevard|Bridge|Airport|Hospital|University|School|Stadium|Square|Brigade|Battalion|Regiment|Agreement)\b/;
/** "Mouvement du 5 Juin" */
const NAME_BEFORE = /\b(?:(?:mouvement|place|stade|lycée|lycee|collège|college|camp) du|movement of the) $/i;
const NAME_LENGTH = 24;
const STAMP_REACH = 24;
/** Before the date of a stamp stands at most a weekday or a word, where no mark parts day and hour. */
const STAMP_BEGINNING = 14;
const STAMP_MARK = /^,?\s*[|·/@]/;
const PAGE_BEFORE =
  /(?:\b(?:updated|modified|published|posted|first published|accessed|retrieved)(?: on| at)?:?|©|\(c\)|copyright|\bph(?:oto|otograph):?) ?$/i;

/** "Thu 05th August 2021 | 11:38 PM": the line that a page puts over an article. */
const STAMP_BEHIND = /^,?\s*(?:[|·/@–-]\s*|at )?\d{1,2}[:.h]\d{2}(?: ?[AP]M)?(?: \(?[A-Z]{2,4}\)?)?\s*$/i;
const HAS_YEAR = /\b(?:19|20)\d{2}\b/;
const isStamp = (words: string, behind: string): boolean => HAS_YEAR.test(words) && STAMP_BEHIND.test(behind);

/** Whether the date at `[start, end)` belongs to a name ("the 23 March Movement", "the September 11 attacks") or to the page ("Updated on"). */
export function isNoDate(sentence: string, start: number, end: number): boolean {
  const after = sentence.slice(end, end + 24);
  if (NAME_AFTER.test(after) || NAME_BEFORE.test(sentence.slice(Math.max(0, start - NAME_LENGTH), start))) return true;
  const words = sentence.slice(start, end);
  const behind = sentence.slice(end);
  const isLine = start <= STAMP_BEGINNING || STAMP_MARK.test(behind);
  if (isLine && behind.length <= STAMP_REACH && isStamp(words, behind)) return true;
  if (
    /^(?:the )?(?:september 11(?:th)?|11(?:th)? september|11 sept)(?:,? 2001)?$/i.test(words) &&
    /^ (?:attacks?|terror)/i.test(after)
  )
    return true;
  return PAGE_BEFORE.test(sentence.slice(Math.max(0, start - 24), start)) && /\d/.test(words);
}
