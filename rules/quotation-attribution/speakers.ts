import {type Attribution, type Reading, type Report, textOf} from '../../src/rule-kit/index.ts'

/** Two who speak in whole sentences in one paragraph. */
export function* findSecondSpeakers({attributions}: Reading): Generator<Report> {
  let last: Attribution | undefined
  for (const attribution of attributions) {
    const {quotation, speaker} = attribution
    if (!speaker?.entity || !isSentence(attribution)) continue
    const earlier = last?.quotation.open.paragraph === quotation.open.paragraph ? last?.speaker?.entity : undefined
    last = attribution
    if (!earlier || earlier === speaker.entity) continue
    const [at] = quotation.stretches
    if (at)
      yield {
        at,
        message: `A second speaker, ${speaker.entity.name}, follows ${earlier.name} in one paragraph. Begin a new one.`,
        severity: 'suggestion',
      }
  }
}

function isSentence({quotation: {stretches}}: Attribution): boolean {
  const [stretch] = stretches
  return stretch !== undefined && /^.\p{Lu}.*\s.*[.,!?].$/su.test(textOf(stretch))
}
