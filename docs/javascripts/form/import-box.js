/**
 * The box above the profile form: text that is pasted or a file that is dropped fills the form.
 *
 * shell.js makes it work. What is there stays there: where something else was read, both are listed,
 * and one button takes what was read. The checker's words say what was understood.
 */

import { described, shorten } from "./answers.js";
import { client } from "../python/client.js";
import { button, h, one, plural } from "../dom.js";
import { byName, read, write } from "./form.js";
import { merge, override } from "./merge.js";

/** @typedef {import("../types.js").Answers} Answers */
/** @typedef {import("../types.js").ImportReport} Imported */
/** @typedef {import("./merge.js").Conflict} Conflict */
/**
 * @typedef {object} Page What the box needs of the page around it.
 * @property {() => void} changed The form has other answers now.
 * @property {(sentence: string) => void} speak
 * @property {AbortSignal} signal
 */

const LANE = "import";
const READ_AFTER = 700;
const LARGEST_FILE = 20_000_000;

/** What each library reads, in words. */
const READERS = {
  import: { reader: "profile reader", yours: "text" },
  pdf: { reader: "PDF reader", yours: "file" },
};

/**
 * Make the box work.
 * @param {HTMLElement} box
 * @param {HTMLFormElement} form
 * @param {Page} page
 */
export function prepareImport(box, form, page) {
  return new Box(box, form, page);
}

class Box {
  #turn = 0;
  #timer = 0;
  #awake = false;
  /** Whether a question is with the checker, so that the checker's state is this box's. */
  #waiting = false;

  /**
   * @param {HTMLElement} box
   * @param {HTMLFormElement} form
   * @param {Page} page
   */
  constructor(box, form, page) {
    this.box = box;
    this.form = form;
    this.page = page;
    this.text = /** @type {HTMLTextAreaElement} */ (one(box, "textarea"));
    this.told = one(box, ".st-import-told");
    const { signal } = page;
    const { text } = this;
    for (const sign of ["focusin", "pointerenter", "dragenter"]) {
      box.addEventListener(sign, () => void this.#wake(), { signal });
    }
    // The page of another profile replaces the last one's, and is not added to it.
    text.addEventListener("paste", () => text.select(), { signal });
    text.addEventListener("input", (event) => this.#typed(event), { signal });
    box.addEventListener("keydown", (event) => {
      if (event.key.length === 1) event.stopPropagation(); // the theme listens to single letters
    });
    const paste = /** @type {HTMLButtonElement} */ (one(box, "[data-import=paste]"));
    paste.hidden = !navigator.clipboard?.readText;
    paste.addEventListener("click", () => void this.#paste());
    one(box, "[data-import=choose]").addEventListener("click", () => this.#choose());
    form.addEventListener("input", () => this.#withdrawUndo(), { signal });
    client.addEventListener("change", () => this.#showStage(), { signal });
    const whole = /** @type {HTMLElement} */ (box.closest("smell-test") ?? box);
    whole.addEventListener("dragover", (event) => this.#over(event), { signal });
    whole.addEventListener("dragleave", () => this.#lit(false), { signal });
    whole.addEventListener("drop", (event) => this.#dropped(event), { signal });
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
      this.#say("This browser does not let us look at what you copied. Paste it into the box.");
      this.text.focus();
      return;
    }
    if (text.trim() === "") {
      this.#say("Nothing is copied yet. Copy the profile’s page first.");
      return;
    }
    this.text.value = text;
    this.#takeText();
  }

  #choose() {
    const chooser = h("input", { type: "file", accept: ".pdf,application/pdf" });
    chooser.addEventListener("change", () => {
      const file = chooser.files?.[0];
      if (file) void this.#takeFile(file);
    });
    chooser.click();
  }

  // Dropping: anywhere on the tool, for a file beside its mark would replace the page

  /** @param {DragEvent} event */
  #over(event) {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.#lit(true);
  }

  /** @param {boolean} on */
  #lit(on) {
    this.box.classList.toggle("st-over", on);
  }

  /** @param {DragEvent} event */
  #dropped(event) {
    this.#lit(false);
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void this.#takeFile(file);
  }

  // Asking

  #takeText() {
    void this.#take(++this.#turn, { text: this.text.value });
  }

  /** @param {File} file */
  async #takeFile(file) {
    const turn = ++this.#turn;
    const head = await file.slice(0, 1024).text();
    if (turn !== this.#turn) return;
    if (!head.includes("%PDF")) {
      this.#say(`“${file.name}” is not a PDF. On the profile, choose More, then Save to PDF.`);
    } else if (file.size > LARGEST_FILE) {
      this.#say(`“${file.name}” holds far more than a profile does. Choose the profile’s own file.`);
    } else {
      await this.#take(turn, { file: await base64(file) });
    }
  }

  /**
   * @param {number} turn
   * @param {{ text: string } | { file: string }} given
   */
  async #take(turn, given) {
    window.clearTimeout(this.#timer);
    const needs = "file" in given ? "pdf" : "import";
    if (!client.has(needs)) {
      const { reader, yours } = READERS[needs];
      this.#say(`Fetching the ${reader}…`);
      try {
        await client.fetchLibrary(needs);
      } catch (error) {
        console.warn(error);
        if (turn !== this.#turn) return;
        this.#say(
          `The ${reader} could not be fetched. You may be offline. Your ${yours} is still here.`,
          button("Try again", () => void this.#take(turn, given)),
        );
        return;
      }
    }
    if (turn !== this.#turn) return;
    this.#waiting = true;
    this.#showStage();
    const request = JSON.stringify({ request: "import", ...given });
    const reply = await client.ask(request, { lane: LANE, needs });
    if (turn !== this.#turn || !this.box.isConnected) return;
    this.#waiting = false;
    if (reply === null) return;
    const answer = JSON.parse(reply);
    if (answer.ok === false) this.#say(answer.error.message);
    else this.#fill(answer);
  }

  /** While a question is open, say how far the checker is. */
  #showStage() {
    if (!this.#waiting) return;
    const { stage, sentence } = client;
    if (stage === "failed") {
      const kept = "What you gave is still here, and your answers too.";
      this.#say(
        `${sentence} ${kept}`,
        button("Try again", () => client.retry()),
        button("Leave it out", () => this.restart()),
      );
    } else if (stage === "ready") this.#tell(h("p", {}, "Reading…"));
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
  #fill(found) {
    const before = read(this.form);
    const { answers, conflicts, added } = merge(before, asAnswers(found));
    if (added) write(this.form, answers);
    const done = added ? "The form is filled in." : "Nothing new to fill in.";
    const undo = added > 0 && this.#undo(before);
    this.text.scrollTop = 0;
    this.#tell(
      h("p", {}, h("strong", {}, done), " ", found.understood.join(" ")),
      ...(conflicts.length ? this.#differences(conflicts, found) : []),
      found.unread.length > 0 &&
        h(
          "details",
          {},
          h("summary", {}, `Not understood (${plural(found.unread.length, "line")})`),
          h("ul", {}, ...found.unread.map((line) => h("li", {}, line))),
        ),
      undo,
    );
    this.page.speak(conflicts.length ? `${done} ${differ(conflicts.length)}` : done);
    if (added) this.page.changed();
  }

  /**
   * @param {Conflict[]} conflicts
   * @param {Imported} found
   */
  #differences(conflicts, found) {
    const index = byName(this.form);
    const shown = (/** @type {string} */ path, /** @type {import("../types.js").Json} */ value) =>
      shorten(described(this.form, index, path, value).value);
    return [
      h("p", {}, differ(conflicts.length)),
      h(
        "ul",
        { class: "st-differences" },
        ...conflicts.map(({ path, mine, found: other }) =>
          h(
            "li",
            {},
            h("strong", {}, described(this.form, index, path, mine).label),
            `: you have “${shown(path, mine)}”, read was “${shown(path, other)}”.`,
          ),
        ),
      ),
      h(
        "div",
        { class: "st-buttons" },
        button("Use what was read", () => {
          const now = read(this.form);
          const again = merge(now, asAnswers(found));
          this.#replace(override(again.answers, again.conflicts), now, "What was read is in.");
        }),
        button("It is somebody else: start over with it", () => {
          const now = read(this.form);
          const { visitor } = now;
          const anew = { ...(visitor ? { visitor } : {}), ...asAnswers(found) };
          this.#replace(anew, now, "The form holds what was read, and nothing else.");
        }),
      ),
    ];
  }

  /**
   * @param {Answers} answers
   * @param {Answers} before
   * @param {string} sentence
   */
  #replace(answers, before, sentence) {
    write(this.form, answers);
    const undo = this.#undo(before);
    this.#tell(h("p", {}, sentence), undo);
    undo.focus(); // what was pressed is gone
    this.page.speak(sentence);
    this.page.changed();
  }

  /** @param {Answers} before */
  #undo(before) {
    const undo = button("Undo", () => {
      write(this.form, before);
      this.#tell(h("p", {}, "The form is as it was."));
      this.text.focus();
      this.page.speak("The form is as it was.");
      this.page.changed();
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

  /**
   * @param {string} sentence
   * @param {...HTMLElement} buttons
   */
  #say(sentence, ...buttons) {
    this.#tell(h("p", {}, sentence), h("div", { class: "st-buttons" }, ...buttons));
    this.page.speak(sentence);
  }

  /** @param {...(HTMLElement | false)} content */
  #tell(...content) {
    this.told.replaceChildren(...content.filter((one) => one !== false));
  }

}

/**
 * @param {Imported} found
 * @returns {Answers}
 */
function asAnswers({ profile, invitation }) {
  return Object.keys(invitation).length ? { profile, invitation } : { profile };
}

/** @param {number} number */
function differ(number) {
  return number === 1
    ? "One answer of yours differs, and was left as it is."
    : `${number} answers of yours differ, and were left as they are.`;
}

/**
 * @param {File} file
 * @returns {Promise<string>}
 */
function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
