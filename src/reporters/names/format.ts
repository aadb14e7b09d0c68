/** The names that `copydesk names --format` takes; the first is the default. */
export const namesFormats = ['list', 'json'] as const

export type NamesFormat = (typeof namesFormats)[number]
