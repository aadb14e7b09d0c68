import type {VFile} from 'vfile'
import {createDesk} from '../src/engine/index.ts'
import {readCopy} from '../src/formats/index.ts'
import type {ReportContext} from '../src/reporters/report.ts'
import {defineRule, type Report, type Rule, type Severity} from '../src/rule-kit/index.ts'

/** What is reported wherever a pattern is found in a story. */
interface Flaw extends Pick<Report, 'message' | 'expected' | 'note' | 'fix'> {
  id: string
  find: RegExp
  severity?: Severity
  /** The first find of another pattern, of which the message speaks too. */
  related?: {find: RegExp; message: string}
}

/** Lints a story by rules that find no more than the flaws. */
export async function lintFor(flaws: readonly Flaw[], text: string, path = 'story.txt'): Promise<VFile> {
  return createDesk({rules: flaws.map((flaw) => ({rule: ruleFor(flaw)}))}).lint(await readCopy(text, {path}))
}

function ruleFor({id, find, severity = 'error', related, ...rest}: Flaw): Rule {
  return defineRule({
    id,
    summary: `Finds ${id}.`,
    category: 'mechanics',
    severity,
    defaults: {},
    check({paragraphs}, report) {
      const spans = (pattern: RegExp) =>
        paragraphs.flatMap((paragraph) =>
          [...paragraph.text.matchAll(pattern)].map(({0: words, index}) => ({
            paragraph,
            start: index,
            end: index + words.length,
          })),
        )
      const other = related && spans(related.find)[0]
      for (const at of spans(find))
        report({at, ...rest, ...(other && {related: [{at: other, message: related.message}]})})
    },
  }) as Rule
}

/** One flaw of each kind, and what it speaks of. */
export const flaws: readonly Flaw[] = [
  {
    id: 'name-consistency',
    find: /Fernada/g,
    message: '“Fernada” here, “Fernanda” in line 5. Check which is right.',
    expected: ['Fernanda', 'Fernando'],
    note: 'A name is spelt one way in a story.',
    related: {find: /Fernanda/g, message: '“Fernanda” stands here.'},
  },
  {
    id: 'repeated-word',
    find: /the the/g,
    message: '“the the”: typed twice. Delete one.',
    expected: ['the'],
    fix: 'safe',
  },
  {id: 'missing-subject', find: /(?<=The )(?=accepted)/g, message: 'Who accepted? Check.', severity: 'warning'},
  {
    id: 'spacing',
    find: / {2}/g,
    message: 'Two spaces. Keep one.',
    expected: [' '],
    fix: 'safe',
    severity: 'suggestion',
  },
]

export const story = `Maria Fernada, the United Nations’ president, spoke in the the General Assembly on Tuesday afternoon.

The accepted the offer.

“Naïve — 北京”,  said Fernanda.
`

export const flawedStory = (path?: string): Promise<VFile> => lintFor(flaws, story, path)

export const cleanStory = (path = 'clean.txt'): Promise<VFile> => lintFor(flaws, 'All is well.\n', path)

export const context: ReportContext = {
  colour: false,
  version: '1.2.3',
  rules: flaws.map((flaw) => ruleFor(flaw).rule),
}

/** A clean story with so many findings of each severity put into it, none of them with a place. */
export async function storyWith(numbers: Partial<Record<Severity, number>>, path = 'story.txt'): Promise<VFile> {
  const file = await lintFor([], 'All is well.\n', path)
  const fatal = {error: true, warning: false, suggestion: undefined}
  for (const severity of ['suggestion', 'warning', 'error'] as const)
    for (let i = 1; i <= (numbers[severity] ?? 0); i++)
      file.message(`${severity} ${i}`, {
        ruleId: 'some-rule',
        source: 'copydesk',
        place: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 4, offset: 3}},
      }).fatal = fatal[severity]
  return file
}
