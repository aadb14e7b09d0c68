import {inflect, isInflectedAsVerb, isSmall, type Token, tryWord} from '../../src/rule-kit/index.ts'
import {areSpaced, type Gap} from './gap.ts'
import {opensTime, timesAndManners} from './times-and-manners.ts'

/** How sure the doubt must be, and how much surer the sentence must be read: much surer where nothing is doubted. */
const [leastDoubt, leastGain, muchSurer] = [0.4, 0.6, 2]

/** “would closer to ten”, “can recovered”, “found to good”: behind a modal or “to” stands what is no verb, and no verb follows. */
export function findDoubtedPlainBe(token: Token): Gap | undefined {
  const {doubt, sentence, index, text} = token
  const {tokens} = sentence
  const isDoubted = doubt?.kind === 'lost' && doubt.word === 'be' && doubt.certainty >= leastDoubt && token.tag !== 'CD'
  if (!isDoubted && !opensFigure(token)) return undefined
  if (!isSmall(text) && !/^(?:\d|[$€£])/.test(text)) return undefined
  const before = tokens[index - 1]
  const auxiliary = before?.tag === 'RB' ? tokens[index - 2] : before
  if (!before || !auxiliary || !areSpaced(before, token) || sentence.after.includes('?')) return undefined
  if (
    !(isDoubted ? /^(?:MD|TO)$/.test(auxiliary.tag) : isOfThing(auxiliary)) ||
    auxiliary.index === 0 ||
    mayBePlain(token) ||
    opensTime(token) ||
    isBeforePlain(token) ||
    isForTime(token)
  )
    return undefined
  if (tokens.slice(0, auxiliary.index).some(({lower}) => /^(?:as|than|like|so|nor|neither|whatever)$/.test(lower)))
    return undefined
  // “a thing to will closed”, “if they’d asked”
  if (tokens[auxiliary.index - 1]?.lower === 'to' || /^['’]/.test(auxiliary.text)) return undefined
  const trial = tryWord(token, 'be')
  const predicate = trial?.put.head
  if (
    !trial ||
    !predicate ||
    trial.gain < (isDoubted ? leastGain : muchSurer) ||
    !/^(?:cop|aux)/.test(trial.put.relation)
  )
    return undefined
  const put = trial.tokens[auxiliary.index]
  const isGoverned = put?.head === predicate && (put.tag === 'MD' || put.relation === 'mark')
  return isGoverned && trial.put.certainty.tag >= 0.95 ? {before, lost: ['be']} : undefined
}

/** “the loss will 49 days”; not “she could 20 lengths” */
const isOfThing = ({lower, index, sentence: {tokens}}: Token): boolean =>
  /^(?:will|would)$/.test(lower) && /^NN/.test(tokens[index - 1]?.tag ?? '')

/** “would now between £4m and £5m”; not “they could two days later” */
function opensFigure({tag, text, lower, index, sentence: {tokens}}: Token): boolean {
  const next = tokens[index + 1]
  if (/^(?:about|around|between|just|nearly|only|over|roughly)$/.test(lower))
    return next !== undefined && opensFigure(next)
  if (tag !== 'CD' && tag !== '$' && !/^[€£]/.test(text)) return false
  return !tokens.slice(index + 1, index + 4).some((token) => /^(?:after|ago|before|earlier|later)$/.test(token.lower))
}

/** “to brown”, “to put”, “to most”, “from right to left” */
const mayBePlain = ({tag, lower, lemma}: Token): boolean =>
  /^(?:more|most|many|few|less|left)$/.test(lower) ||
  (isInflectedAsVerb(lower) && (/^VBP?$/.test(tag) || inflect(lemma, 'VBN') !== lower))

/** “would in time sell it” */
function isBeforePlain({sentence: {tokens}, index}: Token): boolean {
  const end = tokens.findIndex(({tag}, i) => i > index && /^(?:[,.:]|CC|W.*|TO|MD|VB[DZ])$/.test(tag))
  return tokens.slice(index + 1, end).some(({tag}) => /^VBP?$/.test(tag))
}

/** “They can for a while.” */
const isForTime = ({lower, head}: Token): boolean =>
  lower === 'for' && head !== undefined && (head.lower === 'while' || timesAndManners.has(head.lower))
