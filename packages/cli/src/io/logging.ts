import { destination, pino, type Logger } from 'pino';

export const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type Level = (typeof LEVELS)[number];

/** Whether a text names a level. */
export function isLevel(text: string): text is Level {
  return (LEVELS as readonly string[]).includes(text);
}

/** A logger that writes JSON Lines to standard error at once. */
export function createLogger(level: Level): Logger {
  return pino({ level, base: null, name: 'harmattan' }, destination({ dest: 2, sync: true }));
}
