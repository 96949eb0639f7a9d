// Written by `python -m site_builder.pages.page_types` from the shapes that Python declares; not to
// be edited.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Answers = { [key: string]: Json };

export type ProfileReport = {
  band: "strong-signs" | "some-signs" | "no-signs" | "not-enough";
  band_label: string;
  headline: string;
  short: string;
  announcement: string;
  covered: string;
  findings: Finding[];
  coverage: Coverage;
  weights: FamilyReport[];
  lead: "check" | "actions";
  next_checks: Check[];
  not_checked: string[];
  would_change: Change[];
  since: Since | null;
  actions: Action[];
  message: string;
  search: string | null;
  timeline: Timeline;
  slips: Slip[];
  titles: { [key: string]: string };
  summary: string;
};

export type Finding = {
  clue: string;
  title: string;
  family: "network" | "history" | "education" | "text" | "photo" | "approach" | "identity" | "verification";
  outcome: "sign" | "clear" | "reassuring" | "unknown" | "not-applicable";
  strength: "decisive" | "strong" | "moderate" | "weak" | "note";
  strength_label: string;
  seen: string;
  why: string;
  innocent: string;
  next: string;
  sources: string[];
};

export type Coverage = {
  checked: number;
  of: number;
};

export type FamilyReport = {
  family: "network" | "history" | "education" | "text" | "photo" | "approach" | "identity" | "verification";
  signs: number;
  points: number;
  counted: number;
  label: string;
  sentence: string;
};

export type Check = {
  clue: string;
  title: string;
  question: string;
  how: string;
  seconds: number;
  inputs: string[];
  kind: "search-photo" | "search-words" | "search-person" | "search-firm" | "search-school" | "ask-contact" | "write" | "look" | "enter" | "answer";
  links: Link[];
  copy: string;
  word: string;
  moves: boolean;
};

export type Link = {
  label: string;
  url: string;
};

export type Change = {
  clue: string;
  band: "strong-signs" | "some-signs" | "no-signs" | "not-enough";
  text: string;
};

export type Since = {
  day: string;
  band: "strong-signs" | "some-signs" | "no-signs" | "not-enough";
  band_label: string;
  headline: string;
  changes: Changed[];
  rules: string;
};

export type Changed = {
  clue: string;
  title: string;
  text: string;
};

export type Action = {
  title: string;
  text: string;
};

export type Timeline = {
  rows: TimelineRow[];
  overlaps: TimelineSpan[];
  gaps: TimelineSpan[];
  impossible: TimelineSpan[];
  joined: string | null;
  until: string;
  text: string[];
};

export type TimelineRow = {
  kind: "job" | "school";
  label: string;
  start: string | null;
  end: string | null;
};

export type TimelineSpan = {
  start: string;
  end: string;
  label: string;
};

export type Slip = {
  field: string;
  message: string;
};

export type OwnReport = {
  whose: "own";
  headline: string;
  missing: OwnFinding[];
  stumbles: OwnFinding[];
  looked: number;
  of: number;
  not_told: string[];
  titles: { [key: string]: string };
  summary: string;
};

export type OwnFinding = {
  clue: string;
  seen: string;
  do: string;
  minutes: number;
  how_long: string;
};

export type MessageReport = {
  band: "strong-signs" | "some-signs" | "no-signs" | "not-enough";
  band_label: string;
  short: string;
  headline: string;
  language: "en" | "es" | "pt" | "fr" | "de" | "it" | null;
  asks: Ask[];
  closes: Way[];
  opens: Way[];
  disguises: Way[];
  pieces: Piece[];
  questions: string[];
  actions: Action[];
  already: Action[];
  reply: string | null;
  looked_for: string;
  since: MessageSince | null;
  summary: string;
};

export type Ask = {
  ask: "run-code" | "run-command" | "open-program" | "remote-control" | "log-in" | "read-code" | "pay-first" | "voucher-or-coins" | "pass-on" | "identity-papers" | "bank-data" | "lend-account" | "lend-name" | "inside-information" | "invest" | "paid-clicks" | "recruit-others" | "undress" | "keep-quiet" | "deceive";
  title: string;
  quote: string;
  start: number;
  end: number;
  strength: "decisive" | "strong" | "moderate" | "weak" | "note";
  why: string;
  next: string;
  ordinary: string;
  do: string;
  sources: string[];
};

export type Way = {
  way: string;
  title: string;
  quote: string;
  start: number;
  end: number;
  why: string;
};

export type Piece = {
  text: string;
  marks: string[];
};

export type MessageSince = {
  day: string;
  band: "strong-signs" | "some-signs" | "no-signs" | "not-enough";
  band_label: string;
  headline: string;
  changes: MessageChange[];
  rules: string;
};

export type MessageChange = {
  title: string;
  text: string;
};

export type RateReport = {
  rate: number | null;
  interval: [number, number] | null;
  resolved_rate: number | null;
  bounds: [number, number] | null;
  band: "too-few" | "rethink" | "improve" | "good" | "close-to-a-given";
  headline: string;
  advice: string[];
  band_label: string;
  waiting: boolean;
  bands_possible: ("too-few" | "rethink" | "improve" | "good" | "close-to-a-given")[];
  bands: BandEdge[];
  announcement: string;
  rule: string;
  explanations: string[];
  counts: CountsReport;
  comparison: Comparison | null;
  forecast: Forecast | null;
  limits: LimitsReport;
  benchmarks: Benchmarks;
  since: RateSince | null;
  replies: RepliesReport | null;
  note: NoteReport | null;
  table: TableReport | null;
  picture: string;
  titles: { [key: string]: string };
  heads: { [key: string]: string[] };
  summary: string;
};

export type BandEdge = {
  band: "too-few" | "rethink" | "improve" | "good" | "close-to-a-given";
  label: string;
  low: number;
  high: number;
  whose: string;
};

export type CountsReport = {
  sent: number | null;
  accepted: number | null;
  declined: number;
  dont_know: number;
  withdrawn: number;
  pending: number;
  never_answered: number | null;
  settled: number | null;
  from_groups: boolean;
  sentence: string;
};

export type Comparison = {
  groups: GroupReport[];
  pairs: PairReport[];
  cautions: string[];
};

export type GroupReport = {
  name: string;
  sent: number | null;
  accepted: number | null;
  pending: number;
  rate: number | null;
  interval: [number, number] | null;
  bounds: [number, number] | null;
  band: "too-few" | "rethink" | "improve" | "good" | "close-to-a-given";
  sentence: string;
};

export type PairReport = {
  first: string;
  second: string;
  difference: number | null;
  interval: [number, number] | null;
  distinguishable: boolean | null;
  needed_each: number | null;
  more: number[] | null;
  open: boolean;
  sentence: string;
};

export type Forecast = {
  target: number | null;
  in_a_row: number | null;
  in_a_row_at_best: number | null;
  reachable: boolean | null;
  per_week: number | null;
  weeks: number | null;
  path: Step[];
  what_if: WhatIfReport | null;
  sentence: string;
  withdrawing: string;
};

export type Step = {
  invitations: number;
  rate: number;
};

export type WhatIfReport = {
  acceptance: number;
  per_week: number;
  path: Week[];
  weeks: number | null;
  sentence: string;
};

export type Week = {
  week: number;
  sent: number;
  rate: number;
};

export type LimitsReport = {
  limits: LimitReport[];
  risk: Risk;
  ages: Ages;
  facts: string;
};

export type LimitReport = {
  id: string;
  label: string;
  value: string;
  yours: number | null;
  ceiling: number | null;
  status: "below" | "near" | "above" | "not-told" | "for-information";
  says: string;
  sure: "linkedin" | "reported" | "conflicting" | "past";
  sure_label: string;
  sources: string[];
};

export type Risk = {
  reasons: string[];
  sentence: string;
  sources: string[];
};

export type Ages = {
  known: number;
  fresh: number;
  stale: number;
  near_lapse: number;
  lapsed: number;
  oldest: number | null;
  sentence: string;
};

export type Benchmarks = {
  items: Benchmark[];
  left_out: string[];
  sentence: string;
  caution: string;
};

export type Benchmark = {
  id: string;
  label: string;
  source: string;
  url: string;
  sample: number;
  senders: string;
  vendor: boolean;
  rate: number;
  interval: [number, number];
  caveat: string;
  basis: string;
  stands: "yours-higher" | "yours-lower" | "cannot-tell" | "no-rate";
  sentence: string;
};

export type RateSince = {
  day: string;
  band: "too-few" | "rethink" | "improve" | "good" | "close-to-a-given";
  headline: string;
  moved: string;
  rules: string;
};

export type RepliesReport = {
  messages: number | null;
  answered: number | null;
  rate: number | null;
  interval: [number, number] | null;
  bounds: [number, number] | null;
  waiting: number;
  headline: string;
  advice: string[];
};

export type NoteReport = {
  units: number;
  counted: string;
  limits: NoteLimit[];
  blind: boolean | null;
  signs: NoteSign[];
  specific: string[];
  sentence: string;
  pattern: string[];
};

export type NoteLimit = {
  who: string;
  limit: number;
  left: number;
  sentence: string;
};

export type NoteSign = {
  id: string;
  label: string;
  seen: string;
  why: string;
};

export type TableReport = {
  groups: TableGroup[];
  unread: UnreadLine[];
  sentence: string;
};

export type TableGroup = {
  name: string;
  sent: number | null;
  accepted: number | null;
  declined: number | null;
  dont_know: number | null;
  withdrawn: number | null;
  pending: number | null;
};

export type UnreadLine = {
  line: number;
  text: string;
  why: string;
  sentence: string;
};

export type ExportReport = {
  archive: string;
  exported: string | null;
  exported_how: string;
  as_of: string | null;
  files: FileReport[];
  owner: Owner | null;
  missing: Missing[];
  invitations: Invitations | null;
  connections: Connections | null;
  replies: Replies | null;
  follow_up: FollowUp | null;
  compare: Compare | null;
  for_rate: ForRate | null;
  for_profile: { [key: string]: unknown } | null;
  headline: string;
  titles: { [key: string]: string };
  heads: { [key: string]: string[] };
  summary: string;
};

export type FileReport = {
  name: string;
  table: string | null;
  recognised: string;
  note: string;
  rows: number;
  skipped: SkippedRows[];
};

export type SkippedRows = {
  reason: string;
  rows: number;
};

export type Owner = {
  name: string;
  url: string;
  how: string;
  sentence: string;
};

export type Missing = {
  id: string;
  sentence: string;
};

export type Invitations = {
  regime: "history" | "open-only" | "unknown";
  regime_label: string;
  holds: string;
  evidence: string[];
  matched_by: "address" | "name";
  rows: number;
  incoming: number;
  sent: number;
  settled: number;
  accepted: number;
  too_recent: number;
  first: string | null;
  last: string | null;
  rate: RateReport | null;
  bounds: Bounds | null;
  by_age: Point[];
  median_wait_days: number | null;
  weeks: SentWeek[];
  busiest_week: SentWeek | null;
  weekdays: Weekday[];
  notes: NoteGroup[];
  backlog: Backlog;
  to_withdraw: ToWithdraw[];
  not_counted: NotCounted[];
  sentences: string[];
  caveats: string[];
  headline: string;
};

export type Bounds = {
  lower: number;
  upper: number;
  new_connections: number;
  still_listed: number;
  sentence: string;
};

export type Point = {
  days: number;
  share: number;
};

export type SentWeek = {
  week: string;
  sent: number;
  with_note: number;
  accepted: number | null;
};

export type Weekday = {
  day: string;
  sent: number;
  accepted: number;
};

export type NoteGroup = {
  group: "with-note" | "without-note";
  label: string;
  sent: number;
  accepted: number | null;
  rate: number | null;
  interval: [number, number] | null;
};

export type Backlog = {
  count: number;
  ages: Ages;
  over_three_weeks: number;
  over_five_months: number;
  buckets: AgeBucket[];
  sentence: string;
};

export type AgeBucket = {
  label: string;
  from_days: number;
  to_days: number | null;
  count: number;
};

export type ToWithdraw = {
  name: string;
  url: string;
  sent: string;
  age_days: number;
  with_note: boolean;
  lapsed: boolean;
  sentence: string;
};

export type NotCounted = {
  reason: string;
  count: number;
};

export type Connections = {
  rows: number;
  hidden: number;
  undated: number;
  twice: number;
  with_email: number;
  first: string | null;
  last: string | null;
  last_year: number;
  by_month: Month[];
  companies: Named[];
  without_company: number;
  roles: Named[];
  without_role: number;
  caveats: string[];
  headline: string;
};

export type Month = {
  month: string;
  new: number;
  total: number;
};

export type Named = {
  name: string;
  count: number;
};

export type Replies = {
  conversations: number;
  started: number;
  settled: number;
  answered: number;
  waiting: number;
  rate: number | null;
  interval: [number, number] | null;
  median_wait_hours: number | null;
  never_answered: number;
  one_sided: number;
  gone_quiet: number;
  started_by_them: number;
  not_answered_by_you: number;
  set_aside: SetAside[];
  sentences: string[];
  advice: string[];
  caveats: string[];
  headline: string;
};

export type SetAside = {
  kind: string;
  reason: string;
  count: number;
};

export type FollowUp = {
  ways: WayReport[];
  people: Person[];
  not_connected: number;
  left_out: string;
  headline: string;
};

export type WayReport = {
  way: "they-wrote-last" | "new" | "gone-quiet" | "let-go";
  title: string;
  rule: string;
  advice: string;
  count: number;
};

export type Person = {
  way: "they-wrote-last" | "new" | "gone-quiet" | "let-go";
  name: string;
  url: string;
  company: string;
  position: string;
  since: string;
  days: number;
  sent: number;
  received: number;
  said: string;
  reason: string;
};

export type Compare = {
  earlier: string;
  later: string;
  days: number;
  files: FileReport[];
  open_then: number;
  accepted: number;
  gone: number;
  still_listed: number;
  not_matched: number;
  rate: number | null;
  interval: [number, number] | null;
  median_wait_days: number | null;
  new_connections: number;
  lost_connections: number;
  people: Compared[];
  for_rate: CompareRate;
  caveats: string[];
  headline: string;
};

export type Compared = {
  name: string;
  url: string;
  sent: string;
  outcome: "accepted" | "gone" | "still-listed";
  connected: string | null;
  sentence: string;
};

export type CompareRate = {
  sent: number;
  accepted: number;
  pending: number;
};

export type ForRate = {
  sent?: number;
  accepted?: number;
  pending?: number;
  pending_ages_days?: number[];
  groups?: ForGroup[];
  per_week?: number;
  replies?: ForReplies;
  as_of?: string;
};

export type ForGroup = {
  name: string;
  sent: number;
  accepted: number;
};

export type ForReplies = {
  messages: number;
  answered: number;
};

export type ContactsReport = {
  at: string;
  exported: string | null;
  exported_how: string;
  exact: ContactRow[];
  near: NearFirm[];
  without_company: number;
  caveats: string[];
  headline: string;
  summary: string;
};

export type ContactRow = {
  name: string;
  url: string;
  company: string;
  position: string;
  since: string | null;
  last_sent: string | null;
  last_received: string | null;
  way: "they-wrote-last" | "new" | "gone-quiet" | "let-go" | null;
  sentence: string;
  turn_to: string;
};

export type NearFirm = {
  company: string;
  nearness: "legal-form" | "former-name" | "begins-alike" | "spelling";
  reason: string;
  people: ContactRow[];
};

export type ImportReport = {
  profile: { [key: string]: Json };
  invitation: { [key: string]: Json };
  observations: { [key: string]: Json };
  unread: string[];
  understood: string[];
  language: string;
  source: "pdf" | "paste" | "pictures";
};

export type Reading = {
  text: string;
  doubts: Doubt[];
  message: string;
  pictures: Seen[];
  notes: string[];
};

export type Doubt = {
  start: number;
  end: number;
  word: string;
};

export type Seen = {
  kind: string;
  shows: string;
  lines: number;
  problem: string;
};

export type Round = {
  seed: number;
  link: string;
  items: Item[];
  result: Result | null;
};

export type Item = {
  number: number;
  kind: "profile" | "invitation" | "message";
  title: string;
  shown: Shown;
  parts: ShownPart[];
  checks: LookUp[];
  truth: "made-up" | "ordinary" | "cannot-tell";
  band: "strong-signs" | "some-signs" | "no-signs" | "not-enough";
  request: { [key: string]: unknown };
  answer: string;
  said: Said;
  reasons: { [key: string]: string };
  marks: Mark[];
  clues: string[];
  oddities: string[];
  settles: Settles | null;
  unsettled: string;
};

export type Shown = {
  name: string;
  headline: string;
  place: string;
  connections: string;
  shared: string;
  activity: string;
  picture: boolean;
  banner: string;
  about: string | null;
  jobs: ShownJob[] | null;
  schools: ShownSchool[] | null;
  skills: string;
  note: string | null;
  hidden: string;
};

export type ShownJob = {
  title: string;
  company: string;
  kind: string;
  dates: string;
  place: string;
  text: string;
};

export type ShownSchool = {
  school: string;
  degree: string;
  dates: string;
};

export type ShownPart = {
  part: "name" | "numbers" | "picture" | "note" | "about" | "jobs" | "schools" | "check" | "feeling";
  title: string;
};

export type LookUp = {
  check: "about" | "photo" | "school" | "firm" | "call" | "contact";
  title: string;
  seconds: number;
  reply: string;
};

export type Said = {
  accept: string;
  ask: string;
  leave: string;
};

export type Mark = {
  part: "name" | "numbers" | "picture" | "note" | "about" | "jobs" | "schools" | "check" | "feeling";
  clue: string;
  weight: "tells" | "nothing";
  title: string;
  text: string;
};

export type Settles = {
  check: "about" | "photo" | "school" | "firm" | "call" | "contact";
  clue: string;
  seconds: number;
  text: string;
};

export type Result = {
  headline: string;
  missed: Tally;
  suspected: Tally;
  asked: string;
  sure: string;
  overlooked: string;
  reasons: string;
  room: string[];
  page: string[];
  share: string;
  summary: string;
};

export type Tally = {
  title: string;
  count: number;
  of: number;
  text: string;
};

export type ErrorReply = {
  ok: false;
  error: ErrorBody;
  revision?: number;
};

export type ErrorBody = {
  code: "bad-request";
  field: string;
  message: string;
};
