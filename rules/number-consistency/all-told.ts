import type {Figure, Sentence} from '../../src/rule-kit/index.ts'
import {isExact, spoken, writtenLike} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {isNearMiss} from './slip.ts'
import type {Story} from './story.ts'

const does =
  /^ (?:of them )?(?:were|are|was|is|have|had|has|will|would|did|do|can|could|died|survived|escaped|pleaded|voted|came|went|\p{Ll}+ed)(?!\p{L})/u

/** “All four had been admitted”, of three who have just been named; “All 26 were in orbit”, of 24 satellites. */
export function findWrongAll(story: Story): Finding[] {
  return story.sentences.flatMap((sentence, i) => {
    const before = story.sentences[i - 1]
    if (!/^All \S/.test(sentence.text) || !before || before.paragraph !== sentence.paragraph) return []
    const [all] = story.figures.of(sentence)
    if (
      !all ||
      all.start !== sentence.start + 4 ||
      !isExact(all) ||
      !does.test(sentence.text.slice(all.end - sentence.start))
    )
      return []
    return findUnlikeNames(all, before, story) ?? findUnlikeCount(all, before, story) ?? []
  })
}

/** “the deaths of Aoife Mannion, 31, Gráinne Tully, 28, and Blessing Okafor, 35” */
function findUnlikeNames(
  all: Figure,
  {paragraph, start, text}: Sentence,
  {entities, figures, sentences}: Story,
): Finding | undefined {
  const named = entities.all
    .filter(({kind}) => kind === 'person')
    .flatMap(({mentions}) => mentions)
    .filter((one) => one.paragraph === paragraph && one.start >= start && one.end <= start + text.length)
    .sort((a, b) => a.start - b.start)
  const gaps = named.slice(1).map((one, i) => paragraph.text.slice(named[i]?.end, one.start))
  const isList =
    named.length > 1 &&
    gaps.every((gap, i) => (i === gaps.length - 1 ? /^(?:, \d+)?,? and $/ : /^(?:, \d+)?, $/).test(gap)) &&
    /^(?:, \d+)?[.,;]? /.test(`${text.slice((named.at(-1)?.end ?? 0) - start)} `)
  if (!isList || named.length === all.value || Math.abs(named.length - all.value) > 2) return undefined
  // “Ann Lee, Tom Orr and Bob Hale, and the coach”
  const around = text.slice(0, (named[0]?.start ?? 0) - start) + text.slice((named.at(-1)?.end ?? 0) - start)
  if (joins.test(around.replace(/between [\p{L} \d]+ and /u, ''))) return undefined
  const told = sentences.filter(({paragraph: {index}}) => paragraph.index - index < 2 && index <= paragraph.index)
  if (told.flatMap(figures.of).some((one) => one.value === all.value && isBefore(one, all))) return undefined
  return {
    at: spanOfFigure(all),
    message: `“${all.text}”: ${spoken(named.length)} are named just before. Check the count and the names.`,
    expected: [writtenLike(all, named.length)],
    related: placesOf(named),
  }
}

const isBefore = (one: Figure, other: Figure) =>
  one.paragraph.index < other.paragraph.index || (one.paragraph === other.paragraph && one.start < other.start)

const joins = /(?<!\p{L})(?:and|with|plus|along|as well|besides|including|among|an?other|joined)(?!\p{L})/iu

/** “carrying 24 satellites … The satellites were released.” */
function findUnlikeCount(all: Figure, {text}: Sentence, {sentences, figures}: Story): Finding | undefined {
  const noun = /^The (?:\p{Ll}+ )?(\p{Ll}+s)(?!\p{L})/u.exec(text)?.[1]
  if (!noun) return undefined
  const before = sentences
    .slice(0, sentences.indexOf(all.sentence))
    .flatMap(figures.of)
    .filter((one) => isExact(one) && !one.isAttributive)
  const counts = before.filter(({value, counted}) => value > 1 && counted?.noun.lower === noun)
  const [count] = counts
  const isOne = count !== undefined && counts.every(({value}) => value === count.value)
  if (!isOne || count.value === all.value || !isNearMiss(count.value, all.value)) return undefined
  // “The satellites joined two that …”
  const isMadeUp = before.some(({value}) => value === all.value || value === Math.abs(all.value - count.value))
  if (isMadeUp) return undefined
  return {
    at: spanOfFigure(all),
    message: `“${all.text}”: the story has “${count.text} ${noun}” before. Check both.`,
    expected: [writtenLike(all, count.value)],
    related: placesOf([spanOfFigure(count)]),
  }
}
