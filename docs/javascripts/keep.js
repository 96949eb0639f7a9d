/**
 * Keeping answers: in memory while the page's pages change, in a file where somebody saves one, on
 * the device where somebody asks for it. Nothing is kept otherwise, and nothing leaves.
 */

/** @typedef {import("./types.js").Json} Json */
/** @typedef {import("./types.js").Answers} Answers */

const LARGEST_FILE = 5_000_000;

/** Answers of each tool since the site was opened. */
/** @type {Map<string, Answers>} */
export const kept = new Map();

/** @param {string} tool */
const key = (tool) => `smell-test.${tool}`;

/**
 * @param {Storage} storage
 * @param {string} tool
 * @returns {Answers | null}
 */
function load(storage, tool) {
  const text = storage.getItem(key(tool));
  return text === null ? null : /** @type {Answers} */ (JSON.parse(text));
}

/**
 * What this device remembers, or null.
 * @param {string} tool
 */
export function remembered(tool) {
  try {
    return load(localStorage, tool);
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
 * Carry answers over one reload that the visitor asked for.
 * @param {string} tool
 * @param {Answers} answers
 */
export function carry(tool, answers) {
  try {
    sessionStorage.setItem(key(tool), JSON.stringify(answers));
  } catch {
    // Refused: the reload still helps, with an empty form.
  }
}

/**
 * Take what was carried over a reload; it is gone from the browser's storage then.
 * @param {string} tool
 */
export function carried(tool) {
  try {
    const answers = load(sessionStorage, tool);
    sessionStorage.removeItem(key(tool));
    return answers;
  } catch {
    return null;
  }
}

/**
 * Save answers to a file.
 * @param {string} name
 * @param {Json} answers
 */
export function saveFile(name, answers) {
  const blob = new Blob([`${JSON.stringify(answers, null, 2)}\n`], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/**
 * Read a file's answers; an error's message says what to do.
 * @param {File} file
 * @returns {Promise<Answers>}
 */
export async function readFile(file) {
  const wrong = `“${file.name}” was not saved here. Choose a file that this page saved.`;
  if (file.size > LARGEST_FILE) throw new Error(wrong);
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
