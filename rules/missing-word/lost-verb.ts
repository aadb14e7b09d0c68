import {isSmall, list, type Token} from '../../src/rule-kit/index.ts'
import {areSpaced, type Gap} from './gap.ts'

/** Words beside which a modal needs no verb: “as a child would”, “more than he could the day before”. */
const comparing = list('as than like how so nor if what whatever all much whether where')
/** Words that may stand between a modal and its verb: “would both win”. */
const floating = list('all both each either no any another half that this these those what which every some')

/** What ends the stretch in which a modal's verb must stand. */
const ends = /^(?:[.:]|W.*|CC|``|'')$/

/** “The strike could the region $90 million a day”: a modal before a noun's phrase, and no verb till the clause ends. */
export function findLostVerb(modal: Token): Gap | undefined {
  const {tag, lower, sentence, index, certainty, text} = modal
  const {tokens, after} = sentence
  if (tag !== 'MD' || certainty.tag < 0.8 || !isSmall(text) || lower.length < 3 || index === 0) return undefined
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  if (!before || !next || !areSpaced(before, modal) || !areSpaced(modal, next) || after.includes('?')) return undefined
  if (!/^(?:NNS?|NNPS?|PRP)$/.test(before.tag) || before.certainty.tag < 0.8) return undefined
  if (!/^(?:DT|PRP\$)$/.test(next.tag) || floating.has(next.lower) || next.certainty.tag < 0.8) return undefined
  // “The public will, the free will”
  if (/^(?:will|can|might|may)$/.test(lower) && /^(?:JJ|PRP\$|POS)$/.test(tokens[index - 2]?.tag ?? ''))
    return undefined
  if (tokens.slice(0, index).some((each) => comparing.has(each.lower) || /^(?:MD|W.*)$/.test(each.tag)))
    return undefined
  const end = tokens.findIndex((each) => each.index > index && endsClause(each))
  const clause = tokens.slice(index + 1, end < 0 ? tokens.length : end)
  if (clause.some(mayBeVerb)) return undefined
  const second = secondPhrase(clause)
  if (!second) return undefined
  return {
    before: modal,
    lost: second.tag === '$' || second.text === '£' || second.text === '€' ? ['cost'] : ['give'],
    isDoubtful: true,
  }
}

const endsClause = ({tag, text, lower, relation}: Token) =>
  ends.test(tag) || text === ',' || relation === 'mark' || lower === 'if' || lower === 'when'

/** A verb, or what may have been taken for another word. */
const mayBeVerb = ({tag, certainty}: Token) =>
  /^(?:VB.*|MD|TO)$/.test(tag) || (/^(?:NN|JJ|RB)$/.test(tag) && certainty.tag < 0.75)

/** The region | $90 million; the company | its first plant: a second object right behind the first. */
function secondPhrase(clause: readonly Token[]): Token | undefined {
  let at = 1
  while (/^(?:JJ|NN|NNS|NNP|NNPS|POS|HYPH)$/.test(clause[at]?.tag ?? '')) at++
  const second = clause[at]
  return at > 1 && second && /^(?:\$|CD|DT|PRP\$|JJR)$/.test(second.tag) ? second : undefined
}
