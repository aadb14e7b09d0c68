import {inflect, inflectBe, matchCase} from '../language/morphology/index.ts'
import {soundOf} from '../language/sound/index.ts'
import type {Fitting} from './match-pattern.ts'
import {traits} from './program.ts'
import type {Piece, Pieces} from './reading.ts'
import type {Template, TemplatePart} from './template.ts'

/** A match at hand: what stands there. */
export interface Scene {
  sentence: Pieces
  fitting: Fitting
  /** The tokens underlined, from the first to behind the last. */
  underlined: {start: number; end: number}
  /** The paragraph's text. */
  text: string
  variety: 'en-US' | 'en-GB'
}

/** The replacement as it would stand in the story; undefined where a form of a word is asked for that there is not. */
export function writeReplacement(template: Template, scene: Scene): string | undefined {
  let written = ''
  for (const part of template) {
    const text = writePart(part, scene)
    if (text === undefined) return undefined
    written += text
  }
  const clean = written.replace(/\s+/g, ' ').trim()
  return withApostrophes(withCapitals(clean, scene), scene.text)
}

/** A message or a note, with the story's words in it. */
export function writeMessage(template: Template, scene: Scene): string {
  return template.map((part) => writePart(part, scene) ?? '').join('')
}

/** What stands from one token to another. */
export function textFrom({sentence, text}: Scene, start: number, end: number): string {
  const first = sentence.pieces[start]
  const last = sentence.pieces[end - 1]
  return first && last ? text.slice(first.start, last.end) : ''
}

function writePart(part: TemplatePart, scene: Scene): string | undefined {
  if (typeof part === 'string') return part
  if ('element' in part) {
    const place = part.element === 0 ? scene.underlined : scene.fitting.elements[part.element - 1]
    return place ? textFrom(scene, place.start, place.end) : ''
  }
  const {lemma, like, tag} = part
  if (tag !== undefined) return inflect(lemma, tag, scene.variety)
  const place = like === undefined ? scene.underlined : scene.fitting.elements[like - 1]
  const model = place && findModel(scene.sentence.pieces.slice(place.start, place.end))
  return model && inflectLike(lemma, model, scene.variety)
}

/** The first word that has forms. */
const findModel = (pieces: readonly Piece[]) =>
  pieces.find(({token}) => token && /^(?:VB|NN|JJ|RB)/.test(token.tag))?.token

function inflectLike(lemma: string, model: NonNullable<Piece['token']>, variety: Scene['variety']): string | undefined {
  const {tag, person = 3, number} = model
  if (lemma !== 'be' || !/^VB[PZD]$/.test(tag)) return inflect(lemma, tag, variety)
  // “went” does not say whether “was” or “were” is to stand for it.
  if (tag === 'VBD' && !number) return undefined
  return inflectBe(tag as 'VBP', person, number ?? (tag === 'VBZ' ? 'singular' : 'plural'))
}

function withCapitals(written: string, {sentence, underlined, text}: Scene): string {
  const first = sentence.pieces[underlined.start] as Piece
  // “I” has its capital for itself, a name too.
  if (first.traits & traits.name || (first.exact === 'I' && underlined.start !== sentence.first)) return written
  const words = text.slice(first.start, (sentence.pieces[underlined.end - 1] as Piece).end)
  return matchCase(words, written)
}

function withApostrophes(written: string, text: string): string {
  if (!/['’]/.test(written)) return written
  return text.includes("'") && !text.includes('’') ? written.replaceAll('’', "'") : written.replaceAll("'", '’')
}

/** Whether “an” goes before it rather than “a”; undefined where readers differ. */
export function takesAn(words: string): boolean | undefined {
  const sound = soundOf(words)
  return sound && sound === 'vowel'
}
