import type {LintOptions} from './arguments.ts'
import {configRequest, openConfig} from './configuration.ts'
import {print, say, styleFor, wantsColour} from './output.ts'

/** `--print-config FILE` and `--explain-config [FILE]`. */
export async function showConfig(options: LintOptions): Promise<number> {
  const {printConfig, explainConfig, color} = options
  const story = printConfig ?? (typeof explainConfig === 'string' ? explainConfig : (options.paths[0] ?? 'story.txt'))
  const config = await openConfig(configRequest(options)).forFile(story)
  if (printConfig !== undefined) await print(`${JSON.stringify(config.printed, null, 2)}\n`)
  else {
    const style = styleFor(wantsColour(color, process.stdout))
    const lines = config.origins.map(({key, value, from}) => [key, show(value), from] as const)
    const [first = 0, second = 0] = [0, 1].map((column) =>
      Math.max(0, ...lines.map((line) => line[column]?.length ?? 0)),
    )
    for (const [key, value, from] of lines)
      await print(`${style('bold', key.padEnd(first))}  ${value.padEnd(second)}  ${style('dim', from)}\n`)
  }
  if (config.ignored)
    say(`${story}: The file is left out by “ignores” in the configuration, or is a list of names there.`)
  return 0
}

/** Values are cut so that the places stay in sight; `--print-config` has them whole. */
const widest = 40

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > widest ? `${text.slice(0, widest - 1)}…` : text
}
