/**
 * Shapes that several modules share, for the type checker alone. What the reports hold is declared
 * in checker/model.py and checker/rate/model.py; only what the page reads is named here.
 */

/** @typedef {null | boolean | number | string | Json[] | { [key: string]: Json }} Json */
/** @typedef {{ [key: string]: Json }} Answers */

/**
 * @typedef {object} Finding
 * @property {string} clue
 * @property {string} title
 * @property {string} family
 * @property {"sign" | "clear" | "reassuring" | "unknown" | "not-applicable"} outcome
 * @property {string} strength
 * @property {string} seen
 * @property {string} why
 * @property {string} innocent
 * @property {string} next
 * @property {string[]} sources
 */
/**
 * @typedef {object} Check
 * @property {string} clue
 * @property {string} title
 * @property {string} question
 * @property {string} how
 * @property {number} seconds
 * @property {string[]} inputs
 */
/** @typedef {{ family: string, signs: number, points: number, counted: number }} Weight */
/** @typedef {{ kind: string, label: string, start: string | null, end: string | null }} Row */
/** @typedef {{ start: string, end: string, label: string }} Span */
/**
 * @typedef {object} Timeline Dates are YYYY or YYYY-MM.
 * @property {Row[]} rows
 * @property {Span[]} overlaps
 * @property {Span[]} gaps
 * @property {Span[]} impossible
 * @property {string | null} joined
 * @property {string} until
 * @property {string[]} text
 */
/**
 * @typedef {object} ProfileReport
 * @property {string} band
 * @property {string} headline
 * @property {Finding[]} findings
 * @property {{ checked: number, of: number }} coverage
 * @property {Weight[]} weights
 * @property {Check[]} next_checks
 * @property {{ clue: string, band: string, text: string }[]} would_change
 * @property {{ title: string, text: string }[]} actions
 * @property {string} message
 * @property {string | null} search
 * @property {Timeline} timeline
 * @property {string} summary
 */
/**
 * @typedef {object} Imported What was read from a pasted page or a file.
 * @property {{ [key: string]: Json }} profile
 * @property {{ [key: string]: Json }} invitation
 * @property {string[]} unread
 * @property {string[]} understood
 */
/** @typedef {{ band: string, label: string, low: number, high: number, whose: string }} Edge */
/**
 * @typedef {object} Group
 * @property {string} name
 * @property {number | null} sent
 * @property {number | null} accepted
 * @property {number | null} rate
 * @property {[number, number] | null} interval
 * @property {[number, number] | null} bounds
 * @property {string} sentence
 */
/**
 * @typedef {object} Limit
 * @property {string} id
 * @property {string} label
 * @property {string} value
 * @property {number | null} yours
 * @property {string} status
 * @property {string} says
 * @property {string} sure
 * @property {string} sure_label
 * @property {string[]} sources
 */
/**
 * @typedef {object} Benchmark
 * @property {string} label
 * @property {string} source
 * @property {string} url
 * @property {number} sample
 * @property {string} senders
 * @property {boolean} vendor
 * @property {number} rate
 * @property {[number, number]} interval
 * @property {string} caveat
 * @property {string} sentence
 */
/**
 * @typedef {object} WhatIf
 * @property {{ week: number, sent: number, rate: number }[]} path
 * @property {string} sentence
 */
/**
 * @typedef {object} Forecast
 * @property {number | null} target
 * @property {{ invitations: number, rate: number }[]} path
 * @property {WhatIf | null} what_if
 * @property {string} sentence
 * @property {string} withdrawing
 */
/**
 * @typedef {object} Replies
 * @property {number | null} rate
 * @property {[number, number] | null} interval
 * @property {[number, number] | null} bounds
 * @property {string} headline
 * @property {string[]} advice
 */
/**
 * @typedef {object} Note
 * @property {{ left: number, sentence: string }[]} limits
 * @property {{ label: string, seen: string, why: string }[]} signs
 * @property {string} sentence
 * @property {string} counted
 * @property {string[]} pattern
 */
/**
 * @typedef {object} Table
 * @property {Record<string, string | number | null>[]} groups
 * @property {{ line: number, text: string, why: string }[]} unread
 * @property {string} sentence
 */
/**
 * @typedef {object} RateReport
 * @property {string} band
 * @property {string} headline
 * @property {number | null} rate
 * @property {[number, number] | null} interval
 * @property {[number, number] | null} bounds
 * @property {boolean} waiting
 * @property {string} band_label
 * @property {string[]} bands_possible
 * @property {Edge[]} bands
 * @property {string} announcement
 * @property {string[]} advice
 * @property {string} rule
 * @property {string[]} explanations
 * @property {{ sent: number | null, sentence: string }} counts
 * @property {{ groups: Group[], pairs: { sentence: string }[], cautions: string[] } | null} comparison
 * @property {Forecast | null} forecast
 * @property {{ limits: Limit[], facts: string, ages: { sentence: string },
 *   risk: { reasons: string[], sentence: string, sources: string[] } }} limits
 * @property {{ items: Benchmark[], left_out: string[], sentence: string, caution: string }} benchmarks
 * @property {Replies | null} replies
 * @property {Note | null} note
 * @property {Table | null} table
 * @property {string} summary
 */

/** @typedef {"they-wrote-last" | "new" | "gone-quiet" | "let-go"} Way */
/**
 * @typedef {object} Person
 * @property {Way} way
 * @property {string} name
 * @property {string} url
 * @property {string} company
 * @property {string} position
 * @property {string} since
 * @property {number} days
 * @property {number} sent
 * @property {number} received
 * @property {string} reason
 */
/**
 * @typedef {object} ToWithdraw
 * @property {string} name
 * @property {string} url
 * @property {string} sent
 * @property {number} age_days
 * @property {boolean} with_note
 * @property {boolean} lapsed
 */
/**
 * @typedef {object} Compared
 * @property {string} name
 * @property {string} url
 * @property {string} sent
 * @property {"accepted" | "gone" | "still-listed"} outcome
 * @property {string | null} connected
 */
/**
 * @typedef {object} ExportFile
 * @property {string} name
 * @property {string | null} table
 * @property {string} recognised
 * @property {string} note
 * @property {number} rows
 * @property {{ reason: string, rows: number }[]} skipped
 */
/** @typedef {{ week: string, sent: number, accepted: number | null }} SentWeek */
/** @typedef {{ days: number, share: number }} Point */
/** @typedef {{ label: string, count: number }} AgeBucket */
/** @typedef {{ month: string, new: number, total: number }} Month */
/** @typedef {{ name: string, count: number }} Named */
/** @typedef {{ reason: string, count: number }} Counted */
/**
 * @typedef {object} ExportInvitations
 * @property {"history" | "open-only" | "unknown"} regime
 * @property {string} regime_label
 * @property {string[]} evidence
 * @property {RateReport | null} rate
 * @property {{ upper: number, sentence: string } | null} bounds
 * @property {Point[]} by_age
 * @property {SentWeek[]} weeks
 * @property {{ day: string, sent: number, accepted: number }[]} weekdays
 * @property {{ label: string, sent: number, accepted: number | null, rate: number | null,
 *   interval: [number, number] | null }[]} notes
 * @property {{ count: number, sentence: string, buckets: AgeBucket[] }} backlog
 * @property {ToWithdraw[]} to_withdraw
 * @property {Counted[]} not_counted
 * @property {string[]} sentences
 * @property {string[]} caveats
 * @property {string} headline
 */
/**
 * @typedef {object} ExportCompare
 * @property {string} earlier
 * @property {string} later
 * @property {ExportFile[]} files
 * @property {number} open_then
 * @property {number} accepted
 * @property {number} gone
 * @property {number} still_listed
 * @property {Compared[]} people
 * @property {Answers} for_rate
 * @property {string[]} caveats
 * @property {string} headline
 */
/**
 * @typedef {object} ExportReplies
 * @property {number | null} rate
 * @property {[number, number] | null} interval
 * @property {string[]} sentences
 * @property {string[]} advice
 * @property {string[]} caveats
 * @property {string} headline
 */
/**
 * @typedef {object} FollowUp
 * @property {{ way: Way, title: string, rule: string, advice: string, count: number }[]} ways
 * @property {Person[]} people
 * @property {number} not_connected
 * @property {string} headline
 */
/**
 * @typedef {object} ExportConnections
 * @property {Month[]} by_month
 * @property {Named[]} companies
 * @property {Named[]} roles
 * @property {number} without_company
 * @property {number} without_role
 * @property {string[]} caveats
 * @property {string} headline
 */
/**
 * @typedef {object} ExportReport What checker/export/shapes.py declares, as far as the page shows it.
 * @property {string} archive
 * @property {string | null} exported
 * @property {string} exported_how
 * @property {ExportFile[]} files
 * @property {{ name: string, url: string, how: string } | null} owner
 * @property {{ id: string, sentence: string }[]} missing
 * @property {ExportInvitations | null} invitations
 * @property {ExportConnections | null} connections
 * @property {ExportReplies | null} replies
 * @property {FollowUp | null} follow_up
 * @property {ExportCompare | null} compare
 * @property {Answers | null} for_rate
 * @property {string} headline
 * @property {string} summary
 */
/** @typedef {{ ok: false, error: { field: string, message: string } }} Refusal */

/**
 * Words that the page was built with, by what they name: bands, strengths, families, and the
 * title over what was noticed, by band.
 * @typedef {Record<string, Record<string, string>>} Words
 */
/**
 * How a report is shown: the whole of it, a few words for the bar, one sentence to be read out.
 * @typedef {object} Shown
 * @property {import("./dom.js").Child[]} whole
 * @property {string} short
 * @property {string} spoken
 */

export {};
