// Lists the functions of the runtime that first answers call: worker.js, run under Node as a page
// would run it, with a runtime whose functions tell that they ran (`counting` in cut.py).
// Usage: node trace.mjs WORK-FOLDER NUMBER. Reads parts.json, what it names, and questions-NUMBER.json;
// writes first-… and answers-…, which a test holds against other builds' and Python's own.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const WORKER = new URL("../../docs/javascripts/python/worker.js", import.meta.url);
const [folder, number] = process.argv.slice(2);
const base = pathToFileURL(`${folder}/`);
/** @param {string} name */
const read = (name) => readFileSync(new URL(name, base));
const parts = JSON.parse(read("parts.json").toString());
const questions = JSON.parse(read(`questions-${number}.json`).toString());

// A browser's worker, as far as Pyodide looks.
class WorkerGlobalScope {
  static [Symbol.hasInstance]() {
    return true;
  }
}
/** @type {(said: { type: string, text?: string }) => void} */
let hear = () => {};
const there = process;
Object.assign(globalThis, {
  WorkerGlobalScope,
  self: globalThis,
  location: base,
  process: undefined,
  importScripts: () => {
    throw new TypeError("a module's worker has none");
  },
  postMessage: (/** @type {{ type: string }} */ said) => hear(said),
});
// The order of Python's sets hangs on these: the same input shall give the same list.
Object.defineProperty(crypto, "getRandomValues", {
  value: (/** @type {Uint8Array} */ bytes) => bytes.fill(1),
});

/** @type {Record<string, WebAssembly.Global>} */
let ran = {};
const { instantiate } = WebAssembly;
WebAssembly.instantiate = /** @type {typeof instantiate} */ (
  async (/** @type {WebAssembly.Module} */ module, /** @type {WebAssembly.Imports} */ imports) => {
    const instance = await instantiate(module, imports);
    ran = /** @type {Record<string, WebAssembly.Global>} */ (instance.exports);
    return instance;
  }
);

/** @param {object} data */
const tell = (data) => self.onmessage?.(/** @type {MessageEvent} */ ({ data }));
/**
 * @param {object} data
 * @returns {Promise<string | undefined>}
 */
const ask = (data) =>
  new Promise((resolve, reject) => {
    hear = ({ type, text }) => {
      if (type === "failed") reject(new Error("Python has failed"));
      if (type === "ready" || type === "answer") resolve(text);
    };
    tell(data);
  });

await import(WORKER.href);
const ready = ask({ type: "boot", base: base.href, parts });
tell({ type: "part", name: "wasm", content: new WebAssembly.Module(read(parts.wasm)) });
tell({ type: "part", name: "stdlib", content: read(parts.stdlib) });
tell({ type: "part", name: "archive", content: read(parts.archive) });
await ready;
const answers = [];
for (const [id, question] of questions.entries()) {
  answers.push(await ask({ type: "ask", id, text: JSON.stringify(question) }));
}
writeFileSync(new URL(`answers-${number}.json`, base), JSON.stringify(answers));
const called = Object.keys(ran)
  .filter((name) => name.startsWith("shared.ran") && ran[name]?.value)
  .map((name) => Number(name.slice("shared.ran".length)));
writeFileSync(new URL(`first-${number}.json`, base), JSON.stringify(called));
there.exit();
