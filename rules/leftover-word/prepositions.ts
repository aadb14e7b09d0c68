import {list, type Token} from '../../src/rule-kit/index.ts'
import {prepositionsTogether} from './prepositions-together.generated.ts'
import {doubtOf, mayBeStranded, measures, tokenBefore, tokenBehind} from './tree.ts'

export const isSuperfluousPreposition = (token: Token): boolean =>
  isBeforePreposition(token) || isBeforeDirectObject(token) || isBehindArticle(token) || isBeforeQuantity(token)

/** What may follow the first of two prepositions that one replaced: “within in”, “at in a hospital”. */
const apart: Readonly<Record<string, RegExp>> = {
  within: /^(?:in|at|of|on|to)$/,
  at: /^(?:in|on|of|by|to|with|for|from)$/,
  from: /^(?:in|on|at|of|by|to|with|for)$/,
  of: /^(?:in|on|at|to|by|with|from|into)$/,
  by: /^(?:in|on|at|of|to|from)$/,
  with: /^(?:in|on|at|of|by|for|from)$/,
  for: /^(?:in|on|at|of|by|to|with|from)$/,
  to: /^(?:in|on|at|of|by|for|from)$/,
  in: /^(?:at|of|into|within)$/,
  on: /^(?:in|at|of)$/,
  into: /^(?:in|on|at|of|to)$/,
}

const together = new Set(prepositionsTogether)

/** Verbs that end a clause with their preposition: “the man they laughed at in the street”. */
const strandingAt = list('look shout laugh stare aim point throw get work yell swear smile fire shoot guess hint play')

/** Two prepositions of which the reading doubts one, and that both go with the noun behind them. */
function isBeforePreposition(first: Token): boolean {
  const second = tokenBehind(first)
  if (!second || !apart[first.text]?.test(second.text) || !/^(?:IN|TO)$/.test(second.tag) || first.tag !== 'IN')
    return false
  if (second.relation !== 'case' || first.relation !== 'case' || first.head !== second.head) return false
  if (!/^(?:DT|PRP\$|NNP|NN|NNS|CD|JJ)$/.test(tokenBehind(second)?.tag ?? '')) return false
  // “the passing by of the old”
  if (/ing$/.test(tokenBefore(first)?.lower ?? '') && second.text === 'of') return false
  const doubt = Math.max(doubtOf(first), doubtOf(second))
  if (first.text === 'within')
    return !/^(?:from|to)$/.test(tokenBefore(first)?.lower ?? '') && !measures.has(second.head?.lemma ?? '')
  if (mayBeStranded(first) || second.certainty.head < 0.8) return false
  if (!together.has(`${first.text} ${second.text}`)) return doubt >= 0.4
  const before = tokenBefore(first)
  if (first.text === 'at') return doubt >= 0.7 && before !== undefined && !strandingAt.has(before.lemma)
  const {tokens} = first.sentence
  const isOpen = tokens
    .slice(0, first.index)
    .some(({tag, lower}) => tag.startsWith('W') || /^(?:than|as|that)$/.test(lower))
  return (
    doubt >= 0.6 &&
    !isOpen &&
    /^(?:NN.*|CD)$/.test(before?.tag ?? '') &&
    /^(?:DT|PRP\$)$/.test(tokenBehind(second)?.tag ?? '')
  )
}

/** Verbs with an object and no preposition before it. */
const transitive = list(`
  accept achieve acquire admire adopt arrest avoid ban bar capture condemn congratulate contain convince criticise criticize
  damage defeat defend demolish deny deserve destroy endanger endorse enforce ensure establish exceed exclude expel
  guarantee harm honor honour identify ignore impress injure inspect introduce invite kill lack mention murder overturn
  persuade praise prevent prosecute prove publish ratify receive recognise recognize reject remove rescue resist restore
  reveal seize suspend threaten undermine violate visit welcome wound
`)

/** “The coach praised of the young defenders”, “He barred from any mention of it” */
function isBeforeDirectObject(preposition: Token): boolean {
  const verb = tokenBefore(preposition)
  if (!/^(?:of|from|to|with|for|by|at|about|upon)$/.test(preposition.text) || preposition.relation !== 'case')
    return false
  if (!verb || !/^VB/.test(verb.tag) || !transitive.has(verb.lemma) || doubtOf(preposition) < 0.5) return false
  if (verb.tag === 'VBN' && !verb.dependents.some(({lemma, relation}) => lemma === 'have' && relation === 'aux'))
    return false
  const noun = preposition.head
  if (!noun || noun.head !== verb || noun.index < preposition.index || measures.has(noun.lemma)) return false
  if (verb.dependents.some(({relation}) => /^(?:obj|ccomp|xcomp|nsubj:pass)$/.test(relation))) return false
  return !mayBeStranded(preposition)
}

/** “the children of the in village” */
function isBehindArticle(preposition: Token): boolean {
  const [article, noun] = [tokenBefore(preposition), tokenBehind(preposition)]
  if (
    !/^(?:of|in|on|at|to|for|with|from|by)$/.test(preposition.text) ||
    !/^(?:the|an?|its|their)$/.test(article?.lower ?? '')
  )
    return false
  return (
    /^(?:NNS?|JJ)$/.test(noun?.tag ?? '') &&
    !/^(?:case|compound)/.test(preposition.relation) &&
    doubtOf(preposition) >= 0.9
  )
}

/** “About of 300 people”, “More than of a third of the seats” */
function isBeforeQuantity(preposition: Token): boolean {
  const [before, next] = [tokenBefore(preposition), tokenBehind(preposition)]
  if (!/^(?:of|in|on|to|for|with|from|by|at)$/.test(preposition.text) || !before || !next || doubtOf(preposition) < 0.6)
    return false
  const isHedge =
    /^(?:about|nearly|almost|roughly|approximately)$/.test(before.lower) ||
    (before.lower === 'than' && /^(?:more|less|fewer)$/.test(tokenBefore(before)?.lower ?? ''))
  if (!isHedge) return false
  return (
    next.tag === 'CD' ||
    (next.lower === 'a' &&
      /^(?:half|third|quarter|fifth|tenth|dozen|hundred|thousand|million)$/.test(tokenBehind(next)?.lower ?? ''))
  )
}
