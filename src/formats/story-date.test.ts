import {describe, expect, test} from 'vitest'
import {readHtml} from './html.ts'
import {readMarkdown} from './markdown.ts'
import {readStoryDate} from './story-date.ts'

test.each([
  ['2019-05-03', '2019-05-03'],
  ['2019-05-03T23:30:00+02:00', '2019-05-03'],
  ['2019/5/3', '2019-05-03'],
  ['May 3, 2019', '2019-05-03'],
  ['Friday 3rd of May 2019', '2019-05-03'],
  ['Fri, 03 May 2019 10:00:00 GMT', '2019-05-03'],
  ['03/05/2019', undefined],
  ['tomorrow', undefined],
  ['', undefined],
])('%s', (text, date) => {
  expect(readStoryDate(text)).toEqual(date ? {date} : {})
})

test.each(['2019-02-29', 'June 31, 2019', '2019-13-01', '0 May 2019'])('%s is no day', (text) => {
  expect(readStoryDate(text)).toEqual({isImpossible: true})
})

describe('front matter', () => {
  const read = (yaml: string) => readMarkdown(`---\n${yaml}\n---\n\nIt rained.\n`, '')

  test.each([
    ['date: 2019-05-03', '2019-05-03'],
    ['title: Rain\npublished: "May 3, 2019"', '2019-05-03'],
    ['date: 2019-05-04\npublish_date: 2019-05-03T10:00:00Z', '2019-05-03'],
    ['date: 2019-05-04\npublished: true', '2019-05-04'],
    ['date:', undefined],
    ['date: [2019, 5]', undefined],
    ['date: 20190503', undefined],
    ['event: 2019-05-03', undefined],
  ])('%s', (yaml, date) => {
    const copy = read(yaml)
    expect(copy.date).toBe(date)
    expect(copy.problems).toEqual([])
  })

  test('a date that is none is a problem of the file', () => {
    expect(read('date: 2019-02-30').problems).toEqual([
      {reason: '“2019-02-30” is no day of the calendar. Write YYYY-MM-DD.', offset: 10},
    ])
  })
})

test.each([
  [
    '<head><meta property="article:published_time" content="2019-05-03T10:00:00Z"></head><p>It rained.</p>',
    '2019-05-03',
  ],
  [
    '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2019-05-03"}</script><p>Rain.</p>',
    '2019-05-03',
  ],
  ['<h1>Rain</h1><div>By Ann Lee, <time datetime="2019-05-03">3 May</time></div><p>It rained.</p>', '2019-05-03'],
  ['<h1>Rain</h1><p>It rained on <time datetime="2019-05-03">3 May</time> in Bern.</p>', undefined],
  ['<time itemprop="datePublished" datetime="2019-05-03">3 May</time><p>It rained.</p>', '2019-05-03'],
  ['<head><meta name="date" content="rain"></head><p>It rained.</p>', undefined],
])('%s', (html, date) => {
  expect(readHtml(html, '').date).toBe(date)
})
