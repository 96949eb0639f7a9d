/**
 * What was handed over at the home page, or shared by another app, arrives at a tool.
 */

import { sayTaken } from "../anything.js";
import { takeOver } from "../handing.js";

/** @typedef {import("../handing.js").Given} Given */

/**
 * Take what lies there for a tool.
 * @param {import("./shell.js").SmellTest} shell
 * @param {(given: Given) => void} take
 */
export async function takeGiven(shell, take) {
  const given = await takeOver(/** @type {import("../handing.js").Tool} */ (shell.name));
  if (!given || !shell.isConnected) return;
  sayTaken(shell, given);
  take(given);
}
