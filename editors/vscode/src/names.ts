import {Range, Selection, type TextEditor, TextEditorRevealType, window} from 'vscode'

/** As the server tells it. */
interface StoryName {
  name: string
  kind?: string
  mentions: {text: string; range: {start: Place; end: Place}}[]
}

interface Place {
  line: number
  character: number
}

/** Lists whom and what a story names; choosing one goes to where it is first named. */
export async function showNames(editor: TextEditor, ask: () => Thenable<unknown>): Promise<void> {
  const names = (await ask()) as StoryName[]
  const items = names.map(({name, kind, mentions}) => ({
    label: name,
    description: [kind, `${mentions.length}×`].filter(Boolean).join(', '),
    detail: [...new Set(mentions.map(({text}) => text))].join(' · '),
    mentions,
  }))
  const chosen = await window.showQuickPick(items, {placeHolder: 'Whom and what the story names', matchOnDetail: true})
  const [first] = chosen?.mentions ?? []
  if (!first) return
  const {start, end} = first.range
  const range = new Range(start.line, start.character, end.line, end.character)
  editor.selection = new Selection(range.start, range.end)
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
}
