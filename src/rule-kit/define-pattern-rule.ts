import {compilePatterns, findMatches, type StoredPack} from '../patterns/index.ts'
import {defineRule, type Rule, type RuleDefinition} from './define-rule.ts'

export interface PatternRuleDefinition extends Omit<RuleDefinition<object>, 'check' | 'checkParagraph' | 'defaults'> {
  /** Entries, compiled from the YAML files beside the rule by `npm run generate`. */
  packs: readonly StoredPack[]
}

/** Makes a rule of patterns: data instead of code. The notation: src/patterns/README.md. */
export function definePatternRule({packs, ...definition}: PatternRuleDefinition): Rule {
  const patterns = compilePatterns(...packs)
  return defineRule({
    ...definition,
    defaults: {},
    checkParagraph(reading, report, _options, {language}) {
      for (const {at, message, expected, note} of findMatches(reading, patterns, language))
        report({at, message, expected, ...(note !== undefined && {note})})
    },
  })
}
