import type {Span} from '../language/span.ts'

/** “never would of [sic] dreamed”, “them things [sic]”: whoever writes so has seen what stands there. */
export const isMarkedSic = ({paragraph, end}: Span): boolean =>
  /^(?:\s+[^\s[(]+)?\s*[[(]sic[\])]/i.test(paragraph.text.slice(end, end + 40))
