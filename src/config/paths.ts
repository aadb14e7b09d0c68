import path from 'node:path'

/** Whether the file is in the folder, at any depth, or is the folder. */
export function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}

/** The path as a person in the folder would write it; the whole path where it is elsewhere. */
export function showPath(file: string, cwd: string): string {
  return isInside(cwd, file) && file !== cwd ? path.relative(cwd, file) : file
}

/** With the slashes of globs and URLs. */
export function toPosix(file: string): string {
  return path.sep === '\\' ? file.replaceAll('\\', '/') : file
}

/** Whether what a configuration names is a file rather than a package. */
export function isPath(name: string): boolean {
  return /^\.{1,2}[/\\]/.test(name) || path.isAbsolute(name)
}
