import dictionary from 'dictionary-en'
import british from 'dictionary-en-gb'
import retextEnglish from 'retext-english'
import retextSpell from 'retext-spell'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {lexiconOf} from './lexicon.ts'

const words = `
  abaci analyse analyze bycicle children's colour color conduct conducts debates depended details dicot disagree disagreement
  Geneva GENEVA geneva inequity unequal promotes proffesional realised realized reassert recieve redo reddo removed
  resolutions rethink skies skys strategies strategys theatres unravelling unwell happily hapily lovelier NATO nato
  1st 11th 11st 21st 101st 3th it's 'tis Q q zebra zz
`
  .trim()
  .split(/\s+/)

const whole = unified().use(retextEnglish).use(retextSpell, {dictionary, max: -1, ignoreLiteral: false}).freeze()

test('the few lines that are asked say what the whole dictionary says', async () => {
  const lexicon = lexiconOf([dictionary])
  const known = await Promise.all(words.map((word) => isRight(word)))
  expect(words.filter((word) => lexicon.has(word))).toEqual(words.filter((_, i) => known[i]))
  expect(known).toContain(true)
  expect(known).toContain(false)
})

test('one question about many words is as good as many', () => {
  const [one, other] = [lexiconOf([dictionary, british]), lexiconOf([british, dictionary])]
  expect(one.findKnown(words)).toEqual(words.filter((word) => other.has(word)))
})

async function isRight(word: string): Promise<boolean> {
  const file = new VFile(word)
  await whole.run(whole.parse(file), file)
  return file.messages.length === 0
}
