import {type Figure, remember, type Sentence} from '../../src/rule-kit/index.ts'
import {addends, isExact, sumOf, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {countsOnly, figure, letter, named, type Skeleton, skeletonOf} from './skeleton.ts'
import {isNearMiss} from './slip.ts'
import type {Story} from './story.ts'

const things =
  '(?:seats|constituencies|districts|councils|delegates|electors|wards|counties|ridings|provinces|states|contests|races|electoral votes)'
const some = `(?: [${letter}-]+){0,2}?`
/** “31 of the 58 seats”, “all 60 seats were at stake” */
const house = new RegExp(
  `(?:${named('first')} of (?:the|its|parliament[’']s) ${named('of')}|(?<![${letter}])all ${named('all')}|(?<![${letter}])the ${named('stake')}(?=[^.;]{0,40} (?:at stake|up for (?:grabs|election))))${some} ${things}(?![${letter}])`,
  'i',
)
const verbs =
  '(?:w[io]n(?:s|ning)?|took|takes?|taking|taken|gets?|got|getting|secur(?:ed|es|ing)|captur(?:ed|es|ing)|claim(?:ed|s|ing)|pick(?:ed|s|ing) up|h[oe]ld(?:s|ing)?(?: on to| onto)?|ke(?:pt|eps?|eping)|retain(?:ed|s|ing)?|(?:was|were) (?:left )?with|(?:finish|end)(?:ed|ing)(?: up)? with|(?:fell|dropped|slipped|sank|rose|grew|climbed) to|came (?:second|third|next|last) with|has|have|had)'
/** “took 19”, “kept its five” */
const taken = new RegExp(
  `(?<subject>[^.;:,\\ue000-\\ue03b]{2,120}?|, which [^.;:,\\ue000-\\ue03b]{2,60}?) (?:also |only |just )?${verbs}(?: (?:its|their|just|only|all|the other|the remaining|the rest,))? (?<n>${figure})(?=[.,;)]|$| seats| and| each| in all)`,
  'iu',
)
/** “six went to independents” */
const went = new RegExp(
  `(?:^|[;,] |and )(?<n>${figure})(?: seats)? (?:went|go|fell|belong(?:ed)?) to (?!the wire|court|runoff)`,
  'iu',
)
/** “the Front 18”, “and the Greens five”: the verb is left out. */
const elliptic = new RegExp(
  `(?:^|[;,] |and )(?:and )?(?:the |its )?(?:(?:[${letter}’'-]+ ){0,2}?(?:[A-Z][${letter}’'-]+ ){1,4}(?:\\([A-Z]+\\) )?|(?:independents|others|smaller parties) )(?<n>${figure})(?=[.,;]| and|$)`,
  'u',
)

const mayBeHouse = remember(
  ({text}: Skeleton) =>
    /seat|constituen|district|council|delegate|elector|ward|count(?:y|ies)|riding|province|state|contest|race/i.test(
      text,
    ) && house.test(text),
)

/** Other times, other lots, the same seats again. */
const elsewhere =
  /\b(?:in \d{4}|last (?:time|year)|previous(?:ly)?|earlier|then|at the time|would|could|if|projected|forecast|poll(?:s|ed|ing)?|lead(?:s|ing)?|ahead|mayors?|including|of them|of those|of these|of which|more than half|lost|contest(?:ed|ing)?|ran in|candidates in)\b/i
/** “down from 24”, “two more than the 35 it needed” */
const asides = new RegExp(
  `,? an? (?:increase|rise|gain|loss|fall|drop) of ${figure}(?: (?:on|from|over|since) [^.,;:\\ue000-\\ue03b]{0,60})?|(?<= (?:fell|dropped|slipped|sank|rose|grew|climbed) to ${figure}(?: seats)?) from ${figure}|,? (?:down|up)(?: by)?(?: ${figure})? from(?: the)? ${figure}(?: [^.,;:\\ue000-\\ue03b]{0,40})?|,? ${figure} (?:more|fewer|less|above|short|shy)[^.,;:]{0,60}|,? (?:compared with|against) ${figure}[^.,;:\\ue000-\\ue03b]{0,40}`,
  'giu',
)

/** More seats are told of than there are: “won 37 of the 68 seats; the JAD took 26; six went to independents”. */
export function findWrongSeats(story: Story): Finding[] {
  return story.sentences.flatMap((sentence, i, sentences) => {
    const skeleton = skeletonOf(story, sentence)
    const match = skeleton && mayBeHouse(skeleton) ? house.exec(countsOnly(skeleton)) : undefined
    if (!skeleton || !match) return []
    const all = skeleton.figureOf(match.groups?.of ?? match.groups?.all ?? match.groups?.stake)
    const first = skeleton.figureOf(match.groups?.first)
    if (!all || !isExact(all) || (first && !isExact(first)) || first?.isAttributive) return []
    const parts = first ? [first] : []
    const rest = countsOnly(skeleton).slice(match.index + match[0].length)
    if (elsewhere.test(rest.replace(asides, ''))) return []
    parts.push(...partsOf(skeleton, rest))
    for (const next of sentences.slice(i + 1, i + 3)) {
      const found = nextPartsOf(story, next, sentence)
      if (!found) break
      parts.push(...found)
    }
    return judge(all, parts)
  })
}

function nextPartsOf(story: Story, next: Sentence, {paragraph}: Sentence): readonly Figure[] | undefined {
  const skeleton = next.paragraph === paragraph ? skeletonOf(story, next) : undefined
  if (!skeleton || elsewhere.test(skeleton.text.replace(asides, ''))) return undefined
  const found = partsOf(skeleton, countsOnly(skeleton))
  return found.length ? found : undefined
}

/** What each clause says that a party has. */
function partsOf(skeleton: Skeleton, text: string): Figure[] {
  const clauses = text
    .replace(asides, '')
    .split(/(?<=;)|(?<=:)|(?<=,) (?=and )|(?<=[\ue000-\ue03b](?: seats)?,) |(?<=[\ue000-\ue03b]) (?=and )/u)
  return clauses.flatMap((untrimmed) => {
    const clause = untrimmed.trimStart()
    const told = taken.exec(clause)
    if (told && !isParty(told.groups?.subject ?? '')) return []
    const sign = told?.groups?.n ?? went.exec(clause)?.groups?.n ?? elliptic.exec(clause)?.groups?.n
    const one = skeleton.figureOf(sign)
    return one && isExact(one) && !one.isAttributive ? [one] : []
  })
}

/** “the Farmers”, not “it”, and not “who had won 30 in May”. */
const isParty = (subject: string) =>
  (/\p{Lu}\p{L}/u.test(subject.replace(/^\s*(?:It|They|He|She|That|This|But|And|In|On|At)(?!\p{L})/u, '')) ||
    /\b(?:independents|others|parties|party|alliance|coalition|opposition|rival|rivals)\b/.test(subject)) &&
  !/\b(?:who|it|they|which|that|he|she|men|women|students|candidates|newcomers|incumbents|voters|workers)\b/i.test(
    subject,
  )

function judge(all: Figure, parts: readonly Figure[]): Finding[] {
  const last = parts.at(-1)
  if (!last || parts.length < 2 || new Set(parts).size < parts.length) return []
  const sum = sumOf(parts)
  if (sum <= all.value || !isNearMiss(sum, all.value) || sum - last.value >= all.value) return []
  return [
    {
      at: spanOfFigure(last),
      message: `“${last.text}”: ${addends(parts.map(({value}) => value))} make ${written(sum)}, more than the ${written(all.value)} there are. Check the figures.`,
      related: placesOf([all, ...parts.slice(0, -1)].map(spanOfFigure)),
    },
  ]
}
