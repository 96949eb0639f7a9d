/**
 * The profile check: boxes above the form that fill it, from pictures and from text, and the quick
 * check, which asks what the newest report would ask next.
 */

import { link } from "../anything.js";
import { one } from "../dom.js";
import { showSlips } from "../form/errors.js";
import { ImportBox } from "../form/import-box.js";
import { fillIn } from "../form/long-lists.js";
import { merge } from "../form/merge.js";
import { PHONE, PicturesBox } from "../form/pictures-box.js";
import { QuickCheck } from "../form/quick-check.js";
import { kept } from "../keep.js";

/** @typedef {import("../types.js").Finding} Finding */

/** @param {Finding} finding */
const isSign = ({ outcome }) => outcome === "sign";

/**
 * @param {import("./shell.js").SmellTest} shell
 * @returns {Promise<import("./shell.js").Tool>}
 */
export async function prepare(shell) {
  const form = /** @type {HTMLFormElement} */ (shell.form);
  const place = one(shell, ".st-import");
  if (matchMedia(PHONE).matches) {
    one(shell, ".st-quick").after(place); // no page can be copied there
    foldParts(form);
  }
  const box = new ImportBox(place, form, shell);
  /** @type {import("../form/pictures-box.js").Own["use"]} */
  const use = (text, told) => box.takePictured(text, told);
  const pictures = new PicturesBox(one(shell, ".st-pictures"), shell, { use });
  const answers = () => kept.get(shell.name) ?? {};
  const quick = new QuickCheck(one(shell, ".st-quick"), form, answers);
  const { showProfile, writePaper } = await import("../report/profile.js"); // wanted with the first answer
  /** @type {import("../types.js").ProfileReport | null} */
  let newest = null;
  const print = () => newest && writePaper(one(shell, ".st-paper"), newest, form, answers());
  window.addEventListener("beforeprint", print, { signal: shell.signal });
  return {
    show: (report) => showProfile(report, form),
    after: (report) => {
      newest = report;
      showSlips(form, report.slips);
      quick.update(report.next_checks);
    },
    said: ({ band, findings }) => ({
      band,
      signs: findings.filter(isSign).map((/** @type {Finding} */ { clue }) => clue),
    }),
    complain: () => quick.complain(),
    give: ({ text, files, kind }) => {
      const [file] = files;
      if (file?.type.startsWith("image/")) void pictures.take(files);
      else if (file) box.takeFile(file);
      else if (kind === "link") void answer(shell, form, { profile: { url: link(text) } });
      else box.takeText(text);
    },
    restart: () => {
      box.restart();
      pictures.restart();
      quick.restart();
    },
  };
}

/**
 * Make a long form a list of its parts, each a line that opens, and that says how much is answered.
 * @param {HTMLFormElement} form
 */
function foldParts(form) {
  form.toggleAttribute("data-folded", true);
  for (const part of form.querySelectorAll("details[data-family]")) part.removeAttribute("open");
}

/**
 * Add answers to the form where it has none yet.
 * @param {import("./shell.js").SmellTest} shell
 * @param {HTMLFormElement} form
 * @param {import("../types.js").Answers} found
 */
async function answer(shell, form, found) {
  await fillIn(form, merge(shell.answers(), found).answers);
  shell.changed();
}
