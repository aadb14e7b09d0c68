import {list, type Token} from '../../src/rule-kit/index.ts'

const ofChance = /^(?:appear|emerge|happen|seem|transpire|turn)$/
const ofTelling = /^(?:go|have|hold|run|say|suggest|tell)$/
const tellings = list(`
  argument assumption chance gossip joke legend logic lore myth reasoning rumor rumour saying story tale theory thinking
  tradition word
`)

/**
 * “It was, it turns out, a rib.”, “The pair, legend has it, never met.”: what the writer says of it today, in the present whatever
 * is told around it.
 */
export function isComment({lemma, lower, index, sentence: {tokens}}: Token): boolean {
  const subject = tokens[index - 1]
  if (subject?.lower === 'it') return ofChance.test(lemma) && (lemma !== 'turn' || tokens[index + 1]?.lower === 'out')
  return (
    subject !== undefined &&
    tellings.has(subject.lower) &&
    ofTelling.test(lemma) &&
    lower.endsWith('s') &&
    isBehindMark(subject) &&
    /^(?:[,–—-]|it|that)$/.test(tokens[index + 1]?.text ?? '')
  )
}

/** “…, so the story goes”, “Legend has it” */
function isBehindMark({index, sentence: {tokens}}: Token): boolean {
  const first = /^(?:the|so|as)$/
  let at = index - 1
  while (first.test(tokens[at]?.lower ?? '')) at--
  return at < 0 || /^[,;:–—-]$/.test(tokens[at]?.text ?? '')
}
