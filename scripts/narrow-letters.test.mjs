import {describe, expect, it} from 'vitest'
import {narrowLetters} from './narrow-letters.mjs'

/** What a template fills in. */
const filled = `$${'{"’"}'}`

/** What a piece of code comes to. */
const run = (code) => new Function(`return ${narrowLetters(code)}`)()

const alphabets = `abcxyzABCXYZ éèñßøæåÉÈÑØÆÅ čšžřłđğışőűţăīūČŠŽŘŁĐĞİŞŐŰŢĂĪŪ țșȚȘ αβγωάΑΒΓΩΆ абвгджяёіїєАБВГДЖЯЁІЇЄ ẁẅẀẄ ạếỗựẠẾỖỰ
  0123456789 ²³½¼ _-–—’“”«»…!?.,:;()[]{}@#%&*+/\\|~^$€£¥©®°§¶ \u00a0\u00ad\u200b\u200d\u2028`

describe('letters made narrow', () => {
  it.each(['L', 'Lu', 'Ll', 'N', 'M'])('has in \\p{%s} what Unicode has, in the alphabets that tell case', (name) => {
    const [plain, narrow] = [new RegExp(`\\p{${name}}`, 'u'), run(`/\\p{${name}}/u`)]
    for (const letter of alphabets) expect(`${letter} ${narrow.test(letter)}`).toBe(`${letter} ${plain.test(letter)}`)
    for (let code = 0; code < 0x180; code++) {
      const letter = String.fromCharCode(code)
      expect(narrow.test(letter), code.toString(16)).toBe(plain.test(letter))
    }
  })

  it('takes the letters of other scripts for letters', () => {
    const narrow = run('/^[\\p{L}\\p{M}]+$/u')
    for (const word of ['שלום', 'العربية', 'ไทย', '日本語', 'ひらがな', 'カタカナ', '한국어', 'ქართული', 'Հայերեն'])
      expect(word.match(narrow)?.[0], word).toBe(word)
  })

  it('reads classes in patterns, strings and templates', () => {
    expect(run('/^[^\\p{L}\\d]\\P{Lu}(?:\\p{Lu}|\\[\\p{Ll}\\])$/u').test('-x[y]')).toBe(true)
    expect(run("new RegExp('^(?:\\\\p{L}[\\\\p{L}’-]+)$', 'u')").test('O’Brien-Łuk')).toBe(true)
    expect(run(`new RegExp(String.raw\`^(?:\\p{L}[\\p{L}${filled}\\p{N}]+)$\`, "u")`).test('a’1ł')).toBe(true)
    expect(run(`new RegExp(\`^(?:\\\\p{Lu}[${filled}\\\\p{Ll}]+)$\`, "u")`).test('L’łx')).toBe(true)
  })

  it('leaves alone what may stand in a class or out of it, and other properties', () => {
    for (const code of ["'\\\\p{L}\\\\p{M}'", '/\\p{Pf}\\p{Lo}/u', '/[\\p{L}--[a-z]]/v', "'p{L}'"])
      expect(narrowLetters(code)).toBe(code)
  })
})
