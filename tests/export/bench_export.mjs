// How long the reader takes in the browser's Python, here under Node, and how much memory.
// Usage: node bench_export.mjs CODE-FOLDER ARCHIVE. Prints seconds of the processor's and megabytes.
import { dirname, basename } from "node:path";
import { loadPyodide } from "pyodide";

const [code, archive] = process.argv.slice(2);
const python = await loadPyodide();
python.mountNodeFS("/code", code);
python.mountNodeFS("/data", dirname(archive));
python.runPython("import sys; sys.path.insert(0, '/code')");
const handle = python.runPython("from checker import bridge, export; bridge.handle");
const asked = JSON.stringify({ request: "export", path: `/data/${basename(archive)}` });
let best = Infinity;
for (let run = 0; run < 2; run += 1) {
  const start = process.cpuUsage();
  handle(asked);
  const { user, system } = process.cpuUsage(start);
  best = Math.min(best, (user + system) / 1e6);
}
// WebAssembly's memory only grows: what it is now is the most that was needed.
console.log(best, python._module.HEAP8.length / 1e6);
