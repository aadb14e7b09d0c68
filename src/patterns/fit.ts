import type {Test, TokenStep} from './program.ts'
import type {Piece} from './reading.ts'

/** Whether a token is what a step asks for; where heads stand is looked at when the whole match is known. */
export function fitsStep({tests, not}: TokenStep, piece: Piece): boolean {
  if (not === undefined) return tests.some((test) => fits(test, piece))
  return (piece.traits & not) === not && !tests.some((test) => fits(test, piece))
}

function fits(test: Test, piece: Piece): boolean {
  return fitsWord(test, piece) && fitsKind(test, piece)
}

/** What hangs on the word itself. */
function fitsWord({word, lemma}: Test, {lower, exact, token}: Piece): boolean {
  if (word !== undefined && word !== lower && word !== exact) return false
  return lemma === undefined || (token !== undefined && lemma === token.lemma)
}

/** What hangs on its place, its shape and its reading. */
function fitsKind({tag, relation, on = 0, off = 0}: Test, {traits, token}: Piece): boolean {
  if ((traits & on) !== on || (traits & off) !== 0) return false
  if (tag !== undefined && !(token && fitsTag(tag, token.tag, token.pos))) return false
  return relation === undefined || (token !== undefined && fitsRelation(relation, token.relation))
}

function fitsTag(wanted: string, tag: string, pos: string): boolean {
  return wanted.endsWith('*') ? tag.startsWith(wanted.slice(0, -1)) : wanted === tag || wanted === pos
}

function fitsRelation(wanted: string, relation: string): boolean {
  return relation === wanted || (relation.startsWith(wanted) && relation[wanted.length] === ':')
}
