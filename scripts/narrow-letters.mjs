// V8 takes a tenth of a millisecond to make a class of \p{L} and half a one where case is ignored, and makes it anew in
// every pattern: of a run of half a second that was a fifth. In what is published the classes of letters and digits are
// ranges instead: character by character what Unicode says in the alphabets of Europe and Vietnam, and by whole blocks in the
// other scripts of the world, where small letters and capitals are told apart no more.
import {parseAst} from 'rolldown/parseAst'

/** What is told character by character, from, to: the letters of Europe, Romanian ones, Greek, Cyrillic, Welsh, Vietnamese. */
const exact = [
  [0x0000, 0x017f],
  [0x0218, 0x021b],
  [0x0370, 0x03ff],
  [0x0400, 0x045f],
  [0x1e80, 0x1e85],
  [0x1ea0, 0x1ef9],
]
/** Blocks of other letters (of polytonic Greek none: to ignore its case is dear): from the phonetic ones to Georgian and on, Han, kana, Hangul, and forms of presentation. */
const others = [
  [0x0180, 0x0217],
  [0x021c, 0x02c1],
  [0x0460, 0x0481],
  [0x048a, 0x052f],
  [0x0531, 0x0588],
  [0x05d0, 0x05ea],
  [0x0620, 0x064a],
  [0x066e, 0x06d3],
  [0x06d5, 0x06ef],
  [0x06fa, 0x0902],
  [0x0904, 0x0939],
  [0x0950, 0x0965],
  [0x0971, 0x1aaf],
  [0x1b00, 0x1dbf],
  [0x2c00, 0x2dff],
  [0x3041, 0x3096],
  [0x309d, 0x30fa],
  [0x30fc, 0xd7ff],
  [0xf900, 0xfdcf],
  [0xfe70, 0xfefc],
]
const marks = [
  [0x0300, 0x036f],
  [0x0483, 0x0489],
  [0x0591, 0x05bd],
  [0x0610, 0x061a],
  [0x064b, 0x065f],
  [0x0900, 0x0903],
  [0x093a, 0x094f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
]
const digits = [
  [0x0660, 0x0669],
  [0x06f0, 0x06f9],
  [0x0966, 0x096f],
  [0x2070, 0x2070],
  [0x2074, 0x2079],
  [0x2080, 0x2089],
  [0x2150, 0x2189],
  [0x2460, 0x249b],
]

/** What stands in a class for a property. */
const ranges = {
  L: written([...rangesOf(/\p{L}/u), ...others]),
  Lu: written(rangesOf(/\p{Lu}/u)),
  Ll: written(rangesOf(/\p{Ll}/u)),
  M: written([...rangesOf(/\p{M}/u), ...marks]),
  N: written([...rangesOf(/\p{N}/u), ...digits]),
}

/** A module's text, with the classes of its patterns made narrow; patterns may stand in literals, strings and templates. */
export function narrowLetters(code) {
  const pieces = []
  visit(parseAst(code), (node) => {
    if (node.type === 'Literal' && node.regex && !node.regex.flags.includes('v'))
      pieces.push({...node, backslash: '\\'})
    if (node.type === 'Literal' && typeof node.value === 'string') pieces.push({...node, backslash: '\\\\'})
    if (node.type === 'TaggedTemplateExpression') {
      for (const quasi of node.quasi.quasis) pieces.push({...quasi, backslash: '\\'})
      return node.quasi.expressions
    }
    if (node.type === 'TemplateLiteral') for (const quasi of node.quasis) pieces.push({...quasi, backslash: '\\\\'})
    return undefined
  })
  let text = ''
  let last = 0
  for (const {start, end, backslash} of pieces.sort((a, b) => a.start - b.start)) {
    text += code.slice(last, start) + narrowPattern(code.slice(start, end), backslash)
    last = end
  }
  return text + code.slice(last)
}

/** `backslash` is one as it stands in the text of the pattern: two in a string. */
function narrowPattern(pattern, backslash) {
  if (!/\\[pP]\{(?:L|Lu|Ll|M|N)\}/.test(pattern)) return pattern
  const first = /(?<!\\)[[\]]/.exec(pattern)?.[0]
  // Part of a pattern, and nothing tells whether it stands in a class.
  if (!first && !pattern.startsWith('/') && !pattern.includes('(')) return pattern
  let isInClass = first === ']'
  let narrow = ''
  for (let i = 0; i < pattern.length; ) {
    if (pattern.startsWith(backslash, i)) {
      const [property, sort, name] = /^([pP])\{(L|Lu|Ll|M|N)\}/.exec(pattern.slice(i + backslash.length)) ?? []
      if (property && !(sort === 'P' && isInClass)) {
        narrow += isInClass ? ranges[name] : `[${sort === 'P' ? '^' : ''}${ranges[name]}]`
        i += backslash.length + property.length
      } else {
        const next = pattern.startsWith(backslash, i + backslash.length)
          ? backslash
          : pattern.charAt(i + backslash.length)
        narrow += backslash + next
        i += backslash.length + next.length
      }
    } else {
      const letter = pattern[i] === '\\' ? pattern.slice(i, i + 2) : pattern[i]
      if (letter === '[' && !isInClass) isInClass = true
      else if (letter === ']') isInClass = false
      narrow += letter
      i += letter.length
    }
  }
  return narrow
}

/** Goes through a syntax tree; a visitor may say where to go on. */
function visit(node, visitor) {
  if (!node || typeof node !== 'object') return
  if (Array.isArray(node)) for (const child of node) visit(child, visitor)
  else visit(visitor(node) ?? Object.values(node), visitor)
}

function rangesOf(property) {
  const found = []
  for (const [from, to] of exact)
    for (let code = from; code <= to; code++) {
      if (!property.test(String.fromCharCode(code))) continue
      const last = found.at(-1)
      if (last?.[1] === code - 1) last[1] = code
      else found.push([code, code])
    }
  return found
}

/** Ranges as they stand in a class, the first one first; what adjoins is one. */
function written(list) {
  const unit = (code) => {
    if (code < 0x80) return String.fromCharCode(code)
    return code < 0x100 ? `\\x${code.toString(16)}` : `\\u${code.toString(16).padStart(4, '0')}`
  }
  const whole = []
  for (const [from, to] of list.toSorted(([a], [b]) => a - b)) {
    const last = whole.at(-1)
    if (last?.[1] === from - 1) last[1] = to
    else whole.push([from, to])
  }
  return whole.map(([from, to]) => (from === to ? unit(from) : `${unit(from)}-${unit(to)}`)).join('')
}
