import {readdirSync} from 'node:fs'

/** Text that may not be used so, or that is a treebank's. */
const leftOut = /^(gum-nonnews|ewt|pud)/

/** The files of open text in a folder, in order. */
export const textsIn = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && !leftOut.test(file))
    .sort()
