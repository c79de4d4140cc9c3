/** Three ways to send one signed POST and to verify its answer. */
import { createHash, createSign, createVerify, randomBytes } from 'node:crypto'
import { Agent } from 'node:http'
import { createRequire } from 'node:module'

import axios from 'axios'

const require = createRequire(import.meta.url)

export const ORDER = {
  mchid: '1900000001',
  appid: 'wxd678efh567hg6787',
  description: '腾讯充值中心-QQ会员充值',
  out_trade_no: '1217752501201407033233368018',
  notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
  amount: { total: 100, currency: 'CNY' },
}

export function contenders({ baseURL, mchid, serial, privateKey, platformSerial, publicKey }) {
  const { Builder } = require('../dist/index.cjs')
  const { Wechatpay } = require('wechatpay-axios-plugin')
  const common = { baseURL, proxy: false }
  const agent = () => new Agent({ keepAlive: true })

  const ours = Builder.factory({
    ...common,
    mchid,
    serial,
    privateKey,
    certs: { [platformSerial]: publicKey },
    httpAgent: agent(),
  })
  const plugin = new Wechatpay({
    ...common,
    mchid,
    serial,
    privateKey,
    certs: { [platformSerial]: publicKey },
    httpAgent: agent(),
  })
  const bare = axios.create({
    ...common,
    httpAgent: agent(),
    responseType: 'text',
    transformResponse: [],
    headers: { 'Content-Type': 'application/json; charset=utf-8', Accept: 'application/json' },
  })

  const byHand = async () => {
    const body = JSON.stringify(ORDER)
    const timestamp = Math.floor(Date.now() / 1000)
    const nonce = randomBytes(16).toString('hex')
    const signature = createSign('RSA-SHA256')
      .update(`POST\n/v3/pay/transactions/native\n${timestamp}\n${nonce}\n${body}\n`)
      .sign(privateKey, 'base64')
    const { data, headers } = await bare.post('/v3/pay/transactions/native', body, {
      headers: {
        Authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",serial_no="${serial}",timestamp="${timestamp}",nonce_str="${nonce}",signature="${signature}"`,
      },
    })
    const message = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${data}\n`
    if (!createVerify('RSA-SHA256').update(message).verify(publicKey, headers['wechatpay-signature'], 'base64'))
      throw new Error('forged')
    return JSON.parse(data)
  }

  return {
    'bare axios + node:crypto by hand': byHand,
    'wechatpay-chain': async () => (await ours.v3.pay.transactions.native.post({ json: ORDER })).data,
    'wechatpay-axios-plugin': async () => (await plugin.v3.pay.transactions.native.post(ORDER)).data,
  }
}

/** What no client can do without: one signature and one verification. */
export function cryptoAlone({ privateKey, publicKey }) {
  const message = `POST\n/v3\n1\n${createHash('md5').update('x').digest('hex')}\n${JSON.stringify(ORDER)}\n`
  return () => {
    const signature = createSign('RSA-SHA256').update(message).sign(privateKey)
    createVerify('RSA-SHA256').update(message).verify(publicKey, signature)
  }
}
