/** Reflexive pronouns that are none. “Themself” and “ourself” are used on purpose by some. */
export const misformed: ReadonlyMap<string, string> = new Map([
  ['hisself', 'himself'],
  ['theirself', 'themselves'],
  ['theirselves', 'themselves'],
  ['themselfs', 'themselves'],
  ['ourselfs', 'ourselves'],
  ['yourselfs', 'yourselves'],
  ['itsself', 'itself'],
  ['hersself', 'herself'],
  ['meself', 'myself'],
])
