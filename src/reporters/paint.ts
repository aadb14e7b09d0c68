/** Marks up text for a terminal, or leaves it as it is. */
export type Paint = Readonly<Record<keyof typeof codes, (text: string) => string>> & {
  link(text: string, url: string): string
}

/** ANSI “select graphic rendition”: what turns it on, what turns it off. */
const codes = {
  bold: [1, 22],
  faint: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
} as const

/** What else there might be in a URL could end the escape sequence. */
const printableAscii = /^[\x21-\x7E]+$/

export function paintFor({colour, links}: {colour: boolean; links?: boolean | undefined}): Paint {
  const paint = Object.entries(codes).map(([name, [on, off]]) => [
    name,
    (text: string) => (colour && text ? `\u001B[${on}m${text}\u001B[${off}m` : text),
  ])
  const link = (text: string, url: string) =>
    links && printableAscii.test(url) ? `\u001B]8;;${url}\u001B\\${text}\u001B]8;;\u001B\\` : text
  return {...Object.fromEntries(paint), link}
}
