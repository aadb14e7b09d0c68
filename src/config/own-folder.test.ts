import os from 'node:os'
import path from 'node:path'
import {expect, test} from 'vitest'
import {ownFolder} from './own-folder.ts'

const home = os.homedir()
const usual = path.posix.join(home, '.config/copydesk')

test.each<[object, NodeJS.Platform, string]>([
  [{}, 'linux', usual],
  [{}, 'darwin', usual],
  [{XDG_CONFIG_HOME: '/etc/desk'}, 'linux', '/etc/desk/copydesk'],
  [{XDG_CONFIG_HOME: ''}, 'linux', usual],
  // The standard wants it passed over.
  [{XDG_CONFIG_HOME: 'desk'}, 'linux', usual],
  [{APPDATA: 'C:\\Users\\Ada\\AppData\\Roaming'}, 'win32', 'C:\\Users\\Ada\\AppData\\Roaming\\copydesk'],
  [{APPDATA: '', XDG_CONFIG_HOME: 'C:\\x'}, 'win32', path.win32.join(home, 'AppData\\Roaming\\copydesk')],
])('%j on %s: %s', (env, platform, folder) => {
  expect(ownFolder(env as Record<string, string>, platform)).toBe(folder)
})
