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
 * Say beside boxes what may be a slip of the finger; it is judged all the same.
 * @param {HTMLFormElement} form
 * @param {import("../types.js").Slip[]} slips
 */
export function showSlips(form, slips) {
  for (const place of /** @type {NodeListOf<HTMLElement>} */ (
    form.querySelectorAll(".st-error[data-slip]")
  )) {
    place.hidden = true;
    place.textContent = "";
    place.removeAttribute("data-slip");
  }
  for (const { field, message } of slips) {
    const place = document.getElementById(`f-${field.replaceAll(".", "-")}-error`);
    if (!place || !form.contains(place) || !place.hidden) continue;
    place.textContent = message;
    place.hidden = false;
    place.dataset.slip = "";
  }
}

/** @param {HTMLFormElement} form */
export function clearErrors(form) {
  for (const control of form.querySelectorAll("[aria-invalid]")) {
    control.removeAttribute("aria-invalid");
  }
  for (const place of form.querySelectorAll(".st-error:not([hidden])")) {
    place.textContent = "";
    /** @type {HTMLElement} */ (place).hidden = true;
  }
}
