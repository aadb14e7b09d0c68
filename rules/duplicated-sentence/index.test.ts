import {expect, test} from 'vitest'
import {createDesk} from '../../src/engine/index.ts'
import {readCopy} from '../../src/formats/index.ts'
import duplicatedSentence from './index.ts'

const desk = createDesk({rules: [{rule: duplicatedSentence}]})
const sentence = 'The council will vote on the new bridge over the Aire on Monday.'

test('points to the first of the two', async () => {
  const text = `Leeds is tired. ${sentence}\n\nIt rained. ${sentence}\n`
  const {messages} = await desk.lint(await readCopy(text, {path: 'story.txt'}))
  const start = text.indexOf(sentence)
  expect(messages.map(({actual, related}) => ({actual, related}))).toEqual([
    {
      actual: ` ${sentence}`,
      related: [{start, end: start + sentence.length, message: '“The council will vote on …” here.'}],
    },
  ])
})

test('headings, block quotations, lists and captions repeat what the copy says', async () => {
  const markdown = `# ${sentence}\n\n${sentence}\n\n> ${sentence}\n\n- ${sentence}\n- ${sentence}\n`
  expect((await desk.lint(await readCopy(markdown, {path: 'story.md'}))).messages).toEqual([])
  const html = `<p>${sentence}</p><figure><figcaption>${sentence}</figcaption></figure>`
  expect((await desk.lint(await readCopy(html, {path: 'story.html'}))).messages).toEqual([])
})
