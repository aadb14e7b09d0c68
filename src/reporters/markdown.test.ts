import {expect, test} from 'vitest'
import {cleanStory, context, flawedStory, lintFor, storyWith} from '../../tests/flawed-story.ts'
import {reporters} from './index.ts'

const {markdown} = reporters

/** The rows of the table, without its head. */
const rowsOf = (report: string) =>
  report
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)

test('findings are rows of a table, the most severe first', async () => {
  const report = markdown([await storyWith({suggestion: 1}, 'a.txt'), await flawedStory('copy/story.txt')], context)
  expect(report).toMatch(/^### copydesk\n\n2 errors, 1 warning, 2 suggestions in 2 stories\.\n\n\|/)
  expect(report.endsWith('|\n')).toBe(true)
  const rows = rowsOf(report)
  expect(rows.map((row) => row.split(' ')[2])).toEqual(['error', 'error', 'warning', 'suggestion', 'suggestion'])
  expect(rows[0]).toBe(
    '| ✖ error | copy&#47;story.txt&#58;1&#58;7 | “Fernada” here, “Fernanda” in line 5. Check which is right. → Fernanda or Fernando | [name-consistency](https://github.com/copydesk/copydesk/blob/main/rules/name-consistency/README.md) |'
      // A mark that is no letter's and stands before one.
      .replace('story.txt', 'story&#46;txt'),
  )
})

test('nothing in a story or its name is more than text', async () => {
  const nasty =
    '|<img src=x onerror=alert(1)> [a](javascript:b) ![i](https://x.example/y) `c` *d* _e_ ~f~ $g$ @editor #1 !2 \\ & www.x.example https://x.example a@b.example :smile:\n\n# h\r\n- i\u202E\u0000'
  const name = '<script>|`@a`\n.txt'
  const [row = '', ...rest] = rowsOf(
    markdown([await lintFor([{id: 'x', find: /well/g, message: nasty}], 'All is well.', name)], context),
  )
  expect(rest).toEqual([])
  const cells = row.split(/(?<!\\)\|/)
  expect(cells).toHaveLength(6)
  const text = cells.slice(1, 4).join('')
  expect(text).not.toMatch(/[<>`*_~$@[\]()!\\:/]/)
  expect(text.replace(/&#\d+;/g, '')).not.toMatch(/[#&]/)
  expect(text).not.toMatch(/www\.|\p{Cc}|\p{Cf}/u)
  expect(text).toContain('&#64;&#8203;editor')
})

test('of very many findings the most severe are shown, and the rest is counted', async () => {
  const report = markdown([await storyWith({warning: 30_000, error: 2})], context)
  expect(report.length).toBeLessThan(500_000)
  expect(rowsOf(report)[1]).toMatch(/^\| ✖ error/)
  expect(report).toMatch(/\n\nNot shown: [\d,]+ findings, none more severe than these\.\n$/)
  const few = markdown([await storyWith({warning: 3, error: 2})], {...context, maxMessages: 2})
  expect(rowsOf(few)).toHaveLength(2)
  expect(few).toContain('Not shown: 3 findings')
})

test('a message is cut where it is too long', async () => {
  const report = markdown(
    [await lintFor([{id: 'x', find: /well/g, message: '🙂'.repeat(1000)}], 'All is well.')],
    context,
  )
  expect(rowsOf(report)[0]?.length).toBeLessThan(6000)
})

test('where nothing is found it says so', async () => {
  expect(markdown([await cleanStory()], context)).toBe('### copydesk\n\nNo findings in 1 story.\n')
  expect(markdown([], context)).toBe('### copydesk\n\nNo stories.\n')
})
