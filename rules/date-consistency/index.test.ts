import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createDesk, extent} from '../../src/engine/index.ts'
import {readCopy} from '../../src/formats/index.ts'
import dateConsistency from './index.ts'

const check = async (text: string, house: {date?: string} = {}, path = 'story.txt') =>
  (await createDesk({rules: [{rule: dateConsistency}], house}).lint(await readCopy(text, {path}))).messages

test('points at the date that a weekday does not go with', async () => {
  const text = 'It opened on Tuesday, May 3, 2019.'
  const [message] = await check(text)
  expect(message).toMatchObject({
    expected: ['Friday, May 3'],
    fix: 'suggest',
    category: 'consistency',
  })
  expect(message?.related?.map(({start, end}) => text.slice(start, end))).toEqual(['May 3, 2019'])
})

test('writes what should stand there as it stands there', async () => {
  const expected = async (text: string, date?: string) => (await check(text, date ? {date} : {}))[0]?.expected
  expect(await expected('On SATURDAY, SEPT. 3, 2021, it snowed.')).toEqual(['FRIDAY, SEPT. 3', 'SATURDAY, SEPT. 4'])
  expect(await expected('It ran until the 31st of June.')).toEqual(['30th of June', '1st of July'])
  expect(await expected('The vote was yesterday, Monday, 3rd June.', '2019-06-05')).toEqual(['Tuesday, 4th June'])
  expect(await expected('Thirty years ago, in 1980, it closed.', '2019-06-05')).toEqual(['1989'])
  expect(await expected('In 2015, on the twenty-fifth anniversary of the 1989 revolt, it rained.')).toEqual([
    'twenty-sixth',
  ])
  expect(await expected('He led it from 1990 to 2000, twelve years.')).toEqual(['ten years'])
  expect(await expected('The play opens at 14:30 p.m.')).toEqual(['2:30 p.m.', '14:30.'])
})

test('takes the story’s date from its metadata or its dateline, and stays silent without', async () => {
  const text = 'The vote was yesterday, June 3.'
  expect(await check(text)).toHaveLength(0)
  expect(await check(text, {date: '2019-06-05'})).toHaveLength(1)
  expect(await check(`---\ndate: 2019-06-05\n---\n\n${text}\n`, {}, 'story.md')).toHaveLength(1)
  expect(await check(`LONDON, June 5, 2019 (Agency) — ${text}`)).toHaveLength(1)
  expect(await check(`LONDON, June 4, 2019 (Agency) — ${text}`)).toHaveLength(0)
})

test('holds a quotation against itself only', async () => {
  expect(
    await check('“It was Monday, June 3,” he said. ¶ It was Tuesday, June 3.'.replace(' ¶ ', '\n\n')),
  ).toHaveLength(0)
  expect(await check('“It was Monday, May 3, 2019,” he said.')).toHaveLength(1)
})

test('survives any text, and stays inside it', async () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      ...[
        'Tuesday',
        ', ',
        'May ',
        '3',
        '31',
        ' to ',
        '–',
        '2019',
        ' from ',
        ' pm',
        ':',
        ' aged ',
        '. ',
        ' ',
        ' years ago',
        '“',
        '”',
      ],
      ...[
        '25th anniversary',
        ' of the ',
        ' election ',
        ' born in ',
        ' died in ',
        'yesterday',
        ' next month, ',
        '\n\n',
        ' BC',
        ' GMT',
        ' morning',
      ],
    ),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, {maxLength: 24}),
      fc.constantFrom(undefined, '2019-06-05'),
      async (pieces, date) => {
        const text = pieces.join('')
        if (!text.trim()) return
        for (const message of await check(text, date ? {date} : {})) {
          const {start, end} = extent(message)
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      },
    ),
  )
})
