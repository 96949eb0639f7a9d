/**
 * <smell-test tool="NAME">: what all tools share. app.js defines the element.
 *
 * What a tool alone has is the module NAME.js beside this one: its `prepare` is given the shell and
 * returns what draws a report (see `Tool`). The page comes from site_builder/pages. Where it has a
 * form, its answers are asked about whenever they change; the form works before anything here has
 * run and is never waited for, and what goes wrong here leaves it as it is.
 */

import {
  act, askedFor, button, copyOffered, copyResult, goTo, one, placeIn, redraw, speaker,
} from "../dom.js"; // prettier-ignore
import { client } from "../python/client.js";
import { prepare, read } from "../form/form.js";
import { Keeping } from "../form/keeping.js";
import { layOut } from "../form/laying-out.js";
import { fillIn } from "../form/long-lists.js";
import { Questions } from "../form/questions.js";
import { kept, wasDropped } from "../keep.js";
import { DRAWN } from "../theme.js";
import { CHECKER, KEEPING, SHELL } from "../words.js";
import { Bar } from "./bar.js";
import { takeGiven } from "./given.js";
import { stageWords } from "./stages.js";

/** @typedef {import("../types.js").Answers} Answers */
/**
 * How a report is shown: the whole of it, a few words for the bar, one sentence to be read out, and
 * the band where the report has it elsewhere.
 * @typedef {object} Shown
 * @property {import("../dom.js").Child[]} whole
 * @property {string} short
 * @property {string} spoken
 * @property {string} [band]
 */
/**
 * @typedef {object} Tool What a tool alone has.
 * @property {(report: any) => Shown} show Draw a report.
 * @property {(report: any) => void} [after] What else is done with it, once it is shown.
 * @property {Record<string, (button: HTMLElement) => void>} [actions] What its buttons do, by their
 *   `data-do`; those that are named like the shell's come in their place.
 * @property {(given: import("../handing.js").Given) => void} [give] Take what was handed over.
 * @property {(report: any) => import("../types.js").Json} [said] What a report came to, to be saved
 *   with the answers. A tool that has this compares saved answers with the present ones.
 * @property {() => void} [restart] Let go of what was given: the form is being cleared.
 * @property {() => void} [complain] A sentence has been put beside a field.
 * @property {(stage: import("../python/shapes.js").Stage, sentence: string) => void} [stage] Say
 *   how far the checker is; beside a form the shell does.
 */

export class SmellTest extends HTMLElement {
  #revision = 0;
  #summary = "";
  /** @type {AbortController | null} */
  #living = null;
  /** @type {Questions | null} */
  #questions = null;
  /** @type {Keeping | null} */
  #keeping = null;
  /** @type {Bar | null} */
  #bar = null;
  /** @type {Tool | null} */
  #tool = null;
  /** Once the tool is there. */
  /** @type {Promise<Tool | null> | null} */
  #fetched = null;
  #inPart = false;
  /** Once what was kept stands in the form again. */
  /** @type {Promise<void> | null} */
  #restored = null;

  /**
   * What the newest report came to, to be saved with its answers.
   * @type {import("../types.js").Json}
   */
  said = null;
  /**
   * The saved answers that were opened, for what has changed since; null without any.
   * @type {Answers | null}
   */
  earlier = null;

  /**
   * Have a sentence read out, after a pause.
   * @type {(sentence: string, stands?: boolean) => void}
   */
  speak = speaker(this);

  /** The tool's name: that of its module, of its request, and of what is kept of it. */
  get name() {
    return this.getAttribute("tool") ?? "";
  }

  /** What the build has written down for the result. */
  get words() {
    return JSON.parse(this.dataset.words ?? "{}");
  }

  /** Where the questions are; some tools have none. */
  get form() {
    return this.querySelector("form");
  }

  get result() {
    return one(this, ".st-result");
  }

  /** Ends when the page goes. */
  get signal() {
    return /** @type {AbortController} */ (this.#living).signal;
  }

  connectedCallback() {
    if (this.#living) return;
    this.#living = new AbortController();
    const { form, signal } = this;
    this.addEventListener("click", (event) => this.#clicked(event), { signal });
    // The theme searches on s, f and /, and turns pages on p, n, comma and dot.
    this.addEventListener("keydown", (event) => event.key.length === 1 && event.stopPropagation());
    client.addEventListener("change", () => this.#stageChanged(), { signal });
    window.addEventListener("hashchange", () => this.#openTarget(), { signal });
    window.addEventListener("beforeprint", () => this.#printing(), { signal });
    this.#fetched = this.#fetchTool();
    if (form) {
      this.#bar = new Bar(this);
      this.#keeping = new Keeping(this, form);
      this.#questions = new Questions(this, form, this.#fetched);
      prepare(form, () => this.changed());
      this.#restored = this.#keeping.restore();
    }
    if (this.dataset.parts) client.start(this.dataset.parts);
    this.#stageChanged();
    this.#openTarget();
  }

  disconnectedCallback() {
    this.#living?.abort();
  }

  /** Fetch what this tool alone has: the other tools' pages need not wait for it. */
  async #fetchTool() {
    try {
      const { prepare } = await import(`./${this.name}.js`);
      await this.#restored;
      if (this.signal.aborted) return null;
      this.#tool = /** @type {Tool} */ (await prepare(this));
      // A form is asked about anew; of a tool without one the report itself is kept.
      const report = this.form ? null : kept.get(this.name);
      if (report) this.answered(report);
      else if (!this.form && wasDropped(this.name)) this.notice(KEEPING.lost);
      const { give } = this.#tool;
      if (give) void takeGiven(this, give);
    } catch (error) {
      console.warn(error);
      this.#inPart = true;
    }
    this.toggleAttribute("data-prepared", true);
    this.#stageChanged();
    return this.#tool;
  }

  // What a tool may ask of the shell

  /** Whether saved answers are compared with the present ones. */
  get compares() {
    return Boolean(this.#tool?.said);
  }

  /** @returns {Answers} */
  answers() {
    return this.form ? read(this.form) : {};
  }

  /**
   * Ask anew, when nothing more has changed for a while.
   * @param {number} [pause] In milliseconds.
   */
  changed(pause = 0) {
    this.#keeping?.keep();
    this.#questions?.soon(pause);
  }

  /**
   * Do something with the form's answers, with a way back.
   * @param {string} sentence Says what was done.
   * @param {() => void} change
   */
  undoable(sentence, change) {
    const { earlier } = this;
    const before = this.answers();
    change();
    this.offerUndo(sentence, before, earlier);
    this.changed();
  }

  /**
   * Say what was done, beside a button that brings other answers back.
   * @param {string} sentence
   * @param {Answers} before
   * @param {Answers | null} [earlier] The saved answers that were compared with those.
   */
  offerUndo(sentence, before, earlier = this.earlier) {
    const undo = button(SHELL.undo, async () => {
      if (this.form) await fillIn(this.form, before);
      this.earlier = earlier;
      this.notice(SHELL.undone);
      this.changed();
    });
    this.notice(sentence, undo);
  }

  /**
   * Say what has just happened, in sight and once aloud.
   * @param {string} sentence
   * @param {...HTMLElement} buttons
   */
  notice(sentence, ...buttons) {
    const place = one(this.result, ".st-notice");
    const words = document.createElement("p");
    words.textContent = sentence;
    place.replaceChildren(words, ...buttons);
    this.#bar?.notice(place);
    this.speak(sentence);
  }

  /**
   * Show a report.
   * @param {any} report
   */
  answered(report) {
    if (!this.#tool) return;
    const { result } = this;
    const { band = report.band, short, spoken, whole } = this.#tool.show(report);
    redraw(one(result, ".st-report"), whole);
    result.dataset.band = band;
    result.toggleAttribute("data-unsure", report.bands_possible?.length > 1);
    result.dataset.revision = String(++this.#revision);
    this.#summary = report.summary;
    this.said = this.#tool.said?.(report) ?? null;
    this.#bar?.show(short, band);
    this.speak(spoken, true);
    this.#tool.after?.(report);
    this.#stageChanged();
  }

  /** Say that an answer cannot be read. */
  complain() {
    this.#tool?.complain?.();
    this.#stageChanged();
  }

  // What is said of the checker itself

  #stageChanged() {
    const stage = this.#inPart ? "stale" : client.stage;
    const sentence = this.#inPart ? SHELL.inPart : CHECKER[client.detail];
    if (stage === "ready" && this.dataset.state !== stage) {
      window.setTimeout(() => layOut(this), DRAWN);
    }
    this.dataset.state = stage;
    if (!this.form && !this.#inPart) {
      this.#tool?.stage?.(stage, sentence);
      return;
    }
    const place = this.querySelector(".st-stage");
    if (!(place instanceof HTMLElement)) return;
    const { content, short, spoken } = stageWords(stage, sentence, {
      blank: this.#revision === 0,
      problem: Boolean(this.#questions?.problem),
    });
    place.dataset.stage = stage;
    redraw(place, content);
    if (short) this.#bar?.show(short);
    if (spoken) this.speak(spoken, true);
  }

  // Buttons

  /** @param {Event} event */
  #clicked(event) {
    const { place, action, button: pressed } = askedFor(event);
    if (place) void this.goTo(place);
    if (!pressed || !action) return;
    const actions = {
      retry: () => client.retry(),
      reload: () => location.reload(),
      copy: async () =>
        this.notice(this.#summary ? await copyResult(this.#summary) : SHELL.nothingToCopy),
      take: async () => {
        if (await copyOffered(pressed)) this.speak(SHELL.copied);
        else this.notice(SHELL.markIt);
      },
      print: () => window.print(),
      sheet: () => void this.#bar?.open(),
      close: () => void this.#bar?.close(),
      read: () => void this.readResult(),
      clear: () => {
        this.#tool?.restart?.();
        this.#questions?.withdraw();
        this.#keeping?.clear();
      },
      ...this.#keeping?.actions,
      ...this.#tool?.actions,
    };
    if (this.#tool || Object.hasOwn(actions, action)) act(actions, action, pressed);
    // Pressed before the tool was there.
    else void this.#fetched?.then((tool) => act(tool?.actions ?? {}, action, pressed));
  }

  // Getting about

  /** Take whoever asks for it to the result, or to what keeps it from being worked out. */
  async readResult() {
    if (!(await this.#questions?.answer())) return;
    await this.#bar?.open();
    one(this.result, ".st-result-title").focus();
  }

  /** Close what lies over the page. */
  async uncover() {
    await this.#bar?.close();
  }

  /**
   * Uncover a question, a field or a part of the result, and go there.
   * @param {string} id
   */
  async goTo(id) {
    const target = document.getElementById(id);
    if (!target || !this.contains(target)) return;
    await this.uncover();
    goTo(target);
  }

  #openTarget() {
    const id = placeIn(location.hash);
    if (id) void this.goTo(id);
  }

  #printing() {
    void this.uncover();
    for (const fold of this.querySelectorAll("details[data-family], .st-row-fold")) {
      /** @type {HTMLDetailsElement} */ (fold).open = true;
    }
  }
}
