const GUIDES: readonly (readonly [file: string, zh: string, en: string])[] = []

const catalogOnly = [{ text: '接口目录', link: '/openapi/' }, { text: '回调通知', link: '/notifications/' }]

const guides = (base: string, language: 1 | 2): { text: string; link: string }[] => GUIDES.map((guide) => ({ text: guide[language], link: `${base}${guide[0]}` }))

/** The two languages of the site; the catalog is in Chinese alone, as its terms are. */
export const locales = {
  root: {
    label: '简体中文',
    lang: 'zh-CN',
    themeConfig: {
      nav: [
        { text: '接口', link: '/openapi/', activeMatch: '^/(openapi|areas)/' },
        { text: '通知', link: '/notifications/', activeMatch: '^/notifications/' },
      ],
      sidebar: { '/openapi/': catalogOnly, '/areas/': catalogOnly, '/notifications/': catalogOnly },
      outline: { label: '本页目录' },
      docFooter: { prev: '上一页', next: '下一页' },
      darkModeSwitchLabel: '外观',
      lightModeSwitchTitle: '切换到浅色模式',
      darkModeSwitchTitle: '切换到深色模式',
      sidebarMenuLabel: '目录',
      returnToTopLabel: '回到顶部',
      langMenuLabel: '语言',
      skipToContentLabel: '跳到正文',
      notFound: { title: '没有这一页', quote: '地址可能写错了：用上方的搜索框按接口地址、链式写法或名称查找。', linkText: '回到首页' },
    },
  },
}
void guides
