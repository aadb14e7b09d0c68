import fc from 'fast-check'
import {VFile} from 'vfile'
import {location} from 'vfile-location'
import {expect, test} from 'vitest'
import {cleanStory, context, flawedStory} from '../../tests/flawed-story.ts'
import {reporters} from './index.ts'

const diagnosticsOf = (files: Parameters<typeof reporters.rdjson>[0]) =>
  JSON.parse(reporters.rdjson(files, context)).diagnostics

test('a finding is a diagnostic', async () => {
  const diagnostics = diagnosticsOf([await flawedStory('a b/ñ.txt'), await cleanStory()])
  const range = {start: {line: 1, column: 7}, end: {line: 1, column: 14}}
  expect(diagnostics[0]).toEqual({
    message: '“Fernada” here, “Fernanda” in line 5. Check which is right.\nA name is spelt one way in a story.',
    location: {path: 'a b/ñ.txt', range},
    severity: 'ERROR',
    code: {
      value: 'name-consistency',
      url: 'https://github.com/copydesk/copydesk/blob/main/rules/name-consistency/README.md',
    },
    suggestions: [
      {range, text: 'Fernanda'},
      {range, text: 'Fernando'},
    ],
    related_locations: [
      {
        message: '“Fernanda” stands here.',
        // Six of the characters before it take more bytes than one.
        location: {path: 'a b/ñ.txt', range: {start: {line: 5, column: 32}, end: {line: 5, column: 40}}},
      },
    ],
  })
  expect(diagnostics.map(({severity}: {severity: string}) => severity)).toEqual(['ERROR', 'ERROR', 'WARNING', 'INFO'])
  expect(diagnostics[2]).not.toHaveProperty('suggestions')
})

test('a finding without a place has a path only', async () => {
  const file = await cleanStory()
  file.message('The story has no byline.')
  expect(diagnosticsOf([file])[0].location).toEqual({path: 'clean.txt'})
})

test('columns count the bytes of UTF-8', () => {
  const characters = fc.constantFrom('a', 'é', '北', '🙂', '\n', '\r\n', ' ')
  fc.assert(
    fc.property(fc.array(characters), fc.array(fc.nat()), (list, numbers) => {
      const source = list.join('')
      const {toPoint} = location(source)
      const file = new VFile({path: 'a.txt', value: source})
      // Only between characters, never within one.
      const offsets = list.map((_, i) => list.slice(0, i).join('').length)
      for (const number of numbers) {
        const point = toPoint(offsets[number % offsets.length] ?? 0)
        if (point) file.message('x', point)
      }
      const lines = source.split(/\r?\n/)
      expect(
        diagnosticsOf([file]).map(
          ({location: {range}}: {location: {range: {start: {line: number; column: number}}}}) => {
            const {line, column} = range.start
            return Buffer.from(lines[line - 1] ?? '')
              .subarray(0, column - 1)
              .toString()
          },
        ),
      ).toEqual(
        file.messages.map(({place}) => {
          const {line, column} = place as {line: number; column: number}
          return (lines[line - 1] ?? '').slice(0, column - 1)
        }),
      )
    }),
  )
})

test('rdjsonl has a diagnostic a line, each with its source', async () => {
  const files = [await flawedStory('a b/ñ.txt'), await cleanStory(), await flawedStory('b.txt')]
  const lines = reporters.rdjsonl(files, context).split('\n')
  expect(lines.pop()).toBe('')
  const source = {name: 'copydesk', url: 'https://github.com/copydesk/copydesk'}
  expect(lines.map((line) => JSON.parse(line))).toEqual(
    diagnosticsOf(files).map((diagnostic: object) => ({...diagnostic, source})),
  )
  expect(lines).toHaveLength(8)
  expect(reporters.rdjsonl([await cleanStory()], context)).toBe('')
})
