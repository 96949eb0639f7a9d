/**
 * The box above the profile form: text that is pasted or a file that is dropped fills the form.
 *
 * What is there stays there: where something else was read, both are listed, and one button takes
 * what was read. The checker's words say what was understood.
 */

import { listOfDifferences } from "./answers.js";
import { button, h, one } from "../dom.js";
import { client } from "../python/client.js";
import { haveLibrary } from "../python/library.js";
import { showOwn } from "../report/own.js";
import { CHECKER, IMPORT, QUICK, SHELL, STAGES } from "../words.js";
import { base64, chooseFiles, takeDrops } from "./files.js";
import { read } from "./form.js";
import { fillIn } from "./long-lists.js";
import { asAnswers, merge, nameIn, override } from "./merge.js";

/** @typedef {import("../types.js").Answers} Answers */
/** @typedef {import("../types.js").ImportReport} Imported */
/** @typedef {import("./merge.js").Conflict} Conflict */
const LANE = "import";
const READ_AFTER = 700;
const LARGEST_FILE = 20_000_000;

export class ImportBox {
  #turn = 0;
  #timer = 0;
  #awake = false;
  /** Whether a question is with the checker, so that the checker's state is this box's. */
  #waiting = false;
  /** The name that was read last. */
  #name = "";

  /**
   * @param {HTMLElement} box
   * @param {HTMLFormElement} form
   * @param {import("../tools/shell.js").SmellTest} shell
   */
  constructor(box, form, shell) {
    this.box = box;
    this.form = form;
    this.shell = shell;
    this.text = /** @type {HTMLTextAreaElement} */ (one(box, "textarea"));
    this.place = one(box, ".st-import-told");
    /** Where what was given last came from: there it is told what became of it. */
    this.told = this.place;
    const { signal } = shell;
    const { text } = this;
    for (const sign of ["focusin", "pointerenter", "dragenter"]) {
      box.addEventListener(sign, () => void this.#wake(), { signal });
    }
    // The page of another profile replaces the last one's, and is not added to it.
    text.addEventListener("paste", () => text.select(), { signal });
    text.addEventListener("input", (event) => this.#typed(event), { signal });
    const paste = /** @type {HTMLButtonElement} */ (one(box, "[data-import=paste]"));
    paste.hidden = !navigator.clipboard?.readText;
    paste.addEventListener("click", () => void this.#paste());
    one(box, "[data-import=choose]").addEventListener("click", () => this.#choose());
    form.addEventListener("input", () => this.#withdrawUndo(), { signal });
    client.addEventListener("change", () => this.#showStage(), { signal });
    takeDrops(shell, box, ({ files: [file] }) => file && void this.#takeFile(file), signal);
    if (text.value.trim() !== "") this.#takeText(); // pasted before this script had come
  }

  /** Have the checker open the import's books while the visitor still reaches for the keys. */
  async #wake() {
    if (this.#awake) return;
    this.#awake = true;
    try {
      await client.fetchLibrary("import");
    } catch {
      this.#awake = false; // whoever gives something is told
      return;
    }
    const nothing = JSON.stringify({ request: "import", text: "?" });
    void client.ask(nothing, { lane: "wake", needs: "import" });
  }

  /** @param {Event} event */
  #typed(event) {
    window.clearTimeout(this.#timer);
    this.#turn += 1;
    this.#waiting = false;
    client.withdraw(LANE);
    if (this.text.value.trim() === "") {
      this.#tell();
      return;
    }
    const { inputType } = /** @type {InputEvent} */ (event);
    const whole = inputType === "insertFromPaste" || inputType === "insertFromDrop";
    this.#timer = window.setTimeout(() => this.#takeText(), whole ? 0 : READ_AFTER);
  }

  async #paste() {
    let text = "";
    try {
      text = await navigator.clipboard.readText();
    } catch {
      this.#say(IMPORT.notAllowed);
      this.text.focus();
      return;
    }
    if (text.trim() === "") {
      this.#say(IMPORT.nothingCopied);
      return;
    }
    this.text.value = text;
    this.#takeText();
  }

  #choose() {
    chooseFiles({ accept: ".pdf,application/pdf" }, ([file]) => void this.#takeFile(file));
  }

  // Asking

  #takeText() {
    void this.#take(++this.#turn, { text: this.text.value });
  }

  /**
   * Take a file that came another way than through this box.
   * @param {File} file
   */
  takeFile(file) {
    void this.#takeFile(file);
  }

  /**
   * Take a page's text that came another way.
   * @param {string} text
   */
  takeText(text) {
    this.text.value = text;
    this.#takeText();
  }

  /**
   * Fill the form with what was read in pictures.
   * @param {string} text
   * @param {HTMLElement} place Where it is told what became of it.
   */
  takePictured(text, place) {
    void this.#take(++this.#turn, { pictured: text }, place);
  }

  /** @param {File} file */
  async #takeFile(file) {
    const turn = ++this.#turn;
    const head = await file.slice(0, 1024).text();
    if (turn !== this.#turn) return;
    if (!head.includes("%PDF")) {
      this.#say(IMPORT.notPdf(file.name));
    } else if (file.size > LARGEST_FILE) {
      this.#say(IMPORT.tooLarge(file.name));
    } else {
      await this.#take(turn, { file: await base64(file) });
    }
  }

  /**
   * @param {number} turn
   * @param {{ text: string } | { file: string } | { pictured: string }} given
   * @param {HTMLElement} [place]
   */
  async #take(turn, given, place = this.place) {
    window.clearTimeout(this.#timer);
    this.told = place;
    const needs = "file" in given ? "pdf" : "pictured" in given ? "pictures" : "import";
    const there = await haveLibrary(needs, {
      words: IMPORT.readers[needs],
      say: (sentence, ...buttons) => this.#say(sentence, ...buttons),
      wanted: () => turn === this.#turn,
      again: () => void this.#take(turn, given, place),
    });
    if (!there) return;
    this.#waiting = true;
    this.#showStage();
    const request = JSON.stringify({ request: "import", ...given });
    const reply = await client.ask(request, { lane: LANE, needs });
    if (turn !== this.#turn || !this.box.isConnected) return;
    this.#waiting = false;
    if (reply === null) return;
    const answer = JSON.parse(reply);
    if (answer.ok === false) this.#say(answer.error.message);
    else await this.#fill(answer);
  }

  /** While a question is open, say how far the checker is. */
  #showStage() {
    if (!this.#waiting) return;
    const { stage } = client;
    const sentence = CHECKER[client.detail];
    if (stage === "failed") {
      this.#say(
        `${sentence} ${IMPORT.staysHere}`,
        button(STAGES.retry, () => client.retry()),
        button(IMPORT.leaveOut, () => this.restart()),
      );
    } else if (stage === "ready") this.#tell(h("p", {}, IMPORT.reading));
    else this.#tell(h("p", {}, sentence));
  }

  /** Let go of what was given, and of what was said of it; the text stays. */
  restart() {
    this.#turn += 1;
    this.#waiting = false;
    client.withdraw(LANE);
    this.#tell();
    client.retry();
  }

  // Filling

  /** @param {Imported} found */
  async #fill(found) {
    const before = read(this.form);
    const theirs = nameIn(asAnswers(found));
    // The name that was read before stands there, and this is another: a second person's page.
    const another = theirs !== "" && this.#name !== "" && theirs !== this.#name && nameIn(before) === this.#name;
    const { visitor } = before;
    const start = another ? { ...(visitor ? { visitor } : {}) } : before;
    const { answers, conflicts, added } = merge(start, asAnswers(found));
    if (added) await fillIn(this.form, answers);
    this.#name = theirs || this.#name;
    const done = another ? IMPORT.another : added ? IMPORT.filled : IMPORT.nothingNew;
    const undo = added > 0 && this.#undo(before);
    this.text.scrollTop = 0;
    this.#tell(
      h("p", {}, h("strong", {}, done), " ", found.understood.join(" ")),
      ...(conflicts.length ? this.#differences(conflicts, found) : []),
      found.unread.length > 0 &&
        h(
          "details",
          {},
          h("summary", {}, IMPORT.notUnderstood(found.unread.length)),
          h("ul", {}, ...found.unread.map((line) => h("li", {}, line))),
        ),
      h("div", { class: "st-buttons" }, this.#elsewhere && resultButton(), undo),
      this.#mine(),
    );
    if (this.#elsewhere) this.told.scrollIntoView({ block: "nearest" });
    this.shell.speak(conflicts.length ? `${done} ${IMPORT.differ(conflicts.length)}` : done);
    if (added) this.shell.changed();
  }

  /** A way to see one's own profile as whoever is invited sees it. */
  #mine() {
    const place = h("div", { class: "st-own" });
    const ask = async () => {
      const request = { request: "profile", whose: "own", ...read(this.form) };
      const reply = await client.ask(JSON.stringify(request), { lane: "own" });
      if (reply === null || !place.isConnected) return;
      const answer = JSON.parse(reply);
      const shown = answer.ok === false ? [h("p", {}, answer.error.message)] : showOwn(answer);
      place.replaceChildren(...shown.filter((part) => part instanceof Node));
      this.shell.speak(answer.ok === false ? answer.error.message : answer.headline);
    };
    place.append(button(IMPORT.mine, () => void ask()));
    return place;
  }

  /**
   * @param {Conflict[]} conflicts
   * @param {Imported} found
   */
  #differences(conflicts, found) {
    return [
      h("p", {}, IMPORT.differ(conflicts.length)),
      listOfDifferences(this.form, conflicts),
      h(
        "div",
        { class: "st-buttons" },
        button(IMPORT.useIt, () => {
          const now = read(this.form);
          const again = merge(now, asAnswers(found));
          void this.#replace(override(again.answers, again.conflicts), now, IMPORT.used);
        }),
        button(IMPORT.somebodyElse, () => {
          const now = read(this.form);
          const anew = { ...(now.visitor ? { visitor: now.visitor } : {}), ...asAnswers(found) };
          void this.#replace(anew, now, IMPORT.startedOver);
        }),
      ),
    ];
  }

  /**
   * @param {Answers} answers
   * @param {Answers} before
   * @param {string} sentence
   */
  async #replace(answers, before, sentence) {
    await fillIn(this.form, answers);
    const undo = this.#undo(before);
    this.#tell(h("p", {}, sentence), undo);
    undo.focus(); // what was pressed is gone
    this.shell.speak(sentence);
    this.shell.changed();
  }

  /** @param {Answers} before */
  #undo(before) {
    const undo = button(SHELL.undo, async () => {
      await fillIn(this.form, before);
      this.#tell(h("p", {}, IMPORT.undone));
      (this.#elsewhere ? this.told : this.text).focus();
      this.shell.speak(IMPORT.undone);
      this.shell.changed();
    });
    undo.classList.add("st-undo");
    return undo;
  }

  /** An answer given since would be lost by going back. */
  #withdrawUndo() {
    const undo = this.told.querySelector(".st-undo");
    if (undo instanceof HTMLButtonElement) undo.disabled = true;
  }

  // Telling

  /** Whether what was given did not come through this box. */
  get #elsewhere() {
    return this.told !== this.place;
  }

  /**
   * @param {string} sentence
   * @param {...HTMLElement} buttons
   */
  #say(sentence, ...buttons) {
    this.#tell(h("p", {}, sentence), h("div", { class: "st-buttons" }, ...buttons));
    this.shell.speak(sentence);
  }

  /** @param {...(HTMLElement | false)} content */
  #tell(...content) {
    this.told.replaceChildren(...content.filter((one) => one !== false));
  }
}

/** What leads to the verdict from where it is not in sight. */
function resultButton() {
  const read = button(QUICK.read, () => {});
  read.className = "st-main-button";
  read.dataset.do = "read";
  return read;
}
