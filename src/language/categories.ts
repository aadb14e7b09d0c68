import {list} from './list.ts'
import type {Token} from './token.ts'

/** Whether a noun names a class of prizes, or what a post is for, which stand bare: “won the Emmy for lead actor”, “vice president for product”. */
export function isCategory({index, head, sentence: {tokens}}: Token): boolean {
  let at = index - 1
  while (/^(?:JJ.*|NN|VB[NG]|HYPH)$/.test(tokens[at]?.tag ?? '')) at--
  const governor = tokens[at - 1]
  if (tokens[at]?.lower !== 'for' || !governor) return false
  // “an award for best pie and another for new product”
  const isOneMore = /^(?:another|one|and|,)$/.test(governor.lower) && tokens.slice(0, at).some(isPrize)
  if (isOneMore || isPrize(governor) || honoring.has(governor.lemma) || honoring.has(head?.lemma ?? '')) return true
  return offices.has(governor.lower) && tokens.slice(at + 1, index).every(({tag}) => tag === 'NN')
}

const isPrize = ({tag, lower, lemma, head}: Token): boolean =>
  prizes.has(lower) || prizes.has(lemma) || (/^NNPS?$/.test(tag) && winning.has(head?.lemma ?? ''))

const prizes = list(`
  award prize trophy medal honor honour title category nominee nomination finalist shortlist nod statuette contender emmy grammy
  oscar tony bafta
`)
const winning = list('win take receive get earn collect claim land scoop share accept present award secure')
const honoring = list('nominate shortlist longlist honor honour')
/** Heads of departments that bear a bare name; not managers and agents, who are somebody’s. */
const offices = list(`
  president director chief head secretary minister officer chair chairman chairwoman dean commissioner provost chancellor lead
`)

/** Whether a cook has dealt with it, which is no longer counted then: “chopped egg”, “roast duck”. */
export function isDish({index, sentence: {tokens}}: Token): boolean {
  for (let at = index - 1; /^(?:JJ.*|NN|VB[NG])$/.test(tokens[at]?.tag ?? ''); at--)
    if (cooked.has(tokens[at]?.lower ?? '')) return true
  return false
}

const cooked = list(`
  baked barbecued blanched boiled braised candied caramelised caramelized chopped confit cured curried deep-fried diced fried
  grated grilled marinated mashed minced pickled poached puréed roast roasted sautéed scrambled seared shredded sliced smoked
  steamed stewed
`)
