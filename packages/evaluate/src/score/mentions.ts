import type { Mention, PlacePrecision } from '@harmattan/types';
import type { GoldDoc } from '../gold/schema.js';
import { actorKey } from '../match/actors.js';
import { isSameDate } from '../match/dates.js';
import { foldName, isWithin } from '../match/fold.js';
import { kmBetween } from '../match/places.js';
import { bestAssignment } from '../align/assignment.js';
import type { Counts } from './counts.js';
import type { Field } from './fields.js';

/** How far the point of a mention may lie from the gold point, by the grain of what it was taken for. */
const RADIUS_KM: Readonly<Record<PlacePrecision, number>> = {
  site: 25,
  town: 25,
  admin2: 75,
  area: 75,
  admin1: 150,
  country: 500,
};

/** A string that should be found, or was. Mentions are counted once a text, however often they stand in it. */
export type MentionUnit = { readonly text: string; readonly key: string; readonly value: string | null };
export type MentionJudgement = Counts & {
  readonly field: Field;
  readonly expected: string | null;
  readonly came: string | null;
};

type Kind = {
  readonly field: Field;
  readonly resolvedField: Field | null;
  readonly golds: readonly MentionUnit[];
  readonly cames: readonly MentionUnit[];
  /** Whether the words agree: 1 the same, less when one stands in the other, 0 not at all. */
  readonly likeness: (gold: MentionUnit, came: MentionUnit) => number;
  readonly isResolved: (gold: MentionUnit, came: MentionUnit) => boolean;
};

const words = (gold: MentionUnit, came: MentionUnit): number =>
  gold.key === came.key ? 1 : isWithin(gold.key, came.key) ? 0.5 : 0;

function distinct(units: readonly MentionUnit[]): readonly MentionUnit[] {
  const seen = new Map<string, MentionUnit>();
  for (const unit of units) {
    const before = seen.get(unit.key);
    if (unit.key !== '' && (before === undefined || before.value === null)) seen.set(unit.key, unit);
  }
  return [...seen.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

const point = (lat: number | null, lon: number | null, km: number): string | null =>
  lat === null || lon === null ? null : `${lat},${lon},${km}`;
function isNear(gold: MentionUnit, came: MentionUnit): boolean {
  if (gold.value === null || came.value === null) return gold.value === came.value;
  const [aLat = NaN, aLon = NaN] = gold.value.split(',').map(Number);
  const [bLat = NaN, bLon = NaN, km = 0] = came.value.split(',').map(Number);
  return (kmBetween({ lat: aLat, lon: aLon }, { lat: bLat, lon: bLon }) ?? Infinity) <= km;
}

function kindsOf(doc: GoldDoc, mentions: readonly Mention[]): readonly Kind[] {
  if (doc.entities === null) return [];
  const { actors, places, dates } = doc.entities;
  return [
    {
      field: 'mentionActors',
      resolvedField: null,
      golds: actors.map((text) => ({ text, key: foldName(text), value: actorKey(text) })),
      cames: mentions.flatMap((m) =>
        m.kind === 'actor' ? [{ text: m.text, key: foldName(m.text), value: actorKey(m.name) }] : [],
      ),
      // A gold entity may be a canonical name that the text does not spell out.
      likeness: (gold, came) => {
        const likeness = words(gold, came);
        return likeness === 0 && !doc.text.includes(gold.text) && gold.value === came.value ? 0.4 : likeness;
      },
      isResolved: () => true,
    },
    {
      field: 'mentionPlaces',
      resolvedField: 'mentionPlacesResolved',
      golds: places.map((p) => ({ text: p.text, key: foldName(p.text), value: point(p.lat, p.lon, 0) })),
      cames: mentions.flatMap((m) =>
        m.kind === 'place'
          ? [{ text: m.text, key: foldName(m.text), value: point(m.lat, m.lon, RADIUS_KM[m.precision ?? 'town']) }]
          : [],
      ),
      likeness: words,
      isResolved: isNear,
    },
    {
      field: 'mentionDates',
      resolvedField: 'mentionDatesResolved',
      golds: dates.map((d) => ({ text: d.text, key: foldName(d.text), value: d.edtf })),
      cames: mentions.flatMap((m) =>
        m.kind === 'date' ? [{ text: m.text, key: foldName(m.text), value: m.edtf }] : [],
      ),
      likeness: words,
      isResolved: (gold, came) =>
        gold.value === null || came.value === null ? gold.value === came.value : isSameDate(gold.value, came.value),
    },
  ];
}

const show = (unit: MentionUnit, isResolved: boolean): string =>
  isResolved ? `${unit.text} = ${unit.value?.split(',').slice(0, 2).join(', ') ?? 'unresolved'}` : unit.text;

function judgeKind(kind: Kind): readonly MentionJudgement[] {
  const golds = distinct(kind.golds);
  const cames = distinct(kind.cames);
  const table = golds.map((gold) =>
    cames.map((came) => {
      const likeness = kind.likeness(gold, came);
      return likeness === 0 ? 0 : likeness + (kind.isResolved(gold, came) ? 0.1 : 0);
    }),
  );
  const columns = bestAssignment(table);
  const taken = new Set(columns);
  const one = (gold: MentionUnit | null, came: MentionUnit | null): readonly MentionJudgement[] => {
    const shared = { fp: came === null ? 0 : 1, fn: gold === null ? 0 : 1, tp: 0 };
    return [kind.field, ...(kind.resolvedField === null ? [] : [kind.resolvedField])].map((field) => {
      const isResolving = field === kind.resolvedField;
      const isRight = gold !== null && came !== null && (!isResolving || kind.isResolved(gold, came));
      return {
        field,
        expected: gold === null ? null : show(gold, isResolving),
        came: came === null ? null : show(came, isResolving),
        ...(isRight ? { tp: 1, fp: 0, fn: 0 } : shared),
      };
    });
  };
  return [
    ...golds.flatMap((gold, i) => one(gold, cames[columns[i] ?? -1] ?? null)),
    ...cames.flatMap((came, j) => (taken.has(j) ? [] : one(null, came))),
  ];
}

/**
 * Compares the distinct actors, places and dates that a text mentions with the gold ones, one to one: the same words, or the words of one
 * inside the other ("Monday", "on Monday night").
 */
export function judgeMentions(doc: GoldDoc, mentions: readonly Mention[]): readonly MentionJudgement[] {
  return kindsOf(doc, mentions).flatMap(judgeKind);
}
