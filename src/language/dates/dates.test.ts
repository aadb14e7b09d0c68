import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createDesk} from '../../engine/index.ts'
import {parseCopy} from '../../engine/parse.ts'
import {readText} from '../../formats/text.ts'
import {readingOf} from '../reading.ts'
import {dayAt, daysOf, julianWeekdayOf, numberOf, readDay, weekdayOf, writeDay} from './calendar.ts'
import type {TimeMention, TimeRange} from './index.ts'

const read = (text: string) => readingOf(parseCopy(readText(text, '')))

const short = (mention: TimeMention): string => {
  const hedge = mention.hedge ? '~' : ''
  switch (mention.kind) {
    case 'date': {
      const {weekday, day, month, year, order, nearness} = mention
      const parts = [year, month, day].map((part) => part?.value ?? '?').join('-')
      return `${hedge}${nearness ? `${nearness} ` : ''}${parts}${weekday ? ` w${weekday.value}` : ''}${order === 'either' ? ' either' : ''}`
    }
    case 'time': {
      const {hour, minute, meridiem, zone, isPlain} = mention
      const half = meridiem ? (meridiem.value ? 'pm' : 'am') : ''
      return `${hour.value}:${minute?.value ?? '?'}${half}${zone ? ` ${zone}` : ''}${isPlain ? '' : '?'}`
    }
    case 'relative':
      return `${mention.unit}${mention.shift >= 0 ? '+' : ''}${mention.shift}`
    case 'duration':
      return `${hedge}${mention.count} ${mention.unit}${mention.direction ? ` ${mention.direction}` : ''}`
    case 'anniversary':
      return `${hedge}${mention.count.value}th ${mention.isBirthday ? 'birthday' : 'anniversary'}`
    case 'age':
      return `${hedge}age ${mention.count.value}`
    case 'period':
      return `${mention.unit} ${mention.value}`
  }
}
const shortRange = ({from, to, form}: TimeRange) => `${form} ${short(from)} → ${short(to)}`

describe('the calendar', () => {
  test('agrees with the platform’s', () => {
    fc.assert(
      fc.property(fc.integer({min: -700_000, max: 100_000}), (number) => {
        const date = new Date(number * 864e5)
        const day = {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()}
        expect(numberOf(day)).toBe(number)
        expect(dayAt(number)).toEqual(day)
        expect(weekdayOf(day)).toBe(date.getUTCDay())
        expect(day.day).toBeLessThanOrEqual(daysOf(day.month, day.year))
      }),
    )
  })

  test('knows the old style', () => {
    expect(julianWeekdayOf({year: 1582, month: 10, day: 4})).toBe(4)
    expect(julianWeekdayOf({year: 1917, month: 10, day: 25})).toBe(3)
  })

  test('reads and writes ISO dates', () => {
    expect(readDay('2019-02-28T10:00:00Z')).toEqual({year: 2019, month: 2, day: 28})
    expect(readDay('2019-02-29')).toBeUndefined()
    expect(writeDay({year: 2019, month: 2, day: 3})).toBe('2019-02-03')
  })
})

describe('dates and times', () => {
  test.each([
    ['It opened on Tuesday, May 3, 2019, in Bern.', ['2019-5-3 w2']],
    ['It opened on Tuesday 3rd of May 2019.', ['2019-5-3 w2']],
    ['On Sat. Sept. 3 they met; on 3 Sept. they left.', ['?-9-3 w6', '?-9-3']],
    ['The log says 2019-05-03 and 2019-05-03.', ['2019-5-3', '2019-5-3']],
    ['Filed 13/05/2019, then 05/13/2019, then 03/05/2019.', ['2019-5-13', '2019-5-13', '2019-?-? either']],
    ['It came on 3 May, a Friday, and left.', ['?-5-3 w5']],
    ['May 3, 2019, was a Friday.', ['2019-5-3 w5']],
    ['It began last Tuesday, 9 June.', ['last ?-6-9 w2']],
    ['In May 2019 and in June; since March.', ['2019-5-?', '?-6-?', '?-3-?']],
    ['He reigned in 44 BC and AD 79.', ['-44-?-?', '79-?-?']],
    ['The 1990s and the ’80s followed the nineteenth century.', ['decade 1990', 'decade 80', 'century 19']],
    ['At 3.30 p.m. GMT, 15:30 or 1530 GMT, noon.', ['3:30pm GMT', '15:30?', '15:30 GMT', '12:?']],
    ['From 9 to 11 am, 10am–5pm.', ['9:?', '11:?am', '10:?am', '5:?pm']],
    ['At eight o’clock local time.', ['8:?']],
    ['Yesterday, last week, next month, three years ago.', ['day-1', 'week-1', 'month+1', '3 year ago']],
    [
      'About 25 years after the 10th anniversary, a centenary.',
      ['~25 year after', '10th anniversary', '100th anniversary'],
    ],
    ['She died aged 70, a 70-year-old, near her 40th birthday.', ['age 70', 'age 70', '40th birthday']],
    ['On Monday and this Friday.', ['?-?-? w1', 'this ?-?-? w5']],
  ])('%s', (text, expected) => {
    expect(read(text).dates.all.map(short)).toEqual(expected)
  })

  test.each([
    'It may march on; the sun sat.',
    'Theresa May left. March on, March hare.',
    'Won 3-2 at $2019 and 2,019 or 2019.5 points.',
    'Call 555-2019-1995 or see Section 12.3.',
    'There were 1500 people and 2000 jobs.',
  ])('%s: none', (text) => {
    expect(read(text).dates.all.map(short)).toEqual([])
  })

  test.each([
    ['It ran from 3 to 7 May 2019.', ['from 2019-5-3 → 2019-5-7']],
    ['It ran May 3–7, 2019.', ['dash 2019-5-3 → 2019-5-7']],
    ['Between 3 and 7 May it rained.', ['between ?-5-3 → ?-5-7']],
    ['On 3 and 7 May it rained.', []],
    ['Between 1990 and 1995 it rained.', ['between 1990-?-? → 1995-?-?']],
    ['The war of 1914–18 was long.', ['dash 1914-?-? → 1918-?-?']],
    ['The 1999–02 run.', ['dash 1999-?-? → 2002-?-?']],
    ['It ran from May 3, 2019, to June 7, 2020.', ['from 2019-5-3 → 2020-6-7']],
    ['Rome fought from 264 to 146 BC.', ['from -264-?-? → -146-?-?']],
    ['Open from 10 p.m. to 9 p.m. daily.', ['from 10:?pm → 9:?pm']],
    ['Open 9–5 p.m. daily.', ['dash 9:? → 5:?pm']],
  ])('%s', (text, expected) => {
    expect(read(text).dates.ranges.map(shortRange)).toEqual(expected)
  })

  test('stay in their sentences, whatever the text', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
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
        '/',
        ' aged ',
        '.',
        ' ',
        'years ago',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 20}), (pieces) => {
        const {dates} = read(pieces.join(''))
        let last: TimeMention | undefined
        for (const mention of dates.all) {
          const {start, end, sentence, paragraph} = mention
          expect(start).toBeGreaterThanOrEqual(sentence.start)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(sentence.end)
          if (last?.paragraph === paragraph) expect(start).toBeGreaterThanOrEqual(last.end)
          last = mention
        }
      }),
    )
  })

  test('take time in proportion to the text', () => {
    const began = performance.now()
    for (const text of ['May 3 ', 'from 3 to ', '1 ', 'Tuesday, ', '3–', 'aged '])
      read(text.repeat(20_000)).dates.all.length
    expect(performance.now() - began).toBeLessThan(20_000)
  })
})

describe('the story’s date', () => {
  test.each([
    ['GENEVA, May 3, 2019 (Agency) — It rained.', '2019-05-03'],
    ['LONDON, 12 June 2019 – It rained.', '2019-06-12'],
    ['ST. LOUIS, Mo., June 12, 2019 -- It rained.', '2019-06-12'],
    ['GENEVA, May 3 (Agency) — It rained.', undefined],
    ['GENEVA (Agency) — On May 3, 2019, it rained.', undefined],
    ['In London, on 12 June 2019 – a Monday – it rained.', undefined],
    ['A headline\n\nBy Ann Lee\n\nLONDON, Wednesday 12 June 2019 – It rained.', '2019-06-12'],
  ])('%s', (text, expected) => {
    expect(read(text).date).toBe(expected)
  })

  test('--date comes before metadata, metadata before the dateline', async () => {
    const told: (string | undefined)[] = []
    const {defineRule} = await import('../../rule-kit/index.ts')
    const rule = defineRule({
      id: 'x',
      summary: '',
      category: 'consistency',
      severity: 'warning',
      defaults: {},
      check: (_reading, _report, _options, {date}) => told.push(date),
    })
    const copy = readText('GENEVA, May 3, 2019 (Agency) — It rained.', '')
    await createDesk({rules: [{rule}]}).lint(copy)
    await createDesk({rules: [{rule}]}).lint({...copy, date: '2019-05-04'})
    await createDesk({rules: [{rule}], house: {date: '2019-05-05'}}).lint({...copy, date: '2019-05-04'})
    expect(told).toEqual(['2019-05-03', '2019-05-04', '2019-05-05'])
  })
})
