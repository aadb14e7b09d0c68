import {isAboutCode} from './code.ts'
import {findAll, type Leftover, type Place} from './leftover.ts'

const changes = /\{\+\+(.*?)\+\+\}|\{--(.*?)--\}|\{~~.*?~>(.*?)~~\}|\{==(.*?)==\}|\{>>.*?<<\}/gs

/** Word's, where balloons are pasted along with the copy. */
const balloons =
  /\bComment \[\w{1,6}\]:|^\s*(?:Formatted: (?:Font|Indent|Left|Right|Centered|Normal|Space)|Deleted: (?=\S))/g

const versions = /^(?:<{7}|>{7})(?: .*)?$/gm

/** “{++on Monday++}”, “{--on Monday--}”, “Comment [JS1]:”, “<<<<<<< HEAD”. */
export function* findRevisions({text, paragraph}: Place): Generator<Leftover> {
  if (/\{[+~=>-]/.test(text))
    for (const one of findAll(text, changes, 'change'))
      if (!isAboutCode(paragraph, one.start, one.end))
        yield {
          ...one,
          expected: [one.found.slice(1).find((words) => words !== undefined && !one.found[0].startsWith('{--')) ?? ''],
        }
  if (/^(?:<<<|>>>)/m.test(text)) yield* findAll(text, versions, 'versions')
  if (/\[\w+\]:|^\s*[DF][eo][lr]/.test(text)) yield* findAll(text, balloons, 'change')
}
