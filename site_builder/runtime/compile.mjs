// Runs compile.py inside Pyodide, so that the bytecode is of the very Python that the browser runs.
// Usage: node compile.mjs WORK-FOLDER
import { readFileSync } from "node:fs";
import { loadPyodide } from "pyodide";

const work = process.argv[2];
const script = readFileSync(new URL("compile.py", import.meta.url), "utf8");

/**
 * @param {string} step
 * @param {object} [given]
 */
async function run(step, given = {}) {
  const pyodide = await loadPyodide({
    // Fixed, so that the same input gives the same bytes: the order of sets.
    env: { PYTHONHASHSEED: "0" },
    ...given,
  });
  pyodide.mountNodeFS("/work", work);
  pyodide.runPython(script, { filename: "compile.py" });
  pyodide.globals.get(step)();
}

try {
  await run("list_modules", { stdLibURL: `${work}/library.zip` });
  // An interpreter of its own: marshalled bytes depend on which strings it already holds, and
  // Python's own must not change with the checker that the lister has imported.
  await run("compile_archives");
} catch (error) {
  // Thrown on, it would be shown with its line of source: a megabyte.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
