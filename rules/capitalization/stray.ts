import {
  coordinators,
  isAttribution,
  modals,
  possessives,
  prepositions,
  primaryAuxiliaries,
  type Sentence,
  subordinators,
  textAfter,
  textBefore,
  type Word,
} from '../../src/rule-kit/index.ts'
import type {Slip} from './slip.ts'

/** Words of the closed classes that are hardly a name, a surname or a letter by themselves. */
const closed = new Set(
  'about after and because been before but by could each every for from had has have her his if into its of should since such than that the their them these they this those through unless was were when where whether which while whose with without would'.split(
    ' ',
  ),
)
/** Nobody is called so. */
const indefinite = new Set(
  'anybody anyone anything everybody everyone everything nobody nothing somebody someone something'.split(' '),
)
/** With these a sentence may begin whose full stop is lost: that is another fault. */
const openers = new Set(
  'but her his if it its that the their these they this those when where whether while'.split(' '),
)
const saying = new Set(
  'said says say saying told asked added announced argued believed claimed insisted thought'.split(' '),
)

/** “He said The mayor”, “founded By miners”, “,” He said”: a capital that nothing asks for. */
export function* findStrayCapitals({words, paragraph}: Sentence): Generator<Slip> {
  if (paragraph.kind !== 'paragraph') return
  for (const word of words) {
    if (!/^\p{Lu}\p{Ll}*$/u.test(word.text)) continue
    if (!(isAttributing(word) || isStray(word, words) || isVerb(word, words) || isPlainNoun(word, words))) continue
    yield {
      at: word,
      expected: [word.lower],
      message: `“${word.text}” needs no capital within a sentence. Write “${word.lower}”.`,
    }
  }
}

function isStray(word: Word, words: readonly Word[]): boolean {
  const [last, next] = [words[word.index - 1], words[word.index + 1]]
  if (
    !(closed.has(word.lower) || indefinite.has(word.lower)) ||
    !last ||
    !next ||
    word.before !== ' ' ||
    next.before !== ' '
  )
    return false
  // “to Paris With her son”
  const isBeforeOwner = /^(?:with|by|for|from|about)$/.test(word.lower) && /^(?:his|her|its|their)$/.test(next.lower)
  if (!(isBeforeOwner || isSmall(last) || isOpener(last, words)) || !isSmall(next) || word.quotation !== last.quotation)
    return false
  // “The xx”
  if (word.lower === 'the' && next.text.length < 3) return false
  // “the About page”
  if (/^(?:the|a|an)$/.test(last.lower) || ((openers.has(word.lower) || indefinite.has(word.lower)) && !goesOn(last)))
    return false
  if (/^h/.test(word.lower) && /\b(?:God|Lord|Christ|Jesus|Allah)\b/.test(word.paragraph.text)) return false
  return !isInTitle(word, words)
}

/** “Not Everyone was celebrating”: the capital before is the sentence's. */
function isOpener({lower, index, quotation}: Word, words: readonly Word[]): boolean {
  return index === 0 && !quotation && words.length >= shortestSentence && startingWords.has(lower)
}

/** Diseases that nobody is named after, and that name nothing. */
const diseases = new Set(
  `anthrax arthritis asthma bronchitis chickenpox cholera dementia dengue diabetes diphtheria dysentery epilepsy
  gonorrhea hepatitis leukaemia leukemia malaria measles meningitis mumps osteoporosis pneumonia polio rabies
  rubella scurvy sepsis smallpox syphilis tetanus tuberculosis typhoid typhus`.split(/\s+/),
)

/** “the Corps of Engineers” */
const isOfBody = ({index}: Word, words: readonly Word[]): boolean =>
  words[index - 1]?.lower === 'of' && /^\p{Lu}/u.test(words[index - 2]?.text ?? '')

/** People that are no team, party or body by themselves: without “the”, no band either. */
const people = new Set(
  `bystanders detectives doctors engineers farmers firefighters fishermen growers investigators jurors landlords lawyers
  lecturers motorists neighbors neighbours nurses officials onlookers parents passengers paramedics pensioners
  police prosecutors pupils rescuers researchers residents scientists shoppers students surgeons teachers tenants tourists
  villagers volunteers voters witnesses`.split(/\s+/),
)

/** “plaster and Tetanus vaccine”, “led out by Police after”, with small letters on both sides. */
function isPlainNoun(word: Word, words: readonly Word[]): boolean {
  const [last, next] = [words[word.index - 1], words[word.index + 1]]
  if (!(diseases.has(word.lower) || people.has(word.lower)) || !last || !isSmall(last) || word.before !== ' ')
    return false
  // “the programme Teachers for Tomorrow”
  if (
    people.has(word.lower) &&
    (last.tokens[0]?.tag.startsWith('NN') ||
      /^(?:the|an?|our|your|their|my|his|her)$/.test(last.lower) ||
      isOfBody(word, words))
  )
    return false
  if (word.quotation !== last.quotation || (next && !isSmall(next))) return false
  return !words.some(
    ({index, text, tokens}) =>
      index > 0 && index !== word.index && /^\p{Lu}/u.test(text) && !/^(?:NNPS?|PRP)$/.test(tokens[0]?.tag ?? ''),
  )
}

const startingWords = new Set(
  'almost although and as at because but by for from hardly if in nearly nor not of on only or so though when while with yet'.split(
    ' ',
  ),
)

/** Words of what is a sentence and no title. */
const shortestSentence = 4

const isSmall = ({text}: Word) => /^\p{Ll}+$/u.test(text)

const auxiliaries = new Set('is are was were been be has have had will would can could should must'.split(' '))

/** “was Arrested on”: a verb behind its auxiliary. */
function isVerb(word: Word, words: readonly Word[]): boolean {
  const [last, next] = [words[word.index - 1], words[word.index + 1]]
  const [token] = word.tokens
  if (!last || !next || !token || word.quotation || !/^ $/.test(word.before) || !/^ $/.test(next.before)) return false
  if (!auxiliaries.has(last.text) || !isSmall(next)) return false
  // “We have Petitioned for Redress”
  const isAlone = !words.some(
    ({text, index, tokens}) =>
      index > 0 && index !== word.index && /^\p{Lu}/u.test(text) && !/^(?:NNP|PRP)/.test(tokens[0]?.tag ?? ''),
  )
  return isAlone && /^VB[NG]?$/.test(token.tag) && token.certainty.tag > 0.9 && word.tokens.length === 1
}

/** Capitals near by make a title of it: “the essay On the Road by”. */
function isInTitle({index}: Word, words: readonly Word[]): boolean {
  return [index - 3, index - 2, index + 2, index + 3].some((at) => {
    const near = words[at]
    return near !== undefined && at > 0 && closed.has(near.lower) && /^\p{Lu}/u.test(near.text)
  })
}

/** No sentence ends on it. */
const goesOn = ({lower}: Word) =>
  saying.has(lower) ||
  /^(?:not|hardly|nearly|almost)$/.test(lower) ||
  [possessives, primaryAuxiliaries, modals, prepositions, coordinators, subordinators].some((words) => words.has(lower))

/** “We go,” He said. */
function isAttributing(word: Word): boolean {
  if (!/^(?:He|She|They|It|The|A|An|His|Her)$/.test(word.text) || !/,["”’]\s$/.test(textBefore(word))) return false
  return isAttribution(` ${word.lower}${textAfter(word)}`)
}
