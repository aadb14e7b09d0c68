import type {Figure} from '../../src/rule-kit/index.ts'
import {isExact, spoken} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {letter, named, type Skeleton, skeletonOf} from './skeleton.ts'
import type {Story} from './story.ts'
import {sidesOf} from './votes.ts'

/** “The five who voted no”, “one of the four members who opposed it”; of “the five Democrats who …” there may be others. */
const side = new RegExp(
  `(?<![${letter}])the ${named('n')}(?: (?:council |board |committee |commission )?(?:members|people|councill?ors|councilmembers|commissioners|trustees|supervisors|justices|judges|jurors|senators|lawmakers|directors))? who (?:had )?(?:voted (?:no|yes|against|for|in favou?r|to)|opposed (?:it|the)|dissented|supported (?:it|the)|backed (?:it|the))(?![${letter}])`,
  'i',
)
/** Another vote. */
const otherwise =
  /(?<!\p{L})(?:last|earlier|previous(?:ly)?|first|initial(?:ly)?|original(?:ly)?|committee|abstain\p{L}*|absent|also|other)(?!\p{L})/iu

/** Sentences behind a vote in which those who cast it are told of. */
const reach = 3

/** “voted 7-4 … The five who voted no …”: as many as neither side had. */
export function findWrongVoters(story: Story): Finding[] {
  return story.sentences.flatMap((sentence, i, sentences) => {
    const skeleton = skeletonOf(story, sentence)
    const voters = skeleton?.figureOf(side.exec(skeleton.text)?.groups?.n)
    if (!skeleton || !voters || !isExact(voters) || otherwise.test(sentence.text)) return []
    const near = sentences
      .slice(Math.max(0, i - reach), i)
      .filter(({paragraph}) => isNear(paragraph.index, sentence.paragraph.index))
    const votes = near.flatMap((one) => {
      const other = skeletonOf(story, one)
      return (other && (sidesOf(other) ?? passedBy(other))) ?? []
    })
    const counts = votes.flatMap(({value, other}) => (other === undefined ? [value] : [value, other]))
    if (counts.length !== 2 || counts.includes(voters.value) || near.some(({text}) => otherwise.test(text))) return []
    return [describe(voters, votes, counts)]
  })
}

const passed = new RegExp(
  `(?<![${letter}])(?:pass|approv|reject|adopt|upheld|defeat)[^.;“”]{0,60}?${named('pair')}`,
  'i',
)

/** “passed the plan 6-3” */
function passedBy({text, figureOf}: Skeleton): Figure[] {
  const pair = figureOf(passed.exec(text)?.groups?.pair)
  return pair?.kind === 'pair' && !pair.hedge ? [pair] : []
}

const isNear = (one: number, other: number) => other - one < 2

const describe = (voters: Figure, votes: readonly Figure[], counts: readonly number[]): Finding => ({
  at: spanOfFigure(voters),
  message: `“${voters.text}”: the vote was ${counts.map(spoken).join(' to ')}. Check the figures.`,
  related: placesOf(votes.map(spanOfFigure)),
})
