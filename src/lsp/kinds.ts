/** The kind of action that mends on saving, where the editor's user has asked for that. */
export const fixAllKind = 'source.fixAll.copydesk'
