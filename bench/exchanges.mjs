/** A signed and verified POST over loopback, by each contender, and what it does to the event loop. */
import { fork } from 'node:child_process'
import { sign } from 'node:crypto'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { monitorEventLoopDelay } from 'node:perf_hooks'

import { contenders, ORDER } from './contenders.mjs'
import { merchant, platform } from './keys.mjs'
import { batch, table, takeTurns } from './measure.mjs'

const require = createRequire(import.meta.url)

/** @returns time and CPU time of each contender, one at a time and 32 at once */
export async function benchExchanges() {
  const server = fork(new URL('server.mjs', import.meta.url))
  server.send({ privateKey: platform.privateKey.export({ type: 'pkcs8', format: 'pem' }), serial: platform.serial })
  const [{ port }] = await once(server, 'message')
  const baseURL = `http://127.0.0.1:${port}/`
  const all = contenders({ baseURL, merchant, platform })

  const single = await takeTurns(all, { rounds: 9, calls: 200, atOnce: 1 })
  table('A signed and verified POST, one at a time', 'ms', single.clock)
  table('The same in CPU time', 'ms', single.cpu)
  const many = await takeTurns(all, { rounds: 9, calls: 640, atOnce: 32 })
  table('32 at once', 'ms', many.clock)
  table('The same in CPU time', 'ms', many.cpu)
  table('Delay of the event loop meanwhile, p99', 'ms', await delays(all))
  for (const atOnce of [1, 2, 4, 8, 32]) await benchSigning(baseURL, atOnce)
  server.disconnect()
  return { single, many }
}

/** Where to sign: here and now, on a thread of Node's pool, or as the client chooses. */
async function benchSigning(baseURL, atOnce) {
  const { Builder } = require('../dist/index.cjs')
  const client = (signer) => {
    const instance = Builder.factory({
      baseURL,
      proxy: false,
      mchid: merchant.mchid,
      serial: merchant.serial,
      certs: { [platform.serial]: platform.publicKey },
      ...signer,
    })
    return async () => (await instance.v3.pay.transactions.native.post({ json: ORDER })).data
  }
  const bytes = (message) => Buffer.from(message)
  const here = { signer: (message) => sign('RSA-SHA256', bytes(message), merchant.privateKey).toString('base64') }
  const pool = {
    signer: (message) =>
      new Promise((resolve, reject) => {
        sign('RSA-SHA256', bytes(message), merchant.privateKey, (error, signature) => {
          if (error) reject(error)
          else resolve(signature.toString('base64'))
        })
      }),
  }
  const ways = {
    'at once': client(here),
    "on Node's pool": client(pool),
    'as the client chooses': client({ privateKey: merchant.privateKey }),
  }
  const { clock } = await takeTurns(ways, { rounds: 7, calls: 40 * Math.max(4, atOnce), atOnce })
  table(`Where to sign, ${atOnce} at once`, 'ms', clock)
}

async function delays(all) {
  const rows = {}
  for (const [name, call] of Object.entries(all)) {
    const histogram = monitorEventLoopDelay({ resolution: 1 })
    histogram.enable()
    await batch(call, 960, 32)
    histogram.disable()
    rows[name] = histogram.percentile(99) / 1e6
  }
  return rows
}
