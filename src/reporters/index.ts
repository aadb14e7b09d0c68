import {checkstyle} from './checkstyle.ts'
import {github} from './github.ts'
import {gitlab} from './gitlab.ts'
import {html} from './html.ts'
import {json} from './json.ts'
import {junit} from './junit.ts'
import {markdown} from './markdown.ts'
import {rdjson, rdjsonl} from './rdjson.ts'
import type {Reporter} from './report.ts'
import {sarif} from './sarif.ts'
import {stylish} from './stylish.ts'
import {vfile} from './vfile.ts'

export type {Reporter} from './report.ts'

/** The names that `--format` takes. */
export type ReporterName =
  | 'stylish'
  | 'vfile'
  | 'json'
  | 'sarif'
  | 'github'
  | 'gitlab'
  | 'rdjson'
  | 'rdjsonl'
  | 'checkstyle'
  | 'junit'
  | 'markdown'
  | 'html'

export const reporters: Readonly<Record<ReporterName, Reporter>> = {
  stylish,
  vfile,
  json,
  sarif,
  github,
  gitlab,
  rdjson,
  rdjsonl,
  checkstyle,
  junit,
  markdown,
  html,
}
