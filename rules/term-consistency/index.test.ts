import {expect, test} from 'vitest'
import {applyFixes, createDesk} from '../../src/engine/index.ts'
import {readCopy} from '../../src/formats/index.ts'
import type {House} from '../../src/rule-kit/index.ts'
import termConsistency from './index.ts'

async function lint(text: string, path = 'story.txt', house: House = {}) {
  return createDesk({rules: [{rule: termConsistency}], house}).lint(await readCopy(text, {path}))
}

test('points to the other form, and to further places of the odd one', async () => {
  const text = 'An email came. Her e-mail was lost. His e-mail was read. Our e-mail is full. The last email was hers.'
  const [message, ...others] = (await lint(text)).messages
  expect(others).toEqual([])
  expect(message?.actual).toBe('email')
  expect(message?.related?.map(({start, end, message}) => [text.slice(start, end), message])).toEqual([
    ['e-mail', '“e-mail” here.'],
    ['email', '“email” here, too.'],
  ])
})

test('one pass mends one place, and some passes all', async () => {
  let text = 'An email came. Her e-mail was lost. His e-mail was read. Our e-mail is full. The last email was hers.'
  for (let pass = 0; pass < 2; pass++) text = applyFixes(await lint(text), 'suggest').source
  expect(text).toBe(
    'An e-mail came. Her e-mail was lost. His e-mail was read. Our e-mail is full. The last e-mail was hers.',
  )
})

test('headlines, captions and block quotations have a style of their own', async () => {
  const markdown = `# Cease-fire holds, 5% of troops leave

The ceasefire holds, and 5 per cent of the troops have left.

> The color of the cease-fire is gray, and 7% of it is defense.

The ceasefire has the colour of lead.`
  expect((await lint(markdown, 'story.md')).messages).toEqual([])
  const html =
    '<h1>Cease-fire holds</h1><p>The ceasefire holds.</p><figure><figcaption>The cease-fire.</figcaption></figure>'
  expect((await lint(html, 'story.html')).messages).toEqual([])
})

test('the house’s language decides which spelling gives way', async () => {
  const text = 'The colour of the sea is dull. A new color is due.'
  const odd = async (house: House) => (await lint(text, 'story.txt', house)).messages.map(({actual}) => actual)
  expect(await odd({language: 'en-GB'})).toEqual(['color'])
  expect(await odd({language: 'en-US'})).toEqual(['colour'])
  expect(await odd({})).toEqual(['color'])
})
