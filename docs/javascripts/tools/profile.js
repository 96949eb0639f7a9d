/**
 * The profile check: a box above the form that fills it, and the quick check, which asks what the
 * newest report would ask next.
 */

import { one } from "../dom.js";
import { ImportBox } from "../form/import-box.js";
import { QuickCheck } from "../form/quick-check.js";

/**
 * @param {import("./shell.js").SmellTest} shell
 * @returns {Promise<import("./shell.js").Tool>}
 */
export async function prepare(shell) {
  const form = /** @type {HTMLFormElement} */ (shell.form);
  const box = new ImportBox(one(shell, ".st-import"), form, shell);
  const quick = new QuickCheck(one(shell, ".st-quick"), form);
  const { showProfile } = await import("../report/profile.js"); // wanted with the first answer
  return {
    show: (report) => showProfile(report, shell.words, form, shell.answers()),
    after: (report) => quick.update(report.next_checks),
    complain: () => quick.complain(),
    restart: () => {
      box.restart();
      quick.restart();
    },
  };
}
