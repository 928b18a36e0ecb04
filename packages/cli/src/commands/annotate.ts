import { statSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { readArticles } from '../io/articles.js';
import { createExtraction, recordOf, tellFailure } from '../io/extraction.js';
import { writeResult } from '../io/files.js';
import { WrongCall } from '../io/failure.js';
import { EXIT, type Context, type ExitCode } from '../session.js';
import { examples, type AddCommand } from './command.js';
import { addTextOptions, type TextFlags } from './textOptions.js';

type Flags = TextFlags & { readonly out?: string };

/** The text as the gold file names it: from the gold file's folder, else by its bare name. */
const nameFrom = (out: string | undefined, text: string): string =>
  out === undefined
    ? basename(text)
    : relative(dirname(resolve(out)), resolve(text))
        .split(sep)
        .join('/');

async function draft(context: Context, path: string, flags: Flags): Promise<ExitCode> {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (isFolder || /\.(jsonl|ndjson)$/i.test(path) || path === '-')
    throw new WrongCall('annotate draft: one text file is expected (.txt or .md)');
  const { draftGold, renderGold } = await import('@harmattan/evaluate');
  const extraction = await createExtraction({ logger: context.logger, ...flags });
  for await (const reading of readArticles({ paths: [path], defaults: flags, stdin: context.stdin })) {
    const outcome = extraction.run(reading);
    if (outcome.kind === 'failure') {
      tellFailure(context, outcome);
      return EXIT.failed;
    }
    const { article, analysis } = outcome;
    const record = recordOf(article, analysis, true);
    const gold = renderGold(
      draftGold(record, article.text, { textFile: nameFrom(flags.out, path), title: article.title }),
    );
    if (flags.out === undefined) context.out(gold);
    else writeResult(flags.out, gold);
  }
  return EXIT.fine;
}

/** `harmattan annotate`: tools for annotators. */
export const addAnnotate: AddCommand = (program, act) => {
  const annotate = program
    .command('annotate')
    .summary('prepare gold annotations')
    .description('Prepares gold annotations.')
    .addHelpText('after', examples([['harmattan annotate draft article.txt', 'a draft to correct']]));
  addTextOptions(
    annotate
      .command('draft')
      .summary('a gold draft of a text, to correct by hand')
      .description(
        'Extracts a text and writes the result in the form of a gold file. It is gold only when somebody has read it against the text.',
      )
      .argument('<text>', 'a text file (.txt or .md)'),
  )
    .option('--out <file>', 'write there instead of to standard output')
    .addHelpText(
      'after',
      examples([
        ['harmattan annotate draft --published 2024-03-01 article.txt', 'the draft on standard output'],
        ['harmattan annotate draft article.txt --out gold/article.json', 'the draft as a file'],
      ]),
    )
    .action(act(draft));
};
