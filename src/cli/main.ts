#!/usr/bin/env node
import {parseArguments} from './arguments.ts'
import {keepCompiled, tuneCompiler} from './compiler.ts'
import {describeFailure, guardOutput} from './output.ts'

guardOutput()
tuneCompiler()
keepCompiled()
const status = await main(process.argv.slice(2))
// A report that could not be written has set a status of its own.
process.exitCode ||= status

/** Each command is loaded when it is asked for, so that the others do not wait for it. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const invocation = parseArguments(args)
    switch (invocation.command) {
      case 'shown':
        return 0
      case 'read':
        return await (await import('./read.ts')).read(invocation.options)
      case 'names':
        return await (await import('./names.ts')).names(invocation.options)
      case 'facts':
        return await (await import('./facts.ts')).facts(invocation.options)
      case 'patterns':
        return await (await import('./patterns.ts')).checkPatterns(invocation.files, invocation.options)
      case 'explain':
        return await (await import('./explain.ts')).explain(invocation.rule, invocation.options)
      case 'stet':
        return await (await import('./stet.ts')).stet(invocation.options)
      case 'init':
        return await (await import('./init.ts')).init()
      case 'serve':
        return await (await import('./serve.ts')).serveStories(invocation.options)
      case 'map':
        return await (await import('./map.ts')).mapLines(invocation.options)
      case 'lsp':
        return await (await import('./lsp.ts')).lsp(invocation.options)
      case 'lint':
        return await lint(invocation.options)
    }
  } catch (error) {
    return describeFailure(error)
  }
}

async function lint(options: import('./arguments.ts').LintOptions): Promise<number> {
  if (options.listRules) return await (await import('./list-rules.ts')).listRules(options.color)
  if (options.printConfig !== undefined || options.explainConfig !== undefined)
    return await (await import('./show-config.ts')).showConfig(options)
  return await (await import('./run.ts')).run(options)
}
