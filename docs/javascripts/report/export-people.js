/**
 * The lists of people in an export's report: whom to turn to, whom to withdraw, what became of whom.
 */

import { h } from "../dom.js";
import { quoted } from "../format.js";
import { foldedList, paragraph } from "./parts.js";
import { peopleList } from "./people-list.js";

/** @typedef {import("../types.js").Compared} Compared */
/** @typedef {import("../types.js").ExportReport} ExportReport */
/** @typedef {import("../types.js").Person} Person */
/** @typedef {import("../types.js").ToWithdraw} ToWithdraw */
/** @typedef {import("./export.js").Page} Page */
/** @typedef {ExportReport["titles"]} Titles */

const OUTCOMES = /** @type {const} */ (["accepted", "gone", "still-listed"]);
const collator = new Intl.Collator();

/**
 * @param {{ name: string }} one
 * @param {{ name: string }} other
 */
const byName = (one, other) => collator.compare(one.name, other.name);

/**
 * In order, with what is empty at the end.
 * @param {string} one
 * @param {string} other
 */
export const emptyLast = (one, other) => Number(!one) - Number(!other) || collator.compare(one, other);

/**
 * Name a saved list, by the day in the archive's name.
 * @param {string} what
 * @param {string} archive
 */
export function fileName(what, archive) {
  const day = /\d\d-\d\d-\d{4}/.exec(archive)?.[0];
  return `smell-test-${what}${day ? `-${day}` : ""}.csv`;
}

/** An address that leads to a profile at LinkedIn, and nowhere else. */
const PROFILE = /^https:\/\/www\.linkedin\.com\/in\/[^\s/?#\\]+\/?$/;

/**
 * The name, as a link where the export has the address.
 * @param {{ name: string, url: string }} person
 * @param {Titles} titles
 */
export function named({ name, url }, titles) {
  const shown = name || titles["no-name"];
  if (!PROFILE.test(url)) return h("strong", {}, shown);
  const there = { href: url, target: "_blank", rel: "noopener noreferrer" };
  return h("strong", {}, h("a", there, shown));
}

/**
 * Whom to turn to next.
 * @param {NonNullable<ExportReport["follow_up"]>} next
 * @param {ExportReport} report
 * @param {Page} page
 */
export function people(next, { archive, heads, titles }, { way, ticked, changed }) {
  const { ways } = next;
  return [
    paragraph(next.headline),
    peopleList({
      title: titles["turn-to"],
      file: fileName("turn-to", archive),
      items: next.people,
      key: (one) => `${one.way} ${one.url || one.name}`,
      words: (one) => `${one.company} ${one.position}`,
      kinds: ways.map(({ way: id, title, rule, advice, count }) => ({
        id, label: title, count, about: `${rule} ${advice}`,
      })), // prettier-ignore
      kind: (one) => one.way,
      show: (one) => person(one, titles),
      sorts: [
        { label: titles["recent-first"], by: (one, other) => one.days - other.days },
        { label: titles["longest-first"], by: (one, other) => other.days - one.days },
        { label: titles["by-name"], by: byName },
        {
          label: titles["by-company"],
          by: (one, other) => emptyLast(one.company, other.company) || byName(one, other),
        },
      ],
      heads: heads["turn-to"],
      columns: [
        (one) => ways.find(({ way: id }) => id === one.way)?.title ?? one.way, "name",
        "position", "company", "reason", "since", "sent", "received", "url",
      ], // prettier-ignore
      ticked,
      changed,
    }),
    paragraph(next.left_out, "st-small"),
    h("p", { class: "st-links" }, way("after"), way("method")),
  ];
}

/**
 * @param {Person} one
 * @param {Titles} titles
 */
function person(one, titles) {
  const work = [one.position, one.company].filter(Boolean).join(", ");
  return [
    h("p", {}, named(one, titles), work && h("span", { class: "st-work" }, work)),
    h("p", {}, one.reason),
    one.said && h("p", { class: "st-said" }, quoted(one.said)),
  ];
}

/**
 * Whose invitation to withdraw.
 * @param {ToWithdraw[]} items
 * @param {ExportReport} report
 * @param {Page} page
 */
export function withdrawals(items, { archive, heads, titles }, { ticked, changed }) {
  const yesNo = (/** @type {boolean} */ yes) => (yes ? titles.yes : titles.no);
  return peopleList({
    title: titles["withdraw-list"],
    file: fileName("to-withdraw", archive),
    items,
    key: (one) => `withdraw ${one.url || one.name} ${one.sent}`,
    show: (one) => [h("p", {}, named(one, titles)), h("p", {}, one.sentence)],
    sorts: [
      { label: titles["waiting-first"], by: (one, other) => other.age_days - one.age_days },
      { label: titles["recent-first"], by: (one, other) => one.age_days - other.age_days },
      { label: titles["by-name"], by: byName },
    ],
    heads: heads.withdraw,
    columns: [
      "name", "sent", "age_days", (one) => yesNo(one.with_note), (one) => yesNo(one.lapsed),
      "url",
    ], // prettier-ignore
    ticked,
    changed,
  });
}

/**
 * What became of those who were invited before an earlier export.
 * @param {NonNullable<ExportReport["compare"]>} compare
 * @param {ExportReport} report
 * @param {Page} page
 */
export function compared(compare, { heads, titles }, { ticked, changed, toRate }) {
  const { accepted, gone, people: all, still_listed: still } = compare;
  const counts = { accepted, gone, "still-listed": still };
  const sent = (/** @type {Compared} */ one, /** @type {Compared} */ other) =>
    collator.compare(one.sent, other.sent);
  return [
    paragraph(compare.headline),
    compare.open_then > 0 && h("p", {}, toRate(compare.for_rate)),
    all.length > 0 &&
      peopleList({
        title: titles.compare,
        file: `smell-test-compared-${compare.earlier}-${compare.later}.csv`,
        items: all,
        key: (one) => `compared ${one.url || one.name} ${one.sent}`,
        kinds: OUTCOMES.map((id) => ({ id, label: titles[id], count: counts[id] })),
        kind: (one) => one.outcome,
        show: (one) => [h("p", {}, named(one, titles)), h("p", {}, one.sentence)],
        sorts: [
          { label: titles["longest-first"], by: sent },
          { label: titles["recent-first"], by: (one, other) => sent(other, one) },
          { label: titles["by-name"], by: byName },
        ],
        heads: heads.compare,
        columns: ["name", "sent", "outcome", "connected", "url"],
        ticked,
        changed,
      }),
    foldedList(titles["cannot-show"], compare.caveats),
  ];
}
