import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { createPace } from './pace.js';

const pace = createPace({
  nextFrame: (work) => {
    requestAnimationFrame(work);
  },
  now: () => performance.now(),
});

/** The value that an element shows: that given, as soon as its turn to be drawn has come. `isBehind` until then. */
export function usePaced<T>(
  value: T,
  holder: RefObject<HTMLElement | null>,
): { readonly paced: T; readonly isBehind: boolean } {
  const [paced, setPaced] = useState(value);
  const isSeen = useRef(true);
  const key = useRef({}).current;
  useEffect(() => {
    const element = holder.current;
    if (element === null) return undefined;
    const watcher = new IntersectionObserver((entries) => {
      isSeen.current = entries.at(-1)?.isIntersecting ?? true;
    });
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      pace.forget(key);
    };
  }, [holder, key]);
  useLayoutEffect(() => {
    if (value === paced) pace.forget(key);
    else pace.ask(key, { isSeen: () => isSeen.current, draw: () => setPaced(() => value) });
  }, [value, paced, key]);
  return { paced, isBehind: value !== paced };
}
