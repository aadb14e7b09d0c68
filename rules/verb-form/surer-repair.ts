import {
  type Exchange,
  exchangeWord,
  isInflectedAsVerb,
  reflexivePronouns,
  type Token,
} from '../../src/rule-kit/index.ts'
import type {Link} from './chain.ts'
import {takesNounBehindTo} from './doubt.ts'
import {isIng, mayBeParticiple, mayBePlain} from './forms.ts'
import type {Repair} from './repair.ts'

/** How much surer all must be read with the other form, and with the plain one behind “to”; and where “to” can end no clause. */
const [leastGain, leastGainOfPlain, leastGainWithin] = [1, 0.75, 0.15]
/** The same where a plain form stands right behind “be” or “have”, or behind an adverb; and where “is” may join it to a noun. */
const [leastGainOfMisread, leastGainBehindNoun] = [0.45, 1.2]
/** How sure the form must be, and its tie to the auxiliary. */
const [leastTag, leastTie] = [0.8, 0.85]

/**
 * What the tree leaves in doubt, decided by reading the sentence again with the repair in it: “are urge the residents
 * to boil it”, “used to paid a dollar”. The forms are put in order of the sureness that they bring.
 */
export function findSurerRepair(link: Link, repair: Repair, mayEnd: boolean): Repair | undefined {
  const isWithin = !mayEnd && isSurelyWithin(link)
  const isMisread = !isWithin && !mayEnd && isMisreadPlain(link)
  if (!isWithin && !isMisread && !mayBeDecided(link)) return undefined
  const least = isWithin ? leastGainWithin : isMisread ? gainOfMisread(link) : gainOfAsked(link)
  const gains = new Map(repair.forms.filter((form) => !form.includes(' ')).map((form) => [form, gainOf(link, form)]))
  const gainBy = (form: string) => gains.get(form) ?? Number.NEGATIVE_INFINITY
  if (!repair.forms.some((form) => gainBy(form) >= least)) return undefined
  return {...repair, forms: repair.forms.toSorted((a, b) => gainBy(b) - gainBy(a))}
}

/** Where the doubt is of the form alone, and no noun, no relative clause and no preposition could be meant. */
function mayBeDecided({governor, verb, asked, isTouching}: Link): boolean {
  const after = verb.sentence.tokens[verb.index + 1]
  if (!isTouching || !after || verb.index !== governor.index + 1) return false
  const hasObject = /^(?:DT|PRP\$?|CD)$/.test(after.tag)
  // “He used to paid rent”; not “the way to recorded fame”
  if (governor.lower === 'to') return hasObject && /^VB[DZ]$/.test(verb.tag)
  // “had recording 64 shocks”; not “have running water”
  if (asked === 'participle') return hasObject && isIng(verb.lower) && !/^(?:have|having)$/.test(governor.lower)
  // “are urge the residents to boil it”; not “are pay phones”
  return asked === 'after be' && (hasObject || isTold(after)) && /^VBP?$/.test(verb.tag) && verb.lemma !== 'be'
}

const gainOfAsked = ({asked}: Link): number => (asked === 'plain' ? leastGainOfPlain : leastGain)

const gainOfMisread = (misread: Link): number => (isBehindNoun(misread) ? leastGainBehindNoun : leastGainOfMisread)

/** “was heavily bomb by”, “It had double in size”; not “What they do is ask”, “The first step is just get in” */
function isMisreadPlain({governor, verb, asked, isTouching}: Link): boolean {
  if (asked === 'plain' || !isTouching || !/^(?:VB[PN]?|JJ)$/.test(verb.tag) || verb.certainty.tag >= 0.93) return false
  if (!mayBePlain(verb.lower) || mayBeParticiple(verb.lower) || isIng(verb.lower)) return false
  const [before, after] = [verb.sentence.tokens[verb.index - 1], verb.sentence.tokens[verb.index + 1]]
  // “forces in being go up”, “for the time being stay where they are”
  if (governor.lower === 'being' && /^(?:in|time)$/.test(verb.sentence.tokens[governor.index - 1]?.lower ?? ''))
    return false
  // “Exams are not work”, “would have use for it”
  if (governor.relation === 'cop' && /^(?:not|n't)$/.test(before?.lower ?? '')) return false
  if (verb.lower === 'use' && after?.lower === 'for') return false
  // “am loathe to say”: an adjective, spelt otherwise
  if (/^(?:beat|loathe)$/.test(verb.lower) || !isInflectedAsVerb(verb.lower, 'VBN') || governor.lower.startsWith("'"))
    return false
  return (
    /^(?:aux|cop)/.test(governor.relation) &&
    !isCleft(governor, verb) &&
    !verb.sentence.tokens
      .slice(0, governor.index)
      .some(({lower, lemma}) => lemma === 'do' || /^(?:what|whatever|all)$/.test(lower))
  )
}

/** “It is not triumph that breaks from him” */
const isCleft = ({relation, head}: Token, {sentence: {tokens}, index}: Token): boolean =>
  relation === 'cop' &&
  head?.dependents.some(({lower}) => /^(?:it|that|this)$/.test(lower)) === true &&
  /^(?:that|who|which)$/.test(tokens[index + 1]?.lower ?? '')

/** “Her advice is just go”: what a noun in the singular is may be said in a plain form. */
const isBehindNoun = ({governor, predicate}: Link): boolean =>
  /^(?:is|was|be)$/.test(governor.lower) &&
  predicate.dependents.some(
    ({relation, tag, index}) => relation.startsWith('nsubj') && tag === 'NN' && index < governor.index,
  )

/**
 * “afraid to opens the oven”, “offered to painting the hall”: behind “to” a finite verb that is no
 * noun, or a form in -ing with its object, where nothing before takes a noun with “to”.
 */
function isSurelyWithin({governor: to, verb, isTouching}: Link): boolean {
  const {tokens} = verb.sentence
  const [before, after] = [tokens[to.index - 1], tokens[verb.index + 1]]
  if (to.lower !== 'to' || !isTouching || verb.index !== to.index + 1 || !before || !after) return false
  if (to.relation !== 'mark' || verb.head === undefined) return false
  if (verb.tag === 'VBG')
    return (
      /^(?:DT|PRP\$?|CD)$/.test(after.tag) &&
      /^VB/.test(verb.head.tag) &&
      !/^(?:NN.*|RP|IN|RB|CC|,|:|``|-LRB-|HYPH)$/.test(before.tag) &&
      !reflexivePronouns.has(before.lower) &&
      !takesNounBehindTo(to, verb)
    )
  // “to raises for clerks”, “to catches behind”, “to changed circumstances”
  const isFree = /^(?:DT|PRP\$?|CD|RP|WP|WRB)$/.test(after.tag) || after.lower === 'that'
  if (verb.tag === 'VBZ') return verb.certainty.tag >= (isFree ? 0.6 : 0.95)
  return verb.tag === 'VBD' && verb.certainty.tag >= 0.6 && (isFree || /^(?:IN|RB|\.)$/.test(after.tag))
}

/** “are urge residents to boil it” */
const isTold = ({tag, index, sentence: {tokens}}: Token): boolean =>
  /^NN(?:S|P|PS)$/.test(tag) && tokens.slice(index + 1, index + 4).some((each) => each.tag === 'TO')

/** The gain, if the form is then what the auxiliary governs. */
function gainOf({governor, verb, asked}: Link, form: string): number | undefined {
  const exchange = exchangeWord(verb, form)
  return exchange && isGoverned(exchange, governor.index, asked) ? exchange.gain : undefined
}

function isGoverned({put}: Exchange, at: number, asked: Link['asked']): boolean {
  const governor = put.sentence.tokens[at]
  return (
    (asked === 'plain' ? /^VB$/ : /^VB[NG]$/).test(put.tag) &&
    put.certainty.tag >= leastTag &&
    governor?.head === put &&
    governor.certainty.head >= leastTie
  )
}
