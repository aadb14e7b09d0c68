/**
 * Reads a treebank's document as copydesk reads a story of the same text; what is passed in is copydesk's, built or not.
 * Sentences come with tokens as `score` in conll.mjs takes them.
 */
export function createReader({readText, parseCopy, readingOf}) {
  return ({text}) =>
    readingOf(parseCopy(readText(text, 'story.txt'))).sentences.map(({paragraph, tokens}) => ({
      tokens: tokens.map(({start, end, lemma, pos, tag, head, relation}) => ({
        ...paragraph.toSource(start, end),
        lemma,
        pos,
        tag,
        head: head?.index ?? -1,
        relation: head ? relation : 'root',
      })),
    }))
}
