import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {copydesk, folderOf, watching} from './command.ts'

const story = `Maria Fernanda Spinosa spoke in Almatty on Monday of the raof.

Priya Mukherjee agreed. Ms Mukerjee left.
`
const rules = 'spelling,name-spelling,name-consistency'

/** What is said of each story, as `rule: words`, in order. */
async function find(folder: string, ...args: string[]): Promise<Record<string, string[]>> {
  const {stdout, stderr} = await copydesk(folder, ['--only', rules, '--format', 'json', ...args])
  expect(stderr).toBe('')
  return Object.fromEntries(
    JSON.parse(stdout).files.map(({path, messages}: {path: string; messages: {ruleId: string; actual: string}[]}) => [
      path,
      messages.map(({ruleId, actual}) => `${ruleId}: ${actual}`),
    ]),
  )
}

const all = ['name-spelling: Almatty', 'spelling: raof', 'name-consistency: Mukerjee']
const spinosa = 'name-spelling: Spinosa'

describe('a folder’s names.txt and words.txt', () => {
  test('hold for the stories in it and below, each folder adding its own', async () => {
    const folder = folderOf({
      'a.txt': story,
      'words.txt': '\uFEFF# Ours.\r\nraof\r\n',
      'desk/b.txt': story,
      'desk/names.txt': 'Almatty # so they write it\n',
      'desk/wire/c.md': story,
      'desk/wire/names.txt': 'Priya Mukherjee\nMukerjee',
      'other/d.txt': story,
    })
    expect(await find(folder)).toEqual({
      'a.txt': [all[0], all[2]],
      'desk/b.txt': [all[2]],
      'desk/wire/c.md': [],
      'other/d.txt': [all[0], all[2]],
    })
    // From below as well: the folder of the repository is as high as they are looked for.
    const below = path.join(folder, 'desk/wire')
    expect(await find(below)).toEqual({'c.md': all.slice(0, 2)})
    fs.mkdirSync(path.join(folder, '.git'))
    expect(await find(below)).toEqual({'c.md': []})
    fs.mkdirSync(path.join(below, '.git'))
    expect(await find(below)).toEqual({'c.md': all.slice(0, 2)})
  })

  test('are looked for up to the folder of the configuration, where there is no repository', async () => {
    const folder = folderOf({'desk/a.txt': story, 'names.txt': 'Almatty\nMukerjee\nMukherjee', 'words.txt': 'raof'})
    const desk = path.join(folder, 'desk')
    expect(await find(desk)).toEqual({'a.txt': all})
    fs.writeFileSync(path.join(folder, 'copydesk.config.yaml'), '')
    expect(await find(desk)).toEqual({'a.txt': []})
    expect(await find(desk, '--no-config')).toEqual({'a.txt': all})
  })

  test('hold beside the names of the configuration, for standard input and in workers', async () => {
    const folder = folderOf({
      'copydesk.config.yaml': 'names: [Almatty]\nwords: [boxty]\n',
      'desk/names.txt': 'Mukherjee\nMukerjee\n',
      'desk/words.txt': 'raof\n',
      ...Object.fromEntries(Array.from({length: 6}, (_, i) => [`desk/${i}.txt`, story])),
    })
    expect(Object.values(await find(folder, '--jobs', '2')).flat()).toEqual([])
    const {stdout} = await copydesk(folder, ['--only', rules, '-', '--stdin-path', 'desk/new.txt'], {input: story})
    expect(stdout).toBe('No findings in 1 story.\n')
  })

  test('a bad line stops the run, with its place', async () => {
    const folder = folderOf({'desk/a.txt': story, 'desk/names.txt': 'Almatty\n\n- Mukerjee\n---\n'})
    expect(await copydesk(folder, [])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'desk/names.txt:3: “- Mukerjee” has a mark that is not the name’s. Write the name alone.\ndesk/names.txt:4: “---” is no name. Write one name a line; # begins a note.\n',
    })
  })

  test('are no stories themselves', async () => {
    const folder = folderOf({'a.txt': story, 'names.txt': 'the the', 'desk/words.txt': 'of of'})
    expect(Object.keys(await find(folder))).toEqual(['a.txt'])
    expect(await copydesk(folder, ['names.txt'])).toEqual({
      status: 0,
      stdout: 'No stories.\n',
      stderr: 'names.txt: The file is a list for the stories beside it, and no story.\n',
    })
  })

  test('are part of what the cache knows a story by', async () => {
    const folder = folderOf({'desk/a.txt': story})
    expect(await find(folder, '--cache')).toEqual({'desk/a.txt': all})
    fs.writeFileSync(path.join(folder, 'names.txt'), 'Almatty')
    expect(await find(folder, '--cache')).toEqual({'desk/a.txt': all.slice(1)})
    fs.writeFileSync(path.join(folder, 'desk/words.txt'), 'raof')
    expect(await find(folder, '--cache')).toEqual({'desk/a.txt': all.slice(2)})
    fs.rmSync(path.join(folder, 'names.txt'))
    expect(await find(folder, '--cache')).toEqual({'desk/a.txt': [all[0], all[2]]})
  })

  test('are shown with the configuration', async () => {
    const folder = folderOf({
      'names.txt': 'Almatty',
      'desk/words.txt': 'raof\n',
      'copydesk.config.yaml': 'names: [Ahern]',
    })
    const {stdout} = await copydesk(folder, ['--explain-config', 'desk/a.txt'])
    expect(stdout).toMatch(/^names +\["Ahern"\] +copydesk\.config\.yaml:1:8$/m)
    expect(stdout).toMatch(/^names +\["Almatty"\] +names\.txt$/m)
    expect(stdout).toMatch(/^words +\["raof"\] +desk\/words\.txt$/m)
    const printed = JSON.parse((await copydesk(folder, ['--print-config', 'desk/a.txt'])).stdout)
    expect(printed).toMatchObject({names: ['Ahern', 'Almatty'], words: ['raof']})
  })

  test('are watched, also one that is new', async () => {
    const folder = folderOf({'a.txt': story, 'names.txt': 'Almatty\n'})
    const watch = watching(folder, ['--only', rules])
    expect(await watch.report(1)).toHaveLength(2)
    fs.writeFileSync(path.join(folder, 'names.txt'), 'Almatty\nMukherjee\nMukerjee\n')
    expect(await watch.report(2)).toHaveLength(1)
    fs.writeFileSync(path.join(folder, 'words.txt'), 'raof\n')
    expect(await watch.report(3)).toEqual([])
  })
})

describe('names in the configuration', () => {
  const run = (config: string, files: Record<string, string> = {}, ...args: string[]) =>
    find(folderOf({'copydesk.config.yaml': config, 'a.txt': story, ...files}), ...args).then((found) => found['a.txt'])

  test('--verify-names, and names.verify, ask after rare names', async () => {
    expect(await run('')).toEqual(all)
    expect(await run('', {}, '--verify-names')).toEqual([spinosa, ...all])
    expect(await run('names: {verify: true}')).toEqual([spinosa, ...all])
    expect(await run('names: {verify: false}', {}, '--verify-names')).toEqual([spinosa, ...all])
    expect(await run('names: {verify: true, list: [Spinosa, Almatty]}')).toEqual(all.slice(1))
    expect(await run('', {'names.txt': 'Maria Fernanda Spinosa\n'}, '--verify-names')).toEqual(all)
    expect(await run('rules: {name-spelling: [error, {verify: true}]}')).toEqual([spinosa, ...all])
  })

  test('are laid over what is extended, and overridden for some stories', async () => {
    const house = {'house.yaml': 'names: {list: [Almatty], verify: true}\n'}
    expect(await run('extends: ./house.yaml', house)).toEqual([spinosa, ...all.slice(1)])
    expect(await run('extends: ./house.yaml\nnames: [Mukherjee, Mukerjee]', house)).toEqual([spinosa, all[1]])
    expect(await run('extends: ./house.yaml\nnames: {verify: false}', house)).toEqual(all.slice(1))
    const override = 'overrides:\n  - files: a.txt\n    names: {verify: true, list: [Almatty]}\n'
    const files = {'b.txt': story}
    expect(await find(folderOf({'copydesk.config.yaml': override, 'a.txt': story, ...files}))).toEqual({
      'a.txt': [spinosa, ...all.slice(1)],
      'b.txt': all,
    })
  })

  test('come from files and packages, which are data', async () => {
    const files = {
      'lists/cast.txt': '# The cast.\r\nAlmatty\r\n',
      'node_modules/desk-names/names.txt': 'Priya Mukherjee\n',
      'node_modules/@desk/names/more/of-them.txt': 'Mukerjee\n',
    }
    const packages = 'names:\n  packages: [./lists/cast.txt, desk-names, "@desk/names/more/of-them.txt"]\n'
    expect(await run(packages, files, '--no-code-config')).toEqual(all.slice(1, 2))
    expect(Object.keys(await find(folderOf({'copydesk.config.yaml': packages, ...files, 'a.txt': story})))).toEqual([
      'a.txt',
    ])
    const folder = folderOf({'copydesk.config.yaml': packages, ...files})
    const {stdout} = await copydesk(folder, ['--explain-config', 'a.txt'])
    expect(stdout).toMatch(/^names +"\.\/lists\/cast\.txt" +copydesk\.config\.yaml:2:14$/m)
    expect(stdout).toMatch(/^names +"desk-names" +copydesk\.config\.yaml:2:32$/m)
    // From the folder of the configuration that names them.
    const house = {'house/house.yaml': 'names: {packages: [./cast.txt]}', 'house/cast.txt': 'Almatty'}
    expect(await run('extends: ./house/house.yaml', house)).toEqual(all.slice(1))
  })

  test('a bad line in a file of names is told with its place', async () => {
    const folder = folderOf({
      'copydesk.config.yaml': 'names: {packages: [./cast.txt]}',
      'cast.txt': 'A\n;\n',
      'a.txt': story,
    })
    expect(await copydesk(folder, [])).toMatchObject({status: 2, stderr: expect.stringMatching(/^cast\.txt:2: “;”/)})
  })

  test('a changed file of names is another state to the cache', async () => {
    const folder = folderOf({'copydesk.config.yaml': 'names: {packages: [./cast.txt]}', 'cast.txt': '', 'a.txt': story})
    expect(await find(folder, '--cache')).toEqual({'a.txt': all})
    fs.writeFileSync(path.join(folder, 'cast.txt'), 'Almatty\n')
    expect(await find(folder, '--cache')).toEqual({'a.txt': all.slice(1)})
  })

  test('what --print-config prints is a configuration', async () => {
    const folder = folderOf({'copydesk.config.yaml': 'names: {verify: true, list: [Almatty]}', 'a.txt': story})
    const {stdout} = await copydesk(folder, ['--print-config', 'a.txt'])
    expect(JSON.parse(stdout)).toMatchObject({
      names: ['Almatty'],
      rules: {'name-spelling': ['warning', {verify: true}]},
    })
    fs.writeFileSync(path.join(folder, 'printed.json'), stdout)
    const {stdout: report} = await copydesk(folder, ['--only', rules, '--config', 'printed.json', '--format', 'json'])
    expect(report).toContain('Spinosa')
  })
})
