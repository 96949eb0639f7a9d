/**
 * What the visitor gives: zips, a folder or single tables become what the checker is asked about.
 *
 * tools/export.js takes it from here. No file is opened: that is the worker's part.
 */

import { h } from "../dom.js";
import { fileSize } from "../format.js";
import { APP } from "../python/parts.js";
import { EXPORT } from "../words.js";

/**
 * @typedef {object} Given One export.
 * @property {string} name What the visitor calls it.
 * @property {File[]} files One zip or table, or all files of a folder.
 * @property {string[]} paths Their names, with the folders that they came in.
 */
/** @typedef {{ later: Given, earlier: Given | null }} Pair */

const MOST_FILES = 5_000;
/** Milliseconds between two zips of one request at most: as many days as the checker allows. */
const ONE_REQUEST = 7 * 24 * 3600 * 1000;
/** Where the worker has them while Python reads. */
const PLACE = "/files";

/**
 * The files of a drop, folders opened. To be called while the drop is being handled.
 * @param {DataTransfer} transfer
 * @returns {Promise<[string, File][]>}
 */
export function dropped(transfer) {
  const found = [...transfer.items]
    .filter(({ kind }) => kind === "file")
    .map((item) => item.webkitGetAsEntry?.() ?? item.getAsFile());
  return walked(found);
}

/**
 * @param {(FileSystemEntry | File | null)[]} found
 * @returns {Promise<[string, File][]>}
 */
async function walked(found) {
  /** @type {[string, File][]} */
  const files = [];
  const waiting = [...found];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (!next) continue;
    if (next instanceof File) files.push([next.name, next]);
    else if (next.isFile) files.push([next.fullPath.slice(1), await fileOf(next)]);
    else waiting.push(...(await entriesOf(next)));
    if (files.length + waiting.length > MOST_FILES) throw new Error(EXPORT.tooMany(MOST_FILES));
  }
  return files;
}

/**
 * @param {FileSystemEntry} entry
 * @returns {Promise<File>}
 */
function fileOf(entry) {
  return new Promise((resolve, reject) =>
    /** @type {FileSystemFileEntry} */ (entry).file(resolve, reject),
  );
}

/**
 * @param {FileSystemEntry} entry
 * @returns {Promise<FileSystemEntry[]>}
 */
async function entriesOf(entry) {
  const reader = /** @type {FileSystemDirectoryEntry} */ (entry).createReader();
  const all = [];
  // A reader gives a hundred at a time, and none at the end.
  for (;;) {
    /** @type {FileSystemEntry[]} */
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (!some.length || all.length > MOST_FILES) return all;
    all.push(...some);
  }
}

/**
 * The files of a chooser.
 * @param {File[]} list
 * @returns {[string, File][]}
 */
export function chosen(list) {
  return list.map((file) => [file.webkitRelativePath || file.name, file]);
}

/**
 * Tell what was given: one export, or an earlier one and a later one. Zips of about the same day are
 * of one request, for LinkedIn may send an export in two e-mails.
 * @param {[string, File][]} files
 * @returns {Pair}
 * @throws {Error} Whose message says what to choose instead.
 */
export function understood(files) {
  if (!files.length) {
    throw new Error(EXPORT.noFile);
  }
  if (files.length > MOST_FILES) throw new Error(EXPORT.tooMany(MOST_FILES));
  const zips = files.filter(([name]) => /\.zip/i.test(name));
  const newest = Math.max(...zips.map(([, file]) => when(file)));
  const old = zips.filter(([, file]) => newest - when(file) > ONE_REQUEST);
  const late = files.filter((one) => !old.includes(one));
  return { later: given(late), earlier: old.length ? given(old) : null };
}

/**
 * @param {[string, File][]} files
 * @returns {Given}
 */
function given(files) {
  const paths = files.map(([name]) => name);
  const folder = paths.every((path) => path.includes("/")) ? paths[0]?.split("/")[0] : undefined;
  const several = folder ? EXPORT.inFolder(folder, files.length) : EXPORT.names(paths);
  return {
    name: files.length < 3 || folder ? several : EXPORT.files(files.length),
    files: files.map(([, file]) => file),
    paths: files.length > 1 && !folder ? paths.map((path) => `${EXPORT.folder}/${path}`) : paths,
  };
}

/**
 * The day in an export's name, as YYYY-MM-DD.
 * @param {string} name
 */
export function dateIn(name) {
  const [, month, day, year] = /DataExport_(\d\d)-(\d\d)-(\d{4})/i.exec(name) ?? [];
  return year ? `${year}-${month}-${day}` : "";
}

/** @param {File} file */
function when(file) {
  return Date.parse(dateIn(file.name)) || file.lastModified;
}

/**
 * What to ask, and what to lend for it.
 * @param {Given} later
 * @param {Given | null} earlier
 * @param {string} asOf The day of the export where its name tells none, "" for that of its rows.
 */
export function question(later, earlier, asOf) {
  const place = (/** @type {Given} */ one, /** @type {string} */ folder) =>
    one.files.map((data, at) => ({ name: `${folder}/${one.paths[at]}`, data }));
  const paths = (/** @type {{ name: string }[]} */ lent) => {
    const all = lent.map(({ name }) => `${PLACE}/${name}`);
    return all.length === 1 ? (all[0] ?? "") : all;
  };
  const now = place(later, "later");
  const then = earlier ? place(earlier, "earlier") : [];
  return {
    text: JSON.stringify({
      request: "export",
      path: paths(now),
      ...(earlier ? { earlier: paths(then) } : {}),
      ...(asOf ? { as_of: asOf } : {}),
    }),
    files: [...now, ...then],
  };
}

/**
 * Fetch one of the invented exports that the site brings along.
 * @param {string} path
 * @returns {Promise<[string, File]>}
 */
export async function fetchSample(path) {
  const response = await fetch(new URL(path, APP));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const name = path.split("/").at(-1) ?? "";
  return [name, new File([await response.blob()], name)];
}

/**
 * Say how large an export is.
 * @param {Given} given
 */
function size({ files }) {
  return fileSize(files.reduce((all, file) => all + file.size, 0));
}

/**
 * List what was chosen, with its size.
 * @param {Pair | null} pair
 */
export function listOfGiven(pair) {
  const { later = null, earlier = null } = pair ?? {};
  const item = (/** @type {string} */ label, /** @type {Given | null} */ given) =>
    given ? [h("li", {}, h("strong", {}, label), ` ${given.name} (${size(given)})`)] : [];
  return [
    ...item(earlier ? EXPORT.given.later : EXPORT.given.only, later),
    ...item(EXPORT.given.earlier, earlier),
  ];
}

/**
 * Make links of the words that stand for the samples.
 * @param {ParentNode} page
 * @param {string[]} samples
 */
export function linkSamples(page, samples) {
  for (const words of page.querySelectorAll("[data-sample]")) {
    const path = samples[Number(words.getAttribute("data-sample"))] ?? "";
    const link = h("a", { href: new URL(path, APP).href, download: "" }, words.textContent);
    words.replaceChildren(link);
  }
}
