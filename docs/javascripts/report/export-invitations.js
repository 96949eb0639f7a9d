/**
 * What became of the invitations in an export, in sentences and pictures.
 */

import { h } from "../dom.js";
import { grouped } from "../format.js";
import { withdrawals } from "./export-people.js";
import { byAge, byWeek, waiting } from "./export-charts.js";
import { numbers } from "./numbers.js";
import { fold, foldedList, list, paragraph, verdict } from "./parts.js";
import { intervals, line } from "./rate-charts.js";

/** @typedef {import("../types.js").ExportReport} ExportReport */
/** @typedef {NonNullable<ExportReport["invitations"]>} Invitations */
/** @typedef {import("./export.js").Page} Page */

/** @param {number} share */
const rounded = (share) => Math.round(share * 1000) / 1000;

/**
 * @param {ExportReport} report
 * @param {Invitations} invitations
 * @param {Page} page
 */
export function sent(report, invitations, page) {
  const { for_rate: counts, titles, heads } = report;
  const { backlog, bounds, rate } = invitations;
  return [
    rate ? verdict(rate) : paragraph(invitations.headline),
    rate && line(rate, [rate.picture, rate.rule].filter(Boolean)),
    bounds && line({ rate: null, interval: null, bounds: [0, bounds.upper] }, [bounds.sentence]),
    counts && h("p", {}, page.toRate(counts)),
    fold(invitations.holds, paragraph(titles["table-why"]), list(invitations.evidence)),
    invitations.sentences.length > 0 && list(invitations.sentences),
    ...pictures(invitations, report),
    h("h4", {}, titles.waiting),
    paragraph(backlog.sentence),
    backlog.count > 0 && waiting(titles["waiting-picture"], backlog.buckets),
    backlog.count > 0 &&
      numbers("waiting", titles.waiting, heads.waiting, backlog.buckets.map((one) => [one.label, one.count])),
    ...(invitations.to_withdraw.length
      ? [
          h("h4", {}, titles.withdraw),
          withdrawals(invitations.to_withdraw, report, page),
          h("p", { class: "st-links" }, page.way("withdraw")),
        ]
      : []),
    foldedList(
      titles["not-counted"],
      invitations.not_counted.map(({ count, reason }) => `${grouped(count)} ${reason}`),
    ),
    foldedList(titles["cannot-show"], invitations.caveats),
  ]; // prettier-ignore
}

/**
 * @param {Invitations} invitations
 * @param {ExportReport} report
 */
function pictures({ by_age: points, notes, regime, weekdays, weeks }, { titles, heads }) {
  const rated = notes.filter(({ interval }) => interval);
  const weekly = regime === "history" ? titles["weeks-picture-history"] : titles["weeks-picture"];
  return [
    points.length > 0 && [
      h("h4", {}, titles["by-age"]),
      byAge(titles["by-age-picture"], points, titles["by-age-axis"]),
      numbers("by-age", titles["by-age"], heads["by-age"], points.map((one) => [one.days, rounded(one.share)])),
    ],
    rated.length > 1 && [
      h("h4", {}, titles.notes),
      intervals(titles["notes-picture"], rated.map((one) => ({
        name: one.label, rate: one.rate, interval: one.interval, bounds: null,
      }))),
    ],
    notes.length > 0 &&
      numbers("notes", titles.notes, heads.notes,
        notes.map((one) => [one.label, one.sent, one.accepted, one.rate, ...(one.interval ?? [null, null])])),
    weeks.length > 1 && [
      h("h4", {}, titles.weeks),
      byWeek(weekly, weeks),
      numbers("weeks", titles["weeks-table"], heads.weeks, weeks.map((one) => [one.week, one.sent, one.accepted])),
    ],
    weekdays.length > 0 && [
      h("h4", {}, titles.weekdays),
      numbers("weekdays", titles["weekdays-table"], heads.weekdays, weekdays.map((one) => [one.day, one.sent, one.accepted])),
    ],
  ].flat(); // prettier-ignore
}
