import { once } from 'node:events';
import { InvalidArgumentError, Option } from 'commander';
import { Failed, causeOf } from '../io/failure.js';
import { expectLongRun } from '../io/longRun.js';
import { EXIT, type Context, type ExitCode } from '../session.js';
import { count, examples, oneMore, wholeNumber, type AddCommand } from './command.js';

type Flags = {
  readonly host: string;
  readonly port: number;
  readonly gold: string;
  readonly interface: 'en' | 'fr';
  readonly threads?: number;
  readonly queue?: number;
  readonly index?: readonly string[];
};

const LOCAL = new Set(['127.0.0.1', 'localhost', '::1']);

function port(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new InvalidArgumentError('A port is expected: 0 (any that is free) to 65535.');
}

async function serve(context: Context, flags: Flags, version: string): Promise<ExitCode> {
  expectLongRun();
  const { startServer } = await import('@harmattan/serve');
  if (!LOCAL.has(flags.host))
    context.err(
      `harmattan: warning: ${flags.host} can be reached from other machines; there is no password, and who reaches it can save corrections.`,
    );
  let server: Awaited<ReturnType<typeof startServer>>;
  try {
    server = await startServer({
      host: flags.host,
      port: flags.port,
      version,
      gold: flags.gold,
      indexes: flags.index ?? [],
      threads: flags.threads,
      language: flags.interface,
      limits: flags.queue === undefined ? {} : { queue: flags.queue },
    });
  } catch (error) {
    throw new Failed(`${flags.host}:${flags.port}: ${causeOf(error)}`, { cause: error });
  }
  context.out(`${server.address}\n`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.close();
  return EXIT.fine;
}

/** `harmattan serve`: a page to try articles on, and an HTTP API. */
export const addServe: AddCommand = (program, act) => {
  program
    .command('serve')
    .summary('a local page to read and correct articles, and an HTTP API')
    .description(
      'Serves a page on this machine: paste an article, see its events as you type, correct them, keep the corrections as gold for `evaluate`. ' +
        'Beside it an HTTP API, described at /v1/openapi.json.',
    )
    .addOption(new Option('--port <number>', '0 for any that is free').argParser(port).default(8347))
    .option('--host <address>', 'another address than this machine’s own; there is no password', '127.0.0.1')
    .option('--gold <folder>', 'where corrections are kept', 'gold')
    .addOption(new Option('--interface <code>', 'language of the page').choices(['en', 'fr']).default('en'))
    .option(
      '--threads <n>',
      'threads that read, one of them long articles; all cores by default, at least 2',
      wholeNumber,
    )
    .option(
      '--queue <n>',
      'articles that may wait; further ones are refused with 503; 16 by default, 0 answers soonest under load',
      count,
    )
    .option('--index <file>', 'an index of your own places, asked before the embedded one; may be given again', oneMore)
    .addHelpText(
      'after',
      examples([
        ['harmattan serve', 'prints the address of the page'],
        [`curl -H 'content-type: application/json' -d '{"text": "..."}' http://127.0.0.1:8347/v1/extract`, 'the API'],
      ]),
    )
    .action(act((context, flags: Flags) => serve(context, flags, program.version() ?? '?')));
};
