import {remember, type Token} from '../../src/rule-kit/index.ts'
import {type Finite, finiteOf, isActOf, isLasting} from './finite.ts'
import type {Passage} from './passage.ts'
import type {Surroundings} from './surroundings.ts'

/**
 * What there is around a verb that speaks for its tense, its own form hidden: names, each true or not there at all. The
 * model is taught with the same names.
 */
export function evidenceOf(finite: Finite, around: Surroundings): ReadonlySet<string> {
  const {token, predicate} = finite
  const own = (token.tag === 'VBD' ? 'past' : 'present') as keyof Passage
  const counted = token.lemma !== 'say' && !token.word?.quotation
  const passage = without(around.passage, own, counted)
  const near = without(around.sentence, own, counted)
  const verb = verbOf(finite)
  const kind = kindOf(finite)
  const share = shareOf(passage)
  const wide = shareOf(without(around.story, own, counted)).slice(0, 1)
  const relation = relationOf(predicate)
  const subject = subjectOf(finite)
  const who = subject ? kindOfSubject(subject) : 'none'
  const above = clauseAbove(predicate)
  const head = above ? `${above.tense}${above.token.lemma === 'say' ? 'S' : ''}` : '-'
  const mark = markOf(finite)
  const beside = tensesOf(near)
  const sides = `${tensesOf(around.before)}/${tensesOf(around.after)}`
  const next = clauseBehind(predicate)?.tense ?? '-'
  const clause = `${kind} ${relation} ${mark} ${head}`

  const names = [
    'always',
    `kind ${kind}`,
    `verb ${verb}`,
    `share ${share}`,
    `wide ${wide} ${share}`,
    `count ${Math.min(8, passage.past)} ${Math.min(3, passage.present)}`,
    `sides ${sides} ${share}`,
    `beside ${beside} ${share}`,
    `sides beside ${sides} ${beside}`,
    `clause ${clause}`,
    `clause share ${clause} ${share}`,
    `relation ${relation} ${head} ${share}`,
    `relation head ${relation} ${head} ${above?.token.lemma ?? ''}`,
    `next ${relation} ${head} ${next}`,
    `mark ${mark} ${head} ${above?.token.lemma ?? ''}`,
    `verb share ${verb} ${share}`,
    `verb clause ${verb} ${relation} ${head}`,
    `verb who ${verb} ${who}`,
    `verb mark ${verb} ${mark}`,
    `verb head ${verb} ${above?.token.lemma ?? ''}`,
    `who ${who} ${share}`,
    `who kind ${who} ${kind} ${relation} ${head}`,
    `who beside ${who} ${beside} ${sides}`,
    `subject ${subject?.lemma.toLowerCase() ?? ''}`,
    `subject share ${subject?.lemma.toLowerCase() ?? ''} ${share}`,
    `subject verb ${subject?.lemma.toLowerCase() ?? ''} ${verb}`,
    `place ${around.place} ${share}`,
    `speech ${tensesOf(around.speech)} ${share}`,
    `class ${classOf(verb, kind)} ${share}`,
    `class clause ${classOf(verb, kind)} ${relation} ${head} ${mark}`,
    `class who ${classOf(verb, kind)} ${who} ${share}`,
  ]
  for (const time of timesOf(finite))
    names.push(
      `time ${time}`,
      `time share ${time} ${share}`,
      `time head ${time} ${relation} ${head}`,
      `time verb ${time} ${verb}`,
    )
  for (const far of timesElsewhere(finite)) names.push(`far ${far}`, `far clause ${far} ${relation} ${head}`)
  for (const modal of modalsIn(finite))
    names.push(`modal ${modal} ${share}`, `modal clause ${modal} ${relation} ${head}`)
  const frame: string[] = []
  for (const part of partsOf(finite)) {
    names.push(`part ${part} ${share}`, `part verb ${part} ${verb}`, `part clause ${part} ${kind} ${relation} ${head}`)
    frame.push(part.split(' ')[0] as string)
  }
  names.push(`frame ${frame.join(' ')} ${kind} ${share}`, `frame verb ${frame.join(' ')} ${verb}`)
  return new Set(names)
}

const without = (counts: Passage, own: keyof Passage, counted: boolean): Passage =>
  counted ? {...counts, [own]: Math.max(0, counts[own] - 1)} : counts

/** The tense of most verbs, as a digit, and how many there are. */
function shareOf({past, present}: Passage): string {
  const all = past + present
  if (!all) return '-'
  if (!present) return `9${past < 3 ? 'a' : past < 8 ? 'b' : 'c'}`
  return String(Math.floor((8.99 * past) / all))
}

const tensesOf = ({past, present}: Passage): string => (past ? (present ? 'both' : 'past') : present ? 'present' : 'no')

type Kind = 'verb' | 'is' | 'passive' | 'perfect' | 'progress' | 'do' | 'other'

function kindOf({token, predicate}: Finite): Kind {
  if (token === predicate) return 'verb'
  if (token.lemma === 'be') return token.relation === 'cop' ? 'is' : predicate.tag === 'VBG' ? 'progress' : 'passive'
  return token.lemma === 'have' ? 'perfect' : token.lemma === 'do' ? 'do' : 'other'
}

/** “walk”, “be late”, “have gone” */
function verbOf(finite: Finite): string {
  const {token, predicate} = finite
  if (token === predicate) return token.lemma
  const {tag, lemma} = predicate
  const kind = kindOf(finite)
  return `${kind} ${/^NNP|^CD|^PRP/.test(tag) ? tag : lemma.toLowerCase()}`
}

const classOf = (verb: string, kind: Kind): string => {
  const bare = verb.split(' ').at(-1) as string
  return kind === 'is' ? 'is' : `${kind} ${isActOf(bare) ? 'act' : isLasting(bare) ? 'lasting' : '-'}`
}

const relationOf = ({relation, tag}: Token): string =>
  /^acl/.test(relation) ? relation : `${relation.replace(/:.*/, '')}${/^VB/.test(tag) ? '' : '~'}`

/** The subject, or that of the verb it is joined to. */
function subjectOf({subject, predicate}: Finite): Token | undefined {
  let verb: Token | undefined = predicate
  let own = subject
  while (!own && verb?.relation === 'conj' && verb.head) {
    verb = verb.head
    own = verb.dependents.find(({relation}) => /^nsubj/.test(relation))
  }
  // “the man who …”
  if (own && /^W/.test(own.tag) && verb?.relation.startsWith('acl') && verb.head) return verb.head
  return own
}

function kindOfSubject(token: Token): string {
  const {tag, lower, dependents} = token
  if (/^(?:PRP|DT|EX|W)/.test(tag)) return lower
  if (/^(?:CD|JJ)/.test(tag)) return tag
  if (tag.startsWith('NNP')) return dependents.some(({lower}) => lower === 'the') ? 'the NNP' : 'NNP'
  const left = dependents.find(({relation, index}) => /^(?:det|nmod:poss|nummod)/.test(relation) && index < token.index)
  const determiner = !left
    ? 'bare'
    : left.relation === 'nummod'
      ? 'count'
      : left.relation === 'nmod:poss'
        ? 'own'
        : left.lower
  return `${tag} ${determiner}`
}

/** The nearest finite clause that this one hangs on. */
const clauseAbove = remember(({head}: Token): Finite | undefined => {
  for (let above = head; above; above = above.head) {
    const finite = finiteOf(above)
    if (finite) return finite
  }
  return undefined
})

/** The first finite clause that hangs on this one. */
const clauseBehind = (predicate: Token): Finite | undefined =>
  predicate.dependents
    .filter(({relation, index}) => index > predicate.index && /^(?:conj|advcl|parataxis|ccomp)/.test(relation))
    .map((each) => finiteOf(each))
    .find((each) => each !== undefined)

const markOf = ({token, predicate}: Finite): string =>
  predicate.dependents.find(({relation, tag, index}) => index < token.index && (relation === 'mark' || /^W/.test(tag)))
    ?.lower ?? '-'

/** What the clause says of its time, and how often. */
const timesOf = ({predicate}: Finite): string[] => [
  ...new Set(predicate.dependents.flatMap((each) => (/^(?:advmod|obl)/.test(each.relation) ? nameOfTime(each) : []))),
]

/** What the rest of the sentence says of its time. */
function timesElsewhere({predicate}: Finite): Set<string> {
  const found = new Set<string>()
  for (const each of predicate.sentence.tokens)
    if (each.head !== predicate && /^(?:advmod|obl|nmod)/.test(each.relation))
      for (const name of nameOfTime(each)) found.add(name)
  return found
}

const units =
  /^(?:second|minute|hour|day|week|month|year|decade|century|night|morning|afternoon|evening|weekend|summer|winter|spring|fall|autumn|season|time|moment)$/
const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept?|oct|nov|dec)\.?)$/

function nameOfTime({lower, lemma, tag, dependents, index}: Token): string[] {
  const before = dependents.filter((each) => each.index < index)
  const preposition = before.find(({relation}) => relation === 'case')?.lower ?? ''
  const year = /^\d{4}$/.test(lower) ? (Number(lower) < 2015 ? 'year' : 'late year') : undefined
  if (year) return [`${preposition} ${year}`]
  const plain = lemma.toLowerCase()
  if (days.test(plain)) return [`${preposition} day`, ...before.map((each) => `${each.lower} day`)]
  if (months.test(plain))
    return [`${preposition} month`, ...(dependents.some((each) => /^\d{4}$/.test(each.lower)) ? ['month year'] : [])]
  if (units.test(plain)) {
    const first = before.find(({relation}) => /^(?:det|amod|nummod)/.test(relation))
    return [`${preposition} ${first?.tag === 'CD' ? 'count' : (first?.lower ?? '')} ${units.test(plain) ? lemma : ''}`]
  }
  return /^RB/.test(tag) && dependents.length === 0 ? [lower] : []
}

/** “will”, “would” and the like in other clauses of the sentence, and marks of quotation. */
const modalsIn = ({predicate}: Finite): Set<string> =>
  new Set(predicate.sentence.tokens.flatMap(({tag, lower}) => (tag === 'MD' ? lower : tag === '``' ? 'quotation' : [])))

/** Object, particle, complement and the like. */
function partsOf({token, predicate}: Finite): string[] {
  const parts: string[] = []
  for (const {relation, lower, tag, index, dependents, lemma} of predicate.dependents) {
    if (/^(?:obj|iobj)$/.test(relation)) {
      const determiner = dependents.find(({relation}) => /^(?:det|nmod:poss|nummod)/.test(relation))
      parts.push(
        `${relation} ${determiner?.relation === 'nummod' ? 'count' : (determiner?.lower ?? (/^(?:PRP|DT)/.test(tag) ? lower : tag))}`,
        `thing ${lemma.toLowerCase()}`,
      )
    } else if (relation === 'compound:prt') parts.push(`particle ${lower}`)
    else if (/^(?:xcomp|ccomp)$/.test(relation)) parts.push(`${relation} ${tag}`)
    else if (relation === 'obl') {
      const preposition = dependents.find(({relation}) => relation === 'case')
      parts.push(`oblique ${preposition?.lower ?? ''}`)
    } else if (/^advcl/.test(relation)) {
      const mark = dependents.find(({relation}) => relation === 'mark')
      parts.push(`adverbial ${mark?.lower ?? tag}${index < token.index ? ' first' : ''}`)
    } else if (lower === 'not' || lower === "n't") parts.push('not')
  }
  return parts
}
