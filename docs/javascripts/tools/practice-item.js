/**
 * One invented stranger of a round: what can be looked up, what is asked, and the answer.
 */

import { h, one } from "../dom.js";
import { stranger } from "../report/stranger.js";
import { PRACTICE } from "../words-practice.js";

/** @typedef {import("../types.js").Item} Item */
/** @typedef {"accept" | "ask" | "leave"} Choice */
/**
 * @typedef {object} Guess
 * @property {Choice} choice
 * @property {string} sure
 * @property {string} part
 * @property {string[]} checks
 */
/** @typedef {[number, number, number]} Hands How many of a room accept, ask first, leave it. */

const MOST_CHECKS = 2;

/**
 * Draw what is asked about an item.
 * @param {Item} item
 * @param {{ guess: (guess: Guess) => void, hands: ((hands: Hands) => void) | null }} done Takes one
 *   visitor's guess, or a room's hands where there is a room.
 */
export function asked(item, done) {
  /** @type {string[]} */
  const looked = [];
  return [
    heading(item),
    stranger(item, false),
    lookUps(item, looked),
    done.hands ? handsForm(item, done.hands) : guessForm(item, looked, done.guess),
  ];
}

/**
 * Draw what is behind an item, and what that says of a guess.
 * @param {Item} item
 * @param {Guess | null | undefined} guess
 * @param {string} name Of the button that goes on.
 * @param {() => void} goOn
 */
export function answered(item, guess, name, goOn) {
  const title = heading(item);
  title.setAttribute("aria-describedby", TRUTH); // the focus comes there, and the answer is heard
  return [
    title,
    h(
      "div",
      { class: "st-truth", "data-truth": item.truth, id: TRUTH },
      h("p", {}, h("strong", {}, item.answer), guess && ` ${item.said[guess.choice]}`),
      guess && h("p", {}, item.reasons[guess.part]),
      h("p", {}, settled(item)),
    ),
    h("p", { class: "st-small" }, PRACTICE.marks),
    stranger(item, true),
    h(
      "div",
      { class: "st-buttons" },
      h("button", { type: "button", class: "st-main-button", onclick: goOn }, name),
    ),
  ];
}

/**
 * Draw a whole round for paper.
 * @param {import("../types.js").Round} round
 * @param {boolean} answers
 */
export function sheets(round, answers) {
  const head = answers ? PRACTICE.paperAnswers : PRACTICE.paperHead;
  const drawn = h(
    "div",
    { class: "st-paper" },
    h("p", {}, head(round.seed)),
    ...round.items.map((item) =>
      h(
        "section",
        {},
        h("h2", {}, item.title),
        stranger(item, answers),
        answers
          ? h(
              "div",
              { class: "st-truth" },
              h("p", {}, h("strong", {}, item.answer), ` ${settled(item)}`),
            )
          : h("p", { class: "st-boxes" }, ...lines(item)),
      ),
    ),
  );
  for (const fold of drawn.querySelectorAll("details")) fold.open = true;
  return drawn;
}

const TRUTH = "practice-truth";

/**
 * What is ticked, and what is written, on paper.
 * @param {Item} item
 */
const lines = (item) => [
  ...Object.values(choicesOf(item)).map((choice) => h("span", {}, choice)),
  ...PRACTICE.paperLines.map((line) => h("span", { class: "st-line-to-fill" }, line)),
];

/** @param {Item} item */
const heading = (item) => h("h2", { class: "st-item-title", tabindex: "-1" }, item.title);

/** @param {Item} item */
const settled = (item) => item.settles?.text ?? item.unsettled;

/** @param {Item} item */
const choicesOf = (item) => (item.kind === "message" ? PRACTICE.choicesMessage : PRACTICE.choices);

/**
 * @param {Item} item
 * @param {string[]} looked Fills with what has been looked up.
 */
function lookUps(item, looked) {
  const brought = h("ul", { class: "st-brought" });
  const left = () => PRACTICE.left(MOST_CHECKS - looked.length);
  const time = h("p", { class: "st-small" }, left());
  const buttons = item.checks.map(({ check, title, seconds, reply }) =>
    h(
      "button",
      {
        type: "button",
        class: "st-button",
        "data-check": check,
        onclick: (event) => {
          if (looked.length >= MOST_CHECKS) return;
          looked.push(check);
          brought.append(h("li", {}, h("strong", {}, PRACTICE.took(title, seconds)), ` ${reply}`));
          time.textContent = left();
          const pressed = /** @type {HTMLButtonElement} */ (event.currentTarget);
          for (const spent of looked.length < MOST_CHECKS ? [pressed] : buttons) {
            spent.setAttribute("aria-disabled", "true");
          }
        },
      },
      PRACTICE.check(title, seconds),
    ),
  );
  return h(
    "fieldset",
    { class: "st-lookups" },
    h("legend", {}, PRACTICE.lookUp),
    time,
    h("div", { class: "st-buttons" }, ...buttons),
    h("div", { role: "status" }, brought),
  );
}

/**
 * @param {Item} item
 * @param {string[]} checks What has been looked up.
 * @param {(guess: Guess) => void} done
 */
function guessForm(item, checks, done) {
  const rows = [
    choices(
      "choice",
      item.kind === "message" ? PRACTICE.chooseMessage : PRACTICE.choose,
      choicesOf(item),
    ),
    choices("sure", PRACTICE.howSure, PRACTICE.sure),
    choices(
      "part",
      PRACTICE.wentBy,
      Object.fromEntries(item.parts.map(({ part, title }) => [part, title])),
    ),
    h("p", { class: "st-error", role: "alert" }),
  ];
  return form(rows, (given, drawn) => {
    const missing = ["choice", "sure", "part"].find((name) => !given.get(name));
    if (missing) {
      one(drawn, ".st-error").textContent = PRACTICE.missing;
      one(drawn, `[name=${missing}]`).focus();
      return;
    }
    const choice = /** @type {Choice} */ (given.get("choice"));
    done({ choice, sure: String(given.get("sure")), part: String(given.get("part")), checks });
  });
}

/**
 * @param {Item} item
 * @param {(hands: Hands) => void} done
 */
function handsForm(item, done) {
  const titles = Object.entries(choicesOf(item));
  const boxes = titles.map(([name, title]) =>
    h(
      "label",
      { class: "st-hands" },
      title,
      h("input", { type: "text", inputmode: "numeric", name, "data-kind": "count", maxlength: 4 }),
    ),
  );
  return form([h("fieldset", {}, h("legend", {}, PRACTICE.hands), ...boxes)], (given) => {
    const hands = titles.map(([name]) => Number.parseInt(String(given.get(name)), 10) || 0);
    done(/** @type {Hands} */ (hands));
  });
}

/**
 * @param {HTMLElement[]} rows
 * @param {(given: FormData, drawn: HTMLFormElement) => void} submitted
 */
function form(rows, submitted) {
  const show = h("button", { type: "submit", class: "st-main-button" }, PRACTICE.show);
  const drawn = h("form", { class: "st-guess" }, ...rows, show);
  drawn.addEventListener("submit", (event) => {
    event.preventDefault();
    submitted(new FormData(drawn), drawn);
  });
  return drawn;
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
