import {expect, test} from 'vitest'
import {cleanStory, context, flawedStory, flaws, lintFor, storyWith} from '../../tests/flawed-story.ts'
import {reporters} from './index.ts'

const {stylish} = reporters

test('a story is reported as a sub-editor would read it', async () => {
  expect(`\n${stylish([await flawedStory('desk/un letter.txt'), await cleanStory()], context)}`).toMatchInlineSnapshot(`
    "
    desk/un letter.txt: 2 errors, 1 warning, 1 suggestion

      1:7   error: “Fernada” here, “Fernanda” in line 5. Check which is right.  name-consistency
            Maria Fernada, the United Nations’ president, spoke …
                  ~~~~~~~ → Fernanda or Fernando
      5:21  “Fernanda” stands here.
            “Naïve — 北京”,  said Fernanda.
                                  --------

      1:56  error: “the the”: typed twice. Delete one.  repeated-word
            … the United Nations’ president, spoke in the the General Assembly on Tuesday afternoon.
                                                      ~~~~~~~ → the

      3:5   warning: Who accepted? Check.  missing-subject
            The accepted the offer.
                ^

      5:14  suggestion: Two spaces. Keep one.  spacing
            “Naïve — 北京”,␣␣said Fernanda.
                           ~~ → [one space]

    ✖ 2 errors, 1 warning, 1 suggestion in 1 of 2 stories; 2 can be fixed with --fix.
    "
  `)
})

test('verbose adds reasons and manuals', async () => {
  expect(stylish([await flawedStory()], {...context, verbose: true})).toContain(
    '\n        Why: A name is spelt one way in a story.\n        https://github.com/copydesk/copydesk/blob/main/rules/name-consistency/README.md\n',
  )
})

test('nothing is wider than a narrow terminal', async () => {
  const report = stylish([await flawedStory()], {...context, columns: 44})
  // The closing line is no part of the page.
  for (const line of report.split('\n').slice(1, -2)) expect(line.length, line).toBeLessThanOrEqual(44)
})

test('clean stories get one quiet line', async () => {
  expect(stylish([await cleanStory()], context)).toBe('No findings in 1 story.\n')
  expect(stylish([await cleanStory('a.txt'), await cleanStory('b.txt')], context)).toBe('No findings in 2 stories.\n')
  expect(stylish([], context)).toBe('No stories.\n')
})

test('colours change nothing but colours', async () => {
  const files = [await flawedStory()]
  const coloured = stylish(files, {...context, colour: true})
  expect(coloured).toContain('\u001B[31m')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal is told
  expect(coloured.replace(/\u001B\[\d+m/g, '')).toBe(stylish(files, context))
})

test('rule ids link to their manuals where the terminal can follow', async () => {
  expect(stylish([await flawedStory()], {...context, links: true})).toContain(
    '\u001B]8;;https://github.com/copydesk/copydesk/blob/main/rules/spacing/README.md\u001B\\spacing\u001B]8;;\u001B\\',
  )
})

test('of too many findings the most severe are shown and the rest is counted', async () => {
  const files = [await storyWith({suggestion: 3, warning: 1200}), await storyWith({error: 1, warning: 1})]
  const report = stylish(files, {...context, maxMessages: 3})
  expect(report.match(/(error|warning|suggestion) \d+$|(error|warning|suggestion) \d+(?= {2})/gm)).toEqual([
    'warning 1',
    'warning 2',
    'error 1',
  ])
  expect(report).toContain('✖ 1 error, 1,201 warnings, 3 suggestions in 2 stories.\n')
  expect(report).toContain('Not shown: 1,202 findings')
  expect(stylish(files, {...context, maxMessages: 1205})).not.toContain('Not shown')
})

test('a finding without a place is printed without an excerpt', async () => {
  const file = await cleanStory()
  file.message('The story has no byline. Add one.', {ruleId: 'byline'}).fatal = true
  expect(stylish([file], context)).toBe(
    'clean.txt: 1 error\n\n    error: The story has no byline. Add one.  byline\n\n✖ 1 error in 1 story.\n',
  )
})

test('another place on the same line is shown in the same excerpt', async () => {
  const [flaw] = flaws
  const file = await lintFor(flaw ? [{...flaw, expected: []}] : [], 'Fernada said what Fernanda had said.')
  const rows = ['Fernada said what Fernanda had said.', '~~~~~~~           --------', '--- “Fernanda” stands here.']
  expect(stylish([file], context)).toContain(rows.map((row) => `        ${row}\n`).join(''))
})

test('replacements that are not words have names, and many are counted', async () => {
  const report = async (...expected: string[]) => {
    const file = await lintFor([{id: 'x', find: /well/g, message: 'x', expected}], 'All is well.')
    return /→ (.*)/.exec(stylish([file], context))?.[1]
  }
  expect(await report('')).toBe('[delete]')
  expect(await report('\u00A0')).toBe('[no-break space]')
  expect(await report('a', 'b')).toBe('a or b')
  expect(await report('a', 'b', 'c', 'd', 'e', 'f')).toBe('a, b, c, d or 2 more')
})

test('what stands in a story cannot speak to the terminal', async () => {
  const text = 'He \u001B]0;owned\u0007said \u202Eit.'
  const file = await lintFor([{id: 'x', find: /said/g, message: `“${text}” \u001B[2J`}], text, 'a\u001B[2Jb.txt')
  const report = stylish([file], context)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
  expect(report.match(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/g)).toBeNull()
  expect(report).toContain('said')
})
