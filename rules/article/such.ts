import {soundOf, type Token} from '../../src/rule-kit/index.ts'
import {isCounted} from './needs.ts'

const closing =
  /^(?:no|any|one|some|many|every|another|all|few|several|each|two|three|as|or|and|of|the|other|first|second|third|fourth|fifth|last|latest|next|previous|final|further|only)$/

/** “such mess”: the word before the article that is missing, and what stands there with it. */
export function findLostAfterSuch(such: Token): {at: Token; right: string} | undefined {
  const {tokens} = such.sentence
  const [before, next, after] = [tokens[such.index - 1], tokens[such.index + 1], tokens[such.index + 2]]
  if (before?.tag === 'JJS' || such.text !== 'such' || !next || !after || closing.test(before?.lower ?? ''))
    return undefined
  const noun = next.tag === 'JJ' && after.tag === 'NN' ? after : next
  const behind = tokens[noun.index + 1]
  if (noun.tag !== 'NN' || noun.certainty.tag < 0.8 || !isCounted(noun.lower) || /(?:tion|ment|ity)$/.test(noun.lower))
    return undefined
  if (!behind || /^(?:NN.*|HYPH|CC|POS|JJ|VBG)$/.test(behind.tag)) return undefined
  return {at: such, right: `${such.text} ${soundOf(next.text) === 'vowel' ? 'an' : 'a'}`}
}
