// Read pictures with the site's own recogniser, under Node: `node recognise.mjs LANGUAGE PICTURE…`
// writes what was read as JSON.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";

import { start } from "../../docs/javascripts/pictures/recogniser.js";

const require = createRequire(import.meta.url);
const [language, ...pictures] = process.argv.slice(2);
const trained = `@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`;
const data = gunzipSync(await readFile(require.resolve(trained)));
const create = require("tesseract.js-core/tesseract-core-simd-lstm.js");
const recogniser = await start(create, {}, language, data);
const read = [];
for (const picture of pictures) read.push(recogniser.read(await readFile(picture)));
process.stdout.write(JSON.stringify(read));
