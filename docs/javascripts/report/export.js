/**
 * The export's report as elements: a card for each part that is there. The sentences are the
 * report's, and go in as text.
 */

import { h } from "../dom.js";
import { grouped, plural } from "../format.js";
import { LISTS } from "../words.js";
import { sent } from "./export-invitations.js";
import { compared, people } from "./export-people.js";
import { growth } from "./export-charts.js";
import { numbers } from "./numbers.js";
import { fold, foldedList, list, paragraph } from "./parts.js";
import { line } from "./rate-charts.js";

/** @typedef {import("../types.js").Answers} Answers */
/** @typedef {import("../types.js").FileReport} ExportFile */
/** @typedef {import("../types.js").ExportReport} ExportReport */
/** @typedef {ExportReport["titles"]} Titles */
/** @typedef {import("../dom.js").Child} Child */
/**
 * @typedef {object} Page What the page does for a report.
 * @property {(counts: Answers) => HTMLElement} toRate A way to the acceptance page with these counts.
 * @property {(key: string) => Child} way A way to another page.
 * @property {HTMLElement} addEarlier What asks for an earlier export.
 * @property {HTMLElement | null} contacts What asks for a firm, where there are connections.
 * @property {HTMLElement | null} own How the visitor's own profile looks, where the export tells.
 * @property {Set<string>} ticked What is ticked off in the lists.
 * @property {() => void} changed Something has been ticked.
 */

/**
 * @param {ExportReport} report
 * @param {Page} page
 * @returns {Child[]}
 */
export function showExport(report, page) {
  const { compare, connections, follow_up: next, invitations, missing, owner, replies, titles } = report;
  const parts = [
    next && { id: "turn-to", title: titles["turn-to"], headline: next.headline, made: people(next, report, page) },
    invitations && { id: "invitations", title: titles.invitations, headline: invitations.headline, made: sent(report, invitations, page) },
    compare && { id: "compare", title: titles.compare, headline: compare.headline, made: compared(compare, report, page) },
    replies && { id: "answers", title: titles.answers, headline: replies.headline, made: answers(replies, titles, page) },
    connections && { id: "network", title: titles.network, headline: connections.headline, made: network(connections, report) },
  ].filter((part) => part !== null); // prettier-ignore
  return [
    h(
      "div",
      { class: "st-card st-in-short" },
      h("h3", {}, titles["in-short"]),
      h(
        "ul",
        {},
        ...parts.map(({ id, title, headline }) => h("li", {}, h("a", { href: `#${id}` }, title), headline)),
      ),
      missing.length > 0 && h("div", { class: "st-missing" }, ...missing.map(({ sentence }) => h("p", {}, sentence))),
      h("p", { class: "st-small" }, [report.exported_how, owner?.sentence].filter(Boolean).join(" ")),
    ),
    ...parts.map(({ id, title, made }) => card(id, title, made)),
    page.contacts && card("contacts", titles.contacts, [
      paragraph(titles["contacts-why"]),
      page.contacts,
    ]),
    page.own && card("own", titles.own, [paragraph(titles["own-why"]), page.own]),
    !compare && card("earlier", titles.earlier, [
      paragraph(titles["earlier-why"]),
      page.addEarlier,
    ]),
    card("files", titles.files, read(report)),
  ]; // prettier-ignore
}

/**
 * @param {string} id
 * @param {string} title
 * @param {(Child | Child[])[]} content
 */
function card(id, title, content) {
  return h("section", { class: "st-card", id, tabindex: "-1" }, h("h3", {}, title), ...content);
}

// Answers, and the network

/**
 * @param {NonNullable<ExportReport["replies"]>} replies
 * @param {Titles} titles
 * @param {Page} page
 */
function answers({ advice, caveats, headline, interval, rate, sentences }, titles, { way }) {
  return [
    paragraph(headline),
    rate !== null && line({ rate, interval, bounds: null }, []),
    list(sentences),
    advice.length > 0 && list(advice),
    foldedList(titles["cannot-show"], caveats),
    h("p", { class: "st-links" }, way("after")),
  ];
}

/**
 * @param {NonNullable<ExportReport["connections"]>} connections
 * @param {ExportReport} report
 */
function network(connections, { titles, heads }) {
  const { by_month: months, caveats, companies, headline, roles } = connections;
  return [
    paragraph(headline),
    months.length > 1 && growth(titles["growth-picture"], months),
    months.length > 0 &&
      numbers("growth", titles.growth, heads.growth,
        months.map((one) => [one.month, one.new, one.total])),
    h(
      "div",
      { class: "st-ranks" },
      rank(titles.companies, companies, connections.without_company, titles),
      rank(titles.roles, roles, connections.without_role, titles),
    ),
    foldedList(titles["cannot-show"], caveats),
  ]; // prettier-ignore
}

const RANKED = 10;

/**
 * @param {string} title
 * @param {{ name: string, count: number }[]} ranked
 * @param {number} without
 * @param {Titles} titles
 */
function rank(title, ranked, without, titles) {
  const item = (/** @type {{ name: string, count: number }} */ { name, count }) =>
    h("li", {}, h("span", {}, name), h("span", { class: "st-count" }, grouped(count)));
  const rest = ranked.slice(RANKED);
  return h(
    "div",
    {},
    h("h4", {}, title),
    h("ol", { class: "st-rank" }, ...ranked.slice(0, RANKED).map(item)),
    rest.length > 0 && fold(LISTS.more(rest.length), h("ol", { class: "st-rank" }, ...rest.map(item))),
    without > 0 && h("p", { class: "st-small" }, `${grouped(without)} ${titles["name-none"]}`),
  ); // prettier-ignore
}

// What we read

/** @param {ExportReport} report */
function read({ compare, files, titles }) {
  return [
    tables(titles.files, files, titles),
    compare && fold(titles["earlier-export"], tables(titles["earlier-files"], compare.files, titles)),
  ];
}

/**
 * @param {string} title
 * @param {ExportFile[]} files
 * @param {Titles} titles
 */
function tables(title, files, titles) {
  const used = files.filter(({ table, skipped }) => table || skipped.length);
  const others = files.filter((file) => !used.includes(file));
  return h(
    "div",
    {},
    h("ul", { class: "st-files", "aria-label": title }, ...used.map((each) => file(each, titles))),
    others.length > 0 &&
      fold(
        `${LISTS.more(others.length)} ${titles["no-table"]}`,
        list(others.map(({ name, recognised, note }) => `${name}: ${recognised}. ${note}`)),
      ),
  );
}

/** @param {string} words */
function letters(words) {
  return words.toLowerCase().replace(/[^\p{L}]/gu, "");
}

/**
 * @param {ExportFile} table
 * @param {Titles} titles
 */
function file({ name, note, recognised, rows, skipped }, titles) {
  const left = skipped.map(({ reason, rows: some }) => `${grouped(some)}: ${reason}`);
  // “Connections.csv: Connections” says nothing twice.
  const said = letters(recognised) === letters(name.replace(/^.*\/|\.[^.]*$/gu, "")) ? "" : `${recognised}.`;
  return h(
    "li",
    {},
    h("p", {}, h("strong", {}, name), h("span", { class: "st-count" }, plural(rows, LISTS.row))),
    (said || note) && h("p", {}, `${said} ${note}`.trim()),
    left.length > 0 && h("p", {}, `${titles["of-note"]}: ${left.join("; ")}.`),
  );
}
