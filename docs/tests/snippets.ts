import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Builder } from '../../lib/builder'
import { MediaUtil } from '../../lib/upload/media-util'
import { isWeChatPayError } from '../../lib/errors'
import { createSimulator } from '../../lib/simulator/index'
import { noticePages } from '../.vitepress/catalog/notices'
import { endpointPages } from '../.vitepress/catalog/pages'
import { snippet, STYLES } from '../.vitepress/theme/snippets'
import { deliver } from './deliveries'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = resolve(here, '../..')
const build = join(here, '.build')

interface Shown {
  where: string
  text: string
  style: number
  verb: string
}

/** The text of every tab of every page, as the site shows it. */
const all: Shown[] = endpointPages().flatMap(({ uri, chain, sections }) =>
  sections.flatMap(({ verb, options }) =>
    STYLES.map((_, style) => ({
      where: `${verb} ${uri}`,
      text: snippet({ uri, verb, chain, options }, style),
      style,
      verb,
    })),
  ),
)

const body = (text: string): string => text.replace(/^import .*\n+/gm, '')

/** Type-checks the snippets against the package's own sources. */
function typecheck(shown: readonly Shown[]): number {
  rmSync(build, { recursive: true, force: true })
  mkdirSync(build, { recursive: true })
  const head =
    "import { MediaUtil, type WeChatPay } from 'wechatpay-chain'\nimport { createServer } from 'node:http'\nimport { byProduct, createNotificationHandler } from 'wechatpay-chain/notification'\ndeclare const instance: WeChatPay\nvoid [MediaUtil, createServer, byProduct, createNotificationHandler]\n"
  const write = (name: string, blocks: readonly string[]): void => {
    writeFileSync(join(build, name), `${head}${blocks.join('\n')}\nexport {}\n`)
  }
  write(
    'calls.ts',
    shown.map(({ where, text }, at) => `// ${where}\nexport async function call${at}() {\n${body(text)}\n}`),
  )
  write(
    'notices.ts',
    noticePages().map(({ handler, name }, at) => `// ${name}\nexport function notice${at}() {\n${body(handler)}\n}`),
  )
  writeFileSync(
    join(build, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {
        noEmit: true,
        noUnusedLocals: false,
        typeRoots: [join(root, 'node_modules/@types')],
        types: ['node'],
        rootDir: root,
        paths: {
          'wechatpay-chain': [join(root, 'lib/index.ts')],
          'wechatpay-chain/notification': [join(root, 'lib/notification/index.ts')],
        },
      },
      include: ['*.ts'],
    }),
  )
  try {
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/lib/tsc.js'), '-p', build], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    })
    return 0
  } catch (error) {
    const output = String((error as { stdout?: unknown }).stdout)
    process.stdout.write(`${output.slice(0, 6000)}\n`)
    return output.split('\n').filter((line) => line.includes('error TS')).length
  } finally {
    if (!process.env.KEEP) rmSync(build, { recursive: true, force: true })
  }
}

/** What the simulator may answer to a call that is well-formed: that what the example names is not there, or not yet. */
const UNDERSTOOD =
  /NOT_EXIST|NOT_FOUND|NOTEXIST|NO_STATEMENT|STATEMENT_CREATING|NO_AUTH|PAID|CLOSED|STATE|USED|CLOSE|REFUND|NOT_ENOUGH|FREQUENCY|RECORD_NOT|BILL/

/** The same, where WeChat Pay has one code for everything. */
const UNDERSTOOD_TEXT = /token无效或已过期|会员卡已失效|订单已支付/

/** Calls whose published example lacks what their flow wants, or that move money where the simulator has no flow. */
const LACKING: readonly (readonly [call: RegExp, refusal: RegExp])[] = [
  [/^post (v2\/pay\/unifiedorder|v3\/(pay|combine-transactions)\/.*)$/, /^PARAM_ERROR .*time_expire/],
  [/^post v3\/combine-transactions\/jsapi$/, /^PARAM_ERROR .*\/combine_payer_info\/openid/],
  [/^post v3\/combine-transactions\/.*\/close$/, /^PARAM_ERROR .*子单信息与合单下单时不一致/],
  [/^post v3\/pay\/transactions\/codepay$/, /^PARAM_ERROR .*\/amount\/currency/],
  [/^post v3\/pay\/transactions\/out-trade-no\/\{out_trade_no\}\/reverse$/, /^INVALID_REQUEST 非付款码支付的订单/],
  [/^post v2\/secapi\/pay\/refund(v2)?$/, /^INVALID_TRANSACTIONID /],
  [/^post v2\//, /^NOAUTH /],
]

const isUnderstood = (where: string, code: string, message: string): boolean =>
  UNDERSTOOD.test(code) ||
  UNDERSTOOD_TEXT.test(message) ||
  LACKING.some(([call, refusal]) => call.test(where) && refusal.test(message))

/** Sends the snippets to the simulator, through the text that is shown. */
async function execute(shown: readonly Shown[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'snippets-'))
  const file = join(folder, 'upload.jpg')
  writeFileSync(file, 'image')
  // Downloads are written to the working folder.
  process.chdir(folder)
  class Media extends MediaUtil {
    constructor(_: string, options?: ConstructorParameters<typeof MediaUtil>[1]) {
      super(pathToFileURL(file), options as never)
    }
  }
  const simulator = await createSimulator({ port: 0, https: true })
  simulator.state.bills.rows = 3
  const instance = Builder.factory(simulator.secureOptions)
  const brand = Builder.factory({
    ...simulator.brandOptions,
    baseURL: simulator.secureOptions.baseURL,
    httpsAgent: simulator.secureOptions.httpsAgent,
  })
  const AsyncFunction = (async () => {
    await Promise.resolve()
  }).constructor as new (...text: string[]) => (...values: unknown[]) => Promise<unknown>
  const quiet = { log: () => undefined }
  const codes = new Map<string, number>()
  let wrong = 0
  for (const { where, text, style } of shown) {
    // The examples name merchants of their own; a client speaks for one merchant alone.
    const own = body(text).replace(/\b((?:combine_)?mch_?id: )'\w+'/g, `$1'${simulator.merchant.mchid}'`)
    const run = new AsyncFunction('instance', 'MediaUtil', 'console', style < 3 ? `return ${own}` : own)
    try {
      await run(where.includes(' brand/') ? brand : instance, Media, quiet)
      codes.set('ok', (codes.get('ok') ?? 0) + 1)
    } catch (error) {
      const code = isWeChatPayError(error) ? error.code : 'not ours'
      codes.set(code, (codes.get(code) ?? 0) + 1)
      if (isUnderstood(where, code, error instanceof Error ? error.message : '')) continue
      wrong++
      if (wrong <= 40)
        process.stdout.write(
          `${where} (${STYLES[style] ?? ''}): ${code}: ${error instanceof Error ? error.message.slice(0, 300) : String(error)}\n`,
        )
    }
  }
  process.stdout.write(`${[...codes].map(([code, count]) => `${code} ${count}`).join(', ')}\n`)
  for (const client of [instance, brand]) client.getDriver().close()
  await simulator.close()
  process.chdir(root)
  rmSync(folder, { recursive: true, force: true })
  return wrong
}

/** `--all` takes every snippet, else a sample that another day picks anew; `SAMPLE=n` repeats one. */
async function main(): Promise<void> {
  const whole = process.argv.includes('--all')
  const offset = Number(process.env.SAMPLE ?? Math.floor(Date.now() / 86_400_000)) % 20
  const some = whole ? all : all.filter((_, at) => Math.floor(at / 6) % 20 === offset)
  const seconds = (from: number): string => `${((Date.now() - from) / 1000).toFixed(1)} s`
  let from = Date.now()
  const untyped = process.argv.includes('--no-types') ? 0 : typecheck(some)
  process.stdout.write(
    `types: ${some.length} of ${all.length} snippets, ${untyped} wrong, ${seconds(from)} (sample ${offset})\n`,
  )
  from = Date.now()
  const failed = await execute(some)
  process.stdout.write(`simulator: ${some.length} snippets, ${failed} wrong, ${seconds(from)}\n`)
  from = Date.now()
  const refused = await deliver(noticePages())
  process.stdout.write(`notifications: ${noticePages().length} handlers, ${refused} wrong, ${seconds(from)}\n`)
  process.exitCode = untyped + failed + refused > 0 ? 1 : 0
}

void main()
