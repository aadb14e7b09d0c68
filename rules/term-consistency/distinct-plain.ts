import {list} from '../../src/rule-kit/index.ts'

/** Words that are others with a mark: “résumé”, “exposé”, “rosé”. */
export const distinctPlain = list(`
  are attache coupe dine expose file lame mate ore pate peso pique pure resume retire rose roue saute seance si soufflé sure
  touche
`)
