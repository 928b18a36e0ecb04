import type { Hit } from '../document.js';
import type { SentenceView } from '../mentions/view.js';

/** Words around a figure that say that it counts a toll. */
export const FIGURE_CUES: ReadonlySet<string> = new Set(['toll-noun', 'revised', 'earlier-figure']);

/** Whether a cue of the kind ends close before a word. */
export function hasCueBefore(view: SentenceView, first: number, value: string): boolean {
  for (let at = Math.max(view.first, first - 10); at < first; at++) {
    if (
      view
        .hits(at)
        .some(
          (hit) =>
            hit.entry.kind === 'cue' &&
            hit.entry.value === value &&
            hit.last <= first &&
            first - hit.last <= 3 &&
            !isNumberBetween(view, hit.last, first) &&
            !isInsideAnother(view, hit),
        )
    )
      return true;
  }
  return false;
}

/** "rose to 14 after three died": the words speak of the first figure behind them. */
function isNumberBetween(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (view.classAt(at) === 'number' || view.token(at)?.shape === 'digits') return true;
  return false;
}

/** "initially put the toll at": the shorter cue inside, "put the toll at", is not meant. */
export function isInsideAnother(view: SentenceView, cue: Hit): boolean {
  for (let at = Math.max(view.first, cue.first - 5); at <= cue.first; at++)
    if (
      view
        .hits(at)
        .some(
          (hit) =>
            hit.entry.kind === 'cue' &&
            FIGURE_CUES.has(hit.entry.value) &&
            hit.entry.value !== cue.entry.value &&
            hit.last >= cue.last &&
            hit.last - hit.first > cue.last - cue.first,
        )
    )
      return true;
  return false;
}

const OLD_REPORT_REACH = 24;

/** "The army had said that seven were dead": what was said before the story's moment, replaced by what is said now. */
export function isOldReport(view: SentenceView, first: number): boolean {
  for (let at = first - 1; at >= Math.max(view.first, first - OLD_REPORT_REACH); at--) {
    const cls = view.classAt(at);
    if (view.norm(at) === ';' || cls === 'but') return false;
    // "had on Monday spoken of 17": a day may stand inside the verb.
    const isCount = view.hits(at).some(({ entry }) => entry.kind === 'cue' && entry.value === 'counts');
    if (!isCount && (cls !== 'verb' || view.hit(at, 'reporting') === undefined)) continue;
    let helper = at - 1;
    while (view.classAt(helper) === 'adverb' || (isCount && isOfDay(view, helper))) helper -= 1;
    return view.language.words.pluperfect.has(view.norm(helper)) && !isQuoted(view, helper);
  }
  return isOldReportBehind(view, first);
}

const isOfDay = (view: SentenceView, at: number): boolean =>
  view.classAt(at) === 'on' || view.language.mayHoldDate.test(view.token(at)?.text ?? '');

/** "Seven were dead, the army had said at first." */
function isOldReportBehind(view: SentenceView, first: number): boolean {
  for (let at = first; at < view.last; at++) {
    const cls = view.classAt(at);
    if (view.norm(at) === ';' || cls === 'but' || cls === 'rel' || cls === 'sub') return false;
    if (cls !== 'verb' || view.hit(at, 'reporting') === undefined) continue;
    let helper = at - 1;
    while (view.classAt(helper) === 'adverb') helper -= 1;
    if (!view.language.words.pluperfect.has(view.norm(helper))) return false;
    for (let comma = helper - 1; comma > first; comma--) if (view.norm(comma) === ',') return true;
    return false;
  }
  return false;
}

/** "The paper said that officials had estimated": told by another, in whose words the tense is shifted. */
function isQuoted(view: SentenceView, before: number): boolean {
  for (let at = before - 1; at >= view.first && view.norm(at) !== ';'; at--)
    if (view.classAt(at) === 'verb' && view.hit(at, 'reporting') !== undefined) return true;
  return false;
}
