import {type Reading, type Report, textAfter, weekdays} from '../../src/rule-kit/index.ts'
import {isSpeech, namePattern} from './speech.ts'

const verbs = 'said|says|added|adds|replied|explained|insisted|recalled|warned|argued|asked|wrote'
const weekday = `(?:${weekdays.join('|')})`
const later = `(?:${weekday}|afterwards?|later)(?:[.,]|\\s(?:from|in|at|during|after|before|on|as|while|morning|afternoon|evening|night)\\s)`
const told = String.raw`in (?:an?|the|his|her) (?:\p{Ll}+ )?(?:interview|statement|email|post|letter|speech|filing)(?:\.|\s(?:on|with|to|after|last|${weekday})\s)`
const end = String.raw`(?=[.]|,\s(?:["“‘']|(?:adding|noting|referring|speaking)\s)|\s(?:on|at|during|after|yesterday|today)\s|\s(?:${later}|${told}))`

const verbAlone = new RegExp(
  `^\\s(?:(${verbs})${end}|(told|tells)\\s(?=(?:the|a|his|her|reporters|journalists)\\s))`,
  'u',
)
const accordingAlone = /^\s(according(?: to)?)(?=[.,](?:\s|$))/
const pronounAlone = /^\s(he|she|they)(?=\.(?:\s|$)|\s(?:to|in|on|at|during|after)\s)/
const nameAlone = new RegExp(String.raw`^\s(${namePattern})(?=\.\s["“‘'])`, 'u')
const turned = /^\s(told (he|she|they) (reporters|journalists|the \p{Ll}+))/u
const toldName = new RegExp(String.raw`^\s(told (${namePattern}))(?=\.(?:\s|$))`, 'u')
const untoldPattern = new RegExp(String.raw`^\s((?:he|she|they|${namePattern})\stold)(?=\.(?:\s|$))`, 'u')

/** What is left of an attribution: “‘We go,’ said.”, “‘We go,’ he.”, “‘We go,’ Smith.”, “‘We go,’ he told.” */
export function* findHanging({quotations}: Reading): Generator<Report> {
  for (const quotation of quotations) {
    if (!isSpeech(quotation)) continue
    const {close} = quotation
    const after = textAfter(close)
    const at = (words: string) => ({...close, start: close.end + 1, end: close.end + 1 + words.length})
    const [, verb, teller] = verbAlone.exec(after) ?? []
    const alone = verb ?? teller
    if (alone) yield {at: at(alone), message: `“${alone}” has nobody to say it. Name the speaker.`}
    const [, according] = accordingAlone.exec(after) ?? []
    if (according) yield {at: at(according), message: `“${according}” names nobody. Name the speaker.`}
    const [, name] = pronounAlone.exec(after) ?? nameAlone.exec(after) ?? []
    if (name)
      yield {
        at: at(name),
        message: `“${name}” has no verb behind the quotation. Put one in.`,
        expected: [`${name} said`],
      }
    const [, back, who, whom] = turned.exec(after) ?? []
    if (back)
      yield {
        at: at(back),
        message: `“${back}” is turned round. Write “${who} told ${whom}”.`,
        expected: [`${who} told ${whom}`],
      }
    const [, toldOne, speaker] = toldName.exec(after) ?? []
    if (toldOne)
      yield {
        at: at(toldOne),
        message: `“${toldOne}” does not tell whom. Write “said ${speaker}”.`,
        expected: [`said ${speaker}`],
      }
    const [, untold] = untoldPattern.exec(after) ?? []
    if (untold) {
      const right = untold.replace(/told$/, 'said')
      yield {at: at(untold), message: `“${untold}” does not tell whom. Write “${right}”.`, expected: [right]}
    }
  }
}
