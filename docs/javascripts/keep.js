/**
 * Keeping answers: in the tab while it is open, in a file where somebody saves one, on the device
 * where somebody asks for it. Nothing is kept otherwise, and nothing leaves.
 */

import { KEEPING } from "./words.js";

/** @typedef {import("./types.js").Json} Json */
/** @typedef {import("./types.js").Answers} Answers */

const LARGEST_FILE = 5_000_000;

/** Answers of each tool since the tab was opened. */
/** @type {Map<string, Answers>} */
export const kept = new Map();

/** What carries each from one page of the tab to the next, reloads and Back included. */
const CARRIED = "smell-test.carried.";

/** What says that something was too large to be carried. */
const DROPPED = "smell-test.dropped.";

/** @param {string} tool */
function dropped(tool) {
  try {
    sessionStorage.setItem(DROPPED + tool, "yes");
  } catch {
    // Refused altogether.
  }
}

/**
 * Tell, once, whether a tool's result was too large to be carried over to this page.
 * @param {string} tool
 */
export function wasDropped(tool) {
  try {
    const found = sessionStorage.getItem(DROPPED + tool) !== null;
    sessionStorage.removeItem(DROPPED + tool);
    return found && !kept.has(tool);
  } catch {
    return false;
  }
}

/** Take over what the page before left. */
function takeOver() {
  try {
    const names = Object.keys(sessionStorage).filter((name) => name.startsWith(CARRIED));
    for (const name of names) {
      const answers = JSON.parse(sessionStorage.getItem(name) ?? "{}");
      sessionStorage.removeItem(name);
      kept.set(name.slice(CARRIED.length), answers);
    }
  } catch {
    // Refused or unreadable: as if nothing had been left.
  }
}

/**
 * Take over what the page before left, and leave what there is to the next. The tab's storage holds
 * answers only between two pages, and goes with the tab.
 */
export function carryOver() {
  takeOver();
  window.addEventListener("pagehide", () => {
    for (const [tool, answers] of kept) {
      if (!Object.keys(answers).length) continue;
      try {
        sessionStorage.setItem(CARRIED + tool, JSON.stringify(answers));
      } catch {
        dropped(tool); // refused, or more than it holds
      }
    }
  });
  // A page that comes back as it was: those in between may have answers of their own.
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) takeOver();
  });
}

/**
 * Have the theme keep colours only where somebody has chosen some. It writes them down at every
 * visit; to follow the system, which comes first, nothing needs to be kept.
 */
export function keepColoursIfChosen() {
  const theme = /** @type {{ __md_scope: URL, __md_set: (...what: any[]) => void }} */ (
    /** @type {unknown} */ (globalThis)
  );
  const place = `${theme.__md_scope.pathname}.__palette`;
  const forgetDefault = () => {
    try {
      if (JSON.parse(localStorage.getItem(place) ?? "{}").index === 0) localStorage.removeItem(place);
    } catch {
      // Refused: nothing is kept anyway.
    }
  };
  const set = theme.__md_set;
  theme.__md_set = (...what) => {
    set(...what);
    forgetDefault();
  };
  forgetDefault(); // the theme was here first
}

/** @param {string} tool */
const key = (tool) => `smell-test.${tool}`;

/**
 * What this device remembers, or null.
 * @param {string} tool
 * @returns {Answers | null}
 */
export function remembered(tool) {
  try {
    return JSON.parse(localStorage.getItem(key(tool)) ?? "null");
  } catch {
    return null; // refused or unreadable: as if nothing had been kept
  }
}

/**
 * Remember answers on this device, or forget them with null.
 * @param {string} tool
 * @param {Answers | null} answers
 * @returns {boolean} Whether the browser let us.
 */
export function remember(tool, answers) {
  try {
    if (answers) localStorage.setItem(key(tool), JSON.stringify(answers));
    else localStorage.removeItem(key(tool));
    return true;
  } catch {
    return false;
  }
}

/**
 * Hear of what another tab changes in what this device remembers of a tool.
 * @param {string} tool
 * @param {(answers: Answers | null) => void} changed
 * @param {AbortSignal} signal
 */
export function follow(tool, changed, signal) {
  const heard = (/** @type {StorageEvent} */ { key: name, storageArea }) => {
    if (storageArea === localStorage && (name === key(tool) || name === null)) changed(remembered(tool));
  };
  window.addEventListener("storage", heard, { signal });
}

/**
 * Save answers to a file.
 * @param {string} name
 * @param {Json} answers
 */
export function saveFile(name, answers) {
  saveText(name, `${JSON.stringify(answers, null, 2)}\n`, "application/json");
}

/**
 * Save a text to a file.
 * @param {string} name
 * @param {string} text
 * @param {string} type
 */
export function saveText(name, text, type) {
  const blob = new Blob([text], { type });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/**
 * Read a file's answers; an error's message says what to do.
 * @param {File} file
 * @param {number} [largest] In bytes.
 * @returns {Promise<Answers>}
 */
export async function readFile(file, largest = LARGEST_FILE) {
  const wrong = KEEPING.foreign(file.name);
  if (file.size > largest) throw new Error(wrong);
  /** @type {Json} */
  let found;
  try {
    found = JSON.parse(await file.text());
  } catch {
    throw new Error(wrong);
  }
  if (found === null || typeof found !== "object" || Array.isArray(found)) throw new Error(wrong);
  return found;
}
