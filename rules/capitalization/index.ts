import {defineRule, type Sentence} from '../../src/rule-kit/index.ts'
import {findAmbiguousNames} from './ambiguous.ts'
import {findCapitalBodies} from './capital-bodies.ts'
import {findCapitalNouns} from './capital-nouns.ts'
import {findCapitalPhrases} from './capital-phrases.ts'
import {findSmallCompounds} from './compounds.ts'
import {findHalfNames, findHalfTails} from './half-names.ts'
import {findHalfBodies, findHalfInstitutions, findHalfMinistries} from './institutions.ts'
import {findSmallMiddles} from './middle.ts'
import {findSmallNames} from './names.ts'
import {findCapitalOffices} from './offices.ts'
import {findSmallRoads} from './roads.ts'
import {findSmallSeats} from './seats.ts'
import {findSmallStarts} from './sentence-start.ts'
import {findSmallAgain} from './small-again.ts'
import {findSmallSpeech} from './speech-start.ts'
import {findStrayCapitals} from './stray.ts'
import {findSmallGenera, findSmallTitles} from './titles.ts'
import {findSmallOfficesAgain, findSmallTitlesAgain} from './titles-again.ts'

/** Names, titles and sentences without their capital, and capitals that nothing asks for. */
export default defineRule({
  id: 'capitalization',
  summary: 'A name or a sentence lacks its capital, or a word has one too many.',
  category: 'mechanics',
  severity: 'error',
  fix: 'safe',
  defaults: {},

  check(reading, report) {
    for (const find of [
      findSmallStarts,
      findSmallSpeech,
      findSmallAgain,
      findCapitalNouns,
      findCapitalBodies,
      findCapitalOffices,
      findCapitalPhrases,
      findHalfNames,
      findHalfTails,
      findSmallTitlesAgain,
      findSmallOfficesAgain,
    ])
      for (const slip of find(reading)) report(slip)
  },

  checkParagraph(reading, report) {
    for (const sentence of reading.sentences) {
      if (isAllLowerCase(sentence)) continue
      for (const find of [
        findSmallNames,
        findAmbiguousNames,
        findSmallCompounds,
        findSmallTitles,
        findSmallGenera,
        findHalfInstitutions,
        findHalfBodies,
        findHalfMinistries,
        findSmallSeats,
        findSmallRoads,
        findSmallMiddles,
        findStrayCapitals,
      ])
        for (const slip of find(sentence)) report(slip)
    }
  },
})

/** Typed without capitals on purpose, as in verse or a message. */
function isAllLowerCase({text}: Sentence): boolean {
  return !/\p{Lu}/u.test(text)
}
