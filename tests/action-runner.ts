import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parse} from 'yaml'
import {makeFolder} from './folder.ts'

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')

export interface Step {
  id?: string
  name?: string
  if?: string
  uses?: string
  with?: Record<string, string>
  shell?: string
  env?: Record<string, string>
  run?: string
}

export interface Action {
  name: string
  description: string
  inputs: Record<string, {description: string; default?: string}>
  outputs: Record<string, {description: string; value: string}>
  runs: {using: string; steps: Step[]}
  [key: string]: unknown
}

export const action: Action = parse(fs.readFileSync(path.join(root, 'action.yml'), 'utf8'))

export interface ActionRun {
  /** Of the step that failed, else 0. */
  status: number
  /** What people read: the log without the runner's commands. */
  log: string
  /** The runner's commands, as it understands them. */
  commands: string[]
  summary: string
  outputs: Record<string, string>
}

/** Runs the action's scripts in a folder as GitHub's runner does. Other people's actions are passed over. */
export function runAction(
  workspace: string,
  inputs: Record<string, string> = {},
  {event = {}, actionPath = root, env = {}}: {event?: object; actionPath?: string; env?: NodeJS.ProcessEnv} = {},
): ActionRun {
  const temp = makeFolder({summary: ''})
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? ''])
  const steps: Record<string, {outputs: Record<string, string>}> = {}
  const context = {
    inputs: {...Object.fromEntries(defaults), ...inputs},
    github: {action_path: actionPath, event},
    steps,
  }
  const run: ActionRun = {status: 0, log: '', commands: [], summary: '', outputs: {}}
  for (const [i, step] of action.runs.steps.entries()) {
    if (step.run === undefined || run.status || !(step.if ? evaluate(step.if, context) : true)) continue
    const output = path.join(temp, `output-${i}`)
    const script = path.join(temp, `step-${i}.sh`)
    fs.writeFileSync(output, '')
    fs.writeFileSync(script, step.run)
    const given = Object.entries(step.env ?? {}).map(([name, value]) => [name, fillIn(value, context)])
    const clean = Object.entries(process.env).filter(([name]) => !/^(?:GIT_|FORCE_COLOR$|NO_COLOR$)/.test(name))
    const {status, stdout} = spawnSync('bash', ['-c', 'exec bash --noprofile --norc -eo pipefail "$0" 2>&1', script], {
      cwd: workspace,
      encoding: 'utf8',
      env: {
        ...Object.fromEntries(clean),
        ...Object.fromEntries(given),
        RUNNER_TEMP: temp,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: path.join(temp, 'summary'),
        ...env,
      },
    })
    run.status = status ?? 1
    read(stdout, run)
    if (step.id) steps[step.id] = {outputs: readOutputs(fs.readFileSync(output, 'utf8'))}
  }
  run.summary = fs.readFileSync(path.join(temp, 'summary'), 'utf8')
  run.outputs = Object.fromEntries(
    Object.entries(action.outputs).map(([name, {value}]) => [name, fillIn(value, context)]),
  )
  return run
}

/** Tells commands from the rest, also where they are stopped. */
function read(said: string, run: ActionRun): void {
  let stopped: string | undefined
  for (const line of said.split('\n')) {
    const command = line.trimStart()
    if (stopped !== undefined) {
      if (command === `::${stopped}::`) stopped = undefined
      else run.log += `${line}\n`
    } else if (command.startsWith('::stop-commands::')) stopped = command.slice('::stop-commands::'.length)
    else if (command.startsWith('::')) run.commands.push(command)
    else run.log += `${line}\n`
  }
}

function readOutputs(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
}

function fillIn(text: string, context: object): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => String(evaluate(expression, context) ?? ''))
}

/** As much of GitHub's expressions as the action has. */
function evaluate(expression: string, context: object): unknown {
  const [, left, sign, right] = /^(.*?)\s*(==|!=)\s*'(.*)'$/.exec(expression.trim()) ?? []
  if (left !== undefined) return (String(evaluate(left, context) ?? '') === right) === (sign === '==')
  for (const part of expression.split('||')) {
    const keys = part.trim().split('.')
    const value = keys.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], context)
    if (value) return value
  }
  return ''
}
