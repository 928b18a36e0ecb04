/** A run that cannot go on: the message names the cause and what to do. */
export class BatchError extends Error {
  override readonly name = 'BatchError';
}
