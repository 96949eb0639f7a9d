/**
 * A picture's numbers as a small table, folded, with a button that copies them for a spreadsheet.
 */

import { copyText, h } from "../dom.js";
import { NUMBERS } from "../words.js";

/** @typedef {string | number | null} Cell */

/**
 * @param {string} key What the fold is known by when the report is drawn anew.
 * @param {string} title What the numbers are of.
 * @param {string[]} head
 * @param {Cell[][]} rows
 */
export function numbers(key, title, head, rows) {
  const cell = (/** @type {Cell} */ value) =>
    typeof value === "number" ? String(Math.round(value * 1000) / 1000) : (value ?? "");
  const said = h("span", { class: "st-copied", role: "status" });
  const copy = async () => {
    const text = [head, ...rows].map((row) => row.map(cell).join("\t")).join("\n");
    said.textContent = (await copyText(`${text}\n`))
      ? NUMBERS.copied
      : NUMBERS.cannotCopy;
  };
  const table = () => [
    h(
      "div",
      { class: "st-scroll", tabindex: 0, role: "region", "aria-label": title },
      h(
        "table",
        { class: "st-weights" },
        h("thead", {}, h("tr", {}, ...head.map((name) => h("th", { scope: "col" }, name)))),
        h(
          "tbody",
          {},
          ...rows.map(([first = "", ...others]) =>
            h(
              "tr",
              {},
              h("th", { scope: "row" }, cell(first)),
              ...others.map((value) => h("td", {}, cell(value))),
            ),
          ),
        ),
      ),
    ),
    h(
      "p",
      { class: "st-copy" },
      h(
        "button",
        { type: "button", class: "st-button", "data-key": `copy-${key}`, onclick: copy },
        NUMBERS.copy,
      ),
      said,
    ),
  ];
  const made = h(
    "details",
    { class: "st-numbers", "data-key": `numbers-${key}` },
    h("summary", {}, NUMBERS.title, h("span", { class: "st-unseen" }, `– ${title}`)),
  );
  // Few open it, and all of it would be made again with every change.
  made.addEventListener("toggle", () => made.append(...table()), { once: true });
  return made;
}
