/** Tags of words that a subject begins with. */
export const nounOpeners: ReadonlySet<string> = new Set(['DT', 'PRP', 'PRP$', 'NNP', 'NNS', 'EX'])
