/** What a call costs inside the simulator, beside the two RSA operations that it cannot do without. */
import { createPrivateKey, randomBytes, sign } from 'node:crypto'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { median, table } from './measure.mjs'

const CALLS = 500
const ROUNDS = 7

/** Prints the CPU time of a call, placed and queried in turn, and of a signature and a verification. */
export async function benchSimulator() {
  const child = fork(new URL('simulator-process.mjs', import.meta.url))
  const [options] = await once(child, 'message')
  const key = createPrivateKey(options.privateKey)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = async (order) => {
    child.send(order)
    const [answer] = await once(child, 'message')
    return answer
  }
  let count = 0
  const call = () => {
    const number = `bench-${count >> 1}`
    const place = count++ % 2 === 0
    const target = place
      ? '/v3/pay/transactions/native'
      : `/v3/pay/transactions/out-trade-no/${number}?mchid=${options.mchid}`
    const body = place
      ? JSON.stringify({
          appid: 'wxd678efh567hg6787',
          mchid: options.mchid,
          description: 'Image形象店-深圳腾大-QQ公仔',
          out_trade_no: number,
          notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
          amount: { total: 100 },
        })
      : ''
    return send(options, key, agent, { method: place ? 'POST' : 'GET', target, body })
  }
  for (let i = 0; i < 4 * CALLS; i++) await call()
  const [calls, rsa] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    await ask('start')
    for (let i = 0; i < CALLS; i++) await call()
    calls.push((await ask('stop')).used / CALLS)
    rsa.push((await ask(CALLS)).rsa)
  }
  agent.destroy()
  child.disconnect()
  table('A call inside the simulator, in CPU time', 'µs', {
    '(one RSA signature and verification alone)': median(rsa),
    'place an order, or query one': median(calls),
  })
}

function send({ baseURL, mchid, serial }, key, agent, { method, target, body }) {
  const [timestamp, nonce] = [Math.floor(Date.now() / 1000), randomBytes(16).toString('hex')]
  const signature = sign('sha256', Buffer.from(`${method}\n${target}\n${timestamp}\n${nonce}\n${body}\n`), key)
  const fields = { mchid, serial_no: serial, timestamp, nonce_str: nonce, signature: signature.toString('base64') }
  const credentials = Object.entries(fields).map(([name, value]) => `${name}="${value}"`)
  const headers = {
    Accept: 'application/json',
    'User-Agent': 'bench',
    'Content-Type': 'application/json',
    Authorization: `WECHATPAY2-SHA256-RSA2048 ${credentials.join(',')}`,
    ...(body && { 'Content-Length': Buffer.byteLength(body) }),
  }
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(baseURL)
    const outgoing = request({ hostname, port, method, path: target, headers, agent }, (response) => {
      response
        .resume()
        .once('end', () =>
          response.statusCode === 200 ? resolve() : reject(new Error(`${target} was answered ${response.statusCode}`)),
        )
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
