import {list, type Reading, type Token} from '../../src/rule-kit/index.ts'
import {type Finite, finiteOf} from './finite.ts'
import {hasReason} from './joined.ts'

/** How many quotations a story must give to their speakers in the past, for the one in the present to be out of step. */
const least = 4

/** What goes on saying what stands in it. */
export const documents = list(`
  account act advert affidavit agreement ballad bill blurb book brief brochure caption card code contract deed diary dictionary
  document email entry epitaph essay file filing guide handbook hymn indictment inscription label law leaflet letter line log
  lyric magazine manual memo menu message motto note notice page pamphlet paper petition plaque poem policy post poster prayer
  proverb psalm publication record report resolution ruling saying script sign slogan song statement statute study sticker text
  title transcript treaty tweet verdict verse warrant website will
`)

/**
 * The one quotation that a story gives to its speaker in the present, all others in the past: “‘Eleven inches,’ she says”. Of
 * 220 stories as they should be published, none mixes the two so.
 */
export function findLoneAttribution({attributions, lines, paragraphs}: Reading): Finite | undefined {
  const verbs = new Set<Token>()
  for (const {verb, place} of attributions)
    if (/^VB[DZP]$/.test(verb.tag) && lines.kindOf(verb.paragraph) === 'body')
      if (verb.tag === 'VBD' || place !== 'before' || isRightBefore(verb)) verbs.add(verb)
  const presents = [...verbs].filter(({tag}) => tag !== 'VBD')
  const [present] = presents
  if (!present || presents.length > 1 || verbs.size <= least) return undefined
  const finite = finiteOf(present)
  if (finite?.token !== present || finite.tense !== 'present' || present.certainty.tag < 0.9) return undefined
  const subject = present.dependents.find(({relation}) => relation === 'nsubj')
  // “it says”: a document does.
  if (
    !subject ||
    !/^(?:PRP|NN)/.test(subject.tag) ||
    subject.lower === 'it' ||
    documents.has(subject.lemma) ||
    areAnybody(subject) ||
    present.lemma === 'read'
  )
    return undefined
  if (hasReason(present.sentence.tokens.filter(({word}) => !word?.quotation)) || isInPresent(present)) return undefined
  if (isAmongPresents(present, paragraphs)) return undefined
  return finite
}

/** “musicians say”: what is said at all times. */
const areAnybody = ({tag, dependents}: Token): boolean =>
  tag === 'NNS' && !dependents.some(({relation}) => /^(?:det|nmod:poss|nummod)/.test(relation))

/** “She adds: ‘…’”; not “He calls it ‘a farce’” */
const isRightBefore = ({index, sentence: {tokens}}: Token): boolean =>
  /^[,:]$/.test(tokens[index + 1]?.text ?? '') && tokens[index + 2]?.tag === '``'

/** “The man I buy from has views on this. ‘Pencils!’ he says.”: what it belongs to is told in the present. */
function isInPresent({sentence}: Token): boolean {
  const before = sentence.paragraph.sentences.findLast(({start}) => start < sentence.start)
  return (
    before?.tokens.some((token) => !token.word?.quotation && token.relation === 'root' && isPresent(token)) === true
  )
}

/** “‘So I should –’ Mr Brandt begins.”: what is heard on a recording, or seen on a stage, is told in the present all around. */
const isAmongPresents = ({paragraph: {index}}: Token, paragraphs: Reading['paragraphs']): boolean =>
  [paragraphs[index - 1]?.sentences.at(-1), paragraphs[index + 1]?.sentences[0]].some((near) =>
    near?.tokens.some(({tag, relation, word}) => tag === 'VBZ' && relation === 'root' && !word?.quotation),
  )

const isPresent = (predicate: Token): boolean =>
  [predicate, ...predicate.dependents].some(({tag, relation}) =>
    relation === 'root' ? /^VB[PZ]?$/.test(tag) : /^(?:aux|cop)/.test(relation) && /^(?:VB[PZ]|MD)$/.test(tag),
  )
