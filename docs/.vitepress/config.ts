import { defineConfig, type MarkdownRenderer } from 'vitepress'
import { virtualCatalog } from './catalog/virtual'
import { locales } from './locales'
import { plainTitle } from './theme/notice-title'

interface Shown { title?: string; sections?: { verb: string; title: string; about?: string; tags: readonly string[] }[]; name?: string; uri?: string }

/** Pages in English that stand outside `en/`. */
const ENGLISH = /^(api|decisions)\/|^errors\.md$/

/** Says of English text between Chinese menus that it is English. */
function markEnglish(markdown: MarkdownRenderer): void {
  const render = markdown.render.bind(markdown)
  markdown.render = (source: string, env?: { relativePath?: string }) => (ENGLISH.test(env?.relativePath ?? '') ? `<div lang="en">${render(source, env)}</div>` : render(source, env))
}

export default defineConfig({
  title: 'wechatpay-chain',
  description: '微信支付 TypeScript 客户端：链式书写，自动签名验签',
  cleanUrls: true,
  lastUpdated: false,
  metaChunk: true,
  srcExclude: ['node_modules/**', 'tests/**', 'README.md'],
  head: [
    ['meta', { name: 'theme-color', content: '#07823f' }],
    ['link', { rel: 'icon', type: 'image/svg+xml', href: '/logo.svg' }],
  ],
  markdown: { theme: { light: 'github-light', dark: 'github-dark' }, languages: ['ts', 'js', 'sh', 'json', 'php', 'xml', 'http'], config: markEnglish },
  vite: { plugins: [virtualCatalog()], build: { chunkSizeWarningLimit: 1500 }, server: { fs: { allow: ['..'] } } },
  transformPageData(page) {
    if (page.relativePath.startsWith('api/')) Object.assign(page.frontmatter, { prev: false, next: false })
    const { title, sections, name, uri } = (page.params ?? {}) as Shown
    const shown = sections?.[0]
    if (shown) {
      page.title = sections.map((one) => one.title).filter((one, at, all) => all.indexOf(one) === at).join(' / ')
      page.description = shown.about ?? `${shown.title} ${shown.verb.toUpperCase()} ${uri ?? ''} ${shown.tags.join(' ')}`
    } else if (title !== undefined) {
      page.title = name === undefined ? title : plainTitle(title)
      page.description = name === undefined ? `${title}的接口` : `${title} ${name}`
    }
  },
  themeConfig: { logo: '/logo.svg', siteTitle: 'wechatpay-chain', externalLinkIcon: false, i18nRouting: false },
  locales,
})
