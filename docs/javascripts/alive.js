/** What can wait until somebody is there: a page that is left alone does nothing. */

/** A page scrolls by itself too, so that says nothing. */
const SIGNS = ["pointermove", "pointerdown", "keydown", "wheel", "click", "visibilitychange"];

/**
 * Do some work at the next sign that somebody is there, or that they are about to leave.
 * @param {() => void} work
 */
export function atNextSign(work) {
  const listening = new AbortController();
  const begin = () => {
    listening.abort();
    work();
  };
  for (const sign of SIGNS) {
    document.addEventListener(sign, begin, {
      signal: listening.signal,
      capture: true,
      passive: true,
    });
  }
}
