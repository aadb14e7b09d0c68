import {expect, test, vi} from 'vitest'
import {showProgress} from './progress.ts'

function watchProgress(isTTY: boolean) {
  let shown = ''
  const stream = {isTTY, write: (text: string) => (shown += text)} as unknown as NodeJS.WriteStream
  return {progress: showProgress(1200, stream), shown: () => shown}
}

test('a long run on a terminal tells how far it is, and takes the line away', () => {
  vi.useFakeTimers()
  const {progress, shown} = watchProgress(true)
  vi.advanceTimersByTime(500)
  progress.advance(20)
  expect(shown()).toBe('')
  vi.advanceTimersByTime(1000)
  progress.advance(20)
  progress.advance(20)
  expect(shown()).toBe('\r\u001B[2K40 of 1,200 stories')
  progress.clear()
  progress.clear()
  expect(shown()).toBe('\r\u001B[2K40 of 1,200 stories\r\u001B[2K')
  vi.useRealTimers()
})

test('elsewhere it is silent', () => {
  vi.useFakeTimers()
  const {progress, shown} = watchProgress(false)
  vi.advanceTimersByTime(5000)
  progress.advance(20)
  progress.clear()
  expect(shown()).toBe('')
  vi.useRealTimers()
})
