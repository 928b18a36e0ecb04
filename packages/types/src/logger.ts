/** The part of a pino logger that the libraries use. They are silent unless given one. */
export type Logger = {
  readonly debug: (bindings: object, message?: string) => void;
  readonly trace: (bindings: object, message?: string) => void;
  readonly warn: (bindings: object, message?: string) => void;
};

/** A logger that says nothing. */
export const SILENT: Logger = { debug: () => undefined, trace: () => undefined, warn: () => undefined };
