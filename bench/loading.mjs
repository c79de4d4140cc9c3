/** What the package costs before the first response: to load it, and to load what the first request needs. */
import { execFileSync } from 'node:child_process'

import { median, table } from './measure.mjs'

export function benchLoading(cwd) {
  const time = (code, type) =>
    median(
      Array.from({ length: 9 }, () =>
        Number(
          execFileSync(
            process.execPath,
            [`--input-type=${type}`, '-e', `const t = performance.now(); ${code}; console.log(performance.now() - t)`],
            { cwd },
          ),
        ),
      ),
    )
  table(
    'Loading by require()',
    'ms',
    {
      axios: time("require('axios')", 'commonjs'),
      'wechatpay-chain': time("require('../dist/index.cjs')", 'commonjs'),
      'wechatpay-axios-plugin': time("require('wechatpay-axios-plugin')", 'commonjs'),
    },
    1,
  )
  table(
    'Loading by import',
    'ms',
    {
      axios: time("await import('axios')", 'module'),
      'wechatpay-chain': time("await import('../dist/index.mjs')", 'module'),
      'wechatpay-axios-plugin': time("await import('wechatpay-axios-plugin')", 'module'),
    },
    1,
  )
  const loaded = `const { Builder } = await import('../dist/index.mjs')
    const { generateKeyPairSync } = await import('node:crypto')
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const instance = Builder.factory({
      mchid: '1900000001', serial: '3775B6A45ACD588826D15E583A95F5DD', privateKey,
      certs: { PUB_KEY_ID_0111111111111111111111111111111111: publicKey }, baseURL: 'http://127.0.0.1:9/', proxy: false,
    })
    const first = performance.now()
    await instance.v3.certificates.get().catch(() => undefined)
    const second = performance.now()
    await instance.v3.certificates.get().catch(() => undefined)`
  const parts = Array.from({ length: 9 }, () =>
    JSON.parse(
      execFileSync(
        process.execPath,
        [
          '--input-type=module',
          '-e',
          `${loaded}; console.log(JSON.stringify([performance.now() - second, second - first]))`,
        ],
        { cwd },
      ).toString(),
    ),
  )
  table(
    'A request to nobody',
    'ms',
    {
      'the second': median(parts.map(([second]) => second)),
      'the first, which loads undici': median(parts.map(([, first]) => first)),
    },
    1,
  )
}
