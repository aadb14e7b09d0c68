import {list, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import {isReadAsFinite, isWhollyDependent, mayHideVerb, mayHoldMain} from './clauses.ts'
import {results} from './results.generated.ts'
import type {Opener} from './subordinate.ts'

const result = new Set(results)
const grading = list('chiefly especially largely mainly mostly particularly partly primarily')
/** What only goes on from a sentence, with the word that must follow. */
const openers = new Map([
  ['along', 'with'],
  ['because', 'of'],
  ['compared', 'with'],
  ['due', 'to'],
  ['such', 'as'],
  ['thanks', 'to'],
])

/** “Largely because of a warm autumn.” “Including three children.” “Resulting in the loss of forty jobs.” */
export function findDependentPhrase(sentence: Sentence): Opener | undefined {
  const {tokens, words, text, paragraph} = sentence
  const before = paragraph.sentences[paragraph.sentences.indexOf(sentence) - 1]
  // It goes on from a whole sentence, or it is a caption or an entry of a list.
  if (!before?.tokens.some(isReadAsFinite)) return undefined
  const isParted = tokens.some((token) => token.text === ',')
  if (isParted && !(words[0]?.lower === 'including' || (result.has(words[0]?.lower ?? '') && !mayHoldMain(tokens))))
    return undefined
  const at = grading.has(words[0]?.lower ?? '') ? 1 : 0
  const [opening, next] = [tokens[at], tokens[at + 1]]
  if (!opening || !next) return undefined
  const said = text.slice(0, next.end - sentence.start)
  if (openers.get(opening.lower) === next.lower) return isBare(tokens) ? {words: said, isLoose: true} : undefined
  if (at > 0) return undefined
  if (opening.lower === 'including' || opening.lower === 'despite')
    return isBare(tokens) ? {words: opening.text, isLoose: true} : undefined
  return result.has(opening.lower) &&
    !opening.head &&
    isObjectOrPreposition(next) &&
    isWhollyDependent(tokens) &&
    !opensLikewise(before)
    ? {words: opening.text, isLoose: true}
    : undefined
}

/** No verb but in relative clauses. */
const isBare = (tokens: readonly Token[]): boolean =>
  isWhollyDependent(tokens) &&
  !mayHideVerb(tokens) &&
  !tokens.some(
    ({tag, relation, index, sentence}) =>
      tag === 'VBP' || (relation === 'nsubj' && !/^W/.test(tag) && !isBehindPronoun({index, sentence})),
  )

/** “what he had for lunch” */
const isBehindPronoun = ({index, sentence}: Pick<Token, 'index' | 'sentence'>): boolean =>
  /^W(?:P|DT|RB)$/.test(sentence.tokens[index - 1]?.tag ?? '')

const isObjectOrPreposition = ({tag}: Token): boolean => /^(?:DT|PRP\$?|CD|IN|NNS|TO)$/.test(tag)

const opensLikewise = ({words}: Sentence): boolean => words[0]?.lower.endsWith('ing') ?? false
