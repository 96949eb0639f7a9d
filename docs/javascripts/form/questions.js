/**
 * A form's answers as questions to the checker: asked when nothing has changed for a while, the
 * newest answer wins, and what cannot be read is said beside its field.
 */

import { h, one, today } from "../dom.js";
import { client } from "../python/client.js";
import { haveLibrary } from "../python/library.js";
import { QUESTIONS } from "../words.js";
import { clearErrors, showError } from "./errors.js";

/** @typedef {{ field: string, message: string }} Problem */

/** After the last key: when to ask, and when to say that something cannot be read. */
const ASK_AFTER = 300;
const COMPLAIN_AFTER = 700;

/**
 * What the answers need beside the checker's start: a field that needs a library says so, and only
 * what stands in it does.
 * @param {HTMLFormElement} form
 */
function neededBy(form) {
  for (const field of form.querySelectorAll("textarea[data-needs]")) {
    const { value, dataset } = /** @type {HTMLTextAreaElement} */ (field);
    if (value.trim()) return /** @type {import("../python/shapes.js").Library} */ (dataset.needs);
  }
  return null;
}

export class Questions {
  #asked = 0;
  #changed = 0;
  /** The change up to which the answers have been judged. */
  #judged = 0;
  #askTimer = 0;
  #complainTimer = 0;
  /** What cannot be read of the answers, as they were asked about last. */
  /** @type {Problem | null} */
  problem = null;

  /**
   * @param {import("../tools/shell.js").SmellTest} shell
   * @param {HTMLFormElement} form
   * @param {Promise<unknown>} fetched Settled when there is what shows an answer; null without it.
   */
  constructor(shell, form, fetched) {
    this.shell = shell;
    this.form = form;
    this.fetched = fetched;
    const { signal } = shell;
    form.addEventListener("submit", (event) => event.preventDefault(), { signal });
    form.addEventListener("input", ({ target }) => this.#typed(target), { signal });
    form.addEventListener("change", ({ target }) => this.#chosen(target), { signal });
    form.addEventListener("keydown", (event) => this.#pressed(event), { signal });
    form.addEventListener("focusout", () => this.#complain(), { signal });
    signal.addEventListener("abort", () => {
      for (const timer of [this.#askTimer, this.#complainTimer]) window.clearTimeout(timer);
    });
  }

  /** @param {EventTarget | null} target */
  #typed(target) {
    const live = target instanceof HTMLElement && "live" in target.dataset;
    this.shell.changed(live ? 0 : ASK_AFTER);
  }

  /** @param {EventTarget | null} target */
  #chosen(target) {
    const typed = target instanceof HTMLElement && target.matches("input[type=text], textarea");
    this.shell.changed(typed ? ASK_AFTER : 0);
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    void this.shell.readResult();
  }

  /**
   * Ask when nothing more has changed for a while.
   * @param {number} pause
   */
  soon(pause) {
    this.#changed = performance.now();
    this.shell.toggleAttribute("data-pending", true);
    // What could not be read before is being written on: the next answer tells.
    for (const timer of [this.#askTimer, this.#complainTimer]) window.clearTimeout(timer);
    this.#askTimer = window.setTimeout(() => void this.#ask(), pause);
  }

  /** @returns {Promise<boolean>} Whether this question's answer is now what is shown. */
  async #ask() {
    window.clearTimeout(this.#askTimer);
    const { shell } = this;
    const asked = ++this.#asked;
    const changed = this.#changed;
    const { earlier } = shell;
    const compared = earlier && { earlier };
    const request = { request: shell.name, as_of: today(), ...shell.answers(), ...compared };
    const needs = neededBy(this.form);
    if (needs && !(await this.#have(needs, asked))) return false;
    const question = client.ask(JSON.stringify(request), needs ? { needs } : {});
    const [reply, tool] = await Promise.all([question, this.fetched]);
    // Overtaken by a newer question, or the page has moved on.
    if (!reply || !tool || asked !== this.#asked || !shell.isConnected) return false;
    this.#judged = changed;
    const answer = JSON.parse(reply);
    if (answer.ok === false && earlier && /^earlier\b|^$/.test(answer.error.field)) {
      shell.earlier = null; // it cannot be compared; what stands here can be judged
      return this.#ask();
    }
    if (answer.ok === false) this.#refused(answer.error);
    else {
      this.withdraw();
      shell.answered(answer);
      this.#settled();
    }
    return true;
  }

  /**
   * @param {import("../python/shapes.js").Library} needs
   * @param {number} asked
   */
  #have(needs, asked) {
    return haveLibrary(needs, {
      words: QUESTIONS.reader,
      // A moment's wait is not worth a word; that it failed is.
      say: (sentence, ...buttons) => buttons.length && this.shell.notice(sentence, ...buttons),
      wanted: () => asked === this.#asked && this.shell.isConnected,
      again: () => this.soon(0),
    });
  }

  /** @param {Problem} problem */
  #refused(problem) {
    this.problem = problem;
    const wait = COMPLAIN_AFTER - (performance.now() - this.#changed);
    window.clearTimeout(this.#complainTimer);
    this.#complainTimer = window.setTimeout(() => this.#complain(), Math.max(0, wait));
  }

  /** Say beside the field what cannot be read; the report before it stays. */
  #complain() {
    if (!this.problem) return;
    const { field, message } = this.problem;
    if (!showError(this.form, field, message)) this.#sumUp(this.problem);
    this.shell.speak(message, true);
    this.shell.complain();
    this.#settled();
  }

  /** Take the sign down that a judgement is to come, unless there has been another change. */
  #settled() {
    if (this.#judged === this.#changed) this.shell.removeAttribute("data-pending");
  }

  /**
   * Have the answers as they are judged at once.
   * @returns {Promise<boolean>} Whether there is a result to look at; where an answer cannot be
   *   read, the visitor is taken to what says so.
   */
  async answer() {
    const before = this.#changed;
    if (!(await this.#ask()) || before !== this.#changed) return false;
    if (!this.problem) return true;
    const { field, message } = this.problem;
    showError(this.form, field, message);
    const summary = this.#sumUp(this.problem);
    void this.shell.uncover();
    if (!document.title.startsWith(QUESTIONS.error)) {
      document.title = `${QUESTIONS.error}${document.title}`;
    }
    summary.focus();
    this.shell.complain();
    return false;
  }

  /** @param {Problem} problem */
  #sumUp({ field, message }) {
    const id = `f-${field.replaceAll(".", "-")}`;
    const words = document.getElementById(id) ? h("a", { href: `#${id}` }, message) : message;
    const summary = h(
      "div",
      { class: "st-problem-box", tabindex: "-1" },
      h("h2", {}, QUESTIONS.problem),
      h("p", {}, words),
    );
    one(this.shell, ".st-problem").replaceChildren(summary);
    return summary;
  }

  /** Let go of what could not be read. */
  withdraw() {
    this.problem = null;
    window.clearTimeout(this.#complainTimer);
    clearErrors(this.form);
    one(this.shell, ".st-problem").replaceChildren();
    if (document.title.startsWith(QUESTIONS.error)) {
      document.title = document.title.slice(QUESTIONS.error.length);
    }
  }
}
