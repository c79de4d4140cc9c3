import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { root, run } from './run'

/**
 * A project outside of this one that has installed the tarball: the package unpacked, and beside it its declared dependencies
 * and the types of Node, nothing else. What is not declared is not found there.
 */
export function installConsumer(folder: string, tarball: string): string {
  const modules = join(folder, 'node_modules')
  const own = join(modules, 'wechatpay-chain')
  mkdirSync(own, { recursive: true })
  run('tar', ['-xzf', tarball, '-C', own, '--strip-components=1'])
  const { dependencies = {} } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>
  }
  for (const name of Object.keys(dependencies)) link(join(root, 'node_modules', name), join(modules, name))
  // Copied, so that TypeScript finds one set of Node's types, whatever lies above the linked ones.
  mkdirSync(join(modules, '@types'), { recursive: true })
  for (const name of ['@types/node', 'undici-types'])
    if (existsSync(join(root, 'node_modules', name)))
      cpSync(join(root, 'node_modules', name), join(modules, name), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true }\n')
  return folder
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(target, path, 'dir')
}

const CHECK = `
const sim = await createSimulator()
const instance = Builder.factory({ ...sim.options, proxy: false })
const order = { mchid: sim.options.mchid, appid: 'wxd678efh567hg6787', description: 'x', out_trade_no: 'T-000001', notify_url: 'https://example.com/', amount: { total: 1 } }
const { data } = await instance.v3.pay.transactions.native.post({ json: order })
if (!data.code_url.startsWith('weixin:')) throw new Error('no code_url')
if (!isFlowError(await paginate(instance.v3.merchantService.complaintsV2, { query: { begin_date: '2026-11-01', end_date: '2026-11-02' } }).next().then(() => poll(() => 1, { until: () => false, deadline: 10, pauses: [20] })).catch((e) => e))) throw new Error('no error of merchant')
sim.fault({ kind: 'wrong-signature' })
const error = await instance.chain('v3/pay/transactions/out-trade-no/T-000001').get({ query: { mchid: order.mchid } }).catch((e) => e)
if (!isSignatureError(error) || error.code !== 'ERR_SIGNATURE_MISMATCH') throw error
if (typeof parseNotification !== 'function') throw new Error('no notification')
if (orderNo().length !== 32 || explain('ORDER_PAID') === undefined) throw new Error('no merchant')
if (strict === undefined || openapi.openapi !== '3.1.0') throw new Error('an entry is missing')
instance.getDriver().close()
await sim.close()
console.log('ok')
`

/** Uses every entry of the package from CommonJS and from ESM, and errors across both. */
export function useFromBoth(folder: string): void {
  const names = {
    'wechatpay-chain': '{ Builder, isSignatureError }',
    'wechatpay-chain/simulator': '{ createSimulator }',
    'wechatpay-chain/notification': '{ parseNotification }',
    'wechatpay-chain/merchant': '{ explain, isFlowError, orderNo, paginate, poll }',
  }
  const required = Object.entries(names).map(([from, what]) => `const ${what} = require('${from}')`)
  const imported = Object.entries(names).map(([from, what]) => `import ${what} from '${from}'`)
  writeFileSync(
    join(folder, 'use.cjs'),
    `${required.join('\n')}\nconst strict = require('wechatpay-chain/strict')\nconst openapi = require('wechatpay-chain/openapi.json')\nvoid (async () => {${CHECK}})().catch((e) => { console.error(e); process.exit(1) })\n`,
  )
  writeFileSync(
    join(folder, 'use.mjs'),
    `${imported.join('\n')}\nimport * as strict from 'wechatpay-chain/strict'\nimport { createRequire } from 'node:module'\nconst openapi = createRequire(import.meta.url)('wechatpay-chain/openapi.json')\n${CHECK}`,
  )
  writeFileSync(join(folder, 'both.mjs'), COPIES)
  for (const file of ['use.cjs', 'use.mjs', 'both.mjs']) run(process.execPath, [file], { cwd: folder })
}

const COPIES = `
import * as esm from 'wechatpay-chain'
import { createRequire } from 'node:module'
const cjs = createRequire(import.meta.url)('wechatpay-chain')
if (esm.WeChatPayError === cjs.WeChatPayError) throw new Error('these are not two copies')
for (const [maker, judge] of [[esm, cjs], [cjs, esm]]) {
  const error = new maker.TransportError('m', { code: 'ERR_TIMEOUT', retryable: true })
  if (error instanceof judge.WeChatPayError) throw new Error('these are not two copies')
  if (!judge.isTransportError(error) || !judge.isWeChatPayError(error) || judge.isApiError(error)) throw new Error('a guard does not know the other copy')
}
`
