import type {Element, Nodes, Root} from 'hast'
import {readStoryDate} from './story-date.ts'

/** Names of `<meta>` that tell when a story appears, the plainest first. */
const metaNames =
  `article:published_time og:published_time datepublished publish-date publish_date publication_date pubdate
  parsely-pub-date sailthru.date cxenseparse:recs:publishtime dcterms.created dc.date.issued dc.date date`.split(/\s+/)

/** Characters around a `<time>` beside which it stands in prose rather than in a byline. */
const bylineLength = 120

/** A page's own date, `YYYY-MM-DD`: of its `<meta>`, its JSON-LD, or the `<time>` of its byline. */
export function findPublished(tree: Root): string | undefined {
  const metas = new Map<string, string>()
  let linked: string | undefined
  let marked: string | undefined
  let byline: string | undefined
  const pending: {node: Nodes; parent: Nodes | undefined}[] = [{node: tree, parent: undefined}]
  for (let next = pending.pop(); next; next = pending.pop()) {
    const {node, parent} = next
    if (node.type === 'element') {
      const date = dateOf(node)
      if (date && node.tagName === 'meta') {
        const {property, name, itemProp} = node.properties
        const key = String(property ?? name ?? itemProp ?? '').toLowerCase()
        if (!metas.has(key)) metas.set(key, date)
      } else if (date && isMarked(node)) marked ??= date
      else if (date && parent && isByline(parent)) byline ??= date
      if (node.tagName === 'script' && /ld\+json/i.test(String(node.properties.type))) linked ??= readLinked(node)
    }
    if ('children' in node) for (const child of node.children.toReversed()) pending.push({node: child, parent: node})
  }
  return metaNames.map((name) => metas.get(name)).find((date) => date) ?? linked ?? marked ?? byline
}

/** What `<meta content>` or `<time datetime>` says, if it is a day. */
function dateOf({tagName, properties}: Element): string | undefined {
  const value = tagName === 'meta' ? properties.content : tagName === 'time' ? properties.dateTime : undefined
  return typeof value === 'string' ? readStoryDate(value).date : undefined
}

/** `<time itemprop="datePublished">`, `<time pubdate>` */
const isMarked = ({properties}: Element) =>
  'pubDate' in properties || 'pubdate' in properties || String(properties.itemProp ?? '') === 'datePublished'

/** Whether an element has little text beside its `<time>`: “By Ann Lee, 3 May 2019”. */
function isByline(parent: Nodes): boolean {
  let length = 0
  const pending: Nodes[] = [parent]
  for (let node = pending.pop(); node && length <= bylineLength; node = pending.pop()) {
    if (node.type === 'text') length += node.value.trim().length
    if ('children' in node) pending.push(...node.children)
  }
  return (
    length <= bylineLength && !(parent.type === 'element' && /^(?:p|li|td|figcaption|blockquote)$/.test(parent.tagName))
  )
}

function readLinked({children: [text]}: Element): string | undefined {
  const found = text?.type === 'text' ? /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(text.value) : undefined
  return found ? readStoryDate(found[1] as string).date : undefined
}
