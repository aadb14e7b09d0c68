// Written by `npm run generate`.
export const pastWithObject: readonly string[] = `\
bought
brought
built
caught
fought
found
held
kept
led
lost
met
sold
sought
spent
thought
understood
won`.split('\n')
