/** A signed and verified POST over loopback, by each contender, and what it does to the event loop. */
import { fork } from 'node:child_process'
import { sign } from 'node:crypto'
import { once } from 'node:events'
import { createRequire } from 'node:module'

import { contenders, ORDER } from './contenders.mjs'
import { merchant, platform } from './keys.mjs'
import { figuresOf, table, takeTurns } from './measure.mjs'

const require = createRequire(import.meta.url)
/** Calls before the first that counts: a program at work is no program that has just begun. */
const WARM = 2_000

/** @returns time and CPU time of each contender, one at a time and 32 at once */
export async function benchExchanges() {
  const server = fork(new URL('server.mjs', import.meta.url))
  server.send({ privateKey: pem(platform.privateKey), serial: platform.serial })
  const [{ port }] = await once(server, 'message')
  const baseURL = `http://127.0.0.1:${port}/`
  const names = Object.keys(contenders({ baseURL, merchant, platform }))
  const processes = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await open(name, baseURL)])))
  for (const ask of Object.values(processes)) await ask({ calls: WARM, atOnce: 4 })

  const single = await takeTurns(processes, { rounds: 9, calls: 200, atOnce: 1 })
  table('A signed and verified POST, one at a time', 'ms', single.clock)
  table('The same in CPU time', 'ms', single.cpu)
  const many = await takeTurns(processes, { rounds: 9, calls: 640, atOnce: 32 })
  table('32 at once', 'ms', many.clock)
  table('The same in CPU time', 'ms', many.cpu)
  table('Delay of the event loop meanwhile, p99', 'ms', many.delay)
  for (const atOnce of [1, 2, 4, 8, 32]) await benchSigning(baseURL, atOnce)
  server.disconnect()
  return { single, many }
}

/** Starts a contender's process; what it gives runs some of its calls there. */
async function open(name, baseURL) {
  const child = fork(new URL('contender-process.mjs', import.meta.url))
  const answered = async (message) => {
    child.send(message)
    const [figures] = await once(child, 'message')
    return figures
  }
  await answered({
    open: {
      name,
      baseURL,
      merchant: { ...merchant, publicKey: undefined, privateKey: pem(merchant.privateKey) },
      platform: {
        serial: platform.serial,
        publicKey: platform.publicKey.export({ type: 'spki', format: 'pem' }),
      },
    },
  })
  return (run) => answered({ run })
}

const pem = (key) => key.export({ type: 'pkcs8', format: 'pem' })

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
    return figuresOf(async () => (await instance.v3.pay.transactions.native.post({ json: ORDER })).data)
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
