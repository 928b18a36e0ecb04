/** The stable codes of this package. Never reused.
 *  G001 not an index file; G002 index of another version; G003 truncated; G004 damaged (checksum); G005 inconsistent sections;
 *  G006 file cannot be read; G010 latitude or longitude out of range; G011 argument out of range; G020 table row cannot be read;
 *  G021 build check failed; G022 import format not known; G023 a limit of the index form is exceeded. */
export type GazetteerErrorCode =
  'G001' | 'G002' | 'G003' | 'G004' | 'G005' | 'G006' | 'G010' | 'G011' | 'G020' | 'G021' | 'G022' | 'G023';

/** A wrong call, an unreadable index or a broken table. `details` holds what was expected and received. */
export class GazetteerError extends Error {
  override readonly name = 'GazetteerError';
  readonly code: GazetteerErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: GazetteerErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    cause?: unknown,
  ) {
    super(`${code}: ${message}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.details = details;
  }
}
