import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseCopy} from '../../engine/parse.ts'
import {readText} from '../../formats/text.ts'
import {readingOf} from '../reading.ts'
import {textOf} from '../span.ts'

const read = (text: string) => readingOf(parseCopy(readText(text.replaceAll(' ¶ ', '\n\n'), 'story.txt')))

/** Place, verb, words and name of each attribution. */
const attributionsOf = (text: string) =>
  read(text).attributions.map(({place, verb, speaker}) =>
    [place, verb.text, speaker && textOf(speaker.span), speaker?.entity?.name].filter(Boolean).join(' | '),
  )

describe('a quotation has its speaker', () => {
  test.each([
    ['“We go at dawn,” said Kari Lund, 34, who keeps the light.', 'after | said | Kari Lund | Kari Lund'],
    ['“We go at dawn,” Ms. Lund said. “We will not wait.”', 'after | said | Ms. Lund | Lund'],
    ['“If it rains,” she said, “we play indoors.”', 'between | said | she', 'between | said | she'],
    ['Kari Lund keeps the light. ¶ “We go at dawn,” she said.', 'after | said | she | Kari Lund'],
    ['Kari Lund met Ola Berg. ¶ “We go at dawn,” she said.', 'after | said | she'],
    ['The mayor, Anna Poe, said: “We will not pay.”', 'before | said | The mayor | Anna Poe'],
    ['According to Mr. Berg, the plan is “a mess.”', 'before | According | Mr. Berg | Berg'],
    ['“The plan is a mess,” according to the report.', 'after | according | the report'],
    ['The company said in a statement that it was “fully committed” to the site.', 'before | said | The company'],
    ['He called the plan “a disgrace” and walked out.', 'before | called | He'],
    ['“It is over,” the prime minister told reporters in Brussels.', 'after | told | the prime minister'],
    ['She left the room, saying, “I have no more time.”', 'before | saying | She'],
    ['“I saw it. I ran,” he said.', 'after | said | he'],
    ['“We lost,” he said, adding: “We will try again.”', 'after | said | he', 'before | adding | he'],
    ['The union’s leader, who said “never again” in May, has agreed.', 'before | said | The union’s leader'],
    ['“It’s a scandal,” the union’s secretary, Ola Berg, said.', 'after | said | the union’s secretary | Ola Berg'],
    ['“Is it safe?” asked the inspector, Dana Wolfe.', 'after | asked | the inspector | Dana Wolfe'],
  ])('%s', (text, ...expected) => {
    expect(attributionsOf(text)).toEqual(expected)
  })

  test.each(['The novel, “Salt,” won the prize.', 'He walked out.', 'The “experts” were wrong.'])(
    'or none: %s',
    (text) => {
      expect(attributionsOf(text)).toEqual([])
    },
  )
})

test('any text of marks and verbs is read', () => {
  const pieces = ['“', '”', '"', "'", ' ', ', ', '. ', 'We go', 'he said', 'said Smith', 'according to', ': ', '\n\n']
  const story = fc.array(fc.constantFrom(...pieces), {maxLength: 30}).map((parts) => parts.join(''))
  fc.assert(
    fc.property(story, (text) => {
      for (const {verb, quotation} of read(text).attributions)
        expect([verb.word?.quotation, quotation.depth]).toEqual([undefined, 0])
    }),
    {numRuns: 200},
  )
})
