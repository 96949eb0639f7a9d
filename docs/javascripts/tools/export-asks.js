/**
 * What a visitor asks of an export once it is read: whom they know at a firm, and how their own
 * profile looks. export.js puts both into its report's cards.
 */

import { button, h, one } from "../dom.js";
import { question } from "../form/export-files.js";
import { client } from "../python/client.js";
import { showContacts } from "../report/contacts.js";
import { showOwn } from "../report/own.js";
import { EXPORT } from "../words.js";

/** @typedef {import("../types.js").ExportReport} ExportReport */
/** @typedef {import("../form/export-files.js").Given} Given */

/**
 * Make the box that asks for a firm.
 * @param {ExportReport} report
 * @param {() => { later: Given, asOf: string } | null} files What was read last, if it is at hand.
 * @param {Pick<import("../report/export.js").Page, "ticked" | "changed">} page
 * @param {(sentence: string) => void} speak
 */
export function contactsBox(report, files, page, speak) {
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
    { class: "st-list-tools", role: "search" },
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
export function ownPlace(request, ways) {
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
