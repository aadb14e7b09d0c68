import {defineRule, type Report, type Sentence, spanOf, textOf, type Word} from '../../src/rule-kit/index.ts'
import {findRepair, type Repair} from './expect.ts'
import {type Group, groupOf, isSpaced} from './group.ts'
import {findLoneParticiple} from './lone-participle.ts'
import {overRegular} from './over-regular.generated.ts'

const overRegularForms = new Map(
  overRegular.map((line) => {
    const [wrong, ...right] = line.split(' ')
    return [wrong as string, right] as const
  }),
)

/** “had wrote”, “was took”, “did not knew”, “wanted to took”, “he begun reading”, “catched”. */
export default defineRule({
  id: 'verb-form',
  summary: 'A verb stands in a form that what is before it does not take.',
  category: 'grammar',
  severity: 'error',
  quotations: 'skip',
  defaults: {},

  check(reading, report) {
    for (const sentence of reading.sentences)
      for (const word of sentence.words) {
        const found =
          describeForm(sentence, word) ?? describeParticiple(sentence, word) ?? describeOverRegular(sentence, word)
        if (found) report(found)
      }
  },
})

function describeForm({words}: Sentence, word: Word): Report | undefined {
  const group = groupOf(words, word.index)
  const repair = group && findRepair(words, group)
  if (!group || !repair) return undefined
  const expected = replacementsOf(group, repair)
  const {auxiliary, inverted, verb} = group
  const said = textOf(spanOf(auxiliary, verb))
  const asked = inverted ? `“${auxiliary.text} ${inverted.text}”` : `“${auxiliary.text}”`
  return {
    at: [auxiliary, verb],
    message: `“${said}”: “${verb.text}” is not the form that follows ${asked}. Write “${expected[0]}”.`,
    expected,
  }
}

function replacementsOf({auxiliary, verb}: Group, {forms, mayStandAlone}: Repair): string[] {
  const lead = textOf({paragraph: verb.paragraph, start: auxiliary.start, end: verb.start})
  const alone = /^\p{Lu}/u.test(auxiliary.text) ? verb.text.charAt(0).toUpperCase() + verb.text.slice(1) : verb.text
  return [...forms.map((form) => lead + form), ...(mayStandAlone ? [alone] : [])]
}

function describeParticiple({words}: Sentence, word: Word): Report | undefined {
  const past = findLoneParticiple(words, word)
  const subject = words[word.index - 1]
  if (!past || !subject) return undefined
  return {
    at: [subject, word],
    message: `“${subject.text} ${word.text}”: “${word.text}” needs “have” before it, and the past is another form. Write “${subject.text} ${past}”.`,
    expected: [`${subject.text} ${past}`],
  }
}

/** Spoken of, such a form stands in quotation marks or alone. */
function describeOverRegular({words}: Sentence, word: Word): Report | undefined {
  const right = overRegularForms.get(word.text)
  if (!right || word.opaque || !isSpaced(word)) return undefined
  const kind = groupOf(words, word.index)?.kind
  const expected = kind === 'have' || kind === 'be' ? right.slice(-1) : right
  return {
    at: [word],
    message: `“${word.text}”: the verb has another past. Write “${expected.join('” or “')}”.`,
    expected,
  }
}
