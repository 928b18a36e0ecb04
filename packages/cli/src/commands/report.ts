import { statSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportArticle } from '@harmattan/report';
import { Option } from 'commander';
import { readArticles } from '../io/articles.js';
import { createExtraction, recordOf, tellFailure } from '../io/extraction.js';
import { writeResult } from '../io/files.js';
import { readRecords } from '../io/records.js';
import { EXIT, type Context, type ExitCode } from '../session.js';
import { examples, oneMore, type AddCommand } from './command.js';
import { addTextOptions, type TextFlags } from './textOptions.js';

type Flags = Omit<TextFlags, 'title'> & {
  readonly out: string;
  readonly title?: string;
  readonly texts?: readonly string[];
  readonly interface: 'en' | 'fr';
};

type Reading = { readonly articles: readonly ReportArticle[]; readonly hasFailed: boolean };

const LINE_START = 65_536;

/** Whether an input holds records already: a run's folder, or JSON Lines whose first object bears the schema version. */
function holdsRecords(path: string): boolean {
  if (path === '-') return false;
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return false;
  if (stats.isDirectory()) return statSync(join(path, 'records'), { throwIfNoEntry: false })?.isDirectory() === true;
  return /^\uFEFF?\s*\{"schema":"\d/.test(readFileSync(path).subarray(0, LINE_START).toString('utf8'));
}

async function textsOf(context: Context, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for await (const reading of readArticles({ paths, defaults: {}, stdin: context.stdin }))
    if (reading.kind === 'failure') tellFailure(context, reading);
    else texts.set(reading.id, reading.text);
  return texts;
}

async function fromRecords(context: Context, paths: readonly string[], texts: readonly string[]): Promise<Reading> {
  const { reportArticle } = await import('@harmattan/report');
  const textById = await textsOf(context, texts);
  const articles: ReportArticle[] = [];
  let hasFailed = false;
  for (const path of paths)
    for await (const reading of readRecords(path, context.stdin))
      if (reading.kind === 'record')
        articles.push(reportArticle(reading.record, textById.get(reading.record.id) ?? null));
      else {
        hasFailed = true;
        tellFailure(context, reading);
      }
  return { articles, hasFailed };
}

async function fromArticles(context: Context, paths: readonly string[], flags: Flags): Promise<Reading> {
  const { reportArticle } = await import('@harmattan/report');
  const { published, language, source, index } = flags;
  const defaults = { published, language, source, index };
  const extraction = await createExtraction({ logger: context.logger, ...defaults });
  const articles: ReportArticle[] = [];
  let hasFailed = false;
  for await (const reading of readArticles({ paths, defaults, stdin: context.stdin })) {
    const outcome = extraction.run(reading);
    if (outcome.kind === 'failure') {
      hasFailed = true;
      tellFailure(context, outcome);
    } else {
      const { article, analysis } = outcome;
      articles.push(reportArticle({ ...recordOf(article, analysis, false), title: article.title }, article.text));
    }
  }
  return { articles, hasFailed };
}

async function report(context: Context, paths: readonly string[], flags: Flags): Promise<ExitCode> {
  const { renderReport } = await import('@harmattan/report');
  const records = paths.filter(holdsRecords);
  const read = [
    await fromRecords(context, records, flags.texts ?? []),
    ...(records.length === paths.length
      ? []
      : [
          await fromArticles(
            context,
            paths.filter((path) => !records.includes(path)),
            flags,
          ),
        ]),
  ];
  const articles = read.flatMap((one) => one.articles);
  if (articles.length === 0) {
    context.err('harmattan: no article could be read; no report is written.');
    return EXIT.failed;
  }
  writeResult(flags.out, renderReport({ title: flags.title ?? null, language: flags.interface, articles }));
  return read.some(({ hasFailed }) => hasFailed) ? EXIT.failed : EXIT.fine;
}

/** `harmattan report`: one page to look at. */
export const addReport: AddCommand = (program, act) => {
  addTextOptions(
    program
      .command('report')
      .summary('make a page: charts, map, table, articles')
      .description(
        'Makes one HTML page that needs nothing else and no network: events over time, by type and actor, on a map, in a table, and every article with ' +
          'the words behind each field. Inputs are articles (as for `extract`), or records (JSON Lines, a run folder).',
      )
      .argument('<inputs...>', 'articles or records: files, folders, or - for articles on standard input')
      .requiredOption('-o, --out <file>', 'the page'),
    'the heading of the page',
  )
    .option('--texts <inputs>', 'records: the articles that they were read from; may be given again', oneMore)
    .addOption(new Option('--interface <code>', 'language of the page').choices(['en', 'fr']).default('en'))
    .addHelpText(
      'after',
      examples([
        ['harmattan report --published 2020-07 article.txt -o report.html', 'one article'],
        ['harmattan report run/ --texts dump.jsonl -o report.html', 'a run, with the texts'],
      ]),
    )
    .action(act(report));
};
