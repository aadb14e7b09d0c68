export {hasWord, isInDictionary, levelOf, type Suggestion, suggest, type Variety} from './lexicon.ts'
export {atTheStart, common, commonest, type Neighbour} from './slips.ts'
