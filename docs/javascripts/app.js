/**
 * The site's one script. It stays while Material's instant navigation swaps pages, and with it the
 * checker's worker; a tool's element comes to life wherever one appears.
 */

import { carryOver } from "./keep.js";
import { prepareMenus } from "./menu.js";
import { SmellTest } from "./tool.js";

carryOver();
prepareMenus();
customElements.define("smell-test", SmellTest);
