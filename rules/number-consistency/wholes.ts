import type {Figure} from '../../src/rule-kit/index.ts'
import {isExact} from './arithmetic.ts'
import {letter} from './skeleton.ts'

const theirs = '(?:(?:all|some|about|the|its|his|her|their|those|these|an?) )*'
const ofWhole = new RegExp(`^(?: [${letter}-]+){0,3}? (?:(?:out )?of|from|in) ${theirs}(?:[${letter}-]+ of )?$`, 'i')
const leads = new RegExp(
  `(?:(?<![${letter}])(?:out of|(?:all but [${letter}]+|few|half|many|more|most|part|several|some) of)|(?:^|[,;:(–—] ?)(?:of|from)) ${theirs}$`,
  'i',
)

/**
 * What is told of behind a count: of “18 dogs out of 22” the 18, of “most of the 50” and “Of the 30 offered” what nobody knows.
 *
 * @param before - What stands before the count in its skeleton.
 * @param last - The figure before it.
 */
export function countedBehind(whole: Figure, before: string, last: Figure | undefined): Figure | undefined {
  const between = /[^\ue000-\ue03b]*$/.exec(before)?.[0] ?? ''
  // Of “some 12 of the 20”, nobody knows how many.
  if (last?.kind === 'cardinal' && last.value < whole.value && ofWhole.test(between))
    return isExact(last) ? last : undefined
  return leads.test(before) ? undefined : whole
}
