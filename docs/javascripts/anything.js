/**
 * The one box of the home page: whatever somebody has goes to the tool that answers it.
 *
 * It is told by its shape alone, before any of it is read: a file by what it is, a text by its
 * numbers, by LinkedIn's headings, or else as what somebody wrote. The tool's page says what it was
 * taken for, and offers the others.
 */

import { button, h, one } from "./dom.js";
import { forget, handOver, takeOver } from "./handing.js";
import { ANYTHING } from "./words.js";

/** @typedef {import("./handing.js").Tool} Tool */
/** @typedef {Exclude<import("./handing.js").Kind, "">} Kind */
/** @typedef {import("./handing.js").Given} Given */
/** @typedef {Pick<Given, "text" | "files">} Content */

/** Where each tool is, from the site's root. */
const PLACES = {
  profile: "tools/profile-check/",
  message: "tools/message-check/",
  rate: "tools/acceptance-rate/",
  export: "tools/my-export/",
};
const ROOT = new URL("../", import.meta.url);
/** Characters of a line of counts, and of a page of LinkedIn's at the least. */
const COUNTS_MOST = 160;
const PAGE_LEAST = 150;

/** Whatever has a digit in it, with what stands close to it. */
const NUMBER = /[\p{L}−-]*\d[\p{L}\d.,’]*/gu;
/** A whole number, its thousands parted or not, and what ends the sentence. */
const WHOLE = /^(\d{1,3}(?:[.,’]\d{3})+|\d+)([.,]*)$/u;
const SENT = "\\b(?:sent|gesendet|verschickt|envoy\\p{L}+|enviad\\p{L}+|invit\\p{L}+)";
const ACCEPTED = "\\b(?:accept\\p{L}*|yes|angenommen|acept\\p{L}+|aceit\\p{L}+)";
/** How two numbers and their words follow one another: sent first, then accepted. */
const ORDERS = [
  `${SENT}\\D{0,12}(\\d+)\\D{1,12}${ACCEPTED}\\D{0,12}(\\d+)`,
  `${SENT}\\D{0,12}(\\d+)\\D{1,30}?(\\d+)\\D{0,15}?${ACCEPTED}`,
  `(\\d+)\\D{0,25}?${SENT}\\D{0,12}${ACCEPTED}\\D{0,12}(\\d+)`,
].map((order) => new RegExp(order, "iu"));
const SENT_OF = new RegExp(`(\\d+)\\D{0,25}?${SENT}`, "iu");
const ACCEPTED_OF = new RegExp(`(\\d+)\\D{0,15}?${ACCEPTED}`, "iu");
const OF = /(\d+)\s*(?:of|out of|\/|von|de|sur)\s*(\d+)/iu;
const LINK = /(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/in\/[^\s?]+(\?\S*)?/iu;
/** Characters beside a link, with which another app shares it. */
const BESIDE = 60;
/** Headings of a profile's page in the languages that are read. */
const HEADINGS = new Set(
  (
    "experience|education|about|skills|licenses & certifications|activity|" +
    "experiencia|educación|acerca de|aptitudes|actividad|" +
    "experiência|formação acadêmica|sobre|competências|atividades|" +
    "expérience|formation|infos|compétences|activité|" +
    "berufserfahrung|ausbildung|info|kenntnisse|aktivität|aktivitäten"
  ).split("|"),
);

/**
 * Tell what something is.
 * @param {Content} given
 * @returns {{ tool: Tool, kind: Exclude<Kind, "said"> } | null} Null where there is nothing.
 */
export function guess({ text, files }) {
  const [file] = files;
  if (file) {
    if (files.every(({ type }) => type.startsWith("image/"))) {
      return { tool: "profile", kind: "pictures" };
    }
    if (/\.pdf$/iu.test(file.name) || file.type === "application/pdf") {
      return { tool: "profile", kind: "pdf" };
    }
    return { tool: "export", kind: "data" };
  }
  const whole = text.trim();
  if (!whole) return null;
  if (counts(whole)) return { tool: "rate", kind: "counts" };
  if (link(whole)) return { tool: "profile", kind: "link" };
  const lines = whole.split("\n").map((line) => line.trim().toLowerCase());
  const headings = new Set(lines.filter((line) => HEADINGS.has(line)));
  if (headings.size > 1 && whole.length > PAGE_LEAST) return { tool: "profile", kind: "page" };
  return { tool: "message", kind: "message" };
}

/**
 * Give the profile's address that a text is little more than; "" for any other text.
 * @param {string} text
 */
export function link(text) {
  const [found = "", query = ""] = LINK.exec(text) ?? [];
  const rest = text.length - found.length;
  return found && rest <= BESIDE ? found.slice(0, found.length - query.length) : "";
}

/**
 * Read two numbers of invitations off a short text; null where it holds none.
 * @param {string} text
 * @returns {{ sent: number, accepted: number } | null}
 */
export function counts(text) {
  if (text.length > COUNTS_MOST) return null;
  const plain = text.replace(NUMBER, (given) => {
    const [, digits, end] = WHOLE.exec(given) ?? [];
    return digits ? `${digits.replace(/\D/gu, "")}${end}` : "?"; // no part of “1e9” or “-5”
  });
  const told = ORDERS.map((order) => order.exec(plain)).find((match) => match);
  const sent = Number((told ? told[1] : SENT_OF.exec(plain)?.[1]) ?? -1);
  const accepted = Number((told ? told[2] : ACCEPTED_OF.exec(plain)?.[1]) ?? -1);
  // More accepted than sent is a slip in numbers, and the tool for them says so.
  if (sent >= 0 && accepted >= 0) return { sent, accepted };
  const of = OF.exec(plain);
  const found = of && { sent: Number(of[2]), accepted: Number(of[1]) };
  return found && found.accepted <= found.sent ? found : null;
}

/**
 * Go to a tool with something in hand.
 * @param {Content} given
 * @param {Tool} tool
 * @param {Kind} kind
 */
async function goWith({ text, files }, tool, kind) {
  await handOver({ text, files, tool, kind });
  const link = h("a", { href: new URL(PLACES[tool], ROOT).href, hidden: true });
  document.body.append(link); // the theme changes pages without a reload where it is pressed
  link.click();
  link.remove();
}

/**
 * Make the box work.
 * @param {HTMLElement} box
 */
export async function openBox(box) {
  const text = /** @type {HTMLTextAreaElement} */ (one(box, "#anything"));
  const files = /** @type {HTMLInputElement} */ (one(box, "#anything-files"));
  const told = one(box, ".st-anything-told");
  const look = (/** @type {Content} */ content) => {
    const found = guess(content);
    told.textContent = found ? ANYTHING.going[found.kind] : ANYTHING.nothing;
    if (found) void goWith(content, found.tool, found.kind);
    else text.focus();
  };
  const paste = /** @type {HTMLButtonElement} */ (one(box, "[data-anything=paste]"));
  paste.hidden = !navigator.clipboard?.readText;
  paste.addEventListener("click", async () => {
    const copied = await navigator.clipboard.readText().catch(() => "");
    if (copied.trim()) look({ text: (text.value = copied), files: [] });
    else text.focus();
  });
  one(box, "[data-anything=look]").addEventListener("click", () =>
    look({ text: text.value, files: [] }),
  );
  files.addEventListener("change", () => {
    const chosen = [...(files.files ?? [])];
    files.value = "";
    if (chosen.length) look({ text: "", files: chosen });
  });
  text.addEventListener("keydown", (event) => {
    event.stopPropagation(); // the theme listens to single letters
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    look({ text: text.value, files: [] });
  });
  text.addEventListener("paste", (event) => {
    const given = [...(event.clipboardData?.files ?? [])];
    if (given.length) {
      event.preventDefault();
      look({ text: "", files: given });
    } else window.setTimeout(() => look({ text: text.value, files: [] }));
  });
  box.addEventListener("dragover", (event) => event.preventDefault());
  box.addEventListener("drop", (event) => {
    event.preventDefault();
    const { files: dropped = [], getData } = event.dataTransfer ?? {};
    const words = getData ? event.dataTransfer?.getData("text/plain") : "";
    look({ text: words ?? "", files: [...dropped] });
  });
  await takeShared(look);
}

/**
 * Take what another app has shared, if this page was opened for that.
 * @param {(content: Content) => void} look
 */
async function takeShared(look) {
  if (!new URLSearchParams(location.search).has("shared")) {
    await forget();
    return;
  }
  history.replaceState(history.state, "", location.pathname);
  const given = await takeOver("");
  if (given) look(given);
}

/**
 * Say on a tool's page what it was given, with the others to choose.
 * @param {HTMLElement} place The tool.
 * @param {Given} given
 */
export function sayTaken(place, given) {
  const others = /** @type {Tool[]} */ (["profile", "message", "rate", "export"]).filter(
    (tool) => tool !== given.tool && fits(given, tool),
  );
  const strip = h(
    "div",
    { class: "st-handed", role: "status" },
    h("p", {}, ANYTHING.taken[given.kind || "said"]),
    others.length > 0 &&
      h(
        "div",
        { class: "st-buttons" },
        h("span", {}, ANYTHING.no),
        ...others.map((tool) =>
          button(ANYTHING.others[tool], () => {
            strip.remove();
            void goWith(given, tool, "said");
          }),
        ),
      ),
  );
  place.prepend(strip);
}

/**
 * Tell whether a tool can do anything with something.
 * @param {Content} given
 * @param {Tool} tool
 */
function fits({ files }, tool) {
  if (files.every(({ type }) => type.startsWith("image/")) && files.length) {
    return tool === "profile" || tool === "message";
  }
  if (files.length) return tool === "profile" || tool === "export";
  return tool !== "export";
}
