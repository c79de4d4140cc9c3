import type { MarkdownRenderer } from 'vitepress'

/** Pages in English that stand outside `en/`. */
const ENGLISH = /^(api|decisions)\/|^errors\.md$/

/** Says of English text between Chinese menus that it is English, and names the button that copies code in the language of its page. */
export function languages(markdown: MarkdownRenderer): void {
  const render = markdown.render.bind(markdown)
  markdown.render = (source: string, env?: { relativePath?: string }) => {
    const path = env?.relativePath ?? ''
    const apart = ENGLISH.test(path)
    const copy = apart || path.startsWith('en/') ? 'Copy code' : '复制代码'
    const html = render(source, env).replaceAll(
      '<button title="Copy Code" class="copy">',
      `<button type="button" class="copy" aria-label="${copy}" title="${copy}">`,
    )
    return apart ? `<div lang="en">${html}</div>` : html
  }
}
