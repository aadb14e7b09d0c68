import type {ReporterName} from '../reporters/index.ts'
import type {Reporter} from '../reporters/report.ts'

/** A reporter by its name. A run needs one, and should not wait for the others. */
export function loadReporter(name: ReporterName): Promise<Reporter> {
  return loaders[name]()
}

const loaders: Record<ReporterName, () => Promise<Reporter>> = {
  stylish: async () => (await import('../reporters/stylish.ts')).stylish,
  vfile: async () => (await import('../reporters/vfile.ts')).vfile,
  json: async () => (await import('../reporters/json.ts')).json,
  sarif: async () => (await import('../reporters/sarif.ts')).sarif,
  github: async () => (await import('../reporters/github.ts')).github,
  gitlab: async () => (await import('../reporters/gitlab.ts')).gitlab,
  rdjson: async () => (await import('../reporters/rdjson.ts')).rdjson,
  rdjsonl: async () => (await import('../reporters/rdjson.ts')).rdjsonl,
  checkstyle: async () => (await import('../reporters/checkstyle.ts')).checkstyle,
  junit: async () => (await import('../reporters/junit.ts')).junit,
  markdown: async () => (await import('../reporters/markdown.ts')).markdown,
  html: async () => (await import('../reporters/html.ts')).html,
}
