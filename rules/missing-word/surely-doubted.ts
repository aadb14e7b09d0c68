import {isInflectedAsVerb, list, type Token, tryWord} from '../../src/rule-kit/index.ts'
import {areSpaced, type Gap} from './gap.ts'

/** How sure the doubt must be: measured on right copy. */
const [leastOf, leastOfWhich, leastAccording, leastUsed] = [0.9, 0.55, 0.8, 0.75]
/** How sure the infinitive must be that is read with “to”. */
const leastOfInfinitive = 0.9

const parts = list('many some most several few fewer none neither either each half any much enough both part')
const crowds = list('tens dozens scores hundreds thousands millions billions plenty lots')
const wholes = list('it them us you him her these those this')

/** “many them fresh from a fire”, “stranding thousands tourists”, “some which were shown”, “according testimony”, “used stand empty” */
export function findSurelyDoubted(token: Token): Gap | undefined {
  const {doubt, sentence, index} = token
  const before = sentence.tokens[index - 1]
  if (doubt?.kind !== 'lost' || !before || !areSpaced(before, token)) return undefined
  if (doubt.word === 'of' && isPartedFromWhole(before, token, doubt.certainty))
    return {before, lost: ['of'], isSure: true}
  return doubt.word === 'to' && isWithoutTo(before, token, doubt.certainty) ? {before, lost: ['to']} : undefined
}

function isPartedFromWhole({lower: part}: Token, {lower: whole, tag}: Token, certainty: number): boolean {
  if (/^wh(?:ich|om)$/.test(whole)) return certainty >= leastOfWhich && (parts.has(part) || crowds.has(part))
  if (certainty < leastOf) return false
  return crowds.has(part) ? tag === 'NNS' || wholes.has(whole) : parts.has(part) && wholes.has(whole)
}

function isWithoutTo({lower, tag}: Token, token: Token, certainty: number): boolean {
  if (lower === 'according') return certainty >= leastAccording && /^(?:DT|PRP\$|NN.*|JJ)$/.test(token.tag)
  if (lower !== 'used' || !/^VB[DN]$/.test(tag) || certainty < leastUsed || !isInflectedAsVerb(token.lower))
    return false
  const trial = tryWord(token, 'to')
  return trial?.next.tag === 'VB' && trial.next.certainty.tag >= leastOfInfinitive
}
