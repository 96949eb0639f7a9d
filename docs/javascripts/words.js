/**
 * What the page itself says: its buttons, and how things stand with it. What is said about a report
 * comes with the report. To say it in another language, lay a second module beside this one.
 */

import { grouped, plural, quoted } from "./format.js";

/** What has happened to the answers or the result. */
export const SHELL = {
  inPart: "This page did not arrive whole. You may be offline.",
  undo: "Undo",
  undone: "It is all back.",
  cleared: "Everything is cleared.",
  copied: "Copied",
  resultCopied: "The result is copied as text.",
  cannotCopy: "This browser does not let us copy. Print the result, or save it to a file.",
  nothingToCopy: "There is no result to copy yet.",
  markIt: "This browser does not let us copy. Mark the text, and copy it yourself.",
};

/**
 * What the checker does, or why it cannot go on: the `detail` of its client.
 * @type {Record<import("./python/shapes.js").Detail, string>}
 */
export const CHECKER = {
  "": "",
  fetch: "Preparing the checker: fetching Python…",
  python: "Preparing the checker: starting Python…",
  checker: "Preparing the checker: reading the clues…",
  ready: "The checker is ready.",
  stale: "This page is older than its checker.",
  boot: "The checker did not start.",
  unfetched: "The checker could not be fetched. You may be offline.",
  slow: "The checker took too long.",
  crash: "The checker stopped.",
};

/** What stands where there is no answer, and when one cannot be had. */
export const STAGES = {
  preparing: "Preparing the checker…",
  blank: "Your result appears here while you answer.",
  blankShort: "Nothing checked yet",
  result: "Result",
  answersStay: "Your answers are still here.",
  answersCome: "Reload it; your answers come along.",
  byHand: "You can also print this page and go through it by hand.",
  retry: "Try again",
  reload: "Reload",
  failedShort: "The checker stopped · try again",
  staleShort: "Reload needed",
  unread: "One answer cannot be read, so this is the result from before it.",
  unreadBlank: "One answer cannot be read; a sentence beside it says why.",
  unreadShort: "One answer cannot be read",
  close: "Close",
};

export const QUESTIONS = {
  error: "Error: ", // before the page's title
  problem: "There is a problem",
  reader: {
    coming: "Fetching the message reader…",
    missing: "The message reader could not be fetched. You may be offline. Your text is still here.",
  },
};

export const FORM = {
  cannotTell: "I can’t tell",
  putBack: "Put my text back",
  untried: "not tried",
  row: "Row",
  none: "none",
  yes: "Yes",
  no: "No",
  /** @param {number} answered @param {number} all */
  progress: (answered, all) => `${answered} of ${all}`,
  /** @param {string} noun @param {number} n */
  added: (noun, n) => `${noun} ${n} added.`,
  /** @param {string} noun @param {number} n */
  removed: (noun, n) => `${noun} ${n} removed.`,
  /** @param {string} noun @param {number} n @param {number} now */
  moved: (noun, n, now) => `${noun} ${n} is now ${noun.toLowerCase()} ${now}.`,
  /** @param {number} number */
  more: (number) => `… and ${number} more`,
  /** @param {string} label @param {number} most */
  tooMany: (label, most) => `${label}: enter at most ${most} rows.`,
};

/** What is kept, saved and opened. */
export const KEEPING = {
  refused: "This browser does not let us remember anything. Save to a file instead.",
  /** @param {string} name */
  foreign: (name) => `${quoted(name)} was not saved here. Choose a file that this page saved.`,
  full:
    "This browser has no room left, so nothing is remembered any more. Save to a file instead.",
  lost:
    "The result was too large to be kept from one page to the next. Choose the file again to have it back.",
  followed: "These answers were changed in another tab, and stand here as well.",
  /** @param {string} name */
  empty: (name) => `${quoted(name)} holds no answers for this page. Choose a file that it saved.`,
  /** @param {string} name @param {string[]} left */
  opened: (name, left) =>
    `${quoted(name)} is open.` +
    (left.length ? ` Left out, for there is no place for it: ${left.join(", ")}.` : ""),
};

/** The box above the profile form. */
export const IMPORT = {
  readers: {
    import: {
      coming: "Fetching the profile reader…",
      missing: "The profile reader could not be fetched. You may be offline. Your text is still here.",
    },
    pictures: {
      coming: "Fetching the profile reader…",
      missing: "The profile reader could not be fetched. You may be offline. Your text is still here.",
    },
    pdf: {
      coming: "Fetching the PDF reader…",
      missing: "The PDF reader could not be fetched. You may be offline. Your file is still here.",
    },
  },
  notAllowed: "This browser does not let us look at what you copied. Paste it into the box.",
  nothingCopied: "Nothing is copied yet. Copy the profile’s page first.",
  /** @param {string} name */
  notPdf: (name) => `${quoted(name)} is not a PDF. On the profile, choose More, then Save to PDF.`,
  /** @param {string} name */
  tooLarge: (name) => `${quoted(name)} holds far more than a profile does. Choose the profile’s own file.`,
  reading: "Reading…",
  staysHere: "What you gave is still here, and your answers too.",
  leaveOut: "Leave it out",
  filled: "The form is filled in.",
  nothingNew: "Nothing new to fill in.",
  mine: "It is my own profile: how do I look?",
  another: "This is somebody else: the form was started over, and is filled in.",
  /** @param {number} lines */
  notUnderstood: (lines) => `Not understood (${plural(lines, "line")})`,
  /** @param {number} number */
  differ: (number) =>
    number === 1
      ? "One answer of yours differs, and was left as it is."
      : `${number} answers of yours differ, and were left as they are.`,
  /** @param {string} mine @param {string} read */
  difference: (mine, read) => `: you have ${quoted(mine)}, read was ${quoted(read)}.`,
  useIt: "Use what was read",
  used: "What was read is in.",
  somebodyElse: "It is somebody else: start over with it",
  startedOver: "The form holds what was read, and nothing else.",
  undone: "The form is as it was.",
};

/** The one box of the home page, and what a tool says of what came from it. */
export const ANYTHING = {
  nothing: "There is nothing in it yet. Paste something, or choose a file.",
  going: {
    pictures: "Pictures: off to the profile check, which reads them here…",
    pdf: "A PDF: off to the profile check…",
    data: "Your data: off to My export…",
    counts: "Numbers of invitations: off to the acceptance rate…",
    link: "A link to a profile: off to the profile check…",
    page: "A profile’s page: off to the profile check…",
    message: "What somebody wrote: off to the message check…",
  },
  taken: {
    pictures: "Taken for pictures of a profile or an invitation.",
    pdf: "Taken for a profile’s “Save to PDF” file.",
    data: "Taken for your own LinkedIn data.",
    counts: "Taken for numbers of your invitations.",
    link: "A link alone says little, and we visit nobody: take screenshots, or paste the page.",
    page: "Taken for a profile’s page.",
    message: "Taken for what somebody wrote to you.",
    said: "Taken for what you said it is.",
  },
  no: "No, it is",
  others: {
    profile: "a profile",
    message: "a message",
    rate: "my numbers",
    export: "my data",
  },
};

/** The box for a phone's pictures. */
export const PICTURES = {
  left: "This site was built without what reads pictures. Paste or type what they show.",
  tooOld: "This browser is too old to read pictures. Paste or type what they show.",
  /** @param {number} most */
  tooMany: (most) => `${most} pictures at a time are enough.`,
  tooLarge: "One of these is larger than any screen.",
  notAPicture: "This browser cannot open it as a picture.",
  /** @param {number} number */
  name: (number) => `Picture ${number}`,
  waiting: "waiting",
  fetching: "fetching the reader",
  starting: "starting",
  reading: "reading",
  read: "read",
  unread: "not read",
  /** @param {number} number */
  begun: (number) => `Reading ${plural(number, "picture")} on this device…`,
  stop: "Stop",
  stopped: "Stopped before a picture was read.",
  nothing: "Nothing was read.",
  /** @param {number} number */
  done: (number) => `${plural(number, "picture")} read. Look it over, then use it.`,
  noText: "There is no text in this that we could use.",
  missing:
    "What reads pictures could not be fetched, or stopped. You may be offline. Nothing was sent, " +
    "and your pictures are where they were.",
  /** @param {number} number */
  doubtful: (number) => `Hard to read, so look at ${number === 1 ? "it" : "them"}:`,
};

/** The quick check above the profile form. */
export const QUICK = {
  title: "Quick check",
  /** @param {number} at @param {number} of */
  count: (at, of) => `Quick check: ${at} of ${of} `,
  /** @param {number} at @param {number} of */
  glance: (at, of) => `What you can see: ${at} of ${of} `,
  back: "Back",
  why: "Why",
  how: "How",
  next: "Next",
  over: "That was the quick check.",
  none: "There is no quick question left.",
  upToDate: "Your result is up to date. All the questions are below.",
  read: "Read my result",
  more: "Six more",
};

/** The files of My export. */
export const EXPORT = {
  reader: {
    coming: "Fetching the reader…",
    missing: "The reader could not be fetched. You may be offline. Your files are still at hand.",
  },
  cannotOpen: "The browser could not open that. Choose it again, or unpack it first.",
  noFile: "There is no file in that. Choose the .zip file from LinkedIn’s e-mail.",
  /** @param {number} most */
  tooMany: (most) => `That is more than ${grouped(most)} files. Choose the folder of the export itself.`,
  folder: "Your files",
  /** @param {string} folder @param {number} count */
  inFolder: (folder, count) => `${folder}, ${count} files`,
  /** @param {number} count */
  files: (count) => `${count} files`,
  /** @param {string[]} names */
  names: (names) => names.join(" and "),
  /** @param {string} name @param {string} message */
  about: (name, message) => `${quoted(name)}: ${message}`,
  /** @param {string} name */
  older: (name) => `${quoted(name)} was saved by an older version of this page. Choose the export itself again.`,
  sampleComing: "Fetching the sample…",
  sampleMissing: "The sample could not be fetched. You may be offline.",
  /** @param {string} stage */
  stage: (stage) => `Reading: ${stage}`,
  /** @param {string} headline */
  read: (headline) => `It is read. ${headline}`,
  stopped: "Stopped, and nothing was kept.",
  fromStart: "Read it from the start",
  reload: "Reload it, and choose your files again.",
  atHand: "Your files are still at hand.",
  alone: "Read it without the earlier one",
  swap: "Swap the two",
  earlier: "Choose the earlier zip",
  cleared: "Everything is cleared. Your files are where they were.",
  given: { only: "Export", later: "Later", earlier: "Earlier" },
  firm: "Firm",
  byFirm: "By firm",
  find: "Find",
  looking: "Looking…",
  chooseToFind: "This is a saved result. Choose the export itself again to search it for a firm.",
  toRate: "Take these counts to the acceptance rate",
  figuresThere: "Figures are there already. ",
  replace: "Replace them",
  keep: "Keep them",
};

/** Lists of which only the first are in sight. */
export const LISTS = {
  /** @param {number} number */
  more: (number) => `And ${grouped(number)} more`,
  row: "row",
};

/** A long list of people. */
export const PEOPLE = {
  nobody: "Nobody here.",
  nobodyFits: "Nobody fits. Search for less.",
  /** @param {number} from @param {number} to @param {number} of */
  pages: (from, to, of) => `${grouped(from)} to ${grouped(to)} of ${grouped(of)}`,
  /** @param {number} number */
  count: (number) => (number === 1 ? "1 person" : `${grouped(number)} people`),
  /** @param {string} name */
  done: (name) => `Done: ${name}`,
  /** @param {string} title */
  searchIn: (title) => `Search: ${title}`,
  search: "Search",
  /** @param {string} title */
  sort: (title) => `Sort: ${title}`,
  previous: "Previous",
  next: "Next",
  hide: "Hide ticked",
  save: "Save the list",
  ticked: "Done",
  yes: "yes",
};

/** A picture's numbers. */
export const NUMBERS = {
  title: "The numbers",
  copy: "Copy the numbers",
  copied: "Copied.",
  cannotCopy: "This browser does not let us copy. Select the table instead.",
};

/** A page that is passed on. */
export const SHARE = { copied: "The link is copied." };

/** A newer build of the site. */
export const UPDATE = {
  sentence: "A new version of this site is here. It opens with your next visit.",
  now: "Open it now",
  later: "Later",
};

/** A page in another site's frame. */
export const FRAMED = {
  sentence: "Another site shows this page in a frame. It works in a tab of its own alone.",
  open: "Open it there",
};
