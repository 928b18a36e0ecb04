import type { WeaponMention } from '../document.js';
import { type SentenceView, spanOf } from './view.js';

/** Weapons and means named in a sentence. */
export function findWeapons(view: SentenceView): WeaponMention[] {
  const found: WeaponMention[] = [];
  for (let at = view.first; at < view.last;) {
    const hit = view.hit(at, 'weapon');
    if (hit === undefined) {
      at += 1;
      continue;
    }
    found.push({ first: at, last: hit.last, span: spanOf(view, at, hit.last), weapon: hit.entry.value });
    at = hit.last;
  }
  return found;
}
