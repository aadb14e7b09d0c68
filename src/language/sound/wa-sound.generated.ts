// Written by `npm run generate`.
export const waSound: readonly string[] = `\
one
ones
once
oneself
oneness
ouija`.split('\n')
