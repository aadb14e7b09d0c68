import {inflect, isInflectedAsVerb, isSmall, type Token, tryWord} from '../../src/rule-kit/index.ts'
import {areSpaced, type Gap} from './gap.ts'

/** How sure the doubt must be, and how much surer the sentence must be read. */
const [leastDoubt, leastGain] = [0.4, 0.6]

/** “would closer to ten”, “can recovered”, “found to good”: behind a modal or “to” stands what is no verb, and no verb follows. */
export function findDoubtedPlainBe(token: Token): Gap | undefined {
  const {doubt, sentence, index, text} = token
  if (doubt?.kind !== 'lost' || doubt.word !== 'be' || doubt.certainty < leastDoubt || !isSmall(text)) return undefined
  const {tokens} = sentence
  const before = tokens[index - 1]
  const auxiliary = before?.tag === 'RB' ? tokens[index - 2] : before
  if (!before || !auxiliary || !areSpaced(before, token) || sentence.after.includes('?')) return undefined
  if (!/^(?:MD|TO)$/.test(auxiliary.tag) || auxiliary.index === 0 || mayBePlain(token) || isBeforePlain(token))
    return undefined
  if (tokens.slice(0, auxiliary.index).some(({lower}) => /^(?:as|than|like|so|nor|neither|whatever)$/.test(lower)))
    return undefined
  // “a thing to will closed”, “if they’d asked”
  if (tokens[auxiliary.index - 1]?.lower === 'to' || /^['’]/.test(auxiliary.text)) return undefined
  const trial = tryWord(token, 'be')
  const predicate = trial?.put.head
  if (!trial || !predicate || trial.gain < leastGain || !/^(?:cop|aux)/.test(trial.put.relation)) return undefined
  const put = trial.tokens[auxiliary.index]
  const isGoverned = put?.head === predicate && (put.tag === 'MD' || put.relation === 'mark')
  return isGoverned && trial.put.certainty.tag >= 0.95 ? {before, lost: ['be']} : undefined
}

/** “to brown”, “to put”, “to most”, “from right to left” */
const mayBePlain = ({tag, lower, lemma}: Token): boolean =>
  !/^(?:VB[DN]|JJR?)$/.test(tag) ||
  /^(?:more|most|many|few|less|left)$/.test(lower) ||
  (isInflectedAsVerb(lower) && inflect(lemma, 'VBN') !== lower)

/** “would in time sell it” */
function isBeforePlain({sentence: {tokens}, index}: Token): boolean {
  const end = tokens.findIndex(({tag}, i) => i > index && /^(?:[,.:]|CC|W.*|TO|MD|VB[DZ])$/.test(tag))
  return tokens.slice(index + 1, end).some(({tag}) => /^VBP?$/.test(tag))
}
