/**
 * The site without a network: has the service worker keep the site once nothing else is to do and
 * somebody still is there, and says when a newer build is there. It asks nothing of visitors who save data.
 */

import { atNextSign } from "./alive.js";
import { client } from "./python/client.js";
import { UPDATE } from "./words.js";
import { button, h } from "./dom.js";

/** Milliseconds without a key or a change; copying a whole site takes a share of any machine. */
const QUIET = 4_000;

/** Register the service worker when the page has been quiet for a while, with Python started. */
export function keepForOffline() {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  const connection = /** @type {any} */ (navigator).connection;
  const saves = connection?.saveData || matchMedia("(prefers-reduced-data: reduce)").matches;
  if (saves && !serviceWorker.controller) return;
  const listening = new AbortController();
  const { signal } = listening;
  let timer = 0;
  const wait = () => {
    window.clearTimeout(timer);
    if (document.readyState !== "complete" || client.stage === "starting") return;
    timer = window.setTimeout(() => {
      listening.abort();
      atNextSign(() => idle(() => void register()));
    }, QUIET);
  };
  window.addEventListener("load", wait, { signal });
  document.addEventListener("input", wait, { signal });
  client.addEventListener("change", wait, { signal });
  wait();
}

/** @param {() => void} work */
function idle(work) {
  if ("requestIdleCallback" in window) window.requestIdleCallback(work, { timeout: 10_000 });
  else work(); // Safari has none
}

async function register() {
  try {
    const url = new URL("../service-worker.js", import.meta.url);
    const registration = await navigator.serviceWorker.register(url, { updateViaCache: "none" });
    if (registration.waiting) offer(registration.waiting);
    registration.addEventListener("updatefound", () => {
      const coming = registration.installing;
      coming?.addEventListener("statechange", () => {
        if (coming.state === "installed" && navigator.serviceWorker.controller) offer(coming);
      });
    });
  } catch (error) {
    console.info("Nothing is kept for use without a network:", error);
  }
}

/**
 * Say that a new build is there. A reload takes what was typed along, as always.
 * @param {ServiceWorker} waiting
 */
function offer(waiting) {
  document.querySelector(".st-update")?.remove();
  const later = () => box.remove();
  const now = () => {
    if (waiting.state !== "installed") {
      location.reload(); // another tab has opened it
      return;
    }
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), {
      once: true,
    });
    waiting.postMessage("switch");
  };
  const box = h(
    "div",
    { class: "st-update", role: "status" },
    h("p", {}, UPDATE.sentence),
    button(UPDATE.now, now),
    button(UPDATE.later, later),
  );
  document.body.append(box);
}
