/**
 * Shapes that several modules share, for the type checker alone. What the reports hold is declared
 * in checker/model.py and checker/invitations/model.py; only what the page reads is named here.
 */

/** @typedef {null | boolean | number | string | Json[] | { [key: string]: Json }} Json */
/** @typedef {{ [key: string]: Json }} Answers */

/**
 * @typedef {object} Finding
 * @property {string} clue
 * @property {string} title
 * @property {string} family
 * @property {"sign" | "clear" | "reassuring" | "unknown" | "not-applicable"} outcome
 * @property {string} strength
 * @property {string} seen
 * @property {string} why
 * @property {string} innocent
 * @property {string} next
 * @property {string[]} sources
 */
/** @typedef {{ clue: string, title: string, how: string, seconds: number }} Check */
/** @typedef {{ family: string, signs: number, points: number, counted: number }} Weight */
/**
 * @typedef {object} ProfileReport
 * @property {string} band
 * @property {string} headline
 * @property {Finding[]} findings
 * @property {{ checked: number, of: number }} coverage
 * @property {Weight[]} weights
 * @property {Check[]} next_checks
 * @property {string} summary
 */
/** @typedef {{ band: string, label: string, low: number, high: number, whose: string }} Edge */
/**
 * @typedef {object} RateReport
 * @property {string} band
 * @property {string} headline
 * @property {number | null} rate
 * @property {[number, number] | null} interval
 * @property {[number, number] | null} bounds
 * @property {string} band_label
 * @property {Edge[]} bands
 * @property {string} announcement
 * @property {string[]} advice
 * @property {string} rule
 * @property {string[]} explanations
 * @property {{ pending: number, sentence: string }} counts
 * @property {string} summary
 */
/** @typedef {{ ok: false, error: { field: string, message: string } }} Refusal */

/**
 * Words that the page was built with, by what they name: bands, strengths, families.
 * @typedef {Record<string, Record<string, string>>} Words
 */
/**
 * How a report is shown: the whole of it, a few words for the bar, one sentence to be read out.
 * @typedef {object} Shown
 * @property {import("./dom.js").Child[]} whole
 * @property {string} short
 * @property {string} spoken
 */

export {};
