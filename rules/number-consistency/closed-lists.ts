import type {Figure} from '../../src/rule-kit/index.ts'
import {areOfOneUnit, canMake, isExact, messageOfSum, sumOf} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure, spanOfSum} from './finding.ts'
import {countsOnly, figure, hasFigure, letter, named, type Skeleton, splitAtFigures} from './skeleton.ts'
import {isNearMiss, isSlipOf} from './slip.ts'

const word = `[${letter}\\d’'-]+`
const item = `${figure}(?: ${word}){1,8}?`
/** “nine in Leyte, five in Bohol and four in Cebu” */
const items = `(?<parts>${item}(?:, ${item}){0,6},? and ${item})`
const told = `(?: ${word}){0,10}?`
/** “repairs ($3 million), boilers ($2 million) and a lift ($1 million)” */
const bracketed = `(?:[^()\\ue000-\\ue03b.;:]{1,50} \\(${figure}\\))`

const patterns: readonly {
  pattern: RegExp
  needs: RegExp
  isOfVerbs?: true
  isLoose?: true
  isBracketed?: true
  isMade?: true
}[] = [
  // “17 people died: nine in Leyte and five in Bohol.”
  {
    pattern: new RegExp(`${named('total')}${told}(?:: | – | — |—)${items}(?:[.;]?$| – | — |—|;|\\.[”"])`, 'i'),
    needs: /[:–—]/,
  },
  // “the $3 million bridge will be paid for with $2 million from the state and $1 million in gifts.”
  {
    pattern: new RegExp(
      `${named('total')}[^.;:,\\ue000-\\ue03b]{0,60} (?:made up of|consist(?:s|ing) of|compris(?:es|ing)|(?:divided|split) (?:into|among|between)|(?:paid for|funded|financed|covered) (?:with|by)) ${items}(?:[.;]?$|\\.[”"])`,
      'i',
    ),
    needs: /made up|consist|compris|divided|split|paid for|funded|financed|covered/i,
    isMade: true,
  },
  // “the 17 dead, nine in Leyte and five in Bohol, …”
  {pattern: new RegExp(`${named('total')}${told}, ${items}(?:[.]?$|[,;] |\\.[”"])`, 'i'), needs: /, /, isLoose: true},
  // “of the 24 bodies, 15 were found in the river and eight were found on the bank.”
  {
    pattern: new RegExp(
      `(?<![${letter}])of (?:the |its |all |all the )?${named('total')}(?: ${word}){0,3}?,? ${items}(?:[.;]?$|\\.[”"])`,
      'i',
    ),
    needs: /of /i,
    isOfVerbs: true,
  },
  // “$6 million, for repairs ($3 million), boilers ($2 million) and a lift ($1 million).”
  {
    pattern: new RegExp(
      `${named('total')}(?<parts>${bracketed}(?:,${bracketed}){0,5},? and${bracketed})(?:[.;]|$)`,
      'i',
    ),
    needs: /\(/,
    isBracketed: true,
  },
]

/** A total whose parts, by place or by fate, are listed to the last one. */
export function findWrongClosedLists(skeleton: Skeleton): Finding[] {
  if (skeleton.figures.length < 3) return []
  const text = countsOnly(skeleton)
  if (!/ and /.test(text)) return []
  for (const {pattern, needs, isOfVerbs, isLoose, isBracketed, isMade} of patterns) {
    const match = needs.test(text) ? pattern.exec(text) : undefined
    if (!match || hasFigure(text.slice(0, match.index)) || isOpen.test(text.slice(match.index + match[0].length - 1)))
      continue
    const {total: sign, parts: list = ''} = match.groups as {total?: string; parts?: string}
    const total = skeleton.figureOf(sign)
    const parts = [...list].flatMap((character) => skeleton.figureOf(character) ?? [])
    if (!total || !isCount(total) || !parts.every((part) => isPart(part, total))) continue
    if ((total.isAttributive && !isMade) || parts.some(({isAttributive}) => isAttributive)) continue
    const openings = splitAtFigures(list).slice(1)
    if (!isBracketed && !isMade && !(isOfVerbs ? areOfOneVerb(openings) : areAlike(openings))) continue
    if (otherwise.test(match[0])) continue
    const sum = sumOf(parts)
    if (!isWrong(total, parts)) return []
    if (parts.some(({value}) => value >= total.value)) continue
    if (!isNearMiss(sum, total.value)) continue
    // One or two may be untold, unless there are so many parts that all seem to be.
    if (isOfVerbs && sum < total.value && !isNearlyAll(sum, total.value, parts.length)) continue
    // “Twenty of the homes were in Ashby, twelve in Dunmore …”: itself a part.
    if (isLoose && (isItselfPart.test(text.slice(match.index + 1)) || isAlike(text.slice(match.index + 1), openings)))
      continue
    // Some may be elsewhere.
    if (isLoose && !isSlipOf(sum, total.value) && Math.abs(sum - total.value) > 2) continue
    const unit = total.times
    return [
      {
        at: spanOfSum(total, parts),
        message: messageOfSum(total, parts, unit),
        related: placesOf([total, ...parts].map(spanOfFigure)),
      },
    ]
  }
  return []
}

const otherwise =
  /\b(?:or|including|included|among|respectively|both|also|each|per|than|apiece|others?|rest|dozens|handful|several|some|few|more|them|whom|previous(?:ly)?|earlier|up to|since)\b/i

const isItselfPart =
  /^(?: of (?:the|them|those|these|its|his|her|their)(?!\p{L})|[^,\ue000-\ue03b]*(?<!\p{L})(?:was|were|is|are|came|died|fell|lived?|happened|occurred|stood?) (?:\p{L}+ )?(?:in|at|on|from|near)(?!\p{L}))/iu

/** “80 staff in Rome, 40 in Paris and 20 in Bonn” */
const isAlike = (behind: string, openings: readonly string[]): boolean => {
  const preposition = /^(?: \p{Ll}[\p{L}-]*){1,2} (in|at|on|from|for|of) /u.exec(behind)?.[1]
  return preposition !== undefined && openings.every((text) => text.startsWith(` ${preposition} `))
}

const isOpen = /^[^.;]{0,40}(?<!\p{L})(?:among them|among others|included|for (?:example|instance))/iu

/** “at least 17”: its parts are hedged with it. “Some 412,000” is rounded. */
const isCount = (total: Figure): boolean =>
  /^(?:cardinal|money)$/.test(total.kind) &&
  total.low === total.high &&
  (!total.hedge || total.hedge.lean === 'near' || /^(?:at least|no fewer than)$/i.test(total.hedge.text))

const isPart = (part: Figure, total: Figure): boolean =>
  areOfOneUnit(part, total) && part.low === part.high && (!part.hedge || part.hedge.lean === 'near')

function isWrong(total: Figure, parts: readonly Figure[]): boolean {
  const sum = sumOf(parts)
  const isFirm = total.hedge?.lean !== 'near' && isExact(unhedged(total))
  if (isFirm && parts.every(isExact)) return sum !== total.value
  return !canMake(parts, total.hedge?.lean === 'above' ? unhedged(total) : total)
}

const unhedged = (figure: Figure): Figure => Object.assign(Object.create(figure) as Figure, {hedge: undefined})

const isNearlyAll = (sum: number, total: number, parts: number) =>
  sum >= total - 1 || (parts > 2 && total > 99 && isSlipOf(sum, total))

/** Each by where, or for what: “nine in Leyte, five in Bohol and four in Cebu”. */
function areAlike(openings: readonly string[]): boolean {
  const first = openings.map(
    (text) =>
      /^ (?:\p{Ll}+ )?(in|at|on|from|near|outside|inside)(?!\p{L})|^ (of|for|by|as|to|with|against)(?!\p{L})/u
        .exec(text)
        ?.slice(1)
        .find(Boolean) ?? '',
  )
  if (first.some((preposition) => preposition === '')) return false
  // “22 in the city, 15 of them women, and 18 in the county”
  const isOfPlace = first.map((preposition) => /^(?:in|at|on|from|near|outside|inside)$/.test(preposition))
  return isOfPlace.every(Boolean) || new Set(first).size === 1
}

const places = /^(?:in|at|on|near|from|upstairs|downstairs|abroad|overseas|outside|inside|ashore|indoors|outdoors)$/

/** “15 were found … eight were found”: the same is told of all; “six are held by teachers, five by aides” leaves it out. */
function areOfOneVerb(openings: readonly string[]): boolean {
  const clauses = openings.map(
    (text) =>
      /^ (?:(?:were|are|was|is|had|have|will be|went|came) )?(?:(?<verb>\p{Ll}+(?:ed|en|me|nt|nd|de|lt|pt|ld)) )?(?<preposition>in|on|at|from|for|to|by|against|near|with|upstairs|downstairs|abroad|overseas|outside|inside|ashore|indoors|outdoors)(?!\p{L})/u.exec(
        text,
      )?.groups,
  )
  const [first] = clauses
  return clauses.every(
    (clause) =>
      clause?.preposition !== undefined &&
      (clause.verb ?? first?.verb) === first?.verb &&
      (clause.verb !== undefined ||
        clause.preposition === first?.preposition ||
        (places.test(clause.preposition) && places.test(first?.preposition ?? ''))),
  )
}
