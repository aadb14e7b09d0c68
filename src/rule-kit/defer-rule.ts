import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {describe, label, type Rule, type RuleDescription, type RulePlugin, readSetting} from './define-rule.ts'

/**
 * A rule that is known by its description and loaded when it first runs, so that who runs a few does not wait for all.
 *
 * @throws {OptionsError} as the rule itself.
 */
export function deferRule<Options extends object>(
  description: RuleDescription<Options>,
  load: () => Promise<{default: Rule<Options>}>,
): Rule<Options> {
  const rule = describe(description)
  const plugin: RulePlugin<Options> = function (setting) {
    if (readSetting(rule, setting).severity === 'off') return undefined
    let attached: Promise<unknown> | undefined
    return async (tree, file) => {
      attached ??= load().then((loaded) => loaded.default.call(this, setting))
      const check = (await attached) as (tree: Root, file: VFile) => void
      check(tree, file)
    }
  }
  return label(plugin, rule)
}
