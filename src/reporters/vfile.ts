import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import type {Reporter} from './report.ts'
import {count, mostSevere, standardInput, storyOf} from './story.ts'

/** vfile-reporter's own report. */
export const vfile: Reporter = (files, {colour, maxMessages, verbose = false}) => {
  const {shown, left} = mostSevere(files.map(storyOf), maxMessages)
  const chosen = shown.flatMap(({file, findings}) => {
    if (!left || !file.messages.length) return file
    // Of a story whose messages are all left out it must not say that there are none.
    if (!findings.length) return []
    const some = new VFile({path: file.path})
    some.messages = findings.map(({message}) => message)
    return some
  })
  const report = reporter(chosen, {color: colour, verbose, defaultName: standardInput})
  if (!report) return ''
  return left
    ? `${report}\nNot shown: ${count(left, 'message')}, none more severe than these. See --max-messages.\n`
    : `${report}\n`
}
