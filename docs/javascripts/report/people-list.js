/**
 * A long list of people: by kind, by words, sorted, ticked off, a page at a time, saved for a
 * spreadsheet. export.js says what an item is and how it reads; what is not on the page is
 * not in the document, so that thirty thousand are no more than ten.
 */

import { button, h } from "../dom.js";
import { saveText } from "../keep.js";
import { PEOPLE } from "../words.js";

/** @typedef {import("../dom.js").Child} Child */
/**
 * @template {{ name: string }} Item
 * @typedef {object} Listed
 * @property {string} title What the list is of.
 * @property {string} file The name of the file that it is saved to.
 * @property {Item[]} items
 * @property {(item: Item) => string} key What an item is known by when it is ticked.
 * @property {(item: Item) => string} [words] What a search looks through, beside the name.
 * @property {(item: Item) => Child[]} show
 * @property {{ id: string, label: string, count: number, about?: string }[]} [kinds]
 * @property {(item: Item) => string} [kind]
 * @property {{ label: string, by: (one: Item, other: Item) => number }[]} sorts
 * @property {string[]} [heads] Of the saved list's columns.
 * @property {((keyof Item & string) | ((item: Item) => string | number | null))[]} columns What stands
 *   in each: a property, or what is made of an item.
 * @property {Set<string>} ticked
 * @property {() => void} changed Called when something has been ticked.
 */

const PAGE = 10;
const SEARCH_AFTER = 150;
/** From so many on there is something to search. */
const MANY = 8;

/**
 * @template Item
 * @param {Item} item
 * @param {(keyof Item) | ((item: Item) => string | number | null)} value
 */
const cell = (item, value) =>
  typeof value === "function" ? value(item) : /** @type {string | number | null} */ (item[value]);

/**
 * @template {{ name: string }} Item
 * @param {Listed<Item>} list
 */
export function peopleList(list) {
  const { items, kinds = [], kind, sorts, ticked } = list;
  let [chosen] = kinds.filter(({ count }) => count).map(({ id }) => id);
  let [sort] = sorts;
  let search = "";
  let hiding = false;
  let first = 0;
  let timer = 0;
  /** @type {Item[]} */
  let found = [];

  const rows = h("ol", { class: "st-people" });
  const about = h("p", { class: "st-lead" });
  const told = h("span", { class: "st-pages", role: "status" });
  const back = button(PEOPLE.previous, () => show(first - PAGE));
  const on = button(PEOPLE.next, () => show(first + PAGE));

  function find() {
    const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
    found = items.filter((item) => {
      if (kind && chosen && kind(item) !== chosen) return false;
      if (hiding && ticked.size && ticked.has(list.key(item))) return false;
      if (!wanted.length) return true;
      const words = `${item.name} ${list.words?.(item) ?? ""}`.toLowerCase();
      return wanted.every((word) => words.includes(word));
    });
    if (sort) found.sort(sort.by);
    show(0);
  }

  /** @param {number} from */
  function show(from) {
    first = Math.max(0, Math.min(from, Math.floor((found.length - 1) / PAGE) * PAGE));
    const shown = found.slice(first, first + PAGE);
    rows.replaceChildren(...shown.map(row));
    rows.start = first + 1;
    const last = first + shown.length;
    told.textContent = !found.length
      ? search
        ? PEOPLE.nobodyFits
        : PEOPLE.nobody
      : found.length > PAGE
        ? PEOPLE.pages(first + 1, last, found.length)
        : PEOPLE.count(found.length);
    back.hidden = on.hidden = found.length <= PAGE;
    const held = document.activeElement;
    back.disabled = first === 0;
    on.disabled = last >= found.length;
    // A button that rests drops the focus: the other one takes it.
    if (held === back && back.disabled) on.focus();
    if (held === on && on.disabled) back.focus();
    about.textContent = kinds.find(({ id }) => id === chosen)?.about ?? "";
  }

  /** @param {Item} item */
  function row(item) {
    const key = list.key(item);
    const box = h("input", {
      type: "checkbox",
      checked: ticked.has(key),
      "aria-label": PEOPLE.done(item.name),
    });
    const made = h(
      "li",
      { class: "st-person", "data-ticked": ticked.has(key) },
      h("label", { class: "st-done" }, box),
      h("div", {}, list.show(item)),
    );
    box.addEventListener("change", () => {
      if (box.checked) ticked.add(key);
      else ticked.delete(key);
      made.toggleAttribute("data-ticked", box.checked);
      list.changed();
    });
    return made;
  }

  const box = h("input", { type: "text", "aria-label": PEOPLE.searchIn(list.title), placeholder: PEOPLE.search,
    autocomplete: "off", spellcheck: "false" }); // prettier-ignore
  function look() {
    window.clearTimeout(timer);
    if (search === box.value) return;
    search = box.value;
    find();
  }
  box.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(look, SEARCH_AFTER);
  });
  // Who goes on at once would have the focus in a row that is then replaced.
  box.addEventListener("change", look);
  const order = h(
    "select",
    { "aria-label": PEOPLE.sort(list.title) },
    ...sorts.map(({ label }, at) => h("option", { value: at }, label)),
  );
  order.addEventListener("change", () => {
    sort = sorts[order.selectedIndex];
    find();
  });
  const chips = kinds.map(({ id, label, count }) => {
    const chip = h(
      "button",
      { type: "button", class: "st-chip", "aria-pressed": String(id === chosen), disabled: !count },
      `${label} (${count.toLocaleString("en")})`,
    );
    chip.addEventListener("click", () => {
      chosen = id;
      for (const one of chips) one.setAttribute("aria-pressed", String(one === chip));
      find();
    });
    return chip;
  });
  const hide = h(
    "button",
    { type: "button", class: "st-chip st-quiet", "aria-pressed": "false" },
    PEOPLE.hide,
  );
  hide.addEventListener("click", () => {
    hiding = !hiding;
    hide.setAttribute("aria-pressed", String(hiding));
    find();
  });
  const save = h("button", { type: "button", class: "st-button" }, PEOPLE.save);
  save.addEventListener("click", () => {
    const head = [...list.columns.map((_, at) => list.heads?.[at] ?? ""), PEOPLE.ticked];
    const lines = found.map((item) => [
      ...list.columns.map((value) => cell(item, value)),
      ticked.has(list.key(item)) ? PEOPLE.yes : "",
    ]);
    saveText(list.file, csv([head, ...lines]), "text/csv");
  });
  find();
  return h(
    "div",
    { class: "st-list", role: "group", "aria-label": list.title },
    chips.length > 0 && h("div", { class: "st-states" }, ...chips),
    about,
    h(
      "div",
      { class: "st-list-tools" },
      items.length > MANY && box,
      items.length > 1 && order,
      items.length > 0 && hide,
      items.length > 0 && save,
    ),
    rows,
    h("p", { class: "st-pager" }, back, told, on),
  );
}

/** What begins a cell at which a spreadsheet begins to reckon. */
const FORMULA = /^[\s"']*[=+\-@＝＋－＠]/;

/**
 * Keep a cell from being taken for a formula, also where semicolons or tabs part cells: quotation
 * marks do not hold there.
 * @param {string} text
 */
const harmless = (text) =>
  text
    .split(/([;\t\r\n])/)
    .map((part, at) => (FORMULA.test(part) || (!at && /^[\t\r\n]/.test(text)) ? `'${part}` : part))
    .join("");

/**
 * Write a table for a spreadsheet.
 * @param {(string | number | null)[][]} rows
 */
export function csv(rows) {
  const cell = (/** @type {string | number | null} */ value) => {
    const text = typeof value === "string" ? harmless(value) : String(value ?? "");
    return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  // The mark at the beginning tells spreadsheets how the letters are written.
  return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}
