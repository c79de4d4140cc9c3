import { readdirSync, readFileSync } from 'node:fs'
import { HtmlValidate } from 'html-validate'
import { parse } from 'parse5'
import { dist } from './serve.mjs'

/** Every page parses without an error, and pages of each kind, with a sample that another day picks anew, are valid and accessible. */
const KINDS = [
  '404',
  'index',
  'en/index',
  'errors',
  'guide/',
  'en/guide/',
  'decisions/',
  'openapi/index',
  'areas/pay',
  'notifications/index',
  'notifications/v2/',
  'notifications/v3/TRANSACTION.SUCCESS',
  'api/index',
  'api/wechatpay-chain/classes/',
  'api/wechatpay-chain/variables/Rsa',
  'api/wechatpay-chain/simulator/index',
  'openapi/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate',
  'openapi/v3/pay/transactions/native',
  'openapi/v2/secapi/pay/refund',
]
const SHARE = 60

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // VitePress writes blank line ends, names a class twice, and lays out with `style`, as Shiki colours with it.
    'no-trailing-whitespace': 'off',
    'no-dup-class': 'off',
    'no-inline-style': 'off',
    // A combobox has no native form that takes free text; the other two are the folding groups and the outline of VitePress.
    'prefer-native-element': ['error', { exclude: ['listbox', 'button', 'heading'] }],
    // On a phone the tables of fields become grids, and would be tables no more without their roles.
    'no-redundant-role': 'off',
    // Headings may begin with a figure, as HTML allows.
    'valid-id': ['error', { relaxed: true }],
    // Titles tell the whole name of an endpoint.
    'long-title': 'off',
  },
})

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .sort()
const wrong = []
const day = Math.floor(Date.now() / 86_400_000)
const kinds = new Set(KINDS.map((kind) => pages.find((name) => name.startsWith(kind))))
const chosen = pages.filter((name, at) => kinds.has(name) || at % SHARE === day % SHARE)

for (const page of pages) {
  parse(readFileSync(`${dist}/${page}`, 'utf8'), {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine, startCol }) => wrong.push(`${page}:${startLine}:${startCol} ${code}`),
  })
}
for (const page of chosen) {
  const { results } = await validator.validateFile(`${dist}/${page}`)
  for (const { ruleId, message, line, column, selector } of results.flatMap(({ messages }) => messages))
    wrong.push(`${page}:${line}:${column} ${ruleId}: ${message} (${selector})`)
}
for (const one of wrong.slice(0, 40)) console.log(one)
console.log(`${pages.length} pages parsed, ${chosen.length} validated, ${wrong.length} wrong`)
process.exitCode = wrong.length > 0 ? 1 : 0
