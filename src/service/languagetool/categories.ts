import type {Category, Severity} from '../../rule-kit/index.ts'

/** Issue types that all of the clients know; some drop every match of another. */
export type IssueType = 'misspelling' | 'whitespace' | 'grammar' | 'typographical' | 'other'

/** LanguageTool's categories, by ours. Clients choose a colour by the id. */
const categories: Record<Category, {id: string; name: string; issueType: IssueType}> = {
  spelling: {id: 'TYPOS', name: 'Spelling', issueType: 'misspelling'},
  grammar: {id: 'GRAMMAR', name: 'Grammar', issueType: 'grammar'},
  mechanics: {id: 'TYPOGRAPHY', name: 'Mechanics', issueType: 'typographical'},
  consistency: {id: 'CONSISTENCY', name: 'Consistency', issueType: 'other'},
  style: {id: 'STYLE', name: 'Style', issueType: 'other'},
}

/** Of plugins from elsewhere. */
const miscellaneous = {id: 'MISC', name: 'Miscellaneous', issueType: 'other' as const}

export function categoryOf(category: Category | null): {id: string; name: string} {
  const {id, name} = category ? categories[category] : miscellaneous
  return {id, name}
}

export function issueTypeOf(ruleId: string, category: Category | null): IssueType {
  if (ruleId === 'spacing') return 'whitespace'
  return (category ? categories[category] : miscellaneous).issueType
}

export function typeNameOf(category: Category | null, severity: Severity): string {
  if (category === 'spelling') return 'UnknownWord'
  return severity === 'suggestion' ? 'Hint' : 'Other'
}

/** Whether a category is meant by LanguageTool's id or by our name. */
export function isCategory(category: Category, asked: string): boolean {
  return asked.toLowerCase() === category || asked.toUpperCase() === categories[category].id
}
