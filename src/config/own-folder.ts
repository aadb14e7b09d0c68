import os from 'node:os'
import path from 'node:path'

/**
 * Where a user keeps names and words of their own, which hold in all projects: `copydesk` in the folder where the system
 * wants configurations of users. Nothing where it tells of no such folder.
 */
export function ownFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const {join, isAbsolute} = platform === 'win32' ? path.win32 : path.posix
  const [named, ...usual] =
    platform === 'win32' ? [env.APPDATA, 'AppData', 'Roaming'] : [env.XDG_CONFIG_HOME, '.config']
  // The standard wants a relative path passed over.
  if (named && isAbsolute(named)) return join(named, 'copydesk')
  const home = homeFolder()
  return isAbsolute(home) ? join(home, ...usual, 'copydesk') : undefined
}

/** Not every account has one. */
function homeFolder(): string {
  try {
    return os.homedir()
  } catch {
    return ''
  }
}
