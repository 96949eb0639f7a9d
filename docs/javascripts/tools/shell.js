/**
 * <smell-test>: a tool's form on one side, its result on the other, the checker between them.
 *
 * app.js defines it. The form works before anything here has run and is never waited for; what
 * goes wrong here leaves it as it is.
 */

import { client } from "../python/client.js";
import { offerCountries } from "../form/countries.js";
import { act, askedFor, copyResult, copyText, h, one, redraw, speaker, today, unfold } from "../dom.js";
import { clearErrors, prepare, read, settle, showError, write } from "../form/form.js";
import { kept, readFile, remember, remembered, saveFile } from "../keep.js";
import { mark } from "../report/marks.js";
import { prepareRows } from "../form/rows.js";
import { Sheet } from "./sheet.js";
import { DRAWN } from "../theme.js";

/** @typedef {import("../types.js").Answers} Answers */
/**
 * How a report is shown: the whole of it, a few words for the bar, one sentence to be read out.
 * @typedef {object} Shown
 * @property {import("../dom.js").Child[]} whole
 * @property {string} short
 * @property {string} spoken
 */
/**
 * @typedef {object} Own What a tool alone has.
 * @property {(report: any) => Shown} show Draw a report.
 * @property {(report: any) => void} [after] What else is done with it, once it is shown.
 */

/** After the last key: when to ask, and when to say that something cannot be read. */
const ASK_AFTER = 300;
const COMPLAIN_AFTER = 700;
const COPIED = "Copied";
/** What is said where a script of the page is missing; the mend is that of an old page. */
const IN_PART = { stage: "stale", sentence: "This page did not arrive whole. You may be offline." };
/** Milliseconds between laying out one part of the form and the next. */
const NEXT = 20;

/** The width from which the result stands beside the form; as in tools.css. */
const WIDE = "(min-width: 60em)";

export class SmellTest extends HTMLElement {
  #revision = 0;
  #asked = 0;
  #typed = 0;
  #askTimer = 0;
  #complainTimer = 0;
  #summary = "";
  /** @type {{ field: string, message: string } | null} */
  #problem = null;
  /** @type {AbortController | null} */
  #listening = null;
  /** What stands above the form, where there is any. */
  /** @type {ReturnType<typeof import("../form/import-box.js").prepareImport> | null} */
  #import = null;
  /** @type {import("../form/quick-check.js").Quick | null} */
  #quick = null;
  /** Null where it could not be fetched. */
  /** @type {Promise<Own | null>} */
  #own = Promise.resolve(null);
  #inPart = false;
  /** @type {Sheet | null} */
  #sheet = null;
  #speak = speaker(this);

  get tool() {
    return this.getAttribute("tool") ?? "";
  }

  /** What the build has written down for the result. */
  get #words() {
    return JSON.parse(this.dataset.words ?? "{}");
  }

  get form() {
    return /** @type {HTMLFormElement} */ (one(this, "form"));
  }

  get result() {
    return one(this, ".st-result");
  }

  connectedCallback() {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { form } = this;
    prepare(form, () => this.#soon(0));
    prepareRows(form, (what) => this.#rowsChanged(what));
    this.#sheet = new Sheet(this.result, `${this.tool}-result`, signal);
    this.append(this.#bar(), this.#sheet.dialog);
    form.addEventListener("submit", (event) => event.preventDefault(), { signal });
    form.addEventListener("input", ({ target }) => this.#typing(target), { signal });
    form.addEventListener("change", ({ target }) => this.#changed(target), { signal });
    form.addEventListener("keydown", (event) => this.#pressed(event), { signal });
    form.addEventListener("focusout", () => this.#complain(), { signal });
    this.addEventListener("click", (event) => this.#clicked(event), { signal });
    client.addEventListener("change", () => this.#stageChanged(), { signal });
    window.addEventListener("beforeprint", () => this.#printing(), { signal });
    window.addEventListener("pagehide", ({ persisted }) => persisted && this.#away(), { signal });
    window.addEventListener("pageshow", ({ persisted }) => persisted && this.#comeBack(), { signal });
    window.addEventListener("hashchange", () => this.#openTarget(), { signal });
    matchMedia(WIDE).addEventListener("change", () => void this.#sheet?.close(), { signal });
    this.#restore();
    this.#own = this.#fetchOwn(signal).catch((error) => this.#arrivedInPart(error));
    client.start(this.dataset.parts);
    this.#stageChanged();
    this.#openTarget();
  }

  /**
   * Fetch what this tool alone has, and make it work: the other tools' pages need not wait for it.
   * @param {AbortSignal} signal
   * @returns {Promise<Own | null>}
   */
  async #fetchOwn(signal) {
    if (this.tool === "rate") {
      const [{ prepareRate, rateAnswered }, { blankRate, showRate }] = await Promise.all([
        import("./rate.js"),
        import("../report/rate.js"),
      ]);
      if (signal.aborted) return null;
      const { form } = this;
      const offers = this.#offers();
      prepareRate(form, offers);
      one(this, ".st-report").replaceChildren(blankRate(this.#words.bands));
      return {
        show: (report) => showRate(report, form),
        after: (report) => rateAnswered(form, report, offers),
      };
    }
    const [{ prepareImport }, { Quick }] = await Promise.all([
      import("../form/import-box.js"),
      import("../form/quick-check.js"),
    ]);
    if (signal.aborted) return null;
    const speak = (/** @type {string} */ sentence) => this.#speak(sentence);
    const box = /** @type {HTMLElement} */ (one(this, ".st-import"));
    this.#import = prepareImport(box, this.form, { changed: () => this.#soon(0), speak, signal });
    this.#quick = new Quick(/** @type {HTMLElement} */ (one(this, ".st-quick")), this.form);
    const { showProfile } = await import("../report/profile.js");
    return {
      show: (report) => showProfile(report, this.#words, this.form, this.#answers()),
    };
  }

  /** @param {unknown} error */
  #arrivedInPart(error) {
    console.warn(error);
    this.#inPart = true;
    this.#stageChanged();
    return null;
  }

  disconnectedCallback() {
    this.#listening?.abort();
    for (const timer of [this.#askTimer, this.#complainTimer]) window.clearTimeout(timer);
  }

  // Answers and questions

  /** @returns {Answers} */
  #answers() {
    return read(this.form);
  }

  /** @param {EventTarget | null} target */
  #typing(target) {
    const live = target instanceof HTMLElement && "live" in target.dataset;
    this.#soon(live ? 0 : ASK_AFTER);
  }

  /** What a tool's own part of the form may ask for. */
  #offers() {
    return {
      changed: () => this.#soon(0),
      say: (/** @type {string} */ sentence) => this.#speak(sentence),
      undoable: (/** @type {string} */ sentence, /** @type {() => void} */ act) => {
        const before = this.#answers();
        act();
        this.#offerUndo(sentence, before);
        this.#soon(0);
      },
    };
  }

  /** @param {EventTarget | null} target */
  #changed(target) {
    if (target instanceof HTMLElement && target.dataset.do === "remember") return;
    const typed = target instanceof HTMLElement && target.matches("input[type=text], textarea");
    this.#soon(typed ? ASK_AFTER : 0);
  }

  /**
   * Ask when nothing more has changed for a while.
   * @param {number} pause
   */
  #soon(pause) {
    settle(this.form);
    this.#typed = performance.now();
    const answers = this.#answers();
    kept.set(this.tool, answers);
    if (this.#remembering.checked) this.#remember(answers);
    window.clearTimeout(this.#askTimer);
    this.#askTimer = window.setTimeout(() => void this.#ask(), pause);
  }

  /** @returns {Promise<boolean>} Whether this question's answer is now what is shown. */
  async #ask() {
    window.clearTimeout(this.#askTimer);
    const asked = ++this.#asked;
    const request = { request: this.tool, as_of: today(), ...this.#answers() };
    const [reply, own] = await Promise.all([client.ask(JSON.stringify(request)), this.#own]);
    // Overtaken by a newer question, or the page has moved on.
    if (!reply || !own || asked !== this.#asked || !this.isConnected) return false;
    const answer = JSON.parse(reply);
    if (answer.ok === false) this.#refused(answer.error);
    else this.#answered(answer, own);
    return true;
  }

  /**
   * @param {any} report
   * @param {Own} own
   */
  #answered(report, own) {
    this.#problem = null;
    clearErrors(this.form);
    this.#withdrawProblem();
    const shown = own.show(report);
    const { result } = this;
    redraw(one(result, ".st-report"), shown.whole);
    result.dataset.band = report.band;
    result.toggleAttribute("data-unsure", report.bands_possible?.length > 1);
    result.dataset.revision = String(++this.#revision);
    this.#summary = report.summary;
    this.#quick?.update(report.next_checks);
    this.#showInBar(report.band, shown.short);
    this.#speak(shown.spoken, true);
    own.after?.(report);
    this.#stageChanged();
  }

  /** @param {{ field: string, message: string }} problem */
  #refused(problem) {
    this.#problem = problem;
    const wait = COMPLAIN_AFTER - (performance.now() - this.#typed);
    window.clearTimeout(this.#complainTimer);
    this.#complainTimer = window.setTimeout(() => this.#complain(), Math.max(0, wait));
  }

  /** Say beside the field what cannot be read; the report before it stays. */
  #complain() {
    if (!this.#problem) return;
    const { field, message } = this.#problem;
    const shown = showError(this.form, field, message);
    if (!shown) this.#showProblem(field, message, false);
    this.#quick?.complain();
    this.#speak(message, true);
    this.#stageChanged();
  }

  // The explicit reading

  async #read() {
    const before = this.#typed;
    const shown = await this.#ask();
    if (!shown || before !== this.#typed) return;
    if (this.#problem) {
      const { field, message } = this.#problem;
      showError(this.form, field, message);
      this.#showProblem(field, message, true);
      this.#stageChanged();
    } else {
      await this.#openSheet();
      one(this.result, ".st-result-title").focus();
    }
  }

  /**
   * @param {string} field
   * @param {string} message
   * @param {boolean} asked Whether somebody asked for a result, and should be taken there.
   */
  #showProblem(field, message, asked) {
    const id = document.getElementById(`f-${field.replaceAll(".", "-")}`) ? field : "";
    const link = `#f-${field.replaceAll(".", "-")}`;
    const summary = h(
      "div",
      { class: "st-problem-box", tabindex: "-1" },
      h("h2", {}, "There is a problem"),
      h("p", {}, id ? h("a", { href: link }, message) : message),
    );
    one(this, ".st-problem").replaceChildren(summary);
    if (!asked) return;
    void this.#sheet?.close();
    if (!document.title.startsWith("Error: ")) document.title = `Error: ${document.title}`;
    summary.focus();
  }

  #withdrawProblem() {
    window.clearTimeout(this.#complainTimer);
    one(this, ".st-problem").replaceChildren();
    document.title = document.title.replace(/^Error: /, "");
  }

  // What is said of the checker itself

  #stageChanged() {
    const { stage, sentence } = this.#inPart ? IN_PART : client;
    if (stage === "ready" && this.dataset.state !== stage) {
      window.setTimeout(() => this.#layOut(), DRAWN);
    }
    this.dataset.state = stage;
    const blank = this.#revision === 0;
    const place = one(this.result, ".st-stage");
    /** @type {import("../dom.js").Child[]} */
    let said = [];
    if (stage === "failed") {
      said = [
        h("p", {}, `${sentence} Your answers are still here.`),
        h("button", { type: "button", class: "st-main-button", "data-do": "retry" }, "Try again"),
        h("p", {}, "You can also print this page and go through it by hand."),
      ];
    } else if (stage === "stale") {
      said = [
        h("p", {}, `${sentence} Reload it; your answers come along.`),
        h("button", { type: "button", class: "st-main-button", "data-do": "reload" }, "Reload"),
      ];
    } else if (this.#problem) {
      const before = blank
        ? "One answer cannot be read; a sentence beside it says why."
        : "One answer cannot be read, so this is the result from before it.";
      said = [h("p", {}, before)];
    } else if (blank) {
      said = [
        h("p", {}, "Your result appears here while you answer."),
        h("p", { class: "st-stage-name" }, sentence),
      ];
    }
    place.dataset.stage = stage;
    redraw(place, said);
    if (stage === "failed" || stage === "stale") {
      this.#showInBar("", stage === "failed" ? "The checker stopped · try again" : "Reload needed");
      this.#speak(sentence, true);
    } else if (blank) {
      this.#showInBar("", this.#problem ? "One answer cannot be read" : "Nothing checked yet");
      if (stage === "ready" && !this.#problem) this.#speak(sentence, true);
      else if (stage === "starting") this.#speak("Preparing the checker…", true);
    }
  }

  /** Have all of the form laid out, a part at a time, and its lists of countries made at the end. */
  #layOut() {
    if (!this.isConnected) return;
    const part = this.querySelector(".st-family:not([data-laid])");
    if (!part) {
      offerCountries(this.form);
      return;
    }
    part.setAttribute("data-laid", "");
    window.setTimeout(() => this.#layOut(), NEXT);
  }

  // Buttons

  /** @param {Event} event */
  #clicked(event) {
    const { place = "", deed = "", button } = askedFor(event);
    if (place) void this.#goTo(place);
    if (button) this.#do(deed, button);
  }

  /**
   * @param {string} what
   * @param {HTMLElement} button
   */
  #do(what, button) {
    const deeds = {
      read: () => void this.#read(),
      retry: () => client.retry(),
      reload: () => location.reload(),
      sheet: () => void this.#openSheet(),
      close: () => void this.#sheet?.close(),
      copy: () => void this.#copy(),
      take: () => void this.#take(button),
      save: () =>
        saveFile(`smell-test-${this.tool}-${today()}.json`, { as_of: today(), ...this.#answers() }),
      open: () => this.#chooseFile(),
      print: () => window.print(),
      clear: () => {
        this.#import?.restart();
        this.#quick?.restart();
        this.#replace({}, "Everything is cleared.");
      },
      remember: () => {
        const on = this.#remembering.checked;
        if (this.#remember(on ? this.#answers() : null)) return;
        this.#remembering.checked = false;
        this.#notice("This browser does not let us remember anything. Save to a file instead.");
      },
      undo: () => button.dispatchEvent(new Event("undo")),
    };
    act(deeds, what);
  }

  async #copy() {
    if (!this.#summary) {
      this.#notice("There is no result to copy yet.");
      return;
    }
    this.#notice(await copyResult(this.#summary));
  }

  /**
   * Copy the words that a button offers, and say so on the button.
   * @param {HTMLElement} button
   */
  async #take(button) {
    const name = button.textContent ?? "";
    if (name === COPIED) return;
    if (!(await copyText(button.dataset.text ?? ""))) {
      this.#notice("This browser does not let us copy. Mark the text, and copy it yourself.");
      return;
    }
    button.textContent = COPIED;
    this.#speak(COPIED);
    window.setTimeout(() => (button.textContent = name), 2_000);
  }

  // Keeping

  get #remembering() {
    return /** @type {HTMLInputElement} */ (one(this.result, "[data-do=remember]"));
  }

  /** @param {Answers | null} answers */
  #remember(answers) {
    return remember(this.tool, answers);
  }

  #restore() {
    const stored = remembered(this.tool);
    this.#remembering.checked = stored !== null;
    const answers = kept.get(this.tool) ?? stored;
    if (answers && Object.keys(answers).length) write(this.form, answers);
    settle(this.form);
    // The browser may have kept what was typed over a reload by itself.
    if (Object.keys(this.#answers()).length) this.#soon(0);
  }

  /** The page is put aside as it is. When it comes back, WebKit empties all that is "off". */
  #away() {
    for (const off of this.querySelectorAll("[autocomplete]")) off.setAttribute("autocomplete", "on");
  }

  #comeBack() {
    for (const on of this.querySelectorAll("[autocomplete]")) on.setAttribute("autocomplete", "off");
    this.#restore();
  }

  #chooseFile() {
    const chooser = h("input", { type: "file", accept: ".json,application/json" });
    chooser.addEventListener("change", async () => {
      const file = chooser.files?.[0];
      if (!file) return;
      try {
        this.#open(await readFile(file), file.name);
      } catch (error) {
        this.#notice(error instanceof Error ? error.message : String(error));
      }
    });
    chooser.click();
  }

  /**
   * @param {Answers} found
   * @param {string} name
   */
  #open(found, name) {
    const { request: _, as_of: __, ...answers } = found;
    const before = this.#answers();
    const left = write(this.form, answers);
    if (!Object.keys(this.#answers()).length) {
      write(this.form, before);
      this.#notice(`“${name}” holds no answers for this page. Choose a file that it saved.`);
      return;
    }
    const more = left.length ? ` Left out, for there is no place for it: ${left.join(", ")}.` : "";
    this.#offerUndo(`“${name}” is open.${more}`, before);
    this.#soon(0);
  }

  /**
   * Put other answers in the form, with a way back.
   * @param {Answers} answers
   * @param {string} sentence
   */
  #replace(answers, sentence) {
    const before = this.#answers();
    write(this.form, answers);
    this.#withdrawProblem();
    this.#offerUndo(sentence, before);
    this.#soon(0);
  }

  /** @param {string} what */
  #rowsChanged(what) {
    const before = kept.get(this.tool);
    if (what.endsWith("removed.") && before) this.#offerUndo(what, before);
    else this.#speak(what);
    this.#soon(0);
  }

  /**
   * @param {string} sentence
   * @param {Answers} before
   */
  #offerUndo(sentence, before) {
    const undo = h("button", { type: "button", class: "st-button", "data-do": "undo" }, "Undo");
    undo.addEventListener("undo", () => {
      write(this.form, before);
      this.#notice("It is all back.");
      this.#soon(0);
    });
    this.#notice(sentence, undo);
  }

  /**
   * Say what has just happened, in sight and once aloud.
   * @param {string} sentence
   * @param {...HTMLElement} buttons
   */
  #notice(sentence, ...buttons) {
    const place = one(this.result, ".st-notice");
    place.replaceChildren(h("p", {}, sentence), ...buttons);
    one(this, ".st-bar .st-notice").replaceChildren();
    if (!matchMedia(WIDE).matches && !one(this, "dialog").hasAttribute("open")) {
      one(this, ".st-bar .st-notice").replaceChildren(...place.childNodes);
    }
    this.#speak(sentence);
  }

  // The bar at the bottom of a narrow page, and the sheet that it opens

  #bar() {
    return h(
      "div",
      { class: "st-bar" },
      h("div", { class: "st-notice" }),
      h(
        "button",
        { type: "button", class: "st-bar-button", "data-do": "sheet", "aria-haspopup": "dialog" },
        h("span", { class: "st-bar-text" }, "Nothing checked yet"),
        h("span", { class: "st-bar-open" }, "Result"),
      ),
    );
  }

  /**
   * @param {string} band
   * @param {string} text
   */
  #showInBar(band, text) {
    const place = one(this, ".st-bar-text");
    place.replaceChildren(...(band ? [mark(band)] : []), text);
  }

  async #openSheet() {
    if (!matchMedia(WIDE).matches) await this.#sheet?.open();
  }

  // Getting about

  /**
   * Go to a question or a field: open what hides it, and put the focus there.
   * @param {string} id
   */
  async #goTo(id) {
    const target = document.getElementById(id);
    if (!target || !this.contains(target)) return;
    await this.#sheet?.close();
    unfold(target);
    const control = target.matches("input, select, textarea")
      ? target
      : target.querySelector("input:checked, input, select, textarea, a, summary");
    target.scrollIntoView({ block: "center" });
    if (control instanceof HTMLElement) control.focus({ preventScroll: true });
    target.classList.add("st-found");
    target.addEventListener("animationend", () => target.classList.remove("st-found"), {
      once: true,
    });
  }

  #openTarget() {
    if (location.hash) void this.#goTo(decodeURIComponent(location.hash.slice(1)));
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    // The theme searches on s, f and /, and turns pages on p, n, comma and dot.
    if (event.key.length === 1) event.stopPropagation();
    if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      void this.#read();
    }
  }

  #printing() {
    void this.#sheet?.close();
    for (const fold of this.querySelectorAll("details[data-family], .st-row-fold")) {
      /** @type {HTMLDetailsElement} */ (fold).open = true;
    }
  }
}
