import { arch, availableParallelism, freemem, platform, totalmem } from 'node:os';
import { knowledgeOf } from '@harmattan/batch';
import type { ConflictEvent } from '@harmattan/types';
import { causeOf } from '../io/failure.js';
import { EXIT, type Context, type ExitCode } from '../session.js';
import { examples, oneMore, type AddCommand } from './command.js';

type Flags = { readonly index?: readonly string[] };
/** A line of the report; a problem makes the command fail. */
type Finding = { readonly subject: string; readonly told: string; readonly isProblem?: boolean };

/** Sentences with the one event that every sound installation reads in them. */
const KNOWN = [
  {
    language: 'en',
    text: 'At least 12 soldiers were killed when JNIM militants attacked an army base in Djibo, in northern Burkina Faso, on 3 March 2021.',
    event: 'armed-clash, 2021-03-03, Djibo (BF), at least 12 killed',
  },
  {
    language: 'fr',
    text: 'Au moins 12 soldats ont été tués le 3 mars 2021 lors d’une attaque des jihadistes contre le camp militaire de Djibo, au Burkina Faso.',
    event: 'armed-clash, 2021-03-03, Djibo (BF), at least 12 killed',
  },
] as const;

const inGigabytes = (bytes: number): string => `${(bytes / 2 ** 30).toFixed(1)} GB`;

function machine(): Finding {
  const cores = availableParallelism();
  return {
    subject: 'machine',
    told:
      `Node ${process.versions.node}, ${platform()} ${arch()}, ${cores} ${cores === 1 ? 'core' : 'cores'}, ` +
      `${inGigabytes(totalmem())} memory (${inGigabytes(freemem())} free)`,
  };
}

/** An event in a few words. */
function wordsOf({ type, date, place, totals }: ConflictEvent): string {
  const { killed } = totals;
  const toll =
    killed === null ? 'no figure' : `${killed.max === killed.min ? '' : 'at least '}${killed.min ?? '?'} killed`;
  return `${type}, ${date.edtf ?? 'no date'}, ${place.name ?? 'no place'} (${place.country ?? '?'}), ${toll}`;
}

async function findings(indexes: readonly string[]): Promise<readonly Finding[]> {
  const { createExtractor, knowledge } = await import('@harmattan/extract');
  const { createGazetteer } = await import('@harmattan/gazetteer');
  const { pack, languages } = knowledge();
  const stamp = knowledgeOf(indexes);
  const gazetteer = createGazetteer({ indexes });
  const { extract } = createExtractor({ gazetteer });
  return [
    {
      subject: 'knowledge',
      told:
        `pack ${pack.id} (${pack.actors.toLocaleString('en')} actors, ${pack.countries.length} countries); ` +
        `${languages.map(({ code, entries }) => `${code} (${entries.toLocaleString('en')} words and phrases)`).join(', ')}; hash ${stamp.extract}`,
    },
    { subject: 'gazetteer', told: `embedded index; hash ${stamp.gazetteer}` },
    ...indexes.map((file, i) => ({ subject: 'own index', told: `${file}; hash ${stamp.indexes[i] ?? ''}` })),
    ...KNOWN.map(({ language, text, event }) => {
      const events = extract(text, { language });
      const read = events.map(wordsOf).join('; ');
      const isProblem = read !== event;
      return {
        subject: `reads ${language}`,
        told: isProblem ? `wrongly: ${read === '' ? 'no event' : read}; expected: ${event}` : event,
        isProblem,
      };
    }),
  ];
}

async function doctor({ out }: Context, flags: Flags): Promise<ExitCode> {
  const tell = ({ subject, told, isProblem }: Finding): void => {
    out(`${isProblem === true ? '✗' : '✓'} ${subject.padEnd(10)} ${told}\n`);
  };
  tell(machine());
  let found: readonly Finding[];
  try {
    found = await findings(flags.index ?? []);
  } catch (error) {
    found = [{ subject: 'loading', told: causeOf(error), isProblem: true }];
  }
  for (const finding of found) tell(finding);
  return found.some(({ isProblem }) => isProblem === true) ? EXIT.failed : EXIT.fine;
}

/** `harmattan doctor`: what the machine has, what is loaded, and whether it works. */
export const addDoctor: AddCommand = (program, act) => {
  program
    .command('doctor')
    .summary('check the installation')
    .description(
      'Says what the machine has, which knowledge and indexes are loaded, and reads a known sentence of each language.',
    )
    .option('--index <file>', 'an index of your own places, to be checked as well; may be given again', oneMore)
    .addHelpText('after', examples([['harmattan doctor', 'exit code 1 when something is wrong']]))
    .action(act(doctor));
};
