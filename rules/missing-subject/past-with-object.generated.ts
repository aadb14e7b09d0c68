// Written by `npm run generate`.
export const pastWithObject: readonly string[] = `\
bought
brought
built
caught
fought
found
heard
held
kept
led
left
lost
made
met
paid
said
sent
sold
sought
spent
taught
thought
told
understood
won`.split('\n')
