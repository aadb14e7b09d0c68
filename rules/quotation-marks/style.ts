import type {Mark, Reading} from '../../src/rule-kit/index.ts'

export type Shape = 'curly' | 'straight'

/** The story's own way with its marks. */
export interface Style {
  /** How its double marks are shaped; undefined where it is not clear. */
  double: Shape | undefined
  /** How its single marks and apostrophes are shaped. */
  single: Shape | undefined
  /** The mark of a form that opens or closes in this story. */
  mark(form: Mark['form'], role: 'open' | 'close'): string
}

/** So many of one shape to one of the other make a style. */
const share = 3

/** Recognises the story's style from its marks. */
export function readStyle({marks}: Reading): Style {
  const shapeOf = (form: Mark['form']): Shape | undefined => {
    const those = marks.filter((mark) => mark.form === form && mark.role !== 'prime')
    const curly = those.filter((mark) => mark.curly).length
    const others = those.length - curly
    if (curly > others && curly >= others * share) return 'curly'
    return others > curly && others >= curly * share ? 'straight' : undefined
  }
  const [double, single] = [shapeOf('double'), shapeOf('single')]
  return {
    double,
    single,
    mark(form, role) {
      const shape = (form === 'double' ? (double ?? single) : (single ?? double)) ?? 'straight'
      return shape === 'straight' ? straight[form] : curled[form][role]
    },
  }
}

const curled = {double: {open: '“', close: '”'}, single: {open: '‘', close: '’'}} as const

const straight = {double: '"', single: "'"} as const

export function straighten({form}: Mark): string {
  return straight[form]
}

/** The curly character for what a mark does. */
export function curl({form, role}: Mark): string {
  return curled[form][role === 'open' ? 'open' : 'close']
}

export function otherForm(form: Mark['form']): Mark['form'] {
  return form === 'double' ? 'single' : 'double'
}
