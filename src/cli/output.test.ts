import {afterEach, expect, test, vi} from 'vitest'
import {ConfigError} from '../config/index.ts'
import {describeFailure, wantsColour} from './output.ts'
import {UsageError} from './usage-error.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

function describe(error: unknown): string {
  let said = ''
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += text
    return true
  })
  expect(describeFailure(error)).toBe(2)
  return said
}

test('a fault of the user is told as it is', () => {
  expect(describe(new ConfigError('a.yaml:1:1: No.'))).toBe('a.yaml:1:1: No.\n')
  expect(describe(new UsageError('No.'))).toBe('copydesk: No.\n')
})

test('a fault of ours is one line that asks to be reported', () => {
  expect(describe(new TypeError('x is\nnot y'))).toBe(
    'copydesk: Something unexpected went wrong: x is. Please report it at https://github.com/copydesk/copydesk/issues\n',
  )
  expect(describe('thrown')).toContain('went wrong: thrown. Please')
})

test('where it happened is told to those who ask', () => {
  vi.stubEnv('COPYDESK_DEBUG', '1')
  expect(describe(new TypeError('x'))).toMatch(/\n\s+at /)
})

test('colours: the flag, then FORCE_COLOR, then NO_COLOR, then the terminal', () => {
  const terminal = {isTTY: true}
  vi.stubEnv('TERM', 'xterm')
  vi.stubEnv('FORCE_COLOR', undefined)
  vi.stubEnv('NO_COLOR', undefined)
  expect(wantsColour(undefined, terminal)).toBe(true)
  expect(wantsColour(undefined, {})).toBe(false)
  expect(wantsColour(false, terminal)).toBe(false)
  vi.stubEnv('TERM', 'dumb')
  expect(wantsColour(undefined, terminal)).toBe(false)
  vi.stubEnv('NO_COLOR', '1')
  vi.stubEnv('TERM', 'xterm')
  expect(wantsColour(undefined, terminal)).toBe(false)
  expect(wantsColour(true, {})).toBe(true)
  vi.stubEnv('FORCE_COLOR', '1')
  expect(wantsColour(undefined, {})).toBe(true)
})
