/**
 * The acceptance rate: the pasted table fills the groups, the sliders show what would be, the note is
 * counted while it is typed.
 */

import { counts } from "../anything.js";
import { h, one, redraw } from "../dom.js";
import { setRange, settle, write } from "../form/form.js";
import { numbers } from "../report/numbers.js";
import { path as pathPicture } from "../report/rate-charts.js";
import { blankRate, showRate, unreadLines } from "../report/rate.js";
import { rowsOf, setRowCount } from "../form/rows.js";

/** @typedef {import("../types.js").RateReport} RateReport */
/** @typedef {NonNullable<RateReport["table"]>} Table */
/** @typedef {import("./shell.js").SmellTest} Shell */

/** Forms whose pasted table is to fill the groups with the next answer that tells of it. */
/** @type {WeakSet<HTMLFormElement>} */
const filling = new WeakSet();

/**
 * @param {Shell} shell
 * @returns {import("./shell.js").Tool}
 */
export function prepare(shell) {
  const form = /** @type {HTMLFormElement} */ (shell.form);
  one(shell, ".st-report").replaceChildren(blankRate(shell.words));
  const table = /** @type {HTMLTextAreaElement} */ (one(form, "[name=table]"));
  table.addEventListener("paste", () => filling.add(form));
  // What is pasted over a table is another one; what is typed waits for its button.
  table.addEventListener("input", () => {
    if (table.value.trim()) return;
    filling.delete(form);
    beside(form, "table", []);
  });
  form.addEventListener("click", ({ target }) => {
    const button = target instanceof Element && target.closest("button");
    if (!button) return;
    const { names } = button.dataset;
    if (names) {
      nameGroups(form, names.split("|"));
      shell.changed();
    }
    if ("fillGroups" in button.dataset) {
      filling.add(form);
      shell.changed();
    }
    if ("untry" in button.dataset) {
      for (const range of ranges(form)) setRange(range, null);
      shell.changed();
    }
  });
  return {
    give: ({ text }) => {
      const found = counts(text);
      if (!found) return;
      write(form, { ...shell.answers(), ...found });
      shell.changed();
    },
    show: (report) => showRate(report, form),
    said: ({ band }) => ({ band }),
    after: (report) => answered(form, report, shell),
  };
}

/**
 * Take up an answer: fill in what belongs beside the questions.
 * @param {HTMLFormElement} form
 * @param {RateReport} report
 * @param {Shell} shell
 */
function answered(form, report, shell) {
  const { forecast, note, table, titles } = report;
  const tried = forecast?.what_if ?? null;
  beside(form, "what-if", tried ? whatIf(tried, forecast?.target ?? null, report) : asksMore(form, titles));
  beside(form, "note", note ? [...note.limits.map(length), ...reads(note)] : []);
  if (table) beside(form, "table", tableRead(table));
  const { activeElement: active } = document;
  if (active instanceof HTMLElement && form.contains(active) && "live" in active.dataset) {
    if (active.matches("textarea") && note) shell.speak(spokenLength(note.limits));
    else if (active.matches("[type=range]") && tried) shell.speak(tried.sentence);
  }
  if (!table || !filling.has(form)) return; // an answer to what was asked before the paste
  filling.delete(form);
  fillGroups(form, table, shell);
}

/**
 * @param {HTMLFormElement} form
 * @param {string} name
 * @param {import("../dom.js").Child[]} content
 */
function beside(form, name, content) {
  redraw(one(form, `[data-beside="${name}"]`), content);
}

// Groups

/** @param {HTMLFormElement} form */
function groupList(form) {
  return one(form, "[data-rows=groups]");
}

/**
 * @param {Element} row
 * @param {string} key
 */
function box(row, key) {
  return /** @type {HTMLInputElement} */ (one(row, `[name$=".${key}"]`));
}

/** @param {HTMLElement} row */
function isEmpty(row) {
  return [.../** @type {NodeListOf<HTMLInputElement>} */ (row.querySelectorAll("input"))].every(
    (input) => input.value.trim() === "",
  );
}

/**
 * Name the first groups; figures that stand there stay.
 * @param {HTMLFormElement} form
 * @param {string[]} names
 */
function nameGroups(form, names) {
  const list = groupList(form);
  setRowCount(list, Math.max(rowsOf(list).length, names.length));
  rowsOf(list).slice(0, names.length).forEach((row, at) => {
    box(row, "name").value = names[at] ?? "";
  });
  one(list, "[name$='.sent']").focus();
}

/**
 * Put the table's groups behind those that are there, and take the text away: it would count twice.
 * @param {HTMLFormElement} form
 * @param {Table} table
 * @param {Shell} shell
 */
function fillGroups(form, table, shell) {
  if (!table.groups.length) {
    shell.speak(table.sentence);
    return;
  }
  shell.undoable(table.sentence, () => {
    const list = groupList(form);
    for (const row of rowsOf(list)) if (isEmpty(row)) row.remove();
    const before = rowsOf(list).length;
    setRowCount(list, before + table.groups.length);
    table.groups.forEach((group, at) => {
      const row = /** @type {HTMLElement} */ (rowsOf(list)[before + at]);
      for (const [key, value] of Object.entries(group)) {
        box(row, key.replace("_", "-")).value = value === null ? "" : String(value);
      }
    });
    /** @type {HTMLTextAreaElement} */ (one(form, "[name=table]")).value = "";
    settle(form);
  });
}

/** @param {Table} table */
function tableRead({ sentence, unread }) {
  return [h("p", {}, sentence), unread.length > 0 && unreadLines(unread)];
}

// What if

/**
 * @param {HTMLFormElement} form
 * @returns {HTMLInputElement[]}
 */
function ranges(form) {
  return [.../** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll("[type=range]"))];
}

/**
 * Say what is missing once a slider has been moved and there is nothing to show.
 * @param {HTMLFormElement} form
 * @param {RateReport["titles"]} titles
 */
function asksMore(form, titles) {
  const moved = ranges(form).some((range) => !("unset" in range.dataset));
  return moved ? [h("p", {}, titles["more-needed"])] : [];
}

/**
 * @param {NonNullable<NonNullable<RateReport["forecast"]>["what_if"]>} tried
 * @param {number | null} target
 * @param {RateReport} report
 */
function whatIf({ sentence, path }, target, { titles, heads }) {
  return [
    h("p", { class: "st-what-if-said" }, sentence),
    pathPicture(
      titles["what-if-picture"],
      path.map(({ week, rate }) => ({ at: week, rate })),
      { label: titles["what-if-axis"], target },
    ),
    numbers(
      "what-if",
      titles["what-if"],
      heads["what-if"],
      path.map(({ week, sent, rate }) => [week, sent, rate]),
    ),
  ];
}

// The note's length

/** @param {NonNullable<RateReport["note"]>["limits"][number]} limit */
function length({ left, sentence }) {
  return h("p", { class: "st-length", "data-over": left < 0 }, sentence);
}

/**
 * What the note reads like, in short; the result says why.
 * @param {NonNullable<RateReport["note"]>} note
 */
function reads({ sentence, signs }) {
  const found = signs.length > 0 && h("ul", {}, ...signs.map(({ label }) => h("li", {}, label)));
  return [h("p", {}, h("strong", {}, sentence)), found];
}

/** @param {NonNullable<RateReport["note"]>["limits"]} limits */
function spokenLength(limits) {
  const fits = limits.find(({ left }) => left >= 0) ?? limits.at(-1);
  return fits?.sentence ?? "";
}
