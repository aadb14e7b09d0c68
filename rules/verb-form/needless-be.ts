import {inflect, isAuxiliary, list, type Token} from '../../src/rule-kit/index.ts'

/** “was lost a fifth of its value”: a form of “be” before a verb in the past that stands well without it. */
export interface NeedlessBe {
  be: Token
  expected: readonly string[]
}

/** Verbs with two objects, or an object and what it is called or made, which the passive keeps: “was paid a fee”. */
const takesTwo = list(`
  accord afford allot allow appoint ask assign assure award bail ban bear beat begrudge bequeath bet bill bind born
  box brand bring burn buy call cause certify charge christen clothe compensate concede consider cost credit crown
  cut deal declare deem deliver deny designate do dress drive dub dye elect envy excuse extend fax feed find fine fly
  forbid forgive furnish get give grant guarantee hand hit issue judge jump keep label lease leave lend levy list
  loan mail make move name nickname offer order owe paint pass pay permit play pose prescribe present presume price
  print proclaim promise pronounce provide quote rank rate read score seed rebrand refund refuse reimburse rename rent repay
  resell reserve ride rule run sail seed sell send sentence serve set shoot show slip spare stain strip style supply
  swim teach tell term think throw tint tip title toss trade turn value voice vote walk weigh wind wire wish wound
  write
`)
/** Verbs without an object that nobody has in the passive. */
const neverPassive = list(`
  appear arrive become belong coincide collide consist depend die disappear emerge erupt exist happen materialise materialize
  occur persist preside prevail reply result seem subside
`)
const times = list(`
  second minute hour day week month year decade century time morning evening afternoon night season fall autumn spring summer
  winter weekend today yesterday tomorrow tonight mile kilometre kilometer metre meter foot yard inch percent % mph way
  amount bit lot deal home north south east west monday tuesday wednesday thursday friday saturday sunday round himself herself
  itself themselves
`)

export function findNeedlessBe(verb: Token): NeedlessBe | undefined {
  const {tag, lower, text, lemma, dependents, index, sentence, certainty, word} = verb
  if (!/^VB[ND]$/.test(tag) || text !== lower || word?.opaque || certainty.tag < 0.6) return undefined
  const auxiliaries = dependents.filter((each) => each.index < index && isAuxiliary(each))
  const [be] = auxiliaries
  if (!be || auxiliaries.length > 1 || !/^(?:was|were|is|are)$/.test(be.lower)) return undefined
  if (be.certainty.head < 0.8 || sentence.tokens.slice(be.index + 1, index).some((each) => each.tag !== 'RB'))
    return undefined
  if (/[?]/.test(sentence.after) || sentence.tokens[be.index + 1]?.lower === 'not') return undefined
  const subject = dependents.find((each) => /^nsubj/.test(each.relation) && each.index < be.index)
  if (!subject || subject.certainty.head < 0.75 || /^(?:what|it|there|this)$/.test(subject.lower)) return undefined
  if (neverPassive.has(lemma) ? isStranded(sentence.tokens.slice(index + 1, index + 3)) : !hasObject(verb))
    return undefined
  const past = inflect(lemma, 'VBD')
  const participle = inflect(lemma, 'VBN')
  if (participle !== lower || !past) return undefined
  const present = /^(?:is|are)$/.test(be.lower) ? [be.lower === 'is' ? (inflect(lemma, 'VBZ') ?? past) : lemma] : []
  const has = be.lower === 'are' || be.lower === 'were' ? 'have' : 'has'
  return {be, expected: present.length ? [...present, past, `${has} ${lower}`] : [past]}
}

/** “a formula was arrived at for the areas” */
const isStranded = ([next, second]: readonly Token[]) =>
  next?.tag === 'IN' && /^(?:IN|TO|RB|[.,:])$/.test(second?.tag ?? '.')

/** A noun with an article or number right behind it, which only an active verb has. */
function hasObject({dependents, index, sentence, lemma, relation, head}: Token): boolean {
  if (takesTwo.has(lemma)) return false
  // “Since the union was formed the number of mills has grown.”
  if (relation === 'advcl' && head !== undefined && head.index > index) return false
  const object = dependents.find((each) => each.index > index && (each.relation === 'obj' || isPart(each)))
  if (!object || object.certainty.head < 0.7) return false
  if (!/^(?:NNP?S?|\$|PRP)$/.test(object.tag) || times.has(object.lower) || times.has(object.lemma)) return false
  const next = sentence.tokens[index + 1]
  if (!next || !/^(?:DT|PRP\$?|CD|JJ|NNP?S?|\$)$/.test(next.tag) || /^(?:all|both|each|that)$/.test(next.lower))
    return false
  // “are employed, the highest share on record”
  if (object.dependents.some(({tag}) => tag === 'JJS')) return false
  // “was built mud brick by mud brick”, “was torn limb from limb”
  return object.tag === 'PRP' || object.dependents.some(opensPhrase)
}

const opensPhrase = ({relation, lower}: Token) =>
  /^(?:det|nmod:poss|nummod)/.test(relation) || /^(?:many|several|few)$/.test(lower)

/** “a fifth of its value”, which may be read as a predicate */
const isPart = ({relation, tag, dependents}: Token) =>
  relation === 'xcomp' &&
  tag.startsWith('NN') &&
  dependents.some(({dependents: own}) => own.some(({lower}) => lower === 'of'))
