// How many faults of grammar and sense are found in copy: `npm run build && node bench/faults.mjs FILE … [options]`. A file
// has one paragraph a line.
//
//   --half a|b     the paragraphs for developing (a, the default), or the others, for measuring
//   --kinds LIST   some kinds alone: agreement,verb-form
//   --tries N      paragraphs for each kind (400)
//   --missed N     prints up to N of what is missed of each kind
//
// One fault at a time is put into a paragraph of edited prose, where the reading of the right sentence shows that it is
// one, and all rules of the default set read the paragraph. A fault counts as found where a finding that the right
// paragraph has not overlaps it, or would mend it.
import fs from 'node:fs'
import {parseArgs} from 'node:util'
import {parseCopy} from '../dist/src/engine/parse.js'
import {createDesk, formsOfVerb, inflect, lemmaOf, levelOf, readCopy, readingOf, rules} from '../dist/src/index.js'
import {createChance, halfOf} from './chance.mjs'

const {values: options, positionals: files} = parseArgs({
  allowPositionals: true,
  options: {
    half: {type: 'string', default: 'a'},
    kinds: {type: 'string'},
    tries: {type: 'string', default: '400'},
    missed: {type: 'string', default: '0'},
  },
})
if (!files.length || !/^[ab]$/.test(options.half)) {
  console.error('Usage: node bench/faults.mjs [--half a|b] [--kinds LIST] [--tries N] [--missed N] FILE …')
  process.exit(2)
}

const words = (text) => new Set(text.trim().split(/\s+/))

/** Subjects that take either number, or so in Britain. */
const eitherNumber = words(`
  all any average army audience band bank board bulk cabinet club company committee council couple court crew crowd data
  dozen enemy family firm government group half handful jury kind league lot lots majority management media minority more
  most none number other others pair part party percent percentage people police press proportion public rest set side
  some sort staff team type union variety what youth % series species means headquarters number
`)
const unreal = words('if though unless whether wish wished wishes as lest that suppose')
const otherNumber = new Map(
  [
    ['was', 'were'],
    ['is', 'are'],
    ['has', 'have'],
    ['does', 'do'],
  ].flatMap(([one, many]) => [
    [one, many],
    [many, one],
  ]),
)
const confusions = readPairs(`
  its it's; their there they're; there their; then than; than then; to too; too to; of off; off of; were where; where were;
  from form; form from; led lead; lose loose; loses losses; losses loses; past passed; passed past; accept except;
  except accept; affect effect; effect affect; through though thorough; though through; quiet quite; quite quiet;
  brought bought; bought brought; who how; how who; now know; know now; an and; and an; whose who's; your you're;
  weather whether; whether weather; here hear; hear here; on one; with wit; for fro; that than; are our; our are
`)
const prepositions = readPairs(`
  accused/of for; charged/with for; responsible/for of; depends/on of; depend/on of; consists/of in; based/on of;
  interested/in on; aware/of for; capable/of to; according/to with; belongs/to at; believe/in on; convicted/of for;
  related/to of; similar/to as; different/from of; involved/in to; known/for of; led/to in; died/of by; filled/with by;
  full/of with; married/to of; opposed/to of; number/of on; member/of at; reason/for of; rise/in on;
  increase/in on; effect/on of; attack/on to; access/to of; answer/to of; interest/in for; need/for on; refused/to for;
  resulted/in to; contributed/to on; focused/on in; insisted/on in; listened/to at; prevented/from of; suffered/from by;
  suffering/from with; guilty/of for; proud/of on; afraid/of from; independent/of from; associated/with to;
  ability/to of; able/to for; accustomed/to with; addicted/to of; adjacent/to of; affected/by of; aimed/at to;
  allowed/to for; amount/of on; apologised/for of; apologized/for of; approve/of from; ashamed/of for; asked/for of;
  attached/to on; attempt/to for; attention/to on; ban/on at; banned/from of; benefit/from of; benefited/from of;
  caused/by from; close/to from; collided/with to; committed/to for; complain/about for; complained/about for;
  composed/of from; concentrate/on in; concerned/about of; confidence/in on; consisted/of in; consisting/of in;
  contribute/to on; contribution/to on; cope/with of; damage/to at; deal/with to; dealt/with to; decided/to for;
  decline/in on; decrease/in on; dedicated/to for; demand/for to; depending/on of; deprived/of from; derived/from of;
  difference/between of; divided/into to; due/to of; eligible/for of; equal/to with; equipped/with of; evidence/of on;
  example/of on; excluded/from of; exposed/to for; failed/to for; failure/to for; familiar/with of; famous/for of;
  fond/of from; hundreds/of with; immune/to of; influence/on at; intended/to of; invested/in on; investment/in on;
  keen/on at; lack/of on; limited/to on; linked/to of; looking/for of; looking/at of; named/after from; objected/to of;
  obliged/to for; opposition/to on; part/of on; participate/in on; participated/in on; pleased/with of; prone/to for;
  protected/from of; range/of on; refer/to on; referred/to on; refers/to on; reliant/on of; relied/on of; relies/on of;
  rely/on of in; request/for at; resigned/from of; responded/to on; response/to for; result/of by; sentenced/to on;
  series/of on; spent/on to; succeeded/in on; suffer/from of by; suffers/from of; suitable/for of; superior/to than;
  support/for at; surprised/by of; surrounded/by of; suspected/of for; thousands/of with; threat/to on; tired/of from;
  typical/of for; unable/to for; used/to for; wait/for of; waited/for of; waiting/for of; wanted/to for; worried/about of;
  worthy/of for
`)
const beside = words('in on at for by with from to')
const naturalPairs = words(
  'from-in from-on from-at in-for in-to on-to in-on-to in-with in-by in-from on-by on-with on-for',
)

/** Each finds the faults of a kind that could be put into a paragraph: what to write from where to where, and its sort. */
const kinds = {
  agreement: (tokens) => tokens.filter(isNarrated).flatMap(disagreementsAt),
  'verb-form': (tokens) => tokens.filter(isNarrated).flatMap(wrongFormsAt),
  confusable: (tokens) => tokens.flatMap(confusionsAt),
  'missing-word': (tokens) => tokens.filter(isMissed).map((token) => deletion(token)),
  article: (tokens) => tokens.filter(isNarrated).flatMap(lostArticlesAt),
  'extra-word': (tokens) => tokens.filter(isNarrated).flatMap(insertionsAt),
  tense: (tokens) => [
    ...presentsAmongPasts(tokens.filter(isNarrated)),
    ...tokens.filter(isNarrated).flatMap(presentsBesidePasts),
  ],
  preposition: (tokens) => tokens.flatMap(wrongPrepositionsAt),
  'comma-splice': (tokens) => tokens.filter(isNarrated).flatMap(splicesAt),
  punctuation: (tokens) => tokens.flatMap((token) => [...lostCommasAt(token), ...lostBehindOpening(token)]),
  apostrophe: (tokens) => tokens.flatMap(apostrophesAt),
  comparison: (tokens) => tokens.flatMap(comparisonsAt),
  'missing-subject': (tokens) => tokens.filter(isNarrated).flatMap(lostSubjectsAt),
  'duplicated-phrase': (tokens) => tokens.filter(isNarrated).flatMap(copiesAt),
  'noun-number': (tokens) => tokens.filter(isNarrated).flatMap(wrongNumbersAt),
  pronoun: (tokens) => tokens.filter(isNarrated).flatMap(wrongPronounsAt),
}

const pluralWords = words('these those both many several few various two three four five six seven eight nine ten')
const singularWords = words('a an this that each every another one')
const ordinals = words('first second third fourth fifth sixth seventh eighth ninth tenth')
const commonPrepositions = words('of in on at to for from with by')
const myriads = words('thousands hundreds millions dozens droves')
const objectForms = new Map([
  ['i', 'me'],
  ['he', 'him'],
  ['she', 'her'],
  ['we', 'us'],
  ['they', 'them'],
])
const subjectForms = new Map([...objectForms].map(([subject, object]) => [object, subject]))
const ownForms = new Map([
  ['me', 'myself'],
  ['him', 'himself'],
  ['her', 'herself'],
  ['us', 'ourselves'],
  ['them', 'themselves'],
])

/** What commas set off on both sides, by its place in the tree. */
const pairedBy = [
  ['an apposition', /^appos/],
  ['a clause of a noun', /^acl/],
  ['what it includes', /^(?:nmod|obl)/],
  ['who said so', /^(?:parataxis|ccomp|advcl)/],
]

const {pick, shuffle} = createChance(20260102)
const desk = createDesk({rules: rules.filter(({rule}) => rule.recommended !== false).map((rule) => ({rule}))})
const paragraphs = files.flatMap(paragraphsOf).filter((text) => halfOf(text) === options.half)
console.log('| Fault | tried | found |\n| --- | ---: | ---: |')
for (const kind of options.kinds?.split(',') ?? Object.keys(kinds)) await measure(kind, kinds[kind])

async function measure(kind, find) {
  const tallies = new Map()
  const missed = []
  let tried = 0
  for (const right of shuffle(paragraphs)) {
    if (tried === Number(options.tries)) break
    const fault = pickFault(find(await tokensOf(right)))
    if (!fault) continue
    tried++
    const tally = tallies.get(fault.sort) ?? {tried: 0, found: 0}
    tallies.set(fault.sort, tally)
    tally.tried++
    if (await isFound(right, fault)) tally.found++
    else missed.push(`${fault.sort}: ${show(right, fault)}`)
  }
  const row = (name, {tried, found}) => `| ${name} | ${tried} | ${((100 * found) / tried).toFixed(1)} % |`
  const found = [...tallies.values()].reduce((sum, tally) => sum + tally.found, 0)
  console.log(row(`**${kind}**`, {tried, found}))
  for (const [sort, tally] of [...tallies].sort(([, a], [, b]) => b.tried - a.tried)) console.log(row(sort, tally))
  for (const line of missed.slice(0, Number(options.missed))) console.error(line)
}

/** Sorts are equally likely, so that the rare ones are seen, too. */
function pickFault(faults) {
  const sort = pick([...new Set(faults.map((fault) => fault.sort))])
  return pick(faults.filter((fault) => fault.sort === sort))
}

async function isFound(right, fault) {
  const {start, end, text, place = {start, end: start + text.length}} = fault
  const wrong = right.slice(0, start) + text + right.slice(end)
  const findings = (await lint(wrong)).filter(
    ({place: at, expected = []}) =>
      (at.start.offset < place.end && at.end.offset > place.start) ||
      expected.some((mended) => wrong.slice(0, at.start.offset) + mended + wrong.slice(at.end.offset) === right),
  )
  if (!findings.length) return false
  const before = new Set((await lint(right)).map(keyOf))
  return findings.some((finding) => !before.has(keyOf(finding)))
}

async function lint(text) {
  return (await desk.lint(await readCopy(text))).messages
}

function keyOf({ruleId, reason}) {
  return `${ruleId} ${reason}`
}

function show(right, {start, end, text}) {
  return `${right.slice(Math.max(0, start - 90), start)}⟦${right.slice(start, end)} → ${text}⟧${right.slice(end, end + 70)}`
}

async function tokensOf(text) {
  return readingOf(parseCopy(await readCopy(text))).sentences.flatMap(({tokens}) => tokens)
}

// Kinds of faults

/** A fault in place of a word; places of one paragraph are places of its text. */
function change({start, end}, text, sort) {
  return {start, end, text, sort}
}

function disagreementsAt(token) {
  const {lower, tag, relation, certainty, sentence, index} = token
  if (!/^VB[ZPD]$/.test(tag) || certainty.tag < 0.9 || token.word?.text !== token.text) return []
  const predicate = /^(?:aux|cop)/.test(relation) ? token.head : token
  const other = otherNumber.get(lower) ?? (predicate === token ? otherForm(token) : undefined)
  const subject = subjectOrShared(predicate)
  if (!other || !subject) return []
  const isQuantity = isQuantityOf(subject)
  if (!isQuantity && (eitherNumber.has(subject.lower) || subject.tag === 'CD')) return []
  if (
    !isQuantity &&
    /^(?:DT|JJ|WDT|WP)$/.test(subject.tag) &&
    !/^(?:who|which|that|this|these|those)$/.test(subject.lower)
  )
    return []
  if (predicate.dependents.some((each) => each.tag === 'MD' && each.index < index)) return []
  if (/^w/.test(lower) && sentence.tokens.slice(0, index).some((each) => unreal.has(each.lower))) return []
  return [change(token, other, sortOfSubject(subject, token, predicate))]
}

/** “each of the”, “much of the”, “many of the”, “most of the money”, “two of the”: not “none of them”. */
function isQuantityOf({lower, tag, index, sentence: {tokens}}) {
  const [of, article, noun] = tokens.slice(index + 1, index + 4)
  if (/^(?:much|little)$/.test(lower)) return of?.lower !== 'like'
  if (of?.lower !== 'of') return false
  if (/^(?:each|either|one|1|many|several|few|both)$/.test(lower)) return true
  const whole = article?.tag === 'DT' ? article.head : noun
  if (/^(?:most|all|half|some)$/.test(lower)) return /^NNS?$/.test(whole?.tag ?? '') && !eitherNumber.has(whole.lower)
  return tag === 'CD' && /^(?:\p{L}+|\d\d?)$/u.test(lower)
}

function otherForm({lower, tag}) {
  const lemma = lemmaOf(lower, tag)
  if (!/^[a-z]{3,}$/.test(lower) || /^(?:be|'s|'re)$/.test(lemma)) return undefined
  const third = inflect(lemma, 'VBZ')
  return tag === 'VBZ' && third === lower ? lemma : tag === 'VBP' && lemma === lower ? third : undefined
}

function subjectOf(predicate) {
  return predicate?.dependents.find(({relation}) => /^nsubj/.test(relation))
}

function sortOfSubject(subject, verb, predicate) {
  if (/^(?:who|which|that)$/.test(subject.lower) && subject.tag.startsWith('W')) return 'after who, which, that'
  if (subject.index > verb.index)
    return subject.tag === 'NNP' && !/^[?]/.test(verb.sentence.after) ? 'before a name' : 'before its subject'
  if (!predicate.dependents.includes(subject)) return 'second verb of a subject'
  if (subject.tag === 'PRP') return 'after a pronoun'
  if (isQuantityOf(subject)) return 'much, each of, most of'
  if (subject.dependents.some(({lower}) => lower === 'neither')) return 'after “neither … nor”'
  if (subject.dependents.filter(({relation, index}) => relation === 'conj' && index < verb.index).length > 1)
    return 'after a list'
  if (subject.dependents.some(({relation, index}) => relation === 'conj' && index < verb.index)) return 'after “and”'
  if (subject.tag.startsWith('NNP')) return 'after a name'
  return verb.index - subject.index <= 2 ? 'beside its noun' : 'further from its noun'
}

function wrongFormsAt(token) {
  const {lower, tag, index, sentence} = token
  if (!/^VB[NGD]?$/.test(tag) || token.certainty.tag < 0.9 || !/^[a-z]{2,}$/.test(token.text)) return []
  const lemma = lemmaOf(lower, tag)
  const forms = (...tags) =>
    tags.flatMap((each) => (lemma === 'be' ? [] : (formsOfVerb(lemma, each)[0] ?? []))).filter((form) => form !== lower)
  const governor = sentence.tokens[index - 1]
  const hasNot = /^(?:not|n't)$/.test(governor?.lower ?? '')
  const first = hasNot ? sentence.tokens[index - 2] : governor
  const to = (sort, list) => [...new Set(list)].map((form) => change(token, form, sort))
  if (tag === 'VB' && first?.tag === 'TO' && first.head === token) return to('after to', forms('VBZ', 'VBD', 'VBG'))
  if (tag === 'VB' && first?.tag === 'MD' && first.head === token)
    return to('after a modal', forms('VBZ', 'VBD', 'VBG'))
  if (tag === 'VB' && first?.lemma === 'do' && first.head === token) return to('after do', forms('VBZ', 'VBD'))
  const wrong = forms(...(tag === 'VBN' ? ['VB', 'VBD'] : ['VB']))
  if (tag === 'VBN' && first?.lemma === 'have' && first.head === token)
    return to('after have', [...wrong, ...forms('VBG')])
  if (/^VB[NG]$/.test(tag) && first?.lemma === 'be' && first.head === token) return to('after be', wrong)
  const isDistant = /^RB/.test(first?.tag ?? '') && /^(?:be|have)$/.test(sentence.tokens[first.index - 1]?.lemma ?? '')
  if (/^VB[NG]$/.test(tag) && isDistant && sentence.tokens[first.index - 1].head === token)
    return to('after be or have, behind an adverb', wrong)
  const sort = /^VB[NG]$/.test(tag) ? sortOfClause(token, governor) : undefined
  if (sort) return to(sort, sort === 'participle behind a comma' ? forms('VB', 'VBD') : forms('VB'))
  if (/^VB[DZ]$/.test(tag) && /^(?:who|which|that|what)$/.test(governor?.lower ?? '') && governor.tag.startsWith('W'))
    return governor.head === token ? to('-ing behind who, which, what', forms('VBG')) : []
  if (tag !== 'VBD' || /^(?:be|have|do)$/.test(lemma)) return []
  if (token.relation === 'conj' && token.head.tag === 'VBD' && /^(?:and|but)$/.test(first?.lower ?? ''))
    return to('second of two pasts', forms('VB'))
  if (isPastOfOne(token)) return to('past lost', forms('VB'))
  return []
}

/** A participle or gerund that no auxiliary governs. */
function sortOfClause({tag, relation, certainty, head, dependents}, before) {
  if (Math.min(certainty.head, certainty.relation) < 0.85 || !before) return undefined
  if (dependents.some((each) => /^(?:nsubj|aux|cop)/.test(each.relation))) return undefined
  if (relation === 'acl' && /^NN/.test(before.tag)) return tag === 'VBN' ? 'participle of its noun' : '-ing of its noun'
  if (tag !== 'VBG') return undefined
  if (relation === 'xcomp' && head === before && /^VB/.test(before.tag)) return '-ing after a verb'
  if (before.tag === 'IN' && before.relation === 'mark') return '-ing after a preposition'
  return relation === 'advcl' && before.text === ',' && head.index < before.index
    ? 'participle behind a comma'
    : undefined
}

/** A past among others, of somebody or something. */
function isPastOfOne({dependents, sentence, relation, head}) {
  const pasts = sentence.paragraph.sentences.flatMap(({tokens}) => tokens).filter(({tag}) => tag === 'VBD')
  const subject = subjectOf({dependents}) ?? (relation === 'conj' ? subjectOf(head) : undefined)
  if (pasts.length < 3 || !subject || dependents.some((each) => /^(?:aux|expl)/.test(each.relation))) return false
  if (eitherNumber.has(subject.lower) || subject.dependents.some((each) => each.relation === 'conj')) return false
  return /^NNP?$/.test(subject.tag) || /^(?:he|she|it)$/.test(subject.lower)
}

function subjectOrShared(verb) {
  return subjectOf(verb) ?? (verb.relation === 'conj' ? subjectOf(verb.head) : undefined)
}

function confusionsAt({text, lower, tag, certainty, start, end, word, lemma}) {
  if (text !== lower && text.slice(1) !== lower.slice(1)) return []
  const faults = (confusions.get(lower) ?? [])
    .filter((other) => word?.lower === lower && isOfRole(lower, tag, other))
    .map((other) => change({start, end}, likeWritten(other, text), `${lower} → ${other}`))
  if (!/^NNS?$/.test(tag) || certainty.tag < 0.9 || word?.text !== lower || lower.length < 5) return faults
  const shorter = Array.from(lower, (_, i) => lower.slice(0, i) + lower.slice(i + 1))
  for (const other of new Set(shorter))
    if (levelOf(other) <= 2 && levelOf(other) > 0 && other !== lemma && lemmaOf(other, tag) !== lemma)
      faults.push(change({start, end}, other, 'noun, a letter lost'))
  return faults
}

/** Not “effect” the verb, nor “past” where “passed” could stand. */
function isOfRole(lower, tag, other) {
  if (lower === 'effect') return /^NN/.test(tag)
  if (lower === 'form') return tag === 'NN'
  if (lower === 'lead' || lower === 'affect') return tag.startsWith('VB')
  if (lower === 'that') return /^(?:IN|WDT)$/.test(tag)
  if (lower === 'losses') return tag === 'NNS'
  return !(lower === 'there' && other === 'their' && tag !== 'EX' && tag !== 'RB')
}

function isMissed({lower, tag, text, sentence, index, relation}) {
  const next = sentence.tokens[index + 1]
  if (text !== lower || index === 0 || !/^\p{L}/u.test(next?.text ?? '')) return false
  if (/^an?$/.test(lower)) return next.tag !== 'CD'
  if (lower === 'the') return next.tag === 'NN' && !/^(?:of|to|in)$/.test(sentence.tokens[index + 2]?.lower ?? 'of')
  if (lower === 'to') return tag === 'TO' && sentence.tokens[index - 1]?.lemma !== 'help'
  if (/^(?:who|which|that)$/.test(lower)) return tag.startsWith('W') && relation.startsWith('nsubj')
  if (/^(?:will|would)$/.test(lower)) return tag === 'MD' && next.tag === 'VB'
  if (/^(?:in|on|at|for|as)$/.test(lower)) return tag === 'IN' && relation === 'case'
  return /^(?:of|be|been|is|was|were|are|has|have|had|with|from|by)$/.test(lower)
}

/** Found where a finding stands on a word beside the gap. */
function deletion({start, end, lower, sentence: {tokens}, index}) {
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  const gap = after.start - end
  return {
    start,
    end: end + gap,
    text: '',
    sort: lower,
    place: {start: before.start, end: after.end - (end - start) - gap},
  }
}

/** “struck the crossbar” → “struck crossbar”. */
function lostArticlesAt(token) {
  const {lower, text, tag, index, head, sentence} = token
  const [before, next] = [sentence.tokens[index - 1], sentence.tokens[index + 1]]
  if (!/^(?:an?|the)$/.test(lower) || text !== lower || tag !== 'DT' || !before || !/^\p{L}/u.test(next?.text ?? ''))
    return []
  const sort = sortOfNoun(head, token, next)
  return sort ? [{...deletion(token), sort: `${lower === 'the' ? 'the' : 'a'}, ${sort}`}] : []
}

function sortOfNoun(noun, {lower, index}, next) {
  if (lower === 'the' && (/^(?:JJS|RBS)$/.test(next.tag) || /^(?:first|second|third|only|last|same)$/.test(next.lower)))
    return 'superlative or ordinal'
  if (lower === 'the' && next.tag === 'NNP' && noun?.tag === 'NNP') return 'name'
  if (noun?.tag !== 'NN' || noun.index < index || noun.index > index + 4) return undefined
  if (/^appos/.test(noun.relation)) return 'apposition'
  const place = placeOfNoun(noun)
  return place && (next === noun ? place : `${place}, described`)
}

function placeOfNoun({relation, dependents}) {
  if (/^i?obj/.test(relation)) return 'object'
  if (/^nsubj/.test(relation)) return 'subject'
  if (dependents.some((each) => each.relation === 'cop')) return 'predicate'
  const isBehind = /^(?:obl|nmod)/.test(relation) && dependents.some((each) => each.relation === 'case')
  return isBehind ? 'preposition' : undefined
}

function insertionsAt(token) {
  const {start, tag, text, lower, word, index, sentence} = token
  const before = sentence.tokens[index - 1]
  if (!before || !/^,?\s$/.test(word?.before ?? '') || /[A-Z]/.test(text)) return []
  const insert = (added, sort = added) => ({
    ...change({start, end: start}, `${added} `, sort),
    place: {start: before.start, end: start + added.length + 1 + text.length},
  })
  const found = []
  if (/^(?:VBD|VBZ|MD)$/.test(tag) && /^NN|^PRP$/.test(before.tag))
    found.push(...['to', 'of', 'the', 'been', ...(tag === 'MD' ? ['was'] : [])].map((added) => insert(added)))
  if (tag === 'DT' && /^(?:VBD|VBZ|IN)$/.test(before.tag)) found.push(insert('of'), insert('was'))
  if (tag === 'IN' && /^NNS?$/.test(before.tag)) found.push(insert('the'), insert('to'))
  if (tag === 'IN' && beside.has(lower) && /^(?:NNS?|VB.)$/.test(before.tag))
    for (const other of beside)
      if (other !== lower && !naturalPairs.has(`${other}-${lower}`))
        found.push(
          insert(other, `preposition beside another, behind a ${before.tag.startsWith('N') ? 'noun' : 'verb'}`),
        )
  return [...found, ...leftoversAt(token).flatMap(([sort, added]) => insert(added, sort))]
}

/** What stays behind when a word before this one is written anew: its like, or a pronoun for the subject. */
function leftoversAt({lower, tag, head, relation, index, sentence}) {
  const before = sentence.tokens[index - 1]
  const like = (sort, others) => [...others].filter((other) => other !== lower).map((other) => [sort, other])
  const subject = subjectOf(/^(?:aux|cop)/.test(relation) ? head : sentence.tokens[index])
  if (
    /^(?:is|are|was|were|has|have|had|will|would|could)$/.test(lower) &&
    /^(?:NN.*|PRP|EX|W.*|RB|CC|,)$/.test(before.tag)
  )
    return [
      ...like('auxiliary beside another', words('is are was were has had will would could')).filter(
        ([, one]) => !/^(?:have|had)$/.test(lower) || !/^(?:will|would|could|has|had)$/.test(one),
      ),
      ...pronounsBehind(subject, before),
    ]
  if (/^(?:VB[DZP]|MD)$/.test(tag)) return pronounsBehind(subject, before)
  if (/^(?:who|which|that)$/.test(lower) && tag.startsWith('W') && relation.startsWith('nsubj'))
    return like('relative beside another', ['that', 'which'])
  if (/^(?:whether|how|why)$/.test(lower) && /^VB/.test(before.tag)) return [['“that” before a question', 'that']]
  if (
    /^(?:he|she|it|they)$/.test(lower) &&
    /^(?:since|when|because|after|before|until|although|while|if)$/.test(before.lower)
  )
    return like('preposition behind a conjunction', words('from in of to with'))
  return []
}

/** “The mayor she resigned”, “Ruiz, who had resigned, he left”: where the subject is one person or thing, or several. */
function pronounsBehind(subject, before) {
  if (!subject || subject.index > before.index || !/^NN/.test(subject.tag) || eitherNumber.has(subject.lower)) return []
  const isShared = subject.dependents.some((each) => each.relation === 'conj')
  const isThing = subject.tag === 'NN' && !/(?:er|or|ist|ian|m[ae]n|ant|ent|child)$/.test(subject.lower)
  const pronoun = isShared || subject.tag.endsWith('S') ? 'they' : isThing ? 'it' : 'she'
  if (before === subject) return [['pronoun behind its noun', pronoun]]
  return before.lower === ',' ? [['pronoun behind what commas set off', pronoun]] : []
}

function presentsAmongPasts(tokens) {
  const count = (tags) => tokens.filter(({tag}) => tags.test(tag)).length
  if (count(/^VBD$/) < 4 || count(/^VB[ZP]$/) > 0) return []
  return tokens.flatMap((token) => {
    const {tag, certainty, relation, lower, text} = token
    const subject = subjectOf(/^(?:aux|cop)/.test(relation) ? token.head : token)
    if (tag !== 'VBD' || certainty.tag < 0.9 || !subject || text !== lower) return []
    if (/^(?:aux|cop)/.test(relation)) {
      const present = {was: 'is', were: 'are'}[lower]
      return present && subject.lower !== 'i' ? [change(token, present, 'form of be')] : []
    }
    const isOne = /^(?:NN|NNP)$/.test(subject.tag) || /^(?:he|she|it)$/.test(subject.lower)
    const present = inflect(lemmaOf(lower, 'VBD'), isOne ? 'VBZ' : 'VBP')
    return present && present !== lower ? [change(token, present, 'full verb')] : []
  })
}

/** A present for a past that a time, or a past of the same sentence, leaves no doubt of. */
function presentsBesidePasts(token) {
  const {tag, certainty, lower, text, relation, dependents, index, sentence} = token
  if (tag !== 'VBD' || certainty.tag < 0.9 || text !== lower) return []
  if (lower === 'had')
    return isPastPerfect(token) ? [change(token, numberOf(token.head) === 'one' ? 'has' : 'have', 'had → has')] : []
  if (/^(?:aux|cop)/.test(relation) || /^(?:be|have|do|say)$/.test(lemmaOf(lower, 'VBD'))) return []
  const number = numberOf(token)
  const present = number && inflect(lemmaOf(lower, 'VBD'), number === 'one' ? 'VBZ' : 'VBP')
  if (!present || present === lower) return []
  const [own, sorts] = [pastTimeOf(token), []]
  if (own) sorts.push('beside a past time')
  const isPlain = (verb) => verb?.tag === 'VBD' && !verb.dependents.some((each) => each.relation === 'cop')
  if (relation === 'conj' && isPlain(token.head) && !subjectOf(token)) sorts.push('second of two pasts')
  else if (dependents.some((each) => each.relation === 'conj' && isPlain(each) && !subjectOf(each)))
    sorts.push('first of two pasts')
  const isOfTime = dependents.some(
    (each) => each.index < index && /^(?:when|after|before|until|while|as)$/.test(each.lower),
  )
  if (relation === 'advcl' && isPlain(token.head) && isOfTime) sorts.push('clause of time of a past')
  if (relation === 'acl:relcl' && sentence.tokens.some((each) => each.tag === 'VBD' && each !== token))
    sorts.push('relative clause beside a past')
  return sorts.map((sort) => change(token, present, sort))
}

function isPastPerfect({relation, head, sentence}) {
  const isPast = ({tag, lower}) => tag === 'VBD' && lower !== 'had'
  return relation === 'aux' && head.tag === 'VBN' && numberOf(head) && sentence.tokens.some(isPast)
}

/** “in 2019”, “last week”, “two years ago”, “on 17 August last year” */
function pastTimeOf({dependents}) {
  return dependents.some(
    (each) =>
      /^(?:obl|advmod)/.test(each.relation) &&
      each.certainty.head > 0.85 &&
      (/^(?:1[5-9]\d\d|20[01]\d|202[0-4]|ago|yesterday)$/.test(each.lower) ||
        each.dependents.some(
          ({lower, relation}) =>
            (lower === 'last' && /^(?:week|month|year|night|summer|winter|spring|autumn)$/.test(each.lower)) ||
            (/^(?:1[5-9]\d\d|20[01]\d)$/.test(lower) && /^nmod/.test(relation)),
        )),
  )
}

/** Of the subject, shared or told of (“the firm that”). */
function numberOf(verb) {
  let subject = subjectOrShared(verb)
  if (/^W/.test(subject?.tag ?? '')) subject = verb.relation.startsWith('acl') ? verb.head : undefined
  if (!subject || eitherNumber.has(subject.lower) || /^(?:i|you)$/.test(subject.lower)) return undefined
  if (subject.dependents.some((each) => each.relation === 'conj')) return undefined
  if (/^(?:NN|NNP)$/.test(subject.tag) || /^(?:he|she|it)$/.test(subject.lower)) return 'one'
  return subject.tag === 'NNS' || /^(?:they|we)$/.test(subject.lower) ? 'many' : undefined
}

function wrongPrepositionsAt(token) {
  const {lower, text, sentence, index} = token
  const before = sentence.tokens[index - 1]
  if (text !== lower || !before) return []
  const others = prepositions.get(`${before.lower}/${lower}`) ?? []
  return [...others.map((other) => change(token, other, 'governed preposition')), ...anyPrepositionsAt(token, before)]
}

/** Any of the common ones for another, right behind its governor: of these, some are right as well. */
function anyPrepositionsAt(token, before) {
  const {lower, relation, head, tag} = token
  if (relation !== 'case' || !/^(?:IN|TO)$/.test(tag) || !commonPrepositions.has(lower) || head?.head !== before)
    return []
  const sort = /^V/.test(before.tag)
    ? 'verb'
    : /^NNS?$/.test(before.tag)
      ? 'noun'
      : before.tag === 'JJ'
        ? 'adjective'
        : undefined
  if (!sort) return []
  return [...commonPrepositions]
    .filter((other) => other !== lower)
    .map((other) => change(token, other, `any preposition behind ${sort === 'adjective' ? 'an' : 'a'} ${sort}`))
}

/** “It rained. The match went on.”, “It rained; the match went on.”, “It rained, but the match went on.” → “It rained, the match went on.” */
function splicesAt({text, tag, start, end, index, sentence}) {
  const {tokens, paragraph} = sentence
  const isClause = ({tokens: own}) => own.some((token) => !token.head && subjectOf(token))
  if (text === ';') return splicesWithin(tokens, index, tokens[index + 1], start)
  if (tag === 'CC' && tokens[index - 1]?.text === ',' && /^(?:and|but)$/.test(text))
    return splicesWithin(tokens, index - 1, tokens[index + 1], end)
  const next = paragraph.sentences[paragraph.sentences.indexOf(sentence) + 1]?.tokens[0]
  if (text !== '.' || tokens.at(-1)?.start !== start || !next || tokens.length > 40 || tag !== '.') return []
  const sort = sortOfOpening(next)
  if (!isClause(sentence) || !isClause(next.sentence) || !sort) return []
  const opening = next.tag === 'NNP' || next.text === 'I' ? next.text : next.lower
  return [change({start, end: next.end}, `, ${opening}`, sort)]
}

/** Two clauses of one sentence, each with its subject, from a mark on. */
function splicesWithin(tokens, mark, next, end) {
  const first = tokens.find((token) => !token.head)
  const second = first?.dependents.find(({relation, index}) => /^(?:conj|parataxis)$/.test(relation) && index > mark)
  const isOfSecond = next && second && subjectOf(second)?.index >= next.index && edgesOf(second)[0] <= next.index
  if (!isOfSecond || !subjectOf(first) || first.index > mark || tokens.slice(0, mark).some(({text}) => text === ';'))
    return []
  if (second.certainty.head < 0.8 || !sortOfOpening(next)) return []
  const {text} = tokens[mark]
  return [
    change({start: tokens[mark].start, end: next.end}, `, ${next.text}`, text === ';' ? '; → ,' : ', and → ,'),
  ].filter(() => end <= next.start)
}

/** By what the second of two sentences opens with. */
function sortOfOpening({tag, lower}) {
  if (/^(?:so|yet|then|thus|plus)$/.test(lower)) return undefined
  if (tag === 'PRP') return '. → , it'
  if (/^(?:DT|PDT|PRP\$)$/.test(tag)) return '. → , the'
  if (tag === 'NNP') return '. → , Ames'
  if (/^(?:NNS?|CD|JJ)$/.test(tag)) return '. → , nine'
  return /^(?:IN|RB|WRB)$/.test(tag) ? '. → , in May' : undefined
}

/** “The mayor, a lawyer, said” → “The mayor, a lawyer said”. */
function lostCommasAt(token) {
  const {tokens} = token.sentence
  const [name] = pairedBy.find(([, relations]) => relations.test(token.relation)) ?? []
  if (!name || token.certainty.head < (/^(?:appos|acl)/.test(token.relation) ? 0.9 : 0.6)) return []
  const [first, last] = edgesOf(token)
  const [opening, closing] = [tokens[first - 1], tokens[last + 1]]
  const beyond = tokens[last + 2]
  if (name === 'what it includes' && !/^(?:including|like|along|together|unlike)$/.test(tokens[first].lower)) return []
  if (name === 'who said so' && !(subjectOf(token) && last - first < 5 && !token.word?.quotation)) return []
  if (opening?.text !== ',') return []
  const lose = ({start, end}, which) => ({
    ...change({start, end}, '', `${which} ${name}`),
    place: {start: tokens[first - 2]?.start ?? start, end: end + 25},
  })
  if (tokens[first].lower === 'including' && closing?.text === '.') return [lose(opening, 'only before')]
  if (closing?.text !== ',' || !beyond || beyond.index > token.head.index + 60) return []
  return [...(/^VB|^MD/.test(beyond.tag) ? [lose(closing, 'after')] : []), lose(opening, 'before')]
}

/** “Asked why, she shrugged” → “Asked why she shrugged” */
function lostBehindOpening(token) {
  const {tokens} = token.sentence
  if (token.relation !== 'advcl' || !token.head || subjectOf(token)) return []
  const [first, last] = edgesOf(token)
  const comma = tokens[last + 1]
  if (first > 0 || !/^VB[NG]$/.test(tokens[0].tag) || comma?.text !== ',' || subjectOf(token.head) !== tokens[last + 2])
    return []
  if (tokens[last + 2].tag !== 'PRP') return []
  const {start, end} = comma
  return [{...change({start, end}, '', 'behind an opening'), place: {start: tokens[last].start, end: end + 10}}]
}

/** The places of the words below a word, it included, from the first to the last. */
function edgesOf(token) {
  const below = [token]
  for (const each of below) below.push(...each.dependents)
  const places = below.filter(({text}) => text !== ',').map(({index}) => index)
  return [Math.min(...places), Math.max(...places)]
}

/** “the mayor’s plan” → “the mayors plan”; “residents said” → “resident’s said”. */
function apostrophesAt({text, lower, tag, start, end, sentence: {tokens}, index, certainty}) {
  const before = tokens[index - 1]
  if (tag === 'POS' && /^[’']s?$/.test(text) && /^NNS?$/.test(before?.tag ?? ''))
    return [
      {
        ...change({start, end}, text.slice(1), text.length > 1 ? 'of one' : 'of many'),
        place: {start: before.start, end: end + 20},
      },
    ]
  if (tag !== 'NNS' || certainty.tag < 0.9 || !/^\p{Ll}{3,}[^s]s$/u.test(text) || lower !== text) return []
  return [change({start, end}, `${text.slice(0, -1)}’s`, 'of a plural')]
}

function comparisonsAt({text, lower, tag, start, end, sentence: {tokens}, index}) {
  const before = tokens[index - 1]
  if (text !== lower || !before) return []
  const double = (word, sort) => [
    {...change({start, end: start}, `${word} `, sort), place: {start, end: end + word.length + 1}},
  ]
  if (
    tag === 'JJR' &&
    !/^(?:more|less|fewer|other|much|far|even|still|no)$/.test(lower) &&
    !/^(?:much|far|even|still|no|more|the|any|\d.*)$/.test(before.lower)
  )
    return double('more', 'more …er')
  if (
    tag === 'JJS' &&
    !/^(?:most|least|best|last)$/.test(lower) &&
    /^(?:the|’s|'s|its|their|his|her)$/.test(before.lower)
  )
    return double('most', 'most …est')
  if (lower === 'than' && /^(?:JJR|RBR)$/.test(before.tag))
    return [
      change({start, end}, 'as', /^[$£€\d]/.test(tokens[index + 1]?.text ?? '') ? 'than → as a number' : 'than → as'),
    ]
  if (lower === 'fewer') return [change({start, end}, 'less', 'fewer → less')]
  const first = tokens.slice(Math.max(0, index - 6), index).find((token) => token.lower === 'as')
  if (lower !== 'as' || !first) return []
  const between = tokens.slice(first.index + 1, index)
  const than = change({start, end}, 'than', 'as … as → than')
  const isTwice = tokens[first.index - 1]?.lower === 'twice'
  if (
    between.length === 1 &&
    /^(?:JJ|RB)$/.test(before.tag) &&
    !/^(?:well|much|long|far|soon|such)$/.test(before.lower)
  )
    return [than]
  return isTwice && /^(?:many|much)$/.test(between[0]?.lower ?? '') && between.length === 1
    ? [change({start: first.start, end}, 'more than', 'twice as many as → twice more than')]
    : []
}

/** “She left it outright.” → “Left it outright.” */
function lostSubjectsAt(token) {
  const {
    lower,
    relation,
    head,
    start,
    end,
    index,
    sentence: {tokens},
  } = token
  if (!/^(?:he|she|it|they)$/.test(lower) || !relation.startsWith('nsubj')) return []
  const next = tokens[index + 1]
  if (!next || !/^(?:VB[DZP]|MD)$/.test(next.tag) || next.start === end || (next.head === undefined && next !== head))
    return []
  const lost = (text, from, to, sort) => [
    {...change({start: from, end: to}, text, sort), place: {start: from - 15, end: from + next.text.length + 1}},
  ]
  if (index === 0) return lost(next.text.charAt(0).toUpperCase() + next.text.slice(1), start, next.end, 'at the start')
  const before = tokens[index - 1]
  if (/^(?:that|because|although|when|while|if)$/.test(before.lower)) return lost('', start, next.start, 'in a clause')
  if (/^(?:where|why|how|which)$/.test(before.lower)) return lost('', start, next.start, 'behind where, how, which')
  if (/^VB[DZ]$/.test(before.tag) && head?.relation === 'ccomp' && head.head === before)
    return lost('', start, next.start, 'of what is said')
  const isFronted =
    before.text === ',' &&
    !head?.head &&
    head.dependents.some((each) => each.relation === 'advcl' && each.index < index)
  return isFronted ? lost('', start, next.start, 'behind a clause and its comma') : []
}

/** “He left on Friday for Rome” → “He left on Friday for Rome on Friday”. */
function copiesAt(token) {
  return [...carriedAt(token), ...movedAt(token), ...typedTwiceAt(token)]
}

/** Words of the text, from one to another. */
function written(tokens, first, last) {
  return tokens
    .slice(first, last + 1)
    .map((each, i, list) => (i && each.start > list[i - 1].end ? ' ' : '') + each.text)
    .join('')
}

/** “He left on Friday for Rome” → “On Friday he left on Friday for Rome”; “If it rains, they play” → “If it rains, they play if it rains”. */
function movedAt(token) {
  const {tokens} = token.sentence
  const [opening, end] = [tokens[0], tokens.at(-1)]
  const [first, last] = edgesOf(token)
  const copy = (at, text, sort) => [
    {...change({start: at, end: at}, text, sort), place: {start: opening.start, end: end.end + text.length}},
  ]
  if (token.certainty.head < 0.9 || token.head?.head || end.text !== '.') return []
  if (
    token.relation === 'advcl' &&
    first === 0 &&
    tokens[last + 1]?.text === ',' &&
    /^(?:IN|WRB)$/.test(opening.tag) &&
    subjectOf(token)
  )
    return copy(
      end.start,
      ` ${opening.lower}${written(tokens, 0, last).slice(opening.text.length)}`,
      'clause carried to the end',
    )
  if (
    !token.relation.startsWith('obl') ||
    !/^NN/.test(token.tag) ||
    tokens[first].tag !== 'IN' ||
    last - first > 4 ||
    first < token.head.index
  )
    return []
  if (opening.tag !== 'PRP' && opening.tag !== 'DT') return []
  const phrase = written(tokens, first, last)
  return [
    {
      ...change(
        {start: opening.start, end: opening.start + 1},
        `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)} ${opening.text.charAt(0).toLowerCase()}`,
        'phrase carried to the front',
      ),
      place: {start: opening.start, end: end.end + phrase.length},
    },
  ]
}

/** “She bought the rights in May” → “She bought in May bought the rights in May”; a few words, and the same again. */
function typedTwiceAt(token) {
  const {tokens} = token.sentence
  const {index, tag} = token
  const copy = (from, to, joint, sort) => {
    const run = written(tokens, from, to)
    const at = tokens[to].end
    return {
      ...change({start: at, end: at}, `${joint}${run}`, sort),
      place: {start: tokens[from].start, end: at + run.length + 2},
    }
  }
  const isRun = (from, to) =>
    from > 0 && to < tokens.length - 1 && tokens.slice(from, to + 1).every(({text}) => /^[\p{L}’]/u.test(text))
  if (!/^VB[DZN]$/.test(tag) || !isRun(index - 1, index + 4)) return []
  const found = []
  if (/^(?:IN|DT|PRP\$)$/.test(tokens[index + 1].tag)) found.push(copy(index, index + 3, ' ', 'run typed twice'))
  const clause = edgesOf(token)
  if (
    token.relation === 'advcl' &&
    isRun(...clause) &&
    clause[1] - clause[0] < 7 &&
    /^(?:IN|WRB)$/.test(tokens[clause[0]].tag)
  )
    found.push(copy(...clause, ', ', 'clause said twice'))
  const phrase = token.dependents.find((each) => each.relation.startsWith('obl') && edgesOf(each)[0] === index + 1)
  if (phrase && tag === 'VBD' && edgesOf(phrase)[1] < index + 6 && isRun(...edgesOf(phrase)))
    found.push({
      ...change(
        {start: tokens[edgesOf(phrase)[1]].end, end: tokens[edgesOf(phrase)[1]].end},
        ` ${token.text}`,
        'verb again behind its phrase',
      ),
      place: {start: token.start, end: tokens[edgesOf(phrase)[1]].end + token.text.length + 1},
    })
  return [...found, ...halfMovedAt(token)]
}

/** “She sold her farm to him” → “She sold her farm sold to him”: a word is put to another place and left where it was. */
function halfMovedAt(token) {
  const {tokens} = token.sentence
  const {index, tag, dependents, relation, head} = token
  const again = (from, to, at, sort) => {
    const run = written(tokens, from, to)
    const {end} = tokens[at]
    return {
      ...change({start: end, end}, ` ${run}`, sort),
      place: {start: tokens[from].start, end: end + run.length + 2},
    }
  }
  const isPlain = (from, to) =>
    tokens.slice(from, to + 1).every(({text}) => /^[\p{L}’]/u.test(text)) && to < tokens.length - 2
  const found = []
  const object = dependents.find((each) => each.relation === 'obj' && edgesOf(each)[0] === index + 1)
  const last = object && edgesOf(object)[1]
  if (object && /^VB[DN]$/.test(tag) && last < index + 6 && isPlain(index, last)) {
    found.push(again(index, index, last, 'verb again behind its object'))
    const complement = dependents.find(
      (each) => /^(?:obl|xcomp|advmod)/.test(each.relation) && edgesOf(each)[0] === last + 1,
    )
    const end = complement && edgesOf(complement)[1]
    if (complement && last > index + 1 && end < last + 5 && isPlain(index, end))
      found.push(again(index + 1, last, end, 'object again behind its complement'))
  }
  const isShort = head && index < head.index + 6 && head.index < index + 3
  if (tag === 'RB' && relation === 'advmod' && token.text.length > 4 && isShort && /^VB/.test(head.tag)) {
    const behind = Math.max(index, head.index) + 1
    if (isPlain(Math.min(index, head.index), behind) && tokens[behind].tag !== 'CC')
      found.push(again(index, index, index < head.index ? head.index : behind, 'adverb again'))
  }
  const auxiliary = dependents.find(
    (each) => each.relation === 'aux' && /^(?:had|has|have|will|would)$/.test(each.lower),
  )
  const end = dependents.findLast((each) => /^(?:obj|obl)/.test(each.relation))
  if (
    auxiliary &&
    end &&
    auxiliary.index === index - 1 &&
    edgesOf(end)[1] < index + 7 &&
    isPlain(index - 1, edgesOf(end)[1])
  )
    found.push(again(index - 1, index, edgesOf(end)[1], 'verb and auxiliary again'))
  return found
}

function carriedAt(token) {
  const {tokens} = token.sentence
  const end = tokens.at(-1)
  if (!token.relation.startsWith('obl') || !/^NN/.test(token.tag) || token.certainty.head < 0.9 || end.text !== '.')
    return []
  const [first, last] = edgesOf(token)
  if (tokens[first].tag !== 'IN' || last - first > 5 || last > tokens.length - 5) return []
  const text = written(tokens, first, last)
  return [
    {
      ...change({start: end.start, end: end.start}, ` ${text}`, 'phrase carried to the end'),
      place: {start: tokens[first].start, end: end.end + text.length},
    },
  ]
}

/** The noun of a numeral, of “these”, “one of the”, “a” …, straight behind it or behind adjectives, in the other number. */
function wrongNumbersAt(noun) {
  const {tag, lower, text, certainty, index, sentence} = noun
  if (!/^NNS?$/.test(tag) || certainty.tag < 0.95 || text !== lower || !/^[a-z]{3,}$/.test(lower)) return []
  if (/^(?:NN.*|HYPH|POS|JJ|CC|CD|[$])$/.test(sentence.tokens[index + 1]?.tag ?? '')) return []
  let first = index - 1
  const isWithin = (token) => /^(?:JJS?|VBN|VBG)$/.test(token?.tag ?? '') && !pluralWords.has(token.lower)
  while (first > index - 3 && isWithin(sentence.tokens[first]) && sentence.tokens[first].lower !== 'other') first--
  const determiner = sentence.tokens[first]
  if (!determiner) return []
  const sort = sortOfDeterminer(determiner, noun)
  const other = tag === 'NNS' ? lemmaOf(lower, tag) : inflect(lower, 'NNS')
  const isPair = other && other !== lower && levelOf(other) > 0 && other.length > 2
  return sort && isPair ? [change(noun, other, sort)] : []
}

function sortOfDeterminer(determiner, noun) {
  const {lower, tag, index, sentence, head, certainty} = determiner
  const [before, further] = [sentence.tokens[index - 1], sentence.tokens[index - 2]]
  if (noun.tag === 'NNS' && before?.lower === 'of' && further?.lower === 'one' && /^(?:DT|PRP[$])$/.test(tag))
    return 'one of the'
  if (Math.min(certainty.tag, certainty.head) < 0.9) return undefined
  if (noun.tag === 'NNS' && myriads.has(noun.lower) && /^(?:their|the)$/.test(lower) && before?.lower === 'in')
    return 'in their thousands'
  if (noun.tag === 'NN' && isBehindOrdinal(determiner, noun)) return 'ordinal'
  if (noun.tag === 'NNS' && determiner.lower === 'and' && isEndOfList(determiner, noun)) return 'end of a list'
  if (lower === 'other' && head === noun && noun.tag === 'NNS') return before?.tag === 'CD' ? 'two other' : undefined
  if (head !== noun || !/^(?:DT|CD|JJ|PDT)$/.test(tag)) return undefined
  if (noun.tag === 'NN') return singularWords.has(lower) ? 'a, this, every' : undefined
  if (tag === 'CD') return /^(?:one|1)$|^[$£€]/.test(before?.lower === '$' ? '$' : lower) ? undefined : 'numeral'
  return pluralWords.has(lower) ? 'these, both, many' : undefined
}

/** “their third straight win”: “third” is no noun’s name, and one thing is told of. */
function isBehindOrdinal({tag, lower, head}, noun) {
  const {tokens} = noun.sentence
  const within = tokens.slice(Math.max(0, noun.index - 3), noun.index)
  return (
    head === noun &&
    (/^PRP[$]$/.test(tag) || lower === 'the' || lower === 'a') &&
    within.some((token) => ordinals.has(token.lower) && token.head === noun && token.tag === 'JJ')
  )
}

/** “cars, vans and lorries” */
function isEndOfList({index}, noun) {
  if (noun.relation !== 'conj' || noun.head?.tag !== 'NNS') return false
  const before = noun.sentence.tokens.slice(noun.head.index, index)
  return before.some(({text}) => text === ',') && before.every(({tag}) => /^(?:NNS|JJ|NN|,)$/.test(tag))
}

/** A pronoun in the other case, of the other number, or turning back where it cannot. */
function wrongPronounsAt(token) {
  const {tag, lower, text, certainty, relation, index, sentence} = token
  if (certainty.tag < 0.9 || (text !== lower && index > 0 && text !== 'I')) return []
  const [before, after] = [sentence.tokens[index - 1], sentence.tokens[index + 1]]
  const to = (form, sort) => [change(token, form === 'i' ? 'I' : likeWritten(form, index > 0 ? lower : text), sort)]
  const isBehindPreposition = before?.tag === 'IN' || before?.lower === 'to'
  if (lower === 'who' && tag === 'WP' && relation.startsWith('nsubj')) return to('whom', 'who → whom')
  if (lower === 'whom' && isBehindPreposition) return to('who', 'whom → who')
  if (/^(?:its|their)$/.test(lower))
    return isOwnedBySubject(token) ? to(lower === 'its' ? 'their' : 'its', 'its, their') : []
  if (tag !== 'PRP') return []
  if (/sel(?:f|ves)$/.test(lower)) return isForEmphasis(token) ? to(plainFormOf(lower), 'himself → him') : []
  if (objectForms.has(lower) && relation.startsWith('nsubj') && /^(?:VB[DPZ]|MD|RB)$/.test(after?.tag ?? ''))
    return to(objectForms.get(lower), 'subject → object')
  if (!subjectForms.has(lower) || !/^(?:i?obj|obl|nmod|conj)/.test(relation)) return []
  const subject = before?.lower === 'and' ? undefined : subjectOf(token.head)
  const mayTurnBack = !subject || !/^(?:he|she|they|we|i|it)$/.test(subject.lower)
  const sort = isBehindPreposition ? 'object → subject, preposition' : 'object → subject'
  const own = mayTurnBack || !isOther(subject.lower, lower) ? [] : to(ownForms.get(lower), 'him → himself')
  return [...to(subjectForms.get(lower), sort), ...own]
}

/** “The mills closed their gates”: a subject of that number, and no noun of the other before it. */
function isOwnedBySubject({lower, head, relation, index, sentence}) {
  if (relation !== 'nmod:poss' || !/^(?:obj|obl)/.test(head?.relation ?? '')) return false
  const subject = subjectOf(head.head)
  const [own, other] = lower === 'its' ? ['NN', 'NNS'] : ['NNS', 'NN']
  if (!subject || subject.tag !== own || eitherNumber.has(subject.lower) || subject.index > index) return false
  if (subject.dependents.some((each) => each.relation === 'conj')) return false
  return !sentence.tokens.slice(0, index).some((each) => each.tag === other || /^NNP|^PRP$/.test(each.tag))
}

/** “The mayor himself came” */
function isForEmphasis({relation, sentence, index}) {
  return /^(?:nmod|obl):unmarked$|^appos$/.test(relation) && /^NN/.test(sentence.tokens[index - 1]?.tag ?? '')
}

function plainFormOf(own) {
  return [...ownForms].find(([, form]) => form === own)?.[0] ?? 'it'
}

/** “They asked him”, “he saw us” */
function isOther(subject, object) {
  return subject !== subjectForms.get(object) && !(object === 'us' && subject === 'i')
}

/** Nobody says it: rules of grammar leave alone what somebody may have said. */
function isNarrated({word, sentence, index}) {
  return !(word ?? sentence.tokens[index - 1]?.word)?.quotation
}

// Text

/** Stretches of whole sentences, of a hundred words or so, of each paragraph. */
function paragraphsOf(file) {
  const lines = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.flatMap((line) => {
    const stretches = ['']
    for (const sentence of line.replace(/\s+/g, ' ').split(/(?<=[.!?]["”’]?) (?=["“‘]?\p{Lu})/u)) {
      if (stretches.at(-1).length > 500) stretches.push('')
      stretches.push(`${stretches.pop()} ${sentence}`.trim())
    }
    return stretches.filter(
      (text) => text.length > 80 && text.length < 1500 && /^["“‘]?\p{Lu}\p{L}*[^|]*[.!?]["”’]?$/u.test(text),
    )
  })
}

function readPairs(text) {
  const lines = text.split(';').map((line) => line.trim().split(/\s+/))
  return new Map(lines.map(([word, ...others]) => [word, others]))
}

function likeWritten(word, text) {
  const written = word.replace("'", '’')
  return /^\p{Lu}/u.test(text) ? written.charAt(0).toUpperCase() + written.slice(1) : written
}
