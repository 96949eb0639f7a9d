/**
 * My export: the visitor's own export goes in, and becomes a page of cards.
 *
 * The files stay where they are: the worker reads them there. What was read is kept while the tab is
 * open, so that going to the acceptance page and back loses nothing.
 */

import { button, focusAtTop, h, one, today } from "../dom.js";
import {
  chosen, dateIn, dropped, fetchSample, linkSamples, listOfGiven, question, understood,
} from "../form/export-files.js"; // prettier-ignore
import { chooseFiles, takeDrops } from "../form/files.js";
import { kept, readFile, saveFile } from "../keep.js";
import { client } from "../python/client.js";
import { haveLibrary } from "../python/library.js";
import { CHECKER, EXPORT, KEEPING, STAGES } from "../words.js";
import { keep, NAME, shown } from "./export-report.js";
import { Reading } from "./export-reading.js";

/** @typedef {import("../types.js").Answers} Answers */
/** @typedef {import("../types.js").ExportReport} ExportReport */
/** @typedef {import("../form/export-files.js").Pair} Pair */

/** Bytes of a saved result: thirty thousand connections and twenty thousand invitations fit. */
const LARGEST_RESULT = 50_000_000;
const SAVED = /\.json$/i;

/** What was given last, for when the page comes back. */
/** @type {Pair | null} */
let last = null;

/**
 * @param {import("./shell.js").SmellTest} shell
 * @returns {import("./shell.js").Tool}
 */
export function prepare(shell) {
  const page = new MyExport(shell);
  return {
    show: (report) => shown(report, shell, () => last && { later: last.later, asOf: page.asOf }),
    after: () => page.showGiven(),
    stage: (stage, sentence) => page.showStage(stage, sentence),
    give: ({ files: [first, ...others] }) => first && page.take([first, ...others]),
    actions: {
      choose: () => page.choose({}, false),
      folder: () => page.choose({ webkitdirectory: true }, false),
      earlier: () => page.choose({}, true),
      sample: () => void page.takeSample(),
      stop: () => page.stop(),
      retry: () => page.retry(),
      save: () => saveFile(`smell-test-export-${today()}.json`, kept.get(NAME) ?? {}),
      clear: () => page.clear(),
    },
  };
}

class MyExport {
  #turn = 0;
  /** The day from which ages count; the sample's own for the sample. */
  asOf = "";

  /** @param {import("./shell.js").SmellTest} shell */
  constructor(shell) {
    this.shell = shell;
    this.place = one(shell, ".st-drop");
    this.notices = one(shell, ".st-told");
    this.reading = new Reading(one(shell, ".st-reading"), shell);
    const { signal } = shell;
    takeDrops(shell, this.place, (transfer, target) => this.#dropped(transfer, target), signal);
    // Nobody could see how far it is, and other pages would wait for it.
    signal.addEventListener("abort", () => client.cancel(NAME));
    void this.#fetch();
    this.showGiven();
  }

  // Taking files

  /**
   * @param {DataTransfer} transfer
   * @param {EventTarget | null} target
   */
  #dropped(transfer, target) {
    const asEarlier = target instanceof Element && target.closest(".st-add-earlier") !== null;
    const files = dropped(transfer); // now, or the browser lets go of them
    void this.#take(() => files, asEarlier);
  }

  /**
   * Have files chosen. A phone that goes by `accept` may hide a zip from its owner: any can be.
   * @param {{ webkitdirectory?: boolean }} how
   * @param {boolean} asEarlier
   */
  choose(how, asEarlier) {
    chooseFiles(
      { ...how, multiple: true },
      (files) => void this.#take(() => chosen(files), asEarlier),
    );
  }

  /**
   * Take files that came another way.
   * @param {[File, ...File[]]} files
   */
  take(files) {
    void this.#take(() => chosen(files), false);
  }

  /**
   * @param {() => [string, File][] | Promise<[string, File][]>} files
   * @param {boolean} asEarlier Whether it is to be compared with what is there.
   */
  async #take(files, asEarlier) {
    const turn = this.#leave();
    try {
      const given = await files();
      const [[name, file] = ["", null], ...others] = given;
      if (file && !others.length && SAVED.test(name)) {
        const saved = await readFile(file, LARGEST_RESULT);
        if (turn === this.#turn) this.#open(saved, name);
        return;
      }
      const pair = understood(given);
      if (turn !== this.#turn) return;
      last = asEarlier && last && !pair.earlier ? { ...last, earlier: pair.later } : pair;
      this.asOf = "";
      await this.#read();
    } catch (error) {
      if (turn !== this.#turn) return;
      const ours = error instanceof Error && !(error instanceof DOMException);
      this.#say(ours ? error.message : EXPORT.cannotOpen);
    }
  }

  /**
   * Show a result that was saved here.
   * @param {Answers} saved
   * @param {string} name
   */
  #open(saved, name) {
    const report = { ticked: [], ...saved };
    try {
      this.shell.answered(report);
    } catch (error) {
      console.warn(error);
      this.#say("archive" in saved && !("titles" in saved) ? EXPORT.older(name) : KEEPING.foreign(name));
      return;
    }
    kept.set(NAME, report);
    last = null;
    this.showGiven();
    this.#say(KEEPING.opened(name, []));
    one(this.shell.result, ".st-result-title").scrollIntoView({ block: "start" });
  }

  /** Read the invented exports that the site brings along. */
  async takeSample() {
    const turn = this.#leave();
    this.#say(EXPORT.sampleComing);
    try {
      const files = await Promise.all(client.parts.samples.map(fetchSample));
      if (turn !== this.#turn) return;
      last = understood(files);
      this.asOf = dateIn(last.later.name);
      await this.#read();
    } catch (error) {
      console.warn(error);
      await client.checkAge(...client.parts.samples);
      if (turn !== this.#turn) return;
      this.#say(EXPORT.sampleMissing, button(STAGES.retry, () => void this.takeSample()));
    }
  }

  /** Fetch the reader, which will be wanted, and say where the samples are. */
  async #fetch() {
    try {
      linkSamples(this.shell, client.parts.samples);
      await client.fetchLibrary(NAME);
    } catch {
      // Whoever gives something is told.
    }
  }

  // Reading

  async #read() {
    if (!last) return;
    const { later, earlier } = last;
    const turn = ++this.#turn;
    const wanted = () => turn === this.#turn;
    this.showGiven();
    this.#tell();
    const focus = document.activeElement;
    const there = await haveLibrary(NAME, {
      words: EXPORT.reader,
      say: (sentence, ...buttons) => this.#say(sentence, ...buttons),
      wanted,
      again: () => void this.#read(),
    });
    if (!there) return;
    this.#tell();
    const { text, files } = question(later, earlier, this.asOf);
    this.reading.begin();
    this.showStage(client.stage, CHECKER[client.detail]);
    const reply = await client.ask(text, {
      lane: NAME,
      needs: NAME,
      files,
      progress: (stage, rows) => wanted() && this.reading.progress(stage, rows),
    });
    if (!wanted()) return;
    const waited = this.reading.hasFocus(focus);
    this.reading.end();
    if (reply === null) return;
    const answer = JSON.parse(reply);
    if (answer.ok === false) this.#refused(answer.error, last);
    else this.#answered(answer, waited);
  }

  /** Leave what is being read, at once. */
  #leave() {
    this.reading.end();
    client.cancel(NAME);
    return ++this.#turn;
  }

  /** Leave what is being read, and say so. */
  stop() {
    this.#leave();
    const again = button(EXPORT.fromStart, () => void this.#read());
    this.#say(EXPORT.stopped, again);
    again.focus(); // what was pressed is gone
  }

  /**
   * While something is read, or where nothing can be, say how far the checker is.
   * @param {import("../python/shapes.js").Stage} stage
   * @param {string} sentence
   */
  showStage(stage, sentence) {
    this.reading.showStage(stage, sentence);
    if (stage === "stale") {
      this.#say(`${sentence} ${EXPORT.reload}`, button(STAGES.reload, () => location.reload()));
    } else if (stage === "failed") {
      const words = last ? `${sentence} ${EXPORT.atHand}` : sentence;
      this.#say(words, button(STAGES.retry, () => this.retry()));
    }
  }

  /** Start the checker again; what was being read is asked again. */
  retry() {
    this.#tell();
    this.reading.again();
    client.retry();
  }

  /**
   * @param {{ field: string, message: string }} problem
   * @param {Pair} pair
   */
  #refused({ field, message }, { later, earlier }) {
    const instead = (/** @type {string} */ name, /** @type {Pair} */ other) =>
      button(name, () => {
        last = other;
        void this.#read();
      });
    if (earlier) {
      this.#say(
        EXPORT.about((field === "earlier" ? earlier : later).name, message),
        instead(EXPORT.alone, { later, earlier: null }),
        instead(EXPORT.swap, { later: earlier, earlier: later }),
      );
    } else this.#say(message);
    this.notices.scrollIntoView({ block: "nearest" });
  }

  // The result

  /**
   * @param {ExportReport} report
   * @param {boolean} waited Whether the visitor has not gone on to something else.
   */
  #answered(report, waited) {
    const whole = { ...report, ticked: [] };
    keep(whole);
    this.shell.answered(whole);
    this.shell.speak(EXPORT.read(report.headline));
    if (waited) focusAtTop(one(this.shell.result, ".st-result-title"));
  }

  /** List what was chosen. */
  showGiven() {
    one(this.shell, ".st-given").replaceChildren(...listOfGiven(last));
  }

  /** Let go of everything. */
  clear() {
    this.#leave();
    kept.delete(NAME);
    last = null;
    one(this.shell.result, ".st-report").replaceChildren();
    this.shell.result.dataset.band = "";
    this.showGiven();
    this.#say(EXPORT.cleared);
    one(this.shell, '[data-do="choose"]').focus();
    this.place.scrollIntoView({ block: "center" });
  }

  // Notices beside the place for files, where the result's own may not be in sight

  /**
   * @param {string} sentence
   * @param {...HTMLElement} buttons
   */
  #say(sentence, ...buttons) {
    const row = buttons.length ? [h("div", { class: "st-buttons" }, ...buttons)] : [];
    this.#tell(h("p", {}, sentence), ...row);
    this.shell.speak(sentence);
  }

  /** @param {...HTMLElement} content */
  #tell(...content) {
    this.notices.replaceChildren(...content);
  }
}
