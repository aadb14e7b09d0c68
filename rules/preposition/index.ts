import {compilePatterns, defineRule, findMatches, overlap} from '../../src/rule-kit/index.ts'
import {adjectives} from './adjectives.generated.ts'
import {findDoubted} from './doubted.ts'
import {findMisfits, findMisledRelatives} from './frames.ts'
import {missingOrSuperfluous} from './missing-or-superfluous.generated.ts'
import {nouns} from './nouns.generated.ts'
import {phrases} from './phrases.generated.ts'
import {findUnset} from './set-phrases.ts'
import {findMistimed} from './times.ts'
import {verbs} from './verbs.generated.ts'

const patterns = compilePatterns(verbs, nouns, phrases)
/** Of these, many are said: “bored of it”, “off of the roof”. */
const spoken = compilePatterns(adjectives, missingOrSuperfluous)

/** “accused for”, “consists from”, “reason of the delay”, “discussed about”. */
export default defineRule({
  id: 'preposition',
  summary: 'A word stands with a preposition that it does not take.',
  category: 'grammar',
  severity: 'error',
  quotations: 'skip',
  defaults: {},

  checkParagraph(reading, report, _options, {language}) {
    const known = [
      ...findMatches(reading, patterns, language).map((match) => ({...match, misprint: true})),
      ...findMatches(reading, spoken, language).map((match) => ({...match, misprint: false})),
    ]
    for (const {at, message, expected, note, misprint} of known)
      report({at, message, expected, misprint, ...(note !== undefined && {note})})
    for (const sentence of reading.sentences)
      for (const {at, phrase, expected} of [
        ...findMisfits(sentence),
        ...findMisledRelatives(sentence),
        ...findDoubted(sentence),
        ...findMistimed(sentence),
        ...findUnset(sentence),
      ])
        if (!known.some((match) => overlap(match.at, at)))
          report({at, message: `“${phrase}”: write “${expected}”.`, expected: [expected], misprint: true})
  },
})
