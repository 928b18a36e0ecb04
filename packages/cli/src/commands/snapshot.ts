import { existsSync } from 'node:fs';
import type { ArticleRecord } from '@harmattan/types';
import { readArticles } from '../io/articles.js';
import { createExtraction, recordOf, tellFailure } from '../io/extraction.js';
import { readParsed, writeResult } from '../io/files.js';
import { Failed } from '../io/failure.js';
import { EXIT, type Context, type ExitCode } from '../session.js';
import { examples, oneMore, type AddCommand } from './command.js';

type Flags = {
  readonly file: string;
  readonly update?: true;
  readonly accept?: string;
  readonly only?: readonly string[];
};

const DEFAULT_INPUT = 'seeds';
const DEFAULT_FILE = 'seeds/snapshot.json';

async function recordsOf(
  context: Context,
  paths: readonly string[],
): Promise<{ readonly records: readonly ArticleRecord[]; readonly hasFailed: boolean }> {
  const extraction = await createExtraction({ logger: context.logger });
  const byId = new Map<string, ArticleRecord>();
  let hasFailed = false;
  for await (const reading of readArticles({ paths, defaults: {}, stdin: context.stdin })) {
    const outcome = extraction.run(reading);
    if (outcome.kind === 'failure') {
      hasFailed = true;
      tellFailure(context, outcome);
      continue;
    }
    const { id, input } = outcome.article;
    if (byId.has(id)) {
      hasFailed = true;
      context.err(`harmattan: ${input}: another article has the id "${id}"`);
      continue;
    }
    byId.set(id, recordOf(outcome.article, outcome.analysis, false));
  }
  return { records: [...byId.values()], hasFailed };
}

async function snapshot(
  context: Context,
  given: readonly string[],
  { file, update, accept, only }: Flags,
): Promise<ExitCode> {
  const { acceptChanges, diffSnapshots, fingerprintOf, readSnapshot, renderSnapshot, renderSnapshotDiff } =
    await import('@harmattan/evaluate');
  const mayWrite = update === true || accept !== undefined;
  if (!existsSync(file) && !mayWrite) throw new Failed(`${file}: there is no snapshot yet; --update records one`);
  const before = existsSync(file) ? readParsed(file, readSnapshot) : [];
  const { records: after, hasFailed } = await recordsOf(context, given.length === 0 ? [DEFAULT_INPUT] : given);
  if (hasFailed) throw new Failed(`${file}: not compared, since some inputs failed`);
  const kept = acceptChanges(before, after, only ?? null);
  const changes = diffSnapshots(before, only === undefined ? after : kept);
  const fingerprint = fingerprintOf(changes);
  if (changes.length === 0) {
    context.out(`${file}: nothing changed in ${after.length} articles.\n`);
    if (mayWrite && !existsSync(file)) writeResult(file, renderSnapshot(kept));
    return EXIT.fine;
  }
  context.out(`${renderSnapshotDiff(changes)}\n`);
  if (accept !== undefined && accept !== fingerprint)
    throw new Failed(`${file}: the difference is ${fingerprint} now, not ${accept}; read it again`);
  if (!mayWrite) {
    context.out(`\n${changes.length} values changed. When they are right: --accept ${fingerprint}\n`);
    return EXIT.failed;
  }
  writeResult(file, renderSnapshot(kept));
  context.out(`\n${file}: ${changes.length} values accepted (${fingerprint}).\n`);
  return EXIT.fine;
}

/** `harmattan snapshot`: outputs under version control, changed only by a reviewed step. */
export const addSnapshot: AddCommand = (program, act) => {
  program
    .command('snapshot')
    .summary('hold outputs against those recorded')
    .description(
      'Extracts the inputs and compares the records, value by value, with those recorded. Any difference is an exit code of 1.',
    )
    .argument('[inputs...]', `files and folders (default: ${DEFAULT_INPUT})`)
    .option('--file <file>', 'the snapshot', DEFAULT_FILE)
    .option('--update', 'accept whatever differs')
    .option('--accept <fingerprint>', 'accept the difference that was printed with this fingerprint, and no other')
    .option('--only <id>', 'only the record of this id; may be given again', oneMore)
    .addHelpText(
      'after',
      examples([
        ['harmattan snapshot articles/ --file articles.snapshot.json --update', 'record the outputs'],
        ['harmattan snapshot articles/ --file articles.snapshot.json', 'what differs today'],
        ['harmattan snapshot --accept 3f9a12c07b5e', 'accept the difference that was read'],
      ]),
    )
    .action(act(snapshot));
};
