import { SCHEMA_NAMES, SCHEMA_VERSION, jsonSchemaOf, type SchemaName } from '@harmattan/types';
import { Argument } from 'commander';
import { EXIT, type Context, type ExitCode } from '../session.js';
import { examples, type AddCommand } from './command.js';

function schema(context: Context, name: SchemaName, flags: { readonly list?: true }): ExitCode {
  context.out(
    flags.list === true ? `${SCHEMA_NAMES.join('\n')}\n` : `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`,
  );
  return EXIT.fine;
}

/** `harmattan schema`: the form of what the command reads and writes. */
export const addSchema: AddCommand = (program, act) => {
  program
    .command('schema')
    .summary('print the JSON Schema of records')
    .description(
      `Prints the JSON Schema (draft 2020-12) of what is read and written. Version of the records: ${SCHEMA_VERSION}.`,
    )
    .addArgument(new Argument('[name]', 'which one').choices(SCHEMA_NAMES).default('record'))
    .option('--list', 'only the names')
    .addHelpText(
      'after',
      examples([
        ['harmattan schema', 'a line of the JSON Lines output: one article with its events'],
        ['harmattan schema event > event.schema.json', 'one event'],
        ['harmattan schema article', 'a line of the JSON Lines input'],
      ]),
    )
    .action(act(schema));
};
