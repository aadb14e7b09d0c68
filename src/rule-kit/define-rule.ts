import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import {type Paragraph, partOf, type Reading, readingOf, type Word} from '../language/reading.ts'
import {type Span, spanOf} from '../language/span.ts'
import {type Category, type Fix, fatalFor, type Severity, severities} from './finding.ts'
import type {House} from './house.ts'
import {checkOptions} from './options.ts'
import {isMarkedSic} from './sic.ts'
import {suspicionAt} from './suspicion.ts'

/** What a rule says of one place. */
export interface Report {
  /** What is underlined, and what a replacement replaces: a span, or words from the first to the last. */
  at: Span | readonly Word[]
  /** Quotes the words, says what is wrong and what to do, in a desk's voice. */
  message: string
  /** What could stand there instead, the best first; an empty string deletes. */
  expected?: readonly string[]
  /** The reason, where the message does not give it. */
  note?: string
  /** The other places that the message speaks of. */
  related?: readonly {at: Span; message: string}[]
  /** Default: the rule's own, and `suggest` where there is a choice. */
  fix?: Fix
  /** Where this one is less grave than the rule's others. */
  severity?: Severity
  /** It is dropped where the reading has less suspicion than this, from 0 to 1, that anything is wrong there. Default: 0. */
  leastSuspicion?: number
  /** Whether nobody speaks so: reported, as a warning, in quotations too that the rule leaves alone. Default: false. */
  misprint?: boolean
}

/** What there is to know of a rule without its check. */
export interface RuleDescription<Options extends object> {
  /** Also the folder's name, the manual's title and the messages' `ruleId`. */
  id: string
  /** One sentence. */
  summary: string
  category: Category
  /** Default severity. */
  severity: Severity
  /** Whether it runs where no configuration names it: a rule that is right less than four times in five waits to be asked. Default: true. */
  recommended?: boolean
  /** Options with their defaults; an option's type is its default's type. */
  defaults: Options
  /** `skip`: what somebody said is not ours to restyle. Default: `check`. */
  quotations?: 'check' | 'skip'
  /** Headings, front matter's titles and the headline of plain text. Default: `check`. */
  headings?: 'check' | 'skip'
  /** What kind of repair its replacements are. Default: `suggest`. */
  fix?: Fix
}

export interface RuleDefinition<Options extends object> extends RuleDescription<Options> {
  /** Reads the story and reports; pure, and free of any other rule. */
  check?: Check<Options>
  /**
   * As `check`, for what can be told from a paragraph by itself: it is given a reading of one at a time. A rule has one
   * of the two, or both. In an editor, a paragraph that did not change is not checked again.
   */
  checkParagraph?: Check<Options>
}

export type Check<Options> = (
  reading: Reading,
  report: (report: Report) => void,
  options: Options,
  house: House,
) => void

/** `false` or `'off'` turns a rule off; a severity keeps the options' defaults. */
export type RuleSetting<Options extends object = object> =
  | boolean
  | Severity
  | 'off'
  | Partial<Options>
  | [severity: Severity | 'off', options?: Partial<Options>]

export type RulePlugin<Options extends object> = Plugin<[setting?: RuleSetting<Options> | undefined], Root>

/** A rule: a retext plugin that carries its own description. */
export interface Rule<Options extends object = object> extends RulePlugin<Options> {
  readonly rule: Readonly<Required<RuleDescription<Options>>> & {url: string}
}

const manual = 'https://github.com/copydesk/copydesk/blob/main/rules'

/**
 * Makes a rule of its description. The result is a retext plugin: `unified().use(retextEnglish).use(rule, {…})`, or
 * `['error', {…}]`, or `false`.
 *
 * @throws {OptionsError} when attached with an option that the rule does not have, or of the wrong type.
 */
export function defineRule<Options extends object>(definition: RuleDefinition<Options>): Rule<Options> {
  const {check, checkParagraph, ...description} = definition
  const rule = describe(description)
  const plugin: RulePlugin<Options> = function (setting) {
    const {severity, options} = readSetting(rule, setting)
    if (severity === 'off') return undefined
    const house = this.data('copydesk') ?? {}
    const houseOn = dated(house)
    const memory = this.data('copydeskMemory')
    return (tree, file) => {
      const reading = readingOf(tree)
      const emit = reporter(rule, severity, reading, file)
      check?.(reading, heed(emit), options, houseOn(reading.date))
      if (!checkParagraph) return
      const look = (paragraph: Paragraph, report: (report: Report) => void) =>
        checkParagraph(partOf(reading, paragraph), heed(report), options, house)
      for (const paragraph of reading.paragraphs)
        if (memory) memory.recall(rule.id, paragraph, reading, look, emit)
        else look(paragraph, emit)
    }
  }
  return label(plugin, rule)
}

/** What a rule carries. */
export function describe<Options extends object>(description: RuleDescription<Options>): Rule<Options>['rule'] {
  return {
    recommended: true,
    quotations: 'check',
    headings: 'check',
    fix: 'suggest',
    ...description,
    url: `${manual}/${description.id}/README.md`,
  }
}

/** Makes a plugin a rule. */
export function label<Options extends object>(plugin: RulePlugin<Options>, rule: Rule<Options>['rule']): Rule<Options> {
  // A plugin's name is what unified shows when it fails.
  Object.defineProperty(plugin, 'name', {value: rule.id})
  return Object.assign(plugin, {rule})
}

/** The house, with the story's own date where it has none: for one date the same object, which rules remember it by. */
function dated(house: House): (date: string | undefined) => House {
  let last = house
  return (date) => {
    if (house.date !== undefined || date === undefined) return house
    if (last.date !== date) last = {...house, date}
    return last
  }
}

/** What a setting says: the severity to report with and the whole of the options. */
export function readSetting<Options extends object>(
  rule: Pick<RuleDefinition<Options>, 'id' | 'severity' | 'defaults'>,
  setting: RuleSetting<Options> | undefined,
): {severity: Severity | 'off'; options: Options} {
  const [level, given] = Array.isArray(setting)
    ? setting
    : typeof setting === 'object' && setting !== null
      ? [rule.severity, setting]
      : [setting, undefined]
  const severity = level === undefined || level === true ? rule.severity : level === false ? 'off' : level
  checkSeverity(rule.id, severity)
  return {severity, options: checkOptions(rule.id, rule.defaults, given ?? {})}
}

function checkSeverity(id: string, severity: unknown): asserts severity is Severity | 'off' {
  if (severity !== 'off' && !severities.includes(severity as Severity))
    throw new TypeError(`${id}: ${JSON.stringify(severity)} is no severity. Use error, warning, suggestion or off.`)
}

function reporter<Options extends object>(
  rule: Rule<Options>['rule'],
  severity: Severity,
  reading: Reading,
  file: VFile,
) {
  const {toPoint} = location(file)
  return (finding: Report) => {
    const {message, expected = [], related = [], fix, misprint = false} = finding
    let {note, severity: own = severity} = finding
    const span = spanOfReport(finding)
    const {paragraph, start, end} = span
    if (rule.headings === 'skip' && isHeading(paragraph, reading)) return
    if (rule.quotations === 'skip' && (paragraph.quoted || reading.quotationAt(paragraph, start))) {
      if (!misprint) return
      own = weaker(own, 'warning')
      note ??= 'It stands in a quotation: mend it unless it was said so.'
    }
    const source = paragraph.toSource(start, end)
    const from = toPoint(source.start)
    const to = toPoint(source.end)
    if (!from || !to) return
    const warning = file.message(message, {place: {start: from, end: to}, ruleId: rule.id, source: 'copydesk'})
    warning.fatal = fatalFor(weaker(severity, own))
    warning.url = rule.url
    warning.actual = paragraph.text.slice(start, end)
    warning.category = rule.category
    warning.expected = [...expected]
    if (note) warning.note = note
    if (related.length)
      warning.related = related.map((other) => ({
        ...other.at.paragraph.toSource(other.at.start, other.at.end),
        message: other.message,
      }))
    // Markup within the words would be lost: a person must see to it.
    if (expected.length)
      warning.fix = expected.length > 1 || !paragraph.isContiguous(start, end) ? 'suggest' : (fix ?? rule.fix)
  }
}

/** One that the format shows, or the headline of plain text. */
const isHeading = (paragraph: Paragraph, {lines}: Reading): boolean =>
  paragraph.kind === 'heading' || paragraph.kind === 'title' || lines.kindOf(paragraph) === 'headline'

function weaker(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) > severities.indexOf(b) ? a : b
}

/** Passes on what neither the reading thinks right nor the story marks as seen. */
function heed(report: (report: Report) => void): (report: Report) => void {
  return ({leastSuspicion = 0, ...found}) => {
    const span = spanOfReport(found)
    if (isMarkedSic(span)) return
    if (leastSuspicion === 0 || suspicionAt(span) >= leastSuspicion) report(found)
  }
}

const spanOfReport = ({at}: Pick<Report, 'at'>): Span => (isSpan(at) ? at : spanOf(at[0] as Word, at.at(-1)))

const isSpan = (at: Report['at']): at is Span => !Array.isArray(at)
