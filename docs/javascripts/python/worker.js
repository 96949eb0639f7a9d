/**
 * Python, in a worker: starts Pyodide from the site's own files and answers with
 * `checker.bridge.handle`. client.js is its only caller.
 *
 * Only strings and numbers cross the border, so no Python object has to be let go of. It fetches
 * nothing but Pyodide's scripts, from the folder that it is told; the page fetches the rest.
 */

/**
 * @typedef {{ runtime: string, asm: string, rest: string, stdlib: string, archive: string, lock: object }} Parts
 */

/** @typedef {{ name: string, data: Blob }} VisitorFile A file of the visitor's, by its path. */
/** @typedef {(stage: string, rows: number) => void} Progress */

/** Where the visitor's files are while Python reads them. */
const FILES = "/files";
/** Milliseconds between two signs of progress. */
const BEAT = 100;
/** @type {((text: string, progress?: Progress) => string) | undefined} */
let handle;

/** @type {(files: VisitorFile[]) => () => void} */
let mount = () => () => {};

/** @type {(name: string, bytes: Uint8Array) => void} */
let addLibrary = () => {};

/** A promise with its resolver; browsers have `Promise.withResolvers` since 2024. */
function withResolvers() {
  /** @type {(content: any) => void} */
  let resolve = () => {};
  const promise = new Promise((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/**
 * What the page fetches for Python: it asks with its first line of HTML, and a browser keeps what a
 * page has compiled and not what a worker has.
 * @type {Record<string, { promise: Promise<any>, resolve: (content: any) => void }>}
 */
const expected = { wasm: withResolvers(), stdlib: withResolvers(), archive: withResolvers() };

/**
 * Wait for a part that the page fetches.
 * @param {"wasm" | "stdlib" | "archive"} name
 */
const part = (name) => expected[name]?.promise;

/**
 * The runtime's second half, which no first answer needs: the page hands it over when there is time.
 * @type {WebAssembly.Module | undefined}
 */
let rest;
/** Only a function of WebAssembly may stand in a table: this module's calls the one it is given. */
const CALLER = new Uint8Array([
  ...[0, 97, 115, 109, 1, 0, 0, 0], // "\0asm", version 1
  ...[1, 4, 1, 96, 0, 0], // a type: from nothing to nothing
  ...[2, 5, 1, 0, 0, 0, 0], // an import without a name, of that type
  ...[7, 4, 1, 0, 0, 0], // exported without a name
]);

/** @param {object} message */
const post = (message) => self.postMessage(message);

/**
 * Fetch the runtime's second half at once: Python waits in the midst of a call.
 * @param {string} url
 */
function fetchRest(url) {
  for (const address of [url, `${url}?kept`]) { // the second is the service worker's
    const request = new XMLHttpRequest();
    request.open("GET", address, false);
    request.responseType = "arraybuffer";
    try {
      request.send();
      if (request.status === 200) return new WebAssembly.Module(request.response);
    } catch (error) {
      console.warn(error);
    }
  }
  post({ type: "failed", reason: "unfetched" });
  throw new Error(`${url} could not be fetched`);
}

/**
 * Start the runtime's first half (site_builder/runtime/cut.py), which calls for the rest at need.
 * @param {WebAssembly.Module} module
 * @param {WebAssembly.Imports} given
 * @param {string} url Where the rest is.
 */
async function startRuntime(module, given, url) {
  const imports = { ...given, "GOT.func": withoutDrawing(given["GOT.func"] ?? {}) };
  const instance = await WebAssembly.instantiate(module, imports);
  const shared = instance.exports;
  const add = () => {
    rest ??= fetchRest(url);
    void new WebAssembly.Instance(rest, { ...imports, shared });
  };
  const caller = new WebAssembly.Instance(new WebAssembly.Module(CALLER), { "": { "": add } });
  const functions = /** @type {WebAssembly.Table} */ (shared["shared.functions"]);
  functions.set(functions.length - 1, caller.exports[""]);
  const own = Object.entries(shared).filter(([name]) => !name.startsWith("shared."));
  return { exports: Object.fromEntries(own) };
}

/**
 * Emscripten compiles a module of its own for each function of JavaScript that Python might point
 * to: 250 of them draw with OpenGL, and nothing here does.
 * @param {WebAssembly.ModuleImports} pointers
 */
function withoutDrawing(pointers) {
  const none = new WebAssembly.Global({ value: "i32", mutable: true });
  return new Proxy(pointers, {
    get: (_, name) => (String(name).startsWith("emscripten_gl") ? none : pointers[String(name)]),
  });
}

/**
 * Have Pyodide use what the page has fetched and compiled, where it would do so itself.
 * @param {string} library The address of Python's own library.
 * @param {string} other The address of the runtime's second half.
 * @returns {() => void} What puts everything back.
 */
function provideParts(library, other) {
  const { fetch } = self;
  const { instantiateStreaming } = WebAssembly;
  self.fetch = async (input, options) => {
    const url = String(input);
    if (url.endsWith(".wasm")) return new Response();
    return url === library ? new Response(await part("stdlib")) : fetch(input, options);
  };
  WebAssembly.instantiateStreaming = async (_source, imports = {}) => {
    try {
      const module = await part("wasm");
      return { module, instance: await startRuntime(module, imports, other) };
    } catch (error) {
      // Pyodide would only write this to the console, and wait for ever.
      post({ type: "failed", reason: "boot" });
      throw error;
    }
  };
  return () => {
    self.fetch = fetch;
    WebAssembly.instantiateStreaming = instantiateStreaming;
  };
}

/**
 * The service worker leaves the first question to the network.
 * @param {string} url
 */
const loadScript = (url) => import(url).catch(() => import(`${url}?kept`));

/**
 * @param {string} base
 * @param {Parts} parts
 */
async function boot(base, parts) {
  /** @param {string} name */
  const url = (name) => new URL(name, base).href;
  const restore = provideParts(url(parts.stdlib), url(parts.rest));
  await loadScript(url(parts.asm)); // otherwise Pyodide would, and know of no second address
  const { loadPyodide } = await import(url(parts.runtime));
  post({ type: "stage", stage: "python" });
  const python = await loadPyodide({
    indexURL: url(parts.runtime.replace(/[^/]*$/, "")),
    stdLibURL: url(parts.stdlib),
    lockFileContents: parts.lock,
    packageBaseUrl: base, // never asked: without it Pyodide would name another host
  });
  restore();
  post({ type: "stage", stage: "checker" });
  const { add } = python.pyimport("sitecustomize");
  addLibrary = (name, bytes) => {
    python.FS.writeFile(`/${name}`, bytes);
    if (add(`/${name}`)) python.FS.unlink(`/${name}`);
  };
  addLibrary(parts.archive, new Uint8Array(await part("archive")));
  // The files stay where they are, on the visitor's disk, and are read a piece at a time.
  mount = (blobs) => {
    python.FS.mkdirTree(FILES);
    python.FS.mount(python.FS.filesystems.WORKERFS, { blobs }, FILES);
    return () => python.FS.unmount(FILES);
  };
  handle = python.pyimport("checker.bridge").handle;
  // The library starts without the collector. What has been loaded stays: it need not be looked
  // through during an answer. Answers hold no circles, and a look for them took three times as long
  // as the message in the midst of which it came: the collector looks seldom.
  const gc = python.pyimport("gc");
  gc.freeze();
  gc.set_threshold(100_000);
  gc.enable();
  post({ type: "ready" });
}

/**
 * Tell the page of progress, the last of each stage and otherwise not at every turn.
 * @param {number} id
 * @returns {{ progress: Progress, finish: () => void }}
 */
function reporter(id) {
  /** @type {{ type: string, id: number, stage: string, rows: number } | null} */
  let waiting = null;
  let current = "";
  let next = 0;
  const finish = () => {
    if (waiting) post(waiting);
    waiting = null;
    next = performance.now() + BEAT;
  };
  return {
    finish,
    progress(stage, rows) {
      const begins = stage !== current;
      if (begins) finish();
      current = stage;
      waiting = { type: "progress", id, stage, rows };
      if (begins || performance.now() >= next) finish();
    },
  };
}

/**
 * @param {number} id
 * @param {string} text
 * @param {VisitorFile[]} files
 */
function answer(id, text, files) {
  if (!handle) return;
  const unmount = mount(files);
  const { progress, finish } = reporter(id);
  const reply = handle(text, progress);
  finish();
  unmount();
  post({ type: "answer", id, text: reply });
}

self.onmessage = async ({ data }) => {
  if (data.type === "boot") {
    try {
      await boot(data.base, data.parts);
    } catch (error) {
      console.warn(error);
      post({ type: "failed", reason: "boot" });
    }
  } else if (data.type === "part") {
    expected[data.name]?.resolve(data.content);
  } else if (data.type === "rest") {
    rest ??= data.content;
  } else if (data.type === "library") {
    addLibrary(data.name, data.bytes);
  } else if (data.type === "ask" && handle) {
    try {
      if (data.files) answer(data.id, data.text, data.files);
      else post({ type: "answer", id: data.id, text: handle(data.text) });
    } catch (error) {
      // The bridge answers everything; what gets here is memory running out, or our own mistake.
      console.warn(error);
      post({ type: "failed", reason: "crash" });
    }
  }
};
