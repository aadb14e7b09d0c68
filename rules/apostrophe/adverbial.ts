import {list, type Token} from '../../src/rule-kit/index.ts'

/** What tells when or how, and is nobody’s: “first thing”, “last season”, “apiece”, “part time”, “head first” */
export function standsAlone([first, ...rest]: readonly Token[]): boolean {
  if (!first) return false
  const last = rest.at(-1)
  if (!last) return adverbials.has(first.lower)
  return (
    (/^(?:first|last|next|this|that|every|each|all|any|some|no|half|full|part|most|one)$/.test(first.lower) &&
      ofTimeOrWay.has(last.lower)) ||
    (first.tag === 'CD' && ofTimeOrWay.has(last.lemma))
  )
}

const adverbials = list(`
  abreast afield apiece aplenty ashore aside abroad aloft alike aground downstairs galore head-on indoors midweek nationwide
  outdoors overboard overnight upstairs worldwide weekdays weekends mornings afternoons evenings nights
`)
const ofTimeOrWay = list(`
  thing night day morning afternoon evening week weekend month year season term summer winter spring autumn fall time way
  hour minute second moment round half quarter stage place hand tour over innings session era decade century
`)
