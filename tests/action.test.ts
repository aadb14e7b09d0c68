import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {action, runAction} from './action-runner.ts'
import './command.ts'
import {git, makeFolder} from './folder.ts'

vi.setConfig({testTimeout: 120_000})

const wrong = 'He went to the the shop.\n'
const right = 'He went to the shop.\n'
/** One rule, so that the tests say nothing of the others. */
const config = (severity = 'error') => `rules: {repeated-word: ${severity}}\n`

// What https://json.schemastore.org/github-action.json demands of a composite action, and GitHub besides.
describe('action.yml', () => {
  test('has the keys that an action has, and no other', () => {
    const keys = (value: object) => Object.keys(value)
    expect(keys(action)).toEqual(['name', 'description', 'author', 'branding', 'inputs', 'outputs', 'runs'])
    expect(action.branding).toEqual({icon: 'edit-3', color: 'blue'})
    // The Marketplace takes no longer one.
    expect(action.description.length).toBeLessThan(125)
    for (const [name, input] of Object.entries(action.inputs)) {
      expect(name).toMatch(/^[a-z][a-z-]*$/)
      expect(['description', 'default', 'required']).toEqual(expect.arrayContaining(keys(input)))
      for (const value of Object.values(input)) expect(typeof value, name).toBe('string')
    }
    for (const output of Object.values(action.outputs)) expect(keys(output)).toEqual(['description', 'value'])
    expect(keys(action.runs)).toEqual(['using', 'steps'])
    expect(action.runs.using).toBe('composite')
    for (const step of action.runs.steps) {
      const own = step.uses ? ['uses', 'with'] : ['run', 'shell', 'env']
      expect(['id', 'name', 'if', ...own]).toEqual(expect.arrayContaining(keys(step)))
      if (step.run !== undefined) expect(step.shell).toBe('bash')
    }
  })

  test('no input is part of a script’s text, and each is used', () => {
    const whole = JSON.stringify(action.runs)
    for (const name of Object.keys(action.inputs)) expect(whole).toContain(`inputs.${name}`)
    for (const {run} of action.runs.steps) expect(run ?? '').not.toContain('${{')
  })

  test.each(action.runs.steps.filter(({run}) => run).map(({name, run}) => [name, run]))('%s is a script', (_, run) => {
    expect(spawnSync('bash', ['-n', '-c', String(run)], {encoding: 'utf8'}).stderr).toBe('')
  })
})

describe('the action', () => {
  test('writes a log, annotations, a summary and what it found', () => {
    const folder = makeFolder({'a.txt': wrong, 'desk/b.md': wrong + right, 'copydesk.config.yaml': config()})
    const {status, log, commands, summary, outputs} = runAction(folder)
    expect(status).toBe(1)
    expect(log).toContain('2 errors')
    expect(log).toContain('in 2 stories')
    expect(commands).toEqual([
      expect.stringMatching(/^::error file=a\.txt,line=1,endLine=1,col=12,endColumn=19,title=repeated-word::“the the”/),
      expect.stringMatching(/^::error file=desk\/b\.md,line=1/),
    ])
    expect(summary).toMatch(/^### copydesk\n\n2 errors in 2 stories\.\n\n\| /)
    expect(outputs).toEqual({errors: '2', warnings: '0', suggestions: '0', findings: '2', sarif: ''})
  })

  test('passes clean stories', () => {
    const {status, commands, summary, outputs} = runAction(makeFolder({'a.txt': right}))
    expect({status, commands, findings: outputs.findings}).toEqual({status: 0, commands: [], findings: '0'})
    expect(summary).toContain('No findings in 1 story.')
  })

  test('fails as it is told to', () => {
    const folder = makeFolder({'a.txt': wrong, 'copydesk.config.yaml': config('warning')})
    const statuses = ['error', 'warning', 'suggestion', 'never'].map(
      (level) => runAction(folder, {'fail-on': level}).status,
    )
    expect(statuses).toEqual([0, 1, 1, 0])
    const {status, log} = runAction(folder, {'fail-on': 'always'})
    expect(status).toBe(2)
    expect(log).toContain('Allowed choices are error, warning, suggestion, never.')
  })

  test('shows as many annotations as GitHub does, and counts the rest', () => {
    const folder = makeFolder({'a.txt': wrong.repeat(30), 'copydesk.config.yaml': config()})
    const {commands, outputs} = runAction(folder)
    expect(commands.filter((command) => command.startsWith('::error '))).toHaveLength(10)
    expect(commands.at(-1)).toMatch(/^::notice title=copydesk::Not annotated here: 20 errors\./)
    expect(outputs.errors).toBe('30')
  })

  test('reads what it is told to, and writes SARIF', () => {
    const folder = makeFolder({
      'a.txt': wrong,
      'b c.txt': wrong,
      'd/e.md': wrong,
      'f.txt': wrong,
      'house.yaml': config('suggestion'),
      'base.json': '',
    })
    const files = 'b c.txt\r\n\n  \nd/*.md\n'
    const {status, outputs, commands, summary} = runAction(folder, {
      files,
      config: 'house.yaml',
      sarif: 'out/copy desk.sarif',
      annotations: 'false',
      summary: 'false',
    })
    expect({status, commands, summary}).toEqual({status: 0, commands: [], summary: ''})
    expect(outputs).toEqual({errors: '0', warnings: '0', suggestions: '2', findings: '2', sarif: 'out/copy desk.sarif'})
    const sarif = JSON.parse(fs.readFileSync(path.join(folder, 'out/copy desk.sarif'), 'utf8'))
    expect(sarif.runs[0].artifacts.map(({location}: {location: {uri: string}}) => location.uri)).toEqual([
      'b%20c.txt',
      'd/e.md',
    ])
  })

  test('holds findings against a baseline', () => {
    const folder = makeFolder({'a.txt': wrong, 'copydesk.config.yaml': config()})
    const known = {
      version: 1,
      stories: {'a.txt': [{rule: 'repeated-word', words: 'the the', before: 'He went to', after: 'shop.'}]},
    }
    fs.writeFileSync(path.join(folder, 'known.json'), JSON.stringify(known))
    expect(runAction(folder, {baseline: 'known.json'}).status).toBe(0)
  })

  test('a story cannot speak to the runner', () => {
    const said = '::error::the the\n::set-output name=findings::0\n\n   ::stop-commands::x\n'
    const folder = makeFolder({
      'a.txt': `${wrong}\n${said}`,
      '::warning::b.txt': Buffer.from([0, 1]),
      'copydesk.config.yaml': config(),
    })
    const {commands, outputs, log} = runAction(folder)
    expect(commands.map((command) => command.split('::')[1])).toEqual([
      expect.stringContaining('error file=a.txt,line=1,'),
      expect.stringContaining('error file=a.txt,line=3,'),
      expect.stringContaining('warning file=a.txt,line=6,'),
      'error title=copydesk',
    ])
    expect(log).toContain('::warning::b.txt: The file is binary')
    expect(outputs.findings).toBe('3')
  })

  test.each(Object.keys(action.inputs).filter((input) => input !== 'node'))('%s is not run', (name) => {
    const folder = makeFolder({'a.txt': wrong})
    const nasty = `$(touch pwned)\`touch pwned\`"; touch pwned; "'; touch pwned; '`
    for (const value of [nasty, '--fix']) {
      const {status} = runAction(folder, {'changed-lines': String(name === 'base'), [name]: value})
      if (name !== 'annotations' && name !== 'summary' && name !== 'sarif' && name !== 'changed-lines')
        expect(status).toBe(2)
    }
    expect(fs.readFileSync(path.join(folder, 'a.txt'), 'utf8')).toBe(wrong)
    expect(fs.existsSync(path.join(folder, 'pwned'))).toBe(false)
  })

  test('says where it could not run', () => {
    const {status, commands, log, outputs} = runAction(makeFolder({'a.txt': right}), {config: 'missing.yaml'})
    expect(status).toBe(2)
    expect(log).toContain('missing.yaml: there is no such file')
    expect(commands).toEqual([expect.stringMatching(/^::error title=copydesk::/)])
    expect(outputs.findings).toBe('')
  })
})

describe('changed lines', () => {
  function makeClone(depth: number) {
    const origin = makeFolder({'a.txt': `${wrong}\n${right}`, 'b.txt': wrong, 'copydesk.config.yaml': config()})
    git(origin, 'init')
    git(origin, 'add', '-A')
    git(origin, 'commit', '-m', 'base')
    const base = git(origin, 'rev-parse', 'HEAD').trim()
    git(origin, 'checkout', '-b', 'topic')
    fs.writeFileSync(path.join(origin, 'a.txt'), `${wrong}\nHe went to a a shop.\n`)
    git(origin, 'commit', '-am', 'topic')
    git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
    const clone = path.join(makeFolder(), 'clone')
    git(origin, 'clone', '--quiet', `--depth=${depth}`, '--branch=topic', `file://${origin}`, clone)
    return {origin, clone, base}
  }

  const lines = (commands: readonly string[]) =>
    commands.map((command) => /file=([^,]*),line=(\d+)/.exec(command)?.slice(1).join(':'))
  const changed = {'changed-lines': 'true'}

  test.each([1, 100])('of a pull request, cloned %i deep', (depth) => {
    const {clone, base} = makeClone(depth)
    const event = {pull_request: {base: {sha: base}}}
    const {status, commands, outputs} = runAction(clone, changed, {event})
    expect({status, lines: lines(commands), findings: outputs.findings}).toEqual({
      status: 1,
      lines: ['a.txt:3'],
      findings: '1',
    })
    expect(git(clone, 'rev-parse', '--is-shallow-repository').trim()).toBe(String(depth === 1))
  })

  test('of the merge that GitHub checks out, also where the base has gone on', () => {
    const {origin} = makeClone(1)
    git(origin, 'checkout', 'main')
    fs.writeFileSync(path.join(origin, 'b.txt'), `${wrong}She saw a a dog.\n`)
    git(origin, 'commit', '-am', 'gone on')
    const base = git(origin, 'rev-parse', 'HEAD').trim()
    git(origin, 'checkout', '-b', 'merge')
    git(origin, 'merge', '--no-ff', '-m', 'merge', 'topic')
    const clone = path.join(makeFolder(), 'clone')
    git(origin, 'clone', '--quiet', '--depth=1', '--branch=merge', `file://${origin}`, clone)
    const {commands} = runAction(clone, changed, {event: {pull_request: {base: {sha: base}}}})
    expect(lines(commands)).toEqual(['a.txt:3'])
  })

  test('of a push, of a new branch, and since a branch that is named', () => {
    const {clone, base} = makeClone(1)
    const repository = {default_branch: 'main'}
    expect(lines(runAction(clone, changed, {event: {before: base}}).commands)).toEqual(['a.txt:3'])
    for (const event of [{before: '0'.repeat(40), repository}, {repository}])
      expect(lines(runAction(makeClone(1).clone, changed, {event}).commands)).toEqual(['a.txt:3'])
    expect(lines(runAction(makeClone(1).clone, {...changed, base: 'origin/main'}).commands)).toEqual(['a.txt:3'])
  })

  test('that cannot be known fail, and say what to do', () => {
    const {clone, origin} = makeClone(1)
    fs.rmSync(origin, {recursive: true})
    const {status, log} = runAction(clone, changed, {event: {pull_request: {base: {sha: 'f'.repeat(40)}}}})
    expect(status).toBe(2)
    expect(log).toContain('This clone is shallow')
    expect(log).toContain('fetch-depth: 0')
  })
})

describe('installing', () => {
  /** An npm that says what it was asked for. */
  const npm = '#!/bin/sh\nprintf "%s\\n" "npm $*" >> "$NPM_LOG"\n'

  function install(inputs: Record<string, string>) {
    const folder = makeFolder({'a.txt': right, 'bin/npm': npm, 'action/package.json': '{}', log: ''})
    fs.chmodSync(path.join(folder, 'bin/npm'), 0o755)
    const env = {PATH: `${path.join(folder, 'bin')}:${process.env.PATH}`, NPM_LOG: path.join(folder, 'log')}
    const {commands} = runAction(folder, inputs, {actionPath: path.join(folder, 'action'), env})
    return {commands, asked: fs.readFileSync(env.NPM_LOG, 'utf8').replaceAll(folder, '')}
  }

  test('a version comes from npm, and else the action’s own sources are built', () => {
    expect(install({version: '0.1.0'}).asked).toMatch(
      /^npm install --prefix \S+ --no-save \S+ \S+ -- copydesk@0\.1\.0\n$/,
    )
    expect(install({}).asked).toBe('npm ci --prefix /action --include=dev --no-audit --no-fund\n')
  })

  test.each(['file:../x', '1 && x', '$(x)', '../x'])('“%s” is no version', (version) => {
    const {commands, asked} = install({version})
    expect(asked).toBe('')
    expect(commands).toEqual([expect.stringContaining('is no version')])
  })
})
