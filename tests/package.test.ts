import {execFile} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {makeFolder} from './folder.ts'

const run = promisify(execFile)

/** Runs a module as a user of the package would write it: the package finds itself by its name. */
async function runModule(code: string): Promise<unknown> {
  const {stdout} = await run(process.execPath, ['--input-type=module', '--eval', code])
  return JSON.parse(stdout)
}

test('the library lints copy', async () => {
  const said = await runModule(`
    import {applyFixes, createDesk, readCopy, rules} from 'copydesk'
    const desk = createDesk({rules: rules.map((rule) => ({rule}))})
    const file = await desk.lint(await readCopy('<p>The bridge bridge is shut.</p>', {path: 'story.html'}))
    console.log(JSON.stringify([file.messages.map(({ruleId}) => ruleId), applyFixes(file, 'safe').source]))
  `)
  expect(said).toEqual([['repeated-word'], '<p>The bridge is shut.</p>'])
})

test('a rule stands alone in anybody’s pipeline', async () => {
  const said = await runModule(`
    import retextEnglish from 'retext-english'
    import repeatedWord from 'copydesk/rules/repeated-word'
    import {unified} from 'unified'
    import {VFile} from 'vfile'
    const processor = unified().use(retextEnglish).use(repeatedWord, ['warning', {allow: ['on']}])
    const file = new VFile('It went on on the the roof.')
    await processor.run(processor.parse(file), file)
    console.log(JSON.stringify(file.messages.map(({ruleId, fatal, actual}) => [ruleId, fatal, actual])))
  `)
  expect(said).toEqual([['repeated-word', false, 'the the']])
})

test('all rules are one preset', async () => {
  const said = await runModule(`
    import retextEnglish from 'retext-english'
    import copydesk from 'copydesk/preset'
    import {unified} from 'unified'
    import {VFile} from 'vfile'
    const processor = unified().use(retextEnglish).use(copydesk)
    const file = new VFile('It went to the the raof of a old mill.')
    await processor.run(processor.parse(file), file)
    console.log(JSON.stringify(file.messages.map(({ruleId}) => ruleId).sort()))
  `)
  expect(said).toEqual(['indefinite-article', 'repeated-word', 'spelling'])
})

test('the library, the preset and a rule by itself are one copydesk', async () => {
  const said = await runModule(`
    import {rules} from 'copydesk'
    import preset from 'copydesk/preset'
    import spacing from 'copydesk/rules/spacing'
    console.log(JSON.stringify([rules.includes(spacing), preset.plugins.some(([rule]) => rule === spacing)]))
  `)
  expect(said).toEqual([true, true])
})

test('a configuration may list a rule that is made with the package', async () => {
  const folder = makeFolder({
    'node_modules/copydesk': {link: process.cwd()},
    'story.txt': 'The harbour is shut.\n',
    'copydesk.config.mjs': `
      import {defineRule} from 'copydesk'
      const tags = defineRule({
        id: 'tags', summary: '', category: 'style', severity: 'warning', defaults: {},
        check(reading, report) {
          const [, noun] = reading.sentences[0].tokens
          report({at: noun, message: noun.tag})
        },
      })
      export default {plugins: [function tagger() { return tags.call(this) }]}
    `,
  })
  const command = path.resolve('dist/src/cli/main.js')
  const {stdout} = await run(process.execPath, [command, '--format', 'vfile', 'story.txt'], {cwd: folder})
  expect(stdout).toMatch(/1:5.* NN /)
})

test('every rule has an entry of its own, with types', () => {
  const rules = fs.readdirSync('rules', {withFileTypes: true}).filter((entry) => entry.isDirectory())
  for (const {name} of rules)
    for (const file of ['index.js', 'index.d.ts']) expect(fs.existsSync(`dist/rules/${name}/${file}`), name).toBe(true)
})

test('no dependency brings an install script or a native build', () => {
  const {packages} = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'))
  const wrong = Object.entries<{dev?: boolean; hasInstallScript?: boolean}>(packages)
    .filter(([name, {dev, hasInstallScript}]) => name && !dev && hasInstallScript)
    .map(([name]) => name)
  expect(wrong).toEqual([])
})
