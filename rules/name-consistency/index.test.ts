import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import nameConsistency from './index.ts'

const check = async (text: string) => {
  const file = new VFile(text)
  const processor = unified().use(retextEnglish).use(nameConsistency)
  await processor.run(processor.parse(file), file)
  return file.messages
}

test('points to the other place and proposes the usual spelling', async () => {
  const text = 'Nadia Wierzbicka runs the shelter.\n\nWe met Wierzbcika in May.'
  const [message] = await check(text)
  expect(message?.expected).toEqual(['Wierzbicka'])
  const start = text.indexOf('Wierzbicka')
  expect(message?.related).toEqual([{start, end: start + 'Wierzbicka'.length, message: '“Wierzbicka” here.'}])
})

test('proposes nothing where the story does not show which is right', async () => {
  const messages = await check('Viktor Osipov sang.\n\nThe hall cheered Victor Osipov.')
  expect(messages.map(({expected}) => expected)).toEqual([[], []])
})
