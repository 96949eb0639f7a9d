/**
 * The box for pictures: chosen, taken, pasted or dropped ones are read on this device, what was read
 * stands in a box to be corrected, and a button hands it on.
 *
 * A tool's page makes it work with one line, and says what becomes of the text.
 */

import { button, h, one } from "../dom.js";
import { able, recognise } from "../pictures/recognition.js";
import { client } from "../python/client.js";
import { PICTURES, STAGES } from "../words.js";

/** @typedef {import("../types.js").Reading} Reading */
/** @typedef {import("../tools/shell.js").SmellTest} Shell */
/**
 * @typedef {object} Own What becomes of what was read.
 * @property {(text: string, told: HTMLElement) => void} use Take it, as it was corrected, and say in
 *   that place what became of it.
 * @property {(reading: Reading) => string} [words] Which of its texts that is, if not the whole.
 */

/** A phone: pictures come first there, and what is pasted elsewhere; as in the style sheets. */
export const PHONE = "(pointer: coarse) and (max-width: 59.99em)";

const LANE = "pictures";
const MOST = 24;
const LARGEST = 40_000_000;
/** Doubtful words that are listed; more than these, and the picture is bad. */
const MOST_DOUBTS = 40;

export class PicturesBox {
  /** @type {AbortController | null} */
  #reading = null;
  /** @type {Reading | null} */
  #read = null;

  /**
   * @param {HTMLElement} box
   * @param {Shell} shell
   * @param {Own} own
   */
  constructor(box, shell, own) {
    this.box = box;
    this.shell = shell;
    this.own = own;
    this.told = one(box, ".st-pictures-told");
    this.after = one(box, ".st-pictures-after");
    this.text = /** @type {HTMLTextAreaElement} */ (one(box, "textarea"));
    this.language = /** @type {HTMLSelectElement} */ (one(box, "select"));
    const chooser = /** @type {HTMLInputElement} */ (one(box, "input[type=file]"));
    const { signal } = shell;
    this.language.value = likely([...this.language.options].map((option) => option.value));
    const take = () => {
      const files = [...(chooser.files ?? [])];
      chooser.value = ""; // so that the same ones can be chosen again
      if (files.length) void this.take(files);
    };
    chooser.addEventListener("change", take, { signal });
    one(box, "[data-pictures=use]").addEventListener("click", () => this.#use(), { signal });
    const caught = { signal, capture: true };
    shell.addEventListener("drop", (event) => this.#given(event, event.dataTransfer), caught);
    document.addEventListener("paste", (event) => this.#given(event, event.clipboardData), caught);
    signal.addEventListener("abort", () => this.#reading?.abort());
    if (chooser.files?.length) take(); // chosen before this script had come
  }

  /**
   * Take pictures that were dropped or pasted; whatever else it is, is left to others.
   * @param {Event} event
   * @param {DataTransfer | null} given
   */
  #given(event, given) {
    const pictures = [...(given?.files ?? [])].filter((file) => file.type.startsWith("image/"));
    if (!pictures.length) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void this.take(pictures);
  }

  /**
   * Have pictures read.
   * @param {File[]} files
   */
  async take(files) {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    this.after.hidden = true;
    const { recogniser } = client.parts;
    const problem =
      (recogniser ? "" : PICTURES.left) ||
      (able() ? "" : PICTURES.tooOld) ||
      (files.length > MOST ? PICTURES.tooMany(MOST) : "") ||
      (files.some(({ size }) => size > LARGEST) ? PICTURES.tooLarge : "");
    if (problem || !recogniser) {
      this.#say(problem);
      return;
    }
    const rows = files.map(({ name }, at) => new Row(name || PICTURES.name(at + 1)));
    this.#show(rows, files.length);
    let pictures;
    try {
      pictures = await recognise(files, recogniser, this.language.value, {
        fetching: (share) =>
          rows[0]?.say(share < 1 ? PICTURES.fetching : PICTURES.starting, share / 10),
        progress: (at, share) => rows[at]?.say(share < 1 ? PICTURES.reading : PICTURES.read, share),
        signal: reading.signal,
      });
      if (this.#reading !== reading) return;
      await client.fetchLibrary("pictures");
    } catch (error) {
      if (this.#reading !== reading || reading.signal.aborted) return;
      console.warn(error);
      this.#say(
        PICTURES.missing,
        button(STAGES.retry, () => void this.take(files)),
      );
      return;
    }
    await this.#understand(pictures, rows, reading);
  }

  /**
   * @param {(import("../pictures/recogniser.js").Picture | null)[]} pictures
   * @param {Row[]} rows
   * @param {AbortController} reading
   */
  async #understand(pictures, rows, reading) {
    pictures.forEach((picture, at) => picture ?? rows[at]?.say(PICTURES.notAPicture, 1));
    const opened = pictures.filter((picture) => picture !== null);
    if (!opened.length) {
      this.#finish(reading.signal.aborted ? PICTURES.stopped : PICTURES.nothing, rows);
      return;
    }
    const request = JSON.stringify({ request: "import", pictures: opened });
    const reply = await client.ask(request, { lane: LANE, needs: "pictures" });
    if (this.#reading !== reading || !this.box.isConnected || reply === null) return;
    const answer = JSON.parse(reply);
    if (answer.ok === false) {
      this.#finish(answer.error.message, rows);
      return;
    }
    this.#offer(answer, rows.filter((_, at) => pictures[at]), rows);
  }

  /**
   * Show what was read.
   * @param {Reading} read
   * @param {Row[]} opened The rows of the pictures that could be opened.
   * @param {Row[]} rows
   */
  #offer(read, opened, rows) {
    read.pictures.forEach(({ shows, problem }, at) => opened[at]?.say(problem || shows, 1));
    const text = this.own.words?.(read) ?? read.text;
    this.#read = read;
    this.text.value = text;
    this.text.rows = Math.min(16, text.split("\n").length + 1);
    this.after.hidden = text === "";
    one(this.after, ".st-doubts").replaceChildren(...this.#doubts(text === read.text ? read : null));
    const sentence = text ? PICTURES.done(opened.length) : PICTURES.noText;
    this.#finish([sentence, ...read.notes].join(" "), rows);
    one(this.after, "[data-pictures=use]").scrollIntoView({ block: "nearest" });
  }

  /**
   * Offer each doubtful word as a button that marks it in the text, the next place with each press.
   * @param {Reading | null} read
   */
  #doubts(read) {
    /** @type {Map<string, number[]>} */
    const places = new Map();
    for (const { start, word } of read?.doubts.slice(0, MOST_DOUBTS) ?? []) {
      places.set(word, [...(places.get(word) ?? []), start]);
    }
    if (!places.size) return [];
    const original = this.text.value;
    const words = [...places].map(([word, starts]) => {
      let pressed = 0;
      return button(word, () => {
        const moved = this.text.value !== original;
        const at = moved ? this.text.value.indexOf(word) : (starts[pressed++ % starts.length] ?? -1);
        this.text.focus();
        if (at >= 0) this.text.setSelectionRange(at, at + word.length);
      });
    });
    return [
      h("p", {}, PICTURES.doubtful(words.length)),
      h("ul", {}, ...words.map((word) => h("li", {}, word))),
    ];
  }

  #use() {
    if (this.#read) this.own.use(this.text.value, this.told);
  }

  // Telling

  /**
   * @param {Row[]} rows
   * @param {number} number
   */
  #show(rows, number) {
    const sentence = PICTURES.begun(number);
    this.told.replaceChildren(
      h("p", {}, sentence),
      h("ul", { class: "st-pictures-rows" }, ...rows.map((row) => row.element)),
      h("div", { class: "st-buttons" }, button(PICTURES.stop, () => this.#reading?.abort())),
    );
    this.told.scrollIntoView({ block: "nearest" });
    this.shell.speak(sentence);
  }

  /**
   * @param {string} sentence
   * @param {Row[]} rows
   */
  #finish(sentence, rows) {
    this.#reading = null;
    for (const row of rows) row.end();
    this.told.replaceChildren(
      h("p", {}, sentence),
      h("ul", { class: "st-pictures-rows" }, ...rows.map((row) => row.element)),
    );
    this.shell.speak(sentence);
  }

  /**
   * @param {string} sentence
   * @param {...HTMLElement} buttons
   */
  #say(sentence, ...buttons) {
    this.#reading = null;
    this.told.replaceChildren(h("p", {}, sentence), h("div", { class: "st-buttons" }, ...buttons));
    this.shell.speak(sentence);
  }

  /** Let go of what was read. */
  restart() {
    this.#reading?.abort();
    this.#reading = null;
    this.#read = null;
    this.text.value = "";
    this.after.hidden = true;
    this.told.replaceChildren();
  }
}

/** One picture's line: its name, a bar, and what became of it. */
class Row {
  /** @param {string} name */
  constructor(name) {
    this.bar = h("progress", { max: 1, value: 0, "aria-label": name });
    this.words = h("span", {}, PICTURES.waiting);
    this.element = h("li", {}, h("span", {}, name), this.bar, this.words);
  }

  /**
   * @param {string} words
   * @param {number} share
   */
  say(words, share) {
    this.words.textContent = words;
    this.bar.value = share;
  }

  /** Nothing more is coming. */
  end() {
    if (this.bar.value < 1) this.words.textContent = PICTURES.unread;
    this.bar.remove();
  }
}

/**
 * Give the language that the visitor's app most likely is in.
 * @param {string[]} known
 */
function likely(known) {
  const wanted = navigator.languages.map((language) => language.slice(0, 2).toLowerCase());
  return wanted.find((language) => known.includes(language)) ?? "en";
}
