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

const patterns = compilePatterns(verbs, nouns, adjectives, missingOrSuperfluous, phrases)

/** “accused for”, “consists from”, “reason of the delay”, “discussed about”. */
export default defineRule({
  id: 'preposition',
  summary: 'A word stands with a preposition that it does not take.',
  category: 'grammar',
  severity: 'error',
  quotations: 'skip',
  defaults: {},

  checkParagraph(reading, report, _options, {language}) {
    const known = findMatches(reading, patterns, language)
    for (const {at, message, expected, note} of known)
      report({at, message, expected, ...(note !== undefined && {note})})
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
