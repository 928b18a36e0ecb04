import type { FeatureHint } from '../model.js';

/** Words that say what sort of place a name is, in the languages that news of the region is written in. */
const WORDS: Readonly<Record<string, FeatureHint>> = {
  town: 'town',
  city: 'town',
  ville: 'town',
  localité: 'town',
  locality: 'town',
  village: 'village',
  hamlet: 'village',
  hameau: 'village',
  settlement: 'village',
  commune: 'commune',
  municipality: 'commune',
  municipalité: 'commune',
  cercle: 'district',
  circle: 'district',
  district: 'district',
  department: 'district',
  département: 'district',
  prefecture: 'district',
  préfecture: 'district',
  lga: 'district',
  province: 'region',
  region: 'region',
  région: 'region',
  state: 'region',
  état: 'region',
  governorate: 'region',
  wilaya: 'region',
  river: 'river',
  fleuve: 'river',
  rivière: 'river',
  lake: 'lake',
  lac: 'lake',
  forest: 'forest',
  forêt: 'forest',
  reserve: 'forest',
  hill: 'hill',
  hills: 'hill',
  mount: 'hill',
  mont: 'hill',
  colline: 'hill',
  camp: 'camp',
  area: 'area',
  zone: 'area',
  secteur: 'area',
};

const LIST = Object.keys(WORDS).join('|');
const BEFORE = new RegExp(
  `^(?:the |la |le |l['’])?(${LIST})(?: of | de la | de l['’]| du | des | de | d['’]| )(.+)$`,
  'iu',
);
const AFTER = new RegExp(`^(.+?) (${LIST})$`, 'iu');
const QUALIFIED = /^(.+?)(?:, | \()([^,()]+)\)?$/u;

/** A name taken apart: the bare name with the sort of place, or with the unit or country written after it. */
export type TakenApart = {
  readonly name: string;
  readonly hint: FeatureHint | null;
  readonly qualifier: string | null;
};

/** Takes "village of X", "X town", "X (Y)" or "X, Y" apart; null when the name is none of these. */
export function takeApart(name: string): TakenApart | null {
  if (name.length > 120) return null;
  const qualified = QUALIFIED.exec(name);
  if (qualified?.[1] !== undefined && qualified[2] !== undefined) {
    return { name: qualified[1], hint: null, qualifier: qualified[2] };
  }
  const before = BEFORE.exec(name);
  if (before?.[1] !== undefined && before[2] !== undefined) {
    return { name: before[2], hint: WORDS[before[1].toLowerCase()] ?? null, qualifier: null };
  }
  const after = AFTER.exec(name);
  if (after?.[1] !== undefined && after[2] !== undefined) {
    return { name: after[1], hint: WORDS[after[2].toLowerCase()] ?? null, qualifier: null };
  }
  return null;
}
