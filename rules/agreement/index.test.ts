import {expect, test} from 'vitest'
import {createDesk} from '../../src/engine/index.ts'
import {readCopy} from '../../src/formats/index.ts'
import agreement from './index.ts'

const desk = createDesk({rules: [{rule: agreement}]})
const lint = async (text: string) => (await desk.lint(await readCopy(text))).messages.map(({actual}) => actual)

test('of a bracket that is never closed nobody knows what it parts', async () => {
  expect(await lint('She keeps three vans (two of them hired and has raced since May.\n')).toEqual([])
  expect(await lint('She keeps three vans (two of them has been hired), and has raced since May.\n')).toEqual(['has'])
})
