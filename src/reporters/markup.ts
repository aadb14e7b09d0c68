/** Control characters but tab and line ends, surrogates without their half, and what is no character at all. */
const forbidden = /[^\t\n\r\u{20}-\u{7E}\u{85}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Text that may stand in XML's or HTML's text and quoted attributes; characters that may not are left out. */
export function escapeMarkup(text: string): string {
  return text
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** ` name="value"` for each value that there is; line ends and tabs are kept through XML's normalisation. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const escaped = escapeMarkup(String(value)).replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`)
      return ` ${name}="${escaped}"`
    })
    .join('')
}
