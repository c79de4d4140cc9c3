import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { root, run } from './run'

const VERSIONS = {
  '5.9': 'tests/types/node_modules/typescript-5.9',
  '6': 'node_modules/typescript',
  '7': 'tests/types/node_modules/typescript-7',
} as const

/** The kinds of project there are; where Node's own rules hold, a file is ESM or CommonJS by its name. */
const MODES = {
  node16: { files: ['use.mts', 'use.cts'], options: { module: 'node16' } },
  nodenext: { files: ['use.mts', 'use.cts'], options: { module: 'nodenext' } },
  bundler: { files: ['use.ts'], options: { module: 'esnext', moduleResolution: 'bundler' } },
  commonjs: { files: ['use.ts'], options: { module: 'commonjs', moduleResolution: 'bundler' } },
} as const

const USE = `
import { Builder, isApiError, type AnyWeChatPayError, type Call, type ClientOptions } from 'wechatpay-chain'
import { createSimulator, type Simulator } from 'wechatpay-chain/simulator'
import { parseNotification } from 'wechatpay-chain/notification'
import { chargeCode, paginate, type FoundOutcome } from 'wechatpay-chain/merchant'
import { Builder as Strict } from 'wechatpay-chain/strict'

const options: ClientOptions = { mchid: '1', serial: 'A', privateKey: 'x', certs: { PUB_KEY_ID_1: 'x' } }
const instance = Builder.factory(options)
export const called = instance.v3.certificates.get().then((response) => response.data)
export const chained = instance.chain('v3/certificates').getAsync().otherwise((error) => (isApiError(error) ? error.status : error)).wait()
export const started: Promise<Simulator> = createSimulator()
export const code = (error: AnyWeChatPayError): string => error.code
export { parseNotification }
export async function complaints(): Promise<(string | undefined)[]> {
  const ids: (string | undefined)[] = []
  for await (const one of paginate(instance.v3.merchantService.complaintsV2, { query: { begin_date: '', end_date: '' } }))
    ids.push(one.complaint_id)
  return ids
}
export const found: FoundOutcome = { outcome: 'done' }
export const paid = chargeCode(instance, { appid: '', mchid: '', description: '', out_trade_no: '', payer: { auth_code: '' }, amount: { total: 1 }, scene_info: { store_info: { id: '' } } })
  .then((transaction) => transaction.transaction_id)
declare module 'wechatpay-chain' {
  interface CustomEndpoints {
    'v3/my-own/{id}/thing': Call<'post', { id: string; json: { name: string } }, { state: 'ON' | 'OFF' }>
  }
}
const strict = Strict.factory(options)
export async function own(): Promise<('ON' | 'OFF')[]> {
  const answers = [
    await instance.v3.myOwn._id_.thing.post({ id: '1', json: { name: 'n' } }),
    await strict.v3.myOwn._id_.thing.postAsync({ id: '1', json: { name: 'n' } }).wait(),
    await instance.chain('v3/my-own/{id}/thing').post({ id: '1', json: { name: 'n' } }),
    await strict['v3/my-own/{id}/thing'].post({ id: '1', json: { name: 'n' } }),
  ]
  // @ts-expect-error -- a field is missing
  await instance['v3/my-own/{id}/thing'].post({ id: '1', json: {} })
  // @ts-expect-error -- a typo in a strict chain
  await strict.v3.myOwn._id_.thin.post({ id: '1', json: { name: 'n' } })
  return answers.map(({ data }) => data.state)
}
// @ts-expect-error -- mchid is a text
Builder.factory({ mchid: 1 })
`

/** Compiles a consumer under each version in each mode, the declarations themselves included. */
export function compileConsumers(folder: string, report: (line: string) => void): void {
  for (const [version, path] of Object.entries(VERSIONS)) {
    for (const [mode, { files, options }] of Object.entries(MODES)) {
      const project = join(folder, `${version}-${mode}`)
      mkdirSync(project, { recursive: true })
      // Under 5.9 a CommonJS project can only resolve as Node 10 does.
      const module =
        mode === 'commonjs' && version === '5.9' ? { module: 'commonjs', moduleResolution: 'node10' } : options
      for (const file of files) writeFileSync(join(project, file), USE)
      writeFileSync(
        join(project, 'tsconfig.json'),
        JSON.stringify({
          compilerOptions: {
            noEmit: true,
            strict: true,
            exactOptionalPropertyTypes: true,
            target: 'es2022',
            types: ['node'],
            skipLibCheck: false,
            ...module,
          },
          files,
        }),
      )
      const started = performance.now()
      run(process.execPath, [join(root, path, 'bin/tsc'), '-p', project, '--pretty', 'false'], { cwd: project })
      report(
        `TypeScript ${version.padEnd(3)} ${mode.padEnd(8)} clean, ${((performance.now() - started) / 1000).toFixed(1)} s`,
      )
    }
  }
}
