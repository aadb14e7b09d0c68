/** The command was called in a way that it does not understand. The message is ready to print: one line, no path. */
export class UsageError extends Error {
  override name = 'UsageError'
}
