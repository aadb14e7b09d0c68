/** Lists of what has the same name, for Node 20 has no Map.groupBy. */
export function groupsOf(values, nameOf) {
  const groups = new Map()
  for (const value of values) groups.set(nameOf(value), [...(groups.get(nameOf(value)) ?? []), value])
  return [...groups.values()]
}
