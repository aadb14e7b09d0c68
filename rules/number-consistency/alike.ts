/** Whoever is of one member of a set is of no other. The last of the first sets says that nobody is left out. */
const sets: readonly (readonly RegExp[])[] = [
  [
    /(?:in favou?r|in support|for(?= it|$)|supported|support|favou?red|favou?r|backed|back|approved|endorsed|(?:voted|were|was) (?:for|yes)|voted(?! against| no)|said yes)(?!\p{L})/u,
    /(?:against|objections?|objected|opposed|oppose|rejected|reject|disapproved|(?:voted|said) no|dissented)(?!\p{L})/u,
    /(?:undecided|unsure|neutral|abstain(?:ed|ing)|abstentions?|had no opinion|did not vote|spoiled)(?!\p{L})/u,
  ],
  [
    /(?:survived|lived|rescued|escaped|unhurt|unharmed|saved)(?!\p{L})/u,
    /(?:died|drowned|killed|perished|dead)(?!\p{L})/u,
    /(?:missing|unaccounted for)(?!\p{L})/u,
    /(?:injured|wounded|hurt)(?!\p{L})/u,
  ],
  [/(?:seriously|critically|badly|gravely|severely)(?!\p{L})/u, /(?:slightly|lightly)(?!\p{L})/u],
  [/(?:passed)(?!\p{L})/u, /(?:failed)(?!\p{L})/u],
  [
    /(?:finished|completed|crossed the line|reached the (?:finish|end|top|summit)|made it)(?!\p{L})/u,
    /(?:dropped out|retired|abandoned|withdrew|pulled out|gave up|turned back|did not (?:finish|make it)|failed to finish)(?!\p{L})/u,
    /disqualified(?!\p{L})/u,
  ],
  [
    /(?:turned up|attended|came|voted|took part|accepted|agreed)(?!\p{L})/u,
    /(?:stayed away(?! from)|stayed at home|did not(?! \p{L}+ \p{L})|were absent|was absent|declined|refused)(?!\p{L})/u,
  ],
  [
    /(?:won|wins?|victories)(?!\p{L})/u,
    /(?:lost|loss(?:es)?|defeats?)(?!\p{L})/u,
    /(?:drew|drawn|draws?|ties?)(?!\p{L})/u,
  ],
  [
    /(?:wanted to|voted to|to)? ?convict(?:ed)?(?!\p{L})/u,
    /(?:wanted to|voted to|to)? ?acquit(?:ted)?(?!\p{L})/u,
    /(?:(?:could|did) not decide|undecided)(?!\p{L})/u,
  ],
  [/(?:rent|rented)(?!\p{L})/u, /(?:sale|sold|bought)(?!\p{L})/u],
  [/(?:taken|occupied|full|filled|in use|let|booked)(?!\p{L})/u, /(?:empty|free|vacant|unlet|unused)(?!\p{L})/u],
  [/with(?!\p{L})/u, /without(?!\p{L})/u],
  [/(?:open|working)(?!\p{L})/u, /(?:closed|shut|broken)(?!\p{L})/u],
].map((set) =>
  set.map(
    (member) =>
      new RegExp(
        `^ (?:(?:were|was|are|is|have|had|been|voted|spoke|still|being|who|of them|of whom|members|people|votes) )*${member.source}`,
        'iu',
      ),
  ),
)

/** One word says of whom: nobody is of two of these. */
const groups: readonly RegExp[] = [
  /^(?:m[ea]n|wom[ea]n|boys?|girls?|children|child|adults?|teenagers?|babies|infants?|toddlers?|males?|females?)$/i,
  /^(?:civilians?|soldiers?|troops|policemen|officers?|police|militants?|rebels?|fighters?)$/i,
  /^(?:republicans?|democrats?|independents?|conservatives?|labour|liberals?)$/i,
  /^(?:golds?|silvers?|bronzes?)$/i,
  /^(?:gold|silver|copper|bronze|iron|steel|brass|wood|wooden|stone|brick|plastic|glass)$/i,
  /^(?:red|white|black|blue|green|yellow|brown|gr[ae]y|pink|orange)$/i,
  /^(?:hourly|salaried)$/i,
  /^(?:full-time|part-time)$/i,
  /^(?:permanent|temporary|seasonal)$/i,
  /^(?:public|private)$/i,
  /^(?:urban|rural)$/i,
  /^(?:new|used|secondhand)$/i,
  /^(?:vacant|occupied|empty)$/i,
  /^(?:domestic|foreign)$/i,
  /^(?:married|single|unmarried)$/i,
  /^(?:guilty|acquitted|innocent)$/i,
]
const nationality = /^\p{Lu}\p{Ll}+(?:ans?|ese|ish|is?|ch|ts?|ks?)$/u

const people =
  /^(?:Poles|Danes|Swedes|Finns|Serbs|Croats|Turks|Kurds|Czechs|Slovaks|Greeks|Thais|Spaniards|Scots|Slovenes|Swiss|Dutch|Uzbeks|Kazakhs|Afghans)$/

/** The one word that some items are told by: “12 men”, “nine were Turkish”. */
const wordOf = (item: string): string =>
  /^ (?:(?:of (?:them|whom|those|these|which)|were|was|are|is) )*(?:(?:young|old|adult|elderly|local) )?(\p{L}[\p{L}’'-]*)$/u.exec(
    item,
  )?.[1] ?? ''

const places =
  /^(?:in|at|on|near|along|around|beside|across|from|upstairs|downstairs|abroad|overseas|outside|inside|ashore|indoors|outdoors|elsewhere|above|below|underground)$/
const preposition =
  /^ (?:(?!and |or |who |that |which )[\p{L}’'-]+ ){0,4}?(in|at|on|near|along|around|beside|across|from|upstairs|downstairs|abroad|overseas|outside|inside|ashore|indoors|outdoors|elsewhere|above|below|underground|of|for|by|to|as|with|against|under|through|via)(?!\p{L})/u
/** What somebody can have beside others. */
const shared =
  /^ (?:of (?:them|whom) )?(?:have|has|had|suffer\p{L}*|report\p{L}*|develop\p{L}*|show\p{L}*|mention\p{L}*|cit\p{L}*|list\p{L}*|own\p{L}*|use\p{L}*|speak|spoke|play\p{L}*|contain\p{L}*|includ\p{L}*|like\p{L}*|know\p{L}*|knew|said|say)(?!\p{L})/u
const lacksVerb = /^ (?:an?|the|no|nothing|none|neither|his|her|their|its|it)(?!\p{L})/u

/**
 * Whether items are told by the same thing, so that none is of two: each by its place, or for what; men and women; those
 * for, against and undecided; or all by the first one's verb (“seven expected a cut, three a rise”).
 */
export function areAlike(items: readonly string[]): boolean {
  if (isOfOneSet(items)) return true
  const words = items.map(wordOf)
  if (words.every(Boolean) && new Set(words).size === words.length) {
    if (words.every((word) => nationality.test(word) || people.test(word))) return true
    if (groups.some((group) => words.every((word) => group.test(word)))) return true
  }
  if (items.slice(1).every((item) => lacksVerb.test(item)) && !lacksVerb.test(items[0] ?? ''))
    return !shared.test(items[0] ?? '')
  const kinds = items
    .map((item) => preposition.exec(item)?.[1] ?? '')
    .map((word) => (places.test(word) ? 'place' : word))
  return kinds[0] !== '' && kinds.every((kind) => kind === kinds[0]) && !shared.test(items[0] ?? '')
}

/** “were in Arkansas”, “were in Missouri”: nobody is from two places. */
export function areOfNamedPlaces(items: readonly string[]): boolean {
  const [first, ...others] = items.map((item) => namedPlace.exec(item)?.[1])
  return first !== undefined && others.every((one) => one === first)
}
const namedPlace = /^ (?:(?:were|was|are|came|lived|died) )?(in|from|at) (?:the )?\p{Lu}/u

/** “five golds, three silvers and four bronzes”: the first is no whole of the others. */
export const areOfOneGroup = (items: readonly string[]): boolean => {
  const words = items.map(wordOf)
  return (
    new Set(words).size === words.length &&
    !words.some((word) => general.test(word)) &&
    groups.some((group) => words.every((word) => group.test(word)))
  )
}

/** What others of its group may be parts of. */
const general = /^(?:adults?|children|child|teenagers?|males?|females?|civilians?|officers?|police|troops|soldiers?)$/i

/** “six sailors and four cooks”: nobody is two of a crew. */
export const arePlural = (items: readonly string[]): boolean =>
  items.every((item) => /^ \p{L}+s$/u.test(item)) && new Set(items).size === items.length

/** “260 were farms, 97 workshops and 55 shops”: what is one thing is seldom another. */
export const areNominal = (items: readonly string[]): boolean =>
  items.length > 2 &&
  /^ (?:were|are) \p{Ll}+s$/u.test(items[0] ?? '') &&
  items.slice(1).every((item) => /^ (?:were |are )?\p{Ll}+s$/u.test(item))

/** “six work, three are being repaired and one will be scrapped”: three that are told of, and none by who or how old. */
export const areTold = (items: readonly string[]): boolean =>
  items.length > 2 &&
  !items.some((item) => item === '' || shared.test(item) || ofPerson.test(item) || /^ \p{Ll}+s$/u.test(item))
const ofPerson =
  /^ (?:of (?:them|whom) )?(?:(?:were|are|is|was|being) )?(?:m[ea]n|wom[ea]n|girls?|boys?|children|child|females?|males?|under|over|aged|younger|older|married|single|new|first|students?|old|young|tall|big|large|small|good|bad|rich|poor|ill|sick|long|short|wide|heavy|blind|deaf|lame)(?!\p{L})/u

/** Whether every item is of another member of one set. */
export function isOfOneSet(items: readonly string[]): boolean {
  return sets.some((set) => {
    const found = items.map((item) => set.findIndex((member) => member.test(item)))
    return found.every((member) => member >= 0) && new Set(found).size === found.length
  })
}
/** Whether those for, against and undecided, or the living, the dead and the missing, are all told of. */
export const isExhaustive = (items: readonly string[]): boolean => items.length > 2 && isOfOneSet(items)

/** “45 of them women and 37 men”: there is no third. */
export const areBothSexes = (items: readonly string[]): boolean =>
  items.length === 2 && sexes.some((pair) => pair.every((sex) => items.some((item) => sex.test(wordOf(item)))))

const sexes = [
  [/^men$/i, /^women$/i],
  [/^boys$/i, /^girls$/i],
  [/^males?$/i, /^females?$/i],
]

/** “540 said they would move, 410 that they would stay and 270 did not know”: whoever has no answer has given no other. */
export const areAnswers = (items: readonly string[]): boolean =>
  items.length > 2 && answer.test(items[0] ?? '') && unanswered.test(items.at(-1) ?? '')

const answer =
  /^ (?:people |families |households |members |of them )?(?:would|will|said|had|have|were|was|meant|want(?:ed)?|intend(?:ed)?|plan(?:ned)?|prefer(?:red)?|thought|expect(?:ed)?|back(?:ed)?|favou?r(?:ed)?|support(?:ed)?|oppose[sd]?|hope[sd]?|chose|knew|did|do)(?!\p{L})/u
const unanswered =
  /^ (?:(?:said |that )?(?:they )?)?(?:(?:were|was|are|had|have|did|do|could|would|said)(?: still)?(?: not|n['’]t)? )?(?:yet )?(?:undecided|unsure|not sure|uncertain|know|knew|no (?:opinion|view|answer|idea|preference)|decided?|(?:made|make) up (?:their|its) minds?|say|answer(?:ed)?|repl(?:y|ied)|declined to (?:say|answer|reply)|refused to (?:say|answer|reply)|gave no (?:answer|opinion))(?: (?:either way|at all|yet))?$/u
