// Tries each recipe of docs/hooks.md, as it stands there, in a repository of its own: installs the tool from npm, commits a
// flawed story, which must be refused, and a sound one, which must not. Also the GitHub Action from a bare checkout. Needs
// a build in dist/, the npm registry and some minutes; pre-commit is passed over where it is not installed.
//   npm run try-hooks [-- NAME …]
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parse} from 'yaml'

const root = fileURLToPath(new URL('..', import.meta.url))
const manual = fs.readFileSync(path.join(root, 'docs/hooks.md'), 'utf8')
const temp = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-hooks-')))

const wrong = 'He went to the the shop.\n'
const right = 'He went to the shop.\n'

const recipes = {
  'git alone': (folder) => {
    install(folder)
    write(folder, '.git/hooks/pre-commit', blocksOf('git alone')[0], 0o755)
  },
  'pre-commit from git': (folder) => withPreCommit(folder, blocksOf('pre-commit')[0], folderAsRepository()),
  'pre-commit from npm': (folder) => withPreCommit(folder, blocksOf('pre-commit')[1]),
  'pre-commit as installed': (folder) => {
    install(folder)
    return withPreCommit(folder, blocksOf('pre-commit')[2])
  },
  husky: (folder) => {
    install(folder, 'husky@9')
    run(folder, 'npx', 'husky')
    write(folder, '.husky/pre-commit', blocksOf('husky')[0])
  },
  'husky and lint-staged': (folder) => {
    install(folder, 'husky@9', 'lint-staged@16')
    run(folder, 'npx', 'husky')
    write(folder, '.husky/pre-commit', 'npx lint-staged\n')
    const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
    write(folder, 'package.json', JSON.stringify({...manifest, ...JSON.parse(blocksOf('lint-staged')[0])}))
  },
  lefthook: (folder) => {
    install(folder, 'lefthook@2')
    write(folder, 'lefthook.yml', blocksOf('lefthook')[0])
    run(folder, 'npx', 'lefthook', 'install')
  },
}

const wanted = process.argv.slice(2)
let failures = 0
let tarball
for (const [name, prepare] of Object.entries(recipes)) {
  if (wanted.length && !wanted.includes(name)) continue
  attempt(name, () => tryRecipe(name, prepare))
}
if (!wanted.length || wanted.includes('action')) attempt('action from a bare checkout', tryAction)
fs.rmSync(temp, {recursive: true, force: true})
process.exitCode = failures ? 1 : 0

function attempt(name, work) {
  const start = performance.now()
  try {
    const passedOver = work()
    const seconds = ((performance.now() - start) / 1000).toFixed(0)
    console.log(passedOver ? `–  ${name}: ${passedOver}` : `✔  ${name} (${seconds} s)`)
  } catch (error) {
    failures++
    console.log(`✖  ${name}: ${error.message}`)
  }
}

/** Commits as a writer would; a story in a folder with a space, names beyond ASCII, and parts that are not staged. */
function tryRecipe(name, prepare) {
  const folder = path.join(temp, name.replaceAll(' ', '-'))
  const story = 'stories/old desk/Zürich – “a”.md'
  write(folder, story, right)
  write(folder, '.gitignore', 'node_modules\n')
  run(folder, 'git', 'init', '--quiet', '--initial-branch=main')
  const passedOver = prepare(folder)
  if (passedOver) return passedOver
  run(folder, 'git', 'add', '--all')
  expectCommit(folder, 'first', true)
  write(folder, story, wrong)
  run(folder, 'git', 'add', '--all')
  const said = expectCommit(folder, 'a flawed story', false)
  if (!said.includes('“the the”')) throw new Error(`the finding is not told:\n${said}`)
  write(folder, story, `It rained.\n\n${right}`)
  run(folder, 'git', 'add', '--all')
  write(folder, story, `It rained.\n\n${wrong}`)
  expectCommit(folder, 'a sound story, with a flaw that is not staged', true)
  if (fs.readFileSync(path.join(folder, story), 'utf8') !== `It rained.\n\n${wrong}`)
    throw new Error('what was not staged is lost')
}

function expectCommit(folder, message, isToPass) {
  const who = ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org']
  const {status, said} = start(folder, 'git', [...who, 'commit', '--quiet', '--message', message])
  if ((status === 0) !== isToPass)
    throw new Error(`the commit “${message}” ${isToPass ? 'was refused' : 'was made'}:\n${said}`)
  return said
}

function withPreCommit(folder, block, repository) {
  if (spawnSync('pre-commit', ['--version']).error)
    return 'passed over, pre-commit is not installed (apt-get install pre-commit, pipx install pre-commit)'
  const config = block
    .replace('https://github.com/copydesk/copydesk', repository ?? '')
    .replace('v0.1.0', 'HEAD')
    .replace('copydesk@0.1.0', packed())
  write(folder, '.pre-commit-config.yaml', config)
  if (repository) {
    const {said} = start(repository, 'git', ['rev-parse', 'HEAD'])
    write(folder, '.pre-commit-config.yaml', config.replace('rev: HEAD', `rev: ${said.trim()}`))
  }
  run(folder, 'pre-commit', 'install')
}

/** The checkout as it is now, in a repository of its own: pre-commit takes what is committed. */
function folderAsRepository() {
  const folder = bareCheckout('copydesk')
  run(folder, 'git', 'init', '--quiet', '--initial-branch=main')
  run(folder, 'git', 'add', '--all')
  expectCommit(folder, 'as it is', true)
  return folder
}

/** What git has, or would have; nothing that was built. */
function bareCheckout(name) {
  const folder = path.join(temp, name)
  const {stdout} = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {cwd: root})
  for (const file of String(stdout).split('\0')) {
    if (!file || !fs.existsSync(path.join(root, file))) continue
    fs.mkdirSync(path.dirname(path.join(folder, file)), {recursive: true})
    fs.copyFileSync(path.join(root, file), path.join(folder, file))
  }
  return folder
}

/** The step that installs, in a checkout in which nothing is built. */
function tryAction() {
  const folder = bareCheckout('action')
  const output = path.join(temp, 'output')
  const {runs} = parse(fs.readFileSync(path.join(folder, 'action.yml'), 'utf8'))
  const step = runs.steps.find(({id}) => id === 'install')
  write(temp, 'install.sh', step.run)
  const env = {ACTION_PATH: folder, VERSION: '', GITHUB_OUTPUT: output, RUNNER_TEMP: temp}
  run(
    temp,
    'env',
    ...Object.entries(env).map(([name, value]) => `${name}=${value}`),
    'bash',
    '-eo',
    'pipefail',
    'install.sh',
  )
  const [, main] = /^main=(.*)$/m.exec(fs.readFileSync(output, 'utf8')) ?? []
  write(temp, 'a.txt', wrong)
  const {status, said} = start(temp, 'node', [main, 'a.txt'])
  if (status !== 1 || !said.includes('“the the”')) throw new Error(`the command does not run:\n${said}`)
}

/** The package as npm would have it, packed once. */
function packed() {
  if (!tarball) {
    const {said} = start(root, 'npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', temp])
    tarball = path.join(temp, JSON.parse(said)[0].filename)
  }
  return tarball
}

function install(folder, ...packages) {
  write(folder, 'package.json', '{"private": true}\n')
  run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--save-dev', packed(), ...packages)
}

/** The code blocks under a heading of the manual. */
function blocksOf(heading) {
  const section = manual.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
  return [...section.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)].map(([, block]) => block)
}

function write(folder, name, text, mode) {
  const file = path.join(folder, name)
  fs.mkdirSync(path.dirname(file), {recursive: true})
  fs.writeFileSync(file, text)
  if (mode) fs.chmodSync(file, mode)
}

function start(folder, command, args) {
  // A hook of git's may itself have started this.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')))
  const {status, stdout, stderr, error} = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: {...env, PRE_COMMIT_HOME: path.join(temp, 'pre-commit')},
  })
  if (error) throw error
  return {status, said: `${stdout}${command === 'npm' ? '' : stderr}`, stderr}
}

function run(folder, command, ...args) {
  const {status, said, stderr} = start(folder, command, args)
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${said}${stderr}`)
}
