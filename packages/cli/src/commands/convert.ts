import { FORMATS, writeRecords, type Format, type Records } from '@harmattan/batch';
import { Option } from 'commander';
import { readArticles } from '../io/articles.js';
import { tellFailure } from '../io/extraction.js';
import { Failed, causeOf } from '../io/failure.js';
import { readRecords } from '../io/records.js';
import { EXIT, type Context, type ExitCode } from '../session.js';
import { examples, oneMore, type AddCommand } from './command.js';

type Flags = {
  readonly to: Format;
  readonly out: string;
  readonly texts?: readonly string[];
  readonly hxl?: true;
  readonly bom?: true;
  readonly formulas?: 'keep' | 'escape';
};

async function readTexts(context: Context, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for await (const reading of readArticles({ paths, defaults: {}, stdin: context.stdin })) {
    if (reading.kind === 'failure') throw new Failed(`${reading.input}: ${reading.cause}`);
    texts.set(reading.id, reading.text);
  }
  return texts;
}

async function convert(context: Context, path: string, flags: Flags): Promise<ExitCode> {
  const texts = flags.texts === undefined ? null : await readTexts(context, flags.texts);
  let failures = 0;
  async function* records(): Records {
    for await (const reading of readRecords(path, context.stdin)) {
      if (reading.kind === 'record') yield reading.record;
      else {
        failures += 1;
        tellFailure(context, reading);
      }
    }
  }
  try {
    await writeRecords(records(), {
      format: flags.to,
      to: flags.out,
      hasHxl: flags.hxl === true,
      hasBom: flags.bom === true,
      areFormulasEscaped: flags.formulas !== 'keep',
      ...(texts === null ? {} : { textOf: (id: string) => texts.get(id) ?? null }),
    });
  } catch (error) {
    throw new Failed(`${flags.out}: ${causeOf(error)}`, { cause: error });
  }
  return failures === 0 ? EXIT.fine : EXIT.failed;
}

/** `harmattan convert`: records in the forms that other tools read. */
export const addConvert: AddCommand = (program, act) => {
  program
    .command('convert')
    .summary('write records as CSV, GeoJSON, Parquet, SQLite ...')
    .description(
      'Turns records (JSON Lines as `extract` writes them, or the folder of a run) into another form. `-` reads standard input.',
    )
    .argument('<records>', 'a file of records, or the folder of a run')
    .addOption(new Option('--to <format>', 'the form').choices(FORMATS).makeOptionMandatory())
    .requiredOption('-o, --out <file>', 'where to write; a folder for brat')
    .option('--texts <inputs>', 'web-annotation, brat: the articles that were extracted; may be given again', oneMore)
    .option('--hxl', 'CSV: a second row with HXL hashtags')
    .option('--bom', 'CSV: a byte order mark, for Excel')
    .addOption(
      new Option(
        '--formulas <how>',
        'CSV: cells that a spreadsheet would run: an apostrophe before them, or as they are',
      )
        .choices(['escape', 'keep'])
        .default('escape'),
    )
    .addHelpText(
      'after',
      examples([
        ['harmattan convert events.jsonl --to acled -o events.csv', "ACLED's columns"],
        ['harmattan convert events.jsonl --to parquet -o events.parquet', 'for data frames'],
        ['harmattan convert events.jsonl --to brat --texts articles/ -o brat/', 'for annotators'],
      ]),
    )
    .action(act(convert));
};
