/**
 * The export's report as elements: a card for each part that is there. tools/export.js calls it; the
 * sentences are the report's, and go in as text.
 */

import { h } from "../dom.js";
import { byAge, byWeek, growth, waiting } from "./export-pictures.js";
import { mark } from "./marks.js";
import { numbers } from "./numbers.js";
import { peopleList } from "./people-list.js";
import { intervals, line, lineInWords } from "./rate-pictures.js";

/** @typedef {import("../types.js").Answers} Answers */
/** @typedef {import("../types.js").Compared} Compared */
/** @typedef {import("../types.js").FileReport} ExportFile */
/** @typedef {import("../types.js").ExportReport} ExportReport */
/** @typedef {import("../types.js").Person} Person */
/** @typedef {import("../types.js").ToWithdraw} ToWithdraw */
/** @typedef {import("../dom.js").Child} Child */
/**
 * @typedef {object} Deeds What the page does for a report.
 * @property {(counts: Answers) => HTMLElement} toRate A way to the acceptance page with these counts.
 * @property {(key: string) => Child} way A way to another page.
 * @property {HTMLElement} addEarlier What asks for an earlier export.
 * @property {Set<string>} ticked What is ticked off in the lists.
 * @property {() => void} changed Something has been ticked.
 */

const OUTCOMES = /** @type {const} */ ([
  ["accepted", "Accepted"],
  ["gone", "Gone"],
  ["still-listed", "Still listed"],
]);

/**
 * @param {ExportReport} report
 * @param {Deeds} deeds
 * @returns {Child[]}
 */
export function showExport(report, deeds) {
  const { compare, connections, follow_up: next, invitations, missing, replies } = report;
  const parts = [
    next && { id: "turn-to", title: "Whom to turn to next", said: next.headline, made: people(next, report, deeds) },
    invitations && { id: "invitations", title: "What became of your invitations", said: invitations.headline, made: sent(report, invitations, deeds) },
    compare && { id: "compare", title: "The two exports", said: compare.headline, made: compared(compare, deeds) },
    replies && { id: "answers", title: "Do they answer?", said: replies.headline, made: answers(replies, deeds) },
    connections && { id: "network", title: "Your network", said: connections.headline, made: network(connections) },
  ].filter((part) => part !== null); // prettier-ignore
  return [
    h(
      "div",
      { class: "st-card st-in-short" },
      h("h3", {}, "In short"),
      h(
        "ul",
        {},
        ...parts.map(({ id, title, said }) => h("li", {}, h("a", { href: `#${id}` }, title), said)),
      ),
      missing.length > 0 && h("div", { class: "st-missing" }, ...missing.map(({ sentence }) => h("p", {}, sentence))),
      h("p", { class: "st-small" }, [report.exported_how, whose(report)].filter(Boolean).join(" ")),
    ),
    ...parts.map(({ id, title, made }) => card(id, title, made)),
    !compare && card("earlier", "Compare with an earlier export", [
      said("Two exports some weeks apart show what became of every invitation that was open in the first: accepted, gone, or still listed."),
      deeds.addEarlier,
    ]),
    card("files", "What we read", read(report)),
  ]; // prettier-ignore
}

/** @param {ExportReport} report */
function whose({ owner }) {
  return owner ? `${owner.name ? `You are ${owner.name}` : "Your messages are known"}, ${owner.how}.` : "";
}

/**
 * @param {string} id
 * @param {string} title
 * @param {(Child | Child[])[]} content
 */
function card(id, title, content) {
  return h("section", { class: "st-card", id, tabindex: "-1" }, h("h3", {}, title), ...content);
}

/** @param {string} text */
const said = (text) => (text ? h("p", {}, text) : null);

/** @param {string[]} items */
const list = (items) => h("ul", {}, ...items.map((item) => h("li", {}, item)));

/**
 * @param {string} title
 * @param {...(Child | Child[])} content
 */
const fold = (title, ...content) => h("details", {}, h("summary", {}, title), ...content);

/** @param {string[]} caveats */
const cannotShow = (caveats) => caveats.length > 0 && fold("What this cannot show", list(caveats));

/**
 * The name, as a link where the export has the address.
 * @param {{ name: string, url: string }} one
 */
function named({ name, url }) {
  const shown = name || "Without a name";
  if (!url.startsWith("https://")) return h("strong", {}, shown);
  const there = { href: url, target: "_blank", rel: "noopener noreferrer" };
  return h("strong", {}, h("a", there, shown));
}

/** @param {number} share */
const rounded = (share) => Math.round(share * 1000) / 1000;

// Whom to turn to next

/**
 * @param {NonNullable<ExportReport["follow_up"]>} found
 * @param {ExportReport} report
 * @param {Deeds} deeds
 */
function people(found, { archive }, { way, ticked, changed }) {
  const { ways, people: all, not_connected: strangers } = found;
  return [
    said(found.headline),
    peopleList({
      title: "Whom to turn to next",
      file: fileName("turn-to", archive),
      items: all,
      key: (one) => `${one.way} ${one.url || one.name}`,
      name: (one) => one.name,
      words: (one) => `${one.name} ${one.company} ${one.position}`,
      kinds: ways.map(({ way: id, title, rule, advice, count }) => ({
        id, label: title, count, about: `${rule} ${advice}`,
      })), // prettier-ignore
      kind: (one) => one.way,
      show: person,
      sorts: [
        { label: "Most recent first", by: (one, other) => one.days - other.days },
        { label: "Longest ago first", by: (one, other) => other.days - one.days },
        { label: "By name", by: byName },
        { label: "By company", by: (one, other) => last(one.company, other.company) || byName(one, other) },
      ],
      columns: [
        ["Way", (one) => ways.find(({ way: id }) => id === one.way)?.title ?? one.way],
        ["Name", (one) => one.name],
        ["Position", (one) => one.position],
        ["Company", (one) => one.company],
        ["Reason", (one) => one.reason],
        ["Since", (one) => one.since],
        ["You wrote", (one) => one.sent],
        ["They wrote", (one) => one.received],
        ["Address", (one) => one.url],
      ],
      ticked,
      changed,
    }),
    strangers > 0 &&
      h("p", { class: "st-small" }, `${strangers.toLocaleString("en")} with whom you wrote are no connections now, and are left out.`),
    h("p", { class: "st-links" }, way("after"), way("method")),
  ]; // prettier-ignore
}

/** @param {Person} one */
function person(one) {
  const work = [one.position, one.company].filter(Boolean).join(", ");
  return [
    h("p", {}, named(one), work && h("span", { class: "st-work" }, work)),
    h("p", {}, one.reason),
  ];
}

/**
 * @param {{ name: string }} one
 * @param {{ name: string }} other
 */
function byName(one, other) {
  return collator.compare(one.name, other.name);
}

const collator = new Intl.Collator();

/**
 * In order, with what is empty at the end.
 * @param {string} one
 * @param {string} other
 */
function last(one, other) {
  return Number(!one) - Number(!other) || collator.compare(one, other);
}

/**
 * @param {string} what
 * @param {string} archive
 */
function fileName(what, archive) {
  const day = /\d\d-\d\d-\d{4}/.exec(archive)?.[0];
  return `smell-test-${what}${day ? `-${day}` : ""}.csv`;
}

// Invitations

/**
 * @param {ExportReport} report
 * @param {NonNullable<ExportReport["invitations"]>} found
 * @param {Deeds} deeds
 */
function sent({ archive, for_rate: counts }, found, deeds) {
  const { backlog, bounds, by_age: points, notes, rate, weekdays, weeks } = found;
  const rated = notes.filter(({ interval }) => interval);
  return [
    rate
      ? h(
          "div",
          { class: "st-verdict", "data-band": rate.band, "data-unsure": rate.bands_possible.length > 1 },
          mark(rate.band),
          h("p", { class: "st-band" }, rate.band_label),
          h("p", { class: "st-headline" }, rate.headline),
        )
      : said(found.headline),
    rate && line(rate, [lineInWords(rate), rate.rule].filter(Boolean)),
    bounds && line({ rate: null, interval: null, bounds: [0, bounds.upper] }, [bounds.sentence]),
    counts && h("p", {}, deeds.toRate(counts)),
    fold(
      `What this table holds: ${lower(found.regime_label)}`,
      said("LinkedIn does not say whether Invitations.csv lists everything or only what is open. Yours says this:"),
      list(found.evidence),
    ),
    found.sentences.length > 0 && list(found.sentences),
    points.length > 0 && [
      h("h4", {}, "How the yeses come"),
      byAge("Of ten invitations, how many had a yes after so many days", points),
      numbers("by-age", "How the yeses come", ["Days", "Share accepted"], points.map((one) => [one.days, rounded(one.share)])),
    ],
    rated.length > 1 && [
      h("h4", {}, "With a note, and without"),
      intervals("Rates with a note and without, from 0 to 10 in ten, as the sentences say", rated.map((one) => ({
        name: one.label, rate: one.rate, interval: one.interval, bounds: null,
      }))),
    ],
    notes.length > 0 &&
      numbers("notes", "With a note, and without", ["Group", "Sent", "Accepted", "Rate", "Likely from", "to"],
        notes.map((one) => [one.label, one.sent, one.accepted, one.rate, ...(one.interval ?? [null, null])])),
    weeks.length > 1 && [
      h("h4", {}, "Week by week"),
      byWeek(found.regime === "history" ? "Invitations sent each week, with the accepted ones darker" : "Invitations listed, by the week in which they were sent", weeks),
      numbers("weeks", "Invitations by week", ["Week from", "Sent", "Accepted"], weeks.map((one) => [one.week, one.sent, one.accepted])),
    ],
    weekdays.length > 0 && [
      h("h4", {}, "Day by day"),
      numbers("weekdays", "Settled invitations by weekday", ["Day", "Sent", "Accepted"], weekdays.map((one) => [one.day, one.sent, one.accepted])),
    ],
    h("h4", {}, "Without a yes"),
    said(backlog.sentence),
    backlog.count > 0 && [
      waiting("How many have waited for how long", backlog.buckets),
      numbers("waiting", "Without a yes", ["Waiting for", "People"], backlog.buckets.map((one) => [one.label, one.count])),
    ],
    found.to_withdraw.length > 0 && [
      h("h4", {}, "To withdraw, if they are still open"),
      withdrawals(found.to_withdraw, archive, deeds),
      h("p", { class: "st-links" }, deeds.way("withdraw")),
    ],
    found.not_counted.length > 0 &&
      fold("Not counted", list(found.not_counted.map(({ count, reason }) => `${count.toLocaleString("en")} ${reason}`))),
    cannotShow(found.caveats),
  ].flat(); // prettier-ignore
}

/** @param {string} text */
const lower = (text) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/**
 * @param {ToWithdraw[]} items
 * @param {string} archive
 * @param {Deeds} deeds
 */
function withdrawals(items, archive, { ticked, changed }) {
  return peopleList({
    title: "To withdraw",
    file: fileName("to-withdraw", archive),
    items,
    key: (one) => `withdraw ${one.url || one.name} ${one.sent}`,
    name: (one) => one.name,
    words: (one) => one.name,
    show: (one) => [
      h("p", {}, named(one)),
      h("p", {}, `Invited on ${one.sent}, ${one.age_days.toLocaleString("en")} days ago, ${one.with_note ? "with a note" : "without a note"}.${one.lapsed ? " Most likely lapsed." : ""}`),
    ],
    sorts: [
      { label: "Longest waiting first", by: (one, other) => other.age_days - one.age_days },
      { label: "Most recent first", by: (one, other) => one.age_days - other.age_days },
      { label: "By name", by: byName },
    ],
    columns: [
      ["Name", (one) => one.name],
      ["Invited on", (one) => one.sent],
      ["Days ago", (one) => one.age_days],
      ["With a note", (one) => (one.with_note ? "yes" : "no")],
      ["Most likely lapsed", (one) => (one.lapsed ? "yes" : "no")],
      ["Address", (one) => one.url],
    ],
    ticked,
    changed,
  }); // prettier-ignore
}

// The two exports

/**
 * @param {NonNullable<ExportReport["compare"]>} found
 * @param {Deeds} deeds
 */
function compared(found, { ticked, changed, toRate }) {
  const { accepted, gone, people: all, still_listed: still } = found;
  const counts = { accepted, gone, "still-listed": still };
  return [
    said(found.headline),
    found.open_then > 0 && h("p", {}, toRate(found.for_rate)),
    all.length > 0 &&
      peopleList({
        title: "The two exports",
        file: `smell-test-compared-${found.earlier}-${found.later}.csv`,
        items: all,
        key: (one) => `compared ${one.url || one.name} ${one.sent}`,
        name: (one) => one.name,
        words: (one) => one.name,
        kinds: OUTCOMES.map(([id, label]) => ({ id, label, count: counts[id] })),
        kind: (one) => one.outcome,
        show: outcome,
        sorts: [
          { label: "Longest ago first", by: (one, other) => collator.compare(one.sent, other.sent) },
          { label: "Most recent first", by: (one, other) => collator.compare(other.sent, one.sent) },
          { label: "By name", by: byName },
        ],
        columns: [
          ["Name", (one) => one.name],
          ["Invited on", (one) => one.sent],
          ["Outcome", (one) => one.outcome],
          ["Connected on", (one) => one.connected],
          ["Address", (one) => one.url],
        ],
        ticked,
        changed,
      }),
    cannotShow(found.caveats),
  ]; // prettier-ignore
}

/** @param {Compared} one */
function outcome(one) {
  const then = one.connected ? `, connected on ${one.connected}` : "";
  return [h("p", {}, named(one)), h("p", {}, `Invited on ${one.sent}${then}.`)];
}

// Answers, and the network

/**
 * @param {NonNullable<ExportReport["replies"]>} found
 * @param {Deeds} deeds
 */
function answers({ advice, caveats, headline, interval, rate, sentences }, { way }) {
  return [
    said(headline),
    rate !== null && line({ rate, interval, bounds: null }, []),
    list(sentences),
    advice.length > 0 && list(advice),
    cannotShow(caveats),
    h("p", { class: "st-links" }, way("after")),
  ];
}

/** @param {NonNullable<ExportReport["connections"]>} found */
function network({ by_month: months, caveats, companies, headline, roles, without_company, without_role }) {
  return [
    said(headline),
    months.length > 1 && growth("How many connections there were, month by month", months),
    months.length > 0 &&
      numbers("growth", "Connections month by month", ["Month", "New", "In all"],
        months.map((one) => [one.month, one.new, one.total])),
    h(
      "div",
      { class: "st-ranks" },
      rank("Companies", companies, without_company),
      rank("Roles", roles, without_role),
    ),
    cannotShow(caveats),
  ]; // prettier-ignore
}

const RANKED = 10;

/**
 * @param {string} title
 * @param {{ name: string, count: number }[]} ranked
 * @param {number} without
 */
function rank(title, ranked, without) {
  const item = (/** @type {{ name: string, count: number }} */ { name, count }) =>
    h("li", {}, h("span", {}, name), h("span", { class: "st-count" }, count.toLocaleString("en")));
  const rest = ranked.slice(RANKED);
  return h(
    "div",
    {},
    h("h4", {}, title),
    h("ol", { class: "st-rank" }, ...ranked.slice(0, RANKED).map(item)),
    rest.length > 0 && fold(`And ${rest.length.toLocaleString("en")} more`, h("ol", { class: "st-rank" }, ...rest.map(item))),
    without > 0 && h("p", { class: "st-small" }, `${without.toLocaleString("en")} name none.`),
  ); // prettier-ignore
}

// What we read

/** @param {ExportReport} report */
function read({ compare, files }) {
  return [
    tables("What we read", files),
    compare && fold("The earlier export", tables("What we read of the earlier export", compare.files)),
  ];
}

/**
 * @param {string} title
 * @param {ExportFile[]} files
 */
function tables(title, files) {
  const used = files.filter(({ table, skipped }) => table || skipped.length);
  const others = files.filter((file) => !used.includes(file));
  return h(
    "div",
    {},
    h("ul", { class: "st-files", "aria-label": title }, ...used.map(file)),
    others.length > 0 &&
      fold(
        `And ${others.length.toLocaleString("en")} without a table`,
        list(others.map(({ name, recognised, note }) => `${name}: ${recognised}. ${note}`)),
      ),
  );
}

/** @param {ExportFile} one */
function file({ name, note, recognised, rows, skipped }) {
  const count = rows === 1 ? "1 row" : `${rows.toLocaleString("en")} rows`;
  const left = skipped.map(({ reason, rows: some }) => `${some.toLocaleString("en")}: ${reason}`);
  return h(
    "li",
    {},
    h("p", {}, h("strong", {}, name), h("span", { class: "st-count" }, count)),
    h("p", {}, `${recognised}. ${note}`),
    left.length > 0 && h("p", {}, `Of note: ${left.join("; ")}.`),
  );
}
