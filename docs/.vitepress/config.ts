import { defineConfig } from 'vitepress'
import { virtualCatalog } from './catalog/virtual'
import { locales } from './locales'
import { languages } from './markdown'
import { plainTitle } from './theme/notice-title'
import { tidy } from './tidy'

interface Shown {
  title?: string
  sections?: { verb: string; title: string; about?: string; tags: readonly string[] }[]
  name?: string
  uri?: string
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
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-default' },
    config: languages,
  },
  vite: { plugins: [virtualCatalog()], build: { chunkSizeWarningLimit: 1500 }, server: { fs: { allow: ['..'] } } },
  transformPageData(page) {
    // Elsewhere the foot of a page leads to its neighbours.
    if (page.frontmatter.layout !== 'home') page.frontmatter.footer = false
    if (page.relativePath.startsWith('api/'))
      Object.assign(page.frontmatter, { prev: false, next: false, outline: [2, 3], pageClass: 'api' })
    const { title, sections, name, uri } = (page.params ?? {}) as Shown
    const shown = sections?.[0]
    if (shown) {
      page.title = sections
        .map((one) => one.title)
        .filter((one, at, all) => all.indexOf(one) === at)
        .join(' / ')
      page.description =
        shown.about ?? `${shown.title} ${shown.verb.toUpperCase()} ${uri ?? ''} ${shown.tags.join(' ')}`
    } else if (title !== undefined) {
      page.title = name === undefined ? title : plainTitle(title)
      page.description = name === undefined ? `${title}的接口` : `${title} ${name}`
    }
  },
  transformHtml: (html, _, { siteData }) => tidy(html, siteData.lang),
  themeConfig: { logo: '/logo.svg', siteTitle: 'wechatpay-chain', externalLinkIcon: false, i18nRouting: false },
  locales,
})
