/**
 * The bar at the bottom of a narrow page, and the sheet that it opens: the result in short, and whole.
 */

import { h } from "../dom.js";
import { mark } from "../report/marks.js";
import { STAGES } from "../words.js";
import { Sheet } from "./sheet.js";

/** The width from which the result stands beside the form; as in the style sheets. */
const WIDE = matchMedia("(min-width: 60em)");

export class Bar {
  #text = h("span", { class: "st-bar-text" }, STAGES.blankShort);
  #shown = "";
  #notice = h("div", { class: "st-notice" });

  /** @param {import("./shell.js").SmellTest} shell */
  constructor(shell) {
    const { name, result, signal } = shell;
    this.sheet = new Sheet(result, `${name}-result`, signal);
    const opens = h(
      "button",
      { type: "button", class: "st-bar-button", "data-do": "sheet", "aria-haspopup": "dialog" },
      this.#text,
      h("span", { class: "st-bar-open" }, STAGES.result),
    );
    shell.append(h("div", { class: "st-bar" }, this.#notice, opens), this.sheet.dialog);
    WIDE.addEventListener("change", () => void this.close(), { signal });
  }

  /**
   * @param {string} text
   * @param {string} [band] Whose mark stands before it.
   */
  show(text, band) {
    const shown = `${band ?? ""} ${text}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#text.replaceChildren(...(band ? [mark(band)] : []), text);
  }

  /**
   * Take over what was said beside a result that is not in sight.
   * @param {HTMLElement} place
   */
  notice(place) {
    this.#notice.replaceChildren();
    if (!WIDE.matches && !this.sheet.dialog.open) this.#notice.replaceChildren(...place.childNodes);
  }

  async open() {
    if (!WIDE.matches) await this.sheet.open();
  }

  close() {
    return this.sheet.close();
  }
}
