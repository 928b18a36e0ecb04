import type { Chunk } from './chunks.js';
import { subjectOf } from './clause.js';
import type { Filler } from './fillers.js';
import { type Roles, made } from './role.js';

/** Frames of verbs that tell where and when the dead were laid to rest, not where and when they died. */
export const BURIALS: ReadonlySet<string> = new Set(['buries', 'buried']);

/** "trois corps", not "un corps": counted, and more than one. */
export const isSeveral = (f: Filler): boolean => f.kind === 'party' && f.party.isCounted && f.party.count?.max !== 1;

/** "16 soldiers were buried on Sunday", not "the late singer was buried". */
export function buriedRoles(chunks: readonly Chunk[], at: number, rule: string): Roles {
  const subject = subjectOf(chunks, at).filter((f) => f.kind === 'party' && f.party.isCounted);
  return subject.length === 0 ? made('takes-nobody', {}) : made(rule, { targets: subject, patients: subject });
}
