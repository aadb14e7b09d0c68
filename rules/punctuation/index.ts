import {defineRule} from '../../src/rule-kit/index.ts'
import {findAddressed} from './address.ts'
import {findUnclosedAges} from './ages.ts'
import {findApposed} from './apposed.ts'
import {findSentencesBehindCommas} from './capital-behind-comma.ts'
import {findClashes} from './clashes.ts'
import {findPartedComplements} from './complements.ts'
import {findOpenCompounds} from './compounds.ts'
import {findUnpairedDashes} from './dashes.ts'
import {findAtHowever} from './however.ts'
import {findInLists} from './lists.ts'
import {findListedDays, findMonths} from './months.ts'
import {findOpenings} from './openings.ts'
import {findUnclosedPlaces} from './places.ts'
import {findQuestions} from './questions.ts'
import {findAfterRanked} from './ranked.ts'
import {findRelatives} from './relatives.ts'
import {findReports} from './reports.ts'
import {findRoles} from './roles.ts'
import {findSemicolons} from './semicolons.ts'
import {findAtQuotations} from './speech.ts'
import {findSplicedSpeech} from './spliced-speech.ts'
import {findStray} from './stray.ts'
import {findUnclosed} from './unclosed.ts'
import {findUnopened} from './unopened.ts'
import {findUnopenedAppositions} from './unopened-appositions.ts'

const sentenceFinders = [
  findUnclosed,
  findUnclosedAges,
  findUnclosedPlaces,
  findUnopened,
  findUnopenedAppositions,
  findUnpairedDashes,
  findAtHowever,
  findAfterRanked,
  findOpenings,
  findRelatives,
  findRoles,
  findSplicedSpeech,
  findStray,
  findQuestions,
  findOpenCompounds,
  findAddressed,
  findApposed,
  findReports,
  findSemicolons,
  findInLists,
  findPartedComplements,
  findSentencesBehindCommas,
]

/** “Dufresne, 74 has driven”, “the mayor, who runs the clinic said”, “He said, that”, “We go.” he said. */
export default defineRule({
  id: 'punctuation',
  summary: 'A comma or another mark is missing, or stands where none belongs.',
  category: 'mechanics',
  severity: 'error',
  headings: 'skip',
  defaults: {},

  check(reading, report) {
    for (const slip of findAtQuotations(reading)) report(slip)
  },

  checkParagraph(reading, report, _options, house) {
    for (const find of [findClashes, findMonths, findListedDays]) for (const slip of find(reading)) report(slip)
    for (const sentence of reading.sentences)
      for (const find of sentenceFinders) for (const slip of find(sentence, house)) report(slip)
  },
})
