/**
 * An invented stranger as LinkedIn would show one: a page, an invitation or a message. With the
 * answers, what tells stands beside its part, and what only seems to.
 */

import { h, svg } from "../dom.js";
import { PRACTICE } from "../words-practice.js";

/** @typedef {import("../dom.js").Child} Child */
/** @typedef {import("../types.js").Item} Item */
/** @typedef {import("../types.js").Mark} Mark */
/** @typedef {import("../types.js").Shown} Shown */
/** @typedef {Mark["part"]} Part */

/**
 * Draw a stranger.
 * @param {Item} item
 * @param {boolean} answered Whether the marks are shown.
 */
export function stranger(item, answered) {
  const { shown } = item;
  const rest = [...(answered ? item.marks : [])];
  const marks = (/** @type {Part} */ part) => {
    const own = rest.filter((mark) => mark.part === part);
    own.forEach((mark) => rest.splice(rest.indexOf(mark), 1));
    return own.map(marked);
  };
  return h(
    "article",
    { class: "st-stranger", "aria-label": shown.name, lang: "en" },
    h(
      "div",
      { class: "st-who" },
      picture(shown),
      h("p", { class: "st-stranger-name" }, shown.name),
      h("p", {}, shown.headline),
      h("p", { class: "st-small" }, shown.place),
      numbers(shown),
      ...marks("picture"),
      ...marks("name"),
      ...marks("numbers"),
    ),
    shown.note !== null &&
      h(
        "div",
        { class: "st-letter" },
        shown.note ? h("blockquote", {}, h("p", {}, shown.note)) : h("p", { class: "st-small" }, PRACTICE.noNote),
        ...marks("note"),
      ),
    shown.about !== null &&
      part(
        PRACTICE.about,
        h("p", { class: shown.about ? "" : "st-small" }, shown.about || PRACTICE.empty),
        ...marks("about"),
      ),
    shown.jobs && part(PRACTICE.jobs, h("ul", {}, ...shown.jobs.map(job)), ...marks("jobs")),
    shown.schools &&
      part(PRACTICE.schools, h("ul", {}, ...shown.schools.map(school)), ...marks("schools")),
    shown.hidden && h("p", { class: "st-small" }, shown.hidden),
    ...rest.map(marked),
  );
}

/** @param {Shown} shown */
function numbers({ connections, shared, activity, skills }) {
  const said = [connections, shared, activity, skills].filter(Boolean);
  return h("p", { class: "st-small" }, said.join(" · "));
}

/**
 * @param {string} title
 * @param {...Child} children
 */
function part(title, ...children) {
  return h("section", {}, h("p", { class: "st-stranger-part" }, title), ...children);
}

/** @param {NonNullable<Shown["jobs"]>[number]} job */
function job({ title, company, kind, dates, place, text }) {
  const where = [company, kind].filter(Boolean).join(" · ");
  return h(
    "li",
    {},
    h("strong", {}, title),
    h("span", {}, where),
    (dates || place) && h("span", { class: "st-small" }, [dates, place].filter(Boolean).join(" · ")),
    text && h("span", {}, text),
  );
}

/** @param {NonNullable<Shown["schools"]>[number]} school */
function school({ school, degree, dates }) {
  return h(
    "li",
    {},
    h("strong", {}, school),
    h("span", {}, degree),
    h("span", { class: "st-small" }, dates),
  );
}

/**
 * A banner and a drawn figure, nobody's: no face, so that none can be judged.
 * @param {Shown} shown
 */
function picture({ picture, banner }) {
  const label = [picture ? PRACTICE.drawn : PRACTICE.noPicture, banner && PRACTICE.banner(banner)]
    .filter(Boolean)
    .join(" ");
  return svg(
    "svg",
    { viewBox: "0 0 320 96", role: "img", "aria-label": label, class: "st-drawn" },
    svg("rect", { width: 320, height: 64, class: banner ? "st-banner-odd" : "st-banner" }),
    banner && [40, 110, 180, 250].map((x, at) => svg("circle", { cx: x + 30, cy: 20 + (at % 2) * 22, r: 9, class: "st-bloom" })),
    svg("circle", { cx: 48, cy: 56, r: 36, class: "st-disc" }),
    picture && [
      svg("circle", { cx: 48, cy: 46, r: 12, class: "st-shape" }),
      svg("path", { d: "M24 82a24 20 0 0 1 48 0z", class: "st-shape" }),
    ],
  );
}

/** @param {Mark} mark */
function marked({ weight, title, text }) {
  return h(
    "details",
    { class: "st-mark-on", "data-weight": weight },
    h("summary", {}, h("span", {}, h("strong", {}, PRACTICE.weights[weight]), ` ${title}`)),
    h("p", {}, text),
  );
}
