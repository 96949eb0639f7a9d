/**
 * A picture of a result, made in the page: two numbers and an address, and nothing about anybody.
 */

import { PRACTICE } from "../words-practice.js";

const [WIDTH, HEIGHT, SIDE] = [1200, 630, 80];

/**
 * Draw the picture and have it saved, or shared where the browser can.
 * @param {import("../types.js").Result} result
 * @param {string} address
 */
export async function saveCard(result, address) {
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  const colour = (/** @type {string} */ name) =>
    getComputedStyle(document.body).getPropertyValue(name).trim();
  pen.fillStyle = colour("--st-paper");
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.fillStyle = colour("--st-ink");
  const write = (/** @type {string} */ text, /** @type {number} */ size, /** @type {number} */ y) => {
    pen.font = `${size}px ${colour("--st-serif")}`;
    pen.fillText(text, SIDE, y, WIDTH - 2 * SIDE);
  };
  write(PRACTICE.cardTitle, 64, 140);
  [result.missed, result.suspected].forEach(({ title, count, of }, at) => {
    const y = 250 + at * 140;
    write(`${title}: ${count} / ${of}`, 38, y);
    for (let place = 0; place < of; place++) {
      pen.beginPath();
      pen.arc(SIDE + 22 + place * 60, y + 48, 20, 0, 2 * Math.PI);
      pen.strokeStyle = colour("--st-ink");
      pen.lineWidth = 3;
      pen.fillStyle = colour("--st-accent");
      if (place < count) pen.fill();
      pen.stroke();
    }
    pen.fillStyle = colour("--st-ink");
  });
  write(address, 30, HEIGHT - 60);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  const file = new File([blob], `${PRACTICE.file}.png`, { type: "image/png" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(link.href);
}
