import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleRecord } from '@harmattan/types';
import { eventMarks, neededText, type Mark } from './marks.js';
import type { Records, WriteOptions } from './format.js';

const LABELS = ['Trigger', 'Date', 'Place', 'Initiator', 'Target', 'Toll', 'Weapon', 'Claim'] as const;

/** brat's configuration of the labels. Source: brat manual, "Annotation configuration". */
const CONFIGURATION = `[entities]
${LABELS.filter((label) => label !== 'Trigger').join('\n')}

[relations]

[events]
Trigger\t${LABELS.filter((label) => label !== 'Trigger')
  .map((label) => `${label}*:${label}`)
  .join(', ')}

[attributes]
`;

/** Standoff offsets are code points; a text may have pairs. */
const codePointsTo = (text: string, offset: number): number => Array.from(text.slice(0, offset)).length;

/** brat has no mark over a line end: such a mark is cut into fragments, a semicolon between. Source: brat manual, "standoff format". */
function lineOf(id: string, mark: Mark, text: string): string {
  const fragments: (readonly [number, number])[] = [];
  let at = mark.span.start;
  for (const piece of text.slice(mark.span.start, mark.span.end).split(/\r?\n|\r/)) {
    const start = text.indexOf(piece, at);
    if (piece !== '') fragments.push([start, start + piece.length]);
    at = start + piece.length;
  }
  const offsets = fragments.map(([start, end]) => `${codePointsTo(text, start)} ${codePointsTo(text, end)}`);
  return `${id}\t${mark.label} ${offsets.join(';')}\t${fragments.map(([start, end]) => text.slice(start, end)).join(' ')}`;
}

/** The standoff annotations of a record: marks (T), events over their first trigger (E), and what a mark stands for (#). */
export function standoffOf(record: ArticleRecord, text: string): string {
  const lines: string[] = [];
  const known = new Map<string, string>();
  let events = 0;
  for (const event of record.events) {
    const roles: string[] = [];
    const used = new Map<string, number>();
    let trigger: string | null = null;
    for (const mark of eventMarks(event)) {
      if (text.slice(mark.span.start, mark.span.end).trim() === '') continue;
      const key = `${mark.label} ${mark.span.start} ${mark.span.end}`;
      const before = known.get(key);
      const id = before ?? `T${known.size + 1}`;
      if (before === undefined) {
        known.set(key, id);
        lines.push(lineOf(id, mark, text));
        if (mark.value !== '')
          lines.push(`#${known.size}\tAnnotatorNotes ${id}\t${mark.field}: ${mark.value.replace(/\s+/g, ' ')}`);
      }
      if (mark.label === 'Trigger') trigger ??= id;
      else {
        const count = (used.get(mark.label) ?? 0) + 1;
        used.set(mark.label, count);
        roles.push(`${mark.label}${count === 1 ? '' : count}:${id}`);
      }
    }
    if (trigger === null) continue;
    events += 1;
    lines.push(`E${events}\t${[`Trigger:${trigger}`, ...roles].join(' ')}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** A file name for an article that no file system refuses; a changed id gets a mark of what it was. */
function fileName(id: string): string {
  const safe = id
    .replace(/[^A-Za-z0-9._-]/g, '_')
    .replace(/^\.+/, '_')
    .slice(0, 100);
  return safe === id ? id : `${safe}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;
}

/** A brat collection: a folder with the configuration, and text and standoff of every article. */
export async function writeBrat(records: Records, options: WriteOptions): Promise<void> {
  await mkdir(options.to, { recursive: true });
  await writeFile(join(options.to, 'annotation.conf'), CONFIGURATION);
  for await (const record of records) {
    const text = neededText(record, options);
    const name = join(options.to, fileName(record.id));
    await writeFile(`${name}.txt`, text);
    await writeFile(`${name}.ann`, standoffOf(record, text));
  }
}
