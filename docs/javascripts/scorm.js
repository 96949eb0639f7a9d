/**
 * Tells the learning platform around how a round went: SCORM 1.2, completion and a score, and
 * nothing to anybody else. Only the package for platforms has this script (site_builder/publish/
 * learning.py).
 */

/** @typedef {import("./types.js").Result} Result */
/**
 * @typedef {object} Platform What SCORM 1.2 asks a platform to offer.
 * @property {(empty: "") => string} LMSInitialize
 * @property {(name: string, value: string) => string} LMSSetValue
 * @property {(empty: "") => string} LMSCommit
 * @property {(empty: "") => string} LMSFinish
 */

/** Frames that a platform may put around a package. */
const DEEPEST = 7;

/**
 * Look for the platform in the windows around this one, and in those that opened them.
 * @param {Window} from
 * @returns {Platform | null}
 */
function platform(from) {
  /** @type {any} */
  let here = from;
  for (let depth = 0; depth <= DEEPEST; depth++) {
    try {
      if (here.API) return here.API;
    } catch {
      return null; // another origin's window: not the platform that launched this
    }
    if (here.parent === here) break;
    here = here.parent;
  }
  return here.opener && from === window ? platform(here.opener) : null;
}

const found = platform(window);
if (found) {
  found.LMSInitialize("");
  found.LMSSetValue("cmi.core.lesson_status", "incomplete");
  document.addEventListener("smell-test:result", (event) => {
    const { missed, suspected } = /** @type {CustomEvent<Result>} */ (event).detail;
    const of = missed.of + suspected.of;
    const score = of ? Math.round((100 * (of - missed.count - suspected.count)) / of) : 0;
    found.LMSSetValue("cmi.core.score.min", "0");
    found.LMSSetValue("cmi.core.score.max", "100");
    found.LMSSetValue("cmi.core.score.raw", String(score));
    found.LMSSetValue("cmi.core.lesson_status", "completed");
    found.LMSCommit("");
  });
  window.addEventListener("pagehide", () => found.LMSFinish(""));
}
