import { InvalidArgumentError, type Command } from 'commander';
import type { Context, ExitCode } from '../session.js';

/** Wraps an action: builds its context from the global options, keeps its exit code. */
export type Act = <Rest extends readonly unknown[]>(
  action: (context: Context, ...rest: Rest) => ExitCode | Promise<ExitCode>,
) => (...rest: Rest) => Promise<void>;

/** Puts one command on the program. */
export type AddCommand = (program: Command, act: Act) => void;

/** Examples below a command's help. */
export function examples(lines: readonly (readonly [call: string, meaning: string])[]): string {
  const width = Math.max(...lines.map(([call]) => call.length));
  const isWide = width > 62;
  const shown = lines.map(([call, meaning]) =>
    isWide ? `  # ${meaning}\n  $ ${call}` : `  $ ${call.padEnd(width)}   ${meaning}`,
  );
  return `\nExamples:\n${shown.join('\n')}`;
}

/** Collects the values of an option that may be given again. */
export function oneMore(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Reads the value of an option that counts from 0. */
export function count(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError('A whole number is expected, 0 or more.');
}

/** Reads the value of an option that counts from 1. */
export function wholeNumber(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new InvalidArgumentError('A whole number above 0 is expected.');
}
