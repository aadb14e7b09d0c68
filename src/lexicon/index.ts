export {hasWord, isInDictionary, levelOf, type Suggestion, suggest, type Variety} from './lexicon.ts'
export {findNearNames, foldName, type NameKinds, type NearName, nameKinds} from './names.ts'
export {areNeighbours, atTheStart, common, commonest, type Neighbour} from './slips.ts'
