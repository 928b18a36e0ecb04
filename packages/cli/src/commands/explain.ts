import { Option } from 'commander';
import { readArticles } from '../io/articles.js';
import { createExtraction, tellFailure } from '../io/extraction.js';
import { WrongCall } from '../io/failure.js';
import { EXIT, type Context, type ExitCode } from '../session.js';
import { quotesOf } from '../table/words.js';
import { examples, wholeNumber, type AddCommand } from './command.js';
import { addPackOption, addTextOptions, type TextFlags } from './textOptions.js';

type Flags = TextFlags & { readonly event?: number; readonly pack?: string };

const OFFSETS = /\[(\d+–\d+(?:, \d+–\d+)*)\]/g;

/** Puts the words behind the offsets of an explanation. */
function withWords(explanation: string, text: string): string {
  return explanation.trimEnd().replace(OFFSETS, (offsets, list: string) => {
    const spans = list.split(', ').map((pair) => {
      const [start = 0, end = 0] = pair.split('–').map(Number);
      return { start, end };
    });
    return `${offsets} ${quotesOf(text, spans)}`;
  });
}

async function explainFile(context: Context, path: string, flags: Flags): Promise<ExitCode> {
  const { explain } = await import('@harmattan/extract');
  const extraction = await createExtraction({ logger: context.logger, ...flags });
  let hasFailed = false;
  for await (const reading of readArticles({ paths: [path], defaults: flags, stdin: context.stdin })) {
    const outcome = extraction.run(reading);
    if (outcome.kind === 'failure') {
      hasFailed = true;
      tellFailure(context, outcome);
      continue;
    }
    const { events } = outcome.analysis;
    const { id } = outcome.article;
    if (flags.event !== undefined && flags.event > events.length)
      throw new WrongCall(
        `--event ${flags.event}: ${id} has ${events.length === 1 ? '1 event' : `${events.length} events`}`,
      );
    if (events.length === 0) context.out(`${id}: no event\n`);
    for (const [i, event] of events.entries())
      if (flags.event === undefined || flags.event === i + 1)
        context.out(`${id}, event ${i + 1}\n${withWords(explain(event), outcome.article.text)}\n\n`);
  }
  return hasFailed ? EXIT.failed : EXIT.fine;
}

/** `harmattan explain`: why each field of each event has its value. */
export const addExplain: AddCommand = (program, act) => {
  addPackOption(
    addTextOptions(
      program
        .command('explain')
        .summary('show why an event is what it is')
        .description(
          'Prints why each field of the events of an article has its value: the rules, the words, and the candidates that lost.',
        )
        .argument('<file>', 'an article (.txt, .md), or - for standard input'),
    ),
  )
    .addOption(new Option('--event <n>', 'only the event of that number in the table').argParser(wholeNumber))
    .addHelpText(
      'after',
      examples([
        ['harmattan explain --published 2020-07 article.txt', 'all events of the article'],
        ['harmattan explain --event 2 article.txt', 'the second event alone'],
      ]),
    )
    .action(act(explainFile));
};
