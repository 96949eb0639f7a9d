/**
 * The message check: one box, filled by hand or from pictures, and its text again with marks in the
 * result.
 */

import { one } from "../dom.js";
import { write } from "../form/form.js";
import { PHONE, PicturesBox } from "../form/pictures-box.js";
import { showMessage } from "../report/message.js";

/**
 * @param {import("./shell.js").SmellTest} shell
 * @returns {import("./shell.js").Tool}
 */
export function prepare(shell) {
  const form = /** @type {HTMLFormElement} */ (shell.form);
  const use = (/** @type {string} */ text) => {
    write(form, { ...shell.answers(), text });
    shell.changed();
  };
  const place = one(shell, ".st-pictures");
  if (!matchMedia(PHONE).matches) form.after(place);
  const pictures = new PicturesBox(place, shell, {
    use,
    words: (reading) => reading.message || reading.text,
  });
  return {
    show: (report) => showMessage(report, shell.words),
    said: ({ band, asks }) => ({
      band,
      asks: asks.map((/** @type {{ ask: string }} */ { ask }) => ask),
    }),
    give: ({ text, files }) => (files.length ? void pictures.take(files) : use(text)),
    restart: () => pictures.restart(),
  };
}
