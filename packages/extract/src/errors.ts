/** Codes of the errors that wrong calls and broken knowledge cause. Odd text never throws. Codes are never reused. */
export const EXTRACT_ERRORS = {
  E001: 'text is not a string',
  E002: 'publishedAt is not an EDTF day, month or year',
  E003: 'language is not known',
  E004: 'the knowledge pack is broken',
  E005: 'an option has a value that is not known',
} as const;

export type ExtractErrorCode = keyof typeof EXTRACT_ERRORS;

/** Thrown for wrong calls and broken knowledge; `code` is stable, `details` names the input and what was expected. */
export class ExtractError extends Error {
  override readonly name = 'ExtractError';
  readonly code: ExtractErrorCode;
  readonly details: string;

  constructor(code: ExtractErrorCode, details: string, options?: ErrorOptions) {
    super(`${code} ${EXTRACT_ERRORS[code]}: ${details}`, options);
    this.code = code;
    this.details = details;
  }
}
