/**
 * `npm run test:soak`: minutes of full load (SOAK_MINUTES, 10 by default), 32 calls at once. What the process holds after each
 * tenth of it may not grow from the second tenth to the last.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'

import { ORDER } from './contenders.mjs'
import { merchant, platform } from './keys.mjs'

const MINUTES = Number(process.env.SOAK_MINUTES ?? 10)
/** Bytes by which the last tenths may hold more than the first ones. */
const SLACK = 4 * 1024 * 1024

const { Builder } = await import('../dist/index.mjs')
const server = fork(new URL('server.mjs', import.meta.url))
server.send({ privateKey: platform.privateKey.export({ type: 'pkcs8', format: 'pem' }), serial: platform.serial })
const [{ port }] = await once(server, 'message')
const client = Builder.factory({
  baseURL: `http://127.0.0.1:${port}/`,
  proxy: false,
  mchid: merchant.mchid,
  serial: merchant.serial,
  privateKey: merchant.privateKey,
  certs: { [platform.serial]: platform.publicKey },
})

const held = []
let calls = 0
for (let tenth = 1; tenth <= 10; tenth++) {
  const end = performance.now() + MINUTES * 6_000
  await Promise.all(
    Array.from({ length: 32 }, async () => {
      while (performance.now() < end) {
        await client.v3.pay.transactions.native.post({ json: ORDER })
        calls++
      }
    }),
  )
  globalThis.gc()
  const { heapUsed, external } = process.memoryUsage()
  held.push(heapUsed + external)
  process.stdout.write(
    `${tenth * 10} %: ${calls} calls, ${((heapUsed + external) / 1024 / 1024).toFixed(1)} MiB held\n`,
  )
}
server.disconnect()
const grown = Math.min(...held.slice(-3)) - Math.min(...held.slice(1, 4))
process.stdout.write(`grown by ${(grown / 1024).toFixed(0)} KiB in ${calls} calls\n`)
process.exit(calls > 0 && grown <= SLACK ? 0 : 1)
