import type { Logger as PinoLogger } from 'pino';

/** What a command talks to: the process's own streams, or a test's. */
export type Session = {
  /** Results. */
  readonly out: (text: string) => void;
  /** Messages for people, a line each. */
  readonly err: (line: string) => void;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly isTerminal: boolean;
  /** Whether messages go to a terminal, where a bar can be drawn. */
  readonly isErrTerminal: boolean;
  readonly hasColour: boolean;
  /** Columns of the terminal, or what is taken for them in a pipe. */
  readonly width: number;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** What a command's action works with; `logger` writes to standard error. */
export type Context = Session & { readonly logger: PinoLogger };

/** Exit codes: everything worked; some inputs failed or a check did not pass; the call was wrong; stopped by Ctrl-C, as shells have it. */
export const EXIT = { fine: 0, failed: 1, wrongCall: 2, stopped: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
