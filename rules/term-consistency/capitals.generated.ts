// Written by `npm run generate`.
export const capitals: readonly string[] = `\
internet
government
prime minister
president
pope
cabinet
chancellor`.split('\n')
