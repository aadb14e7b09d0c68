import {
  defineRule,
  type Entity,
  isKnownPlace,
  type Mention,
  type Reading,
  type Span,
  spellingOf,
  type Word,
} from '../../src/rule-kit/index.ts'
import {known} from './known.generated.ts'

export interface Options {
  /** Names that need no first name: of stars, royals, children, players. */
  known: readonly string[]
}

export default defineRule<Options>({
  id: 'first-reference',
  summary: 'Somebody is named by the family name before the full name is given.',
  category: 'consistency',
  severity: 'warning',
  recommended: false,
  quotations: 'skip',
  headings: 'skip',
  defaults: {known: []},

  check(reading, report, {known: own}, {names = []}) {
    const isKnown = new Set([...known.flatMap((line) => line.split(' ')), ...own, ...names])
    for (const person of reading.entities.all) {
      const found = findLateIntroduction(person, reading)
      if (
        !found ||
        isKnown.has(found.bare.text) ||
        isKnownPlace(found.bare.text) ||
        hasNamesake(person, found.bare, reading)
      )
        continue
      const {bare, full} = found
      report({
        at: withTitle(bare),
        message: `“${bare.text}” stands before the full name, “${full.text}”, is given. Give it here.`,
        expected: [full.text],
        related: [{at: full, message: `“${full.text}” here.`}],
      })
    }
  },
})

/** Where somebody's family name stands before the full name: the first mention in the body, and the introduction. */
function findLateIntroduction({kind, mentions}: Entity, {lines}: Reading): {bare: Mention; full: Mention} | undefined {
  if (kind !== 'person') return undefined
  const full = mentions.find(isFull)
  const bare = mentions.find(({paragraph}) => lines.kindOf(paragraph) === 'body')
  if (!full || !bare || isFull(bare) || mentions.indexOf(full) < mentions.indexOf(bare)) return undefined
  const isFamilyName =
    bare.words.length === 1 && spellingOf(bare.words[0] as Word) === spellingOf(full.name.family.at(-1) as Word)
  return isFamilyName && isOneself(bare) && !isRelative(full) ? {bare, full} : undefined
}

/** “her father Anton Hale” */
const isRelative = ({words: [first], name}: Mention) =>
  kin.test(first?.sentence.words[first.index - 1 - name.titles.length]?.lower ?? '')

const kin =
  /^(?:aunt|brother|cousin|daughter|father|grandfather|grandmother|husband|mother|nephew|niece|partner|sister|son|twin|uncle|widow|wife)$/

/** Somebody else of that family name may be meant. */
function hasNamesake(person: Entity, {text}: Mention, {entities}: Reading): boolean {
  const isOther = (entity: Entity) =>
    entity !== person &&
    entity.mentions.some(({words}) => words.length > 1 && words.some((word) => spellingOf(word) === text))
  return entities.all.some(isOther)
}

const isFull = ({name}: Mention) => name.given.length > 0

/** Does, says or is done to; not “the Murdoch empire”, “a Rembrandt”, “Ames Street”. */
function isOneself({words: [word], name}: Mention): boolean {
  const [token] = word?.tokens ?? []
  if (!word || !token || name.isMononym) return false
  const before = word.sentence.words[word.index - 1 - name.titles.length]
  if (/^(?:the|a|an|this|that|these|those)$/.test(before?.lower ?? '')) return false
  return (
    /^(?:nsubj|obj|iobj|obl|nmod:poss)/.test(token.relation) &&
    token.certainty.relation > 0.8 &&
    (name.honorific !== undefined || token.relation.startsWith('nsubj'))
  )
}

function withTitle({paragraph, start, end, name: {titles}}: Mention): Span {
  return {paragraph, start: titles[0]?.start ?? start, end}
}
