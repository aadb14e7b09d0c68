/** Numbers keys from 0 in the order in which they first come. */
export function numbers() {
  const map = new Map()
  return {
    keys: () => [...map.keys()],
    of(key) {
      const number = map.get(key) ?? map.size
      map.set(key, number)
      return number
    },
  }
}
