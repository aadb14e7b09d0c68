import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextPassive from 'retext-passive'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {rules as allRules} from '../rules/index.ts'
import repeatedWord from '../rules/repeated-word/index.ts'
import {
  type AppliedPlugin,
  applyFixes,
  createDesk,
  defineRule,
  extent,
  OptionsError,
  type Rule,
  readCopy,
  type Settings,
  type Severity,
  severityOf,
} from '../src/index.ts'

/** A rule that underlines a pattern. */
function pattern(
  id: string,
  expression: RegExp,
  {misprint = false, ...more}: Partial<Parameters<typeof defineRule>[0]> & {misprint?: boolean} = {},
): Rule {
  return defineRule({
    id,
    summary: 'A pattern.',
    category: 'style',
    severity: 'warning',
    defaults: {},
    ...more,
    check(reading, report) {
      for (const paragraph of reading.paragraphs)
        for (const {0: found, index} of paragraph.text.matchAll(expression))
          report({
            at: {paragraph, start: index, end: index + found.length},
            message: `“${found}”`,
            expected: ['_'],
            misprint,
          })
    },
  })
}

const lint = async (text: string, settings: Settings, path = 'story.txt') =>
  createDesk(settings).lint(await readCopy(text, {path}))
const say = (file: VFile) => file.messages.map(({ruleId, actual}) => `${ruleId}: ${actual}`)

describe('a rule', () => {
  test('is a retext plugin by itself', async () => {
    const file = await unified().use(retextEnglish).use(repeatedWord).freeze()
    const story = new VFile('It on on here.')
    await file.run(file.parse(story), story)
    expect(story.messages.map(String)).toEqual(['1:4-1:9: “on on”: a word is typed twice. Delete one.'])
    expect(story.messages[0]).toMatchObject({ruleId: 'repeated-word', source: 'copydesk', fatal: true, fix: 'safe'})
  })

  test('takes options, a severity with options, and false', async () => {
    const run = async (setting: Parameters<typeof repeatedWord>[0]) => {
      const processor = unified().use(retextEnglish).use(repeatedWord, setting).freeze()
      const story = new VFile('It is so so there here here.')
      await processor.run(processor.parse(story), story)
      return story.messages.map((message) => `${severityOf(message)} ${message.actual}`)
    }
    expect(await run({allow: ['here']})).toEqual([])
    expect(await run(['suggestion', {}])).toEqual(['suggestion here here'])
    expect(await run('warning')).toEqual(['warning here here'])
    expect(await run(true)).toEqual(['error here here'])
    expect(await run(false)).toEqual([])
    expect(await run('off')).toEqual([])
  })

  test('refuses an option that it does not have, or of the wrong type, when it is attached', () => {
    const attach = (setting: unknown) => () => createDesk({rules: [{rule: repeatedWord, setting: setting as never}]})
    expect(attach({alow: []})).toThrow(OptionsError)
    expect(attach({alow: []})).toThrow('repeated-word has no option “alow”. It has: allow.')
    expect(attach({allow: 3})).toThrow('repeated-word: option “allow” is 3. It must be a list of words.')
    expect(attach('fatal')).toThrow('repeated-word: "fatal" is no severity.')
  })

  test('leaves quotations and headings alone where it says so', async () => {
    const text = '# A red day\n\n“A red herring,” he said of the red car.\n\n> A red quote.\n'
    const skip = pattern('colour', /red/g, {quotations: 'skip', headings: 'skip'})
    const check = pattern('colour', /red/g)
    const offsets = async (rule: Rule) =>
      (await lint(text, {rules: [{rule}]}, 'story.md')).messages.map((message) => extent(message).start)
    expect(await offsets(skip)).toEqual([text.indexOf('red car')])
    expect(await offsets(check)).toHaveLength(4)
  })

  test('warns of what nobody says in quotations too', async () => {
    const rule = pattern('colour', /red/g, {severity: 'error', quotations: 'skip', misprint: true})
    const {messages} = await lint('“A red herring,” he said of the red car.', {rules: [{rule}]})
    expect(messages.map(severityOf)).toEqual(['warning', 'error'])
    expect(messages.map(({note}) => note)).toEqual([
      'It stands in a quotation: mend it unless it was said so.',
      undefined,
    ])
  })

  test('that fails takes no other finding with it', async () => {
    const broken = defineRule({
      id: 'broken',
      summary: 'Fails.',
      category: 'style',
      severity: 'error',
      defaults: {},
      check() {
        throw new Error('no good')
      },
    })
    const file = await lint('It on on here.', {rules: [{rule: broken}, {rule: repeatedWord}]})
    expect(say(file)).toEqual(['repeated-word: on on'])
    expect(file.data.problems).toEqual([{reason: 'broken broke off: no good'}])
  })
})

describe('overlapping findings', () => {
  const overlapOf = async (...rules: Rule[]) => say(await lint('one two three', {rules: rules.map((rule) => ({rule}))}))

  test('the more severe stays', async () => {
    const mild = pattern('mild', /one two/g, {category: 'consistency'})
    const grave = pattern('grave', /two three/g, {severity: 'error'})
    expect(await overlapOf(mild, grave)).toEqual(['grave: two three'])
  })

  test('then the more particular matter', async () => {
    const style = pattern('a-style', /one/g)
    const grammar = pattern('grammar', /one two/g, {category: 'grammar'})
    expect(await overlapOf(style, grammar)).toEqual(['grammar: one two'])
  })

  test('then the shorter', async () => {
    expect(await overlapOf(pattern('long', /one two/g), pattern('short', /two/g))).toEqual(['short: two'])
  })

  test('what only touches stays', async () => {
    expect(await overlapOf(pattern('b', /two/g), pattern('a', /one /g))).toEqual(['a: one ', 'b: two'])
  })

  test('the order of the rules makes no difference', async () => {
    const rules = [pattern('b', /one/g), pattern('a', /one/g), pattern('c', /three/g)]
    expect(await overlapOf(...rules)).toEqual(await overlapOf(...rules.toReversed()))
  })
})

describe('retext plugins from elsewhere', () => {
  const text = 'The story was written by him. He is a policeman.'
  const withPlugin = (applied: AppliedPlugin) => lint(text, {rules: [{rule: repeatedWord}], plugins: [applied]})

  test('take part with a closed rule id and a severity of ours', async () => {
    const passive = await withPlugin({name: 'retext-passive', plugin: retextPassive})
    expect(say(passive)).toEqual(['retext-passive: written'])
    expect(passive.messages.map(severityOf)).toEqual(['warning'])
    const equality = await withPlugin({name: 'retext-equality', plugin: retextEquality, severity: 'error'})
    expect(new Set(equality.messages.map(({ruleId}) => ruleId))).toEqual(new Set(['retext-equality']))
    expect(new Set(equality.messages.map(severityOf))).toEqual(new Set<Severity>(['error']))
    expect(equality.messages[0]?.note).toMatch(/^retext-equality: /)
  })

  test('are silent when off', async () => {
    expect(say(await withPlugin({name: 'retext-passive', plugin: retextPassive, severity: 'off'}))).toEqual([])
  })

  test('that fail are reported, and the rest goes on', async () => {
    const failing = () => (_tree: unknown, file: VFile) => file.fail('gave up')
    const file = await lint('It on on here.', {
      rules: [{rule: repeatedWord}],
      plugins: [{name: 'failing', plugin: failing as never}],
    })
    expect(say(file)).toContain('repeated-word: on on')
    expect(file.messages.find(({ruleId}) => ruleId === 'failing')).toMatchObject({reason: 'gave up', fatal: true})
  })

  test('cannot change the tree under the feet of the next', async () => {
    const vandal = () => (tree: {children: unknown[]}) => {
      tree.children.length = 0
    }
    const plugins = [
      {name: 'vandal', plugin: vandal as never},
      {name: 'retext-passive', plugin: retextPassive},
    ]
    expect(say(await lint(text, {rules: [], plugins}))).toEqual(['retext-passive: written'])
  })
})

describe('stets', () => {
  const rules = [{rule: repeatedWord}]
  const text = 'It on on here. We go go on.'

  test('an entry lets its spot stand, told by the words around it', async () => {
    const stets = [{rule: 'repeated-word', words: 'on on', before: 'It', after: 'here.', reason: 'dialect'}]
    expect(say(await lint(text, {rules, stets}))).toEqual(['repeated-word: go go'])
    expect(say(await lint(`A new opening. ${text}`, {rules, stets}))).toEqual(['repeated-word: go go'])
    expect(say(await lint('That on on here.', {rules, stets}))).toEqual(['repeated-word: on on'])
  })

  test('an entry that matches nothing in its story is reported', async () => {
    const stets = [{rule: 'repeated-word', words: 'was was', reason: 'dialect', file: 'story.txt'}]
    const file = await lint(text, {rules, stets})
    expect(file.messages.map(({ruleId}) => ruleId)).toContain('stale-stet')
    expect(file.messages.find(({ruleId}) => ruleId === 'stale-stet')?.reason).toBe(
      'The stet for “was was” (repeated-word) no longer matches anything. Delete it.',
    )
    expect(say(await lint(text, {rules, stets}, 'other.txt')).some((line) => line.startsWith('stale'))).toBe(false)
  })

  test('a stet for a rule that is off is not held against anything', async () => {
    const stets = [{rule: 'repeated-word', words: 'on on', reason: 'dialect', file: 'story.txt'}]
    expect(say(await lint(text, {rules: [{rule: repeatedWord, setting: 'off'}], stets}))).toEqual([])
  })

  test('an entry holds to its last day', async () => {
    const stets = [{rule: 'repeated-word', words: 'on on', reason: 'dialect', file: 'story.txt', until: '2026-05-01'}]
    expect(say(await lint(text, {rules, stets, today: '2026-05-01'}))).toEqual(['repeated-word: go go'])
    const late = await lint(text, {rules, stets, today: '2026-05-02'})
    expect(late.messages.map(({ruleId}) => ruleId)).toEqual(['stale-stet', 'repeated-word', 'repeated-word'])
  })

  test('a comment lets the next block stand', async () => {
    const copy = '<!-- stet repeated-word: dialect -->\n\nIt on on here.\n\nIt on on there.\n'
    const file = await lint(copy, {rules}, 'story.md')
    expect(file.messages.map((message) => extent(message).start)).toEqual([copy.lastIndexOf('on on')])
  })

  test('a comment that matches nothing, names no rule or gives no reason is reported at its place', async () => {
    const copy =
      '<!-- stet repeated-word: dialect -->\n\nFine.\n\n<!-- stet -->\n\nFine.\n\n<!-- stet repeated-word -->\n\nIt on on.\n'
    const file = await lint(copy, {rules}, 'story.md')
    expect(
      file.messages.map((message) => `${message.ruleId} ${copy.slice(extent(message).start, extent(message).end)}`),
    ).toEqual([
      'stale-stet <!-- stet repeated-word: dialect -->',
      'stale-stet <!-- stet -->',
      'stale-stet <!-- stet repeated-word -->',
      'repeated-word on on',
    ])
  })
})

describe('fixes', () => {
  test('change what they replace and nothing else', async () => {
    const text = '\uFEFFIt  on on here.\r\n\r\nWe go go\ton 😀 on on.\r\n'
    const file = await lint(text, {rules: [{rule: repeatedWord}]})
    expect(applyFixes(file, 'safe').source).toBe('\uFEFFIt  on here.\r\n\r\nWe go\ton 😀 on.\r\n')
  })

  test('that need a person’s choice wait for one', async () => {
    const file = await lint('a red car', {rules: [{rule: pattern('colour', /red/g)}]})
    expect(applyFixes(file, 'safe').source).toBe('a red car')
    expect(applyFixes(file, 'suggest').source).toBe('a _ car')
  })

  test('reach across markup and references', async () => {
    const copy = 'Feed <b>hay</b> hay to <i>the&#8202;the</i> &#x1F600; hill hill</p>'
    const file = await lint(`<p>${copy}`, {rules: [{rule: repeatedWord}]}, 'story.html')
    expect(file.messages.map((message) => copy.slice(extent(message).start - 3, extent(message).end - 3))).toEqual([
      'hay</b> hay',
      'the&#8202;the',
      'hill hill',
    ])
  })

  test('are not safe across markup', async () => {
    const file = await lint('It **on** on here.', {rules: [{rule: repeatedWord}]}, 'story.md')
    expect(file.messages.map(({fix}) => fix)).toEqual(['suggest'])
  })
})

test('the same story gives the same findings, in order of place', async () => {
  const rules = [{rule: pattern('b', /b/g)}, {rule: pattern('a', /[ab]/g)}, {rule: repeatedWord}]
  const once = await lint('b a b a on on', {rules})
  const again = await lint('b a b a on on', {rules})
  expect(JSON.stringify(once.messages)).toBe(JSON.stringify(again.messages))
  const starts = once.messages.map((message) => extent(message).start)
  expect(starts).toEqual(starts.toSorted((a, b) => a - b))
})

describe('what is no prose comes back all the same', () => {
  const rules = allRules.map((rule) => ({rule}))
  for (const piece of ['"', '( ', 'a', 'the ', '“a ', '‘a’s ', 'Smith Smyth ', 'He said, “no '])
    test(`20,000 characters of ${piece}`, async () => {
      const file = await lint(piece.repeat(20_000 / piece.length), {rules})
      expect(file.data.problems).toEqual([])
    })
})
