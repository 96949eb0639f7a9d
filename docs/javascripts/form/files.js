/**
 * Files that visitors choose or drop.
 */

import { h } from "../dom.js";

/**
 * Have files chosen.
 * @param {{ accept?: string, multiple?: boolean, webkitdirectory?: boolean }} how
 * @param {(files: [File, ...File[]]) => void} take Not called where nothing is chosen.
 */
export function chooseFiles(how, take) {
  const chooser = Object.assign(h("input", { type: "file" }), how);
  chooser.addEventListener("change", () => {
    const [first, ...others] = chooser.files ?? [];
    if (first) take([first, ...others]);
  });
  chooser.click();
}

/**
 * Have files dropped anywhere on a tool: beside its mark they would replace the page.
 * @param {HTMLElement} tool
 * @param {HTMLElement} mark What shows that they are welcome.
 * @param {(transfer: DataTransfer, target: EventTarget | null) => void} take
 * @param {AbortSignal} signal
 */
export function takeDrops(tool, mark, take, signal) {
  const holdsFiles = (/** @type {DragEvent} */ event) => {
    const holds = event.dataTransfer?.types.includes("Files") ?? false;
    if (holds) event.preventDefault();
    return holds;
  };
  const light = (/** @type {boolean} */ on) => mark.classList.toggle("st-over", on);
  tool.addEventListener("dragover", (event) => holdsFiles(event) && light(true), { signal });
  tool.addEventListener("dragleave", () => light(false), { signal });
  tool.addEventListener(
    "drop",
    (event) => {
      light(false);
      if (holdsFiles(event) && event.dataTransfer) take(event.dataTransfer, event.target);
    },
    { signal },
  );
}

/**
 * Read a file's bytes as text, in base 64.
 * @param {File} file
 * @returns {Promise<string>}
 */
export function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
