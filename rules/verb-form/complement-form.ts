import {inflect, list, type Token, textOf} from '../../src/rule-kit/index.ts'
import {isTimeBetween} from './between.ts'
import {isIng, isPastOnly, mayBePlain, plainOf} from './forms.ts'

/** Verbs that take “to” and no form in -ing. */
const takesInfinitive = list(`
  afford agree aim arrange expect choose consent decide elect fail hesitate hope manage offer opt pledge pretend promise refuse
  seek strive swear threaten undertake volunteer vow want wish
`)
/** Those beside which a form in -ing would hardly tell of what came of it: “agreed on Friday sending the plans back”. */
const ofIntent = list('agree choose decide offer opt pledge promise refuse threaten vow')
/** Verbs whose object is to do what is said. */
const takesObject = list(`
  advise allow ask authorise authorize beg compel enable encourage force instruct invite oblige order persuade
  pressure require tempt urge
`)
/** Verbs that take a form in -ing and no plain one. */
const takesGerund = list(`
  admit avoid complete consider contemplate defer delay deny discontinue dislike enjoy escape finish imagine involve keep
  mind miss postpone practise quit recall resent resist risk stop tolerate
`)
/** They tell how or when, beside any verb: “managed using a rope”. */
const adverbial = list(`
  using including following regarding concerning depending starting beginning pending considering excluding according
  saying citing adding being having going running
`)

/** The plain form that is meant in “let him to go”, “made them to sign”, and the words that it should stand for. */
export function findPlainAfterObject(verb: Token): {head: Token; to: Token; expected: string} | undefined {
  const {tag, lower, text, head, relation, certainty, index, sentence} = verb
  const to = sentence.tokens[index - 1]
  if (tag !== 'VB' || text !== lower || to?.lower !== 'to' || to.head !== verb || !head || relation !== 'xcomp')
    return undefined
  if (!/^(?:let|make)$/.test(head.lemma) || !/^VB/.test(head.tag) || head.index > to.index) return undefined
  if (Math.min(certainty.head, certainty.relation, certainty.tag) < 0.6) return undefined
  const object = sentence.tokens.slice(head.index + 1, to.index)
  if (!object.length || object.length > 4 || head.dependents.some((each) => each.relation.startsWith('aux:pass')))
    return undefined
  const isPronoun = object.length === 1 && /^(?:him|her|them|us|me)$/.test(object[0]?.lower ?? '')
  const isPhrase = object.every(({tag: own}) => /^(?:DT|PRP\$|JJ|NNP?S?|CD)$/.test(own))
  if (head.lemma === 'make' ? !isPronoun : !isPronoun && !(isPhrase && !lettable.has(object.at(-1)?.lower ?? '')))
    return undefined
  return {head, to, expected: lower}
}

/** The form that is meant in “spent $500 million last year to buying its stock”, “used the money to buying a boiler”. */
export function findGerundBehindTo(verb: Token): {head: Token; to: Token; expected: string} | undefined {
  const {tag, lower, text, lemma, head, index, sentence} = verb
  const to = sentence.tokens[index - 1]
  if (tag !== 'VBG' || text !== lower || to?.lower !== 'to' || to.head !== verb || !head || head.index > index - 3)
    return undefined
  if (!/^(?:spend|waste|use)$/.test(head.lemma) || !/^VB/.test(head.tag) || verb.certainty.tag < 0.8) return undefined
  const between = sentence.tokens.slice(head.index + 1, to.index)
  const last = between.at(-1)
  if (between.length > 8 || !between.every(({tag: own}) => /^(?:DT|PRP\$|CD|\$|NNP?S?|JJR?|RB|IN|HYPH)$/.test(own)))
    return undefined
  if (head.lemma === 'use')
    return last?.relation === 'obj' && /^(?:money|cash|funds?|grants?|savings|proceeds|time)$/.test(last.lower)
      ? {head, to, expected: `to ${lemma}`}
      : undefined
  return last && spent.has(last.lower) ? {head, to, expected: lower} : undefined
}

/** What is spent, and when. */
const spent = list(`
  afternoon afternoons billion career careers cash day days decade decades dollars effort energy euros evening evenings
  fortune hour hours life lives million millions minutes money month months morning mornings night nights pounds savings
  summer summers time week weeks weekend weekends winter winters year years
`)

/** What is let to somebody. */
const lettable = list(
  'house houses flat flats room rooms apartment apartments property home homes land cottage field building space',
)

/** “watched it fell”, “made them signed”, “let him walked” */
function plainFor({lower, tag, head, relation, certainty, index, sentence}: Token) {
  if (!head || !/^VB[DN]$/.test(tag) || !/^[xc]comp$/.test(relation) || head.index > index - 2 || mayBePlain(lower))
    return undefined
  // “Making it took years.”
  if (
    !/^(?:let|make|watch)$/.test(head.lemma) ||
    !/^VB(?!G)/.test(head.tag) ||
    certainty.head < 0.7 ||
    certainty.tag < 0.6
  )
    return undefined
  const object = sentence.tokens.slice(head.index + 1, index)
  if (object.length > 4 || !object.every(({tag: own}) => /^(?:DT|PRP\$?|JJ|NNP?S?|CD|RB)$/.test(own))) return undefined
  const next = sentence.tokens[index + 1]
  const isActive =
    (tag === 'VBD' && /^(?:DT|PRP\$?|CD)$/.test(next?.tag ?? '')) ||
    isPastOnly(lower) ||
    unaccusative.has(plainOf(lower))
  return isActive ? {head, expected: plainOf(lower)} : undefined
}

/** Verbs without an object: “watched the bank collapsed”. */
const unaccusative = list(`
  appear arrive collapse crash cry die disappear dissolve drift emerge fail happen laugh sleep
  smile stumble suffer talk tumble vanish walk work
`)

/** What should stand for a verb after another: “agreed sending” to “agreed to send”, “risked lose” to “risked losing”. */
export function findComplementForm(verb: Token): {head: Token; expected: string} | undefined {
  const {lower, text, word} = verb
  if (text !== lower || word?.opaque) return undefined
  if (verb.tag === 'VBG' && isIng(lower)) return infinitiveFor(verb)
  if (/^VB[DN]$/.test(verb.tag)) return plainFor(verb)
  return /^(?:VBP?|NN)$/.test(verb.tag) && mayBePlain(lower) ? gerundFor(verb) : undefined
}

function infinitiveFor(verb: Token) {
  const {lower, lemma, index, sentence, certainty, relation} = verb
  const head = headOf(verb)
  if (!head || certainty.tag < 0.9 || adverbial.has(lower)) return undefined
  const next = sentence.tokens[index + 1]
  const isApart = relation === 'advcl' && head.index < index - 1 && ofIntent.has(head.lemma)
  if ((relation !== 'xcomp' && !isApart) || isSubjectOfMore(verb)) return undefined
  const isSure = Math.min(certainty.head, certainty.relation) >= 0.85
  return opensObject.test(next?.tag ?? '') || (isSure && /^(?:IN|RP|TO|NNS?|JJ)$/.test(next?.tag ?? ''))
    ? {head, expected: `to ${lemma}`}
    : undefined
}

/** “We decided pursuing this would be a mistake” */
const isSubjectOfMore = ({sentence, index}: Token): boolean => {
  for (const {tag, pos} of sentence.tokens.slice(index + 1)) {
    if (/^(?:VB[DZP]|MD)$/.test(tag)) return true
    if (/^(?:W.*|CC|,|:|``|'')$/.test(tag) || pos === 'SCONJ') return false
  }
  return false
}

function gerundFor({lower, tag, relation, index, sentence, dependents, certainty, word}: Token) {
  const head = sentence.tokens[index - 1]
  // “keep watch”
  if (
    head?.lemma === 'keep' &&
    /^(?:watch|pace|time|track|score|guard|house|faith|quiet|still|shop|calm|open|clear|clean|free|warm|cool|dry|separate|secure)$/.test(
      lower,
    )
  )
    return undefined
  if (!head || !isVerb(head) || !takesGerund.has(head.lemma) || !/^\s$/.test(word?.before ?? '')) return undefined
  if (dependents.some((each) => each.index < index)) return undefined
  // “Aspects to consider include the price.”
  if (isInRelative(head)) return undefined
  const next = sentence.tokens[index + 1]
  const isComplement = relation === 'xcomp' || relation === 'ccomp'
  const hasObject = /^(?:DT|PRP\$?|CD)$/.test(next?.tag ?? '')
  // “enjoyed work the week before”
  const least = tag === 'NN' ? 2 : hasObject ? 0.35 : isComplement ? 0.5 : 0.9
  if (certainty.tag < least || !/^(?:DT|PRP\$?|CD|TO|IN|RP|NNS?|NNP|JJ|WP|WRB)$/.test(next?.tag ?? '')) return undefined
  const expected = inflect(lower, 'VBG')
  return expected ? {head, expected} : undefined
}

/** Also “the papers your team might want to consider include a letter” */
function isInRelative(verb: Token): boolean {
  let at: Token | undefined = verb
  while (at?.relation === 'xcomp') at = at.head
  return at?.relation.startsWith('acl') ?? false
}

const opensObject = /^(?:DT|PRP\$?|CD|NNP|\$)$/

/** The verb right before, or before a time or its object: “agreed on Friday sending”, “asked them bringing”. */
function headOf({sentence, index, head, start, relation, certainty}: Token): Token | undefined {
  const before = sentence.tokens[index - 1]
  if (before && isVerb(before))
    return takesInfinitive.has(before.lemma) &&
      !(before.lemma === 'want' && isWithoutObject(sentence.tokens[index + 1]))
      ? before
      : undefined
  if (!head || head.index >= index - 1 || !isVerb(head)) return undefined
  if (takesInfinitive.has(head.lemma)) {
    const between = textOf({paragraph: sentence.paragraph, start: head.end, end: start})
    // “decided on Thursday, ending a long row”
    return isTimeBetween(between) && !between.includes(',') ? head : undefined
  }
  if (!takesObject.has(head.lemma) || relation !== 'xcomp') return undefined
  const object = sentence.tokens.slice(head.index + 1, index)
  const least = object.length === 1 && /^(?:me|him|us|them)$/.test(object[0]?.lower ?? '') ? 0.6 : 0.9
  if (Math.min(certainty.head, certainty.relation) < least) return undefined
  return object.length <= 4 && object.every(({tag}) => /^(?:DT|PRP\$?|JJ|NNP?S?|CD)$/.test(tag)) ? head : undefined
}

/** “The shed wants painting.”, “a shadow that wanted looking at”: British for what needs it. */
const isWithoutObject = (next: Token | undefined): boolean => !next || /^(?:[.,:]|IN|RP|RB|CC)$/.test(next.tag)

/** A verb with its own force: no participle before a noun or of a passive. */
const isVerb = ({tag, certainty, relation}: Token) =>
  /^VB/.test(tag) && certainty.tag >= 0.7 && !/^(?:aux|cop|amod|case|mark)/.test(relation)
