// Written by `npm run generate`.
export const abbreviations: readonly string[] = `\
approx
assoc
bldgs
depts
profs
suppl
transl`.split('\n')
