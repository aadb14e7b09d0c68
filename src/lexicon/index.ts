export {hasWord, isInDictionary, levelOf, type Suggestion, suggest, type Variety} from './lexicon.ts'
export {findNearNames, foldName, type NameKinds, type NearName, nameKinds} from './names.ts'
export {areBeside, areNeighbours, atTheStart, common, commonest, findSlip, type Neighbour, type Slip} from './slips.ts'
