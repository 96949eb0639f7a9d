/**
 * The theme's menu and search by keyboard: its own buttons are labels of boxes that cannot be reached.
 * The buttons are in overrides/main.html; they are seen while they have the focus.
 */

/** Have the buttons open and close what the theme's labels do. */
export function prepareMenus() {
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element && target.closest("[data-toggles]");
    if (!(button instanceof HTMLElement)) return;
    const box = toggle(button);
    box?.click();
    if (box?.checked) focusInside(box);
  });
  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches("[data-md-toggle]")) return;
    document
      .querySelector(`[data-toggles="${CSS.escape(target.id)}"]`)
      ?.setAttribute("aria-expanded", String(target.checked));
  });
  document.addEventListener("keydown", ({ key }) => {
    const button = document.querySelector("[data-toggles=__drawer]");
    const box = button instanceof HTMLElement && toggle(button);
    if (key !== "Escape" || !box || !box.checked) return;
    box.click();
    button.focus();
  });
}

/** @param {HTMLElement} button */
function toggle(button) {
  const box = document.getElementById(button.dataset.toggles ?? "");
  return box instanceof HTMLInputElement ? box : null;
}

/** @param {HTMLInputElement} box */
function focusInside({ id }) {
  const inside = id === "__drawer" ? ".md-nav--primary a[href]:not(.md-logo)" : ".md-search__input";
  const first = document.querySelector(inside);
  if (first instanceof HTMLElement) first.focus();
}
