import type {VFile} from 'vfile'

/** Stretches of lines, first and last, from 1. */
export type Lines = readonly (readonly [first: number, last: number])[]

/** Leaves in a file the messages that touch one of the lines. */
export function keepOnLines(file: VFile, lines: Lines): void {
  file.messages = file.messages.filter(({place}) => {
    const [start, end] = place ? ('start' in place ? [place.start, place.end] : [place, place]) : []
    return start && end && lines.some(([first, last]) => start.line <= last && end.line >= first)
  })
}
