/**
 * What cannot be read of the answers, or looks like a slip of the finger, said beside its box.
 */

import { unfold } from "../dom.js";
import { named } from "./controls.js";

/**
 * Show a problem beside its box; the one that was shown before goes.
 * @param {HTMLFormElement} form
 * @param {string} field
 * @param {string} message
 * @returns {HTMLElement | null} What to focus, or null where the form has no such field.
 */
export function showError(form, field, message) {
  clearErrors(form);
  const control = named(form, field)[0] ?? form.querySelector(`[data-rows="${CSS.escape(field)}"]`);
  const place = document.getElementById(`f-${field.replaceAll(".", "-")}-error`);
  if (!(control instanceof HTMLElement) || !place || !form.contains(place)) return null;
  unfold(place);
  place.textContent = message;
  place.hidden = false;
  control.setAttribute("aria-invalid", "true");
  return control;
}

/**
 * Say beside boxes what may be a slip of the finger, once `clearErrors` has taken down what was
 * said before; it is judged all the same.
 * @param {HTMLFormElement} form
 * @param {import("../types.js").Slip[]} slips
 */
export function showSlips(form, slips) {
  for (const { field, message } of slips) {
    const place = document.getElementById(`f-${field.replaceAll(".", "-")}-error`);
    if (!place || !form.contains(place) || !place.hidden) continue;
    place.textContent = message;
    place.hidden = false;
  }
}

/**
 * Take down what is said beside boxes.
 * @param {HTMLFormElement} form
 */
export function clearErrors(form) {
  for (const found of form.querySelectorAll("[aria-invalid], .st-error:not([hidden])")) {
    found.removeAttribute("aria-invalid");
    if (!found.matches(".st-error")) continue;
    found.textContent = "";
    /** @type {HTMLElement} */ (found).hidden = true;
  }
}
