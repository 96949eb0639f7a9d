/**
 * Practice: eight invented strangers, one a screen. The first round comes with the page, so that it
 * begins before Python is there; Python makes the others, and says how it went.
 */

import { button, copyText, h, one, redraw } from "../dom.js";
import { saveText } from "../keep.js";
import { client } from "../python/client.js";
import { haveLibrary } from "../python/library.js";
import { showResult } from "../report/practice.js";
import { stranger } from "../report/stranger.js";
import { PRACTICE } from "../words.js";
import { saveCard } from "./practice-card.js";
import { reminder } from "./practice-reminder.js";

/** @typedef {import("../types.js").Round} Round */
/** @typedef {import("../types.js").Item} Item */
/** @typedef {import("../types.js").Result} Result */
/** @typedef {"accept" | "ask" | "leave"} Choice */
/**
 * @typedef {object} Guess
 * @property {Choice} choice
 * @property {string} sure
 * @property {string} part
 * @property {string[]} checks
 */
/** @typedef {[number, number, number]} Hands How many of a room accept, ask first, leave it. */

const NAME = "practice";
const MOST_CHECKS = 2;
/** Of the seeds that a button draws; any up to six figures can be asked for. */
const SEEDS = 10_000;

/**
 * @param {import("./shell.js").SmellTest} shell
 * @returns {import("./shell.js").Tool}
 */
export function prepare(shell) {
  const page = new Practice(shell);
  return {
    show: (/** @type {Result & { band: string }} */ result) => ({
      whole: showResult(result),
      short: "",
      spoken: result.headline,
    }),
    stage: (_, sentence) => page.stage(sentence),
    actions: {
      other: () => page.turnTo(1 + Math.floor(Math.random() * SEEDS)),
      again: () => page.turnTo(page.seed),
      room: () => page.withRoom(true),
      alone: () => page.withRoom(false),
      link: () => void page.copyLink(),
      paper: () => page.paper(false),
      answers: () => page.paper(true),
      text: () => page.saveText(),
      week: () => page.remind(),
      card: () => void page.card(),
      share: () => void page.share(),
    },
  };
}

class Practice {
  /** @type {Round} */
  #round;
  #at = 0;
  /** @type {(Guess | null)[]} */
  #guesses = [];
  /** @type {(Hands | null)[]} */
  #hands = [];
  /** What has been looked up of the item that is shown. */
  /** @type {string[]} */
  #looked = [];
  #room = false;
  #turn = 0;
  /** @type {Result | null} */
  #result = null;

  /** @param {import("./shell.js").SmellTest} shell */
  constructor(shell) {
    this.shell = shell;
    this.place = one(shell, ".st-play");
    /** @type {Round} */
    this.first = JSON.parse(shell.dataset.round ?? "");
    this.#round = this.first;
    const { signal } = shell;
    window.addEventListener("hashchange", () => this.#follow(), { signal });
    signal.addEventListener("abort", () => client.withdraw(NAME));
    if (seedIn(location.hash) === null) this.#begin(this.first, false);
    else this.#follow();
  }

  get seed() {
    return this.#round.seed;
  }

  /** Turn to the round that the address names. */
  #follow() {
    const seed = seedIn(location.hash);
    if (seed !== null) void this.#turnTo(seed, false);
  }

  /** @param {number} seed */
  turnTo(seed) {
    history.replaceState(history.state, "", `#seed=${seed}`);
    void this.#turnTo(seed, true);
  }

  /**
   * @param {number} seed
   * @param {boolean} pressed Whether somebody asked for it here, and waits for it.
   */
  async #turnTo(seed, pressed) {
    const turn = ++this.#turn;
    if (seed === this.first.seed) {
      this.#begin(this.first, pressed);
      return;
    }
    const round = await this.#ask({ seed }, turn, () => void this.#turnTo(seed, pressed));
    if (round) this.#begin(round, pressed);
  }

  /**
   * Ask Python; null where it cannot be asked, or nobody waits any more.
   * @param {object} asked
   * @param {number} turn
   * @param {() => void} again
   * @returns {Promise<Round | null>}
   */
  async #ask(asked, turn, again) {
    const wanted = () => turn === this.#turn && !this.shell.signal.aborted;
    const say = (/** @type {string} */ sentence, /** @type {HTMLElement[]} */ ...buttons) =>
      redraw(this.place, [h("p", { class: "st-stage-name" }, sentence), ...buttons]);
    const there = await haveLibrary(NAME, { words: PRACTICE.maker, say, wanted, again });
    if (!there) return null;
    say(PRACTICE.making);
    const text = JSON.stringify({ request: NAME, ...asked });
    const answer = await client.ask(text, { lane: NAME, needs: NAME });
    if (answer === null || !wanted()) return null;
    const round = JSON.parse(answer);
    if (round.ok !== false) return round;
    say(round.error.message, button(PRACTICE.first, () => this.turnTo(this.first.seed)));
    return null;
  }

  /** @param {string} sentence What the checker says of itself. */
  stage(sentence) {
    const waiting = this.place.querySelector(".st-stage-name");
    if (waiting) waiting.textContent = sentence;
  }

  // Playing

  /**
   * @param {Round} round
   * @param {boolean} pressed
   */
  #begin(round, pressed) {
    this.#round = round;
    this.#at = 0;
    this.#guesses = [];
    this.#hands = [];
    this.#result = null;
    this.shell.result.hidden = true;
    this.#showItem(pressed);
  }

  get #item() {
    return /** @type {Item} */ (this.#round.items[this.#at]);
  }

  /** @param {boolean} turned Whether the focus goes along. */
  #showItem(turned) {
    this.#looked = [];
    const item = this.#item;
    redraw(this.place, [
      heading(item),
      stranger(item, false),
      this.#checks(item),
      this.#room ? this.#roomForm() : this.#guessForm(item),
    ]);
    if (turned) this.#focus();
  }

  #focus() {
    const title = one(this.place, ".st-item-title");
    title.focus({ preventScroll: true });
    title.scrollIntoView({ block: "start" });
  }

  /** @param {Item} item */
  #checks(item) {
    const brought = h("ul", { class: "st-brought" });
    const left = () => PRACTICE.left(MOST_CHECKS - this.#looked.length);
    const said = h("p", { class: "st-small" }, left());
    const buttons = item.checks.map(({ check, title, seconds, reply }) =>
      h(
        "button",
        {
          type: "button",
          class: "st-button",
          "data-check": check,
          onclick: (event) => {
            if (this.#looked.length >= MOST_CHECKS) return;
            this.#looked.push(check);
            brought.append(h("li", {}, h("strong", {}, PRACTICE.took(title, seconds)), ` ${reply}`));
            said.textContent = left();
            const pressed = /** @type {HTMLButtonElement} */ (event.currentTarget);
            pressed.setAttribute("aria-disabled", "true");
            if (this.#looked.length < MOST_CHECKS) return;
            for (const other of buttons) other.setAttribute("aria-disabled", "true");
          },
        },
        PRACTICE.check(title, seconds),
      ),
    );
    return h(
      "fieldset",
      { class: "st-lookups" },
      h("legend", {}, PRACTICE.lookUp),
      said,
      h("div", { class: "st-buttons" }, ...buttons),
      h("div", { role: "status" }, brought),
    );
  }

  /** @param {Item} item */
  #guessForm(item) {
    const form = h(
      "form",
      { class: "st-guess" },
      item.kind === "message"
        ? choices("choice", PRACTICE.chooseMessage, PRACTICE.choicesMessage)
        : choices("choice", PRACTICE.choose, PRACTICE.choices),
      choices("sure", PRACTICE.howSure, PRACTICE.sure),
      choices(
        "part",
        PRACTICE.wentBy,
        Object.fromEntries(item.parts.map(({ part, title }) => [part, title])),
      ),
      h("p", { class: "st-error", role: "alert" }),
      h("button", { type: "submit", class: "st-main-button" }, PRACTICE.show),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const given = new FormData(form);
      const missing = ["choice", "sure", "part"].find((name) => !given.get(name));
      if (missing) {
        one(form, ".st-error").textContent = PRACTICE.missing;
        one(form, `[name=${missing}]`).focus();
        return;
      }
      this.#guesses[this.#at] = {
        choice: /** @type {Choice} */ (given.get("choice")),
        sure: String(given.get("sure")),
        part: String(given.get("part")),
        checks: this.#looked,
      };
      this.#showAnswer();
    });
    return form;
  }

  #roomForm() {
    const form = h(
      "form",
      { class: "st-guess" },
      h(
        "fieldset",
        {},
        h("legend", {}, PRACTICE.hands),
        ...Object.entries(
          this.#item.kind === "message" ? PRACTICE.choicesMessage : PRACTICE.choices,
        ).map(([name, title]) =>
          h(
            "label",
            { class: "st-hands" },
            title,
            h("input", { type: "text", inputmode: "numeric", name, "data-kind": "count", maxlength: 4 }),
          ),
        ),
      ),
      h("button", { type: "submit", class: "st-main-button" }, PRACTICE.show),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const given = new FormData(form);
      const hands = Object.keys(PRACTICE.choices).map((name) => Number.parseInt(String(given.get(name)), 10) || 0);
      this.#hands[this.#at] = /** @type {Hands} */ (hands);
      this.#showAnswer();
    });
    return form;
  }

  #showAnswer() {
    const item = this.#item;
    const guess = this.#guesses[this.#at];
    const last = this.#at === this.#round.items.length - 1;
    redraw(this.place, [
      heading(item),
      h(
        "div",
        { class: "st-truth", "data-truth": item.truth },
        h("p", {}, h("strong", {}, item.answer), guess && ` ${item.said[guess.choice]}`),
        guess && h("p", {}, item.reasons[guess.part]),
        h("p", {}, item.settles?.text ?? item.unsettled),
      ),
      h("p", { class: "st-small" }, PRACTICE.marks),
      stranger(item, true),
      h(
        "div",
        { class: "st-buttons" },
        h(
          "button",
          {
            type: "button",
            class: "st-main-button",
            onclick: () => {
              if (last) void this.#showResult();
              else {
                this.#at++;
                this.#showItem(true);
              }
            },
          },
          last ? PRACTICE.result : PRACTICE.next,
        ),
      ),
    ]);
    this.#focus();
  }

  async #showResult() {
    const turn = ++this.#turn;
    const { seed } = this;
    const filled = (/** @type {(any | null)[]} */ given) =>
      Array.from(this.#round.items, (_, at) => given[at] ?? null);
    const asked = this.#room ? { hands: filled(this.#hands) } : { guesses: filled(this.#guesses) };
    const round = await this.#ask({ seed, ...asked }, turn, () => void this.#showResult());
    if (!round?.result) return;
    this.#result = round.result;
    redraw(this.place, []);
    const { result } = this.shell;
    result.hidden = false;
    this.shell.answered({ ...round.result, band: "played" });
    const told = { bubbles: true, detail: round.result };
    this.shell.dispatchEvent(new CustomEvent("smell-test:result", told)); // for scorm.js
    const title = one(result, ".st-result-title");
    title.focus({ preventScroll: true });
    title.scrollIntoView({ block: "start" });
  }

  // What is beside the items

  /** @param {boolean} room */
  withRoom(room) {
    this.#room = room;
    this.shell.toggleAttribute("data-room", room);
    this.#begin(this.#round, true);
  }

  get #address() {
    return `${location.href.split("#")[0]}#seed=${this.seed}`;
  }

  async copyLink() {
    const copied = await copyText(this.#address);
    one(this.shell, ".st-address").textContent = copied ? PRACTICE.linkCopied : this.#address;
    if (copied) this.shell.speak(PRACTICE.linkCopied);
  }

  /**
   * Print the round.
   * @param {boolean} answered
   */
  paper(answered) {
    const sheets = h(
      "div",
      { class: "st-paper" },
      h("p", {}, answered ? PRACTICE.paperAnswers(this.seed) : PRACTICE.paperHead(this.seed)),
      ...this.#round.items.map((item) =>
        h(
          "section",
          {},
          h("h2", {}, item.title),
          stranger(item, answered),
          answered
            ? h(
                "div",
                { class: "st-truth" },
                h("p", {}, h("strong", {}, item.answer), ` ${item.settles?.text ?? item.unsettled}`),
              )
            : h("p", { class: "st-boxes" }, ...PRACTICE.paperLines.map((line) => h("span", {}, line))),
        ),
      ),
    );
    for (const fold of sheets.querySelectorAll("details")) fold.open = true;
    this.shell.append(sheets);
    this.shell.toggleAttribute("data-paper", true);
    const done = () => {
      sheets.remove();
      this.shell.toggleAttribute("data-paper", false);
    };
    window.addEventListener("afterprint", done, { once: true });
    window.print();
  }

  saveText() {
    if (this.#result) saveText(`${PRACTICE.file}.txt`, this.#result.summary, "text/plain");
  }

  remind() {
    saveText(`${PRACTICE.file}.ics`, reminder(this.#address.split("#")[0] ?? ""), "text/calendar");
  }

  async share() {
    if (!this.#result) return;
    const line = this.#result.share.replace(/\S+$/, this.#address); // it ends with the link
    this.shell.notice((await copyText(line)) ? PRACTICE.lineCopied : line);
  }

  async card() {
    if (this.#result) await saveCard(this.#result, this.#address);
  }
}

/**
 * @param {string} hash
 * @returns {number | null}
 */
function seedIn(hash) {
  const found = /^#seed=(\d{1,6})$/.exec(hash);
  return found ? Number(found[1]) : null;
}

/** @param {Item} item */
function heading(item) {
  return h("h2", { class: "st-item-title", tabindex: "-1" }, item.title);
}

/**
 * One of some, as large buttons that are radio buttons.
 * @param {string} name
 * @param {string} question
 * @param {Record<string, string>} options
 */
function choices(name, question, options) {
  return h(
    "fieldset",
    {},
    h("legend", {}, question),
    h(
      "div",
      { class: "st-buttons" },
      ...Object.entries(options).map(([value, title]) =>
        h("label", { class: "st-chip" }, h("input", { type: "radio", name, value }), title),
      ),
    ),
  );
}
