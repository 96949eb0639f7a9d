/**
 * What somebody gave at one page is handed to the tool that answers it: text and files, in this
 * browser's own cache, taken out again by the page that they are for. The service worker puts what
 * another app shares in the same place.
 */

/** @typedef {"profile" | "message" | "rate" | "export"} Tool */
/**
 * @typedef {"" | "pictures" | "pdf" | "data" | "counts" | "link" | "page" | "message" | "said"} Kind
 *   "" where nobody has looked yet, "said" where the visitor knows better.
 */
/**
 * @typedef {object} Given
 * @property {string} text
 * @property {File[]} files
 * @property {Tool | ""} tool Whom it is for; "" where nobody has looked yet.
 * @property {Kind} kind What it was taken for.
 */

/** As in service-worker.js. */
const CACHE = "smell-test-handed";
const PLACE = new URL("../handed/", import.meta.url);
/** Where a browser keeps no cache: lost with the page. */
/** @type {Given | null} */
let inMemory = null;

/** @param {string} name */
const address = (name) => new URL(name, PLACE).href;

/**
 * Lay something down; it takes the place of what was there.
 * @param {Given} given
 */
export async function handOver({ text, files, tool, kind }) {
  await forget();
  const cache = await globalThis.caches?.open(CACHE).catch(() => null);
  if (!cache) {
    inMemory = { text, files, tool, kind };
    return;
  }
  const names = files.map(({ name }) => name);
  await Promise.all(files.map((file, at) => cache.put(address(`file-${at}`), new Response(file))));
  await cache.put(address("given"), new Response(JSON.stringify({ text, names, tool, kind })));
}

/**
 * Take what lies there for a tool; nothing stays.
 * @param {Tool | ""} tool
 * @returns {Promise<Given | null>}
 */
export async function takeOver(tool) {
  if (inMemory?.tool === tool) {
    const given = inMemory;
    inMemory = null;
    return given;
  }
  if (!(await globalThis.caches?.has(CACHE).catch(() => false))) return null;
  const cache = await caches.open(CACHE);
  const found = await cache.match(address("given"));
  if (!found) return null;
  const { text, names, tool: wanted, kind } = await found.json();
  if (wanted !== tool) return null;
  const files = [];
  for (const [at, name] of names.entries()) {
    const blob = await (await cache.match(address(`file-${at}`)))?.blob();
    if (blob) files.push(new File([blob], name, { type: blob.type }));
  }
  await forget();
  return { text, files, tool, kind };
}

/** Let go of what lies there: whoever laid it down went elsewhere. */
export async function forget() {
  inMemory = null;
  await globalThis.caches?.delete(CACHE).catch(() => false);
}
