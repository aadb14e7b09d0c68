/** An option that a rule does not have, or of the wrong type. The message says which would be accepted. */
export class OptionsError extends TypeError {
  override name = 'OptionsError'
}

/** The options as given, completed by the defaults, whose types they must have. */
export function checkOptions<Options extends object>(id: string, defaults: Options, given: Partial<Options>): Options {
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(defaults, name)) {
      const names = Object.keys(defaults)
      const accepted = names.length ? `It has: ${names.join(', ')}.` : 'It has no options.'
      throw new OptionsError(`${id} has no option “${name}”. ${accepted}`)
    }
    const expected = typeOf(defaults[name as keyof Options])
    if (typeOf(value) !== expected)
      throw new OptionsError(`${id}: option “${name}” is ${JSON.stringify(value)}. It must be ${expected}.`)
  }
  return {...defaults, ...given}
}

function typeOf(value: unknown): string {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return 'a list of words'
  if (typeof value === 'number') return Number.isFinite(value) ? 'a number' : 'not a number'
  if (typeof value === 'boolean') return 'true or false'
  return typeof value === 'string' ? 'a word' : typeof value
}
