/**
 * Practice: eight invented strangers, one a screen. The first round comes with the page, so that it
 * begins before Python is there; Python makes the others, and says how it went.
 */

import { button, copyText, focusAtTop, h, one, redraw } from "../dom.js";
import { saveText } from "../keep.js";
import { client } from "../python/client.js";
import { haveLibrary } from "../python/library.js";
import { showResult } from "../report/practice.js";
import { PRACTICE } from "../words-practice.js";
import { saveCard } from "./practice-card.js";
import { answered, asked, sheets } from "./practice-item.js";
import { reminder } from "./practice-reminder.js";

/** @typedef {import("../types.js").Round} Round */
/** @typedef {import("../types.js").Result} Result */
/** @typedef {import("./practice-item.js").Guess} Guess */
/** @typedef {import("./practice-item.js").Hands} Hands */

const NAME = "practice";
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
  #room = false;
  #turn = 0;
  /** @type {Result | null} */
  #result = null;

  /** @param {import("./shell.js").SmellTest} shell */
  constructor(shell) {
    this.shell = shell;
    this.place = one(shell, ".st-play");
    this.number = /** @type {HTMLInputElement} */ (one(shell, ".st-round"));
    /** @type {Round} */
    this.first = JSON.parse(shell.dataset.round ?? "");
    this.#round = this.first;
    const { signal } = shell;
    window.addEventListener("hashchange", () => this.#follow(), { signal });
    this.number.addEventListener("change", () => this.#takeNumber(), { signal });
    signal.addEventListener("abort", () => client.withdraw(NAME));
    if (seedIn(location.hash) === null) this.#begin(this.first, false);
    else this.#follow();
  }

  get seed() {
    return this.#round.seed;
  }

  get #item() {
    return /** @type {import("../types.js").Item} */ (this.#round.items[this.#at]);
  }

  /** Turn to the round that the address names. */
  #follow() {
    const seed = seedIn(location.hash);
    if (seed !== null) void this.#turnTo(seed, false);
  }

  /** Turn to the round whose number was typed; the focus stays, for what is pressed next is beside it. */
  #takeNumber() {
    const typed = this.number.value.trim();
    const seed = seedIn(`#seed=${typed}`);
    if (seed === null || seed === this.seed) {
      this.number.value = String(this.seed);
      return;
    }
    history.replaceState(history.state, "", `#seed=${seed}`);
    void this.#turnTo(seed, false);
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
    this.number.value = String(round.seed);
    this.#at = 0;
    this.#guesses = [];
    this.#hands = [];
    this.#result = null;
    this.shell.result.hidden = true;
    this.#showItem(pressed);
  }

  /** @param {boolean} turned Whether the focus goes along. */
  #showItem(turned) {
    const guess = (/** @type {Guess} */ given) => this.#showAnswer((this.#guesses[this.#at] = given));
    const hands = (/** @type {Hands} */ given) => {
      this.#hands[this.#at] = given;
      this.#showAnswer(null);
    };
    redraw(this.place, asked(this.#item, { guess, hands: this.#room ? hands : null }));
    if (turned) focusAtTop(one(this.place, ".st-item-title"));
  }

  /** @param {Guess | null} guess */
  #showAnswer(guess) {
    const last = this.#at === this.#round.items.length - 1;
    const goOn = () => {
      if (last) {
        void this.#showResult();
        return;
      }
      this.#at++;
      this.#showItem(true);
    };
    redraw(this.place, answered(this.#item, guess, last ? PRACTICE.result : PRACTICE.next, goOn));
    focusAtTop(one(this.place, ".st-item-title"));
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
    focusAtTop(one(result, ".st-result-title"));
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
   * @param {boolean} answers
   */
  paper(answers) {
    const drawn = sheets(this.#round, answers);
    this.shell.append(drawn);
    this.shell.toggleAttribute("data-paper", true);
    const done = () => {
      drawn.remove();
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
