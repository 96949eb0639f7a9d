/**
 * Reads the text in a picture with Tesseract: words, how sure it is of each, and their boxes.
 *
 * worker.js runs it in the browser; tests run it under Node. Nothing here knows what the text means.
 */

/**
 * @typedef {[text: string, sure: number, left: number, top: number, width: number, height: number]}
 *   Word
 * @typedef {{ width: number, height: number, lines: Word[][] }} Picture
 */

/** Only the newer engine's data is here. */
const NEWER_ENGINE = 1;
/** Find as much text as there is, line by line: a column with pictures beside it is no page. */
const SPARSE = "11";
/** Columns of Tesseract's table. */
const LEVEL = 0;
const LINE = [1, 2, 3, 4];
const BOX = [6, 7, 8, 9];
const SURE = 10;
const TEXT = 11;
const PAGE = "1";
const WORD = "5";

/**
 * Start the recogniser for one language.
 * @param {(options: object) => Promise<any>} create What tesseract.js-core exports.
 * @param {object} options For it: where its WebAssembly is.
 * @param {string} language Tesseract's name of it, as "eng".
 * @param {Uint8Array} data What it has learnt of the language.
 * @returns {Promise<Recogniser>}
 */
export async function start(create, options, language, data) {
  /** @type {(share: number) => void} */
  let listener = () => {};
  const TesseractProgress = (/** @type {number} */ percent) =>
    listener(Math.min(1, Math.max(0, (percent - 30) / 70)));
  const core = await create({ ...options, TesseractProgress });
  core.FS.writeFile(`./${language}.traineddata`, data);
  const api = new core.TessBaseAPI();
  if (api.Init(null, language, NEWER_ENGINE) === -1) throw new Error(`${language} cannot be read`);
  api.SetVariable("tessedit_pageseg_mode", SPARSE);
  api.SetVariable("debug_file", "/dev/null");
  return new Recogniser(core, api, (tell) => (listener = tell));
}

export class Recogniser {
  /**
   * @param {any} core
   * @param {any} api
   * @param {(listener: (share: number) => void) => void} listen
   */
  constructor(core, api, listen) {
    this.core = core;
    this.api = api;
    this.listen = listen;
  }

  /**
   * Read a picture, a PNG's or a JPEG's bytes; null where they are none.
   * @param {Uint8Array} bytes
   * @param {(share: number) => void} [progress] Told from 0 to 1 as it goes.
   * @returns {Picture | null}
   */
  read(bytes, progress = () => {}) {
    this.listen(progress);
    this.core.FS.writeFile("/input", bytes);
    const failed = this.api.SetImageFile(1, 0) === 1;
    this.core.FS.unlink("/input");
    if (failed) return null;
    this.api.Recognize(null);
    return parse(this.api.GetTSVText(0));
  }
}

/**
 * Read Tesseract's table.
 * @param {string} table
 * @returns {Picture}
 */
export function parse(table) {
  /** @type {Picture} */
  const picture = { width: 0, height: 0, lines: [] };
  let line = "";
  for (const row of table.split("\n")) {
    const cells = row.split("\t");
    const [left = 0, top = 0, width = 0, height = 0] = BOX.map((at) => Number(cells[at]));
    if (cells[LEVEL] === PAGE) Object.assign(picture, { width, height });
    const text = cells[TEXT]?.trim();
    if (cells[LEVEL] !== WORD || !text) continue;
    const here = LINE.map((at) => cells[at]).join();
    if (here !== line) picture.lines.push([]);
    line = here;
    const sure = Math.round(Number(cells[SURE]));
    picture.lines.at(-1)?.push([text, Math.max(0, sure), left, top, width, height]);
  }
  return picture;
}
