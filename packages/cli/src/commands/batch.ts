import { RUN_FILES, runBatch, type RunFormat, type RunResult } from '@harmattan/batch';
import { totalsPolicySchema, type TotalsPolicy } from '@harmattan/types';
import { InvalidArgumentError, Option } from 'commander';
import { Failed, causeOf } from '../io/failure.js';
import { expectLongRun } from '../io/longRun.js';
import { knowledgeOf } from '../io/pack.js';
import { progressOf } from '../io/progress.js';
import { EXIT, type Context, type ExitCode } from '../session.js';
import { examples, wholeNumber, type AddCommand } from './command.js';
import { addPackOption, addTextOptions, type TextFlags } from './textOptions.js';

const FORMATS = Object.keys(RUN_FILES) as readonly RunFormat[];
const FIELDS = ['text', 'id', 'title', 'published', 'crawled', 'source', 'url', 'language'] as const;
type FieldMap = Readonly<Partial<Record<(typeof FIELDS)[number], string>>>;

type Flags = TextFlags & {
  readonly pack?: string;
  readonly out: string;
  readonly resume?: true;
  readonly workers?: number;
  readonly timeLimit?: number;
  readonly format?: readonly RunFormat[];
  readonly field?: FieldMap;
  readonly mentions?: true;
  readonly totals: TotalsPolicy;
};

function oneMoreField(given: string, before: FieldMap = {}): FieldMap {
  const [, name, own] = /^(\w+)=(.+)$/.exec(given) ?? [];
  const field = FIELDS.find((known) => known === name);
  if (field === undefined || own === undefined)
    throw new InvalidArgumentError(`Expected is field=name, as in text=story; fields are ${FIELDS.join(', ')}.`);
  return { ...before, [field]: own };
}

function oneMoreFormat(given: string, before: readonly RunFormat[] = []): readonly RunFormat[] {
  const format = FORMATS.find((known) => known === given);
  if (format === undefined) throw new InvalidArgumentError(`Allowed choices are ${FORMATS.join(', ')}.`);
  return before.includes(format) ? before : [...before, format];
}

const told = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? noun : `${noun}s`}`;

/** What became of every record, so that a reader can add it up. */
function summaryOf({ counts, incidents, groups }: RunResult): string {
  const { records, extracted, duplicates, rejected, events } = counts;
  const copies = groups === null ? '' : ` in ${told(groups, 'group')}`;
  const linked = incidents === null ? '' : `, ${told(incidents, 'incident')}`;
  return (
    `${told(records, 'record')} = ${extracted.toLocaleString('en')} extracted + ${duplicates.toLocaleString('en')} duplicates${copies}` +
    ` + ${rejected.toLocaleString('en')} rejected; ${told(events, 'event')}${linked}`
  );
}

/** Calls `stop` at the first Ctrl-C; a second one ends the process as usual. */
function onInterrupt(stop: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const once = (): void => {
    for (const signal of signals) process.removeListener(signal, once);
    stop();
  };
  for (const signal of signals) process.on(signal, once);
  return () => {
    for (const signal of signals) process.removeListener(signal, once);
  };
}

async function batch(context: Context, inputs: readonly string[], flags: Flags): Promise<ExitCode> {
  expectLongRun();
  const { pack, indexes } = await knowledgeOf(flags.pack, flags.index);
  const stopping = new AbortController();
  const progress = progressOf(context);
  const settle = onInterrupt(() => {
    progress.say('stopping: what is in hand is finished; press Ctrl-C again to end at once');
    stopping.abort();
  });
  let result: RunResult;
  try {
    result = await runBatch(
      {
        inputs,
        out: flags.out,
        fields: flags.field ?? {},
        published: flags.published,
        title: flags.title,
        source: flags.source,
        language: flags.language,
        totals: flags.totals,
        indexes,
        pack,
        hasMentions: flags.mentions === true,
        formats: flags.format ?? [],
      },
      {
        mayResume: flags.resume === true,
        workers: flags.workers,
        timeLimit: flags.timeLimit === undefined ? undefined : flags.timeLimit * 1000,
        signal: stopping.signal,
        onProgress: progress.show,
      },
    );
  } catch (error) {
    throw new Failed(causeOf(error), { cause: error });
  } finally {
    progress.end();
    settle();
  }
  if (result.kind === 'finished-before') context.err(`harmattan: ${flags.out} is finished; nothing to do`);
  context.out(`${summaryOf(result)}\n`);
  if (result.kind !== 'stopped') return EXIT.fine;
  context.err(`harmattan: stopped; go on with the same command and --resume`);
  return EXIT.stopped;
}

/** `harmattan batch`: dumps in, a run folder out. */
export const addBatch: AddCommand = (program, act) => {
  addPackOption(
    addTextOptions(
      program
        .command('batch')
        .summary('extract dumps of any size into a folder, resumably')
        .description(
          'Extracts the events of whole dumps, on all cores, into a run folder: records, rejects with their reasons, groups of copies, incidents ' +
            'that several articles tell. Inputs are files and folders of text, Markdown, HTML, DOCX, JSON, JSON Lines, CSV, TSV, RSS, Atom, WARC, and ' +
            'exports of Telegram, ReliefWeb, Europresse and Factiva, also gzipped; the form is told by the content.',
        )
        .argument('<inputs...>', 'files and folders')
        .requiredOption('-o, --out <folder>', 'the run folder; new, empty, or of the same run'),
    ),
  )
    .option('--resume', 'go on with a run that was stopped or killed')
    .option('--workers <n>', 'threads; all cores by default', wholeNumber)
    .option('--time-limit <seconds>', 'give up a document after so long; 30 by default', wholeNumber)
    .option('--format <form>', `also write ${FORMATS.join(', ')}; may be given again`, oneMoreFormat)
    .option(
      '--field <field=name>',
      'own name of a field of the articles, as in text=story; may be given again',
      oneMoreField,
    )
    .option('--mentions', 'records also hold every actor, place, date, toll, weapon, source and trigger mentioned')
    .addOption(
      new Option('--totals <policy>', 'how totals come from the figures of different sources')
        .choices(totalsPolicySchema.options)
        .default('stated'),
    )
    .addHelpText(
      'after',
      `${examples([
        ['harmattan batch dump.jsonl.gz -o run/', 'a run folder'],
        ['harmattan batch dump.jsonl.gz -o run/ --resume', 'goes on after a stop, a crash or a power cut'],
        [
          'harmattan batch news/ crawl.warc.gz -o run/ --format acled --format parquet',
          'folders and a crawl, with tables',
        ],
      ])}\n\nExit code 130: stopped by Ctrl-C, to be resumed.`,
    )
    .action(act(batch));
};
