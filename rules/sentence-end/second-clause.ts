import {
  articles,
  determiners,
  isFunctionWord,
  isTitle,
  levelOf,
  list,
  possessives,
  prepositions,
  type Sentence,
  subordinators,
  type Token,
  type Word,
} from '../../src/rule-kit/index.ts'

/** Function words whose capital is often a title's, a name's or a letter's. */
const unsure = list('a i may will who to of that whose which what')
const openers = list('however meanwhile nobody somebody everybody nothing everything')

/** Verbs that a clause may follow without “that”. */
const bringsClause = list(`
  admit agree announce argue assume believe call claim confirm decide deny estimate expect explain fear feel find hear
  hope insist know learn mean name predict promise read report reveal say see show suggest suspect tell think title warn
`)

/**
 * Whether a word with a capital opens a second sentence where nothing ends the first: “… in the library Applications are
 * due on Monday”. Each has its own finite verb, the first is the root, and no word joins the two.
 */
export function opensSecondClause(word: Word): boolean {
  const {sentence, lower} = word
  const {tokens} = sentence
  const at = word.tokens[0]
  const last = at && tokens[at.index - 1]
  if (!at || !last || unsure.has(lower)) return false
  const root = tokens.find(({head}) => !head)
  const first = finiteIn(tokens, 0, at.index)
  if (!root || root.index > at.index || !first || bringsClause.has(root.lemma) || bringsClause.has(last.lemma))
    return false
  if (tokens.slice(0, at.index).some(({lemma, tag}) => tag.startsWith('VB') && bringsClause.has(lemma))) return false
  if (!/^(?:NNS?|RB|CD|JJ|VBN|RP)$/.test(last.tag)) return false
  // “the repeated Petitions”
  const isPlural = at.tag === 'NNS' && /^(?:NNS?|RB|CD)$/.test(last.tag) && mayOpen(word)
  return (isPlural || openers.has(lower) || isClosedClass(lower)) && hasOwnVerb(tokens, at)
}

const isClosedClass = (lower: string): boolean =>
  isFunctionWord(lower) &&
  [articles, determiners, possessives, prepositions, subordinators].some((words) => words.has(lower))

/** A common plural, and none of a title: “Commissioners”. */
const mayOpen = (word: Word): boolean => !isTitle(word) && levelOf(word.lower) > 0

function finiteIn(tokens: readonly Token[], from: number, to: number): Token | undefined {
  return tokens.slice(from, to).find(({tag, certainty}) => /^(?:VB[DZP]|MD)$/.test(tag) && certainty.tag > 0.6)
}

/** A finite verb behind the word, before any mark but a comma, that no relative, “and” or “that” brings. */
function hasOwnVerb(tokens: readonly Token[], opener: Token): boolean {
  const end = tokens.findIndex(({index, text}) => index > opener.index && /^[;:()“”"–—]$/.test(text))
  const verb = finiteIn(tokens, opener.index + 1, end < 0 ? tokens.length : end)
  if (!verb) return false
  return !tokens.slice(opener.index + 1, verb.index).some(({tag}) => /^(?:WDT|WP|WRB|CC|,)$/.test(tag))
}

/** Whether the story writes a word with a capital elsewhere than at a sentence's start. */
export const isWrittenSo = (own: Word, sentences: readonly Sentence[]): boolean =>
  sentences.some(({words}) =>
    words.some((word) => word !== own && word.index > 0 && word.text === own.text && !isFunctionWord(own.lower)),
  )
