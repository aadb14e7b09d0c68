import type {Sentence, Token} from '../../src/rule-kit/index.ts'

/** The tense in which a sentence is told, or else its paragraph; attributions (“he says”) and what is quoted tell nothing. */
export function prevailingTense(verb: Token): 'past' | 'present' {
  const {sentence} = verb
  const own = balanceOf(sentence, verb)
  const others = sentence.paragraph.sentences.reduce((sum, each) => sum + balanceOf(each, verb), 0)
  return (own || others) < 0 ? 'present' : 'past'
}

/** How many more of its finite verbs are pasts than presents. */
function balanceOf({tokens}: Sentence, except: Token): number {
  const told = tokens.filter((token) => token !== except && token.lemma !== 'say' && !token.word?.quotation)
  const count = (tags: RegExp) => told.filter(({tag}) => tags.test(tag)).length
  return count(/^VBD$/) - count(/^VB[ZP]$/)
}
