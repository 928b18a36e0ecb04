/** Something to draw again. */
type Piece = { readonly isSeen: () => boolean; readonly draw: () => void };

/** Pieces of a page that are drawn again one a frame, so that what the reader moves follows the hand. */
export type Pace = {
  /** Draws a piece when its turn comes; the same piece again takes the place of what waits. What is on the screen goes first. */
  readonly ask: (key: object, piece: Piece) => void;
  readonly forget: (key: object) => void;
};

/** So many milliseconds after the last change, what is off the screen is drawn as well. */
const REST_MS = 150;

/** A pace by the page's frames. */
export function createPace({
  nextFrame,
  now,
}: {
  readonly nextFrame: (work: () => void) => void;
  readonly now: () => number;
}): Pace {
  const waiting = new Map<object, Piece>();
  let lastAsked = 0;
  let isRunning = false;
  const frame = (): void => {
    const pieces = [...waiting];
    const next = pieces.find(([, { isSeen }]) => isSeen()) ?? (now() - lastAsked >= REST_MS ? pieces[0] : undefined);
    if (next !== undefined) {
      const [key, { draw }] = next;
      waiting.delete(key);
      draw();
    }
    isRunning = waiting.size > 0;
    if (isRunning) nextFrame(frame);
  };
  return {
    ask: (key, piece) => {
      lastAsked = now();
      waiting.set(key, piece);
      if (isRunning) return;
      isRunning = true;
      nextFrame(frame);
    },
    forget: (key) => void waiting.delete(key),
  };
}
