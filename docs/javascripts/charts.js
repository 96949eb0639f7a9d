/**
 * The chart library (Observable Plot on d3), fetched from the site itself when the first picture
 * is shown. The reports draw with it; every picture has the same in words beside it, so where the
 * library cannot be had the words stand alone.
 */

import { APP, client } from "./client.js";

/** @typedef {typeof import("@observablehq/plot")} Plot */

/** @type {Promise<Plot | null> | undefined} */
let loading;

/** @returns {Promise<Plot | null>} The library, or null where it could not be fetched. */
export function plot() {
  loading ??= load().catch((error) => {
    console.warn(error);
    loading = undefined; // the next picture tries again
    return null;
  });
  return loading;
}

async function load() {
  const manifest = await client.manifest();
  await script(manifest.d3);
  await script(manifest.plot);
  return /** @type {{ Plot: Plot }} */ (/** @type {unknown} */ (globalThis)).Plot;
}

/**
 * Both are classic scripts that leave one name in the global scope.
 * @param {string} name
 * @returns {Promise<void>}
 */
function script(name) {
  return new Promise((resolve, reject) => {
    const element = document.createElement("script");
    element.src = new URL(name, APP).href;
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`${name} could not be fetched`));
    document.head.append(element);
  });
}
