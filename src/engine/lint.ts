import type {Root} from 'nlcst'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {Copy, Problem} from '../formats/index.ts'
import {fatalFor, Memory, readSetting, severityOf} from '../rule-kit/index.ts'
import {resolveOverlaps} from './overlap.ts'
import {parseCopy} from './parse.ts'
import type {AppliedPlugin, Settings} from './settings.ts'
import {applyStets} from './stet.ts'

declare module 'vfile' {
  interface DataMap {
    /** The copy that the messages speak of. */
    copy: Copy
    /** What is wrong with the file itself, or with a rule that broke off on it. */
    problems: Problem[]
  }
}

/** Checks stories, all by the same settings. */
export interface Desk {
  /**
   * Reads a story. The file that comes back has the findings for its messages, sorted by place and free of overlaps;
   * `data.problems` tells what is wrong with the file itself.
   *
   * @param between waited for before each rule, so that others have their turn; what it throws ends the reading.
   */
  lint(copy: Copy, between?: () => Promise<void>): Promise<VFile>
}

/**
 * Takes up the settings once, for any number of stories.
 *
 * @throws {OptionsError} for a rule's option that there is not.
 */
export function createDesk({rules, plugins = [], house = {}, stets = [], today, remembers = false}: Settings): Desk {
  const memory = remembers ? new Memory() : undefined
  const ours = rules.map(({rule, setting}) => ({
    name: rule.rule.id,
    processor: unified().data({copydesk: house, copydeskMemory: memory}).use(rule, setting).freeze(),
  }))
  const foreign = plugins
    .filter(({severity}) => severity !== 'off')
    .map((applied) => ({applied, processor: unified().use(applied.plugin, applied.options).freeze()}))
  const silent = new Set([
    ...rules
      .filter(({rule, setting}) => readSetting(rule.rule, setting).severity === 'off')
      .map(({rule}) => rule.rule.id),
    ...plugins.filter(({severity}) => severity === 'off').map(({name}) => name),
  ])
  return {
    async lint(copy, between) {
      const file = new VFile({path: copy.path || undefined, value: copy.source})
      const problems = [...copy.problems]
      const tree = parseCopy(copy)
      const reading = memory?.read(tree)
      try {
        for (const {name, processor} of ours) {
          await between?.()
          await attempt(processor, tree, file, problems, name)
        }
        for (const {applied, processor} of foreign) {
          await between?.()
          const before = file.messages.length
          await attempt(processor, structuredClone(tree), file, problems, applied.name)
          adopt(file, before, applied)
        }
      } finally {
        if (reading) memory?.takeBack(reading)
      }
      applyStets(file, copy, {stets, today, silent})
      file.messages = resolveOverlaps(file.messages)
      file.data.copy = copy
      file.data.problems = problems
      return file
    },
  }
}

/** A rule that fails must not take the other findings with it. */
async function attempt(
  processor: {run(tree: Root, file: VFile): Promise<unknown>},
  tree: Root,
  file: VFile,
  problems: Problem[],
  name: string,
): Promise<void> {
  try {
    await processor.run(tree, file)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    if (!file.messages.some((message) => message === error)) problems.push({reason: `${name} broke off: ${reason}`})
  }
}

/** Messages from elsewhere, made like our own: a closed rule id, a severity of ours, offsets. */
function adopt(file: VFile, from: number, {name, severity}: AppliedPlugin): void {
  for (const message of file.messages.slice(from)) {
    if (message.ruleId && message.ruleId !== name) message.note ??= `${message.source}: ${message.ruleId}`
    message.ruleId = name
    message.fatal = fatalFor(severity && severity !== 'off' ? severity : severityOf(message))
    if (message.expected?.length) message.fix = 'suggest'
    // Whole branches of the tree, which would be kept and printed.
    message.ancestors = undefined
  }
}
