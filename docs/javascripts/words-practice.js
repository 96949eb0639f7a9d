/**
 * What the pages of practice say, beside what comes with a round; words.js holds all else.
 */

/** Practice: its questions, and what its page shows. */
export const PRACTICE = {
  maker: {
    coming: "Fetching what makes rounds…",
    missing: "What makes rounds could not be fetched. You may be offline.",
  },
  making: "One moment…",
  first: "Take the first round",
  lookUp: "Look something up first?",
  /** @param {number} left */
  left: (left) => (left ? `You have time for ${left === 1 ? "one more" : "two"}.` : "Your time is up."),
  /** @param {string} title @param {number} seconds */
  check: (title, seconds) => `${title} (${seconds} s)`,
  /** @param {string} title @param {number} seconds */
  took: (title, seconds) => `${title}, ${seconds} seconds:`,
  choose: "They want to connect. What do you do?",
  choices: { accept: "Accept", ask: "Ask first", leave: "Leave it" },
  chooseMessage: "They want something of you. What do you do?",
  choicesMessage: { accept: "Go along", ask: "Ask first", leave: "Leave it" },
  howSure: "How sure are you?",
  sure: { guess: "A guess", fairly: "Fairly", sure: "Sure" },
  wentBy: "What did you go by?",
  show: "Show the answer",
  missing: "Choose one in each row.",
  hands: "How many hands?",
  next: "The next one",
  result: "See how it went",
  marks: "The same page, with marks. Each opens.",
  weights: { tells: "This tells:", nothing: "Tells nothing:" },
  noNote: "No note came with it.",
  about: "About",
  empty: "Empty.",
  jobs: "Experience",
  schools: "Education",
  drawn: "A drawn figure stands for the photo.",
  noPicture: "There is no photo.",
  /** @param {string} shows */
  banner: (shows) => `The banner shows ${shows}.`,
  /** @param {number} count @param {number} whole */
  of: (count, whole) => `${count} of ${whole}`,
  keep: "To keep",
  lineCopied: "A line with your two numbers and the link is copied.",
  linkCopied: "The link to this round is copied.",
  /** @param {number} seed */
  paperHead: (seed) => `Round ${seed}. All of them are invented. What would you do, and why?`,
  /** @param {number} seed */
  paperAnswers: (seed) => `Round ${seed}, with answers.`,
  paperLines: ["Because:", "What would settle it:"],
  file: "smell-test-practice",
  reminder: "Practise again: would I have noticed?",
  cardTitle: "Would I have noticed?",
};
