import type {Figure} from '../../src/rule-kit/index.ts'
import {isExact, messageOfSum, sumOf} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure, spanOfSum} from './finding.ts'
import {countsOnly, figure, letter, named, type Skeleton, splitAtFigures} from './skeleton.ts'

/** People as they are divided: no one is of two of these. */
const groups: readonly RegExp[] = [
  /^(?:men|women|man|woman|boys?|girls?|children|child|adults?|teenagers?|babies|infants?|toddlers?)$/i,
  /^(?:dead|killed|died|injured|wounded|hurt|missing|unhurt|unharmed|survived|survivors?|deaths?|injuries|fatalities)$/i,
  /^(?:civilians?|soldiers?|troops|policemen|officers?|police|militants?|rebels?|fighters?)$/i,
  /^(?:males?|females?)$/i,
  /^(?:republicans?|democrats?|independents?|conservatives?|labour|liberals?)$/i,
  /^(?:gold|golds|silver|silvers|bronze|bronzes)$/i,
  /^(?:wins?|victories|draws?|defeats?|loss|losses|ties?|won|lost|drawn)$/i,
]
/** “139 were Chinese” */
const nationality = /^\p{Lu}\p{Ll}+(?:ans?|ese|ish|is?|ch)$/u
const groupOf = (noun: string) =>
  nationality.test(noun) ? groups.length : groups.findIndex((group) => group.test(noun))

/** What is divided into men and women, dead and injured. */
const people =
  /^(?:people|member|person|strong|persons|passengers|members|victims|casualties|students|pupils|children|workers|employees|residents|patients|survivors|migrants|refugees|hostages|prisoners|inmates|jurors|players|athletes|soldiers|guests|candidates|recruits|volunteers|graduates|crew|staff|teachers|officers|miners|tourists|pilgrims|hikers|climbers|detainees|suspects|defendants|delegates|participants|medals|games|matches|mps|senators|councillors|judges|finalists|winners|trainees|cadets|sailors|travellers|travelers|fans|villagers|staff|dead|deaths)$/i

const word = `[${letter}’'-]+`
const part = `${figure}(?: (?:of (?:them|whom|those) )?(?:were |was |are )?${word}){1,3}?`
/** “12 men, six women and three children” */
const parts = `(?<parts>${part}(?:, ${part}){0,5},? and ${part})`
/** “14 families in 2019 and 20 in 2020”, “23, 31 and 42 points” */
const anyPart = `${figure}(?: [${letter}\\d’'-]+){0,6}?`
const anyParts = `(?<parts>${anyPart}(?:, ${anyPart}){0,5},? and ${anyPart})`
const totalNoun = `(?: ${word}){0,3}? (?<noun>${word})`
const close = `(?=[,.;:)–—]|$| –| —)(?!, ${figure})`

const patterns: readonly {pattern: RegExp; isClosed: boolean}[] = [
  // “20 passengers (12 men and 9 women)”, “20 passengers: 12 men and 9 women.”
  {pattern: `${named('total')}${totalNoun}(?: \\(|: | – | — |—)${parts}${close}`, isClosed: true},
  // “20 passengers, 12 men and 9 women,”
  {pattern: `${named('total')}${totalNoun}, ${parts}${close}`, isClosed: false},
  // “Five people were injured, three men and two women,”
  {
    pattern: `${named('total')}(?: ${word}){0,2}? (?<noun>${word}) (?:were|was|are|have been|had been) ${word}(?: ${word}){0,3}?, ${parts}${close}`,
    isClosed: false,
  },
  // “20 passengers, including 12 men and 9 women”; “20 passengers, among them …”
  {
    pattern: `${named('total')}${totalNoun},? (?:including|among them|of whom|of them) ${parts}${close}`,
    isClosed: false,
  },
  // “the 16-member group includes nine women and eight men”
  {
    pattern: `${named('total')}-(?<noun>member|person|strong)(?: [${letter}]+){1,3} (?:includes?|included|has|had|comprises|comprised|is made up of|consists of|consisted of|with) ${parts}${close}`,
    isClosed: false,
  },
  // “12 men and 9 women among 20 passengers”; “12 of the men and nine women were among the 20 passengers”
  {
    pattern: `${parts} (?:were )?among (?:the |its |all )?${named('total')}${totalNoun}(?=[ ,.;:)–—]|$)`,
    isClosed: false,
  },
  // “of the 20 passengers, 12 were men and nine women”
  {pattern: `(?<![${letter}])of (?:the |its |all )?${named('total')}${totalNoun},? ${parts}${close}`, isClosed: false},
].map(({pattern, isClosed}) => ({pattern: new RegExp(pattern, 'gi'), isClosed}))

/** “12 men and 9 women, a total of 20”, “12 men and 9 women, 20 in all” */
const summed = new RegExp(
  `${anyParts}(?:,| –| —| \\()? ?(?:(?:for |making |or |with )?(?:a|the) (?:combined |grand |overall )?total of ${named('total')}|(?:or |making )?${named('total2')}(?: ${word}){0,2}? (?:in all|in total|altogether|all told|all together))`,
  'gi',
)

const mayBeSummed = /total|in all|altogether|all to(?:ld|gether)/i

const joined = new RegExp(`and ${figure}`, 'u')

/** Parts that do not make the total. */
export function findWrongTotals(skeleton: Skeleton): Finding[] {
  if (skeleton.figures.length < 3 || !joined.test(skeleton.text)) return []
  const text = countsOnly(skeleton)
  const seen = new Set<Figure>()
  const found: Finding[] = []
  const add = (total: Figure | undefined, told: string, judge: (sum: number, total: number) => boolean) => {
    const counts = [...told].flatMap((character) => skeleton.figureOf(character) ?? [])
    if (!total || seen.has(total) || ![total, ...counts].every(isExact)) return
    // “in three camps: 1,380 households in Ardnish, 620 in Tolm and 400 in Brae”
    if (counts.every(({value}) => value > total.value)) return
    const sum = sumOf(counts)
    if (!judge(sum, total.value)) return
    seen.add(total)
    found.push({
      at: spanOfSum(total, counts),
      message: messageOfSum(total, counts),
      related: placesOf([total, ...counts].map(spanOfFigure)),
    })
  }
  // The patterns are dear to make, and most stories have nothing for them.
  const isDivided = skeleton.text.split(/[^\p{L}’'-]+/u).some((word) => groupOf(word) >= 0)
  const opensList = /[(:–—]/.test(skeleton.text)
  for (const {pattern, isClosed} of patterns.filter((one) => (one.isClosed ? opensList : isDivided)))
    for (const match of skeleton.text.matchAll(pattern)) {
      const {total, parts: told = '', noun: of = ''} = match.groups as Groups
      const names = namesOf(told)
      if (new Set(names).size < names.length || hasSubset(told)) continue
      const areDisjoint = names.every((name) => groupOf(name) >= 0 && groupOf(name) === groupOf(names[0] ?? ''))
      if (!areDisjoint && !(isClosed && !/^(?:\p{L}+ing)$/u.test(of) && names.every((name) => name !== ''))) continue
      if (areDisjoint && !people.test(of) && !isClosed) continue
      const isApposition =
        isClosed ||
        /, $/.test(match[0].slice(0, match[0].indexOf(told)).replace(/(?:including|among them|of whom|of them) $/, 'x'))
      add(skeleton.figureOf(total), told, (sum, whole) =>
        isApposition ? sum !== whole && (isClosed || isNear(sum, whole)) : sum > whole,
      )
    }
  for (const match of mayBeSummed.test(text) ? text.matchAll(summed) : []) {
    const {total, total2, parts: told = ''} = match.groups as Groups
    add(skeleton.figureOf(total ?? total2), told, (sum, whole) => sum !== whole)
  }
  return found
}

/** “22 in the city, 15 of them women, and 18 in the county” */
const hasSubset = (told: string) => {
  const subsets = splitAtFigures(told)
    .slice(1)
    .filter((text) => /^ of (?:them|whom|those)(?!\p{L})/u.test(text)).length
  return subsets > 0 && subsets < splitAtFigures(told).length - 1
}

type Groups = Partial<Record<'total' | 'total2' | 'parts' | 'noun', string>>

/** The last word of each part: of “12 were men” men. */
const namesOf = (told: string) =>
  splitAtFigures(told)
    .slice(1)
    .map((text) => /(\p{L}[\p{L}’'-]*)(?:,? and|,)?\s*$/iu.exec(text)?.[1] ?? '')

/** A slip in one figure; farther off, the parts may be of something else. */
const isNear = (sum: number, whole: number) => Math.abs(sum - whole) <= Math.max(2, whole / 5)
