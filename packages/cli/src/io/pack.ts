import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Pack } from '@harmattan/extract';
import { actorRecordSchema, countryCodeSchema, type ActorRecord } from '@harmattan/types';
import { z } from 'zod';
import { Failed, causeOf } from './failure.js';
import { readNeeded, readParsed } from './files.js';

const PLACE_TABLES = ['places.tsv', 'places.csv'] as const;

const packFileSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'small letters, digits and hyphens are expected'),
  countries: z.array(countryCodeSchema).min(1),
  areAirStrikesByState: z.boolean(),
  /** Where the table of places comes from; needed when there is one. */
  places: z.strictObject({ source: z.string().min(1), licence: z.string().min(1) }).optional(),
});
type PackFile = z.infer<typeof packFileSchema>;

/** A domain read from a folder. */
export type LoadedPack = {
  readonly pack: Pack;
  /** The index of its places, to be asked before the embedded one; null when the folder has no table of places. */
  readonly index: Uint8Array | null;
};

function actorOf(line: string, where: string): ActorRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Failed(`${where}: no JSON (${causeOf(error)})`, { cause: error });
  }
  const read = actorRecordSchema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const path = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.map(String).join('.')}: `;
  throw new Failed(`${where}: ${path}${issue?.message ?? 'is no actor'}`, { cause: read.error });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    throw new Failed(`${folder}: ${causeOf(error)}`, { cause: error });
  }
}

function readActors(folder: string): readonly ActorRecord[] {
  const files = namesIn(folder).filter((name) => name.endsWith('.jsonl'));
  const whereById = new Map<string, string>();
  const actors: ActorRecord[] = [];
  for (const file of files.map((name) => join(folder, name)))
    for (const [i, line] of readNeeded(file).split(/\r?\n/).entries()) {
      if (line.trim() === '') continue;
      const where = `${file} line ${i + 1}`;
      const actor = actorOf(line, where);
      const first = whereById.get(actor.id);
      if (first !== undefined) throw new Failed(`${where}: id "${actor.id}" is already that of ${first}`);
      whereById.set(actor.id, where);
      actors.push(actor);
    }
  if (actors.length === 0) throw new Failed(`${folder}: holds no actor; a .jsonl file with one a line is expected`);
  for (const { id, parent } of actors)
    if (parent !== null && !whereById.has(parent))
      throw new Failed(`${whereById.get(id) ?? folder}: parent "${parent}" is no actor of the pack`);
  return actors;
}

async function buildIndex(table: string, attribution: string): Promise<Uint8Array> {
  const { importPlaces } = await import('@harmattan/gazetteer');
  const scratch = mkdtempSync(join(tmpdir(), 'harmattan-pack-'));
  const out = join(scratch, 'places.index');
  try {
    const { rejects } = await importPlaces(table, { out, attribution });
    const [first] = rejects;
    if (first !== undefined) throw new Failed(`${table} row ${first.row}: ${first.reason}`);
    return readFileSync(out);
  } catch (error) {
    if (error instanceof Failed) throw error;
    throw new Failed(`${table}: ${causeOf(error)}`, { cause: error });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function readPlaces(folder: string, { places }: PackFile): Promise<Uint8Array | null> {
  const [table, other] = PLACE_TABLES.map((name) => join(folder, name)).filter((path) => existsSync(path));
  if (table === undefined) return null;
  if (other !== undefined)
    throw new Failed(`${folder}: has ${basename(table)} and ${basename(other)}; one is expected`);
  if (places === undefined)
    throw new Failed(`${join(folder, 'pack.json')}: places: the source and licence of ${basename(table)} are expected`);
  return buildIndex(table, `${places.source} (${places.licence})`);
}

/**
 * Reads a knowledge pack: `pack.json`, `actors/*.jsonl`, and `places.tsv` or `places.csv` where it brings places of its own, which
 * are indexed in memory. The same folder gives the same pack and the same bytes.
 * @throws Failed naming the file, the line or row, and the cause.
 */
export async function readPack(folder: string): Promise<LoadedPack> {
  const file = readParsed(join(folder, 'pack.json'), (text) => packFileSchema.parse(JSON.parse(text)));
  const { id, countries, areAirStrikesByState } = file;
  const actors = readActors(join(folder, 'actors'));
  return { pack: { id, countries, areAirStrikesByState, actors }, index: await readPlaces(folder, file) };
}

/** What an extractor is built from when a pack and own indexes are given, either, or none: own places come before those of the pack. */
export async function knowledgeOf(
  folder: string | undefined,
  indexes: readonly string[] = [],
): Promise<{ readonly pack: Pack | undefined; readonly indexes: readonly (string | Uint8Array)[] }> {
  if (folder === undefined) return { pack: undefined, indexes };
  const { pack, index } = await readPack(folder);
  return { pack, indexes: index === null ? indexes : [...indexes, index] };
}
