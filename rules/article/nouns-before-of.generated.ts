// Written by `npm run generate`.
export const nounsBeforeOf: readonly string[] = [
  "size",
]
