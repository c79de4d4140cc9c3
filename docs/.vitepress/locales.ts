import { apiMenus } from './api-menu'

const GUIDES: readonly (readonly [file: string, zh: string, en: string])[] = [
  ['start', '十分钟上手', 'Ten-minute start'],
  ['options', '调用选项', 'Options of a call'],
  ['signing', '签名原理', 'How signing works'],
  ['keys', '密钥与证书', 'Keys and certificates'],
  ['notifications', '接收通知', 'Receiving notifications'],
  ['sensitive', '敏感信息加密', 'Sensitive fields'],
  ['scaling', '多实例部署', 'Scaling out'],
  ['security', '安全模型', 'Security model'],
  ['simulator', '模拟器', 'Simulator'],
  ['testing', '测试', 'Testing'],
  ['migration', '从其他 SDK 迁移', 'Coming from another SDK'],
  ['faq', '常见问题', 'Questions'],
  ['merchant', '商户必写的流程', 'What every merchant writes'],
]

const catalogOnly = [
  { text: '接口目录', link: '/openapi/' },
  { text: '回调通知', link: '/notifications/' },
]

const guides = (base: string, language: 1 | 2): { text: string; link: string }[] =>
  GUIDES.map((guide) => ({ text: guide[language], link: `${base}${guide[0]}` }))

const decisions = [
  { text: 'node:crypto and jsrsasign', link: '/decisions/0001-node-crypto-and-jsrsasign' },
  { text: 'Bills with papaparse', link: '/decisions/0002-bills-with-papaparse' },
  { text: 'XML read by hand', link: '/decisions/0003-xml-read-by-hand' },
  { text: 'URI templates by hand', link: '/decisions/0004-uri-templates-by-hand' },
  { text: 'The multipart frame by hand', link: '/decisions/0005-multipart-frame-by-hand' },
  { text: 'Option checks by hand', link: '/decisions/0006-option-checks-by-hand' },
]

const english = [
  { text: 'Guides', items: guides('/en/guide/', 2) },
  {
    text: 'Reference',
    items: [
      { text: 'API', link: '/api/' },
      { text: 'Errors', link: '/errors' },
      { text: 'Endpoints (in Chinese)', link: '/openapi/' },
    ],
  },
  { text: 'Decisions', items: decisions },
]

/** The two languages of the site; the catalog is in Chinese alone, as its terms are. */
export const locales = {
  root: {
    label: '简体中文',
    lang: 'zh-CN',
    themeConfig: {
      nav: [
        { text: '指南', link: '/guide/start', activeMatch: '^/guide/' },
        { text: '接口', link: '/openapi/', activeMatch: '^/(openapi|areas)/' },
        { text: '通知', link: '/notifications/', activeMatch: '^/notifications/' },
        { text: 'API', link: '/api/', activeMatch: '^/api/' },
      ],
      sidebar: {
        '/guide/': [
          { text: '指南', items: guides('/guide/', 1) },
          {
            text: '参考',
            items: [
              ...catalogOnly,
              { text: '错误处理', link: '/guide/errors' },
              { text: 'API 参考（英文）', link: '/api/' },
              { text: '设计决定（英文）', link: '/decisions/0001-node-crypto-and-jsrsasign' },
            ],
          },
        ],
        '/openapi/': catalogOnly,
        '/areas/': catalogOnly,
        '/notifications/': catalogOnly,
        ...apiMenus(),
        '/errors': english,
        '/decisions/': english,
      },
      footer: { message: '以 MIT 许可发布 · 与腾讯公司没有隶属关系' },
      outline: { label: '本页目录' },
      docFooter: { prev: '上一页', next: '下一页' },
      darkModeSwitchLabel: '外观',
      lightModeSwitchTitle: '切换到浅色模式',
      darkModeSwitchTitle: '切换到深色模式',
      sidebarMenuLabel: '目录',
      returnToTopLabel: '回到顶部',
      langMenuLabel: '语言',
      skipToContentLabel: '跳到正文',
      notFound: {
        title: '没有这一页',
        quote: '地址可能写错了：用上方的搜索框按接口地址、链式写法或名称查找。',
        linkText: '回到首页',
      },
    },
  },
  en: {
    label: 'English',
    lang: 'en',
    link: '/en/',
    description: 'WeChat Pay client for TypeScript: chains become signed and verified requests',
    themeConfig: {
      nav: [
        { text: 'Guides', link: '/en/guide/start', activeMatch: '^/en/guide/' },
        { text: 'Endpoints', link: '/openapi/' },
        { text: 'API', link: '/api/' },
        { text: 'Errors', link: '/errors' },
      ],
      footer: { message: 'MIT licensed · not affiliated with Tencent' },
      sidebar: { '/en/guide/': english },
    },
  },
}
