import {defineRule, type Sentence, textAfter, textBefore, type Word} from '../../src/rule-kit/index.ts'
import {names} from './names.generated.ts'

/** Names of days, months, lands and peoples without their capital. */
export default defineRule({
  id: 'capitalization',
  summary: 'A day, month, country or people lacks its capital.',
  category: 'mechanics',
  severity: 'error',
  fix: 'safe',
  defaults: {},

  check(reading, report) {
    for (const sentence of reading.sentences) {
      if (isAllLowerCase(sentence)) continue
      for (const word of sentence.words) {
        const name = capitalize(word)
        if (name && standsFree(word))
          report({at: word, message: `“${word.text}” is a name. Write “${name}”.`, expected: [name]})
      }
    }
  },
})

const capitals = new Map(names.map((name) => [name.toLowerCase(), name]))

/** The name with its capital; plurals and possessives included. Undefined for any other word. */
function capitalize({text}: Word): string | undefined {
  const [, stem = '', ending = ''] = /^(\p{Ll}+?)((?:s|s?['’]s?)?)$/u.exec(text) ?? []
  const name = capitals.get(stem) ?? capitals.get(stem + ending)
  return name && name[0] + text.slice(1)
}

/** Not in an address, a hashtag, a file's name or a compound such as “anti-american”, which houses write both ways. */
function standsFree(word: Word): boolean {
  return (
    /(?:^|[\s(“‘"'[—–])$/u.test(textBefore(word)) && /^(?:$|[\s—–]|[.,;:!?)”’"'\]]+(?:$|[\s—–]))/u.test(textAfter(word))
  )
}

/** Typed without capitals on purpose, as in verse or a message. */
function isAllLowerCase({text}: Sentence): boolean {
  return !/\p{Lu}/u.test(text)
}
