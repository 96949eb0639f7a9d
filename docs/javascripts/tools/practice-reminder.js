/**
 * A day in the calendar, a week from today: a file, and no account.
 */

import { PRACTICE } from "../words-practice.js";

const WEEK = 7;

/**
 * Write a calendar's file (RFC 5545: lines end in CR LF, text escapes commas and semicolons).
 * @param {string} address Where to practise.
 * @param {Date} [now]
 */
export function reminder(address, now = new Date()) {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + WEEK);
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  const date = `${day.getFullYear()}${two(day.getMonth() + 1)}${two(day.getDate())}`;
  const stamp = `${now.toISOString().replace(/[-:]/g, "").slice(0, 15)}Z`;
  const text = (/** @type {string} */ said) => said.replace(/[\\,;]/g, "\\$&");
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Smell Test//Practice//EN",
    "BEGIN:VEVENT",
    `UID:smell-test-${date}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${date}`,
    `SUMMARY:${text(PRACTICE.reminder)}`,
    `URL:${address}`,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}
