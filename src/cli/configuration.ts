import {rules as deferredRules} from '../../rules/deferred.ts'
import {type ConfigLoader, type ConfigOptions, createConfigLoader} from '../config/index.ts'
import {ownFolder} from '../config/own-folder.ts'
import {localDay} from '../config/today.ts'
import {formats} from '../formats/index.ts'
import type {CommonOptions, LintOptions} from './arguments.ts'

/** How to find the configuration: plain data, so that workers can be told. */
export type ConfigRequest = Omit<ConfigOptions, 'rules'>

export function configRequest(
  options: CommonOptions & Partial<Pick<LintOptions, 'rule' | 'only' | 'verifyNames'>>,
): ConfigRequest {
  const {config, codeConfig, ownLists = true, date, rule, only, verifyNames} = options
  const own = config === false || !ownLists ? undefined : ownFolder()
  return {
    cwd: process.cwd(),
    noConfig: config === false,
    allowCode: codeConfig,
    today: localDay(new Date()),
    formats: formats.map(({name}) => name),
    ...(typeof config === 'string' && {configFile: config}),
    ...(own !== undefined && {ownFolder: own}),
    ...(date !== undefined && {date}),
    ...(rule && {ruleOverrides: rule}),
    ...(only && {only}),
    ...(verifyNames && {verifyNames}),
  }
}

/** Of a service: whoever sends a story does not know whose account reads it, nor what names that user has. */
export function sharedRequest({ownLists = false, ...options}: CommonOptions): ConfigRequest & {isShared: true} {
  return {...configRequest({...options, ownLists}), isShared: true}
}

/** @param rules that are in force; those that wait to be loaded do for what does not run them. */
export function openConfig(request: ConfigRequest, rules = deferredRules): ConfigLoader {
  return createConfigLoader({...request, rules})
}

/** The rules to run: all in one module, which is loaded quicker than one for each, or each by itself where few are asked for. */
export async function rulesToRun({only}: ConfigRequest): Promise<typeof deferredRules> {
  return only ? deferredRules : (await import('../../rules/index.ts')).rules
}
