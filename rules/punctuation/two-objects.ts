import {list} from '../../src/rule-kit/index.ts'

/** Verbs that a name and a noun may follow as two objects: “gave Ada a book”, “called him a liar”, “given by Ada a charm”. */
export const withTwoObjects: ReadonlySet<string> = list(`
  allow appoint ask assign award bet bid brand bring build buy call charge choose consider cost cook crown declare deem
  deny designate draw dub earn elect fetch find fine forgive get give grant hand have hire keep label leave lend loan make
  name nickname offer owe pass pay play pour proclaim promise pronounce read refuse save sell send serve show sing spare
  take teach tell think throw title vote want win wish write
`)
