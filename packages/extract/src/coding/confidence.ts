import type { Draft } from '../incidents/index.js';
import { mainDate, mainPlace } from '../incidents/index.js';

const BASE = 0.35;

/** How much of an incident the text tells, as a share: what is told in full is more often right. */
export function confidenceOf(draft: Draft): number {
  let score = BASE;
  const place = mainPlace(draft);
  if (place?.lat != null) score += 0.15;
  if (mainDate(draft) !== null) score += 0.15;
  if (draft.initiators.length > 0) score += 0.1;
  if (draft.targets.length > 0) score += 0.1;
  if (draft.tolls.some((t) => t.bounds.min !== null)) score += 0.1;
  if (draft.acts.some((act) => act.factuality === 'reported')) score -= 0.1;
  if (draft.isHeadline) score -= 0.15;
  return Math.round(Math.max(0.05, Math.min(0.95, score)) * 100) / 100;
}
