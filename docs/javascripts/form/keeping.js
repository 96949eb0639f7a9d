/**
 * What becomes of a form's answers: kept while the tab is open, on the device where somebody asks for
 * it, in a file where somebody saves one. Whatever replaces them can be undone.
 */

import { one, today } from "../dom.js";
import { chooseFiles } from "./files.js";
import { follow, kept, readFile, remember, remembered, saveFile } from "../keep.js";
import { KEEPING, SHELL } from "../words.js";
import { read, settle, write } from "./form.js";
import { beyond, fillIn } from "./long-lists.js";
import { prepareRows } from "./rows.js";

/** @typedef {import("../types.js").Answers} Answers */

export class Keeping {
  #following = false;

  /**
   * @param {import("../tools/shell.js").SmellTest} shell
   * @param {HTMLFormElement} form
   */
  constructor(shell, form) {
    this.shell = shell;
    this.form = form;
    const { signal } = shell;
    prepareRows(form, (sentence, removed) => this.#rowsChanged(sentence, removed));
    window.addEventListener("pagehide", ({ persisted }) => persisted && this.#away(), { signal });
    window.addEventListener("pageshow", ({ persisted }) => persisted && this.#comeBack(), { signal });
    follow(shell.name, (answers) => void this.#followed(answers), signal);
  }

  /** What the buttons beside the result do. */
  get actions() {
    const { name } = this.shell;
    return {
      save: () => {
        const { said } = this.shell;
        /** @type {Answers} */
        const answers = { as_of: today(), ...read(this.form) };
        if (said !== null) answers.said = said;
        saveFile(`smell-test-${name}-${today()}.json`, answers);
      },
      open: () =>
        chooseFiles({ accept: ".json,application/json" }, ([file]) => void this.#open(file)),
      remember: () => this.#switch(),
    };
  }

  get #remembering() {
    return /** @type {HTMLInputElement} */ (one(this.shell.result, "[data-do=remember]"));
  }

  #switch() {
    const on = this.#remembering.checked;
    if (remember(this.shell.name, on ? read(this.form) : null)) return;
    this.#remembering.checked = false;
    this.shell.notice(KEEPING.refused);
  }

  /** Keep the answers as they are now. */
  keep() {
    settle(this.form);
    const answers = read(this.form);
    kept.set(this.shell.name, answers);
    if (!this.#remembering.checked || this.#following) return;
    if (remember(this.shell.name, answers)) return;
    // What is there is older than what stands here: nothing is better.
    remember(this.shell.name, null);
    this.#remembering.checked = false;
    this.shell.notice(KEEPING.full);
  }

  /**
   * Another tab has changed what this device remembers, or has it forgotten: all tabs agree.
   * @param {Answers | null} answers
   */
  async #followed(answers) {
    this.#remembering.checked = answers !== null;
    if (!answers || beyond(this.form, answers)) return;
    await fillIn(this.form, answers);
    this.#following = true;
    this.shell.changed();
    this.#following = false;
    this.shell.notice(KEEPING.followed);
  }

  /** Put back what was kept. */
  async restore() {
    const { name } = this.shell;
    const stored = remembered(name);
    this.#remembering.checked = stored !== null;
    const answers = kept.get(name) ?? stored;
    if (answers && Object.keys(answers).length) await fillIn(this.form, answers);
    if (this.shell.signal.aborted) return;
    settle(this.form);
    // The browser may have kept what was typed over a reload by itself.
    if (Object.keys(read(this.form)).length) this.shell.changed();
  }

  /** The page is put aside as it is. When it comes back, WebKit empties all that is "off". */
  #away() {
    for (const off of this.#kept()) off.setAttribute("autocomplete", "on");
  }

  #comeBack() {
    for (const on of this.#kept()) on.setAttribute("autocomplete", "off");
    void this.restore();
  }

  #kept() {
    return this.shell.querySelectorAll("[autocomplete]");
  }

  /** @param {File} file */
  async #open(file) {
    const { shell } = this;
    try {
      const { request: _, as_of, said, earlier: __, ...answers } = await readFile(file);
      const sentence = beyond(this.form, answers);
      if (sentence) {
        shell.notice(sentence);
        return;
      }
      const before = read(this.form);
      const { earlier } = shell;
      const left = await fillIn(this.form, answers);
      if (!Object.keys(read(this.form)).length) {
        await fillIn(this.form, before);
        shell.notice(KEEPING.empty(file.name));
        return;
      }
      // Without its day there is nothing to say about what has changed since.
      const known = shell.compares && typeof as_of === "string";
      shell.earlier = known ? { ...read(this.form), as_of, said: said ?? null } : null;
      shell.offerUndo(KEEPING.opened(file.name, left), before, earlier);
      shell.changed();
    } catch (error) {
      shell.notice(error instanceof Error ? error.message : String(error));
    }
  }

  /** Empty the form, with a way back. */
  clear() {
    this.shell.undoable(SHELL.cleared, () => {
      write(this.form, {});
      this.shell.earlier = null;
    });
  }

  /**
   * @param {string} sentence
   * @param {boolean} removed
   */
  #rowsChanged(sentence, removed) {
    const before = kept.get(this.shell.name);
    if (removed && before) this.shell.offerUndo(sentence, before);
    else this.shell.speak(sentence);
    // Once the rows stand in their places: with many of them that is a task of its own.
    window.setTimeout(() => this.shell.changed());
  }
}
