import path from 'node:path'
import {ConfigError} from '../config/index.ts'
import {readPatternFile} from '../config/pattern-file.ts'
import {parseCopy} from '../engine/parse.ts'
import {readText} from '../formats/text.ts'
import {checkExamples} from '../patterns/index.ts'
import {readingOf} from '../rule-kit/index.ts'
import type {CommonOptions} from './arguments.ts'
import {print, say, styleFor, wantsColour} from './output.ts'

/** `copydesk patterns FILE…`: 0 where every example is as it should be, 1 where one is not, 2 where a file cannot be used. */
export async function checkPatterns(files: readonly string[], {color}: CommonOptions): Promise<number> {
  const style = styleFor(wantsColour(color, process.stdout))
  let status = 0
  for (const file of files) {
    try {
      const pack = await readPatternFile(path.resolve(file), file)
      const failures = checkExamples(pack, readExample)
      for (const {keys, message} of failures) await print(`${style('bold', pack.document.placeOf(keys))}: ${message}\n`)
      const examples = pack.examples.reduce((sum, {wrong, right}) => sum + wrong.length + right.length, 0)
      const verdict = failures.length ? `${failures.length} not as they should be` : 'all as they should be'
      await print(`${file}: ${counted(pack.entries.length, 'pattern')}, ${counted(examples, 'example')}, ${verdict}.\n`)
      if (failures.length) status = Math.max(status, 1)
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      say(error.message)
      status = 2
    }
  }
  return status
}

/** An example is read as a story is. */
const readExample = (text: string) => readingOf(parseCopy(readText(text, 'example.txt')))

const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`
