/** What is loaded when the editor has its answer already: the engine, the rules and all that stands on them. */
export {actionsFor, touches} from './actions.ts'
export {execute} from './commands.ts'
export {diagnosticsOf} from './diagnostics.ts'
export {explain, withoutMarkup} from './manual.ts'
export {readDocument} from './read-document.ts'
export {openWorkplaces, type Workplaces} from './workplaces.ts'
