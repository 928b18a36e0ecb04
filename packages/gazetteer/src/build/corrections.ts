import { GazetteerError } from '../errors.js';
import type { PlaceRow } from './row.js';
import { alternatesOf, mapTable } from './table.js';

/** One reviewed change of a row against its source. */
export type Correction = {
  readonly id: string;
  readonly field: 'lat' | 'lon' | 'name' | 'alternates' | 'not-alternates' | 'weight' | 'admin1' | 'admin2' | 'dropped';
  readonly old: string;
  readonly new: string;
};

export type Corrections = ReadonlyMap<string, readonly Correction[]>;

const FIELDS = new Set(['lat', 'lon', 'name', 'alternates', 'not-alternates', 'weight', 'admin1', 'admin2', 'dropped']);

/** Reads `corrections.tsv`. @throws GazetteerError G020 for a row without reason or source, or of an unknown field. */
export function readCorrections(path: string): Corrections {
  const byId = new Map<string, Correction[]>();
  mapTable(path, (row) => {
    const id = row.get('id');
    const field = row.get('field') as Correction['field'];
    if (!FIELDS.has(field) || row.get('reason') === '' || row.get('source') === '') {
      throw new GazetteerError('G020', `${path}: correction of ${id} lacks a known field, a reason or a source`, {
        id,
        field,
      });
    }
    byId.set(id, [...(byId.get(id) ?? []), { id, field, old: row.get('old'), new: row.get('new') }]);
  });
  return byId;
}

function expectOld(row: PlaceRow, { id, field, old }: Correction): void {
  const isNumber = field === 'lat' || field === 'lon';
  const now =
    field === 'lat' || field === 'lon' || field === 'name' || field === 'admin1' || field === 'admin2'
      ? row[field]
      : null;
  if (now === null || (old === '' && (!isNumber || Number.isNaN(now)))) return;
  if (isNumber ? Number(old) !== now : old !== now) {
    throw new GazetteerError('G020', `correction of ${id}: ${field} is "${now}", expected "${old}"`, { id, field });
  }
}

function applyOne(row: PlaceRow, correction: Correction): PlaceRow {
  expectOld(row, correction);
  const value = correction.new;
  switch (correction.field) {
    case 'lat':
    case 'lon':
    case 'weight':
      return { ...row, [correction.field]: Number(value) };
    case 'alternates':
      return { ...row, alternates: [...row.alternates, ...alternatesOf(value)] };
    case 'not-alternates':
      return { ...row, alternates: row.alternates.filter((name) => !alternatesOf(value).includes(name)) };
    case 'dropped':
      return row;
    default:
      return { ...row, [correction.field]: value };
  }
}

/** The rows with their corrections applied; dropped ones are left out. @throws GazetteerError G020 when one fits no row. */
export function applyCorrections(rows: readonly PlaceRow[], corrections: Corrections): readonly PlaceRow[] {
  const used = new Set<string>();
  const corrected = rows.flatMap((row) => {
    const changes = corrections.get(row.id);
    if (changes === undefined) return [row];
    used.add(row.id);
    return changes.some(({ field }) => field === 'dropped') ? [] : [changes.reduce(applyOne, row)];
  });
  for (const id of corrections.keys()) {
    if (!used.has(id)) throw new GazetteerError('G020', `correction of ${id} fits no row`, { id });
  }
  return corrected;
}
