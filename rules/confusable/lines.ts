/** A table of lines that each begin with a word: a line is read when its word is first asked for, and the table opened then. */
export function tableOf<Value>(
  lines: readonly string[],
  read: (line: string) => Value,
): (word: string) => Value | undefined {
  let byWord: ReadonlyMap<string, string> | undefined
  const known = new Map<string, Value>()
  return (word) => {
    byWord ??= new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line]))
    const line = byWord.get(word)
    if (line === undefined) return undefined
    let value = known.get(word)
    if (!value) {
      value = read(line)
      known.set(word, value)
    }
    return value
  }
}
