/** Frames of verbs that tell a deed only by what stands with them; `mentions/needing.ts` says when that is so. The kind or the words follow. */

/** Verbs that tell a deed by what they are done to: "stole 400 cows", "found a cache of arms". */
export const OF_KIND = 'needs-';
/** Verbs with words of their own behind the object: "set cars on fire", "drove the rebels out of". */
export const OF_WORDS = 'parted ';

/** Whether a frame is one of them. */
export const isNeedingFrame = (frame: string): boolean => frame.startsWith(OF_KIND) || frame.startsWith(OF_WORDS);
