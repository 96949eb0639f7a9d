/**
 * <smell-test-export>: the visitor's own export goes in, and becomes a page of cards.
 *
 * app.js defines the element, and fetches this where one appears. The files stay where they are:
 * the worker reads them there. What was read is kept while the tab is open, so that going to the
 * acceptance page and back loses nothing.
 */

import { APP, client } from "../python/client.js";
import { act, askedFor, button, copyResult, h, one, plural, speaker, today } from "../dom.js";
import { chosen, dateIn, dropped, question, understood } from "../form/export-files.js";
import { kept, readFile, saveFile } from "../keep.js";
import { showExport } from "../report/export.js";

/** @typedef {import("../types.js").Answers} Answers */
/** @typedef {import("../types.js").ExportReport} ExportReport */
/** @typedef {import("../form/export-files.js").Given} Given */

/** The lane of its questions, and what its report is kept under. */
const EXPORT = "export";
const RATE = "rate";
/** Bytes of a saved result: thirty thousand connections and twenty thousand invitations fit. */
const LARGEST_RESULT = 50_000_000;

/** What was given last, for when the page comes back. */
/** @type {{ later: Given | null, earlier: Given | null }} */
const last = { later: null, earlier: null };

/** The counts that were last taken to the acceptance page. */
let taken = "";

/**
 * Make an element work.
 * @param {HTMLElement} root
 * @param {AbortSignal} signal Ends it.
 */
export function prepareExport(root, signal) {
  new MyExport(root, signal);
}

class MyExport {
  #turn = 0;
  #revision = 0;
  /** Whether a reading is with the checker, so that the checker's state is this page's. */
  #reading = false;
  /** The day from which ages count; the sample's own for the sample. */
  #asOf = "";

  /**
   * @param {HTMLElement} root
   * @param {AbortSignal} signal
   */
  constructor(root, signal) {
    this.root = root;
    this.drop = one(root, ".st-drop");
    this.told = one(root, ".st-told");
    this.stages = one(root, ".st-reading");
    this.result = one(root, ".st-result");
    this.speak = speaker(root);
    root.addEventListener("click", (event) => this.#clicked(event), { signal });
    root.addEventListener("keydown", (event) => {
      if (event.key.length === 1) event.stopPropagation(); // the theme listens to single letters
    });
    root.addEventListener("dragover", (event) => this.#over(event), { signal });
    root.addEventListener("dragleave", () => this.#lit(false), { signal });
    root.addEventListener("drop", (event) => void this.#dropped(event), { signal });
    client.addEventListener("change", () => this.#stageChanged(), { signal });
    // Nobody could see how far it is, and other pages would wait for it.
    signal.addEventListener("abort", () => client.cancel(EXPORT));
    client.start(root.dataset.parts);
    this.#stageChanged();
    void this.#prepare();
    this.#show();
  }

  // Taking files

  /** @param {DragEvent} event */
  #over(event) {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.#lit(true);
  }

  /** @param {boolean} on */
  #lit(on) {
    this.drop.classList.toggle("st-over", on);
  }

  /** @param {DragEvent} event */
  async #dropped(event) {
    this.#lit(false);
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    const into = event.target instanceof Element && event.target.closest(".st-add-earlier");
    const files = dropped(event.dataTransfer);
    await this.#take(() => files, Boolean(into));
  }

  /**
   * @param {boolean} folder
   * @param {boolean} earlier
   */
  #choose(folder, earlier) {
    const chooser = h("input", { type: "file", multiple: true });
    // A phone that goes by `accept` may hide a zip from its owner: any file can be chosen.
    chooser.webkitdirectory = folder;
    chooser.addEventListener("change", () => {
      const { files } = chooser;
      if (files?.length) void this.#take(() => chosen(files), earlier);
    });
    chooser.click();
  }

  /**
   * @param {() => [string, File][] | Promise<[string, File][]>} files
   * @param {boolean} asEarlier Whether it is to be compared with what is there.
   */
  async #take(files, asEarlier) {
    this.#stop();
    const turn = this.#turn;
    try {
      const found = await files();
      const [[name, file] = ["", null], ...others] = found;
      if (file && !others.length && /\.json$/i.test(name)) {
        const saved = await readFile(file, LARGEST_RESULT);
        if (turn === this.#turn) this.#open(saved, name);
        return;
      }
      const { later, earlier } = understood(found);
      if (turn !== this.#turn) return;
      Object.assign(last, asEarlier && last.later && !earlier ? { earlier: later } : { later, earlier });
      this.#asOf = today();
      await this.#read();
    } catch (error) {
      if (turn !== this.#turn) return;
      const message = error instanceof Error && !(error instanceof DOMException) ? error.message
        : "The browser could not open that. Choose it again, or unpack it first."; // prettier-ignore
      this.#say(message);
    }
  }

  /**
   * Show a result that was saved here.
   * @param {Answers} saved
   * @param {string} name
   */
  #open(saved, name) {
    const before = kept.get(EXPORT);
    kept.set(EXPORT, { ticked: [], ...saved });
    try {
      this.#show();
    } catch (error) {
      console.warn(error);
      if (before) kept.set(EXPORT, before);
      else kept.delete(EXPORT);
      this.#say(`“${name}” was not saved here. Choose a file that this page saved.`);
      return;
    }
    Object.assign(last, { later: null, earlier: null });
    this.#showGiven();
    this.#say(`“${name}” is open.`);
    one(this.result, ".st-result-title").scrollIntoView({ block: "start" });
  }

  async #takeSample() {
    this.#stop();
    const turn = this.#turn;
    this.#say("Fetching the sample…");
    try {
      const { samples } = client.parts;
      const files = await Promise.all(samples.map(fetchFile));
      if (turn !== this.#turn) return;
      const { later, earlier } = understood(files);
      Object.assign(last, { later, earlier });
      this.#asOf = dateIn(later.name) || today();
      await this.#read();
    } catch (error) {
      console.warn(error);
      if (turn !== this.#turn) return;
      const again = button("Try again", () => void this.#takeSample());
      this.#say("The sample could not be fetched. You may be offline.", again);
    }
  }

  /** Fetch the reader, which will be wanted, and say where the samples are. */
  async #prepare() {
    try {
      const { samples } = client.parts;
      for (const words of this.root.querySelectorAll("[data-sample]")) {
        const path = samples[Number(words.getAttribute("data-sample"))] ?? "";
        const link = h("a", { href: new URL(path, APP).href, download: "" }, words.textContent);
        words.replaceChildren(link);
      }
      await client.fetchLibrary(EXPORT);
    } catch {
      // Whoever gives something is told.
    }
  }

  // Reading

  async #read() {
    const { later, earlier } = last;
    if (!later) return;
    const turn = ++this.#turn;
    this.#showGiven();
    this.#tell();
    const here = document.activeElement;
    if (!(await this.#fetched()) || turn !== this.#turn) return;
    const { text, files } = question(later, earlier, this.#asOf);
    this.#beginStages();
    const reply = await client.ask(text, {
      lane: EXPORT,
      needs: EXPORT,
      files,
      progress: (stage, rows) => turn === this.#turn && this.#progress(stage, rows),
    });
    if (turn !== this.#turn) return;
    const there = document.activeElement;
    const waited = there === here || there === document.body || this.stages.contains(there);
    this.#endStages();
    if (reply === null) return;
    const answer = JSON.parse(reply);
    if (answer.ok === false) this.#refused(answer.error);
    else this.#answered(answer, waited);
  }

  /**
   * Have the reader of exports fetched.
   * @returns {Promise<boolean>}
   */
  async #fetched() {
    if (client.has(EXPORT)) return true;
    const turn = this.#turn;
    this.#say("Fetching the reader…");
    try {
      await client.fetchLibrary(EXPORT);
      if (turn === this.#turn) this.#tell();
      return true;
    } catch (error) {
      console.warn(error);
      if (turn !== this.#turn) return false;
      const again = button("Try again", () => void this.#read());
      this.#say("The reader could not be fetched. You may be offline. Your files are still at hand.", again); // prettier-ignore
      return false;
    }
  }

  #beginStages() {
    this.#reading = true;
    this.stages.hidden = false;
    this.#clearStages();
    this.#stageChanged();
    this.stages.scrollIntoView({ block: "nearest" });
  }

  #clearStages() {
    for (const item of this.stages.querySelectorAll("[data-stage]")) {
      item.removeAttribute("data-state");
      one(item, ".st-count").textContent = "";
    }
  }

  #endStages() {
    this.#reading = false;
    this.stages.hidden = true;
  }

  /**
   * @param {string} stage
   * @param {number} rows
   */
  #progress(stage, rows) {
    const item = this.stages.querySelector(`[data-stage="${CSS.escape(stage)}"]`);
    if (!item) return;
    // A stage that was done begins anew: the earlier export is read, and the later one follows.
    if (item.getAttribute("data-state") === "done") this.#clearStages();
    if (item.getAttribute("data-state") !== "now") {
      this.stages.querySelector('[data-state="now"]')?.setAttribute("data-state", "done");
      item.setAttribute("data-state", "now");
      this.speak(`Reading: ${one(item, ".st-stage-of").textContent}`);
    }
    const noun = stage === "files" ? "file" : "row";
    one(item, ".st-count").textContent = rows
      ? plural(rows, noun).replace(String(rows), rows.toLocaleString("en"))
      : "";
  }

  /** Leave what is being read, at once. */
  #stop() {
    this.#turn += 1;
    const was = this.#reading;
    this.#endStages();
    client.cancel(EXPORT);
    return was;
  }

  /** While something is read, or where nothing can be, say how far the checker is. */
  #stageChanged() {
    const { stage, sentence } = client;
    this.root.dataset.state = stage;
    const said = one(this.stages, ".st-stage-name");
    said.textContent = stage === "ready" ? "" : sentence;
    if (stage === "starting" && this.#reading) this.speak(sentence);
    if (stage === "stale") {
      this.#say(
        `${sentence} Reload it, and choose your files again.`,
        button("Reload", () => location.reload()),
      );
    } else if (stage === "failed") {
      this.stages.hidden = true;
      const more = last.later ? " Your files are still at hand." : "";
      this.#say(
        `${sentence}${more}`,
        button("Try again", () => this.#retry()),
      );
    }
  }

  #retry() {
    this.#tell();
    this.#clearStages();
    this.stages.hidden = !this.#reading; // what was being read is asked again
    client.retry();
  }

  /** @param {{ field: string, message: string }} problem */
  #refused({ field, message }) {
    const { later, earlier } = last;
    const given = field === "earlier" ? earlier : later;
    const name = earlier && given ? `“${given.name}”: ` : "";
    const instead = (/** @type {string} */ what, /** @type {typeof last} */ pair) =>
      button(what, () => {
        Object.assign(last, pair);
        void this.#read();
      });
    const buttons = earlier
      ? [
          instead("Read it without the earlier one", { later, earlier: null }),
          instead("Swap the two", { later: earlier, earlier: later }),
        ]
      : [];
    this.#say(`${name}${message}`, ...buttons);
    this.told.scrollIntoView({ block: "nearest" });
  }

  // The result

  /**
   * @param {ExportReport} report
   * @param {boolean} waited Whether the visitor has not gone on to something else.
   */
  #answered(report, waited) {
    keep({ ...report, ticked: [] });
    this.#show();
    this.speak(`It is read. ${report.headline}`);
    if (!waited) return;
    const title = one(this.result, ".st-result-title");
    title.focus({ preventScroll: true });
    title.scrollIntoView({ block: "start" });
  }

  #show() {
    const report = keptReport();
    if (!report) return;
    const ticked = new Set(report.ticked);
    const content = showExport(report, {
      ticked,
      changed: () => keep({ ...report, ticked: [...ticked] }),
      way: (key) => this.#way(key),
      toRate: (counts) => this.#toRate(counts),
      addEarlier: h(
        "p",
        { class: "st-add-earlier" },
        h("button", { type: "button", class: "st-button", "data-do": "earlier", disabled: !last.later }, "Choose the earlier zip"), // prettier-ignore
      ),
    });
    one(this.result, ".st-report").replaceChildren(...content.filter((part) => part instanceof Node));
    this.result.dataset.band = report.invitations?.rate?.band ?? "no-rate";
    this.result.dataset.revision = String(++this.#revision);
    this.#showGiven();
  }

  /** @param {string} key */
  #way(key) {
    const there = /** @type {HTMLAnchorElement} */ (one(this.root, `[data-way="${key}"]`));
    return h("a", { href: there.href }, there.textContent);
  }

  /**
   * A way to the acceptance page that takes counts along. Figures that were typed there are asked
   * about first.
   * @param {Answers} counts
   */
  #toRate({ as_of: _, ...counts }) {
    const { href } = /** @type {HTMLAnchorElement} */ (one(this.root, `[data-way="${RATE}"]`));
    const link = h("a", { href, class: "st-main-button st-to-rate" }, "Take these counts to the acceptance rate"); // prettier-ignore
    const place = h("span", {}, link);
    const take = () => {
      kept.set(RATE, counts);
      taken = JSON.stringify(counts);
    };
    link.addEventListener("click", (event) => {
      const there = kept.get(RATE);
      if (!there || !Object.keys(there).length || JSON.stringify(there) === taken) {
        take();
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      const sure = h("a", { href, class: "st-main-button", onclick: take }, "Replace them");
      place.replaceChildren(
        h("span", { class: "st-sure-of" }, "Figures are there already. "),
        sure,
        h("a", { href, class: "st-button" }, "Keep them"),
      );
      sure.focus();
    });
    return place;
  }

  #showGiven() {
    const pair = /** @type {[string, Given | null][]} */ ([
      [last.earlier ? "Later" : "Export", last.later],
      ["Earlier", last.earlier],
    ]);
    one(this.root, ".st-given").replaceChildren(
      ...pair.flatMap(([label, given]) => (given ? [h("li", {}, h("strong", {}, label), ` ${given.name} (${size(given)})`)] : [])), // prettier-ignore
    );
  }

  // Buttons

  /** @param {Event} event */
  #clicked(event) {
    const { place = "", deed = "" } = askedFor(event);
    const there = place && document.getElementById(place);
    if (there) {
      there.scrollIntoView({ block: "start" });
      there.focus({ preventScroll: true });
    }
    const deeds = {
      choose: () => this.#choose(false, false),
      folder: () => this.#choose(true, false),
      earlier: () => this.#choose(false, true),
      sample: () => void this.#takeSample(),
      stop: () => this.#stopped(),
      copy: () => void this.#copy(),
      save: () => this.#save(),
      print: () => window.print(),
      clear: () => this.#clear(),
    };
    act(deeds, deed);
  }

  #stopped() {
    this.#stop();
    const again = button("Read it from the start", () => void this.#read());
    this.#say("Stopped, and nothing was kept.", again);
    again.focus(); // what was pressed is gone
  }

  async #copy() {
    this.#notice(await copyResult(keptReport()?.summary ?? ""));
  }

  #save() {
    saveFile(`smell-test-export-${today()}.json`, kept.get(EXPORT) ?? {});
  }

  #clear() {
    this.#stop();
    kept.delete(EXPORT);
    Object.assign(last, { later: null, earlier: null });
    one(this.result, ".st-report").replaceChildren();
    this.result.dataset.band = "";
    this.#showGiven();
    this.#say("Everything is cleared. Your files are where they were.");
    one(this.root, '[data-do="choose"]').focus();
    this.drop.scrollIntoView({ block: "center" });
  }

  /** @param {string} sentence */
  #notice(sentence) {
    one(this.result, ".st-notice").replaceChildren(h("p", {}, sentence));
    this.speak(sentence);
  }

  // Telling

  /**
   * @param {string} sentence
   * @param {...HTMLElement} buttons
   */
  #say(sentence, ...buttons) {
    this.#tell(
      h("p", {}, sentence),
      buttons.length > 0 && h("div", { class: "st-buttons" }, ...buttons),
    );
    this.speak(sentence);
  }

  /** @param {...(HTMLElement | false)} content */
  #tell(...content) {
    this.told.replaceChildren(...content.filter((part) => part instanceof Node));
  }
}

/** @typedef {ExportReport & { ticked: string[] }} Kept A report, and who is ticked off in its lists. */

/** @param {Kept} report */
function keep(report) {
  kept.set(EXPORT, /** @type {Answers} */ (/** @type {unknown} */ (report)));
}

/** @returns {Kept | undefined} */
function keptReport() {
  return /** @type {Kept | undefined} */ (/** @type {unknown} */ (kept.get(EXPORT)));
}

/**
 * @param {string} path
 * @returns {Promise<[string, File]>}
 */
async function fetchFile(path) {
  const response = await fetch(new URL(path, APP));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const name = path.split("/").at(-1) ?? "";
  return [name, new File([await response.blob()], name)];
}

/** @param {Given} given */
function size({ files }) {
  const bytes = files.reduce((all, file) => all + file.size, 0);
  if (bytes < 1_000) return plural(bytes, "byte");
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
