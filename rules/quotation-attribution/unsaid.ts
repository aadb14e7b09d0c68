import {isSpeechVerb, type Reading, type Report, spanOf, type Token, textOf} from '../../src/rule-kit/index.ts'
import {type Closed, isSpeech} from './speech.ts'
import {isVoice} from './voice.ts'

/** Words of a quotation that is no title. */
const shortest = 4

/** “‘We go,’ Ana Ruiz, a farmer, on Monday.”: who spoke is named and placed, and nothing says that he spoke. */
export function* findUnsaid({quotations}: Reading): Generator<Report> {
  for (const quotation of quotations) {
    if (!isSpeech(quotation) || isTitle(quotation)) continue
    const {close} = quotation
    const sentence = close.paragraph.sentences.find(({start, end}) => start < close.start && close.end < end)
    const rest = sentence?.tokens.filter(({start}) => start >= close.end) ?? []
    const speaker = sentence && /^\./.test(sentence.after) ? speakerAt(rest) : undefined
    if (!speaker || hasVerb(rest)) continue
    const at = spanOf(...speaker)
    yield {
      at,
      message: `“${textOf(at)}” has no verb behind the quotation. Put one in.`,
      expected: [`said ${textOf(at)}`],
    }
  }
}

/** “The Long Night” */
function isTitle({open, close}: Closed): boolean {
  const [first = '', ...words] = open.paragraph.text.slice(open.end, close.start).split(/\s+/)
  if (
    /^(?:I|It|He|She|We|You|They|There|This|That)(?:['’]\p{Ll}+)?$/u.test(first) &&
    words.every((word) => !/^\p{Lu}\p{Ll}/u.test(word))
  )
    return false
  return words.length < shortest - 1 || words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length
}

/** The name or the noun for a person right behind the quotation, with what follows it at once. */
function speakerAt([first, ...more]: readonly Token[]): [first: Token, last: Token] | undefined {
  if (!first || !(/^(?:NNPS?|DT|PRP\$)$/.test(first.tag) || isTitleOf(first))) return undefined
  const head = first.tag.startsWith('NNP') && first.relation !== 'nmod:desc' ? first : first.head
  if (!head || head.index < first.index || !(head.tag.startsWith('NNP') || isVoice(head.lemma))) return undefined
  const end = more.findIndex(
    ({index, tag, relation}) => index > head.index && !(tag.startsWith('NNP') && /^flat/.test(relation)),
  )
  const last = end < 0 ? more.at(-1) : end === 0 ? first : more[end - 1]
  const next = last && more[more.indexOf(last) + 1]
  return last && (next === undefined || /^(?:[,.]|IN|TO)$/.test(next.tag)) ? [first, last] : undefined
}

/** “coach Bill Avery” */
const isTitleOf = ({tag, lemma, relation, head}: Token): boolean =>
  tag === 'NN' && relation === 'nmod:desc' && isVoice(lemma) && head?.tag.startsWith('NNP') === true

/** A finite verb that no relative clause explains, or one of saying. */
function hasVerb(tokens: readonly Token[]): boolean {
  const finite = tokens.filter(({tag}) => /^(?:VB[DZP]|MD)$/.test(tag))
  const relatives = tokens.filter(({tag}) => /^W/.test(tag))
  return finite.length > relatives.length || tokens.some(isSpeechVerb) || tokens.some(({tag}) => tag === '``')
}
