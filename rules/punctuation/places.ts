import type {House, Sentence, Token} from '../../src/rule-kit/index.ts'
import {hasCapital, isCapitalized, list} from '../../src/rule-kit/index.ts'
import type {Slip} from './slip.ts'
import {states} from './states.generated.ts'
import {isComma, isOtherMark, isSurelyFinite, some} from './tokens.ts'

const known = new Set(states)
const months = list(
  'january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec.',
)
const before = list('in from to near of at outside around via')

/** “in Portland, Ore. on Monday”, “On June 3, 2025 the court”: the second comma, which British print often leaves out. */
export function* findUnclosedPlaces({tokens}: Sentence, {language}: House): Generator<Slip> {
  if (language === 'en-GB' || language === 'en-AU') return
  for (const token of tokens) {
    const city = lacksComma(tokens, token)
    if (city)
      yield {
        at: city,
        expected: [`${city.text},`],
        message: `“${city.text}”: a comma stands between a city and its state. Put one in.`,
      }
    const kind = isState(tokens, token) ? 'a state or country' : isYear(tokens, token) ? 'a year' : undefined
    if (!kind) continue
    const at = token.word ?? token
    yield {
      at,
      expected: [`${at.text},`],
      message: `“${at.text}”: ${kind} with a comma before it needs one behind it too. Put one in.`,
    }
  }
}

/** “in Portland Ore.” */
function lacksComma(tokens: readonly Token[], {index, text}: Token): Token | undefined {
  const [city, preposition] = [tokens[index - 1], tokens[index - 2]]
  if (!shortStates.has(text) || city?.tag !== 'NNP' || !isCapitalized(city.text)) return undefined
  if (parts.has(city.lower) || known.has(city.text) || months.has(city.lower)) return undefined
  const behind = tokens[index + 1]
  // “in Kansas City”, “at Bowen Texas Grill”
  if (behind && (/^NNP/.test(behind.tag) || /^['’]/.test(behind.text))) return undefined
  return preposition && /^(?:in|from|near|outside)$/.test(preposition.lower) ? city : undefined
}

const shortStates = new Set(
  'Ore. Calif. Mass. Conn. Fla. Mich. Minn. Wis. Ariz. Colo. Pa. Tenn. Okla. N.J. N.C. S.C. Ill. Ind. Kan. Ky. La. Md. Miss. Mo. Mont. Neb. Nev. N.H. N.M. N.D. S.D. Va. W.Va. Wash. Wyo. Ala. Ark. Ga. R.I. Vt. Ohio Iowa Texas Nevada Kansas Nebraska Wisconsin Minnesota Tennessee Kentucky Oklahoma Oregon Idaho Utah Illinois Indiana Massachusetts Connecticut Maryland Missouri Michigan'.split(
    ' ',
  ),
)

/** “in West Texas”, “from Rural Ohio”: no city. */
const parts = list(
  'north south east west central northern southern eastern western northeast northwest southeast southwest upstate rural greater upper lower new old university state penn',
)

function isState(tokens: readonly Token[], token: Token): boolean {
  const {index, text, relation} = token
  // “In a friendly match at Leeds, France beat Spain.”
  if (!known.has(text) || !isComma(tokens[index - 1]) || relation.startsWith('nsubj')) return false
  let from = index - 1
  while (/^NNPS?$/.test(tokens[from - 1]?.tag ?? '') && hasCapital(tokens[from - 1]?.text ?? '')) from--
  const [preposition, city] = [tokens[from - 1], tokens[index - 2]]
  if (!preposition || !city || from === index - 1 || !before.has(preposition.lower)) return false
  if (known.has(city.text) || months.has(city.lower)) return false
  const next = tokens[index + 1]
  if (!next || !goesOn(tokens, next)) return false
  // “In Paris, France beat Spain”, “When he was in London, Georgia won”
  return text.endsWith('.') || !opensSentence(tokens, from - 1, isSurelyFinite(next))
}

/** A day of American style: “June 3, 2025”. */
function isYear(tokens: readonly Token[], {index, text}: Token): boolean {
  if (!/^(?:1[5-9]|20)\d\d$/.test(text) || !isComma(tokens[index - 1])) return false
  const [month, day, next] = [tokens[index - 3], tokens[index - 2], tokens[index + 1]]
  if (!month || !months.has(month.lower) || !/^(?:[12]?\d|3[01])$/.test(day?.text ?? '')) return false
  return next !== undefined && goesOn(tokens, next)
}

/** What follows is more of the sentence, and no noun that place or day describes: “the June 3, 2025 ruling”. */
function goesOn(tokens: readonly Token[], next: Token): boolean {
  const {tag, lower} = next
  if (isComma(next) || isOtherMark(next)) return false
  if (/^(?:last|next)$/.test(lower)) return true
  if (lower === 'and') return /^VB[DZ]?$/.test(tokens[next.index + 1]?.tag ?? '')
  return /^(?:IN|TO|DT|PRP\$?|WDT|WP|WRB|MD|VBD|VBZ|VBP|VBN)$/.test(tag) && !hasCapital(next.text)
}

const subordinators = list('after although as because before if since though until when where while')

/** Whether the state may be the subject of what follows, behind an adverbial. */
function opensSentence(tokens: readonly Token[], at: number, isBeforeVerb: boolean): boolean {
  if (at === 0 || isComma(tokens[at - 1]) || isOtherMark(tokens[at - 1] as Token)) return true
  return isBeforeVerb && some(tokens, 0, at, ({lower, tag}) => /^V/.test(tag) || subordinators.has(lower))
}
