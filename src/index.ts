export {rules} from '../rules/index.ts'
export * from './engine/index.ts'
export * from './formats/index.ts'
export * from './rule-kit/index.ts'
