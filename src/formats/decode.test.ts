import {describe, expect, test} from 'vitest'
import {decode, largestStory} from './decode.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('decode', () => {
  test('keeps a byte-order mark, so that offsets count from the file’s first character', () => {
    expect(decode(bytes('\uFEFFHi'))).toBe('\uFEFFHi')
  })

  test('takes any UTF-8, with U+FFFD and the signs that colour a terminal', () => {
    const text = '“Čapek” 😀 \uFFFD \u001b[1m\tx\r\n\f'
    expect(decode(bytes(text))).toBe(text)
  })

  test.each([
    ['nothing', new Uint8Array(), 'The file is empty'],
    ['a Latin-1 letter', latin('One\ncaf\u00e9 x'), 'Byte 8 (0xE9, in line 2) is not UTF-8'],
    ['a Windows quotation mark at the end', latin('caf\u0093'), 'Byte 4 (0x93, in line 1)'],
    ['a letter cut off at the end', bytes('naï').subarray(0, 3), 'Byte 3 (0xC3, in line 1)'],
    ['a stray byte after a real U+FFFD', latin('\u00ef\u00bf\u00bd\u00ef\u00bf\u00bd-\u00ff'), 'Byte 8 (0xFF'],
    ['UTF-16, little-endian', latin('\u00ff\u00feH\0i\0'), 'UTF-16 text (little-endian). Save it as UTF-8.'],
    ['UTF-16, big-endian', latin('\u00fe\u00ff\0H\0i'), 'UTF-16 text (big-endian). Save it as UTF-8.'],
    ['UTF-16 without a mark', latin('H\0i\0'), 'an encoding such as UTF-16'],
    ['a program', latin('\u007fELF\0\0'), 'binary'],
    ['control characters', bytes('a\u0001\u0002\u0003 some text'), 'binary, not text'],
    ['20 MB', new Uint8Array(20 * 1024 * 1024), 'The file has 20.0 MB; a story may have 4.0'],
  ])('refuses %s', (_, file, message) => {
    expect(() => decode(file)).toThrow(
      expect.objectContaining({name: 'UnreadableCopy', message: expect.stringContaining(message)}),
    )
  })

  test('takes the largest story', () => {
    expect(decode(new Uint8Array(largestStory).fill(0x20))).toHaveLength(largestStory)
  })
})
