// Written by `npm run generate`.
export const waSound: readonly string[] = `\
one
ones
once
oneself
oneness
onetime
ouija`.split('\n')
