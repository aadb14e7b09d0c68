/** What a piece of text is, by its look. */
export interface Piece {
  look: Look
  /** Behind its last character. */
  end: number
}

/** What a word is made of. A mark that joins letters invisibly belongs to them. */
export const letters = String.raw`[\p{L}\p{M}\p{N}_\u00ad\u200b-\u200d\u2060]`
export const apostrophe = "['’`´ʼ]"
const wordEnd = String.raw`(?![\p{L}\p{N}])`
const endings = 'com|org|net|edu|gov|info|io|co|uk|us|eu|de|fr|ca|au|ie|int|tv|me|ly'
const fileTypes = 'docx?|xlsx?|pptx?|pdf|html?|jpe?g|png|gif|txt|csv|zip|mp[34]|exe|xml|json|py|js|php'

/**
 * Looks, the first that fits. Each repetition that may fail after a long look is bounded, so that no text takes more than
 * its length in time.
 */
const patterns = {
  address: String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}(?<![.,;:!?)\]'’*])`,
  mail: String.raw`[\w.+%-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){0,8}`,
  site: String.raw`[A-Za-z0-9][\w-]{0,63}(?:\.[\w-]{1,64}){0,8}\.(?:${endings})${wordEnd}(?:\/[\w\/.%?=&#~-]{0,200}[\w\/])?`,
  file: String.raw`[A-Za-z0-9][\w#-]{0,63}(?:\.[\w#-]{1,64}){0,8}\.(?:${fileTypes})${wordEnd}`,
  dotted: String.raw`[a-z][a-z\d-]{1,63}(?:\.[a-z][a-z\d-]{1,63}){2,8}${wordEnd}`,
  handle: String.raw`(?<![\p{L}\p{N}])[@#](?=\p{L})${letters}{1,100}`,
  degree: String.raw`(?:Ph\.Ds?|LL\.[BM]|[BM]\.(?:Sc|Com|Ed|Phil)|D\.Phil)${wordEnd}\.?`,
  letters: String.raw`(?:\p{L}\.){2,}(?:\p{L}${wordEnd})?(?!\p{L}{2})|\p{Lu}\.\p{Lu}${wordEnd}(?!\.)`,
  telephone: String.raw`(?:1-)?(?:\d{3}-)?\d{3}-\d{4}(?![\p{L}\p{N}-])`,
  date: String.raw`(?:\d{1,2}-\d{1,2}-\d{4}|\d{4}-\d\d-\d\d)(?![\p{L}\p{N}-])`,
  decade: String.raw`['’‘]\d0s${wordEnd}`,
  number: String.raw`\+?\d+(?:,\d{3}(?!\d)|[.:\/]\d+)*(?:(?:st|nd|rd|th|s|ST|ND|RD|TH)${wordEnd}|(?<=0)['’]s${wordEnd})?|(?<![\p{L}\p{N})\]])\.\d+${wordEnd}`,
  money: String.raw`(?:US|AU|NZ|HK|[ACRSU])\$|\$+`,
  firm: String.raw`[A-Z]{1,4}(?:&[A-Z]{1,3})+(?![\p{L}\p{N}])|[a-z]&[a-z]${wordEnd}`,
  short: String.raw`(?:w\/o|w\/|b\/c|s\/he|[ac]\/[cok]|n\/a)${wordEnd}`,
  word: `${letters}+(?:${apostrophe}${letters}+)*`,
  clitic: `${apostrophe}(?:s|S)${wordEnd}(?!['’])`,
  clipped: String.raw`(?<![\p{L}\p{N}])['’](?:em|til|till|cause|bout|round|n['’])${wordEnd}`,
  face: String.raw`[:;=]['’]?-?[)(DPp](?!['’]?[\p{L}\p{N}])|\^_+\^|<3${wordEnd}`,
  emoji: String.raw`\p{Regional_Indicator}{2}|\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?(?:\u200d\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?){0,8}`,
  run: String.raw`\.{2,}|-{2,}|—{2,}|[!?]{2,}|\*{2,}|={2,}|_{2,}|~{2,}|#{2,}|<{2,}|>{2,}|''|‘‘|’’|\x60\x60`,
  mark: String.raw`\S[\p{M}\ufe0f\u200d]*`,
}

export type Look = keyof typeof patterns

/**
 * What a piece of some look must begin with, and what its text must have, so that most looks need not be tried, nor their
 * patterns compiled: properties of characters make these long. Everything goes where nothing is said.
 */
const hints: Partial<Record<Look, {begin: RegExp; has?: RegExp}>> = {
  address: {begin: /[hw]/, has: /:\/\/|www\./},
  mail: {begin: /[\w.+%-]/, has: /@/},
  site: {begin: /[A-Za-z0-9]/, has: /[\w-]\.[A-Za-z]/},
  file: {begin: /[A-Za-z0-9]/, has: /[\w#-]\.[A-Za-z]/},
  dotted: {begin: /[a-z]/, has: /[a-z\d-]\.[a-z]/},
  handle: {begin: /[@#]/},
  degree: {begin: /[PLBMD]/, has: /\.[A-Z]/},
  letters: {begin: /[A-Za-z\u0080-\uffff]/, has: /\.[^\s.]/},
  telephone: {begin: /\d/, has: /\d-\d/},
  date: {begin: /\d/, has: /\d-\d/},
  decade: {begin: /['’‘]/},
  number: {begin: /[+\d.]/},
  money: {begin: /[ACHNRSU$]/, has: /\$/},
  firm: {begin: /[A-Za-z]/, has: /&/},
  short: {begin: /[wbsacn]/, has: /\//},
  word: {begin: /[\w\u0080-\uffff]/},
  clitic: {begin: /['’`´ʼ]/},
  clipped: {begin: /['’]/},
  face: {begin: /[:;=^<]/},
  emoji: {begin: /[\u0080-\uffff]/},
  run: {begin: /[.—!?*=_~#<>'‘’`-]/},
}

const looks = Object.keys(patterns) as Look[]
const compiled = new Map<Look, RegExp>()

/** The looks that a piece may have, by the code of its first character. */
const candidates = new Map<number, readonly Look[]>()

function candidatesFor(first: number): readonly Look[] {
  let known = candidates.get(first)
  if (!known) {
    const character = String.fromCharCode(first)
    known = looks.filter((look) => hints[look]?.begin.test(character) ?? true)
    candidates.set(first, known)
  }
  return known
}

/** Finds the pieces of a text, each by where it begins, which is never at a blank. */
export function pieceFinder(text: string): (start: number) => Piece {
  const possible = new Map<Look, boolean>()
  const isPossible = (look: Look): boolean => {
    const has = hints[look]?.has
    if (!has) return true
    let known = possible.get(look)
    if (known === undefined) {
      known = has.test(text)
      possible.set(look, known)
    }
    return known
  }
  // Nearly everything may stand in the name of a mailbox, and behind “www.”.
  const isPlain = !/@|www\./.test(text)
  return (start) => {
    const plain = isPlain ? findPlain(text, start) : undefined
    if (plain) return plain
    for (const look of candidatesFor(text.charCodeAt(start))) {
      if (!isPossible(look)) continue
      const pattern = patternOf(look)
      pattern.lastIndex = start
      if (pattern.test(text)) return {look, end: pattern.lastIndex}
    }
    return {look: 'mark', end: start + 1}
  }
}

function patternOf(look: Look): RegExp {
  let pattern = compiled.get(look)
  if (!pattern) {
    pattern = new RegExp(patterns[look], 'uy')
    compiled.set(look, pattern)
  }
  return pattern
}

/** Kinds of characters, as bits, of those up to ~ and some marks beyond. */
const [letter, digit, blank, closing, alone] = [1, 2, 4, 8, 16] as const
const kinds = new Uint8Array(0x2100)
for (const [characters, kind] of [
  ['abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', letter],
  ['0123456789', digit],
  ['\t\n\v\f\r \u00a0\u2028', blank],
  // What ends a word or a figure, whatever follows.
  [')]"”,;!?…—–', closing],
  // What a piece of more than one character never begins with.
  ['()[]",“”', alone],
] as const)
  for (const character of characters) {
    const code = character.charCodeAt(0)
    kinds[code] = (kinds[code] as number) | kind
  }

/** Past the end there is a blank. */
const kindAt = (text: string, offset: number): number =>
  offset < text.length ? (kinds[text.charCodeAt(offset)] ?? 0) : blank

/** Words, figures and marks that need no closer look, for what stands around them; undefined for all others. */
function findPlain(text: string, start: number): Piece | undefined {
  const kind = kindAt(text, start)
  if (kind & letter) {
    const end = endOfPlainWord(text, start)
    return end < 0 ? undefined : {look: 'word', end}
  }
  if (kind & digit) {
    let end = start + 1
    while (kindAt(text, end) & digit) end++
    return isEndOfFigure(text, end) ? {look: 'number', end} : undefined
  }
  if (kind & alone) return isJoining(text, start + 1) ? undefined : {look: 'mark', end: start + 1}
  return isMarkBeforeBlank(text, start) ? {look: 'mark', end: start + 1} : undefined
}

/** A mark that a blank follows, or at the end of the text. */
function isMarkBeforeBlank(text: string, start: number): boolean {
  return plainMarks.includes(text.charAt(start)) && (kindAt(text, start + 1) & blank) > 0
}

const plainMarks = ".;:!?…—–-’‘'%$&/*"

/** Whether a character may belong to the one before. */
function isJoining(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return code >= 0x300 && !(code >= 0x2010 && code < 0x205f)
}

/** Letters of ASCII, perhaps with an apostrophe between them, before what no piece goes on with; -1 for all else. */
function endOfPlainWord(text: string, start: number): number {
  let end = start + 1
  while (kindAt(text, end) & letter) end++
  let code = text.charCodeAt(end)
  while ((code === 0x27 || code === 0x2019) && kindAt(text, end + 1) & letter) {
    end += 2
    while (kindAt(text, end) & letter) end++
    code = text.charCodeAt(end)
  }
  if (isPlainEnd(text, end)) return end
  return text[end] === '-' && isPlainCompound(text, end) ? end : -1
}

/** Whether nothing that stands from an offset on can belong to the word before. */
function isPlainEnd(text: string, offset: number): boolean {
  if (kindAt(text, offset) & (blank | closing)) return true
  return ".:'’".includes(text.charAt(offset)) && (kindAt(text, offset + 1) & (blank | closing)) > 0
}

/** Whether a hyphen joins words, and no address or file is named so. */
function isPlainCompound(text: string, hyphen: number): boolean {
  const most = hyphen + longestCompound
  let end = hyphen + 1
  while (end < most && (kindAt(text, end) & (letter | digit) || text[end] === '-')) end++
  return end < most && isPlainEnd(text, end)
}

const longestCompound = 60

function isEndOfFigure(text: string, end: number): boolean {
  if (text[end] === ',') return !(kindAt(text, end + 1) & digit)
  if (text[end] === "'" || text[end] === '’') return false
  return text[end] === '%' || isPlainEnd(text, end)
}
