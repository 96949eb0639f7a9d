/**
 * Making and finding elements. Text goes in as text: nothing here reads HTML.
 */

import { SHELL } from "./words.js";

/** @typedef {Node | string | null | undefined | false} Child */

/**
 * Make an element. `class` and attributes as named; a boolean attribute is true or left out; a
 * function under `onclick` and the like is a listener.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | number | boolean | ((event: Event) => void)>} [attributes]
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  set(made, attributes);
  append(made, children);
  return made;
}

/**
 * Make an element of a drawing.
 * @param {string} tag
 * @param {Record<string, string | number>} [attributes]
 * @param {...(Child | Child[])} children
 */
export function svg(tag, attributes = {}, ...children) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  set(made, attributes);
  append(made, children);
  return made;
}

/**
 * @param {Element} element
 * @param {Record<string, string | number | boolean | ((event: Event) => void)>} attributes
 */
function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false) element.setAttribute(name, String(value));
  }
}

/**
 * @param {Element} element
 * @param {(Child | Child[])[]} children
 */
function append(element, children) {
  for (const child of children.flat()) {
    if (child || child === "") element.append(child);
  }
}

/**
 * Make a button that stands beside others.
 * @param {string} name
 * @param {() => void} action
 */
export function button(name, action) {
  return h("button", { type: "button", class: "st-button", onclick: action }, name);
}

/**
 * Find an element that must be there.
 * @template {Element} [Found=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {Found}
 */
export function one(root, selector) {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`Nothing is ${selector}`);
  return /** @type {Found} */ (/** @type {unknown} */ (found));
}

/**
 * Give a place its content; a part that is there already stays as it is, and is not laid out anew.
 * @param {Element} place
 * @param {Child[]} content
 */
function settleInto(place, content) {
  const parts = content
    .filter((child) => child || child === "")
    .map((child) => (typeof child === "string" ? document.createTextNode(child) : child));
  const staying = new Set(parts);
  for (const old of [...place.childNodes]) if (!staying.has(old)) old.remove();
  parts.forEach((part, at) => {
    const here = place.childNodes[at] ?? null;
    if (part && part !== here) place.insertBefore(part, here);
  });
}

/**
 * Put new content in a place without taking anything from who reads it: what was open stays open,
 * what had the focus keeps it. Parts are known again by their `data-key`.
 * @param {Element} place
 * @param {Child[]} content
 */
export function redraw(place, content) {
  const focused = place.contains(document.activeElement)
    ? document.activeElement?.closest("[data-key]")?.getAttribute("data-key")
    : null;
  const before = new Map();
  for (const part of place.querySelectorAll("details[data-key]")) {
    before.set(part.getAttribute("data-key"), part);
  }
  settleInto(place, content);
  for (const part of place.querySelectorAll("details[data-key]")) {
    const old = before.get(part.getAttribute("data-key"));
    if (!old || old === part) continue;
    const was = /** @type {HTMLDetailsElement} */ (old).open;
    /** @type {HTMLDetailsElement} */ (part).open = was;
    if (was) part.dispatchEvent(new Event("toggle")); // the browser's own comes a moment too late
  }
  if (focused) {
    const again = place.querySelector(`[data-key="${CSS.escape(focused)}"]`);
    const target = again?.matches("details") ? again.querySelector("summary") : again;
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }
}

/**
 * Take whoever waits for a part of the page to its title.
 * @param {HTMLElement} title
 */
export function focusAtTop(title) {
  title.focus({ preventScroll: true });
  title.scrollIntoView({ block: "start" });
}

/**
 * Tell what a click in a tool asks for: a place in the page, or an action by its `data-do`. The theme
 * would take a link to such a place for one to another page, so it does not hear of it.
 * @param {Event} event
 * @returns {{ place?: string, action?: string, button?: HTMLElement }}
 */
export function askedFor(event) {
  const { target } = event;
  if (!(target instanceof Element)) return {};
  const way = target.closest("a[href^='#']");
  if (way) {
    event.preventDefault();
    event.stopPropagation();
    return { place: (way.getAttribute("href") ?? "").slice(1) };
  }
  const pressed = target.closest("[data-do]");
  return pressed instanceof HTMLElement ? { action: pressed.dataset.do ?? "", button: pressed } : {};
}

/**
 * Read the place that an address names; "" where it is none, as in `#100%`.
 * @param {string} hash
 */
export function placeIn(hash) {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return "";
  }
}

/**
 * Do one of some actions by its name; others are somebody else's.
 * @param {Record<string, (button: HTMLElement) => void>} actions
 * @param {string} name
 * @param {HTMLElement} pressed
 */
export function act(actions, name, pressed) {
  if (Object.hasOwn(actions, name)) actions[name]?.(pressed);
}

/**
 * Copy a text.
 * @param {string} text
 * @returns {Promise<boolean>} Whether the browser let us.
 */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Copy a result, and give what to say of it.
 * @param {string} text
 */
export async function copyResult(text) {
  return (await copyText(text)) ? SHELL.resultCopied : SHELL.cannotCopy;
}

/** Milliseconds for which a button says that its words are copied. */
const COPIED_FOR = 2_000;

/**
 * Copy the words that a button offers, and say so on the button.
 * @param {HTMLElement} pressed
 * @returns {Promise<boolean>} Whether the browser let us.
 */
export async function copyOffered(pressed) {
  const name = pressed.textContent ?? "";
  if (name === SHELL.copied) return true;
  if (!(await copyText(pressed.dataset.text ?? ""))) return false;
  pressed.textContent = SHELL.copied;
  window.setTimeout(() => (pressed.textContent = name), COPIED_FOR);
  return true;
}

/** Milliseconds without a change before something is read out. */
const SPEAK_AFTER = 1_000;

/**
 * Have sentences read out when nothing has changed for a while: what was done last, and after it how
 * things stand, unless that was said before.
 * @param {ParentNode} tool Where the status is that is read out.
 * @returns {(sentence: string, stands?: boolean) => void} `stands`: it is how things stand now.
 */
export function speaker(tool) {
  let timer = 0;
  let done = "";
  let standing = "";
  let said = "";
  return (sentence, stands = false) => {
    if (stands) standing = sentence;
    else done = sentence;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      const sentences = [done, standing === said ? "" : standing].filter(Boolean);
      done = "";
      said = standing;
      if (sentences.length) one(tool, ".st-status").textContent = sentences.join(" ");
    }, SPEAK_AFTER);
  };
}

/** Today by the visitor's clock, as YYYY-MM-DD. */
export function today() {
  const now = new Date();
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Open whatever is folded around an element.
 * @param {Element} element
 */
export function unfold(element) {
  for (let outer = element.closest("details"); outer; ) {
    outer.open = true;
    outer = outer.parentElement?.closest("details") ?? null;
  }
}

/**
 * Go to a question, a field or a part of the result: open what hides it, and put the focus there.
 * @param {HTMLElement} target
 */
export function goTo(target) {
  unfold(target);
  const field = target.matches("input, select, textarea, [tabindex]")
    ? target
    : target.querySelector("input:checked, input, select, textarea, a, summary");
  target.scrollIntoView({ block: target.matches("[tabindex]") ? "start" : "center" });
  if (field instanceof HTMLElement) field.focus({ preventScroll: true });
  if (target === field && !target.matches("input, select, textarea")) return;
  target.classList.add("st-found");
  target.addEventListener("animationend", () => target.classList.remove("st-found"), { once: true });
}
