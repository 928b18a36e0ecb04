import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { addAnnotate } from './commands/annotate.js';
import { addBatch } from './commands/batch.js';
import { addConvert } from './commands/convert.js';
import { addDoctor } from './commands/doctor.js';
import { addEvaluate } from './commands/evaluate.js';
import { addExplain } from './commands/explain.js';
import { addExtract } from './commands/extract.js';
import { addPlaces } from './commands/places.js';
import { addReport } from './commands/report.js';
import { addSchema } from './commands/schema.js';
import { addServe } from './commands/serve.js';
import { addSnapshot } from './commands/snapshot.js';
import { examples, type Act } from './commands/command.js';
import { Failed, WrongCall, causeOf } from './io/failure.js';
import { LEVELS, createLogger, isLevel, type Level } from './io/logging.js';
import { EXIT, type ExitCode, type Session } from './session.js';

const COMMANDS = [
  addExtract,
  addExplain,
  addBatch,
  addConvert,
  addReport,
  addServe,
  addPlaces,
  addSchema,
  addEvaluate,
  addAnnotate,
  addSnapshot,
  addDoctor,
] as const;

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '?';
}

function levelOf(program: Command, env: Session['env']): Level {
  const given = program.opts<{ readonly logLevel?: Level }>().logLevel ?? env.HARMATTAN_LOG;
  if (given === undefined || given === '') return 'warn';
  if (isLevel(given)) return given;
  throw new WrongCall(`HARMATTAN_LOG=${given}: one of ${LEVELS.join(', ')} is expected`);
}

/** The command with all its commands; `onExit` gets the exit code of the one that ran. */
export function createProgram(session: Session, onExit: (code: ExitCode) => void): Command {
  const program = new Command('harmattan')
    .description(
      'Reads conflict news and writes down the events: who did what to whom, where, when, at what cost in lives, and who says so.',
    )
    .version(version(), '-V, --version', 'print the version')
    .addOption(
      new Option('--log-level <level>', 'what is logged to standard error, as JSON (also HARMATTAN_LOG)').choices(
        LEVELS,
      ),
    )
    .helpOption('-h, --help', 'show help')
    .exitOverride()
    .configureOutput({
      writeOut: session.out,
      writeErr: (text) => session.err(text.trimEnd()),
      outputError: (text, write) => write(text.replace(/^error: /, 'harmattan: ')),
      getOutHelpWidth: () => session.width,
      getErrHelpWidth: () => session.width,
    })
    .addHelpText(
      'after',
      `${examples([
        ['harmattan extract --published 2020-07 article.txt', 'a table of the events of an article'],
        ['harmattan extract articles/ > events.jsonl', 'a folder, as JSON Lines'],
        ['harmattan help extract', 'more of one command'],
      ])}\n\nExit codes: 0 all went well; 1 some inputs failed or a check did not pass; 2 wrong call.`,
    );
  const act: Act =
    (action) =>
    async (...rest) => {
      const logger = createLogger(levelOf(program, session.env));
      onExit(await action({ ...session, logger }, ...rest));
    };
  for (const add of COMMANDS) add(program, act);
  return program;
}

/** Runs a command line (without node and script) and gives the exit code. Nothing is thrown. */
export async function runProgram(argv: readonly string[], session: Session): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const program = createProgram(session, (given) => {
    code = given;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.wrongCall;
    session.err(`harmattan: ${causeOf(error)}`);
    if (error instanceof WrongCall) return EXIT.wrongCall;
    if (!(error instanceof Failed) && program.opts<{ readonly logLevel?: string }>().logLevel === 'debug')
      session.err(error instanceof Error ? (error.stack ?? '') : String(error));
    return EXIT.failed;
  }
}
