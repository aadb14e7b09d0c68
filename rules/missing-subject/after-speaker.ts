import {inflect, isFiniteVerb, list, predicateOf, type Token, tryWord} from '../../src/rule-kit/index.ts'
import {areSpaced, isBehindObject, mayStandAlone, pronounFor} from './clause.ts'

const saying = list(`
  say insist add admit concede confirm claim argue joke boast complain explain believe deny announce fear hope predict reckon
  estimate warn suspect maintain recall acknowledge think decide promise vow report
`)
/** What is done to persons as well: “the patients admitted were children”. */
const doneToPersons = list('admit warn report promise suspect think believe fear recall announce confirm')
const persons = list(`
  spokesman spokeswoman spokesperson police officials neighbours neighbors residents staff crew coach captain mayor judge pilot
  vicar priest bishop head chief host guard clerk nurse student pupil guest widow mother father son daughter brother sister wife
  husband friend chef analysts experts critics colleagues prosecutors detectives parents witness witnesses king queen prince
  princess senator governor secretary surgeon chairwoman chairman president
`)

/**
 * “The goalkeeper admitted was at fault”: behind a speaker the verb may look like what was done to him, so that the reading
 * goes astray; with a pronoun it is the sentence's verb again.
 */
export function findVerbAfterSpeaker(said: Token): [said: Token, verb: Token] | undefined {
  const {sentence, index, lemma, lower, text} = said
  if (!saying.has(lemma) || !/^VB[DNZ]$/.test(said.tag) || text !== lower || sentence.after.includes('?'))
    return undefined
  const {tokens} = sentence
  const [before, verb] = [tokens[index - 1], tokens[index + 1]]
  // “a film which the museum first said had been lost and then, in May, said had been found”
  if (tokens.slice(0, index).some(({tag}) => tag === 'WDT')) return undefined
  if (!before || !verb || !areSpaced(said, verb) || verb.text !== verb.lower || mayStandAlone(verb)) return undefined
  // “Yorkshire hopes rest on Barnsley”
  const least = verb.tag === 'VBP' ? 0.85 : 0.6
  if (!isFiniteVerb(verb) || verb.certainty.tag < least || /^['’]/.test(verb.text)) return undefined
  if (lower !== inflect(lemma, 'VBD') && lower !== inflect(lemma, 'VBZ')) return undefined
  if (!isSpeaker(said, before)) return undefined
  const predicate = predicateOf(verb)
  if (predicate.index < verb.index || isBehindObject(said, predicate)) return undefined
  const trial = tryWord(verb, pronounFor(verb))
  const moved = trial?.tokens[predicate.index + 1]
  const isRead =
    trial?.put.relation.startsWith('nsubj') &&
    trial.put.head === moved &&
    moved?.relation === 'ccomp' &&
    moved.head?.index === index &&
    (/^VB[DZ]$/.test(trial.tokens[index]?.tag ?? '') || trial.tokens[index]?.relation === 'root')
  return isRead && (trial?.gain ?? 0) >= 0 ? [said, verb] : undefined
}

/** The subject opens the sentence, and is a person: “The vicar of the parish”, “Smith”, “The minister, who had resigned,” */
function isSpeaker({sentence: {tokens}, index, lemma, tag}: Token, before: Token): boolean {
  const first = tokens[0]?.tag === 'CC' ? 1 : 0
  const opening = tokens[first]
  if (!opening) return false
  const noun = tokens
    .slice(first, index)
    .find(({tag: each}, i, all) => /^(?:NNPS?|NNS?|PRP)$/.test(each) && !isNoun(all[i + 1]))
  if (!noun) return false
  const own = tokens.slice(first, noun.index)
  if (own.some((token) => !/^(?:DT|PRP\$|JJ|NNPS?|NNS?|HYPH|POS|CD|VBN)$/.test(token.tag))) return false
  // “The minister, whose party lost two seats, said”: the comma closes what could make it a participle.
  if (before.text === ',') return tag === 'VBD' && tokens[noun.index + 1]?.text === ','
  const isName = noun.tag.startsWith('NNP') && !own.some(({tag: each}) => each === 'DT')
  if (!isName && noun.tag !== 'PRP' && !isPerson(noun)) return false
  if (!isName && noun.tag !== 'PRP' && doneToPersons.has(lemma) && !isAlwaysSpeaker(noun)) return false
  return tokens
    .slice(noun.index + 1, index)
    .every((token) => /^(?:IN|DT|PRP\$|JJ|NNPS?|NNS?|HYPH|POS|CD)$/.test(token.tag) && token.lower !== 'that')
}

const isNoun = (token: Token | undefined) => token !== undefined && /^(?:NN.*|HYPH|POS)$/.test(token.tag)

const isPerson = ({lower}: Token): boolean =>
  persons.has(lower) || (!things.has(lower) && /(?:ers?|ors?|[a-z]{3}ists?|[^m]ians?|women|men|woman|man)$/.test(lower))

/** Nobody who is warned, suspected or admitted by others, in print. */
const isAlwaysSpeaker = ({lower}: Token): boolean => speakers.has(lower)
const speakers = list(`
  spokesman spokeswoman spokesperson police officials critics analysts experts prosecutors detectives doctors goalkeeper captain
  vicar singer
`)

/** What ends as persons do. */
const things = list(`
  number numbers order orders water paper papers letter letters matter matters chapter river tower layer border computer offer
  offers answer danger power summer winter corner cover weather tender charter remainder newspaper newspapers transfer measure
  disaster cluster filter finger shoulder counter error errors flavour flavor floor door colour color honour honor labour labor
  rumour rumours rumor rumors territory humour factor factors sector sectors reactor motor major figure harbour harbor
  centre theatre centers center theater dinner trailer folder banner barrier carrier container shelter butter quarter
  quarters silver timber lumber chamber wonder gender leather feather mirror
`)
