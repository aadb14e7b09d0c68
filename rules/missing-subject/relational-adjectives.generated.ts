// Written by `npm run generate`.
export const relationalAdjectives: readonly string[] = `\
aforementioned
congressional
constitutional
electoral
environmental
federal
governmental
industrial
judicial
legislative
main
ministerial
municipal
parliamentary
presidential
prime
provincial
statutory
suburban`.split('\n')
