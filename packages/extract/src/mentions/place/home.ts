import type { Toponym } from '../../document.js';
import { type SentenceView, spanOf } from '../view.js';
import { textOf } from './names.js';
import { between } from './offset.js';

/** The bearing of the wind that ends at a token, of two that it is made of the one between. */
function bearingAt(view: SentenceView, at: number): number | null {
  const { directions } = view.language.words;
  const [first, last] = [directions.get(view.norm(at - 1)), directions.get(view.norm(at))];
  return first === undefined || last === undefined ? (last ?? null) : between(first, last);
}

/** "dans l'est du pays", "in the north of the country": a part of the country that the text is about. */
export function findHomeParts(view: SentenceView): Toponym[] {
  const found: Toponym[] = [];
  const { directions } = view.language.words;
  for (let at = view.first + 2; at < view.last; at++) {
    const country = view.hit(at, 'feature');
    if (country?.entry.value !== 'country' || view.token(at)?.shape !== 'lower') continue;
    let of = at - 1;
    if (view.classAt(of) === 'det') of -= 1;
    // "à l'est du pays": with the words of an offset, which "à l'est de X" is.
    const isLinked = view.classAt(of) === 'of' || view.hitEnding(of + 1, 'word')?.entry.value === 'in';
    if (!isLinked || !directions.has(view.norm(of - 1))) continue;
    let lead = of - 2;
    while (view.classAt(lead) === 'det' || directions.has(view.norm(lead))) lead -= 1;
    const first = of - 1;
    found.push({
      first,
      last: country.last,
      span: spanOf(view, first, country.last),
      name: textOf(view, first, country.last),
      preposition: view.classAt(lead),
      hint: country.entry.value,
      offset: { distanceKm: null, bearingDegrees: bearingAt(view, of - 1) },
      relation: null,
      others: [],
      within: null,
      countries: [],
      part: {
        name: textOf(view, first, country.last),
        wind: view.norm(first),
        span: spanOf(view, first, country.last),
      },
      isAnaphoric: false,
      rules: [`${view.language.code}${HOME_RULE}`],
    });
  }
  return found;
}

const HOME_RULE = '/place/home';

/** Whether a toponym is a part of the country that the text is about. */
export const isHomePart = (toponym: Toponym): boolean => toponym.rules.some((rule) => rule.endsWith(HOME_RULE));
