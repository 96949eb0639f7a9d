/**
 * The site's one script. It stays while Material's instant navigation swaps pages, and with it the
 * checker's worker; a tool's element comes to life wherever one appears.
 */

import { one } from "./dom.js";
import { carryOver, keepColoursIfChosen } from "./keep.js";
import { keepForOffline } from "./offline.js";
import { prepareMenus, startTheme } from "./theme.js";
import { SmellTest } from "./tools/shell.js";

/** The export's page has its modules to itself: the others need not wait for them. */
class SmellTestExport extends HTMLElement {
  /** @type {AbortController | null} */
  #living = null;

  async connectedCallback() {
    const living = new AbortController();
    this.#living = living;
    try {
      const { prepareExport } = await import("./tools/export.js");
      if (!living.signal.aborted) prepareExport(this, living.signal);
    } catch (error) {
      console.warn(error);
      this.dataset.state = "failed";
      one(this, ".st-told").textContent = "This page did not arrive whole. You may be offline. Reload it.";
    }
  }

  disconnectedCallback() {
    this.#living?.abort();
  }
}

carryOver();
keepColoursIfChosen();
prepareMenus();
keepForOffline();
startTheme();
// In a task of its own: the page has just been read, and somebody may be typing.
window.setTimeout(() => {
  customElements.define("smell-test", SmellTest);
  customElements.define("smell-test-export", SmellTestExport);
});
