import type { Hit, WordClass } from '../../document.js';
import type { SentenceView } from '../view.js';

/** What the words around a name make of it: an end of a way, or the country behind a border. */
export function relationOf(
  view: SentenceView,
  from: number,
  to: number,
  { governing, isCountry }: { readonly governing: { cls: WordClass; at: number }; readonly isCountry: boolean },
): 'between' | 'border' | null {
  const { border, near } = view.language.words;
  if (border.has(view.norm(to))) return 'border';
  // "an attack near Mali", "proche du Mali": beside a country is at its border.
  if (isCountry && [from - 1, from - 2].some((at) => near.has(view.norm(at)))) return 'border';
  if (border.has(view.norm(from - 1))) return 'border';
  // "the border of Burkina Faso", "la frontière du Burkina Faso"
  const link = view.classAt(from - 1) === 'det' ? from - 2 : from - 1;
  if (view.classAt(link) === 'of' && border.has(view.norm(link - 1))) return 'border';
  if (governing.cls === 'with' || governing.cls === 'between' || governing.cls === 'of') {
    for (let at = governing.at - 1; at >= Math.max(view.first, governing.at - 3); at--) {
      if (border.has(view.norm(at))) return 'border';
    }
  }
  return governing.cls === 'between' ? 'between' : null;
}

/** "the Malian border": a nationality that names a country's border. */
export function besideBorder(view: SentenceView, at: number): Hit | undefined {
  const demonym = view.hit(at, 'demonym');
  if (demonym === undefined) return undefined;
  const { border } = view.language.words;
  const isNamed =
    view.language.isHeadFirst === true ? border.has(view.norm(at - 1)) : border.has(view.norm(demonym.last));
  return isNamed ? demonym : undefined;
}
