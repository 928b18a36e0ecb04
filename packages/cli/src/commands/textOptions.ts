import { InvalidArgumentError, Option, type Command } from 'commander';
import type { ArticleDefaults } from '../io/article.js';
import { oneMore } from './command.js';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a day, month or year of the calendar in EDTF: `2020-07-23`, `2020-07`, `2020`. */
export function isPublicationDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last;
}

function publicationDate(text: string): string {
  if (isPublicationDate(text)) return text;
  throw new InvalidArgumentError('A day, month or year is expected: 2020-07-23, 2020-07 or 2020.');
}

/** Options that say what the command line knows of its articles. */
export type TextFlags = ArticleDefaults & { readonly index?: readonly string[] };

/** Adds `--pack` to a command that extracts. */
export function addPackOption(command: Command): Command {
  return command.option(
    '--pack <folder>',
    'a knowledge pack of your own (pack.json, actors/*.jsonl, places.tsv) instead of the Sahel',
  );
}

/** Adds `--published`, `--language`, `--title`, `--source` and `--index` to a command; `titleMeans` where a title is something else there. */
export function addTextOptions(command: Command, titleMeans = 'headline that is not part of the text'): Command {
  return command
    .addOption(
      new Option(
        '--published <EDTF>',
        'day, month or year of publication of articles that do not say theirs (2020-07-23, 2020-07, 2020); without it no year is guessed',
      ).argParser(publicationDate),
    )
    .option('--language <code>', 'language of articles that do not say theirs; recognised by default')
    .option('--title <text>', titleMeans)
    .option('--source <name>', 'who published the articles that do not say it')
    .option(
      '--index <file>',
      'an index of your own places, asked before the embedded one; may be given again',
      oneMore,
    );
}
