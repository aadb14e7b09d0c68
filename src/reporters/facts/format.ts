/** The names that `copydesk facts --format` takes; the first is the default. */
export const factsFormats = ['table', 'json'] as const

export type FactsFormat = (typeof factsFormats)[number]
