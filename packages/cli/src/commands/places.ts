import type { Gazetteer, ResolveContext } from '@harmattan/gazetteer';
import { FEATURE_HINTS, type FeatureHint } from '@harmattan/types';
import { InvalidArgumentError, Option } from 'commander';
import { WrongCall } from '../io/failure.js';
import { tellFailure } from '../io/extraction.js';
import { readQueries } from '../io/placeQueries.js';
import { EXIT, type Context, type ExitCode } from '../session.js';
import { renderResolution } from '../table/placeTable.js';
import { paintFor } from '../table/style.js';
import { addImport } from './placesImport.js';
import { examples, oneMore, wholeNumber, type AddCommand } from './command.js';

type Flags = {
  readonly country?: string;
  readonly admin1?: string;
  readonly admin2?: string;
  readonly hint?: FeatureHint;
  readonly index?: readonly string[];
  readonly jsonl?: true;
  readonly most: number;
};

function countryCode(text: string): string {
  if (/^[A-Za-z]{2}$/.test(text)) return text.toUpperCase();
  throw new InvalidArgumentError('An ISO 3166-1 alpha-2 code is expected, such as ML or BF.');
}

async function answerQueries(gazetteer: Gazetteer, context: Context, shared: ResolveContext): Promise<ExitCode> {
  const { answerQuery } = await import('@harmattan/gazetteer');
  let hasFailed = false;
  for await (const query of readQueries(context.stdin)) {
    if (query.kind === 'failure') {
      hasFailed = true;
      tellFailure(context, query);
    } else {
      const answer = answerQuery(gazetteer, { ...shared, ...query.context, name: query.name });
      context.out(`${JSON.stringify(answer)}\n`);
    }
  }
  return hasFailed ? EXIT.failed : EXIT.fine;
}

async function places(
  context: Context,
  words: readonly string[],
  { index, jsonl, most, ...asked }: Flags,
): Promise<ExitCode> {
  const name = words.join(' ').trim();
  if (jsonl === true && name !== '')
    throw new WrongCall('places --jsonl reads names from standard input; none is expected here');
  if (jsonl !== true && name === '') throw new WrongCall('places: a name is expected, or --jsonl');
  const { createGazetteer } = await import('@harmattan/gazetteer');
  const gazetteer = createGazetteer(index === undefined ? {} : { indexes: index });
  if (jsonl === true) return answerQueries(gazetteer, context, asked);
  const paint = paintFor(context.hasColour);
  context.out(renderResolution(name, gazetteer.resolve(name, asked), { width: context.width, paint, most }));
  return EXIT.fine;
}

/** `harmattan places`: names to places. */
export const addPlaces: AddCommand = (program, act) => {
  const command = program
    .command('places')
    .summary('look up place names')
    .description(
      'Resolves a place name of the Sahel and its neighbours: candidates with scores and reasons, or why there is none.',
    )
    .argument('[name...]', 'the name')
    .addOption(new Option('--country <code>', 'the country, ISO 3166-1 alpha-2').argParser(countryCode))
    .option('--admin1 <name>', 'region, state or province')
    .option('--admin2 <name>', 'cercle, province, department or local government area')
    .addOption(new Option('--hint <sort>', 'what the words around the name say it is').choices(FEATURE_HINTS))
    .option('--index <file>', 'an index of your own, asked before the embedded one; may be given again', oneMore)
    .addOption(new Option('--most <n>', 'candidates shown at most').argParser(wholeNumber).default(10))
    .option(
      '--jsonl',
      'read queries {"name", "country"?, "admin1"?, "admin2"?, "hint"?} from standard input, answer a line each',
    )
    .addHelpText(
      'after',
      examples([
        ['harmattan places Bamba --country ML --admin1 Gao', 'which of the namesakes'],
        ['harmattan places In Delimane', 'another spelling'],
        ['harmattan places --jsonl < queries.jsonl', 'many at once'],
        ['harmattan places import allCountries.txt --out world.index', 'an index of your own'],
      ]),
    )
    .action(act(places));
  addImport(command, act);
};
