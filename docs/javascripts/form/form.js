/**
 * From the form to the answers and back. A key that is left out means "can't tell".
 */

import { h, one } from "../dom.js";
import { FORM } from "../words.js";
import { answerOf, beside, byName, controls, get, isChoice, listsOf, named, NONE, pressedNone, put } from "./controls.js";
import { foldRows, rowsOf, setRowCount, sumUp } from "./rows.js";

/** @typedef {import("../types.js").Json} Json */
/** @typedef {import("../types.js").Answers} Answers */
/** @typedef {import("./controls.js").Control} Control */
/** @typedef {import("./controls.js").Index} Index */
/** What was typed before somebody pressed "there is none", by its box. */
/** @type {WeakMap<Element, string>} */
const putAside = new WeakMap();

/**
 * Read the whole form.
 * @param {HTMLFormElement} form
 * @returns {Answers}
 */
export function read(form) {
  const index = byName(form);
  /** @type {Answers} */
  const answers = {};
  /** @type {Map<string, { [key: string]: Json }[]>} */
  const lists = new Map();
  for (const list of listsOf(form)) {
    const path = /** @type {string} */ (list.dataset.rows);
    lists.set(path, rowsOf(list).map(() => ({})));
  }
  for (const control of [...index.values()].flat()) {
    if (control.name.startsWith(NONE)) continue;
    const value = answerOf(index, control);
    if (value === undefined) continue;
    const [, path, row, key] = control.name.match(/^(.+)\.(\d+)\.([^.]+)$/) ?? [];
    const into = path && row && lists.get(path)?.[Number(row)];
    if (into && key) {
      into[key] = value;
      const implied = pressedNone(index, control.name)?.dataset.implies?.split("=");
      if (implied && control.value.trim() === "" && !control.disabled) {
        const name = /** @type {string} */ (implied[0]?.split(".").pop());
        into[name] ??= JSON.parse(implied[1] ?? "null");
      }
    } else put(answers, control.name, value);
  }
  for (const [path, rows] of lists) {
    if (rows.some((row) => Object.keys(row).length)) put(answers, path, rows);
    else {
      const none = pressedNone(index, path);
      if (none) put(answers, path, JSON.parse(none.dataset.sends ?? "[]"));
    }
  }
  return answers;
}

/**
 * Fill the whole form; what the answers leave out becomes "can't tell".
 * @param {HTMLFormElement} form
 * @param {Json} answers
 * @returns {string[]} Paths in the answers for which the form has no place.
 */
export function write(form, answers) {
  for (const list of listsOf(form)) {
    const path = /** @type {string} */ (list.dataset.rows);
    const rows = get(answers, path);
    setRowCount(list, Array.isArray(rows) ? rows.length : 1);
  }
  const index = byName(form);
  for (const list of listsOf(form)) {
    const path = /** @type {string} */ (list.dataset.rows);
    const rows = get(answers, path);
    press(index, path, Array.isArray(rows) && rows.length === 0 ? "none" : "unknown");
  }
  const taken = new Set();
  for (const control of [...index.values()].flat()) {
    const { name } = control;
    if (name.startsWith(NONE)) continue;
    putAside.delete(control);
    const value = get(answers, name);
    if (fill(control, value)) taken.add(name);
    const none = value === null || value === "" || (Array.isArray(value) && !value.length);
    if (!isChoice(control)) press(index, name, none ? "none" : control.value ? "" : "unknown");
  }
  settle(form);
  for (const list of listsOf(form)) foldRows(list);
  const closed = `details:not([open], .st-row-fold${form.dataset.folded === undefined ? "" : ", .st-family"})`;
  for (const fold of form.querySelectorAll(closed)) {
    if (controls(fold).some((one) => answerOf(index, one) != null)) fold.toggleAttribute("open", true);
  }
  return leaves(answers, "").filter((path) => !taken.has(path) && !impliedBy(form, path));
}

/**
 * @param {Control} control
 * @param {Json | undefined} value
 * @returns {boolean} Whether the value found its place.
 */
function fill(control, value) {
  if (control instanceof HTMLInputElement && isChoice(control)) {
    const yes = value === true || value === "yes";
    if (control.type === "checkbox") control.checked = yes;
    else {
      const words = yes ? "yes" : value === false || value === "no" ? "no" : "unknown";
      control.checked = control.value === words;
    }
    return value === undefined || typeof value === "boolean" || /^(yes|no|unknown)$/.test(`${value}`);
  }
  const simple = typeof value === "string" || typeof value === "number";
  if (control.type === "range") {
    setRange(/** @type {HTMLInputElement} */ (control), simple ? String(value) : null);
    return true;
  }
  const list = Array.isArray(value) && value.length > 0 && value.every(isSimple);
  control.value = list ? value.join(", ") : simple ? String(value) : "";
  if (control instanceof HTMLSelectElement && control.selectedIndex < 0) {
    const upper = String(value).toUpperCase();
    control.value = [...control.options].some((option) => option.value === upper) ? upper : "";
    return control.value !== "";
  }
  return list || simple || value === null || value === undefined;
}

/** @param {Json} value */
function isSimple(value) {
  return typeof value === "string" || typeof value === "number";
}

/**
 * Move a range, or put it back where nobody has moved it.
 * @param {HTMLInputElement} range
 * @param {string | null} value
 */
export function setRange(range, value) {
  if (value !== null && Number(value) > Number(range.max)) range.max = value;
  range.value = value ?? range.defaultValue;
  range.toggleAttribute("data-unset", value === null);
}

/**
 * Say beside a range where it stands.
 * @param {HTMLInputElement} range
 */
function sayRange(range) {
  const { unit } = range.dataset;
  const named = [...(range.list?.options ?? [])].find((option) => option.value === range.value);
  const words = named?.label ?? (unit ? `${range.value} ${unit}` : range.value);
  const said = "unset" in range.dataset ? FORM.untried : words;
  range.setAttribute("aria-valuetext", said);
  const place = range.closest(".st-field")?.querySelector("output");
  if (!place || place.value === said) return;
  place.value = said;
  place.toggleAttribute("data-unset", "unset" in range.dataset);
}

/**
 * Press one of the answers beside a box: none, unknown, or "" for neither of them.
 * @param {Index} index
 * @param {string} name
 * @param {string} which
 */
function press(index, name, which) {
  for (const radio of beside(index, name)) radio.checked = radio.value === which;
}

/**
 * @param {Json} value
 * @param {string} path
 * @returns {string[]}
 */
function leaves(value, path) {
  if (value === null || typeof value !== "object") return [path];
  if (Array.isArray(value) && value.length && value.every(isSimple)) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, path ? `${path}.${key}` : key),
  );
}

/**
 * @param {ParentNode} form
 * @param {string} path
 */
function impliedBy(form, path) {
  return Boolean(form.querySelector(`[data-implies^="${CSS.escape(path)}="]:checked`));
}

/**
 * Bring what stands beside the boxes in line with what is in them.
 * @param {HTMLFormElement} form
 */
export function settle(form) {
  const index = byName(form);
  for (const box of form.querySelectorAll("[data-silences]")) {
    const silencer = /** @type {HTMLInputElement} */ (box);
    const target = index.get(silencer.dataset.silences ?? "")?.[0];
    if (!target) continue;
    target.disabled = silencer.checked;
    for (const radio of beside(index, target.name)) radio.disabled = silencer.checked;
  }
  for (const control of [...index.values()].flat()) {
    if (isChoice(control)) continue;
    if (control.type === "range") {
      sayRange(/** @type {HTMLInputElement} */ (control));
      continue;
    }
    const typed = control.value.trim() !== "";
    const dir = control.dir && direction(control.value);
    if (dir !== control.dir) control.dir = dir; // said again, it would be styled again
    const radios = beside(index, control.name);
    if (typed) press(index, control.name, "");
    else if (!radios.some((radio) => radio.checked)) press(index, control.name, "unknown");
    const field = control.closest(".st-field");
    const answered = typed || control.disabled || pressedNone(index, control.name);
    field?.toggleAttribute("data-blank", !answered); // paper shows what was answered
    for (const chip of field?.querySelectorAll("[data-clear], [data-fill]") ?? []) {
      const fills = chip.getAttribute("data-fill");
      const on = fills === null ? !typed : control.value.trim() === fills;
      chip.setAttribute("aria-pressed", String(on));
    }
    if (typed) {
      putAside.delete(control);
      field?.querySelector(".st-back")?.remove();
    }
  }
  for (const list of listsOf(form)) {
    const path = list.dataset.rows ?? "";
    rowsOf(list).forEach(sumUp);
    const filled = rowsOf(list).some((row) => controls(row).some((one) => answerOf(index, one) != null));
    for (const radio of beside(index, path)) radio.disabled = filled;
    if (filled) press(index, path, "unknown");
  }
  for (const family of form.querySelectorAll("details[data-family]")) progress(family);
}

/** @param {Element} family */
function progress(family) {
  const place = family.querySelector(".st-progress");
  if (!place) return;
  const names = new Map();
  for (const control of controls(family)) {
    const name = control.name.replace(NONE, "").replace(/\.\d+\..*/, "");
    const answered = isChoice(control)
      ? /** @type {HTMLInputElement} */ (control).checked && control.value !== "unknown"
      : control.value.trim() !== "" && !("unset" in control.dataset);
    names.set(name, names.get(name) || answered);
  }
  const answered = [...names.values()].filter(Boolean).length;
  const said = FORM.progress(answered, names.size);
  if (place.textContent !== said) place.textContent = said;
}

/**
 * Tell which way a text runs, by its first letter. The browser's own `dir="auto"` takes minutes
 * over ten megabytes.
 * @param {string} text
 */
function direction(text) {
  const letter = text.slice(0, 500).match(/\p{L}/u)?.[0] ?? "";
  return /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u.test(letter) ? "rtl" : "ltr";
}

/**
 * Prepare a form once: the buttons beside boxes.
 * @param {HTMLFormElement} form
 * @param {() => void} changed Called after a button has changed an answer.
 */
export function prepare(form, changed) {
  form.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLElement) delete target.dataset.unset;
  });
  form.addEventListener("click", ({ target }) => {
    const chip = target instanceof Element && target.closest("[data-clear], [data-fill], .st-back");
    if (!chip) return;
    const control = /** @type {Control} */ (
      one(chip.closest(".st-field") ?? form, "[data-kind]:not([type=radio])")
    );
    if (chip.matches(".st-back")) control.value = putAside.get(control) ?? control.value;
    else clear(control, chip.getAttribute("data-fill") ?? "");
    settle(form);
    if (!chip.isConnected) control.focus();
    changed();
  });
  form.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.name.startsWith(NONE)) return;
    const control = named(form, target.name.slice(NONE.length))[0];
    if (control) clear(control, "");
  });
}

/**
 * Empty a box, or put an offered answer in it, with a way back to what was typed.
 * @param {Control} control
 * @param {string} value
 */
function clear(control, value) {
  const typed = control.value;
  control.value = value;
  const states = control.closest(".st-field")?.querySelector(".st-states");
  if (typed.trim() === "" || typed === value || value !== "" || !states) return;
  putAside.set(control, typed);
  if (!states.querySelector(".st-back")) {
    states.append(h("button", { type: "button", class: "st-chip st-back" }, FORM.putBack));
  }
}

