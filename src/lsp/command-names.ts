/** What the server does when it is asked by name, for any editor. Each takes one argument, a map. */
export const commandNames = {
  /** `{uri}`: mends what is safe to mend. */
  fixAll: 'copydesk.fixAll',
  /** `{uri, rule}`: puts in the first replacement of each finding of a rule. */
  fixRule: 'copydesk.fixRule',
  /** `{uri, rule, range, reason?, who?, ask?}`: lets a finding stand, in `stet.yaml`; `ask` opens it at the reason. */
  stet: 'copydesk.stet',
  /** `{uri, name, everywhere?, mine?}`: adds a name to those of the story's folder, of the whole project, or of the user. */
  addName: 'copydesk.addName',
  /** `{uri, word, everywhere?, mine?}`: adds a word to those of the story's folder, of the whole project, or of the user. */
  addWord: 'copydesk.addWord',
  /** `{url}` or `{rule}`: opens a manual. */
  openManual: 'copydesk.openManual',
  /** `{uri}`: answers with whom and what a story names. */
  names: 'copydesk.names',
} as const
