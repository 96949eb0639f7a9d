/**
 * The page around a report of My export: what asks for an earlier one, whom the visitor knows at a
 * firm, how their own profile looks, ways to other pages, and who is ticked off.
 */

import { button, h, one } from "../dom.js";
import { question } from "../form/export-files.js";
import { kept } from "../keep.js";
import { client } from "../python/client.js";
import { showContacts } from "../report/contacts.js";
import { countsLink } from "../report/counts-link.js";
import { showExport } from "../report/export.js";
import { showOwn } from "../report/own.js";
import { EXPORT } from "../words.js";

/** @typedef {import("../types.js").ExportReport} ExportReport */
/** @typedef {import("../form/export-files.js").Given} Given */
/** @typedef {ExportReport & { ticked: string[] }} Kept A report, and who is ticked off in its lists. */
/** @typedef {() => { later: Given, asOf: string } | null} Files What was read last, if it is at hand. */

/** The lane of the tool's questions, and what its report is kept under. */
export const NAME = "export";

/** @param {Kept} report */
export function keep(report) {
  kept.set(NAME, /** @type {import("../types.js").Answers} */ (/** @type {unknown} */ (report)));
}

/**
 * Draw a report with all that the page does for it.
 * @param {Kept} report
 * @param {import("./shell.js").SmellTest} shell
 * @param {Files} files
 * @returns {import("./shell.js").Shown}
 */
export function shown(report, shell, files) {
  const ticked = new Set(report.ticked);
  const changed = () => keep({ ...report, ticked: [...ticked] });
  const way = (/** @type {string} */ key) => {
    const there = /** @type {HTMLAnchorElement} */ (one(shell, `[data-way="${key}"]`));
    return h("a", { href: there.href }, there.textContent);
  };
  const { connections, for_profile: own } = report;
  const whole = showExport(report, {
    ticked,
    changed,
    contacts: connections && contactsBox(report, files, { ticked, changed }, (words) => shell.speak(words)),
    own: own && ownPlace(own, [way("rate"), way("before")]),
    way,
    toRate: (counts) => countsLink(counts, way("rate").href),
    addEarlier: h(
      "p",
      { class: "st-add-earlier" },
      h("button", { type: "button", class: "st-button", "data-do": "earlier", disabled: !files() }, EXPORT.earlier), // prettier-ignore
    ),
  });
  return { whole, short: "", spoken: "", band: report.invitations?.rate?.band ?? "no-rate" };
}

/**
 * Make the box that asks for a firm.
 * @param {ExportReport} report
 * @param {Files} files
 * @param {Pick<import("../report/export.js").Page, "ticked" | "changed">} page
 * @param {(sentence: string) => void} speak
 */
function contactsBox(report, files, page, speak) {
  const box = h("input", { type: "text", name: "at", id: "export-at", autocomplete: "off", maxlength: "200" });
  const found = h("div", { class: "st-contacts" });
  const ask = button(EXPORT.find, () => void find());
  ask.toggleAttribute("disabled", !files());
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter") void find();
  });
  // No <form>: the tool would take it for its own.
  const form = h(
    "div",
    { class: "st-list-tools", role: "search", "aria-label": EXPORT.byFirm },
    h("label", { for: "export-at" }, EXPORT.firm),
    box,
    ask,
  );

  async function find() {
    const given = files();
    if (!given) return;
    const { text, files: data } = question(given.later, null, given.asOf);
    const request = { ...JSON.parse(text), request: "contacts", at: box.value };
    found.replaceChildren(h("p", {}, EXPORT.looking));
    const how = { lane: "contacts", needs: /** @type {const} */ ("export"), files: data };
    const reply = await client.ask(JSON.stringify(request), how);
    if (reply === null || !found.isConnected) return;
    const answer = JSON.parse(reply);
    const refused = answer.ok === false;
    const shown = refused
      ? [h("p", {}, answer.error.message)]
      : showContacts(answer, report, page);
    found.replaceChildren(...shown.filter((part) => part instanceof Node));
    speak(refused ? answer.error.message : answer.headline);
  }

  return h("div", {}, form, !files() && h("p", { class: "st-small" }, EXPORT.chooseToFind), found);
}

/**
 * Make the place where the visitor's own profile is judged; it fills when the answer is there.
 * @param {NonNullable<ExportReport["for_profile"]>} request
 * @param {import("../dom.js").Child[]} ways
 */
function ownPlace(request, ways) {
  const place = h("div", { class: "st-own" }, h("div", {}), h("p", { class: "st-links" }, ...ways));
  void fill();
  return place;

  async function fill() {
    const reply = await client.ask(JSON.stringify({ request: "profile", ...request }), { lane: "own" });
    if (reply === null) return;
    const answer = JSON.parse(reply);
    const shown = answer.ok === false ? [h("p", {}, answer.error.message)] : showOwn(answer);
    one(place, "div").replaceChildren(...shown.filter((part) => part instanceof Node));
  }
}
