// Written by `npm run generate`.
export const infinitivePasts: readonly string[] = `\
attempted
began
chose
continued
decided
declined
failed
hesitated
hoped
managed
neglected
opted
preferred
proceeded
refused
resolved
seemed
sought
started
struggled
tended
threatened
tried
volunteered
vowed`.split('\n')
