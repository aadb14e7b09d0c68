import {defineRule, matchCase, type Report, type Token, textOf} from '../../src/rule-kit/index.ts'
import {findWrongCase, isJoinedObject, isJoinedSubject} from './case.ts'
import {misformed} from './forms.ts'
import {isSureVerb, next} from './near.ts'
import {findTheirOfGroup, findTheirPart, findTheirShare} from './number.ts'
import {findOwnerAsObject} from './own-form.ts'
import {findItsOfPersons} from './own-nouns.ts'
import {findWrongOwnerOfThing} from './own-parts.ts'
import {findWrongPart} from './part.ts'
import {findWrongNumber} from './reflexive.ts'
import {findWrongRelative} from './relative.ts'
import {findWrongSex} from './sex.ts'
import {findWrongOwner} from './whose.ts'

/** “between you and I”, “the man whom was arrested”, “his wife and him were”, “theirselves”. */
export default defineRule({
  id: 'pronoun',
  summary: 'A pronoun stands in the wrong case, or is the wrong one.',
  category: 'grammar',
  severity: 'error',
  quotations: 'skip',
  headings: 'skip',
  defaults: {},

  checkParagraph(reading, report, _options, {language}) {
    for (const word of reading.words) {
      const right = misformed.get(word.lower)
      if (right !== undefined) report(replace(word, matchCase(word.text, right), 'there is no such word'))
      if (!watched.has(word.lower)) continue
      for (const token of word.tokens) {
        const found = describe(token)
        if (found) report(found)
        const other = found
          ? undefined
          : (findWrongNumber(token) ?? findWrongSex(token) ?? findItsOfPersons(token) ?? findWrongOwnerOfThing(token))
        if (other)
          report({
            ...replace(token, other.right, `it turns back to “${other.subject.text}”`),
            related: [{at: other.subject, message: 'What it stands for.'}],
          })
        const group = findTheirOfGroup(token, language) ?? findTheirShare(token) ?? findTheirPart(token)
        if (group)
          report({
            ...replace(token, 'its', group.tag === 'NN' ? `the ${group.lower} is one` : `${group.text} is one`),
            related: [{at: group, message: 'What it stands for.'}],
          })
      }
    }
  },
})

/** Most words are none of these, and their sentences need not be read. */
const watched = new Set(
  'i he she we they me him her us them who whom whomever which whose that their myself himself herself itself themselves its it his'.split(
    ' ',
  ),
)

function describe(token: Token): Report | undefined {
  const found =
    findWrongCase(token) ??
    findWrongPart(token) ??
    findWrongRelative(token) ??
    findWrongOwner(token) ??
    findOwnerAsObject(token)
  if (found) return replace(token, found.right, found.why)
  return describeReflexive(token)
}

/** “The mayor and myself were”, “for my wife and myself”: nothing for it to turn back to. */
function describeReflexive(token: Token): Report | undefined {
  if (token.lower !== 'myself') return undefined
  const verb = next(token)
  if (isSureVerb(verb) && isJoinedSubject(token)) return replace(token, 'I', `the subject of “${verb.text}”`)
  return isJoinedObject(token) ? replace(token, 'me', 'no “I” before it') : undefined
}

function replace(at: Pick<Token, 'paragraph' | 'start' | 'end' | 'text'>, right: string, why: string): Report {
  return {at, message: `“${textOf(at)}”: ${why}. Write “${right}”.`, expected: [right]}
}
