/**
 * The site's one script. It stays while Material's instant navigation swaps pages, and with it the
 * checker's worker; a tool's element comes to life wherever one appears.
 */

import { Fold } from "./fold.js";
import { refuseFrame } from "./framed.js";
import { carryOver, keepColoursIfChosen } from "./keep.js";
import { keepForOffline } from "./offline.js";
import { prepareSharing } from "./share.js";
import { prepareMenus, startTheme } from "./theme.js";
import { SmellTest } from "./tools/shell.js";

if (!refuseFrame()) {
  carryOver();
  keepColoursIfChosen();
  prepareMenus();
  prepareSharing();
  keepForOffline();
  startTheme();
  // In a task of its own: the page has just been read, and somebody may be typing.
  window.setTimeout(() => customElements.define("smell-test", SmellTest));
  customElements.define("smell-fold", Fold);
  customElements.define(
    "smell-anything",
    class extends HTMLElement {
      async connectedCallback() {
        const { openBox } = await import("./anything.js");
        if (this.isConnected) await openBox(this);
      }
    },
  );
}
