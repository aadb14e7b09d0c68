import {remember} from '../../storage/remember.ts'
import type {Entities, Entity, Mention} from '../entities/index.ts'
import type {Paragraph, Reading} from '../reading.ts'
import {type Span, textBefore} from '../span.ts'
import type {Token} from '../token.ts'
import type {Speaker} from './index.ts'

/** Who does the speaking of a verb. */
export function findSpeaker(verb: Token, reading: Pick<Reading, 'paragraphs' | 'entities'>): Speaker | undefined {
  const head = verb.lower === 'according' ? findSource(verb) : findSubject(verb)
  if (!head) return undefined
  const span = phraseOf(head, verb)
  return {span, entity: isPronoun(head) ? findReferent(head, reading) : entityOf(span, head, reading)}
}

/** “according to the police”: the noun whose case “according to” is. */
function findSource({head, index}: Token): Token | undefined {
  return head && head.index > index ? head : undefined
}

/** The subject of a verb, of what it is joined to, or of what a participle hangs on: “stood up and said”, “left, saying”. */
function findSubject(verb: Token): Token | undefined {
  let token: Token | undefined = verb
  for (let steps = 0; token && steps < 3; steps++) {
    const subject: Token | undefined = token.dependents.find(({relation}) => /^nsubj/.test(relation))
    if (!subject && token === verb && isInverted(verb))
      return verb.dependents.find(({relation, index}) => /^i?obj/.test(relation) && index > verb.index)
    if (subject) return isRelative(subject) ? (antecedentOf(token) ?? subject) : subject
    if (!/^(?:conj|advcl|xcomp|parataxis|ccomp)/.test(token.relation)) return undefined
    token = token.head
  }
  return undefined
}

/** “…?” asked the inspector. */
const isInverted = ({paragraph, start}: Token) => /[”"’']\s$/.test(textBefore({paragraph, start}))

const isRelative = ({lower}: Token) => /^(?:who|which|that)$/.test(lower)

const antecedentOf = ({relation, head}: Token) => (relation === 'acl:relcl' ? head : undefined)

const isPronoun = ({lower}: Token) => /^(?:he|she|they|it|i|we|you)$/.test(lower)

/** The words of a noun and of what belongs to it, without clauses. */
function phraseOf(head: Token, verb: Token): Span {
  const {tokens, paragraph} = {tokens: head.sentence.tokens, paragraph: head.paragraph}
  let [first, last] = [head.index, head.index]
  while (first > 0 && isOf(tokens[first - 1] as Token, head) && first - 1 !== verb.index) first--
  while (last + 1 < tokens.length && isOf(tokens[last + 1] as Token, head) && last + 1 !== verb.index) last++
  while (last > head.index && tokens[last]?.pos === 'PUNCT') last--
  return {paragraph, start: (tokens[first] as Token).start, end: (tokens[last] as Token).end}
}

function isOf(token: Token, head: Token): boolean {
  for (let one: Token | undefined = token; one; one = one.head) {
    if (one === head) return true
    if (/^(?:acl|advcl|appos|parataxis|conj|cc)/.test(one.relation) || one.lower === 'according') return false
  }
  return false
}

type Named = Pick<Reading, 'paragraphs' | 'entities'>

/** Whom and what a paragraph names, in the order in which the story first does. */
const namedIn = (paragraph: Paragraph, entities: Entities): readonly Entity[] =>
  namedByParagraph(entities).get(paragraph) ?? []

const namedByParagraph = remember(({all}: Entities) => {
  const named = new Map<Paragraph, Entity[]>()
  for (const entity of all)
    for (const paragraph of new Set(entity.mentions.map((mention) => mention.paragraph))) {
      const others = named.get(paragraph)
      if (others) others.push(entity)
      else named.set(paragraph, [entity])
    }
  return named
})

/** The entity that a phrase, or an apposition to its head, names. */
function entityOf(span: Span, head: Token, {entities}: Named): Entity | undefined {
  const places = [span, ...head.dependents.filter(({relation}) => relation === 'appos')]
  const isIn = (mention: Mention) =>
    places.some(
      ({paragraph, start, end}) => mention.paragraph === paragraph && mention.start >= start && mention.start < end,
    )
  const named = namedIn(span.paragraph, entities).filter(({mentions}) => mentions.some(isIn))
  return named.find(({kind}) => kind === 'person') ?? named[0]
}

/** Whom “he” or “she” means, if only one person has been named in this paragraph and the one before. */
function findReferent(pronoun: Token, {entities, paragraphs}: Named): Entity | undefined {
  const sex = pronoun.lower === 'he' ? 'male' : pronoun.lower === 'she' ? 'female' : undefined
  if (!sex) return undefined
  const {paragraph} = pronoun
  const last = paragraphs[paragraph.index - 1]
  const isNear = (other: Paragraph) => other === paragraph || other === last
  const named = new Set([...(last ? namedIn(last, entities) : []), ...namedIn(paragraph, entities)])
  const near = [...named].filter(
    ({kind, mentions}) =>
      kind === 'person' &&
      mentions.some(
        (mention) =>
          isNear(mention.paragraph) &&
          (mention.paragraph !== paragraph || mention.start < pronoun.start) &&
          !mention.words[0]?.quotation,
      ),
  )
  const [one, another] = near.filter((person) => person.sex === undefined || person.sex === sex)
  return another ? undefined : one
}
