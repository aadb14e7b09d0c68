import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {House, Rule, RuleSetting, Severity} from '../rule-kit/index.ts'
import type {Stet} from './stet.ts'

/** A rule of ours and how it is set. */
export interface AppliedRule {
  // biome-ignore lint/suspicious/noExplicitAny: rules differ in their options, which each checks for itself
  rule: Rule<any>
  // biome-ignore lint/suspicious/noExplicitAny: as above
  setting?: RuleSetting<any> | undefined
}

/** A retext plugin from elsewhere. Its messages take the name it is listed under for their rule id. */
export interface AppliedPlugin {
  name: string
  // biome-ignore lint/suspicious/noExplicitAny: plugins differ in their options
  plugin: Plugin<any[], Root, any>
  options?: unknown
  /** Default: what the plugin says itself. */
  severity?: Severity | 'off' | undefined
}

/** Everything that decides how a story is checked. */
export interface Settings {
  rules: readonly AppliedRule[]
  plugins?: readonly AppliedPlugin[]
  house?: House
  /** Entries of `stet.yaml`. */
  stets?: readonly Stet[]
  /** `YYYY-MM-DD`, against which a stet's `until` is held. Default: stets do not expire. */
  today?: string
  /** Whether a paragraph that did not change is known again, as for an editor. Default: false. */
  remembers?: boolean
}
