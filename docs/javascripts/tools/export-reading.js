/**
 * The stages of reading an export, which fill with counts while it is read.
 */

import { one } from "../dom.js";
import { plural } from "../format.js";
import { EXPORT } from "../words.js";

export class Reading {
  #on = false;

  /**
   * @param {HTMLElement} place
   * @param {import("./shell.js").SmellTest} shell
   */
  constructor(place, shell) {
    this.place = place;
    this.shell = shell;
  }

  begin() {
    this.#on = true;
    this.again();
    this.place.scrollIntoView({ block: "nearest" });
  }

  /** Show the stages as they were before anything was read. */
  again() {
    this.#clear();
    this.place.hidden = !this.#on;
  }

  end() {
    this.#on = false;
    this.place.hidden = true;
  }

  #clear() {
    for (const item of this.place.querySelectorAll("[data-stage]")) {
      item.removeAttribute("data-state");
      one(item, ".st-count").textContent = "";
    }
  }

  /**
   * Tell whether whoever started the reading has stayed with it.
   * @param {Element | null} before What had the focus when it began.
   */
  hasFocus(before) {
    const { activeElement: now } = document;
    return now === before || now === document.body || this.place.contains(now);
  }

  /**
   * @param {string} stage
   * @param {number} rows
   */
  progress(stage, rows) {
    const item = this.place.querySelector(`[data-stage="${CSS.escape(stage)}"]`);
    if (!item) return;
    // A stage that was done begins anew: the earlier export is read, and the later one follows.
    if (item.getAttribute("data-state") === "done") this.#clear();
    if (item.getAttribute("data-state") !== "now") {
      this.place.querySelector('[data-state="now"]')?.setAttribute("data-state", "done");
      item.setAttribute("data-state", "now");
      this.shell.speak(EXPORT.stage(one(item, ".st-stage-of").textContent ?? ""));
    }
    const noun = stage === "files" ? "file" : "row";
    one(item, ".st-count").textContent = rows ? plural(rows, noun) : "";
  }

  /**
   * Say how far the checker is while something waits for it.
   * @param {import("../python/shapes.js").Stage} stage
   * @param {string} sentence
   */
  showStage(stage, sentence) {
    one(this.place, ".st-stage-name").textContent = stage === "ready" ? "" : sentence;
    if (stage === "starting" && this.#on) this.shell.speak(sentence);
    if (stage === "failed") this.place.hidden = true;
  }
}
