/**
 * A function that is asked once for each of its arguments, whose answer hangs on their text alone: not on the story
 * around them, nor on what is quoted in it. In an editor they live as long as their paragraph does not change.
 */
export function remember<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, {value: Value}>()
  return (key) => {
    let known = made.get(key)
    if (!known) {
      known = {value: make(key)}
      made.set(key, known)
    }
    return known.value
  }
}
