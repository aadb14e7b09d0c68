import path from 'node:path'
import picomatch from 'picomatch'
import {isInside, toPosix} from './paths.ts'

/**
 * Whether a file is meant by globs that are written in a folder. As in `.gitignore`: without a slash a glob matches at
 * any depth; one that matches a folder speaks for all in it; `!` takes back, and the last word counts. A file that is not
 * in the folder is known by its name alone.
 *
 * @returns with what other globs have said before as its second argument.
 */
export function createMatcher(
  globs: string | readonly string[],
  folder: string,
): (file: string, isMeant?: boolean) => boolean {
  const tests = [globs].flat().map((glob) => {
    const isBack = glob.startsWith('!')
    const bare = (isBack ? glob.slice(1) : glob).replace(/^\.\//, '').replace(/\/+$/, '')
    const whole = bare.startsWith('/') ? bare.slice(1) : bare.includes('/') ? bare : `**/${bare}`
    return {isBack, matches: picomatch([whole, `${whole}/**`], {dot: true})}
  })
  return (file, before = false) => {
    const subject = isInside(folder, file) ? toPosix(path.relative(folder, file)) : path.basename(file)
    return tests.reduce((isMeant, {isBack, matches}) => (matches(subject) ? !isBack : isMeant), before)
  }
}
