/**
 * The page's side of the checker: one worker for all tools, JSON text in, JSON text out.
 *
 * The tools ask; worker.js answers. Nothing here knows what is asked, nor what to call how things
 * stand: that is words.js. Answers are serial: one question is with the worker; of those that
 * wait the newest of each lane stays and older ones are dropped, so that a report never overtakes an
 * import, nor the other way round. Whatever goes wrong ends in one state, `failed`, and a new worker
 * can be started from there; the question that was open is asked again. A question about files may
 * take long: every sign of progress gives it more time, and `cancel` ends it at once, with its
 * worker.
 */

import { atNextSign } from "../alive.js";
import { APP, fetchBytes, fetchModule, fetchPart, isOutdated } from "./parts.js";

/** @typedef {import("./shapes.js").Detail} Detail */
/** @typedef {import("./shapes.js").How} How */
/** @typedef {import("./shapes.js").Library} Library */
/** @typedef {import("./shapes.js").Parts} Parts */
/** @typedef {import("./shapes.js").Question} Question */
/** @typedef {import("./shapes.js").Stage} Stage */

const BOOT_LIMIT = 60_000;
const ANSWER_LIMIT = 10_000;
const SLOW_LIMIT = 60_000;
/** Milliseconds from Python's start until the rest of its runtime is fetched: answers come first. */
const REST_AFTER = 1_000;

/** @param {number} time */
const pause = (time) => new Promise((resolve) => window.setTimeout(resolve, time));

/**
 * Start from a blob, and not from the file that it imports: a blob's worker is held to the page's
 * policy, a file's only to what headers say, and some hosts send none.
 * @param {Parts} parts Pyodide's scripts are asked for with the worker's own, and fetched once.
 */
function startWorker({ runtime, asm }) {
  const [own, ...early] = [
    new URL("worker.js", import.meta.url),
    ...[runtime, asm].map((name) => new URL(name, APP)),
  ].map((url) => JSON.stringify(url));
  const ask = early.map((url) => `import(${url}).catch(() => {});`);
  const start = [`import ${own};`, ...ask].join("\n");
  const url = URL.createObjectURL(new Blob([start], { type: "text/javascript" }));
  return new Worker(url, { type: "module" });
}

class Client extends EventTarget {
  /** @type {Stage} */
  stage = "idle";
  /** @type {Detail} */
  detail = "";
  /** @type {Worker | null} */
  worker = null;
  /** @type {Parts | null} */
  #parts = null;
  /** @type {Question | null} */
  #asked = null;
  /** The question that waits in each lane; the lane that has waited longest comes first. */
  /** @type {Map<string, Question>} */
  #waiting = new Map();
  /** The libraries' archives by their names, and those that are on their way. */
  /** @type {Map<string, Uint8Array>} */
  #archives = new Map();
  /** @type {Map<string, Promise<void>>} */
  #coming = new Map();
  /** The archives that the present worker has. */
  /** @type {Set<string>} */
  #provided = new Set();
  #count = 0;
  #timer = 0;

  /**
   * Start the worker, unless it runs already or has failed.
   * @param {string} [parts] What a page's `data-parts` says.
   */
  start(parts = "{}") {
    /** @type {Parts} */
    const wanted = JSON.parse(parts);
    if (this.stage === "idle") void this.#boot((this.#parts = wanted));
    else if (wanted.checker !== this.#parts?.checker) this.#outdated();
  }

  /** Start again after a failure. */
  retry() {
    if (this.stage !== "failed" || !this.#parts) return;
    const parts = this.#parts;
    // The worker's scripts are asked for by name alone: whatever is kept of them is renewed first.
    const scripts = this.detail === "boot" ? [parts.runtime, parts.asm] : [];
    this.#change("starting", "fetch");
    const renewed = scripts.map((name) => fetchPart(name, { cache: "reload" }));
    void Promise.allSettled(renewed).then(() => this.#boot(parts));
  }

  /**
   * Ask. The answer is null when a newer question of the same lane has overtaken this one.
   * @param {string} text
   * @param {How} [how]
   * @returns {Promise<string | null>}
   */
  ask(text, how = {}) {
    const { lane = "report" } = how;
    return new Promise((resolve) => {
      this.#waiting.get(lane)?.resolve(null);
      this.#waiting.set(lane, { id: ++this.#count, text, lane, how, resolve });
      this.#next();
    });
  }

  /**
   * Leave a question unasked; its answer is null.
   * @param {string} lane
   */
  withdraw(lane) {
    this.#waiting.get(lane)?.resolve(null);
    this.#waiting.delete(lane);
  }

  /**
   * Leave a lane's questions, the one that is being answered too; their answer is null. Python
   * cannot be interrupted from outside, so its worker ends, and a new one starts for what comes.
   * @param {string} lane
   */
  cancel(lane) {
    this.withdraw(lane);
    if (this.#asked?.lane !== lane) return;
    const { resolve } = this.#asked;
    this.#asked = null;
    this.#stop();
    resolve(null);
    if (this.#parts) void this.#boot(this.#parts);
  }

  /** @param {Library} name */
  has(name) {
    return this.#parts?.libraries[name].every((archive) => this.#archives.has(archive)) ?? false;
  }

  /**
   * Fetch a library, once; the first question that needs it takes it to the worker.
   * @param {Library} name
   */
  async fetchLibrary(name) {
    const { libraries } = this.parts;
    await Promise.all(
      libraries[name].map((archive) => {
        if (!this.#coming.has(archive)) this.#coming.set(archive, this.#fetchArchive(archive));
        return this.#coming.get(archive);
      }),
    );
  }

  /** @param {string} name */
  async #fetchArchive(name) {
    try {
      const content = await fetchBytes(name, { signal: AbortSignal.timeout(SLOW_LIMIT) });
      this.#archives.set(name, new Uint8Array(content));
    } catch (error) {
      this.#coming.delete(name); // so that it can be tried again
      await this.checkAge(name);
      throw error;
    }
  }

  /**
   * Say so where the page is older than its checker: something that it names is gone.
   * @param {string[]} names
   */
  async checkAge(...names) {
    if (await isOutdated(this.parts.checker, ...names)) this.#outdated();
  }

  /** The files that belong to the page. */
  get parts() {
    if (!this.#parts) throw new Error("No page has started the checker");
    return this.#parts;
  }

  /** @param {Parts} parts */
  async #boot(parts) {
    this.#change("starting", "fetch");
    this.#limit(BOOT_LIMIT);
    const worker = startWorker(parts);
    this.worker = worker;
    worker.onmessage = ({ data }) => this.#heard(worker, data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.#fail(worker, this.stage === "starting" ? "boot" : "crash");
    };
    worker.postMessage({ type: "boot", base: APP.href, parts });
    const provide = async (/** @type {"stdlib" | "archive"} */ name) => {
      const content = await fetchBytes(parts[name]);
      worker.postMessage({ type: "part", name, content }, [content]);
    };
    const provideModule = async () => {
      const content = await fetchModule(parts.wasm);
      worker.postMessage({ type: "part", name: "wasm", content });
    };
    try {
      await Promise.all([provideModule(), provide("stdlib"), provide("archive")]);
    } catch (error) {
      console.warn(error);
      if (await isOutdated(parts.checker)) this.#outdated(worker);
      else this.#fail(worker, "unfetched");
    }
  }

  /** @param {Worker | null} worker */
  #outdated(worker = this.worker) {
    if (worker !== this.worker) return;
    this.#stop();
    this.#change("stale", "stale");
  }

  /**
   * @param {Worker} worker
   * @param {{ type: string, id?: number, text?: string, stage?: string, rows?: number,
   *   reason?: Detail }} message
   */
  #heard(worker, message) {
    if (worker !== this.worker) return;
    if (message.type === "stage") {
      this.#change("starting", /** @type {Detail} */ (message.stage));
    }
    if (message.type === "ready") {
      window.clearTimeout(this.#timer);
      this.#change("ready", "ready");
      this.#next();
      void this.#provideRest(worker);
    }
    if (message.type === "failed") this.#fail(worker, message.reason ?? "crash");
    if (message.type === "progress" && message.id === this.#asked?.id) {
      this.#limit(SLOW_LIMIT);
      this.#asked?.how.progress?.(message.stage ?? "", message.rows ?? 0);
    }
    if (message.type === "answer" && message.id === this.#asked?.id) {
      window.clearTimeout(this.#timer);
      const { resolve } = /** @type {Question} */ (this.#asked);
      this.#asked = null;
      resolve(message.text ?? null);
      this.#next();
    }
  }

  /**
   * Should it not come, or nobody be there any more, Python asks for it by itself when it needs it.
   * @param {Worker} worker
   */
  async #provideRest(worker) {
    await pause(REST_AFTER);
    await new Promise((resolve) => atNextSign(() => resolve(null)));
    if (!this.#parts || worker !== this.worker) return;
    const content = await fetchModule(this.#parts.rest).catch(() => null);
    if (content) worker.postMessage({ type: "rest", content });
  }

  /** Hand the question that waits first over if the worker is free. */
  #next() {
    const [question] = this.#waiting.values();
    if (this.stage !== "ready" || this.#asked || !question) return;
    const { id, text, lane, how } = question;
    const { needs, files } = how;
    this.#waiting.delete(lane);
    this.#asked = question;
    for (const name of needs ? (this.#parts?.libraries[needs] ?? []) : []) {
      if (this.#provided.has(name)) continue;
      this.#provided.add(name);
      this.worker?.postMessage({ type: "library", name, bytes: this.#archives.get(name) });
    }
    this.worker?.postMessage({ type: "ask", id, text, files });
    this.#limit(needs || files ? SLOW_LIMIT : ANSWER_LIMIT);
  }

  /** @param {number} time */
  #limit(time) {
    window.clearTimeout(this.#timer);
    const worker = this.worker;
    this.#timer = window.setTimeout(() => this.#fail(worker ?? this.worker, "slow"), time);
  }

  /**
   * @param {Worker | null} worker The one that failed; an earlier one has nothing to say any more.
   * @param {Detail} detail
   */
  #fail(worker, detail) {
    if (worker !== this.worker) return;
    this.#stop();
    if (this.#asked) {
      const { lane, resolve } = this.#asked;
      if (this.#waiting.has(lane)) resolve(null);
      else this.#waiting.set(lane, this.#asked);
      this.#asked = null;
    }
    this.#change("failed", detail);
  }

  #stop() {
    window.clearTimeout(this.#timer);
    this.worker?.terminate();
    this.worker = null;
    this.#provided.clear();
  }

  /**
   * @param {Stage} stage
   * @param {Detail} detail
   */
  #change(stage, detail) {
    this.stage = stage;
    this.detail = detail;
    this.dispatchEvent(new Event("change"));
  }
}

/** The only one: it outlives the pages, which Material's instant navigation swaps under it. */
export const client = new Client();

// A tool's page runs this before all else, so that Python starts while the page is still read.
const early = document.querySelector("script[data-parts]");
if (early instanceof HTMLElement) client.start(early.dataset.parts);
