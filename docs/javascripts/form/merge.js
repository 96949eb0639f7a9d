/**
 * What was read beside what is there: fills the gaps, and lists where the two differ.
 * import-box.js calls it; it knows no field.
 */

import { put } from "./controls.js";

/** @typedef {import("../types.js").Json} Json */
/** @typedef {import("../types.js").Answers} Answers */
/** @typedef {import("../types.js").ImportReport} Imported */
/** @typedef {{ path: string, mine: Json, found: Json }} Conflict */

/**
 * Put what was found where there is nothing; keep what is there.
 * @param {Answers} mine
 * @param {Answers} found
 * @returns {{ answers: Answers, conflicts: Conflict[], added: number }}
 */
export function merge(mine, found) {
  /** @type {Conflict[]} */
  const conflicts = [];
  const answers = /** @type {Answers} */ (join(mine, found, "", conflicts));
  return { answers, conflicts, added: leaves(answers) - leaves(mine) };
}

/**
 * Put what was found over what was kept.
 * @param {Answers} answers
 * @param {Conflict[]} conflicts
 */
export function override(answers, conflicts) {
  const changed = structuredClone(answers);
  for (const { path, found } of conflicts) put(changed, path, found);
  return changed;
}

/**
 * @param {Json | undefined} mine
 * @param {Json} found
 * @param {string} path
 * @param {Conflict[]} conflicts
 * @returns {Json}
 */
function join(mine, found, path, conflicts) {
  if (mine === undefined) return found;
  if (Array.isArray(mine) && Array.isArray(found)) return joinRows(mine, found, path, conflicts);
  if (isObject(mine) && isObject(found)) {
    const joined = { ...mine };
    for (const [key, value] of Object.entries(found)) {
      joined[key] = join(mine[key], value, path ? `${path}.${key}` : key, conflicts);
    }
    return joined;
  }
  if (!same(mine, found)) conflicts.push({ path, mine, found });
  return mine;
}

/**
 * Rows are joined where each of one side has its like on the other: then one of them has been
 * copied in part, or worked on since. Otherwise the two lists are two careers.
 * @param {Json[]} mine
 * @param {Json[]} found
 * @param {string} path
 * @param {Conflict[]} conflicts
 * @returns {Json[]}
 */
function joinRows(mine, found, path, conflicts) {
  const filled = mine.filter((row) => isObject(row) && Object.keys(row).length);
  if (!filled.length && mine.length) return found;
  const inFound = pair(filled, found);
  const inMine = pair(found, filled);
  const [rows, others, places] =
    inFound.every((place) => place >= 0) && filled.length
      ? [found, filled, inMine]
      : inMine.every((place) => place >= 0) && found.length
        ? [filled, found, inFound]
        : [null, filled, []];
  if (!rows) {
    if (!same(filled, found)) conflicts.push({ path, mine, found });
    return mine;
  }
  return rows.map((row, n) => {
    const other = others[places[n] ?? -1];
    if (other === undefined) return row;
    const [ours, theirs] = rows === found ? [other, row] : [row, other];
    return join(ours, theirs, `${path}.${n}`, conflicts);
  });
}

/**
 * Find each row's like among others, none twice.
 * @param {Json[]} rows
 * @param {Json[]} others
 * @returns {number[]} Places among the others, -1 for none.
 */
function pair(rows, others) {
  const free = new Set(others.keys());
  return rows.map((row) => {
    const likes = [...free].filter((place) => alike(row, others[place]));
    const place = likes.find((one) => same(part(row, "start"), part(others[one], "start")));
    const best = place ?? likes[0] ?? -1;
    free.delete(best);
    return best;
  });
}

/**
 * Two rows are of the same thing when the first two texts that both of them have are the same.
 * @param {Json} row
 * @param {Json | undefined} other
 */
function alike(row, other) {
  if (!isObject(row) || !isObject(other)) return false;
  const shared = Object.keys(row).filter(
    (key) => typeof row[key] === "string" && typeof other[key] === "string" && row[key],
  );
  const names = shared.slice(0, 2);
  return names.length > 0 && names.every((key) => same(row[key], other[key]));
}

/**
 * @param {Json | undefined} row
 * @param {string} key
 */
function part(row, key) {
  return isObject(row) ? row[key] : undefined;
}

/**
 * @param {Json | undefined} one
 * @param {Json | undefined} other
 */
function same(one, other) {
  return fold(one) === fold(other);
}

/** @param {Json | undefined} value */
function fold(value) {
  if (value === null || value === "") return "";
  const text = isObject(value) || Array.isArray(value) ? JSON.stringify(value) : String(value);
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}

/**
 * @param {Json | undefined} value
 * @returns {value is { [key: string]: Json }}
 */
function isObject(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/**
 * Count the answers.
 * @param {Json} value
 * @returns {number}
 */
function leaves(value) {
  if (value === null || typeof value !== "object") return 1;
  const inner = Object.values(value);
  if (Array.isArray(value) && !inner.length) return 1;
  return inner.reduce((/** @type {number} */ sum, one) => sum + leaves(one), 0);
}

/**
 * What was read, as a form's answers.
 * @param {Imported} found
 * @returns {Answers}
 */
export function asAnswers({ profile, invitation, observations }) {
  const parts = Object.entries({ profile, invitation, observations });
  return Object.fromEntries(parts.filter(([name, part]) => name === "profile" || Object.keys(part).length));
}

/**
 * The name in a form or a reading, to be compared.
 * @param {Answers} answers
 */
export function nameIn({ profile }) {
  const name = profile && typeof profile === "object" && !Array.isArray(profile) ? profile.name : "";
  return typeof name === "string" ? name.trim().toLowerCase() : "";
}
