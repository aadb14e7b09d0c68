import {type Sentence, spanOf, type Token, textOf, type Word} from '../../src/rule-kit/index.ts'
import {isTimeOrName} from './again.ts'
import type {Moved} from './moved.ts'
import {isContrast} from './pair.ts'

/**
 * “A training day for new farmers will be held in the spring for new farmers.”: for whom or against what a thing is, told
 * with it and once more where its passive verb ends.
 */
export function findOfSubjectAgain({words, tokens}: Sentence): Moved[] {
  const verb = tokens.find(({relation}) => relation === 'root')
  const subject = verb?.dependents.find(({relation}) => relation === 'nsubj:pass')
  const last = words.at(-1)
  if (!verb?.word || !subject || !last?.sentence.after.startsWith('.')) return []
  for (const top of subject.dependents) {
    const opener = top.dependents.find(({relation}) => relation === 'case')
    if (
      !/^nmod/.test(top.relation) ||
      !opener?.word ||
      !top.word ||
      /^(?:NNP|CD)/.test(top.tag) ||
      !/^(?:about|against|for)$/.test(opener.lower)
    )
      continue
    const end = endOf(top)
    const first = words.slice(opener.word.index, end + 1)
    const start = words.length - first.length
    const [second, gap] = [words.slice(start), words.slice(end + 1, start)]
    if (first.length < 2 || gap.length < 3 || gap.length > longest || start <= verb.word.index) continue
    if (textOfAll(first) !== textOfAll(second) || second[0]?.before !== ' ') continue
    if (isContrast(gap) || gap.some(isJoined) || [...first, ...gap, ...second].some(({quotation}) => quotation))
      continue
    if (!takesNothing(gap.at(-1) as Word)) continue
    return [{first, gap, second, kept: 'first', start: first[0]?.index ?? 0, end: words.length}]
  }
  return []
}

/** Words that may stand between. */
const longest = 20

const textOfAll = (run: readonly Word[]): string => textOf(spanOf(run[0] as Word, run.at(-1))).toLowerCase()

const isJoined = ({before, tokens: [token]}: Word): boolean =>
  /[;:(—–]/.test(before) || (token !== undefined && /^(?:CC|TO|W.*)$/.test(token.tag))

/** The last word of all that belongs to it. */
const endOf = ({dependents, word}: Token): number => Math.max(word?.index ?? 0, ...dependents.map(endOf))

/** “in the spring”, “is planned”; not “by a bank |for farmers” */
const takesNothing = ({tokens: [token]}: Word): boolean =>
  token !== undefined && (/^(?:VBN|RB|CD)$/.test(token.tag) || (isTimeOrName(token) && token.tag.startsWith('NN')))
