// Written by `npm run generate`.
export const passiveOpeners: readonly string[] = `\
allowed
allotted
asked
assigned
awarded
called
charged
considered
deemed
denied
elected
granted
handed
labelled
labeled
named
offered
posted
promised
refused
spared
tasked
titled
served`.split('\n')
