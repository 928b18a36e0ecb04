/** Codes of `WriteError`; never reused. */
export const WRITE_ERROR_CODES = {
  W001: 'the format needs the texts of the articles',
  W002: 'the text is not the one that the record was read from',
} as const;
export type WriteErrorCode = keyof typeof WRITE_ERROR_CODES;

/** A wrong call or an input that does not fit; the message names the article and the cause. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
  readonly code: WriteErrorCode;

  constructor(code: WriteErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
