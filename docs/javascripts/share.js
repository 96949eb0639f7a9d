/**
 * The button at a page's foot that passes the page on: its title and its address as the build wrote
 * them, and nothing of what was answered in it.
 */

import { copyText } from "./dom.js";
import { SHARE } from "./words.js";

/** Have the buttons work, on this page and on those that come in its place. */
export function prepareSharing() {
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element && target.closest(".st-share");
    if (button instanceof HTMLElement) void share(button);
  });
}

/** @param {HTMLElement} button */
async function share({ dataset, parentElement }) {
  const { origin, pathname } = location;
  const page = { title: dataset.title ?? "", url: `${origin}${pathname}` };
  if ("share" in navigator) {
    await navigator.share(page).catch(() => {}); // thought better of
    return;
  }
  const place = parentElement?.querySelector(".st-shared");
  if (place) place.textContent = (await copyText(page.url)) ? SHARE.copied : page.url;
}
