import type {Layer, LoadContext} from './layers.ts'

/** The names that `rules` may have: our rules', and the plugins'. */
export function knownNames(layers: readonly Layer[], {rules}: Pick<LoadContext, 'rules'>): string[] {
  const plugins = layers.flatMap((layer) => layer.plugins.map(({name}) => name))
  return [...new Set([...rules.map(({rule}) => rule.id), ...plugins])].sort()
}
