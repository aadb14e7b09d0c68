/**
 * A configuration that cannot be used. The message is ready to print: `path:line:column: what stood there, what would be
 * accepted`, a line for each thing that is wrong.
 */
export class ConfigError extends Error {
  override name = 'ConfigError'
}
