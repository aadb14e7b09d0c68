/** Something wrong in a pattern, a replacement or a message. The message says what stands there and what would do. */
export class NotationError extends Error {
  override name = 'NotationError'
  /** Where in the text, in UTF-16 code units. */
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}
