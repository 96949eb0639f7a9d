// What the page and its checker say to each other. For editors and the type checker.

export type Stage = "idle" | "starting" | "ready" | "failed" | "stale";

/** What is being done in a stage, or what went wrong in it. */
export type Detail =
  "" | "fetch" | "python" | "checker" | "ready" | "stale" | "boot" | "unfetched" | "slow" | "crash";

/** A part of the checker that is fetched when needed. */
export type Library = "import" | "export" | "pdf" | "message" | "pictures" | "practice";

/** The files of the checker that a page was made with, by their hashed names. */
export type Parts = {
  checker: string;
  runtime: string;
  asm: string;
  /** The runtime's first half, */
  wasm: string;
  /** and what no first answer needs of it. */
  rest: string;
  stdlib: string;
  archive: string;
  /** The archives of each, in their order. */
  libraries: Record<Library, string[]>;
  d3: string;
  plot: string;
  /** What reads pictures; null where a site was built without. */
  recogniser: import("../pictures/recognition.js").Parts | null;
  /** Exports to try, the newest first. */
  samples: string[];
};

/** How something is asked. */
export type How = {
  /** Questions of a lane replace each other. */
  lane?: string;
  /** It must have been fetched before. */
  needs?: Library;
  /** What the text speaks of, by its path. */
  files?: { name: string; data: Blob }[];
  /** Told some ten times a second. */
  progress?: (stage: string, rows: number) => void;
};

export type Question = {
  id: number;
  text: string;
  lane: string;
  how: How;
  resolve: (answer: string | null) => void;
};
