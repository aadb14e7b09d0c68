import {
  type Exchange,
  exchangeWord,
  inflect,
  isFiniteVerb,
  isInflectedAsVerb,
  list,
  type Token,
} from '../../src/rule-kit/index.ts'
import {roles} from './chain.ts'
import {mayBeParticiple, mayBePlain} from './forms.ts'

/** Verbs that tell what was done to their noun, where they stand without an object. */
const passive = list(`
  accuse adopt announce appoint approve arrest award base build capture charge commission convict create damage design destroy
  discover draft drive elect equip establish file fill found fund give hire hold injure introduce invent issue know locate make
  name organise organize own paint produce publish reach record reject release rename rescue seize sell send sentence sign sponsor
  submit surround suspend take unveil use wound write
`)
/** What only looks like a verb, or wishes something: “…, say aides, …”, “…, bless her, …”. */
export const asides: ReadonlySet<string> = list(
  `say see please round close save just still like worth best better even then come lead head home bless mind flat open warm cool
  calm dry slow quiet narrow empty ready flush rife replete intent content fit alert weary tame stiff idle level equal lean clean
  clear free loose tight tense humble bare blind deaf mature complete separate moderate busy dirty dizzy faint foul hollow lame
  numb sober secure sour steady thin tidy tipsy short shy sick sharp smooth sound square straight subject thick tight true well
  wet wide yellow grey gray black brown white pale perfect prime proper present fast fine firm faint exempt correct corrupt
  crisp crooked dim double elaborate erect forward fresh full live long low mute near outside over past plain rough second`,
)

/** How much surer all around must be read with the form in -ing, and how sure it must be tied to the noun. */
const [gained, tied] = [0.4, 0.8]
/** How much surer all must be read where the reading made nothing of the plain form. */
const gainedInDoubt = 0.8

/** “Wynn, limp noticeably, answered”, “The firm, base in Denver, makes brakes”: a plain form between a subject and its verb. */
export function findSetOff(verb: Token): {noun: Token; expected: string} | undefined {
  const {lower, text, tag, index, sentence, word, certainty} = verb
  const [noun, comma] = [sentence.tokens[index - 2], sentence.tokens[index - 1]]
  if (comma?.text !== ',' || !noun || !/^(?:NN.*|PRP)$/.test(noun.tag)) return undefined
  if (text !== lower || lower.length < 3 || word?.opaque || asides.has(lower)) return undefined
  // “St. Brendan, champion in each of the last two seasons, was third”
  if (roles.has(lower)) return undefined
  // “The clerk, sound asleep, heard nothing”
  if (/^(?:asleep|awake)$/.test(sentence.tokens[index + 1]?.lower ?? '')) return undefined
  if (!/^(?:VBP?|NN|JJ|RB|RP)$/.test(tag) || certainty.tag >= 0.9 || !isBeforePredicate(verb)) return undefined
  if (!mayBePlain(lower) || mayBeParticiple(lower) || !isInflectedAsVerb(lower, 'VBN')) return undefined
  const [gerund, participle] = [inflect(lower, 'VBG'), inflect(lower, 'VBN')]
  const trial = gerund && exchangeWord(verb, gerund)
  if (!gerund || !participle || !trial || !isSurer(trial, certainty.tag)) return undefined
  const {put} = trial
  if (put.tag !== 'VBG' || put.relation !== 'acl' || put.certainty.relation < tied) return undefined
  const object = put.dependents.find((each) => each.relation === 'obj' && each.index > put.index)
  return {noun, expected: passive.has(lower) && !(object && !isTime(object)) ? participle : gerund}
}

const isSurer = ({gain, gainAround}: Exchange, sureness: number) =>
  sureness < 0.5 ? gain >= gainedInDoubt : gainAround >= gained

/** “hold every June since 1974” */
const isTime = ({dependents}: Token) => dependents.some(({lower}) => /^(?:every|each|last|this|next)$/.test(lower))

/** A comma closes what it opens, and the sentence's first finite verb follows. */
function isBeforePredicate({index, sentence: {tokens}}: Token): boolean {
  if (tokens.slice(0, index).some(isFiniteVerb)) return false
  const rest = tokens.slice(index + 1, index + 14)
  const end = rest.findIndex(({text}) => text === ',')
  if (end < 1 || rest.slice(0, end).some((each) => isFiniteVerb(each) || /^(?:CC|``|''|:)$/.test(each.tag)))
    return false
  // “Another defendant, call center owner Rae Budd, is abroad”
  if (rest.slice(0, end).every((each) => /^NN/.test(each.tag)) && rest[end - 1]?.tag === 'NNP') return false
  // “answered”, read as a participle
  return /^(?:VB[DZN]|MD)$/.test(rest[end + 1]?.tag ?? '')
}
