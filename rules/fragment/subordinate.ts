import {isSpeechVerb, leftEdge, list, placing, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import {isReadAsFinite, isWhollyDependent, mayHoldMain} from './clauses.ts'

/** What a sentence opens with that makes all of it depend on another. */
export interface Opener {
  words: string
  /** A comma goes before it where it is joined to the sentence before. */
  isLoose: boolean
}

const tight = list('because unless until if when')
const loose = list('although though whereas while')
/** Prepositions and adverbs as well: only where the tree is sure that they open the sentence’s only clause. */
const inTree = list('after as before since once where')
/** “Even though”, “Largely because” */
const grading = list('chiefly especially even largely mainly mostly particularly partly primarily')

/** “Because the roof leaked.” “Which had been closed in May.” */
export function findSubordinate(sentence: Sentence): Opener | undefined {
  const {tokens, text} = sentence
  const at = grading.has(sentence.words[0]?.lower ?? '') ? 1 : 0
  const opening = tokens[at]
  if (!opening) return undefined
  const words = text.slice(0, opening.end - sentence.start)
  if (opening.lower === 'which' && at === 0) return isLoneWhich(tokens) ? {words, isLoose: true} : undefined
  if (inTree.has(opening.lower))
    return isLoneInTree(opening, tokens) ? {words, isLoose: /^(?:as|since|where)$/.test(opening.lower)} : undefined
  if (!tight.has(opening.lower) && !loose.has(opening.lower)) return undefined
  if (opening.lower === 'although' && isBeforePhrase(tokens)) return {words, isLoose: true}
  return isLone(opening, tokens) ? {words, isLoose: loose.has(opening.lower) || at > 0} : undefined
}

/** “The judge said. That the two had lied to him.” A verb of saying ends the sentence before, and waits for what was said. */
export function findContent({tokens}: Sentence, before: Sentence | undefined): Opener | undefined {
  const [that, ...rest] = tokens
  const verb = before?.tokens.at(-2)
  if (
    before &&
    isCleft(before) &&
    that?.lower === 'that' &&
    /^(?:the|an?|he|she|they|his|her|their|its)$/.test(rest[0]?.lower ?? '')
  )
    return rest.some(isReadAsFinite) ? {words: that.text, isLoose: false} : undefined
  if (that?.lower !== 'that' || that.relation !== 'mark' || !verb || !/^VB[DZP]$/.test(verb.tag)) return undefined
  if (!saying.has(verb.lemma) || !verb.dependents.some(({relation}) => relation === 'nsubj')) return undefined
  return rest.some(isReadAsFinite) && isWhollyDependent(tokens) ? {words: that.text, isLoose: false} : undefined
}

/** “It was not until the van had gone.” */
const isCleft = ({words: [it, be, ...rest]}: Sentence): boolean =>
  it?.lower === 'it' &&
  /^(?:is|was)$/.test(be?.lower ?? '') &&
  /^(?:(?:not )?(?:until|because)|only (?:after|because|when)) /.test(rest.map(({lower}) => lower).join(' '))

const saying = list(
  'admit allege announce argue believe claim conclude confirm deny estimate find hear hope insist know predict report reveal rule say show suggest think warn',
)

/** “After she lost the vote.” Where a main clause follows, the root is its verb, and has no such word. */
function isLoneInTree(opening: Token, tokens: readonly Token[]): boolean {
  const {head, relation, certainty} = opening
  if (!head || head.head || !/^(?:mark|advmod)$/.test(relation) || Math.min(certainty.head, certainty.relation) < 0.95)
    return false
  // Old prose again: “Since the adoption of the law one of these towns …”
  if (tokens.length > 14 || (opening.lower === 'since' && tokens[opening.index + 1]?.tag !== 'PRP')) return false
  if (/^(?:if|that|this|these|those|though)$/.test(tokens[opening.index + 1]?.lower ?? '')) return false
  if (isInverted(head)) return false
  return head.certainty.head >= 0.9 && head.certainty.tag >= 0.8 && isLone(opening, tokens)
}

/** “After the interval comes a second play.” */
export function isInverted({lemma, index, sentence: {tokens}}: Token): boolean {
  const behind = tokens.slice(index + 1).find(({tag}) => tag !== 'RB')
  return (lemma === 'be' || placing.has(lemma)) && /^(?:DT|CD|NN.*|JJ|PRP\$)$/.test(behind?.tag ?? '')
}

/** “If only it were so.” “If I may.” “When in doubt.” */
function isLone(opening: Token, tokens: readonly Token[]): boolean {
  const {head, relation, index} = opening
  // Old prose puts long clauses side by side without a comma.
  if (tokens.length > 25 || !head || head.head || !/^(?:mark|advmod)$/.test(relation)) return false
  const next = tokens[index + 1]
  if (!next || /^(?:only|of|ever|i|you|we|not|or)$/.test(next.lower) || isReadAsFinite(next)) return false
  const subject = head.dependents.find((word) => /^nsubj/.test(word.relation) && word.index > index)
  return (
    subject !== undefined &&
    leftEdge(subject) === next &&
    !mayHoldMain(tokens) &&
    tokens.some(isReadAsFinite) &&
    isWhollyDependent(tokens)
  )
}

/** “Although only to those whose land has been surveyed.” */
function isBeforePhrase(tokens: readonly Token[]): boolean {
  const at = /^(?:only|not|mostly|mainly)$/.test(tokens[1]?.lower ?? '') ? 2 : 1
  if (tokens[at]?.tag !== 'IN' || tokens.some(({text}) => text === ',')) return false
  return isWhollyDependent(tokens.slice(1))
}

/** “Which is why …” and “Which means …” go on from a sentence by right. */
const connecting = list('is means brings leaves makes reminds raises explains begs suggests of was')

function isLoneWhich(tokens: readonly Token[]): boolean {
  const verb = tokens[1]
  const teller = findTeller(tokens)
  if (teller) return isWhollyDependent(tokens.filter((token) => token !== teller))
  if (isObjectOfAll(tokens)) return isWhollyDependent(tokens)
  if (!verb || !isReadAsFinite(verb) || connecting.has(verb.lower)) {
    const isPassive = verb?.lower === 'was' || verb?.lower === 'is'
    if (!isPassive || tokens[2]?.tag !== 'VBN') return false
  }
  return isWhollyDependent(tokens)
}

/** “Which engineers say could hold for a century.”: who says so stands between the pronoun and its verb. */
function findTeller(tokens: readonly Token[]): Token | undefined {
  const verb = tokens.find(isReadAsFinite)
  const next = verb && tokens[verb.index + 1]
  const isPhrase = tokens.slice(1, verb?.index).every(({tag}) => /^(?:DT|PRP\$?|NN.*|JJ)$/.test(tag))
  return next && verb.index > 1 && isPhrase && isSpeechVerb(verb) && isReadAsFinite(next) ? verb : undefined
}

/** “Which the mayor denied.” “Which an agent found in a freezer, wrapped in foil.” */
const isObjectOfAll = ([which, next, ...rest]: readonly Token[]): boolean =>
  which?.tag.startsWith('W') === true &&
  /^(?:the|an?|he|she|it|they|his|her|their|its)$/.test(next?.lower ?? '') &&
  /^VB[DZP]$/.test(rest.find(isReadAsFinite)?.tag ?? '')
