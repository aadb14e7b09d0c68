// Written by `npm run generate`.
export const silentH: readonly string[] = `\
heir-
honest-
honor-
honour-
hors
hour-`.split('\n')
