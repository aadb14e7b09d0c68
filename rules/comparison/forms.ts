import {inflect, lemmaOf, list, type Token} from '../../src/rule-kit/index.ts'

/** Comparatives and superlatives that are also something else: “more lower-income homes”, “a most honest man”. */
export const notCompared = list(
  'lower upper inner outer former latter further elder rather earnest honest modest manifest',
)

/** Adjectives of one syllable, which are compared by an ending; by hand. */
const short = list(`
  big bleak bold brave brief bright brisk broad calm cheap clean clear close coarse cold cool crisp cruel damp dark dear
  deep dense dim dull dumb fair faint fast fat fierce firm fit flat fond frail frank free fresh full glad grand grave great
  grim gross hard harsh high hoarse hot keen kind lame large late lean light long loose loud low lush mean meek mild neat
  new nice odd old pale plain poor proud pure quick quiet rare rash rich ripe rough rude sad safe sane scarce shallow sharp
  short shrewd shy sick slack sleek slim slow sly small smart smooth soft sour sparse stale stark steep stern stiff stout
  strange strict strong sweet swift tall tame tart tense thick thin tight tough true vague vast warm weak weird wet wide
  wild wise young
`)

/**
 * Adjectives that print compares by their endings alone: in eight million words of edited text “more” stands before them
 * only where it counts what a noun names (“more deep cuts”).
 */
export const endingOnly = list(`
  big broad busy cheap clean close cold cool dark deep dense dirty dry early easy fast great hard heavy high hot large late
  long loud low mild near new old poor quick rich safe sharp short slow small smart soft steep strong tall thick thin tight
  tough ugly warm weak wet wide young
`)

const comparativesOfShort: ReadonlySet<string> = new Set([...short].flatMap((word) => inflect(word, 'JJR') ?? []))

/** “bleakest”, whatever it was read as. */
export const superlativesOfShort: ReadonlySet<string> = new Set(
  [...short].flatMap((word) => inflect(word, 'JJS') ?? []),
)

/** Their comparatives may be read as nouns; by hand. */
const inYs = list(`
  angry balmy bloody bouncy brainy breezy bumpy busy chancy chatty cheeky chilly choppy choosy clumsy cloudy cosy costly cozy
  crafty cranky crazy creamy creepy crispy crunchy curly deadly dirty dizzy dreamy dreary dusty early easy edgy empty feisty
  fiery filthy fishy flashy flimsy foggy friendly frosty funny fussy fuzzy gloomy glossy goofy grainy greasy greedy grubby
  guilty happy hardy hairy hasty hazy healthy hearty heavy hefty hilly holy homely hungry icy itchy jolly juicy jumpy kindly
  lazy leafy leaky likely lively lofty lonely lovely lousy lowly lucky mangy mealy meaty merry messy mighty milky misty moody
  muddy murky musty nasty naughty needy nerdy noisy oily patchy picky pithy pricey pretty pushy rainy risky roomy rocky rosy
  rowdy rusty sandy scanty scary scratchy seedy shabby shady shaky shiny showy sickly silky silly sketchy skimpy skinny sleepy
  slimy slippery sloppy smelly smoky snowy soggy sorry speedy spicy spooky spotty steady steamy stealthy steely
  sticky stingy stocky stony stormy stuffy sturdy sunny swampy tacky tasty tidy timely tiny touchy tricky trendy ugly uneasy
  unhappy unhealthy unlikely unlucky unruly wacky watery wavy wealthy weary weighty wily windy witty wordy worthy zany
`)

/** Adjectives and adverbs that are compared by an ending. */
export const gradable: ReadonlySet<string> = new Set([...short, ...endingOnly, ...inYs])

/** Whether it is a form of something, not a word that ends so. */
export const isCompared = ({lower, lemma, tag}: Token): boolean => lemma !== lower && inflect(lemma, tag) === lower

/** A comparative by its ending, whatever it was read as: “bleaker”, “funnier”. */
export const isComparative = (word: Token): boolean =>
  (/^(?:JJR|RBR)$/.test(word.tag) && isCompared(word)) || isReadAsOther(word)

/** “funnier”, “bleaker”, taken for an adjective of its own or for a noun. */
export function isReadAsOther({tag, lower}: Token): boolean {
  if (!/^(?:JJ|NN)$/.test(tag)) return false
  if (comparativesOfShort.has(lower)) return true
  const lemma = lemmaOf(lower, 'JJR')
  return (
    (tag === 'JJ' || inYs.has(lemma)) && lower.endsWith('ier') && lemma.endsWith('y') && inflect(lemma, 'JJR') === lower
  )
}

/** “the two” and “the two brothers”, not “the two dozen”, “the two best”, “the two-year terms”. */
export function isPair(two: Token): boolean {
  const {tokens} = two.sentence
  const after = tokens[two.index + 1]
  if (!after) return true
  if (/^(?:hundred|thousand|million|billion|dozen)$/.test(after.lower)) return false
  return !/^(?:HYPH|CD|JJS|JJR|NNP|NN|JJ)$/.test(after.tag)
}
