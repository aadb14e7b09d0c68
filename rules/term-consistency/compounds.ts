import {
  articles,
  coordinators,
  determiners,
  type House,
  hasWord,
  isInDictionary,
  isInflectedAsVerb,
  isSmall,
  modals,
  possessives,
  prepositions,
  primaryAuxiliaries,
  subordinators,
  type Token,
  type Word,
} from '../../src/rule-kit/index.ts'
import {addUse, type Form, likeIn, type Term, type Use} from './clash.ts'
import {distinct as pairs} from './distinct.generated.ts'
import {commonUses, isOfName, type Story} from './story.ts'

const distinct = new Set(pairs)

const hyphens = /[-‐‑]/

/** “cease-fire”, “ceasefire” and “cease fire”. */
export function* findCompounds(story: Story, {language}: House): Generator<Term> {
  for (const {solid, hyphened, open} of findCandidates(story)) {
    const forms: Form[] = []
    const add = (words: readonly Word[], parts: readonly string[]) => {
      const [first, last] = [words[0] as Word, words.at(-1) as Word]
      const span = {paragraph: first.paragraph, start: first.start, end: last.start + lengthOf(last)}
      const name = words.length > 1 ? ' ' : hyphens.test(first.text) ? '-' : ''
      addUse(forms, name, {...span, word: first, rewrite: (form) => likeIn(span, parts.join(form))})
    }
    const closed = solid.words.length > 0
    const nouns = open.filter(isNounPhrase)
    const modifiers = closed
      ? []
      : open.filter((phrase) => !nouns.includes(phrase) && nounBehind(phrase[1]) !== undefined)
    for (const word of solid.words) add([word], numberedLike(word, solid.parts))
    for (const {word, parts} of hyphened)
      if (closed || [...nouns, ...modifiers].some((phrase) => isAlike(word, phrase))) add([word], parts)
    for (const phrase of [...nouns, ...modifiers])
      if (closed ? solid.words.some(isNoun) : hyphened.some(({word}) => isAlike(word, phrase)))
        add(
          phrase,
          phrase.map(({lower}) => lower.replace(/'s$/, '')),
        )
    const joined = solid.parts.join('')
    yield {
      forms: withoutAttributive(forms, [...nouns, ...modifiers]),
      ...(isInDictionary(joined, language) && {standard: ''}),
    }
  }
}

/** Where the term is open by itself, its hyphen before a noun is right, and the other way about: “health care”, “health-care plans”. */
function withoutAttributive(forms: Form[], phrases: readonly [Word, Word][]): Form[] {
  const [hyphened, open] = ['-', ' '].map((name) => forms.find((form) => form.name === name))
  const [usual] = [...forms].sort((a, b) => b.uses.length - a.uses.length)
  if (!hyphened || !open || usual?.name === '') return forms
  const isOdd = ({word}: Use) => phrases.some((phrase) => word && isAlike(word, phrase))
  return forms.map((form) => (form === hyphened ? {...form, uses: form.uses.filter(isOdd)} : form))
}

const lengthOf = ({text, lower}: Word) => text.length - (lower.endsWith("'s") ? 2 : 0)

/** A compound with its uses, as far as the letters tell. */
interface Candidate {
  solid: {parts: string[]; words: Word[]}
  hyphened: {word: Word; parts: string[]}[]
  open: [Word, Word][]
}

function* findCandidates({spoken: types, sentences}: Story): Generator<Candidate> {
  const openers = findOpeners(types)
  const openings = new Map<string, [Word, Word][]>()
  for (const {words} of openers.size ? sentences : [])
    for (let i = 1; i < words.length; i++) {
      const [first, last] = [words[i - 1] as Word, words[i] as Word]
      if (!openers.has(first.lower) || last.before !== ' ') continue
      const joined = first.lower + last.lower
      const isOther = hasEither(types, joined) || hasEither(types, `${first.lower}-${last.lower}`)
      if (!isOther || isOfName(first) || isOfName(last) || ![first, last].every(({lower}) => hasWord(lower))) continue
      const key = findKey(openings, joined)
      openings.set(key, [...(openings.get(key) ?? []), [first, last]])
    }
  const joints = new Map<string, {word: Word; parts: string[]}[]>()
  for (const [key, words] of types) {
    if (!hyphens.test(key)) continue
    const parts = key.split(hyphens)
    const joined = parts.join('')
    if (!(hasEither(types, joined) || hasEither(openings, joined)) || !parts.every(isPart)) continue
    const own = commonUses(words).map((word) => ({word, parts}))
    const one = findKey(joints, findKey(openings, joined))
    joints.set(one, [...(joints.get(one) ?? []), ...own])
  }
  for (const joined of new Set([...openings.keys(), ...joints.keys()])) {
    const hyphened = joints.get(joined) ?? []
    const open = openings.get(joined) ?? []
    const parts = hyphened[0]?.parts ?? open[0]?.map(({lower}) => lower) ?? []
    if (distinct.has(joined) || mayBeAnother(parts)) continue
    const words = [joined, inOtherNumber(joined)].flatMap((one) => commonUses(types.get(one)))
    if (Number(words.length > 0) + Number(hyphened.length > 0) + Number(open.length > 0) < 2) continue
    yield {solid: {parts, words}, hyphened, open}
  }
}

/** “cellphones” for “cellphone”, and the other way about. */
const inOtherNumber = (word: string) => (/[^s]s$/.test(word) ? word.slice(0, -1) : `${word}s`)

const hasEither = (all: {has(key: string): boolean}, word: string) => all.has(word) || all.has(inOtherNumber(word))

/** Under which number a compound stands already. */
const findKey = (all: {has(key: string): boolean}, joined: string) =>
  !all.has(joined) && all.has(inOtherNumber(joined)) ? inOtherNumber(joined) : joined

/** The parts of a compound in the number in which a word has it. */
function numberedLike({lower}: Word, parts: readonly string[]): string[] {
  const own = lower.replace(/'s$/, '')
  const last = parts.at(-1) ?? ''
  return own === parts.join('') ? [...parts] : [...parts.slice(0, -1), inOtherNumber(last)]
}

/** Letters of each part of an open compound. */
const shortest = 3

/** Words with which a longer one of the story begins. */
function findOpeners(types: Story['types']): Set<string> {
  const openers = new Set<string>()
  const open: string[] = []
  for (const word of [...types.keys()].sort()) {
    while (open.length && !word.startsWith(open.at(-1) as string)) open.pop()
    for (const opener of open) if (word.length >= opener.length + shortest) openers.add(opener)
    if (word.length >= shortest && isSmall(word)) open.push(word)
  }
  return new Set([...openers].filter((word) => !functionWords.has(word)))
}

const functionWords = new Set(
  [articles, determiners, possessives, prepositions, modals, coordinators, subordinators, primaryAuxiliaries]
    .flatMap((words) => [...words])
    .concat('she', 'they', 'them', 'you', 'not'),
)

/** “e-mail”, but not “govern-ment”, which a line's end has parted. */
const isPart = (part: string) => /^\p{Ll}+$/u.test(part) && (part.length === 1 || hasWord(part) || prefixes.has(part))

const prefixes = new Set(
  'anti auto bi co counter cross cyber de eco euro extra hyper infra inter intra macro mega meta micro mid mini multi neo non over paleo post pre pro proto pseudo quasi re retro semi socio sub super tele trans ultra un under uni'.split(
    ' ',
  ),
)

/** “re-cover” is to cover again: beside a solid word it is one only before a vowel. */
const mayBeAnother = ([first = '', second = '']: readonly string[]) =>
  (first === 're' && !/^[aeiou]/.test(second)) || /^(?:a|un|in|dis|mis|be)$/.test(first)

/** “policy maker”, “health care”: two nouns of which the first says what kind. */
function isNounPhrase([first, last]: [Word, Word]): boolean {
  const [modifier, noun] = [first.tokens.at(-1), last.tokens[0]]
  return (
    modifier !== undefined &&
    noun !== undefined &&
    first.tokens.length === 1 &&
    isNounTag(modifier) &&
    isNounTag(noun) &&
    modifier.relation === 'compound' &&
    Math.min(modifier.certainty.tag, noun.certainty.tag) > 0.7 &&
    (modifier.head === noun ? modifier.certainty.head > 0.5 : areOfOneHead(modifier, noun))
  )
}

/** “a waste water plant”: of three nouns the tree does not tell which two go together, and the solid word does. */
const areOfOneHead = (modifier: Token, noun: Token) =>
  noun.relation === 'compound' && modifier.head !== undefined && modifier.head === noun.head

/** “two jerry cans”, which the reading takes for a name */
const isNounTag = ({tag, text, lower}: Token) => /^NNS?$/.test(tag) || (tag === 'NNP' && text === lower)

const isNoun = (word: Word) => word.tokens.some(isNounTag)

/** The noun that stands right behind, as behind a modifier: “small-business owners”. */
function nounBehind(word: Word): string | undefined {
  const next = word.sentence.words[word.index + 1]
  const [last, noun] = [word.tokens.at(-1), next?.tokens[0]]
  if (next?.before !== ' ' || !last || !noun || !isNounTag(noun) || noun.certainty.tag < 0.8) return undefined
  return /^(?:NNS?|JJ|CD)$/.test(last.tag) ? noun.lemma : undefined
}

/** Whether a use with a hyphen stands as an open one does: before the same noun, or before none. */
function isAlike(word: Word, [, last]: [Word, Word]): boolean {
  const noun = nounBehind(word)
  return (
    noun === nounBehind(last) && (noun !== undefined || [word, last].every((one) => isSureNoun(one) && endsPhrase(one)))
  )
}

/** Not “a quarter-point cut”, whatever “cut” is read as. */
function endsPhrase({index, sentence: {words}}: Word): boolean {
  const next = words[index + 1]
  const [token] = next?.before === ' ' ? next.tokens : []
  return !token || !isInflectedAsVerb(token.lemma) || /^(?:VB[DPZ]|MD)$/.test(token.tag)
}

function isSureNoun(word: Word): boolean {
  const last = word.tokens.findLast(({tag}) => tag !== 'POS')
  return last !== undefined && isNounTag(last) && Math.min(last.certainty.tag, last.certainty.relation) > 0.75
}
