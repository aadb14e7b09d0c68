// Written by `npm run generate`.
export const notYouSound: readonly string[] = [
  "unitalicised",
  "unitalicized",
]
