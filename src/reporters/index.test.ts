import {describe, expect, test} from 'vitest'
import {context, flawedStory, storyWith} from '../../tests/flawed-story.ts'
import {reporters} from './index.ts'

const many = storyWith({error: 100, warning: 9900})

describe.each(Object.entries(reporters))('%s', (name, report) => {
  const isForPeople = ['stylish', 'vfile', 'github', 'markdown', 'html'].includes(name)

  test('says the same each time, and leaves the files as they were', async () => {
    const file = await flawedStory()
    const before = file.messages.map((message) => ({...message}))
    const first = report([file], context)
    expect(report([file], context)).toBe(first)
    expect(report([await flawedStory()], context)).toBe(first)
    expect(file.messages.map((message) => ({...message}))).toEqual(before)
    expect(first).toMatch(/[^\n]\n$/)
  })

  test('stands having nothing to report', () => {
    expect(report([], context)).toMatch(['vfile', 'github', 'rdjsonl'].includes(name) ? /^$/ : /[^\n]\n$/)
  })

  test('names standard input where there is no path', async () => {
    const said = report([await flawedStory('')], context)
    if (name === 'github') expect(said).not.toContain('file=')
    else expect(said).toMatch(/<stdin>|%3Cstdin%3E|&lt;stdin&gt;|&#60;stdin&#62;/)
  })

  test('tells all of ten thousand findings, or how many it leaves out', async () => {
    const said = report([await many], {...context, maxMessages: 50})
    if (isForPeople) {
      expect(said).not.toContain('error 51')
      expect(said).toMatch(name === 'github' ? /90 errors, 9,900 warnings/ : /Not shown: 9,950 /)
    } else for (const last of ['error 100', 'warning 9900']) expect(said).toContain(last)
  })
})
