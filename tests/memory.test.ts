import fs from 'node:fs'
import path from 'node:path'
import {createDesk, readCopy, rules} from 'copydesk'
import {expect, test} from 'vitest'

const settings = {rules: rules.map((rule) => ({rule}))}

const stories = ['clean', 'flawed'].flatMap((folder) =>
  fs
    .readdirSync(path.join('fixtures', folder))
    .filter((name) => !name.endsWith('.report.txt'))
    .map((name) => ({path: name, text: fs.readFileSync(path.join('fixtures', folder, name), 'utf8')})),
)

/** The same numbers at every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 16807) % 2147483647
    yield state / 2147483647
  }
}

test.each(stories)('a desk that remembers says the same of $path, whatever is done to it', async ({path, text}) => {
  const [remembering, fresh] = [createDesk({...settings, remembers: true}), createDesk(settings)]
  const random = numbers(text.length)
  const next = () => random.next().value
  let story = text
  for (let edit = 0; edit < 6; edit++) {
    const [one, other] = await Promise.all(
      [remembering, fresh].map(async (desk) => (await desk.lint(await readCopy(story, {path}))).messages),
    )
    expect(one?.map(String)).toEqual(other?.map(String))
    expect(one?.map(({place, expected, related}) => ({place, expected, related}))).toEqual(
      other?.map(({place, expected, related}) => ({place, expected, related})),
    )
    const at = Math.floor(next() * story.length)
    const put = ['“', '\n\n', 'He said. ', ''][Math.floor(next() * 4)] as string
    story = story.slice(0, at) + put + story.slice(at + (put ? 0 : 40))
  }
})

test('two stories that are read at once do not take each other’s paragraphs', async () => {
  const desk = createDesk({...settings, remembers: true})
  const text = 'He went to the the shop.\n\n“It is shut,” she said.\n'
  await desk.lint(await readCopy(text))
  let other: Promise<unknown> | undefined
  const first = await desk.lint(await readCopy(text), async () => {
    other ??= desk.lint(await readCopy(`A line.\n\n${text}`))
    await other
  })
  expect(first.messages.map(({place, ruleId}) => [ruleId, place && 'start' in place && place.start.offset])).toEqual([
    ['repeated-word', 11],
  ])
})

test('desks of other settings, which have paragraphs from each other, say what is theirs', async () => {
  const houses = [
    {},
    {language: 'en-US' as const},
    {language: 'en-GB' as const, names: ['Kyiv', 'Almatty'], words: ['teh']},
  ]
  const desks = houses.map((house) => [
    createDesk({...settings, house, remembers: true}),
    createDesk({...settings, house}),
  ])
  for (const {path, text} of stories)
    for (const [remembering, fresh] of desks) {
      const story = `${text}\n\nTeh colour of the theater in Almatty was gray, teh mayor of Kyiv said.\n`
      const [one, other] = await Promise.all(
        [remembering, fresh].map(async (desk) => (await desk?.lint(await readCopy(story, {path})))?.messages),
      )
      expect(one?.map(String), path).toEqual(other?.map(String))
    }
}, 60_000)
