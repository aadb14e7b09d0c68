// Written by `npm run generate`.
export const results: readonly string[] = `\
bringing
causing
costing
forcing
injuring
killing
leading
leaving
prompting
resulting
sparking`.split('\n')
