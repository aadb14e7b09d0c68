import {auxiliariesOf, list, matchCase, type Token} from '../../src/rule-kit/index.ts'
import {previous} from './near.ts'
import {isPluralOfPersons, knownThings} from './people.ts'
import type {WrongNumber} from './reflexive.ts'

const animals = list(`
  alligator ant antelope ape badger bat bear beaver bee bird bison boar buffalo bull butterfly calf camel cat cheetah chicken
  cobra coyote crab crane crocodile crow deer dog dolphin donkey duck eagle eel elephant elk falcon ferret finch fish
  fox frog giraffe goat goose gorilla gull hare hawk hen heron herring horse hyena jaguar kangaroo kitten koala lamb leopard
  lion lizard llama lobster lynx mole monkey moose moth mouse mule octopus osprey ostrich otter owl ox panda panther parrot
  peacock pelican penguin pig pigeon pony porpoise puffin puma puppy rabbit raccoon rat raven reindeer rhino robin salmon
  seal shark sheep snake spider squirrel stallion stork swan tiger toad tortoise trout turkey turtle vulture walrus weasel
  whale wolf woodpecker worm zebra
`)
const groups = list(`
  army audience band board cabinet cast choir club committee company congregation council couple crew crowd family firm
  gang government group jury ministry navy opposition orchestra panel party public side squad staff team union
`)
/** What a thing has of itself and may lose. */
const parts = list(`
  antenna appeal bark bow branches bumper canopy charm cover crown door doors edge engine engines facade front glow grip hood
  hull keel lead leaves lid lights lustre luster mast momentum moorings needles nose novelty paint petals propeller rigging
  roof rudder sail sails sheen shine spire steeple stern tail top tower tyre tyres tire tires value wheel wheels windows
  wing wings
`)

/** “The water tower lost their top”, “a wolf on their way north”, “The crowd were on its feet”. */
export function findWrongOwnerOfThing(token: Token): WrongNumber | undefined {
  const noun = token.head
  if (token.relation !== 'nmod:poss' || token.certainty.relation < 0.9 || !noun || noun.index < token.index)
    return undefined
  if (token.lower === 'its') return itsOfMany(token, noun)
  if (!/^(?:their|his|her)$/.test(token.lower)) return undefined
  const isOnWay = token.lower === 'their' && noun.lower === 'way' && previous(token)?.lower === 'on'
  const verb = noun.head
  const isLost = noun.relation === 'obj' && verb?.lemma === 'lose' && parts.has(noun.lower)
  if (!verb?.tag.startsWith('VB') || verb.index > token.index || !((isOnWay && isAloneWith(verb, token)) || isLost))
    return undefined
  const subject = subjectOf(verb)
  const isThing =
    subject?.tag === 'NN' && (knownThings.has(subject.lemma) || (animals.has(subject.lemma) && token.lower === 'their'))
  return isThing && subject ? {token, right: matchCase(token.text, 'its'), subject} : undefined
}

/** Not “passed two cyclists on their way home”. */
const isAloneWith = (verb: Token, their: Token): boolean =>
  !their.sentence.tokens
    .slice(verb.index + 1, their.index)
    .some(
      (each) =>
        /^(?:PRP|NNPS?|CC)$/.test(each.tag) ||
        each.lower === 'with' ||
        (each.tag === 'NNS' && (isPluralOfPersons(each) || animals.has(each.lemma))),
    )

/** A group that takes a plural verb is “they”. */
function itsOfMany(token: Token, noun: Token): WrongNumber | undefined {
  const before = previous(token)
  const copula = noun.dependents.find(({relation}) => relation === 'cop')
  const predicate = copula ? noun : noun.head
  const subject = predicate && subjectOf(predicate)
  if (!predicate || !subject || subject.tag !== 'NN' || !groups.has(subject.lemma)) return undefined
  const first = auxiliariesOf(predicate).find(({index}) => index > subject.index) ?? predicate
  if (!/^(?:are|were|have)$/.test(first.lower) && first.tag !== 'VBP') return undefined
  // “If the government were to tell its members”, “What does the board owe its staff?”
  const {tokens, after} = token.sentence
  if (
    after.includes('?') ||
    tokens.slice(0, token.index).some(({lower}) => /^(?:if|though|that|does|did|to)$/.test(lower))
  )
    return undefined
  // “The club have sold the ground and its stands”
  const verb = copula ?? predicate
  const isStraight =
    before === verb || (/^(?:IN|TO|RP)$/.test(before?.tag ?? '') && before && previous(before) === verb)
  return isStraight && verb.index < token.index ? {token, right: matchCase(token.text, 'their'), subject} : undefined
}

function subjectOf(verb: Token): Token | undefined {
  const subjects = verb.dependents.filter(({relation}) => relation.startsWith('nsubj'))
  const [subject] = subjects
  if (subjects.length > 1 || !subject || subject.dependents.some(({relation}) => relation === 'conj')) return undefined
  return Math.min(subject.certainty.head, subject.certainty.relation) >= 0.7 ? subject : undefined
}
