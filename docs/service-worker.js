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
/** The page for addresses that lead nowhere. */
const LOST = "404.html";
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
    const body = await response.arrayBuffer();
    const hash = await crypto.subtle.digest("SHA-256", body);
    const hex = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0"));
    if (hex.join("") !== KEPT[name]) continue;
    // A new answer: what came by a redirection, browsers refuse where a page is asked for.
    const headers = new Headers(response.headers);
    for (const packed of ["Content-Encoding", "Content-Length"]) headers.delete(packed);
    return new Response(body, { status: response.status, headers });
  }
  throw new Error(`${name} is not of this build`);
}

/**
 * Keep the page for what leads nowhere, which hosts send with a status of their own. A build does
 * without where there is none.
 * @param {Cache} cache
 */
async function keepLost(cache) {
  const response = await fetch(address(LOST));
  const headers = { "Content-Type": "text/html; charset=utf-8" };
  await cache.put(address(LOST), new Response(await response.blob(), { headers }));
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
    await keepLost(cache).catch(() => {});
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

/**
 * Give a file of this build from what is kept. Where it is gone it is fetched and kept anew, and
 * where the host has another by now the network's answer is as good as any.
 * @param {Request} request
 * @param {string} name
 */
async function fromCache(request, name) {
  try {
    const cache = await caches.open(CACHE);
    const found = await cache.match(address(name), { ignoreVary: true });
    if (found) return found;
    const fetched = await fetchFile(name);
    await cache.put(address(name), fetched.clone()).catch(() => {});
    return fetched;
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

/**
 * Answer for a page that is not of this build: the network's, or ours for what leads nowhere.
 * @param {Request} request
 */
async function elsewhere(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const cache = await caches.open(CACHE);
    const lost = await cache.match(address(LOST), { ignoreVary: true });
    if (!lost) throw error;
    return new Response(lost.body, { status: 404, headers: lost.headers });
  }
}

/**
 * Name the file of this build that an address below the site's root means, null for none. A page may
 * be asked for by its folder, by its file, or without its slash: it is of one build or the other.
 * @param {Request} request
 */
function named({ url, mode }) {
  const plain = url.replace(/[?#].*$/, "").slice(worker.registration.scope.length);
  const page = plain.replace(/(^|\/)index\.html$/, "$1");
  const names = mode === "navigate" ? [plain, page, `${page}/`] : [plain];
  return names.find((name) => Object.hasOwn(KEPT, name)) ?? null;
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
  // parts.js and worker.js ask for it with a question mark when the network has none.
  if (request.url.endsWith(".wasm") || request.url.endsWith(".asm.js")) return;
  if (!request.url.startsWith(worker.registration.scope) || !BUILD) return;
  const plain = request.url.replace(/[?#].*$/, "");
  if (request.method === "POST" && plain === address(SHARE)) {
    event.respondWith(takeShared(request));
    return;
  }
  if (request.method !== "GET") return;
  const name = named(request);
  if (name === null) {
    if (request.mode === "navigate") event.respondWith(elsewhere(request));
  } else if (request.mode === "navigate" && `${plain}/` === address(name)) {
    // What a page names is meant from its folder.
    event.respondWith(Response.redirect(request.url.replace(plain, address(name))));
  } else event.respondWith(fromCache(request, name));
});

worker.addEventListener("message", (/** @type {any} */ event) => {
  if (event.data === "switch") void worker.skipWaiting();
});
