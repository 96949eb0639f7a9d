/**
 * The recogniser's own worker: pictures in, one after the other, words with their boxes out.
 *
 * recognition.js starts it and ends it. A picture in a format that Tesseract does not know, a very
 * large and a very small one are drawn anew first.
 */

import { start } from "./recogniser.js";

/** @typedef {import("./recogniser.js").Recogniser} Recogniser */

/** Pixels of a picture that is read as it is; a phone's screen has three or four million. */
const MOST = 12_000_000;
/** Pixels of a larger one after it is drawn anew: a photograph does not get better by its size. */
const ENOUGH = 5_000_000;
/** Pixels across, below which letters are too small for the recogniser, and twice as large better. */
const NARROW = 640;
/** No browser draws more. */
const LARGEST = 120_000_000;

const SIGNS = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
];

/** @type {Promise<Recogniser> | null} */
let recogniser = null;
/** @type {any} */
const worker = self; // the library of types knows pages or workers, not both

worker.addEventListener("message", async (/** @type {MessageEvent} */ { data }) => {
  if (data.type === "start") {
    recogniser = prepare(data);
    await recogniser.then(
      () => worker.postMessage({ type: "ready" }),
      (error) => worker.postMessage({ type: "failed", message: String(error) }),
    );
  }
  if (data.type === "read") worker.postMessage({ type: "done", ...(await read(data.file)) });
});

/** @param {{ script: string, wasm: ArrayBuffer, language: string, trained: ArrayBuffer }} parts */
async function prepare({ script, wasm, language, trained }) {
  const { default: create } = await import(script);
  return start(create, { wasmBinary: wasm }, language, await unpacked(trained));
}

/**
 * Unpack what is packed; some hosts do it on the way.
 * @param {ArrayBuffer} bytes
 */
async function unpacked(bytes) {
  const [first, second] = new Uint8Array(bytes);
  if (first !== 0x1f || second !== 0x8b) return new Uint8Array(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * @param {Blob} file
 * @returns {Promise<{ picture: import("./recogniser.js").Picture | null }>}
 */
async function read(file) {
  const bytes = await readable(file).catch(() => null);
  if (!bytes || !recogniser) return { picture: null };
  const tell = (/** @type {number} */ share) => worker.postMessage({ type: "progress", share });
  return { picture: (await recogniser).read(bytes, tell) };
}

/**
 * Give a picture as the recogniser wants it; null where this browser cannot open it.
 * @param {Blob} file
 */
async function readable(file) {
  const drawing = await createImageBitmap(file);
  const { width, height } = drawing;
  const pixels = width * height;
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const known = SIGNS.some((sign) => sign.every((byte, at) => head[at] === byte));
  const narrow = Math.min(width, height) < NARROW;
  try {
    if (pixels === 0 || pixels > LARGEST) return null;
    if (known && pixels <= MOST && !narrow) return new Uint8Array(await file.arrayBuffer());
    const by = pixels > MOST ? Math.sqrt(ENOUGH / pixels) : narrow ? 2 : 1;
    const canvas = new OffscreenCanvas(Math.round(width * by), Math.round(height * by));
    canvas.getContext("2d")?.drawImage(drawing, 0, 0, canvas.width, canvas.height);
    const drawn = await canvas.convertToBlob({ type: "image/png" });
    return new Uint8Array(await drawn.arrayBuffer());
  } finally {
    drawing.close();
  }
}
