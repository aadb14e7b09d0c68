import {spawn} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {command, copydesk, folderOf, read, start} from './command.ts'

// Each test starts processes, on whatever machine there is.
vi.setConfig({testTimeout: 120_000})

const wrong = 'He went to the the shop.\n'
const right = 'He went to the shop.\n'
const only = ['--only', 'repeated-word']

/** Paths and rule ids of a JSON report. */
function findings(report: string): string[] {
  const {files} = JSON.parse(report)
  return files.flatMap(
    ({path, messages}: {path: string; messages: {ruleId: string; place: {start: {line: number}}}[]}) =>
      messages.map(({ruleId, place}) => `${path}:${place.start.line} ${ruleId}`),
  )
}

const paths = (report: string): string[] => JSON.parse(report).files.map((file: {path: string}) => file.path)

describe('exit status', () => {
  test('0 where nothing is found', async () => {
    const folder = folderOf({'a.txt': right})
    expect(await copydesk(folder, ['a.txt'])).toMatchObject({status: 0, stderr: ''})
  })

  test('1 for an error, which is reported to standard output alone', async () => {
    const folder = folderOf({'a.txt': wrong})
    const {status, stdout, stderr} = await copydesk(folder, ['a.txt'])
    expect(status).toBe(1)
    expect(stdout).toContain('repeated-word')
    expect(stdout).toContain('1:12')
    expect(stderr).toBe('')
  })

  test('0 for warnings, as many as --max-warnings allows', async () => {
    const folder = folderOf({'a.txt': wrong})
    const args = [...only, '--rule', 'repeated-word=warning', 'a.txt']
    expect((await copydesk(folder, args)).status).toBe(0)
    expect((await copydesk(folder, [...args, '--max-warnings', '1'])).status).toBe(0)
    expect(await copydesk(folder, [...args, '--max-warnings', '0'])).toMatchObject({
      status: 1,
      stderr: 'Found 1 warning; --max-warnings allows 0.\n',
    })
  })

  test('2 goes before 1', async () => {
    const folder = folderOf({'a.txt': wrong})
    const {status, stdout, stderr} = await copydesk(folder, ['missing.txt', 'a.txt'])
    expect(status).toBe(2)
    expect(stdout).toContain('a.txt')
    expect(stderr).toMatch(/^missing\.txt: There is no such file or folder\./)
  })
})

describe('what is read', () => {
  const files = {'b.txt': wrong, 'a.txt': wrong, 'sub/c.txt': wrong, 'sub/d.png': wrong, 'z.md': wrong}

  test('the current folder, sorted', async () => {
    const {stdout} = await copydesk(folderOf(files), [...only, '--format', 'json'])
    expect(paths(stdout).filter((file) => file.endsWith('.txt'))).toEqual(['a.txt', 'b.txt', 'sub/c.txt'])
  })

  test('arguments in their order, each file once', async () => {
    const {stdout} = await copydesk(folderOf(files), [...only, '--format', 'json', 'sub', 'b.txt', '*.txt'])
    expect(paths(stdout)).toEqual(['sub/c.txt', 'b.txt', 'a.txt'])
  })

  test('what is named and left out is said, and is no failure', async () => {
    const folder = folderOf({...files, '.copydeskignore': 'a.txt\n', 'copydesk.config.yaml': 'ignores: b.txt\n'})
    const {status, stdout, stderr} = await copydesk(folder, ['a.txt', 'b.txt'])
    expect(status).toBe(0)
    expect(stdout).not.toContain('repeated-word')
    expect(stderr).toMatch(/^a\.txt: The file is left out by line 1 of \.copydeskignore/m)
    expect(stderr).toMatch(/^b\.txt: The file is left out by “ignores”/m)
  })

  test('--format-in overrules the extension', async () => {
    const folder = folderOf({'a.txt': '<p title="the the">He went to the shop.</p>\n'})
    expect((await copydesk(folder, [...only, 'a.txt'])).status).toBe(1)
    expect((await copydesk(folder, [...only, '--format-in', 'html', 'a.txt'])).status).toBe(0)
  })

  test('--date is a day of the calendar', async () => {
    const folder = folderOf({'a.txt': right})
    expect((await copydesk(folder, ['--date', '2026-11-24', 'a.txt'])).status).toBe(0)
    for (const date of ['2026-02-30', '24.11.2026', '2026-1-1'])
      expect(await copydesk(folder, ['--date', date, 'a.txt'])).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('YYYY-MM-DD'),
      })
  })
})

describe('standard input', () => {
  test('is read as its name tells', async () => {
    const folder = folderOf({
      'copydesk.config.yaml': 'overrides:\n  - files: desk/*\n    rules: {repeated-word: off}\n',
    })
    const input = '# Shop\n\n`the the` is code. He went to the the shop.\n'
    const {status, stdout} = await copydesk(folder, [...['--format', 'json'], '-', '--stdin-path', 'wire/a.md'], {
      input,
    })
    expect(status).toBe(1)
    expect(findings(stdout)).toEqual(['wire/a.md:3 repeated-word'])
    expect((await copydesk(folder, ['-', '--stdin-path', 'desk/a.md'], {input})).status).toBe(0)
  })

  test('has no name of its own', async () => {
    const {status, stdout} = await copydesk(folderOf({}), [...only, '-'], {input: wrong})
    expect(status).toBe(1)
    expect(stdout).toContain('<stdin>')
  })

  test('takes --format-in', async () => {
    const input = '<p title="the the">He went to the shop.</p>\n'
    expect((await copydesk(folderOf({}), [...only, '-'], {input})).status).toBe(1)
    expect((await copydesk(folderOf({}), [...only, '-', '--format-in', 'html'], {input})).status).toBe(0)
  })

  test('mended goes to standard output, the report to standard error', async () => {
    const {status, stdout, stderr} = await copydesk(folderOf({}), [...only, '-', '--fix'], {input: wrong})
    expect({status, stdout}).toEqual({status: 0, stdout: right})
    expect(stderr).toContain('1 finding in 1 story was mended.')
  })

  test('comes out as it was where there is nothing to mend, or it is left out', async () => {
    const folder = folderOf({'copydesk.config.yaml': 'ignores: a.txt\n', '.copydeskignore': 'b.txt\n'})
    expect((await copydesk(folder, ['-', '--fix'], {input: right})).stdout).toBe(right)
    for (const name of ['a.txt', 'b.txt']) {
      const {status, stdout, stderr} = await copydesk(folder, ['-', '--fix', '--stdin-path', name], {input: wrong})
      expect({status, stdout}).toEqual({status: 0, stdout: wrong})
      expect(stderr).toContain(`${name}: The file is left out by`)
    }
  })

  test('is read alone', async () => {
    expect(await copydesk(folderOf({'a.txt': right}), ['-', 'a.txt'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('read alone'),
    })
  })
})

describe('rules', () => {
  const folder = () => folderOf({'a.txt': 'He went to the the shop .\n'})

  test('--rule, as often as wanted', async () => {
    const off = ['--rule', 'repeated-word=off', '--rule', 'spacing=off']
    expect((await copydesk(folder(), [...off, 'a.txt'])).status).toBe(0)
    const {stdout} = await copydesk(folder(), [...['--rule', 'repeated-word=suggestion', '--format', 'json'], 'a.txt'])
    expect(stdout).toMatch(/"severity": ?"suggestion"/)
  })

  test('--only', async () => {
    const {stdout} = await copydesk(folder(), ['--only', 'spacing,brackets', '--format', 'json', 'a.txt'])
    expect(findings(stdout)).toEqual(['a.txt:1 spacing'])
  })

  test.each([
    ['--rule', 'repeated-wrod=off'],
    ['--only', 'repeated-wrod'],
  ])('%s %s is refused', async (...args) => {
    const {status, stdout, stderr} = await copydesk(folder(), [...args, 'a.txt'])
    expect({status, stdout}).toEqual({status: 2, stdout: ''})
    expect(stderr).toContain('Did you mean “repeated-word”?')
  })

  test('--quiet shows errors only', async () => {
    const args = ['--quiet', '--rule', 'spacing=warning', '--rule', 'repeated-word=error', '--format', 'json', 'a.txt']
    const {status, stdout} = await copydesk(folder(), args)
    expect(status).toBe(1)
    expect(findings(stdout)).toEqual(['a.txt:1 repeated-word'])
  })

  test('--quiet counts warnings all the same', async () => {
    const args = [...only, '--quiet', '--rule', 'repeated-word=warning', '--max-warnings', '0', 'a.txt']
    expect((await copydesk(folder(), args)).status).toBe(1)
  })

  test('--list-rules', async () => {
    const {status, stdout} = await copydesk(folder(), ['--list-rules'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^repeated-word +error +mechanics +A word is typed twice\.$/m)
    const ids = stdout.split('\n').map((line) => line.split(' ')[0])
    expect(ids.slice(0, -1)).toEqual(ids.slice(0, -1).toSorted())
  })

  test('explain prints the manual', async () => {
    const manual = fs.readFileSync(new URL('../rules/repeated-word/README.md', import.meta.url), 'utf8')
    expect(await copydesk(folder(), ['explain', 'repeated-word'])).toEqual({status: 0, stdout: manual, stderr: ''})
    const {stdout} = await copydesk(folder(), ['explain', 'repeated-word', '--color'])
    expect(stdout.startsWith('\u001B[1mrepeated-word\u001B[22m\n')).toBe(true)
    expect(stdout).not.toContain('**')
  })

  test('explain names the nearest rule', async () => {
    expect(await copydesk(folder(), ['explain', 'repeted-word'])).toMatchObject({
      status: 2,
      stderr: 'copydesk: There is no rule “repeted-word”. Did you mean “repeated-word”? See copydesk --list-rules.\n',
    })
  })
})

describe('the report', () => {
  const formats = [
    ...['stylish', 'vfile', 'json', 'sarif', 'github', 'gitlab', 'rdjson', 'rdjsonl', 'checkstyle', 'junit'],
    ...['markdown', 'html'],
  ]

  test.each(formats)('--format %s', async (format) => {
    const {status, stdout, stderr} = await copydesk(folderOf({'a.txt': wrong}), [...only, '--format', format, 'a.txt'])
    expect({status, stderr}).toEqual({status: 1, stderr: ''})
    expect(stdout.replaceAll('&#46;', '.')).toContain('a.txt')
    if (['json', 'sarif', 'gitlab', 'rdjson'].includes(format)) expect(() => JSON.parse(stdout)).not.toThrow()
  })

  test('a wrong format is refused with the right ones', async () => {
    const {status, stderr} = await copydesk(folderOf({}), ['--format', 'jsn'])
    expect(status).toBe(2)
    expect(stderr).toContain(formats.join(', '))
  })

  test('--report writes others into files, in the same run', async () => {
    const folder = folderOf({'a.txt': wrong})
    const reports = ['--report', 'sarif=out/a=b.sarif', '--report', 'markdown=summary.md']
    const alone = await copydesk(folder, [...only, 'a.txt'])
    expect(await copydesk(folder, [...only, ...reports, '--color', 'a.txt'])).toMatchObject({status: 1, stderr: ''})
    expect(await copydesk(folder, [...only, ...reports, 'a.txt'])).toEqual(alone)
    for (const [name, format] of [
      ['out/a=b.sarif', 'sarif'],
      ['summary.md', 'markdown'],
    ] as const)
      expect(read(folder, name)).toBe((await copydesk(folder, [...only, '--format', format, 'a.txt'])).stdout)
  })

  test('--report that cannot be written fails the run', async () => {
    const folder = folderOf({'a.txt': right, taken: ''})
    const {status, stderr} = await copydesk(folder, ['--report', 'json=taken/a.json', 'a.txt'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^copydesk: The report taken\/a\.json could not be written: [^\n]*\n$/)
  })

  test('--fail-on sets from which severity on a run fails', async () => {
    const folder = folderOf({'a.txt': wrong})
    const run = async (severity: string, ...args: string[]) =>
      (await copydesk(folder, [...only, '--rule', `repeated-word=${severity}`, ...args, 'a.txt'])).status
    const table = [
      ['error', 1, 0, 0],
      ['warning', 1, 1, 0],
      ['suggestion', 1, 1, 1],
      ['never', 0, 0, 0],
    ] as const
    for (const [level, ...statuses] of table) {
      const seen = await Promise.all(['error', 'warning', 'suggestion'].map((s) => run(s, '--fail-on', level)))
      expect(seen, level).toEqual(statuses)
    }
    expect(await run('warning', '--fail-on', 'never', '--max-warnings', '0')).toBe(1)
    expect((await copydesk(folder, ['--fail-on', 'never', 'missing.txt'])).status).toBe(2)
  })

  test('--max-messages', async () => {
    const folder = folderOf({'a.txt': wrong.repeat(5)})
    const {status, stdout} = await copydesk(folder, [...only, '--max-messages', '2', 'a.txt'])
    expect(status).toBe(1)
    expect(stdout.match(/“the the”/g)).toHaveLength(2)
  })

  test('--verbose gives the manual', async () => {
    const args = [...only, 'a.txt']
    expect((await copydesk(folderOf({'a.txt': wrong}), args)).stdout).not.toContain('https://')
    expect((await copydesk(folderOf({'a.txt': wrong}), ['--verbose', ...args])).stdout).toContain('https://')
  })

  test('--stats go to standard error', async () => {
    const folder = folderOf({'a.txt': wrong, 'b.txt': right, 'c.md': 'One *two* `three`.\n'})
    const {stdout, stderr} = await copydesk(folder, [...only, '--stats', '--format', 'json'])
    expect(findings(stdout)).toEqual(['a.txt:1 repeated-word'])
    expect(stderr).toMatch(
      /^Stories: 3\nWords: 13\nFindings: 1\n {2}1 {2}repeated-word\nTime: find \d+ ms, read .* report \d+ ms\n$/,
    )
  })

  test('is coloured where that is asked for', async () => {
    const run = async (args: string[], env: Record<string, string> = {}) =>
      (await copydesk(folderOf({'a.txt': wrong}), [...args, 'a.txt'], {env})).stdout.includes('\u001B[')
    expect(await run([])).toBe(false)
    expect(await run(['--color'])).toBe(true)
    expect(await run([], {FORCE_COLOR: '1'})).toBe(true)
    expect(await run([], {FORCE_COLOR: '0'})).toBe(false)
    expect(await run(['--no-color'], {FORCE_COLOR: '1'})).toBe(false)
    expect(await run(['--color'], {NO_COLOR: '1'})).toBe(true)
  })

  test('has the same bytes in every run, with workers too, and from the cache', async () => {
    const names = Array.from({length: 30}, (_, i) => `${i % 3}/story-${i}.${i % 2 ? 'md' : 'txt'}`)
    const stories = Object.fromEntries(names.map((name, i) => [name, `${wrong.repeat(i % 4)}\n“It was he said.\n`]))
    const folder = folderOf(stories)
    const stylish = await copydesk(folder, [])
    expect(stylish.status).toBe(1)
    expect(await copydesk(folder, ['--cache'])).toEqual(stylish)
    expect(await copydesk(folder, ['--cache'])).toEqual(stylish)
    expect(await copydesk(folder, ['--jobs', '2'])).toEqual(stylish)
    const args = ['--format', 'rdjson']
    expect(await copydesk(folder, ['--jobs', '2', ...args])).toEqual(await copydesk(folder, args))
  })
})

describe('the cache', () => {
  test('knows a story by its words, its path and its settings', async () => {
    const folder = folderOf({'a.txt': wrong})
    const run = async (...args: string[]) => (await copydesk(folder, [...only, '--cache', ...args, 'a.txt'])).status
    expect(await run()).toBe(1)
    expect(await run()).toBe(1)
    expect(await run('--rule', 'repeated-word=warning')).toBe(0)
    fs.writeFileSync(path.join(folder, 'a.txt'), right)
    expect(await run()).toBe(0)
    expect(fs.existsSync(path.join(folder, '.copydesk-cache/findings.json'))).toBe(true)
  })

  test('is really asked', async () => {
    const folder = folderOf({'a.txt': wrong})
    const file = path.join(folder, 'elsewhere.json')
    const args = [...only, '--cache-location', 'elsewhere.json', 'a.txt']
    await copydesk(folder, args)
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('a word is typed twice', 'from the cache'))
    expect((await copydesk(folder, args)).stdout).toContain('from the cache')
  })

  test('that cannot be written is no failure', async () => {
    const folder = folderOf({'a.txt': right, taken: ''})
    const {status, stderr} = await copydesk(folder, ['--cache-location', 'taken/findings.json', 'a.txt'])
    expect(status).toBe(0)
    expect(stderr).toContain('The cache could not be written')
  })
})

describe('the baseline', () => {
  test('lets what is known stand', async () => {
    const folder = folderOf({'a.txt': wrong, 'b.txt': right})
    const written = await copydesk(folder, [...only, '--write-baseline'])
    expect(written).toEqual({
      status: 0,
      stdout: '',
      stderr: '1 finding of 2 stories written to copydesk-baseline.json.\n',
    })
    const held = [...only, '--baseline', 'copydesk-baseline.json', '--format', 'json', '.']
    expect((await copydesk(folder, held)).status).toBe(0)
    fs.writeFileSync(path.join(folder, 'b.txt'), wrong)
    fs.writeFileSync(path.join(folder, 'a.txt'), `It rained.\n\n${wrong}`)
    const {status, stdout} = await copydesk(folder, held)
    expect(status).toBe(1)
    expect(findings(stdout)).toEqual(['b.txt:1 repeated-word'])
  })

  test('never takes the place of a story', async () => {
    const folder = folderOf({'a.txt': wrong})
    await copydesk(folder, [...only, '--write-baseline', 'a.txt'])
    expect(read(folder, 'a.txt')).toBe(wrong)
    expect(read(folder, 'copydesk-baseline.json')).toContain('repeated-word')
    await copydesk(folder, [...only, '--write-baseline', 'known.json', 'a.txt'])
    expect(read(folder, 'known.json')).toBe(read(folder, 'copydesk-baseline.json'))
  })

  test('that is none stops the run', async () => {
    const folder = folderOf({'a.txt': wrong, 'broken.json': '{'})
    for (const name of ['broken.json', 'missing.json']) {
      const {status, stdout, stderr} = await copydesk(folder, ['--baseline', name, 'a.txt'])
      expect({status, stdout}).toEqual({status: 2, stdout: ''})
      expect(stderr).toContain(name)
    }
  })
})

describe('wrong usage', () => {
  test.each([
    [['--fxi'], "Unknown option '--fxi'. Did you mean --fix?"],
    [['--max-warnings', 'many'], 'It must be a whole number, 0 or more.'],
    [['--max-messages', '-1'], 'It must be a whole number, 0 or more.'],
    [['--jobs', '0'], 'It must be a whole number from 1 to 999.'],
    [['--rule', 'repeated-word'], 'Write id=error'],
    [['--rule', 'repeated-word=loud'], 'Write id=error'],
    [['--only', ','], 'Write --only id,id.'],
    [['--report', 'sarif'], 'Write format=file, such as sarif=copydesk.sarif.'],
    [['--report', 'srif=a'], '“srif” is no format. Use stylish'],
    [['--fail-on', 'always'], 'Allowed choices are error, warning, suggestion, never.'],
    [['--format-in', 'docx'], '“docx” is no format. Use text'],
    [['--stdin-path', 'a.txt'], '--stdin-path goes with standard input. Add -.'],
    [['--staged', '--fix'], '--staged does not go with --fix.'],
    [['--config'], "Option '--config <file>' argument missing."],
    [['explain'], "Missing required argument 'rule'."],
    [['explain', 'spacing', 'brackets'], 'Too many arguments'],
    [['stet', 'a.txt:1:1'], "Required option '--reason <why>' not specified."],
  ])('%j', async (args, message) => {
    const {status, stdout, stderr} = await copydesk(folderOf({'a.txt': right}), args)
    expect({status, stdout}).toEqual({status: 2, stdout: ''})
    expect(stderr).toContain(message)
    expect(stderr).toMatch(/^copydesk: [^\n]+\n$/)
  })

  test('--help and --version', async () => {
    const {version} = JSON.parse(read(new URL('..', import.meta.url).pathname, 'package.json'))
    expect(await copydesk(folderOf({}), ['--version'])).toEqual({status: 0, stdout: `${version}\n`, stderr: ''})
    const {status, stdout} = await copydesk(folderOf({}), ['--help'])
    expect(status).toBe(0)
    for (const flag of ['--fix-suggested', '--changed-since', '--explain-config', '--cache-location', 'stet', 'init'])
      expect(stdout).toContain(flag)
  })
})

describe('the process', () => {
  test('ends quietly when its reader has seen enough', async () => {
    const folder = folderOf({'a.txt': wrong.repeat(400)})
    const child = spawn(
      'bash',
      [
        '-c',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's
        '"$0" "$1" --only repeated-word --format json a.txt | head -1; exit "${PIPESTATUS[0]}"',
        process.execPath,
        command,
      ],
      {cwd: folder},
    )
    const said = {stdout: '', stderr: ''}
    child.stdout.on('data', (chunk) => (said.stdout += chunk))
    child.stderr.on('data', (chunk) => (said.stderr += chunk))
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect({...said, status}).toEqual({stdout: '{\n', stderr: '', status: 1})
  })

  test.runIf(fs.existsSync('/dev/full'))('says when the report cannot be written', async () => {
    const folder = folderOf({'a.txt': right})
    const full = fs.openSync('/dev/full', 'w')
    const child = start(folder, ['--format', 'json', 'a.txt'], {stdio: ['ignore', full, 'pipe']})
    let said = ''
    child.stderr?.on('data', (chunk) => (said += chunk))
    const status = await new Promise((resolve) => child.on('close', resolve))
    fs.closeSync(full)
    expect(status).toBe(2)
    expect(said).toMatch(/^copydesk: The report could not be written: [^\n]*\n$/)
  })

  test('ends at once when it is interrupted', async () => {
    const child = start(folderOf({}), ['-'])
    const end = new Promise((resolve) => child.on('close', (code, signal) => resolve(signal ?? code)))
    await new Promise((resolve) => setTimeout(resolve, 300))
    child.kill('SIGINT')
    // A shell makes 130 of it.
    expect(await end).toBe('SIGINT')
  })
})
