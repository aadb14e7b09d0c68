import {type Figure, remember} from '../../src/rule-kit/index.ts'
import {isExact, spoken} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {countsOnly, figure, hasFigure, letter, named, type Skeleton, skeletonOf} from './skeleton.ts'
import {isNearMiss} from './slip.ts'
import type {Story} from './story.ts'

const owner = `(?:(?:the|its|his|her|their|our|a total of|about|some|all|(?:the )?[${letter}-]+[’']s?) )?`
const noun = `(?: [${letter}’'-]+){0,3}?`
/** “11 of its 64 shops”; “of its 64 shops, 11”; “120 branches, will close 45 of them” */
const taken = `(?:${named('part')}${noun} of ${owner}${named('whole')}|(?:^|[,;:–—] )(?:but |and )?of ${owner}${named('whole2')}${noun},? ${named('part2')}|${named('whole3')}${noun},? [^.;:“”]{0,40}?${named('part3')} of (?:them|these|those))`
const between = `[^.;:“”\\ue000-\\ue03b]{0,80}?`
const left = `(?:leaving|which (?:leaves|left|will leave|would leave)|and (?:leaves|left|leave))(?: (?:it|him|her|them|us|the [${letter}]+|just|only|[${letter}’']+ [${letter}’']+))?(?: with)?(?: just| only| a(?: (?:fleet|total|staff|workforce|network|balance|herd|squad|team|field|crew) of)?| the (?:other|remaining))? ${named('left')}`
const inOne = new RegExp(`${taken}${between}${left}(?<after>.*)`, 'i')
const before = new RegExp(`${taken}(?<tail>[^“”\\ue000-\\ue03b]*)`, 'i')
const rest = new RegExp(
  `(?<![${letter}])(?:the|its|his|her|their) (?:remaining|other|rest of the) ${named('left')}(?<after>.*)`,
  'i',
)
const mayTellWhatIsLeft = remember(({text}: Skeleton) =>
  /leaving|leaves?|left|remaining|(?:the|its|their) other/i.test(text),
)

/** Part of a whole is taken, and what is left is not the rest. */
export function findWrongRemainders(story: Story): Finding[] {
  return story.sentences.flatMap((sentence, i, sentences) => {
    const skeleton = skeletonOf(story, sentence)
    if (!skeleton || !mayTellWhatIsLeft(skeleton)) return []
    const text = countsOnly(skeleton)
    const within = inOne.exec(text)
    if (within) return judge(skeleton, within.groups as Groups, skeleton, within.groups as Groups)
    const told = rest.exec(text)
    if (!told) return []
    const here = before.exec(text.slice(0, told.index))
    const groups = told.groups as Groups
    if (here) return judge(skeleton, here.groups as Groups, skeleton, groups)
    const last = sentences[i - 1]
    const earlier = last && skeletonOf(story, last)
    if (!earlier || hasFigure(text.slice(0, told.index))) return []
    const taken = before.exec(countsOnly(earlier))
    // Something else is told of, too.
    if (!taken || hasFigure(earlier.text.slice(taken.index + taken[0].length))) return []
    return judge(earlier, taken.groups as Groups, skeleton, groups)
  })
}

type Groups = Partial<
  Record<'part' | 'part2' | 'part3' | 'whole' | 'whole2' | 'whole3' | 'left' | 'after' | 'tail', string>
>

/** More is taken than the one part. */
const others =
  /(?<!\p{L})(?:another|more|others?|one|two|three|several|some|few|both|either|half|additional|further|at least)(?!\p{L})/iu
const followed = new RegExp(`^[^.;:]*(?:,| and| or| but)[^.;:]*${figure}`, 'u')

function judge(first: Skeleton, taken: Groups, second: Skeleton, told: Groups): Finding[] {
  const part = first.figureOf(taken.part ?? taken.part2 ?? taken.part3)
  const whole = first.figureOf(taken.whole ?? taken.whole2 ?? taken.whole3)
  const remainder = second.figureOf(told.left)
  if (!part || !whole || !remainder || remainder === part || remainder === whole) return []
  if (![part, whole, remainder].every(isExact)) return []
  const sum = whole.value - part.value
  if (sum < 1 || sum === remainder.value || remainder.value === part.value || remainder.value >= whole.value) return []
  if (!isNearMiss(sum, remainder.value) || followed.test(told.after ?? '')) return []
  if (!isOfOneNoun(whole, remainder)) return []
  const {paragraph, end} = part.start > whole.start ? part : whole
  const until = paragraph === remainder.paragraph ? remainder.start : paragraph.text.length
  const between = paragraph.text.slice(end, until).replace(/the other\s*$/i, '')
  if (others.test(between)) return []
  return [
    {
      at: spanOfFigure(remainder),
      message: `“${remainder.text}”: ${part.text} of ${whole.text} leave ${spoken(sum)}. Check the three figures.`,
      related: placesOf([part, whole].map(spanOfFigure)),
    },
  ]
}

/** “of its 64 shops, leaving 53”; of another noun only people: “250 jobs … the remaining 200 staff” */
function isOfOneNoun(whole: Figure, remainder: Figure): boolean {
  const behind = remainder.paragraph.text.slice(remainder.end, remainder.end + 30)
  const next = /^[ -](\p{Ll}[\p{Ll}-]*)/u.exec(behind)?.[1]
  if (remainder.isAttributive || /^\s?(?:%|per)/.test(behind)) return false
  const {counted} = remainder
  if (!next || !counted || counted.noun.start > remainder.end + 24) return true
  if (!/^NNS?$/.test(counted.noun.tag) || counted.noun.start < remainder.end) return true
  if (/^(?:in|at|on|for|to|with|from|still|of|after|before|behind|ahead|adrift|short)$/.test(next))
    return !/^(?:behind|ahead|adrift|short|to)$/.test(next)
  // “the other six were adults”
  const between = remainder.sentence.tokens.filter(({start}) => start >= remainder.end && start < counted.noun.start)
  if (between.some(({tag}) => /^(?:VB|MD)/.test(tag))) return true
  const [mine, theirs] = [counted.lemma, whole.counted?.lemma]
  return mine === theirs || (staff.test(mine) && staff.test(theirs ?? ''))
}

const staff = /^(?:job|post|position|worker|employee|staff|people|person|member|passenger|hostage|man|woman|staffer)$/
