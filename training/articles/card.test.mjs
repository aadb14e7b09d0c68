import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {barePhraseOf} from '../../rules/article/bare.ts'
import {leaningOf} from '../../rules/article/bareness.ts'
import {parseCopy} from '../../src/engine/parse.ts'
import {readText} from '../../src/formats/text.ts'
import {readingOf} from '../../src/rule-kit/index.ts'

const text = (name) => readFileSync(new URL(name, import.meta.url), 'utf8')

test('the weights are those of the card', () => {
  const weights = text('../../rules/article/weights.ts')
  expect(text('CARD.md')).toContain(createHash('sha256').update(weights).digest('hex'))
})

test('a lost article leans one way, a mass the other', () => {
  const leaning = (sentence, noun) => {
    const {tokens} = readingOf(parseCopy(readText(sentence, 'story.txt'))).sentences[0]
    const phrase = barePhraseOf(tokens.find((token) => token.text === noun))
    return phrase && leaningOf(phrase)
  }
  expect(leaning('The club wants to build museum on the site of the mill.', 'museum')).toBeGreaterThan(2)
  expect(leaning('The club wants to buy furniture for the hall.', 'furniture')).toBeLessThan(-2)
})
