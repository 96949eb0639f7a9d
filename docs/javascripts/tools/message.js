/**
 * The message check: one box, and its text again with marks in the result.
 */

import { showMessage } from "../report/message.js";

/**
 * @param {import("./shell.js").SmellTest} shell
 * @returns {import("./shell.js").Tool}
 */
export function prepare(shell) {
  return { show: (report) => showMessage(report, shell.words) };
}
