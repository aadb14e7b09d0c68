/** The words of a text, parted by white space: how the code writes a short list of its own. */
export const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
