import {hasCapital, list, type Token, type Word} from '../../src/rule-kit/index.ts'
import {beforeOf} from './before-of.generated.ts'
import {ofNouns} from './of-nouns.generated.ts'
import {offVerbs} from './off-verbs.generated.ts'

const nouns = new Set(ofNouns)
const takers = new Set(beforeOf)
const verbs = new Set(offVerbs)
/** “one off my priorities”, “most off them” */
const quantities = list('all any both each few four five half many most much none one several six some ten three two')

/** How sure the tree must be of what belongs to what. */
const least = 0.5

/** “the cause off the fire”, behind a noun that takes “of”; not “took names off the list”, “struck the director off it”. */
export function isOfWritten(word: Word): boolean {
  const {
    tokens: [off],
    sentence,
  } = word
  const before = off && sentence.tokens[off.index - 1]
  if (!off || !before || isOrder(before)) return false
  if ([isOffSomebody, isOffCape, isOffRoad, isOffBody, isOffStage].some((isRight) => isRight(word))) return false
  const complement = off.head
  const governor = complement?.head
  const isTaker = takers.has(before.lower)
  if (quantities.has(before.lower)) return (isBeforePhrase(off) || isBeforeSeveral(off)) && !mayTakeOffNear(off)
  if (isTaker && !/^NNP?S?$/.test(before.tag)) return isBeforeNoun(off) && !mayTakeOffNear(off)
  if (!complement || !governor || !/^(?:case|mark)$/.test(off.relation) || complement.index < off.index) return false
  if (isTaker) return !mayTakeOffNear(off)
  if (!/^NNS?$/.test(before.tag)) return false
  if (!nouns.has(before.lemma) || complement.certainty.head < least) return false
  return governor === before || (/^VB/.test(governor.tag) && governor.index < off.index && !verbs.has(governor.lemma))
}

/** “‘They’re robbing parts off Grandpa’s,’ he said.”, “‘I bought it off him.’”: in speech much is had off somebody. */
const isOffSomebody = ({index, quotation, sentence: {words, after}}: Word): boolean =>
  quotation !== undefined &&
  /^\p{Lu}\p{Ll}+['’]s$|^(?:him|her|them|you|me|us)$/u.test(words[index + 1]?.text ?? '') &&
  /^[.,;:!?]/.test(words[index + 2]?.before ?? after)

/** “lay it down; pace off twenty steps” */
const isOrder = ({tag, relation, index, sentence: {tokens}}: Token) =>
  tag === 'VB' && /^(?:root|parataxis|conj)$/.test(relation) && /^(?:[,;:.]|CC)$/.test(tokens[index - 1]?.tag ?? '.')

/** Not “one off”, “most off-road cars”. */
const isBeforePhrase = ({sentence, index}: Token) =>
  /^(?:them|us|these|those|our|my|his|her|their|its|your|this|all|whom|which)$/.test(
    sentence.tokens[index + 1]?.lower ?? '',
  )

/** “four off the nine justices” */
function isBeforeSeveral({sentence, index}: Token): boolean {
  const [the, ...rest] = sentence.tokens.slice(index + 1, index + 6)
  const noun = rest.find(({tag}) => !/^(?:JJ.?|CD|VBN|NN)$/.test(tag))
  return the?.lower === 'the' && noun?.tag === 'NNS'
}

const isBeforeNoun = ({sentence, index}: Token) =>
  /^(?:DT|PRP\$?|NN.*|JJ.?|CD|W.*|VBG|PDT|IN)$/.test(sentence.tokens[index + 1]?.tag ?? '')

/** A verb in the words before that something may be taken off by: “washed parts | off the roof”. */
function mayTakeOffNear({sentence, index}: Token): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
    const {tag, lemma, text} = sentence.tokens[at] as Token
    if (/^[,;:]$/.test(text)) return false
    if (/^VB/.test(tag) && verbs.has(lemma) && !common.has(lemma)) return true
  }
  return false
}

/** Verbs of every sentence. */
const common = new Set(['be', 'have', 'do'])

/** “winched to safety off Cape Wrath”, “a wave off the western islands” */
export const isOffCape = ({index, sentence: {words}}: Word): boolean =>
  /^(?:Cape|Point|Mull|Isle|Lake|Port|Cabo|Ras)$/.test(words[index + 1]?.text ?? '') ||
  words.slice(index + 1, index + 5).some(({lower}) => /^(?:coasts?|islands?|isles|peninsula|shores?)$/.test(lower))

/** “a barn off Mill Lane”, “the site off the A30” */
export const isOffRoad = ({index, sentence: {words}}: Word): boolean => {
  const [first, ...more] = words.slice(index + 1, index + 6)
  if (/^(?:[ABM]\d{1,4}|I-\d+|Interstate|Route|US-\d+)$/.test((first?.lower === 'the' ? more[0] : first)?.text ?? ''))
    return true
  const end = more.findIndex(({text}) => !hasCapital(text))
  return hasCapital(first?.text ?? '') && more.slice(0, end < 0 ? undefined : end).some(({text}) => roads.has(text))
}

const roads = new Set(
  `Alley Approach Ave Avenue Blvd Boulevard Bridge Circus Close Court Crescent Drive Expressway Freeway Gardens Gate Green
  Grove Highway Hill Interchange Junction Lane Mews Parade Park Parkway Passage Path Pike Place Quay Rd Ring Road
  Roundabout Row Square St Street Terrace Turnpike Walk Way Yard`.split(/\s+/),
)

/** “won a corner off Brady’s shins”, “a goal off the post” */
export const isOffBody = ({index, sentence: {words}}: Word): boolean =>
  /^(?:an?|another|the|his|her|their|its|my|your|\p{Lu}.*['’]s?)$/u.test(words[index + 1]?.text ?? '') &&
  words.slice(index + 2, index + 5).some(({lower}) => bounces.has(lower))

const bounces = list(`
  ankle arm back backside bar bat bench board boot chest crossbar elbow face finger fingers fingertips foot forehead glove gloves hand
  head heel helmet hip instep knee knees leg legs neck outfield outstretched pad pads paddle post racket rim shin shins shoulder stick
  stumps thigh toe underside upright wall woodwork
`)

const whoMayLeave = list(`
  army band citizen citizens council couple critic critics crew director driver governor group handful inhabitants king
  majority mayor member members minister multitude number numbers owner pair percentage president prisoners proportion
  remainder representative representatives resident residents rest ruler secretary share son supporter supporters survivors
  third victim victims winner
`)
const whereOneIsOff = list(`
  air ballot beat bench boat books bus clock court field floor grid ground grounds ice job mat mound payroll payrolls pitch
  plane premises road roads roll rolls roster sand set ship slopes squad stage street streets tarmac track tracks train turf
  water
`)

/** “with five members off the floor”, “two off the ice”: who should be there is away. */
export const isOffStage = ({index, sentence: {words}}: Word): boolean => {
  const [before, the, ...places] = [words[index - 1], ...words.slice(index + 1, index + 4)]
  if (!before || !(whoMayLeave.has(before.lower) || quantities.has(before.lower) || /^\d+$/.test(before.text)))
    return false
  return /^(?:the|their|his|her|its|our)$/.test(the?.lower ?? '') && places.some(({lower}) => whereOneIsOff.has(lower))
}

/** Whether a verb may take something off: then the words beside “off” tell nothing. */
export function mayTakeOff({tokens: [off]}: Word): boolean {
  const governor = off?.relation === 'case' ? off.head?.head : off?.head
  return governor === undefined || /^VB/.test(governor.tag)
}
