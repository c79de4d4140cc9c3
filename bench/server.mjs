/** A server that answers every POST with one answer signed beforehand, so that what is measured is the client. */
import { createSign } from 'node:crypto'
import { createServer } from 'node:http'

const BODY = JSON.stringify({ code_url: 'weixin://wxpay/bizpayurl?pr=p4lpSuKzz', note: '微信支付'.repeat(20) })
const NONCE = 'n'.repeat(32)
let signed

process.once('message', ({ privateKey, serial }) => {
  const headers = () => {
    const timestamp = Math.floor(Date.now() / 1000)
    if (signed === undefined || timestamp - signed.timestamp > 60) {
      signed = {
        timestamp,
        signature: createSign('RSA-SHA256').update(`${timestamp}\n${NONCE}\n${BODY}\n`).sign(privateKey, 'base64'),
      }
    }
    return {
      'Content-Type': 'application/json; charset=utf-8',
      'Wechatpay-Timestamp': signed.timestamp,
      'Wechatpay-Nonce': NONCE,
      'Wechatpay-Serial': serial,
      'Wechatpay-Signature': signed.signature,
    }
  }
  const server = createServer((request, response) => {
    request.resume().once('end', () => response.writeHead(200, headers()).end(BODY))
  })
  server.keepAliveTimeout = 60_000
  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
})
process.once('disconnect', () => process.exit())
