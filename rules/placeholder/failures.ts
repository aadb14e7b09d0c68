import {isAboutCode} from './code.ts'
import {findAll, type Leftover, type Place} from './leftover.ts'

const always =
  /#N\/A(?!\w)|#(?:REF|VALUE|NULL|NUM)!|#DIV\/0!|#NAME\?|\[object Object\]|Error! (?:Reference source not found|Bookmark not defined)\.?/g

/** In place of a name or a number. */
const inPlace =
  /[$£€](?:NaN|undefined|null)\b|\b(?:NaN|undefined|null)%|\bNaN(?= (?:per ?cent|million|billion|people|years?)\b)|(?<=\b(?:Dear|Hello|Hi|Mr|Mrs|Ms|Dr)\.? )(?:undefined|null|NaN)\b|(?<=^By )(?:undefined|null|NaN)\b/g

/** “#N/A”, “NaN million”, “Dear undefined”. */
export function* findFailures({text, paragraph}: Place): Generator<Leftover> {
  if (/^\s*(?:undefined|NaN|null|Invalid [Dd]ate)\s*$/.test(text)) {
    const start = text.length - text.trimStart().length
    yield {start, end: text.trimEnd().length, kind: 'failure'}
  }
  if (!/#|NaN|undefined|null|\[object|Error!/.test(text)) return
  for (const pattern of [always, inPlace])
    for (const one of findAll(text, pattern, 'failure')) if (!isAboutCode(paragraph, one.start, one.end)) yield one
}
