import {execFile} from 'node:child_process'
import fs from 'node:fs'
import {promisify} from 'node:util'
import {describe, expect, test} from 'vitest'

const run = promisify(execFile)

/** What the command prints of a fixture; it exits with 1 where it finds an error. */
async function report(file: string): Promise<string> {
  const command = [
    process.execPath,
    ['dist/src/cli/main.js', '--no-config', file],
    {env: {...process.env, NO_COLOR: '1'}},
  ] as const
  try {
    return (await run(...command)).stdout
  } catch (error) {
    const {code, stdout, stderr} = error as {code: number; stdout: string; stderr: string}
    if (code !== 1) throw new Error(`exit ${code}: ${stderr}`)
    return stdout
  }
}

const stories = (folder: string) =>
  fs.readdirSync(folder).filter((name) => /\.(?:txt|md|html)$/.test(name) && !name.endsWith('.report.txt'))

describe('flawed stories are reported as the desk would see it', () => {
  for (const name of stories('fixtures/flawed'))
    test(name, async () => {
      const file = `fixtures/flawed/${name}`
      await expect(await report(file)).toMatchFileSnapshot(`../${file.replace(/\.\w+$/, '.report.txt')}`)
    })
})

describe('publishable stories are met with silence', () => {
  for (const name of stories('fixtures/clean'))
    test(name, async () => {
      const {stdout} = await run(process.execPath, [
        'dist/src/cli/main.js',
        '--no-config',
        '--format',
        'json',
        `fixtures/clean/${name}`,
      ])
      expect(JSON.parse(stdout).files[0].messages).toEqual([])
    })
})
