/**
 * The one script of the pages that are made for frames: the tool alone. Nothing is kept, no service
 * worker is asked for, and the page around is told one thing, how tall this one is.
 */

import { SmellTest } from "./tools/shell.js";

/** A box in somebody else’s page keeps nothing, and does not offer to. */
for (const offer of document.querySelectorAll(".st-remember")) offer.toggleAttribute("hidden", true);

/** A frame has no room for other pages. */
for (const link of document.querySelectorAll("article a[href]")) {
  link.setAttribute("target", "_blank");
  link.setAttribute("rel", "noopener");
}

new ResizeObserver(() => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  window.parent.postMessage({ "smell-test": { height } }, "*");
}).observe(document.body);

window.setTimeout(() => customElements.define("smell-test", SmellTest));
