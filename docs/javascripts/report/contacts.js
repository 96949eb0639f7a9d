/**
 * Whom the visitor knows at a firm: the same name first, then near ones with the reason.
 */

import { h } from "../dom.js";
import { emptyLast, fileName, named } from "./export-people.js";
import { list, paragraph } from "./parts.js";
import { peopleList } from "./people-list.js";

/** @typedef {import("../types.js").ContactRow} ContactRow */
/** @typedef {import("../types.js").ContactsReport} ContactsReport */
/** @typedef {import("../types.js").ExportReport} ExportReport */
/** @typedef {ContactRow & { reason: string }} Listed A person, with the reason where the firm is near. */

/**
 * @param {ContactsReport} report
 * @param {ExportReport} whole The report of the export that was searched.
 * @param {Pick<import("./export.js").Page, "ticked" | "changed">} page
 */
export function showContacts({ at, caveats, exact, headline, near }, whole, { ticked, changed }) {
  const { archive, heads, titles } = whole;
  /** @type {Listed[]} */
  const items = [
    ...exact.map((one) => ({ ...one, reason: "" })),
    ...near.flatMap(({ people, reason }) => people.map((one) => ({ ...one, reason }))),
  ];
  const count = items.length - exact.length;
  /** The day of the last word either way, "" for none. */
  const last = (/** @type {Listed} */ { last_sent: sent, last_received: received }) =>
    (sent ?? "") > (received ?? "") ? (sent ?? "") : (received ?? "");
  return [
    paragraph(headline),
    items.length > 0 && peopleList({
      title: `${titles.contacts} ${at}`,
      file: fileName("contacts", archive),
      items,
      key: (one) => `contact ${one.url || one.name} ${one.company}`,
      words: (one) => `${one.company} ${one.position}`,
      kinds: [
        { id: "exact", label: titles["contacts-exact"], count: exact.length },
        { id: "near", label: titles["contacts-near"], count },
      ],
      kind: (one) => (one.reason ? "near" : "exact"),
      show: (one) => [
        h("p", {}, named(one, titles), h("span", { class: "st-work" }, [one.position, one.company].filter(Boolean).join(", "))),
        paragraph([one.reason, one.sentence].filter(Boolean).join(" ")),
        paragraph(one.turn_to, "st-small"),
      ],
      sorts: [
        { label: titles["last-word"], by: (one, other) => Number(!last(one)) - Number(!last(other)) || emptyLast(last(other), last(one)) },
        { label: titles["by-company"], by: (one, other) => emptyLast(one.company, other.company) },
        { label: titles["by-name"], by: (one, other) => emptyLast(one.name, other.name) },
      ],
      heads: heads.contacts,
      columns: [
        "name", "position", "company", "since", "last_sent", "last_received", "turn_to",
        "reason", "url",
      ], // prettier-ignore
      ticked,
      changed,
    }),
    list(caveats),
  ]; // prettier-ignore
}
