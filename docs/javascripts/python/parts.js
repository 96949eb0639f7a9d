/**
 * The parts that Python is made of, fetched from the host and held to their names.
 */

export const APP = new URL("../../assets/app/", import.meta.url);

/** What a browser keeps will do first; then what the host has now. */
const CACHES = /** @type {RequestCache[]} */ (["default", "reload"]);

/**
 * Fetch a part. A host may once have answered with an error, or with a page, and had that kept for a
 * year, as its name never changes: what is not the part is asked for anew, past what is kept.
 * @param {string} name
 * @param {RequestInit} [options]
 */
export async function fetchPart(name, options) {
  let status = "";
  for (const cache of CACHES) {
    const response = await fetch(new URL(name, APP), { cache, ...options });
    const page = response.headers.get("Content-Type")?.startsWith("text/html");
    if (response.ok && !page) return response;
    status = page ? "a page" : String(response.status);
  }
  throw new Error(`${name}: ${status}`);
}

/**
 * Fetch a part whole, and hold it to the hash in its name.
 * @param {string} name
 * @param {RequestInit} [options]
 */
export async function fetchBytes(name, options) {
  for (const anew of [{}, { cache: /** @type {RequestCache} */ ("reload") }]) {
    const response = await fetchPart(name, { ...options, ...anew });
    const content = await response.arrayBuffer();
    if (await isNamed(name, content)) return content;
  }
  throw new Error(`${name} is not what its name says`);
}

/**
 * @param {string} name
 * @param {ArrayBuffer} content
 */
async function isNamed(name, content) {
  const hash = /-([0-9a-f]{16})\.\w+$/.exec(name)?.[1];
  if (!hash || !globalThis.crypto?.subtle) return true; // only a secure page has it
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("").startsWith(hash);
}

/**
 * Compile the runtime here and not in the worker: the browser keeps what a page has compiled, if the
 * page has asked for it by itself and not by a link.
 * @param {string} name
 */
export async function fetchModule(name) {
  // The service worker leaves the first question to the network.
  const response = await fetchPart(name).catch(() => fetchPart(`${name}?kept`));
  if (response.headers.get("Content-Type")?.startsWith("application/wasm")) {
    return WebAssembly.compileStreaming(response);
  }
  // A host that does not know the type: slower, and it works.
  return WebAssembly.compile(await response.arrayBuffer());
}

/**
 * Tell whether a page is older than its checker: a host no longer has what the page names. The
 * manifest's own name never changes, so it must be today's.
 * @param {string[]} names
 */
export async function isOutdated(...names) {
  try {
    const response = await fetch(new URL("manifest.json", APP), { cache: "no-cache" });
    const manifest = response.ok ? await response.text() : "";
    return manifest !== "" && names.some((name) => !manifest.includes(name));
  } catch {
    return false;
  }
}
