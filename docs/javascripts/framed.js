/**
 * Refuse to run in another site's frame: whoever draws over it could have visitors press what they do
 * not see. Hosts that send our headers refuse it themselves; this is for those that send none. The
 * pages that are made for frames have a script of their own, embed.js.
 */

import { h } from "./dom.js";
import { FRAMED } from "./words.js";

/** Put a link to a tab of its own in the page's place, where it stands in a frame. */
export function refuseFrame() {
  if (window.top === window.self) return false;
  const link = h("a", { href: location.href, target: "_blank", rel: "noopener" }, FRAMED.open);
  document.body.replaceChildren(h("p", {}, FRAMED.sentence, " ", link));
  return true;
}
