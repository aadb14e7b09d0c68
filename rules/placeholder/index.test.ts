import {expect, test} from 'vitest'
import {createDesk} from '../../src/engine/index.ts'
import {readCopy} from '../../src/formats/index.ts'
import placeholder from './index.ts'

const desk = createDesk({rules: [{rule: placeholder}]})

async function find(text: string, path: string): Promise<string[]> {
  const {messages} = await desk.lint(await readCopy(text, {path}))
  return messages.map(({actual}) => actual ?? '')
}

test('Markdown: links, task lists, code and HTML are none', async () => {
  const story = `# Headline goes here

The lake [froze](https://example.org/TK) on XX March. Run \`git checkout <branch>\` with \`{{name}}\`.

- [x] write [the story]
- [ ] print it

<!-- TK: ask the mayor --> The mayor, <b>Ann Dahl</b>, [NAME], spoke to {{reporter}}.`
  expect(await find(story, 'story.md')).toEqual(['Headline goes here', 'XX', '[NAME]', '{{reporter}}'])
})

test('HTML: comments and elements are none, what a reader sees is', async () => {
  const story = `<html><head><title>{{title}}</title></head><body><h1>The lake froze</h1>
<p>The mayor, &lt;name&gt;, spoke <ins>on Monday</ins>. <!-- [insert quote] --> <code>%s</code></p>
<p>TK people came.</p><p>ENDS</p></body></html>`
  expect(await find(story, 'story.html')).toEqual(['{{title}}', 'TK', 'ENDS'])
})
