import type {Copy} from './copy.ts'

/** Words of prose: neither markup nor code. */
export function countWords({blocks}: Pick<Copy, 'blocks'>): number {
  return blocks.reduce((sum, {text}) => sum + (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0), 0)
}
