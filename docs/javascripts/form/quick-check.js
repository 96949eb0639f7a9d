/**
 * The quick check: six questions, one at a time, those that tell most for least effort. With a thumb
 * it begins with what LinkedIn's app shows at a glance.
 *
 * shell.js hands it each report; the report says which come next. Here is only a mirror: what is
 * pressed or typed goes into the form's own field, and the form stays where it is. A question stays
 * until it is answered or passed over, whatever a newer report would rather ask.
 */

import { offerCountries } from "./countries.js";
import { button, h, one } from "../dom.js";
import { duration } from "../format.js";
import { FORM, QUICK } from "../words.js";
import { get, named } from "./controls.js";

/** @typedef {import("../types.js").Check} Check */
/**
 * @typedef {object} Question
 * @property {Pick<Check, "clue" | "question" | "how" | "seconds">} check
 * @property {string} path
 */

const MOST = 6;
const PREFIX = "quick-";
/** Whether the browser itself keeps what is read in its place; Safari did not, in 2026. */
const ANCHORS = CSS.supports("overflow-anchor", "auto");

const COARSE = "(pointer: coarse)";

export class QuickCheck {
  /** What is asked first, before the report says what comes next. */
  /** @type {Question[]} */
  #glance = [];
  /** What was asked before, for who goes back. */
  /** @type {Question[]} */
  #before = [];
  /** @type {Check[]} */
  #checks;
  /** Paths that were asked here, answered or not. */
  /** @type {Set<string>} */
  #passed = new Set();
  /** @type {Question | null} */
  #now = null;
  /** What stands here: a question, or whether there are more at the end. */
  /** @type {Question | boolean | null} */
  #shown = null;
  #most = MOST;

  /**
   * @param {HTMLElement} place
   * @param {HTMLFormElement} form
   * @param {() => import("../types.js").Answers} answers What the form says, as it was kept last.
   */
  constructor(place, form, answers) {
    this.place = place;
    this.form = form;
    this.answers = answers;
    this.#checks = JSON.parse(place.dataset.checks ?? "[]");
    if (matchMedia(COARSE).matches) this.#glance = JSON.parse(place.dataset.glance ?? "[]");
    this.#most = this.#glance.length || MOST;
    this.#goOn();
  }

  /**
   * Take what the newest report would check next.
   * @param {Check[]} checks
   */
  update(checks) {
    this.#checks = checks;
    this.#steadily(() => this.#advance());
  }

  #advance() {
    if (this.#busy()) this.#mirror();
    else if (!this.#now) this.#goOn();
    else if (this.#answered(this.#now.path)) {
      this.#now = null; // answered elsewhere, so not one of the six
      this.#goOn();
    } else this.#mirror();
  }

  /** Start from the beginning: the form is empty. */
  restart() {
    this.#passed.clear();
    this.#before = [];
    this.#most = this.#glance.length || MOST;
    this.#now = null;
  }

  /**
   * Change what stands here. Where it is above what is in sight, the form below stays in its place:
   * a press would miss what it was aimed at.
   * @param {() => void} change
   */
  #steadily(change) {
    const bottom = () => this.place.getBoundingClientRect().bottom;
    const before = ANCHORS ? 0 : bottom();
    change();
    if (before < 0) window.scrollBy({ top: bottom() - before, behavior: "instant" });
  }

  #busy() {
    return this.place.contains(document.activeElement);
  }

  /** @param {string} path */
  #answered(path) {
    return get(this.answers(), path) !== undefined;
  }

  /** Show the question that is worth most now. */
  #goOn() {
    if (this.#now) {
      this.#passed.add(this.#now.path);
      this.#before.push(this.#now);
    }
    this.#now = this.#passed.size < this.#most ? this.#best() : null;
    this.#draw();
  }

  /** @returns {Question | null} */
  #best() {
    const answers = this.answers();
    for (const question of this.#glance) {
      const { path } = question;
      const open = !this.#passed.has(path) && get(answers, path) === undefined;
      if (open && named(this.form, path).length) return question;
    }
    for (const check of this.#checks) {
      const path = check.inputs.find((input) => get(answers, input) === undefined);
      // Jobs and schools come by pasting, or in the form: a list is no quick question.
      if (path && !this.#passed.has(path) && named(this.form, path).length) return { check, path };
    }
    return null;
  }

  /** Show the question before this one again. */
  #goBack() {
    this.#now = this.#before.pop() ?? null;
    if (this.#now) this.#passed.delete(this.#now.path);
    this.#draw();
    this.#mirror();
    one(this.place, ".st-quick-question").focus({ preventScroll: true });
  }

  /** @param {string} path */
  #atAGlance(path) {
    return this.#glance.some((question) => question.path === path);
  }

  /** The visitor is done with this question: on to the next, with the focus where it was. */
  #pass() {
    this.#goOn();
    one(this.place, ".st-quick-question").focus({ preventScroll: true });
  }

  #draw() {
    const shown = this.#now ?? this.#best() !== null;
    if (shown === this.#shown) return;
    this.#shown = shown;
    const content = typeof shown === "boolean" ? this.#end(shown) : this.#question(shown);
    this.place.replaceChildren(...content);
  }

  /** @param {Question} now */
  #question({ check, path }) {
    const id = CSS.escape(`clue-${check.clue}`);
    const why = this.form.querySelector(`#${id} dl dd`)?.textContent ?? "";
    const control = /** @type {HTMLElement} */ (named(this.form, path)[0]);
    const field = /** @type {HTMLElement | null} */ (control.closest(".st-field"));
    const radios = control instanceof HTMLInputElement && control.type === "radio";
    const label = field?.querySelector(".st-label")?.textContent;
    const inRow = /\.\d+\./.test(path); // a box among many of its name
    const asked = (inRow ? null : label) ?? check.question;
    return [
      h(
        "p",
        { class: "st-quick-count", id: `${PREFIX}count` },
        this.#atAGlance(path)
          ? QUICK.glance(this.#passed.size + 1, this.#most)
          : QUICK.count(this.#passed.size + 1, this.#most),
        this.#before.length > 0 && button(QUICK.back, () => this.#goBack()),
        h("span", { class: "st-seconds" }, duration(check.seconds)),
      ),
      h(
        "p",
        {
          class: "st-quick-question",
          tabindex: "-1",
          id: `${PREFIX}question`,
          "aria-describedby": `${PREFIX}count`,
        },
        asked,
      ),
      h("p", { class: "st-hint" }, field?.querySelector(".st-hint")?.textContent ?? ""),
      radios ? this.#choices(path) : field && this.#copy(field, path),
      h(
        "dl",
        {},
        h("dt", {}, QUICK.why),
        h("dd", {}, why),
        h("dt", {}, QUICK.how),
        h("dd", {}, check.how),
      ),
    ].filter((part) => part !== null);
  }

  /** @param {string} path */
  #choices(path) {
    const choice = (/** @type {string} */ value, /** @type {string} */ words) =>
      button(words, () => press(value));
    const press = (/** @type {string} */ value) => {
      const radios = /** @type {HTMLInputElement[]} */ (named(this.form, path));
      radios.find((radio) => radio.value === value)?.click();
      this.#pass();
    };
    return h(
      "div",
      { class: "st-buttons st-quick-choices", role: "group", "aria-labelledby": `${PREFIX}question` },
      choice("yes", FORM.yes),
      choice("no", FORM.no),
      choice("unknown", FORM.cannotTell),
    );
  }

  /**
   * Copy a field's control, with names and ids of its own; what happens to one happens to the other.
   * @param {HTMLElement} field
   * @param {string} path
   */
  #copy(field, path) {
    offerCountries(field); // a box that became a list later would leave its copy behind
    const copy = /** @type {HTMLElement} */ (one(field, ".st-control").cloneNode(true));
    copy.querySelector(".st-back")?.remove();
    for (const part of copy.querySelectorAll("*")) {
      for (const name of ["id", "name", "aria-controls"]) {
        const value = part.getAttribute(name);
        if (value) part.setAttribute(name, PREFIX + value);
      }
      part.removeAttribute("aria-describedby");
    }
    const control = one(copy, "[data-kind]");
    control.setAttribute("aria-labelledby", `${PREFIX}question`);
    copy.addEventListener("input", ({ target }) => {
      if (target !== control) return;
      const own = /** @type {HTMLInputElement} */ (named(this.form, path)[0]);
      own.value = /** @type {HTMLInputElement} */ (control).value;
      own.dispatchEvent(new Event("input", { bubbles: true }));
      this.#mirror();
    });
    copy.addEventListener("click", (event) => {
      const pressed = event.target instanceof Element && event.target.closest("button, input");
      if (!pressed || pressed === control) return;
      const place = parts(copy).indexOf(pressed);
      /** @type {HTMLElement | undefined} */ (parts(one(field, ".st-control"))[place])?.click();
      if (this.#atAGlance(path) && !pressed.matches("textarea, select")) this.#pass();
      else this.#mirror();
    });
    const next = h("button", { type: "button", class: "st-button st-quick-next" }, QUICK.next);
    next.addEventListener("click", () => this.#pass());
    control.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || control instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      this.#pass();
    });
    const error = h("p", { class: "st-error", hidden: true });
    return h("div", { class: "st-quick-field" }, copy, error, next);
  }

  /** Bring the copy in line with the form's field. */
  #mirror() {
    if (!this.#now) return;
    const { path } = this.#now;
    const copy = this.place.querySelector(".st-control");
    const field = /** @type {HTMLElement} */ (named(this.form, path)[0]).closest(".st-field");
    if (!copy || !field) return;
    const from = parts(one(field, ".st-control"));
    parts(copy).forEach((part, n) => {
      const own = from[n];
      if (own instanceof HTMLInputElement && part instanceof HTMLInputElement) {
        if (part.type === "radio") part.checked = own.checked;
        else if (part.value !== own.value) part.value = own.value;
      } else if (
        (own instanceof HTMLSelectElement && part instanceof HTMLSelectElement) ||
        (own instanceof HTMLTextAreaElement && part instanceof HTMLTextAreaElement)
      ) {
        if (part.value !== own.value) part.value = own.value;
      } else if (own?.hasAttribute("aria-pressed")) {
        part.setAttribute("aria-pressed", own.getAttribute("aria-pressed") ?? "false");
      }
    });
    this.complain();
  }

  /** Say what cannot be read beside the copy too. */
  complain() {
    const place = /** @type {HTMLElement | null} */ (this.place.querySelector(".st-error"));
    if (!place || !this.#now) return;
    const own = document.getElementById(`f-${this.#now.path.replaceAll(".", "-")}-error`);
    this.#steadily(() => {
      place.textContent = own?.textContent ?? "";
      place.hidden = place.textContent === "";
    });
  }

  /** @param {boolean} more Whether there is anything left to ask. */
  #end(more) {
    const goOn = () => {
      this.#most += MOST;
      this.#pass();
    };
    return [
      h("p", { class: "st-quick-count" }, QUICK.title),
      h(
        "p",
        { class: "st-quick-question", tabindex: "-1" },
        more ? QUICK.over : QUICK.none,
      ),
      h("p", { class: "st-hint" }, QUICK.upToDate),
      h(
        "div",
        { class: "st-buttons" },
        h("button", { type: "button", class: "st-main-button", "data-do": "read" }, QUICK.read),
        more && button(QUICK.more, goOn),
      ),
    ];
  }
}

/**
 * What can be pressed or typed in, in order.
 * @param {Element} control
 */
function parts(control) {
  return [...control.querySelectorAll("input, select, textarea, button:not(.st-back)")];
}

