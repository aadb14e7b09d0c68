import {isSpeechVerb, type Language, list, type Token} from '../../src/rule-kit/index.ts'
import {collectives} from './collectives.generated.ts'
import {isSureVerb, next, nextPastAdverbs, previous} from './near.ts'
import {isPluralOfPersons} from './people.ts'

const knownCollectives = new Set(collectives)

/** In American copy a group that takes a singular verb is “it”: “The company has sold their mill.” */
export function findTheirOfGroup(token: Token, language: Language | undefined): Token | undefined {
  if (language !== 'en-US' || token.lower !== 'their' || token.relation !== 'nmod:poss') return undefined
  const verb = verbOf(token)
  const subject = verb?.dependents.find(({relation}) => relation === 'nsubj')
  if (!verb || !subject || subject.index > verb.index || subject.tag !== 'NN') return undefined
  if (!knownCollectives.has(subject.lemma) || subject.certainty.relation < 0.9) return undefined
  if (!isSingularVerb(verb)) return undefined
  // Anybody else in the sentence may be meant.
  const others = token.sentence.tokens
    .slice(0, token.index)
    .some(({tag, lower}) => /^(?:NNS|NNPS|NNP)$/.test(tag) || /^(?:they|them|we|who|people|staff)$/.test(lower))
  return others ? undefined : subject
}

function verbOf(token: Token): Token | undefined {
  const object = token.head
  if (object?.relation !== 'obj' || object.certainty.relation < 0.85) return undefined
  return object.head?.tag.startsWith('VB') ? object.head : undefined
}

/** “has”, “is”, “sells”: a past tense does not say. */
function isSingularVerb(verb: Token): boolean {
  const first = verb.dependents.find(({relation}) => /^aux/.test(relation)) ?? verb
  return first.tag === 'VBZ' || first.lower === 'was'
}

/** What a firm, a place or a body takes in and spends. */
const means = list(`
  budget business coal custom demand earnings electricity energy exports food freight funding funds gas imports income money
  oil output power production profit profits revenue revenues sales supplies takings tax trade turnover water wealth workforce
`)
const ones = new Set([
  ...collectives,
  ...list(`
    brewery business charity city college colony country county district dockyard economy factory farm group hospital
    industry island kingdom maker manufacturer mill mine network operator plant port producer province publisher region
    resort retailer supplier territory theatre town trust village yard zoo
  `),
])
const shares = list(`
  all bulk cent fifth fifths half majority most much part percent quarter quarters share tenth tenths third thirds %
`)

/** What nobody does with what is another's. */
const ofOwn = list('depend derive earn export generate import rely')

/** “The port relies on coal for a third of their trade”: a share of what is the subject's own, behind a verb in the singular. */
export function findTheirShare(token: Token): Token | undefined {
  const {sentence, head, index} = token
  if (token.lower !== 'their' || !means.has(head?.lower ?? '') || previous(token)?.lower !== 'of') return undefined
  if (!shares.has(sentence.tokens[index - 2]?.lower ?? '')) return undefined
  const verb = sentence.tokens.slice(0, index).findLast(({tag}) => /^(?:VB[DPZ]|MD)$/.test(tag))
  if (verb?.tag !== 'VBZ' || verb.certainty.tag < 0.9 || !ofOwn.has(verb.lemma)) return undefined
  const subject = verb.dependents.find(({relation}) => relation === 'nsubj')
  if (!subject || subject.index > verb.index || subject.certainty.relation < 0.9) return undefined
  const others = sentence.tokens.slice(verb.index, index)
  if (others.some((each) => isPluralOfPersons(each) || /^(?:them|they)$/.test(each.lower) || each.tag === 'NNPS'))
    return undefined
  const named = [subject, ...subject.dependents.filter(({relation}) => relation === 'appos')]
  return named.find(({tag, lower}) => tag === 'NN' && ones.has(lower))
}

/** Cities that stand for a government. */
const capitals = list(`
  Abuja Algiers Amman Ankara Asmara Astana Athens Baghdad Baku Bamako Beijing Beirut Belgrade Berlin Bogotá Brasília Bratislava
  Brussels Bucharest Budapest Cairo Canberra Caracas Chisinau Colombo Copenhagen Damascus Delhi Dhaka Doha Hanoi Harare Havana
  Helsinki Islamabad Jakarta Jerusalem Kabul Kampala Kathmandu Khartoum Kigali Kinshasa Kyiv Lima Lisbon Ljubljana London Luanda
  Lusaka Madrid Managua Manila Minsk Mogadishu Moscow Nairobi Oslo Ottawa Paris Podgorica Prague Pretoria Pristina Pyongyang
  Quito Rabat Reykjavik Riga Riyadh Rome Sanaa Santiago Sarajevo Seoul Skopje Sofia Stockholm Taipei Tallinn Tashkent Tbilisi
  Tehran Tirana Tokyo Tripoli Tunis Ulaanbaatar Vienna Vilnius Warsaw Washington Wellington Yaoundé Yerevan Zagreb
`)

/** “Seoul, for their part, said it would wait”, “The firm, for their part, has paid” */
export function findTheirPart(token: Token): Token | undefined {
  const {tokens} = token.sentence
  const [subject, open, preposition] = tokens.slice(Math.max(0, token.index - 3), token.index)
  const [part, close] = tokens.slice(token.index + 1, token.index + 3)
  if (token.lower !== 'their' || part?.lower !== 'part' || preposition?.lower !== 'for') return undefined
  if (!subject || open?.text !== ',' || close?.text !== ',') return undefined
  const verb = nextPastAdverbs(close)
  if (!isSureVerb(verb)) return undefined
  const before = previous(subject)
  if (capitals.has(subject.text))
    return !/^(?:NNP|CC|POS|HYPH)$/.test(before?.tag ?? '') && isSpeechVerb(verb) && verb.tag !== 'VBP'
      ? subject
      : undefined
  const isSingular = verb.tag === 'VBZ' || verb.lower === 'was'
  return subject.tag === 'NN' && ones.has(subject.lower) && isSingular && next(verb) !== undefined ? subject : undefined
}
