import {expect, test} from 'vitest'
import {parseCopy} from '../engine/parse.ts'
import {readText} from '../formats/text.ts'
import {datelineEnd, isDateline} from './dateline.ts'
import {readingOf} from './reading.ts'

test.each([
  ['LEEDS — ', 'Two men were held.'],
  ['GENEVA, May 3 (ANP) – ', 'Talks broke down.'],
  ['ALDERTON, Monday, November 11, 2024 - ', 'The river rose.'],
  ['PAXTON FLATS, Idaho — ', '“We ran,” she said.'],
  ['LONDON/NEW DELHI – ', 'Tariffs will rise.'],
  ['PUNE, August 6: ', 'The bank cut its rate.'],
])('a dateline opens %j%j', (dateline, rest) => {
  expect(datelineEnd(dateline + rest)).toBe(dateline.trimEnd().length)
  const {sentences} = readingOf(parseCopy(readText(dateline + rest, 'story.txt')))
  expect(sentences.map(({text}) => text.trim())).toEqual([dateline.trim(), rest])
})

test.each([
  'The mayor — a docker once — resigned.',
  'NATO: no troops will be sent.',
  'Leeds — the city, not the club — is broke.',
  'A — B',
  '',
])('none opens %j', (text) => {
  expect(datelineEnd(text)).toBe(0)
})

test.each([
  ['OSLO, 3 June', true],
  ['May 3, 2019', true],
  ['Two men were held.', false],
])('%j alone', (line, expected) => {
  expect(isDateline(line)).toBe(expected)
})
