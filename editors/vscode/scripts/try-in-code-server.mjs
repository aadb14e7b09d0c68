// Tries the packaged extension in a real VS Code, as a writer would use it: installs code-server and a driver for Chromium
// into the folder that is named, with copydesk.vsix, opens stories in the browser, and looks at what is shown and what
// is on the disk afterwards. Needs `npm run package`, the npm registry, a C++ compiler with Python for node-gyp, libkrb5-dev,
// ripgrep, Chromium (or CHROMIUM), Node.js 20, and some minutes the first time.
//   node scripts/try-in-code-server.mjs FOLDER
import {spawn, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {fileURLToPath, pathToFileURL} from 'node:url'

// Later ones need Node.js 22.
const version = '4.100.0'
const patience = 30_000
const statusItem = '.statusbar-item[id*="copydesk.counts"] a'

const extension = fileURLToPath(new URL('..', import.meta.url))
const vsix = path.join(extension, 'copydesk.vsix')
const [given] = process.argv.slice(2)
if (!given) throw new Error('Name the folder to work in: node scripts/try-in-code-server.mjs FOLDER')
if (!fs.existsSync(vsix)) throw new Error(`There is no ${vsix}: run npm run package first.`)
const work = path.resolve(given)
const codeServer = path.join(work, 'node_modules/code-server')

install()
const desk = path.join(work, 'desk')
const folders = path.join(work, 'folders')
const stranger = path.join(work, 'stranger')
const data = path.join(work, 'data')

let failures = 0
const server = await startServer()
const {chromium} = createRequire(path.join(work, 'package.json'))('playwright-core')
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? where('chromium') ?? where('google-chrome'),
  // Chromium refuses a sandbox to root.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
let page
try {
  await tryDesk()
  await tryFolders()
  await tryStranger()
} finally {
  await browser.close()
  server.child.kill()
}
process.exitCode = failures ? 1 : 0

async function tryDesk() {
  await openWindow(desk)
  await step('a trusted folder is opened', () => answerTrust(/^Yes/))
  await step('findings are underlined, listed, and counted', async () => {
    await open('story.txt')
    await until('3 in the status bar', async () => (await count()) === '3')
    await until('squiggles', async () => (await page.locator('.monaco-editor [class*="squiggly-"]').count()) >= 3)
    await page.locator(statusItem).click()
    const problems = await problemsShown()
    for (const word of ['“the the”', '“and and”', '“an”']) expectIn(word, problems)
    expectIn('repeated-word', problems)
    await until('3 errors', async () => (await tooltip()).includes('3 errors'))
  })
  await step('the hover tells the reason', async () => {
    await goTo(1, 12)
    await command('Show or Focus Hover')
    await until('a hover', async () => /the the/.test(await page.locator('.monaco-hover').first().textContent()))
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  })
  await step('a quick fix mends the text', async () => {
    await goTo(1, 12)
    await quickFix('Replace with “the”')
    await until('2 in the status bar', async () => (await count()) === '2')
    await save()
    await expectFile('story.txt', /^He went to the shop\./)
  })
  await step('“Stet” lets a finding stand, with a reason', async () => {
    await goTo(3, 9)
    await command('copydesk: Stet: Let the Finding Here Stand')
    await answer('Why is it right', 'A quotation of the song.')
    await expectFile('stet.yaml', /repeated-word[\s\S]*A quotation of the song\./)
    await until('1 in the status bar', async () => (await count()) === '1')
  })
  await step('“Mend All” mends what is safe to mend', async () => {
    await open('more.txt')
    await until('2 in the status bar', async () => (await count()) === '2')
    await command('copydesk: Mend All That Is Safe to Mend')
    await until('nothing found', async () => (await count()) === 'copydesk')
    await save()
    await expectFile('more.txt', /^The bridge over the river was closed\.\n\nAn old man/)
  })
  await step('“source.fixAll.copydesk” mends on saving', async () => {
    await open('saved.md')
    await until('1 in the status bar', async () => (await count()) === '1')
    // VS Code drops the answers where any extension registers actions meanwhile, as the one for Markdown does when the
    // first such file is opened. The cursor is moved, and the text changed, when that is over.
    await goTo(1, 7)
    await page.keyboard.type('s')
    await save()
    await expectFile('saved.md', /went to the shop/)
  })
  await step('“Stet” as a comment in the story', async () => {
    await open('comment.md')
    await until('1 in the status bar', async () => (await count()) === '1')
    await goTo(3, 13)
    await quickFix('Stet, in the story')
    await until('nothing found', async () => (await count()) === 'copydesk')
    await save()
    await expectFile('comment.md', /\n<!-- stet repeated-word: .*-->\nHe went/)
  })
  await step('“Add to the Names” adds the name at the cursor', async () => {
    await open('people.md')
    await goTo(1, 9)
    await command('copydesk: Add to the Names of This Folder')
    await answer('A name that is right', undefined)
    await expectFile('names.txt', /^Okonkwo$/m)
  })
  await step('“Add to My Names” keeps it for all projects', async () => {
    await goTo(3, 15)
    await command('copydesk: Add to My Names')
    await answer('A name that is right', undefined)
    const own = path.join(work, 'home/copydesk/names.txt')
    await until(`a name in ${own}`, () => fs.existsSync(own) && /^Zürich$/m.test(fs.readFileSync(own, 'utf8')))
  })
  await step('a list is not taken for a faultless story', async () => {
    await open('words.txt')
    await until('a word that it is not read', async () => (await tooltip()).includes('not read. The file is a list'))
  })
  await step('“Show the Names” lists them, and goes to one', async () => {
    await open('people.md')
    await command('copydesk: Show the Names of This Story')
    const rows = page.locator('.quick-input-widget .monaco-list-row')
    await until('a list', async () => (await rows.allTextContents()).some((shown) => shown.includes('Ada Okonkwo')))
    await page.keyboard.type('Zürich')
    await until('one name', async () => (await rows.count()) === 1)
    await page.keyboard.press('Enter')
    await until('the name selected', async () =>
      /Ln 3, Col \d+ \(6 selected\)/.test(await page.locator('.part.statusbar').textContent()),
    )
  })
  await step('“Read All Stories” lists what is in files that are not open', async () => {
    await command('copydesk: Read All Stories of the Workspace')
    await until('a problem in unopened.txt', async () => {
      const problems = await problemsShown()
      return problems.includes('unopened.txt') && problems.includes('“of of”')
    })
    if ((await problemsShown()).split('“a old”').length > 2) throw new Error('what is open is listed twice')
  })
  await step('a document that was never saved is read', async () => {
    await page.keyboard.press('Control+Alt+N')
    await until('an empty editor', async () => (await page.locator('.tab.active').textContent()).includes('Untitled'))
    await page.keyboard.type('She saw the the ship.')
    await until('1 in the status bar', async () => (await count()) === '1')
    await goTo(1, 12)
    await quickFix('Replace with “the”')
    await until('nothing found', async () => (await count()) === 'copydesk')
    await until('the text mended', async () => /She saw the ship\./.test(await text()))
  })
  await step('the server restarts', async () => {
    await open('unopened.txt')
    await until('1 in the status bar', async () => (await count()) === '1')
    await command('copydesk: Restart the Language Server')
    await sleep(1000)
    await until('1 in the status bar', async () => (await count()) === '1')
  })
  await page.close()
}

async function tryFolders() {
  await openWindow(path.join(folders, 'both.code-workspace'))
  await step('“Read All Stories” reads all folders of a workspace, as often as it is asked', async () => {
    await answerTrust(/^Yes/)
    for (let i = 0; i < 2; i++) {
      await command('copydesk: Read All Stories of the Workspace')
      await until('the problems of both', async () => {
        const problems = await problemsShown()
        return ['first.txt', '“of of”', 'second.txt', '“an an”'].every((part) => problems.includes(part))
      })
      await sleep(5000)
      for (const part of ['first.txt', 'second.txt']) expectIn(part, await problemsShown())
    }
  })
  await step('the settings can switch it off and on', async () => {
    await open('first.txt')
    await until('1 in the status bar', async () => (await count()) === '1')
    prepareFolders({'copydesk.run': 'off'})
    await until('no status item', async () => (await page.locator(statusItem).count()) === 0)
    await until('no squiggles', async () => (await page.locator('.monaco-editor [class*="squiggly-"]').count()) === 0)
    prepareFolders()
    await until('1 in the status bar', async () => (await count()) === '1')
  })
  await page.close()
}

async function tryStranger() {
  const ran = () => fs.readdirSync(stranger).filter((name) => name.startsWith('ran-'))
  await openWindow(stranger)
  await step('a folder that is not trusted runs no code of its own', async () => {
    await answerTrust(/^No/)
    await open('story.txt')
    await until('a word about the configuration', async () =>
      /is not trusted/.test(await page.locator('.notifications-toasts').textContent()),
    )
    await until('a word that it is not read', async () => (await tooltip()).includes('not read. '))
    await open('plain/other.txt')
    await until('1 in the status bar', async () => (await count()) === '1')
    await sleep(1000)
    if (ran().length) throw new Error(`it ran: ${ran()}`)
  })
  await step('“Read All Stories” does not run it either', async () => {
    await command('copydesk: Read All Stories of the Workspace')
    // VS Code itself asks first.
    await page.locator('.monaco-dialog-box .monaco-button', {hasText: 'Cancel'}).click()
    await sleep(1000)
    if (ran().length) throw new Error(`it ran: ${ran()}`)
  })
  await step('once it is trusted, both run', async () => {
    await command('Workspaces: Manage Workspace Trust')
    await page
      .locator('.workspace-trust-editor .monaco-button', {hasText: /^Trust$/})
      .first()
      .click()
    await open('story.txt')
    await until('both', () => ran().length === 2)
    await until('1 in the status bar', async () => (await count()) === '1')
  })
  await page.close()
}

// The stories.

function prepareDesk() {
  write(desk, 'story.txt', 'He went to the the shop.\n\n“😀” and and she saw a old man.\n')
  write(desk, 'more.txt', 'The bridge over the the river was closed.\n\nA old man saw it.\n')
  write(desk, 'saved.md', '# Shop\n\nHe went to the the shop.\n')
  write(desk, 'comment.md', '# Shop\n\nHe went to the the shop.\n')
  write(desk, 'people.md', 'Ada Okonkwo left on Monday.\n\nShe lives in Zürich, Switzerland.\n')
  write(desk, 'words.txt', 'thingummy\n')
  write(desk, 'unopened.txt', 'He spoke of of the weather.\n')
  write(desk, '.vscode/settings.json', {
    '[markdown]': {'editor.codeActionsOnSave': {'source.fixAll.copydesk': 'explicit'}},
  })
}

function prepareFolders(settings = {}) {
  write(folders, 'one/first.txt', 'He spoke of of the weather.\n')
  write(folders, 'two/second.txt', 'She ate an an apple.\n')
  write(folders, 'two/copydesk.config.yaml', 'rules: {repeated-word: warning}\n')
  write(folders, 'both.code-workspace', {folders: [{path: 'one'}, {path: 'two'}], settings})
}

/** What it must not run tells by a file that it ran. */
function prepareStranger() {
  const tell = (name) => `(await import('node:fs')).writeFileSync(${JSON.stringify(path.join(stranger, name))}, '')\n`
  const own = pathToFileURL(path.resolve(extension, '../../dist/src/cli/main.js'))
  write(stranger, 'story.txt', 'He went to the the shop.\n')
  write(stranger, 'copydesk.config.mjs', `${tell('ran-config')}export default {}\n`)
  write(stranger, 'plain/other.txt', 'He went to the the shop.\n')
  write(stranger, 'plain/copydesk.config.yaml', 'rules: {repeated-word: warning}\n')
  write(stranger, 'node_modules/copydesk/package.json', {name: 'copydesk', type: 'module'})
  write(stranger, 'node_modules/copydesk/dist/src/cli/main.js', `${tell('ran-server')}await import('${own}')\n`)
}

// The window.

async function openWindow(place) {
  page = await browser.newPage({viewport: {width: 1280, height: 900}})
  page.setDefaultTimeout(patience)
  const kind = place.endsWith('.code-workspace') ? 'workspace' : 'folder'
  await page.goto(`${server.address}?${kind}=${encodeURIComponent(place)}`)
  await page.locator('.monaco-workbench .part.statusbar').waitFor()
  // A workspace of several folders sometimes comes up without them.
  const rows = page.locator('.explorer-folders-view .monaco-list-row')
  await rows
    .first()
    .waitFor({timeout: 10_000})
    .catch(() => page.reload())
}

async function answerTrust(button) {
  await page.locator('.monaco-dialog-box .monaco-button', {hasText: button}).click()
}

async function open(file) {
  await page.keyboard.press('Control+P')
  await page.locator('.quick-input-widget input').first().fill(file)
  const rows = page.locator('.quick-input-widget .monaco-list-row')
  await until(`${file} among the files`, async () =>
    ((await rows.first().getAttribute('aria-label')) ?? '').startsWith(path.basename(file)),
  )
  await page.keyboard.press('Enter')
  await until(`${file} open`, async () =>
    (await page.locator('.tab.active').textContent()).includes(path.basename(file)),
  )
  await page.locator('.monaco-editor .view-lines').first().waitFor()
}

async function command(title) {
  await page.keyboard.press('F1')
  await page.locator('.quick-input-widget input').first().fill(`>${title}`)
  const rows = page.locator('.quick-input-widget .monaco-list-row')
  await until(`the command “${title}”`, async () =>
    ((await rows.first().getAttribute('aria-label')) ?? '').startsWith(title),
  )
  await page.keyboard.press('Enter')
}

async function goTo(line, column) {
  await page.keyboard.press('Control+G')
  await page.locator('.quick-input-widget input').first().fill(`:${line}:${column}`)
  await page.keyboard.press('Enter')
  await until(`line ${line}`, async () =>
    (await page.locator('.part.statusbar').textContent()).includes(`Ln ${line}, `),
  )
}

async function quickFix(title) {
  await page.keyboard.press('Control+.')
  // What lies over the list takes clicks: by the keys.
  const row = page.locator('.action-widget .monaco-list-row', {hasText: title}).first()
  await row.waitFor()
  await until(`“${title}” chosen`, async () => {
    if (/\bfocused\b/.test(await row.getAttribute('class'))) return true
    await page.keyboard.press('ArrowDown')
    return false
  })
  await page.keyboard.press('Enter')
}

/** Gives an answer in the box that asks for it; nothing for the one that is in it. */
async function answer(prompt, words) {
  const box = page.locator('.quick-input-widget', {hasText: prompt})
  await box.waitFor()
  if (words !== undefined) await box.locator('input').first().fill(words)
  await page.keyboard.press('Enter')
}

async function save() {
  await page.keyboard.press('Control+S')
}

/** What the status item says; without its icon. */
async function count() {
  return (
    await page
      .locator(statusItem)
      .textContent({timeout: 1000})
      .catch(() => '')
  ).trim()
}

async function tooltip() {
  return (await page.locator(statusItem).getAttribute('aria-label')) ?? ''
}

async function text() {
  const lines = await page.locator('.editor-instance .view-lines').first().textContent()
  return lines.replaceAll('\u00a0', ' ')
}

async function problemsShown() {
  const panel = page.locator('.markers-panel-container').first()
  await panel.waitFor()
  return panel.textContent()
}

// The steps.

async function step(name, act) {
  const start = performance.now()
  try {
    await act()
    console.log(`✔  ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
  } catch (error) {
    failures++
    const picture = path.join(work, `failure-${failures}.png`)
    await page.screenshot({path: picture})
    console.log(`✖  ${name}: ${error.message}\n   ${picture}`)
    await page.keyboard.press('Escape')
  }
}

async function until(what, isSo) {
  const end = Date.now() + patience
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`${what} did not come`)
    await sleep(100)
  }
}

function expectIn(part, whole) {
  if (!whole.includes(part)) throw new Error(`there is no ${part} in: ${whole}`)
}

async function expectFile(name, pattern) {
  const file = path.join(desk, name)
  const read = () => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '')
  await until(`${pattern} in ${name}`, () => pattern.test(read())).catch((error) => {
    throw new Error(`${error.message}; there is: ${read()}`)
  })
}

// What it needs.

/** Its own installation wants prebuilt parts from elsewhere: they are built here. */
function install() {
  const isDone = path.join(work, 'installed-for-copydesk')
  if (fs.existsSync(isDone)) return
  if (fs.existsSync(work) && fs.readdirSync(work).length)
    throw new Error(`${work} is not empty: name a new folder, or one that this script has made.`)
  write(work, 'package.json', {private: true})
  run(work, 'npm', 'install', '--ignore-scripts', `code-server@${version}`, 'playwright-core@1', 'node-gyp@11')
  const lib = path.join(codeServer, 'lib/vscode')
  for (const folder of [lib, path.join(lib, 'extensions')]) {
    run(folder, 'npm', 'install', '--omit=dev', '--ignore-scripts')
    fs.symlinkSync('node_modules', path.join(folder, 'node_modules.asar'))
  }
  const headers = path.resolve(process.execPath, '../..')
  const hasHeaders = fs.existsSync(path.join(headers, 'include/node/node.h'))
  const nodedir = hasHeaders ? [`--nodedir=${headers}`] : []
  const gyp = path.join(work, 'node_modules/node-gyp/bin/node-gyp.js')
  for (const name of ['node-pty', '@vscode/spdlog', 'native-watchdog', '@parcel/watcher', 'kerberos'])
    run(path.join(lib, 'node_modules', name), process.execPath, gyp, 'rebuild', ...nodedir)
  const preGyp = path.join(work, 'node_modules/@mapbox/node-pre-gyp/bin/node-pre-gyp')
  const argon2 = path.join(work, 'node_modules/argon2')
  const PATH = `${path.join(work, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`
  run(argon2, 'env', `PATH=${PATH}`, process.execPath, preGyp, 'rebuild', '--build-from-source', ...nodedir)
  const ripgrep = where('rg')
  if (!ripgrep) throw new Error('ripgrep is not installed.')
  fs.mkdirSync(path.join(lib, 'node_modules/@vscode/ripgrep/bin'), {recursive: true})
  fs.copyFileSync(ripgrep, path.join(lib, 'node_modules/@vscode/ripgrep/bin/rg'))
  fs.writeFileSync(isDone, '')
}

async function startServer() {
  // What an earlier run left.
  for (const folder of ['desk', 'folders', 'stranger', 'data', 'extensions', 'home'])
    fs.rmSync(path.join(work, folder), {recursive: true, force: true})
  prepareDesk()
  prepareFolders()
  prepareStranger()
  write(data, 'User/settings.json', {
    'workbench.startupEditor': 'none',
    'workbench.editor.enablePreview': false,
    'editor.accessibilitySupport': 'off',
    'telemetry.telemetryLevel': 'off',
  })
  const home = path.join(work, 'home')
  fs.mkdirSync(home)
  const places = ['--user-data-dir', data, '--extensions-dir', path.join(work, 'extensions')]
  const entry = path.join(codeServer, 'out/node/entry.js')
  const env = {...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home}
  run(work, 'env', `HOME=${home}`, process.execPath, entry, ...places, '--install-extension', vsix)
  const more = ['--auth', 'none', '--bind-addr', '127.0.0.1:0', '--disable-telemetry', '--disable-update-check']
  const child = spawn(process.execPath, [entry, ...places, ...more], {env, stdio: ['ignore', 'pipe', 'pipe']})
  const log = fs.createWriteStream(path.join(work, 'code-server.log'))
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk
      log.write(chunk)
    })
  await until('code-server', () => /listening on http/.test(said))
  const [, address] = /listening on (http:\/\/\S+)/.exec(said)
  return {child, address}
}

function where(name) {
  const places = (process.env.PATH ?? '').split(path.delimiter)
  return places.map((folder) => path.join(folder, name)).find((file) => fs.existsSync(file))
}

function write(folder, name, content) {
  const file = path.join(folder, name)
  fs.mkdirSync(path.dirname(file), {recursive: true})
  fs.writeFileSync(file, typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`)
}

function run(cwd, program, ...args) {
  const {status, stdout, stderr, error} = spawnSync(program, args, {cwd, encoding: 'utf8'})
  if (error) throw error
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`)
}
