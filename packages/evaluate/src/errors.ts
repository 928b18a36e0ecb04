import type { z } from 'zod';

/** Codes are never reused. E001: not JSON. E002: JSON of another form. */
export const ERROR_CODES = { E001: 'not JSON', E002: 'not in the expected form' } as const;
export type EvaluateErrorCode = keyof typeof ERROR_CODES;

/** A file given to the evaluation that cannot be used; the message names it and the cause. */
export class EvaluateError extends Error {
  override readonly name = 'EvaluateError';
  readonly code: EvaluateErrorCode;
  readonly details: Readonly<Record<string, string>>;

  constructor(code: EvaluateErrorCode, details: Readonly<Record<string, string>>, cause?: unknown) {
    super(`${code} ${details['name'] ?? 'input'} is ${ERROR_CODES[code]}: ${details['reason'] ?? ''}`, { cause });
    this.code = code;
    this.details = details;
  }
}

/** Reads JSON of a known form. `name` is what messages call it. @throws EvaluateError E001, E002. */
export function parseAs<T>(schema: z.ZodType<T>, json: string, name: string): T {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new EvaluateError('E001', { name, reason: cause instanceof Error ? cause.message : String(cause) }, cause);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const reason = issue === undefined ? '' : `${issue.path.map(String).join('.')}: ${issue.message}`;
  throw new EvaluateError('E002', { name, reason }, parsed.error);
}
