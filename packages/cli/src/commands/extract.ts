import { totalsPolicySchema, type TotalsPolicy } from '@harmattan/types';
import { Option } from 'commander';
import { readArticles } from '../io/articles.js';
import { createExtraction, recordOf, tellFailure } from '../io/extraction.js';
import { FORMATS, createWriter, type Format } from '../io/writers.js';
import { EXIT, type Context, type ExitCode } from '../session.js';
import { examples, type AddCommand } from './command.js';
import { addPackOption, addTextOptions, type TextFlags } from './textOptions.js';

type Flags = TextFlags & {
  readonly pack?: string;
  readonly format?: Format;
  readonly mentions?: true;
  readonly words?: true;
  readonly totals: TotalsPolicy;
};

async function extract(context: Context, paths: readonly string[], flags: Flags): Promise<ExitCode> {
  const { logger, stdin } = context;
  const extraction = await createExtraction({ logger, ...flags, mentions: flags.mentions === true });
  const format = flags.format ?? (context.isTerminal ? 'table' : 'jsonl');
  const writer = createWriter(context, { format, hasWords: flags.words === true });
  let hasFailed = false;
  for await (const reading of readArticles({ paths, defaults: flags, stdin })) {
    const outcome = extraction.run(reading);
    if (outcome.kind === 'failure') {
      hasFailed = true;
      tellFailure(context, outcome);
    } else {
      writer.write(recordOf(outcome.article, outcome.analysis, flags.mentions === true), outcome.article);
    }
  }
  writer.end();
  return hasFailed ? EXIT.failed : EXIT.fine;
}

/** `harmattan extract`: articles in, events out. */
export const addExtract: AddCommand = (program, act) => {
  addPackOption(
    addTextOptions(
      program
        .command('extract')
        .summary('read articles, write their events')
        .description(
          'Reads articles and writes the events that they report: who did what to whom, where, when, at what cost, who says so.\n\n' +
            'Inputs are files (.txt, .md: one article; .jsonl: an article a line with "id", "text" and, where known, "title", "publishedAt", ' +
            '"source", "language"), folders (read to the bottom in the order of names; <name>.meta.json beside <name>.txt may give "title", ' +
            '"source", "publishedAt", "language") and - for standard input.',
        )
        .argument('<inputs...>', 'files, folders, or - for standard input'),
    ),
  )
    .addOption(new Option('--format <form>', 'table on a terminal, jsonl in a pipe, unless given').choices(FORMATS))
    .option('--mentions', 'also every actor, place, date, toll, weapon, source and trigger mentioned')
    .option('--words', 'in the table, below each event the words that each field was read from')
    .addOption(
      new Option('--totals <policy>', 'how totals come from the figures of different sources')
        .choices(totalsPolicySchema.options)
        .default('stated'),
    )
    .addHelpText(
      'after',
      examples([
        ['harmattan extract --published 2020-07 article.txt', 'a table of its events'],
        ['harmattan extract --words articles/', 'all articles of a folder, with the words behind each field'],
        ['harmattan extract --format jsonl dump.jsonl > events.jsonl', 'a record a line, an article a record'],
        ['curl -s https://… | harmattan extract --format json -', 'standard input, as JSON'],
      ]),
    )
    .action(act(extract));
};
