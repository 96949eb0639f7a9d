/**
 * The sheet that shows the result on a narrow page. shell.js opens it.
 *
 * It closes by its button, by Escape, and by the browser's Back, which is what a thumb reaches for:
 * while it is open the history holds one entry more, with the same address.
 */

import { h } from "../dom.js";
import { STAGES } from "../words.js";

export class Sheet {
  /** What stands in for the result keeps the page as long as it was: no one loses their place. */
  #stand = h("div", { class: "st-stand-in" });
  /** Whether the history holds the sheet's entry, or is about to let go of it. */
  /** @type {"closed" | "open" | "leaving"} */
  #entry = "closed";
  /** Settled while the history is as it was before the sheet was opened. */
  #left = Promise.resolve();
  #leave = () => {};

  /**
   * @param {HTMLElement} result What the sheet shows: it is borrowed, and put back.
   * @param {string} label The id of its name.
   * @param {AbortSignal} signal
   */
  constructor(result, label, signal) {
    this.result = result;
    this.dialog = h(
      "dialog",
      { class: "st-panel", "aria-labelledby": label },
      h("button", { type: "button", class: "st-button st-close", "data-do": "close" }, STAGES.close),
    );
    this.dialog.addEventListener("close", () => void this.close());
    window.addEventListener("smell-test:back", (event) => this.#back(event), { signal });
  }

  async open() {
    await this.#left;
    if (this.dialog.open) return;
    this.#stand.style.blockSize = `${this.result.offsetHeight}px`;
    this.result.before(this.#stand);
    this.dialog.append(this.result);
    this.dialog.showModal();
    this.dialog.scrollTop = 0;
    this.#enter();
  }

  /** Close it, and wait until the history is as it was: going back may scroll. */
  close() {
    this.dialog.close();
    this.#stand.replaceWith(this.result);
    if (this.#entry === "open") {
      this.#entry = "leaving";
      history.back();
    }
    return this.#left;
  }

  #enter() {
    const { scrollRestoration } = history;
    history.scrollRestoration = "manual";
    history.pushState(history.state, "");
    this.#entry = "open";
    this.#left = new Promise((resolve) => {
      this.#leave = () => {
        this.#entry = "closed";
        history.scrollRestoration = scrollRestoration;
        resolve();
      };
    });
  }

  /** @param {Event} event Asks whether a step back is this sheet's; see overrides/main.html. */
  #back(event) {
    if (this.#entry === "closed") return;
    event.preventDefault();
    const byVisitor = this.#entry === "open";
    this.#entry = "leaving";
    if (byVisitor) void this.close();
    window.setTimeout(this.#leave); // the browser has yet to put back scroll and focus
  }
}
