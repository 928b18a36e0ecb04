/** Told of bytes as they are read from disk. */
export type OnBytes = (bytes: number) => void;

/** An input that cannot be read to its end; the message says why. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  /** What is lost, where it is not all that comes after. */
  readonly lost: string | null;

  constructor(message: string, lost: string | null = null) {
    super(message);
    this.lost = lost;
  }
}
