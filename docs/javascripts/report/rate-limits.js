/**
 * Two parts of the rate report that stand on figures of others: LinkedIn's limits, and published rates.
 */

import { h } from "../dom.js";
import { numbers } from "./numbers.js";
import { keptFold, list, paragraph, section } from "./parts.js";
import { intervals } from "./rate-charts.js";

/** @typedef {import("../types.js").RateReport} RateReport */
/** @typedef {import("../types.js").Benchmark} Benchmark */
/** @typedef {import("../types.js").LimitReport} Limit */
/** @typedef {Pick<RateReport, "titles" | "heads">} Words */

/**
 * @param {RateReport["limits"]} limits
 * @param {Words} words
 */
export function clocks({ limits, risk, ages, facts }, { titles, heads }) {
  const near = limits.some(({ id, yours }) => yours !== null && /^(weekly|lapse)$/.test(id));
  return section(
    titles.limits,
    risk.reasons.length > 0 && list(risk.reasons),
    paragraph(risk.sentence),
    paragraph(ages.sentence),
    h(
      "details",
      // Whether it is open is the visitor's, until a limit comes near.
      { "data-key": near ? "limits-near" : "limits", open: near },
      h("summary", {}, titles["limits-table"]),
      h(
        "table",
        { class: "st-weights st-limits" },
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            ...heads.limits.map((name) => h("th", { scope: "col" }, name)),
          ),
        ),
        h("tbody", {}, ...limits.flatMap((each) => limit(each, titles))),
      ),
      paragraph(facts),
    ),
    keptFold("risk-sources", titles.sources, list(risk.sources)),
  );
}

/**
 * @param {Limit} limit
 * @param {Words["titles"]} titles
 */
function limit({ id, label, value, status, says, sure, sure_label, sources }, titles) {
  return [
    h(
      "tr",
      { "data-status": status },
      h("th", { scope: "row" }, label),
      h("td", {}, value),
      h("td", {}, h("span", { class: "st-sure", "data-sure": sure }, sure_label)),
    ),
    h(
      "tr",
      { class: "st-limit-more" },
      h(
        "td",
        { colspan: 3 },
        paragraph(says),
        keptFold(`limit-${id}`, sources.length === 1 ? titles.source : titles.sources, list(sources)),
      ),
    ),
  ];
}

/**
 * @param {{ benchmarks: RateReport["benchmarks"],
 *   yours: { rate: number, interval: [number, number] } }} from
 * @param {Words} words
 */
export function published({ benchmarks, yours }, { titles, heads }) {
  const { items } = benchmarks;
  return section(
    titles.published,
    paragraph(benchmarks.sentence),
    paragraph(benchmarks.caution),
    keptFold(
      "published",
      titles["published-fold"],
      intervals(
        titles["published-picture"],
        items.map(({ label, source, rate, interval, vendor }) => ({
          name: `${label} · ${source.split(",")[0]}`,
          note: vendor ? titles.vendor : "",
          rate,
          interval,
          bounds: null,
        })),
        yours,
      ),
      h("ul", { class: "st-published" }, ...items.map((item) => benchmark(item, titles))),
      numbers(
        "published",
        titles["published-table"],
        heads.published,
        items.map((item) => [
          item.label,
          item.source,
          item.sample,
          item.vendor ? titles.yes : titles.no,
          item.rate,
          ...item.interval,
        ]),
      ),
      keptFold("left-out", titles["left-out"], list(benchmarks.left_out)),
    ),
  );
}

/**
 * @param {Benchmark} item
 * @param {Words["titles"]} titles
 */
function benchmark({ label, source, url, basis, vendor, sentence }, titles) {
  return h(
    "li",
    {},
    h("strong", {}, label),
    vendor && [" ", h("span", { class: "st-strength" }, titles.vendor)],
    ". ",
    sentence,
    h(
      "span",
      { class: "st-small" },
      `${basis} `,
      h("a", { href: url, rel: "noreferrer", "data-key": `source-${label}` }, source),
    ),
  );
}
