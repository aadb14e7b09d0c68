import {NotationError} from './notation-error.ts'

/** A piece of a replacement or a message: text, what an element fitted (0: all that is underlined), or a form of a word. */
export type TemplatePart = string | {element: number} | {lemma: string; like?: number; tag?: string}

export type Template = readonly TemplatePart[]

const part = /\\([\s\S])|\$(\d{1,3})|\{([^{}]*)\}|([^\\${]+)|([\s\S])/gu
const forms = /^(?:VB[DGNPZ]?|NNP?S?|JJ[RS]?|RB[RS]?)$/

/**
 * Reads a replacement, a message or a note.
 *
 * @param elements how many the pattern has.
 * @throws {NotationError} for what is none.
 */
export function readTemplate(
  text: string,
  elements: number,
  kind: 'replacement' | 'message' = 'replacement',
): Template {
  const parts: TemplatePart[] = []
  for (const {index, 1: escaped, 2: number, 3: form, 4: plain, 5: sign} of text.matchAll(part)) {
    if (number !== undefined) {
      const element = Number(number)
      if (element > elements)
        throw new NotationError(
          `“$${number}” names no element. The pattern has ${elements}. For the sign itself write “\\$”.`,
          index,
        )
      parts.push({element})
    } else if (form !== undefined && kind === 'replacement') parts.push(readForm(form, elements, index))
    else if (sign === '{' && kind === 'replacement')
      throw new NotationError(
        '“{” is not closed. Write {pique}, {pique:2} or {pique:VBG}; for the sign itself “\\{”.',
        index,
      )
    else {
      const text = escaped ?? plain ?? sign ?? (form === undefined ? '' : `{${form}}`)
      if (typeof parts.at(-1) === 'string') parts[parts.length - 1] += text
      else parts.push(text)
    }
  }
  return parts
}

function readForm(form: string, elements: number, index: number): TemplatePart {
  const [lemma = '', how, more] = form.split(':')
  if (more !== undefined || !/^[\p{L}'’-]+$/u.test(lemma) || how === '')
    throw new NotationError(`“{${form}}” is no form of a word. Write {pique}, {pique:2} or {pique:VBG}.`, index)
  if (how === undefined) return {lemma}
  if (/^\d{1,3}$/.test(how)) {
    const like = Number(how)
    if (like < 1 || like > elements)
      throw new NotationError(`“{${form}}” names no element. The pattern has ${elements}.`, index)
    return {lemma, like}
  }
  if (!forms.test(how))
    throw new NotationError(
      `“${how}” is no form. Use VB, VBD, VBG, VBN, VBP, VBZ, NN, NNS, JJ, JJR, JJS, RB, RBR or RBS.`,
      index,
    )
  return {lemma, tag: how}
}
