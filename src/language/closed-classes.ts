import {list} from './list.ts'
/**
 * The closed classes of English: words that come in a fixed number, and show where phrases begin and end.
 * Enumerated by hand after the classes of Quirk et al., A Comprehensive Grammar of the English Language (1985), ch. 2.
 */

/** Articles. */
export const articles = list('a an the')

/** Words that open a noun phrase and cannot stand for one by themselves. */
export const possessives = list('my your his her its our their whose')

/** Determiners that may also stand alone (“those who …”). */
export const determiners = list(`
  this that these those some any no every each either neither another much many more most few fewer little less several
  enough such both all half what which whatever whichever
`)

/** Personal pronouns as subjects. */
export const subjectPronouns = list('i you he she it we they who')

/** Personal pronouns as objects. */
export const objectPronouns = list('me him us them whom')

export const reflexivePronouns = list('myself yourself himself herself itself ourselves yourselves themselves oneself')

/** Forms of be, have and do. */
export const primaryAuxiliaries = list(`
  am is are was were be been being has have had having does do did
`)

export const modals = list('can could may might must shall should will would')

/** Prepositions of one word that take a noun phrase. */
export const prepositions = list(`
  about above across after against along alongside amid amidst among amongst around as at before behind below beneath
  beside besides between beyond by concerning despite down during except for from in inside into like near of off on
  onto opposite out outside over past per regarding since than through throughout till to toward towards under
  underneath unlike until up upon versus via with within without
`)

export const coordinators = list('and but or nor yet so')

export const subordinators = list(`
  after although as because before if once since that though till unless until when whenever where whereas wherever
  whether while
`)

const classes = [
  articles,
  possessives,
  determiners,
  subjectPronouns,
  objectPronouns,
  reflexivePronouns,
  primaryAuxiliaries,
  modals,
  prepositions,
  coordinators,
  subordinators,
]

/** Whether a word, in lower case, is of a closed class. */
export const isFunctionWord = (lower: string): boolean => classes.some((words) => words.has(lower))
