/**
 * The page's side of the recogniser: fetches it when a first picture is given, has pictures read
 * one after the other, and lets go of it, and of them, when they are read.
 *
 * What was fetched is kept by this browser, so that pictures are read without a network from then
 * on; a newer one replaces it.
 */

import { APP } from "../python/parts.js";

/** @typedef {import("./recogniser.js").Picture} Picture */
/**
 * @typedef {object} Parts What of the recogniser lies where.
 * @property {string} script
 * @property {string} wasm
 * @property {Record<string, [name: string, place: string]>} languages
 */
/**
 * @typedef {object} Watch
 * @property {(at: number, share: number) => void} progress Which picture, and how far, 0 to 1.
 * @property {(share: number) => void} fetching How much of the recogniser is here.
 * @property {AbortSignal} signal Ends it; what was read until then is kept.
 */

const CACHE = "smell-test-reading";
/** Milliseconds without a sign after which the recogniser is taken for stuck. */
const PATIENCE = 60_000;

/** Tell whether this browser can read pictures. */
export function able() {
  return (
    typeof OffscreenCanvas === "function" &&
    typeof DecompressionStream === "function" &&
    typeof createImageBitmap === "function" &&
    WebAssembly.validate(SIMD)
  );
}

/** The smallest module with an instruction that reads several numbers at once. */
const SIMD = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15,
  253, 98, 11,
]);

/**
 * Read pictures. What cannot be opened is null; what was not reached is left out.
 * @param {Blob[]} files
 * @param {Parts} parts
 * @param {string} language
 * @param {Watch} watch
 * @returns {Promise<(Picture | null)[]>}
 */
export async function recognise(files, parts, language, { progress, fetching, signal }) {
  const [name, place] = parts.languages[language] ?? ["", ""];
  const shares = [0, 0];
  const tell = (/** @type {number} */ at) => (/** @type {number} */ share) => {
    shares[at] = share;
    fetching(((shares[0] ?? 0) + (shares[1] ?? 0)) / 2);
  };
  const [wasm, trained] = await Promise.all([
    fetchKept(parts.wasm, signal, tell(0)),
    fetchKept(place, signal, tell(1)),
  ]);
  const script = new URL(parts.script, APP).href;
  const hand = new Hand();
  try {
    signal.addEventListener("abort", () => hand.end());
    await hand.ask({ type: "start", script, wasm, language: name, trained }, [wasm, trained]);
    /** @type {(Picture | null)[]} */
    const read = [];
    for (const [at, file] of files.entries()) {
      if (signal.aborted) break;
      progress(at, 0);
      const done = await hand.ask({ type: "read", file }, [], (share) => progress(at, share));
      if (!done) break;
      read.push(done.picture);
      progress(at, 1);
    }
    return read;
  } finally {
    hand.end();
  }
}

/** A worker that answers one message at a time. */
class Hand {
  #worker = startWorker();
  /** @type {((answer: any) => void) | null} */
  #answer = null;
  /** @type {((error: Error) => void) | null} */
  #refuse = null;
  /** @type {(share: number) => void} */
  #progress = () => {};
  #timer = 0;

  constructor() {
    this.#worker.onmessage = ({ data }) => this.#hear(data);
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.#refuse?.(new Error(event.message || "The recogniser stopped."));
    };
  }

  /**
   * Ask, and wait; null where it was ended meanwhile.
   * @param {object} message
   * @param {Transferable[]} given
   * @param {(share: number) => void} [progress]
   * @returns {Promise<{ picture: Picture | null } | null>}
   */
  ask(message, given, progress = () => {}) {
    this.#progress = progress;
    return new Promise((resolve, reject) => {
      this.#answer = resolve;
      this.#refuse = reject;
      this.#wait();
      this.#worker.postMessage(message, given);
    });
  }

  #wait() {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#refuse?.(new Error("It took too long.")), PATIENCE);
  }

  /** @param {{ type: string, share?: number, picture?: Picture | null, message?: string }} said */
  #hear(said) {
    this.#wait();
    if (said.type === "progress") this.#progress(said.share ?? 0);
    else if (said.type === "failed") this.#refuse?.(new Error(said.message));
    else this.#answer?.({ picture: said.picture ?? null });
  }

  end() {
    window.clearTimeout(this.#timer);
    this.#worker.terminate();
    this.#answer?.(null);
  }
}

/** From a blob, as the checker's worker, and for the same reason. */
function startWorker() {
  const own = JSON.stringify(new URL("worker.js", import.meta.url));
  const url = URL.createObjectURL(new Blob([`import ${own};`], { type: "text/javascript" }));
  return new Worker(url, { type: "module" });
}

/**
 * Fetch a part, or take the one that this browser has kept.
 * @param {string} name
 * @param {AbortSignal} signal
 * @param {(share: number) => void} tell
 */
async function fetchKept(name, signal, tell) {
  const url = new URL(name, APP).href;
  const cache = await globalThis.caches?.open(CACHE).catch(() => null);
  const found = await cache?.match(url).catch(() => undefined);
  if (found) {
    tell(1);
    return found.arrayBuffer();
  }
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  const bytes = await counted(response, tell);
  if (cache) await keep(cache, url, bytes).catch(() => {}); // full, or refused: fetched again then
  return bytes;
}

/**
 * @param {Response} response
 * @param {(share: number) => void} tell
 */
async function counted(response, tell) {
  const whole = Number(response.headers.get("Content-Length")) || 3_000_000;
  const reader = response.body?.getReader();
  /** @type {BlobPart[]} */
  const parts = [];
  let length = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    parts.push(/** @type {Uint8Array<ArrayBuffer>} */ (part.value));
    length += part.value.length;
    tell(Math.min(1, length / whole));
  }
  return new Blob(parts).arrayBuffer();
}

/**
 * Keep a part, and let go of the one before it, which has the same name with another hash.
 * @param {Cache} cache
 * @param {string} url
 * @param {ArrayBuffer} bytes
 */
async function keep(cache, url, bytes) {
  const stem = (/** @type {string} */ address) => address.replace(/-[0-9a-f]+(\.\w+)$/, "$1");
  for (const { url: old } of await cache.keys()) {
    if (stem(old) === stem(url)) await cache.delete(old);
  }
  await cache.put(url, new Response(bytes.slice(0)));
}
