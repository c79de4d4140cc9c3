/** Signed requests to a simulator as bytes: an order is placed, then queried, in turn. */
import { randomBytes, sign } from 'node:crypto'

let count = 0

export function request({ baseURL, mchid, serial }, key) {
  const number = `bench-${process.pid}-${count >> 1}`
  const place = count++ % 2 === 0
  const method = place ? 'POST' : 'GET'
  const target = place ? '/v3/pay/transactions/native' : `/v3/pay/transactions/out-trade-no/${number}?mchid=${mchid}`
  const body = place
    ? JSON.stringify({
        appid: 'wxd678efh567hg6787',
        mchid,
        description: 'Image形象店-深圳腾大-QQ公仔',
        out_trade_no: number,
        notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
        amount: { total: 100 },
      })
    : ''
  const [timestamp, nonce] = [Math.floor(Date.now() / 1000), randomBytes(16).toString('hex')]
  const signature = sign('sha256', Buffer.from(`${method}\n${target}\n${timestamp}\n${nonce}\n${body}\n`), key)
  const fields = { mchid, serial_no: serial, timestamp, nonce_str: nonce, signature: signature.toString('base64') }
  const credentials = Object.entries(fields).map(([name, value]) => `${name}="${value}"`)
  const head = [
    `${method} ${target} HTTP/1.1`,
    `Host: ${new URL(baseURL).host}`,
    'Accept: application/json',
    'User-Agent: bench',
    'Content-Type: application/json',
    `Authorization: WECHATPAY2-SHA256-RSA2048 ${credentials.join(',')}`,
    ...(body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]),
  ]
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`)
}
