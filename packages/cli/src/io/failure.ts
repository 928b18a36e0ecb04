/** An input that could not be read or worked on. Others go on; the command ends with exit code 1. */
export type Failure = {
  readonly kind: 'failure';
  /** The input as the caller named it, with the line where it has lines. */
  readonly input: string;
  /** One line that a person understands. */
  readonly cause: string;
  /** What was thrown, for the debug log. */
  readonly error?: unknown;
};

/** A call that makes no sense; the command ends with exit code 2 and the message. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';
}

/** A failure that ends the command at once, with exit code 1. */
export class Failed extends Error {
  override readonly name = 'Failed';
}

/** A failure of one input. */
export function failure(input: string, cause: string, error?: unknown): Failure {
  return { kind: 'failure', input, cause, ...(error === undefined ? {} : { error }) };
}

const SYSTEM_CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space left on the disk',
  ERR_FS_FILE_TOO_LARGE: 'the file is too large; give it as JSON Lines, an article a line',
  ERR_STRING_TOO_LONG: 'the file is too large; give it as JSON Lines, an article a line',
};

/** The code of a system error (`ENOENT`); empty when it has none. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/** What went wrong in words, without a stack: the system's codes are translated. */
export function causeOf(error: unknown): string {
  const cause = SYSTEM_CAUSES[codeOf(error)];
  if (cause !== undefined) return cause;
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
  const message = hasMessage ? String(error.message) : String(error);
  return message.split('\n', 1)[0] ?? message;
}
