import {exchangeWord, inflect, lemmaOf, type Token} from '../../src/rule-kit/index.ts'

/** How much surer the sentence must be read with the past of what was taken for a noun. */
const leastGain = 1

/** “The books banned by the board sell well”: what is read as a noun, and is the sentence's verb where its past stands for it. */
export const hasUnreadVerb = ({sentence: {tokens}, index}: Token): boolean =>
  tokens.slice(index + 3).some((token) => {
    const [before, next] = [tokens[token.index - 1], tokens[token.index + 1]]
    if (!/^(?:NNS?|JJ|VB|VBN)$/.test(token.tag) || !/^NN/.test(before?.tag ?? '')) return false
    if (!next || !/^(?:RB.?|IN|DT|PRP\$|TO|JJ.?|RP|CD)$/.test(next.tag)) return false
    const past = inflect(lemmaOf(token.lower, token.lower.endsWith('s') ? 'VBZ' : 'VB'), 'VBD')
    const trial = past && past !== token.lower ? exchangeWord(token, past) : undefined
    return (
      trial !== undefined && /^VB[DN]$/.test(trial.put.tag) && trial.put.relation === 'root' && trial.gain >= leastGain
    )
  })
