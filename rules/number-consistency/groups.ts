import {type Figure, remember} from '../../src/rule-kit/index.ts'
import {isExact, spoken} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {isSlipOf} from './slip.ts'
import type {Story} from './story.ts'

/** What is counted again and again, each time another lot. */
const measures =
  /^(?:year|month|week|day|hour|minute|second|night|weekend|decade|century|generation|season|time|occasion|mile|metre|meter|foot|inch|yard|kilometre|kilometer|pound|dollar|euro|cent|ton|tonne|acre|degree|percent|point|goal|run|game|match|set|round|lap|inning|over|wicket|down|try|win|loss|defeat|victory|vote|page|line|word|step|thing|way|side|part|half|end|kind|sort|type|form|level|stage|phase|category|class|dimension|factor|element|aspect|reason|question|case|example|variable|number|figure|term|unit|item|piece|bit|rest|other|one|group|section|column|row|percentage|share|party|world|sex|gender|parent|eye|hand|leg|arm|finger|people|star|cup|glass|step|term|hit|shot|basket|yard|assist|rebound|block|steal|touchdown|pass|catch|save)$/
/** Kin and company, who are counted with and without the one they are of. */
const company =
  /^(?:brother|sister|sibling|friend|cousin|colleague|partner|twin|neighbou?r|rival|teammate|companion|mate|associate|co-\p{L}+|accomplice)$/u

/** What changes how many there are, or tells of more than one lot. */
const changed =
  /(?<!\p{L})(?:join\p{L}*|left|leav(?:e|es|ing)|quit\p{L}*|di(?:e|es|ed)|dead|kill\p{L}*|add(?:ed|s|ing)|drop(?:s|ped)?|withdr\p{L}+|arriv\p{L}+|releas\p{L}+|freed|escap\p{L}+|resign\p{L}*|replac\p{L}*|rose|risen|gr(?:ew|ow|ows|own)|expand\p{L}*|another|other|others|more|additional|further|extra|remaining|rest|new|second|third|fourth|fifth|later|since|then|earlier|previous(?:ly)?|original(?:ly)?|initial(?:ly)?|eventually|plus|few|fewer|half|some|several|most|instead|fell|lost|born|expel\p{L}*|eliminat\p{L}*|retir\p{L}*|sold|bought|acquir\p{L}*|cut|reduc\p{L}*|increas\p{L}*|total|combined|respectively|includ\p{L}+|besides|except|until|bec(?:ame|ome)|admit\p{L}*|enter\p{L}*|form(?:ed|s)|appoint\p{L}*|elect\p{L}*|shrank|each|every|per|daily|apiece|merg\p{L}+|split|divided|(?:and|with) (?:a|an|one|his|her|their|its))(?!\p{L})/iu
const restricting =
  /^,? ?(?:of|in|from|at|who|that|which|to|with|on(?! \p{Lu}\p{Ll}+day)|for|whose|where|named|listed|already|other|between|by|under|near|outside|inside|across|along|against|around|about|beside|behind|beyond|over|off|into|through|via|within|amid|like|such|than|above|below|nearest|next|so|yet|not|remaining|left|aged|shown|above|below|described|most|closest|including|without|involved|used|mentioned|we|i|you|he|she|they|it)(?!\p{L})/iu
const definite = /(?<!\p{L})(?:the|all|all the|all of the|these|those|each of the)\s$/iu
/** “three of the four brothers”: the brothers are four. */
const partitive = /(?<!\p{L})of\s(?:the|its|his|her|their|these|those)\s$/iu
const excluded =
  /(?<!\p{L})(?:other|another|more|additional|remaining|first|last|next|past|top|final|only|another|or|between|every|per|to|than|least|and|with|plus|latest|previous|further|recent|extra|new|of|any|one|under|within|after|for|among|same|like)\s$/iu

interface Use {
  figure: Figure
  lemma: string
  isDefinite: boolean
  place: number
}

/** Sentences within which a group is still the same. */
const reach = 5

/** “Six delegations came … All five delegations agreed.” */
export function findWrongGroups(story: Story): Finding[] {
  const uses = usesOf(story)
  return [...uses.values()].flatMap((list) =>
    list.flatMap((again, k) => {
      const first = list[k - 1]
      const distance = first ? again.place - first.place : 0
      if (!first || !isNamedAgain(again.figure) || distance < 1 || distance > reach) return []
      const near = list.filter(({place}) => Math.abs(place - again.place) < 25)
      return areOneGroup(first, again, near, story) ? [describe(again.figure, first.figure)] : []
    }),
  )
}

/** Groups by their noun; only those are read that are named again in some words with some other number. */
function usesOf({sentences, figures}: Story): Map<string, Use[]> {
  const counts = sentences.flatMap((sentence, place) =>
    figures.of(sentence).flatMap((figure) => {
      const nouns = pluralsBehind(figure)
      return nouns.length ? [{figure, place, nouns}] : []
    }),
  )
  const values = new Map<string, Set<number>>()
  for (const {figure, nouns} of counts)
    for (const noun of nouns) values.set(noun, (values.get(noun) ?? new Set()).add(figure.value))
  const again = new Set(counts.flatMap(({figure, nouns}) => (isNamedAgain(figure) ? nouns : [])))
  const uses = new Map<string, Use[]>()
  for (const {figure, place, nouns} of counts) {
    if (!nouns.some((noun) => again.has(noun) && (values.get(noun)?.size ?? 0) > 1)) continue
    const lemma = lemmaOf(figure)
    if (!lemma) continue
    const use = {figure, lemma, isDefinite: definite.test(textBefore(figure)), place}
    const known = uses.get(lemma)
    if (known) known.push(use)
    else uses.set(lemma, [use])
  }
  return uses
}

const isNamedAgain = (figure: Figure) => definite.test(textBefore(figure)) || partitive.test(textBefore(figure))

/** What may be the noun, among the next words. */
const pluralsBehind = remember((figure: Figure): string[] => {
  if (figure.kind !== 'cardinal' || figure.times > 1 || figure.step !== 1 || figure.isAttributive || figure.value < 2)
    return []
  const behind = figure.paragraph.text.slice(figure.end, figure.end + 60)
  const words = /^(?: \p{Ll}[\p{L}-]*){1,3}/u.exec(behind)?.[0].split(' ') ?? []
  return words.filter((word) => /(?:s|men|people|children)$/.test(word))
})

const textBefore = ({paragraph, hedgeStart}: Figure) => paragraph.text.slice(Math.max(0, hedgeStart - 24), hedgeStart)

function lemmaOf({counted, end}: Figure): string | undefined {
  if (counted?.noun.tag !== 'NNS' || counted.noun.certainty.tag < 0.8) return undefined
  if (counted.noun.start < end || /\p{Lu}/u.test(counted.noun.text)) return undefined
  return measures.test(counted.lemma) ? undefined : counted.lemma
}

function areOneGroup(first: Use, again: Use, near: readonly Use[], {sentences, figures}: Story): boolean {
  const [mine, theirs] = [first.figure, again.figure]
  if (mine.value === theirs.value || !isExact(mine) || !isExact(theirs)) return false
  if (!isOfStory(mine) || !isOfStory(theirs) || new Set(near.map(({figure}) => figure.value)).size > 2) return false
  const difference = Math.abs(mine.value - theirs.value)
  if (!(isSlipOf(mine.value, theirs.value) || difference < 3)) return false
  const others = sentences
    .slice(first.place, again.place + 1)
    .flatMap((sentence) => figures.of(sentence))
    .filter((one) => one !== mine && one !== theirs && one.kind === 'cardinal')
  if (isMadeOf(mine, theirs, others) || !isAnnounced(first) || !isUnrestricted(again.figure)) return false
  // A brother and three brothers are four.
  const isOfPeople = first.isDefinite && /^(?:man|woman|boy|girl|child|people|person)$/.test(first.lemma)
  if ((company.test(first.lemma) || isOfPeople) && theirs.value === mine.value + 1) return false
  const between = sentences.slice(first.place, again.place + 1).map((sentence, i, all) => {
    const from = i === 0 ? (mine.counted?.noun.end ?? mine.end) - sentence.start : 0
    const to = i === all.length - 1 ? theirs.start - sentence.start : sentence.text.length
    return sentence.text.slice(from, to).replace(definite, '')
  })
  if (between.some((text) => changed.test(text))) return false
  return true
}

/** “Three men on Friday and two on Sunday … the five men”; “three of the four brothers … the three brothers” */
function isMadeOf({value}: Figure, {value: told}: Figure, others: readonly Figure[]): boolean {
  let sums = new Set([0])
  for (const {value} of others.slice(0, 6)) sums = new Set([...sums, ...[...sums].map((sum) => sum + value)])
  return [...sums].some((sum) => sum > 0 && (sum === told || value + sum === told || value - sum === told))
}

const isOfStory = ({quotation, paragraph}: Figure) => !quotation && !paragraph.quoted && paragraph.kind === 'paragraph'

/** A group that is named for the first time, or as the whole of which some are told. */
function isAnnounced({figure, isDefinite}: Use): boolean {
  const before = textBefore(figure)
  if (partitive.test(before)) return true
  if (/^\s(?:of|out)\s/.test(figure.paragraph.text.slice(figure.end, figure.end + 5))) return false
  const {counted} = figure
  if (counted?.qualifiers.some((word) => /^(?:more|other|new|additional|further|first|last|late)$/.test(word)))
    return false
  // “two Native American men … the three men”
  if (/\p{Lu}/u.test(figure.paragraph.text.slice(figure.end, counted?.noun.start ?? figure.end))) return false
  return !excluded.test(before) && (!isDefinite || isUnrestricted(figure))
}

/** “the nine survivors were …”: no adjective, nothing behind that tells which are meant. */
function isUnrestricted(figure: Figure): boolean {
  const {counted, paragraph} = figure
  if (!counted) return false
  if (paragraph.text.slice(figure.end, counted.noun.start).trim() !== '') return false
  if (restricting.test(paragraph.text.slice(counted.noun.end, counted.noun.end + 24))) return false
  // “the seven teams Leeds have beaten”, “the two nurses, Ann Ode and Jo Kay,”
  if (/^,? \p{Lu}/u.test(paragraph.text.slice(counted.noun.end, counted.noun.end + 3))) return false
  // “the four workers hurt in the blast are”
  const [next, then] = figure.sentence.tokens.slice(counted.noun.index + 1)
  if (next?.relation.startsWith('acl')) return false
  const mayBeParticiple = /^VB[ND]$/.test(next?.tag ?? '') && /^(?:IN|TO|RP)$/.test(then?.tag ?? '')
  return !(
    mayBeParticiple &&
    figure.sentence.tokens.slice(then?.index).some(({tag, head}) => /^(?:VB[DPZ]|MD)$/.test(tag) && head === undefined)
  )
}

const describe = (one: Figure, first: Figure): Finding => ({
  at: spanOfFigure(one),
  message: `“${one.text} ${one.counted?.noun.text ?? ''}”: the story has ${spoken(first.value)} before. Check which is right.`,
  related: placesOf([spanOfFigure(first)]),
})
