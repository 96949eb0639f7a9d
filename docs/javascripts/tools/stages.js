/**
 * What is said of the checker itself while there is no answer, and when one cannot be had.
 */

import { h } from "../dom.js";
import { STAGES } from "../words.js";

/** @typedef {import("../dom.js").Child} Child */

/**
 * @param {import("../python/shapes.js").Stage} stage
 * @param {string} sentence The checker's own.
 * @param {{ blank: boolean, problem: boolean }} result Whether there is none yet, and whether an
 *   answer cannot be read.
 * @returns {{ content: Child[], short: string, spoken: string }} For the place of the result, for the
 *   bar below, and to be read out; empty where there is nothing to say.
 */
export function stageWords(stage, sentence, { blank, problem }) {
  const main = (/** @type {string} */ action, /** @type {string} */ name) =>
    h("button", { type: "button", class: "st-main-button", "data-do": action }, name);
  if (stage === "failed") {
    const content = [
      h("p", {}, `${sentence} ${STAGES.answersStay}`),
      main("retry", STAGES.retry),
      h("p", {}, STAGES.byHand),
    ];
    return { content, short: STAGES.failedShort, spoken: sentence };
  }
  if (stage === "stale") {
    const content = [h("p", {}, `${sentence} ${STAGES.answersCome}`), main("reload", STAGES.reload)];
    return { content, short: STAGES.staleShort, spoken: sentence };
  }
  if (problem) {
    const content = [h("p", {}, blank ? STAGES.unreadBlank : STAGES.unread)];
    return { content, short: blank ? STAGES.unreadShort : "", spoken: "" };
  }
  if (!blank) return { content: [], short: "", spoken: "" };
  return {
    content: [h("p", {}, STAGES.blank), h("p", { class: "st-stage-name" }, sentence)],
    short: STAGES.blankShort,
    spoken: { ready: sentence, starting: STAGES.preparing, idle: "" }[stage],
  };
}
