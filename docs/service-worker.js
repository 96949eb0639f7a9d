/**
 * Keeps one whole build of the site, so that every page opens and every tool runs with no network.
 *
 * site_builder/publish/precache.py fills KEPT in. Each build has a cache of its own: it is filled while the
 * page before it is still served from its own, every file is held to its hash, and it is switched
 * to when it is complete; what is interrupted leaves nothing. That is why this is not Workbox: its
 * precache is one for all builds, changes file by file, and would be the larger part of 20 kB.
 * Whatever is missing here, or refused by the browser, comes from the network as it always did.
 */

/** Every file of the build, by its address below the site's root, with its SHA-256. */
/** @type {Record<string, string>} */
const KEPT = {};
const BUILD = "";

const PREFIX = "smell-test-";
const CACHE = PREFIX + BUILD;
/** What reads pictures, which the page keeps by itself, and lets go of: pictures/recognition.js. */
const READING = `${PREFIX}reading`;
/** Where what another app shares is laid down for the home page: handing.js takes it. */
const HANDED = `${PREFIX}handed`;
const SHARE = "share";
const AT_ONCE = 4;
/** @type {any} */
const worker = self; // the library of types knows pages or workers, not both

/** @param {string} name */
const address = (name) => new URL(name, worker.registration.scope).href;

/**
 * Fetch a file of this build; an older one that a cache on the way still holds will not do.
 * @param {string} name
 */
async function fetchFile(name) {
  for (const cache of /** @type {RequestCache[]} */ (["default", "reload"])) {
    const response = await fetch(address(name), { cache });
    if (!response.ok) continue;
    const hash = await crypto.subtle.digest("SHA-256", await response.clone().arrayBuffer());
    const hex = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0"));
    if (hex.join("") === KEPT[name]) return response;
  }
  throw new Error(`${name} is not of this build`);
}

async function fill() {
  const names = Object.keys(KEPT);
  try {
    const cache = await caches.open(CACHE);
    const take = async () => {
      for (let name = names.shift(); name !== undefined; name = names.shift()) {
        await cache.put(address(name), await fetchFile(name));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, take));
  } catch (error) {
    names.length = 0;
    await caches.delete(CACHE).catch(() => {});
    throw error;
  }
}

/** Let go of the builds before this one. */
async function clear() {
  for (const name of await caches.keys()) {
    const kept = name === READING || name === HANDED || (name === CACHE && BUILD);
    if (name.startsWith(PREFIX) && !kept) await caches.delete(name);
  }
}

/** @param {Request} request */
async function fromCache(request) {
  try {
    const cache = await caches.open(CACHE);
    const found = await cache.match(request.url.replace(/[?#].*$/, ""), { ignoreVary: true });
    if (found) return found;
  } catch {
    // Refused, or gone: the network has it.
  }
  return fetch(request);
}

/**
 * Lay down what another app shares, and open the home page, which looks what it is. It stays here.
 * @param {Request} request
 */
async function takeShared(request) {
  const data = await request.formData();
  const files = data.getAll("files").filter((one) => one instanceof File);
  const words = ["title", "text", "url"].map((name) => data.get(name));
  const text = words.filter((one) => typeof one === "string" && one).join("\n");
  await caches.delete(HANDED);
  const cache = await caches.open(HANDED);
  const names = [];
  for (const [at, file] of files.entries()) {
    names.push(/** @type {File} */ (file).name);
    await cache.put(address(`handed/file-${at}`), new Response(file));
  }
  const given = JSON.stringify({ text, names, tool: "", kind: "" });
  await cache.put(address("handed/given"), new Response(given));
  return Response.redirect(address("?shared"), 303);
}

worker.addEventListener("install", (/** @type {any} */ event) => event.waitUntil(fill()));

worker.addEventListener("activate", (/** @type {any} */ event) => {
  const take = async () => {
    await clear();
    // While pages are written (`make serve`) nothing is kept, not even this.
    if (BUILD) await worker.clients.claim();
    else await worker.registration.unregister();
  };
  event.waitUntil(take());
});

worker.addEventListener("fetch", (/** @type {any} */ event) => {
  const { request } = event;
  // The browser keeps what it has compiled of an answer from the network, and not of one from here.
  // client.js and worker.js ask for it with a question mark when the network has none.
  if (request.url.endsWith(".wasm") || request.url.endsWith(".asm.js")) return;
  const name = request.url.replace(/[?#].*$/, "").slice(worker.registration.scope.length);
  const ours = request.url.startsWith(worker.registration.scope);
  if (ours && request.method === "POST" && name === SHARE) {
    event.respondWith(takeShared(request));
    return;
  }
  if (ours && request.method === "GET" && Object.hasOwn(KEPT, name)) {
    event.respondWith(fromCache(request));
  }
});

worker.addEventListener("message", (/** @type {any} */ event) => {
  if (event.data === "switch") void worker.skipWaiting();
});
