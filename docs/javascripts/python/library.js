/**
 * A part of the checker that the start leaves out, fetched when somebody turns to it.
 */

import { button } from "../dom.js";
import { STAGES } from "../words.js";
import { client } from "./client.js";

/**
 * Have a library at hand.
 * @param {import("./shapes.js").Library} name
 * @param {object} how
 * @param {{ coming: string, missing: string }} how.words
 * @param {(sentence: string, ...buttons: HTMLElement[]) => void} how.say
 * @param {() => boolean} how.wanted Whether it is still wanted: nothing is said of it otherwise.
 * @param {() => void} how.again Tries anew.
 * @returns {Promise<boolean>} Whether it is there, and still wanted.
 */
export async function haveLibrary(name, { words, say, wanted, again }) {
  if (client.has(name)) return wanted();
  say(words.coming);
  try {
    await client.fetchLibrary(name);
    return wanted();
  } catch (error) {
    console.warn(error);
    if (wanted()) say(words.missing, button(STAGES.retry, again));
    return false;
  }
}
