import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftGold, goldFileSchema, renderGold, type GoldEvent, type GoldFile } from '@harmattan/evaluate';
import type { ArticleRecord } from '@harmattan/types';
import { Refusal } from './refusal.js';
import type { Correction, GoldRequest } from './requests.js';

/** A file name from words of strangers: letters, digits and hyphens of ASCII, and a hash of the text, so that no two texts meet. */
function nameOf({ article }: GoldRequest): string {
  const words = (article.id ?? article.title ?? 'article')
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60);
  const hash = createHash('sha256').update(article.text).digest('hex').slice(0, 8);
  return `${words === '' ? 'article' : words}-${hash}`;
}

/** An event with what a person changed; null is a change, a field left out is none. */
function corrected(event: GoldEvent, { type, date, place, actors, killed, injured }: Correction): GoldEvent {
  const keep = <T>(changed: T | undefined, read: T): T => (changed === undefined ? read : changed);
  return {
    ...event,
    type: keep(type, event.type),
    date: keep(date, event.date),
    place: keep(place, event.place),
    actors: keep(actors, event.actors),
    killed: keep(killed, event.killed),
    injured: keep(injured, event.injured),
  };
}

/** The gold of an article: what was read, with the corrections of a person. @throws Refusal 400 for a correction of no event. */
export function goldOf({ article, corrections }: GoldRequest, record: ArticleRecord, name: string): GoldFile {
  const byEvent = new Map(corrections.map((correction) => [correction.event, correction]));
  const ids = new Set(record.events.map(({ id }) => id));
  for (const id of byEvent.keys())
    if (!ids.has(id)) throw new Refusal(400, 'no-such-event', `corrections: the article has no event ${id}`);
  const draft = draftGold({ ...record, id: name }, article.text, {
    textFile: `${name}.txt`,
    title: article.title ?? null,
  });
  const events = record.events.flatMap(({ id }, i) => {
    const event = draft.events[i];
    const correction = byEvent.get(id);
    if (event === undefined || correction?.isRemoved === true) return [];
    return [correction === undefined ? event : corrected(event, correction)];
  });
  return goldFileSchema.parse({ ...draft, events });
}

function writeWhole(path: string, content: string): void {
  writeFileSync(`${path}.unfinished`, content);
  renameSync(`${path}.unfinished`, path);
}

/** Keeps an article and its gold in a folder, where `harmattan evaluate` finds both; an earlier correction of the same text is replaced. */
export function keepGold(
  folder: string,
  request: GoldRequest,
  record: ArticleRecord,
): { readonly file: string; readonly isNew: boolean } {
  const name = nameOf(request);
  const gold = goldOf(request, record, name);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  const isNew = !existsSync(file);
  writeWhole(join(folder, `${name}.txt`), request.article.text);
  writeWhole(file, renderGold(gold));
  return { file, isNew };
}
