import {hasCapital, isSmall, list, type Reading, remember, type Sentence, type Word} from '../../src/rule-kit/index.ts'
import type {Slip} from './index.ts'

/** Of these a story may well mean one: “the Marine's mother”, “the Senator's bill”. */
const alsoOne = list(`
  marine democrat republican conservative liberal nationalist unionist socialist communist tory green independent catholic
  protestant muslim christian jew hindu sikh buddhist mormon quaker baptist methodist anglican presbyterian evangelical
  justice judge senator governor mayor president minister secretary sheriff captain colonel general major sergeant bishop
  cardinal pope pastor priest rabbi imam lord lady duke duchess earl baron prince princess king queen emperor sultan
  commissioner chancellor councillor congressman congresswoman representative ambassador professor dean principal
  spaniard briton scot dane swede finn turk pole serb croat slovak slovene czech arab greek kurd thai afghan latino latina
  londoner berliner dubliner islander icelander montrealer westerner northerner southerner easterner
  scout guide olympian paralympian beatle stone oscar emmy grammy tony nobel jeep ford boeing airbus
`)

interface Names {
  /** “the Herons”, without their s. */
  several: readonly string[]
  /** “the Heron” */
  one: readonly string[]
  /** “the Heron's band” */
  owners: readonly Word[]
}

/** “the Heron's band”, in a story that has “the Herons”: a team's or a family's, and no one's. */
export function* findFamilies({sentences}: Reading): Generator<Slip> {
  const prose = sentences.filter(({paragraph}) => paragraph.kind === 'paragraph').map(namesIn)
  const owners = prose.flatMap((names) => names.owners).filter(({quotation}) => !quotation)
  if (!owners.length) return
  const several = new Set(prose.flatMap((names) => names.several))
  const one = new Set(prose.flatMap((names) => names.one))
  for (const word of owners) {
    const [, stem = '', mark = ''] = owner.exec(word.text) ?? []
    if (!several.has(stem) || one.has(stem)) continue
    yield {
      from: word,
      to: word,
      expected: [`${stem}s${mark}`],
      why: `the story has “the ${stem}s”, of whom there are several`,
    }
  }
}

const owner = /^(\p{Lu}\p{Ll}+)(['’])s$/u

const namesIn = remember(({words}: Sentence): Names => {
  const names = {several: [] as string[], one: [] as string[], owners: [] as Word[]}
  for (let i = 1; i < words.length; i++) {
    const [article, word, next] = [words[i - 1] as Word, words[i] as Word, words[i + 1]]
    if (article.lower !== 'the' || word.before !== ' ' || !hasCapital(word.text)) continue
    const isLonger = next?.before === ' ' && hasCapital(next.text)
    const [, stem] = owner.exec(word.text) ?? []
    if (stem) {
      if (!isLonger && next?.before === ' ' && isSmall(next.text) && mayBeSeveral(stem, word)) names.owners.push(word)
    } else if (!isLonger) (word.text.endsWith('s') ? names.several : names.one).push(word.text.replace(/s$/, ''))
  }
  return names
})

/** What has an s more when there are several, and is no one of a people or a rank. */
const mayBeSeveral = (stem: string, {tokens}: Word): boolean =>
  tokens.at(-1)?.tag === 'POS' &&
  !/(?:[^aeiou]y|s|x|z|ch|sh|an|ian|ese|ish|ite|i)$/.test(stem) &&
  !alsoOne.has(stem.toLowerCase())
