/**
 * A form's controls by their names, and what each of them says.
 *
 * Nothing here knows a field: a control's name is its path in the answers, and what it sends is
 * written on it (see site_builder/pages/forms.py).
 */

/** @typedef {import("../types.js").Json} Json */
/** @typedef {import("../types.js").Answers} Answers */
/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */
/** @typedef {Map<string, Control[]>} Index */

export const NONE = "empty:";

/**
 * All controls in their order. A form's own list of them is kept by the browser: a long form holds
 * seventy thousand elements, which would be looked through many times at every key.
 * @param {ParentNode} root
 * @returns {Control[]}
 */
export function controls(root) {
  const found = root instanceof HTMLFormElement ? root.elements : root.querySelectorAll("[name]");
  return /** @type {Control[]} */ ([...found]).filter(({ name }) => name);
}

/**
 * @param {HTMLFormElement} form
 * @param {string} name
 * @returns {Control[]}
 */
export function named(form, name) {
  return [
    .../** @type {NodeListOf<Control>} */ (form.querySelectorAll(`[name="${CSS.escape(name)}"]`)),
  ];
}

/**
 * Every control by its name, in one walk: a long form asks for those of every box at every key.
 * @param {HTMLFormElement} form
 * @returns {Index}
 */
export function byName(form) {
  /** @type {Index} */
  const index = new Map();
  for (const control of controls(form)) {
    const others = index.get(control.name);
    if (others) others.push(control);
    else index.set(control.name, [control]);
  }
  return index;
}

/** @param {Control} control */
export function isChoice({ type }) {
  return type === "radio" || type === "checkbox";
}

/**
 * The radios "there is none" and "can't tell" beside a box or a list.
 * @param {Index} index
 * @param {string} name
 */
export function beside(index, name) {
  return /** @type {HTMLInputElement[]} */ (index.get(NONE + name) ?? []);
}

/**
 * The radio "there is none" beside a box, if it is pressed.
 * @param {Index} index
 * @param {string} name
 */
export function pressedNone(index, name) {
  return beside(index, name).find((radio) => radio.value === "none" && radio.checked);
}

/**
 * What one control says, or undefined for "can't tell".
 * @param {Index} index
 * @param {Control} control
 * @returns {Json | undefined}
 */
export function answerOf(index, control) {
  const { kind } = control.dataset;
  if (control instanceof HTMLInputElement && isChoice(control)) {
    if (!control.checked || control.value === "unknown") return undefined;
    return kind === "yes-no" ? control.value === "yes" : control.value;
  }
  if (control.disabled) return null; // answered by what silenced it
  if ("unset" in control.dataset) return undefined; // a range that nobody has moved
  if (control.value.trim() !== "") {
    const digits = kind === "count" && /^\d{1,9}$/.test(control.value.trim());
    return digits ? Number(control.value) : control.value;
  }
  const none = pressedNone(index, control.name);
  return none ? JSON.parse(none.dataset.sends ?? "null") : undefined;
}

/**
 * @param {Answers} answers
 * @param {string} path
 * @param {Json} value
 */
export function put(answers, path, value) {
  const keys = path.split(".");
  const last = /** @type {string} */ (keys.pop());
  /** @type {any} */
  let place = answers;
  for (const key of keys) place = place[key] ??= {};
  place[last] = value;
}

/**
 * @param {Json | undefined} answers
 * @param {string} path
 * @returns {Json | undefined}
 */
export function get(answers, path) {
  /** @type {any} */
  let place = answers;
  for (const key of path.split(".")) {
    if (place === null || typeof place !== "object" || !Object.hasOwn(place, key)) return undefined;
    place = place[key];
  }
  return place;
}

/**
 * @param {ParentNode} form
 * @returns {HTMLElement[]}
 */
export function listsOf(form) {
  return [.../** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll("[data-rows]"))];
}
