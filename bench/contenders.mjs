/** Ways to send one signed POST and to verify its answer. */
import { createSign, createVerify, randomBytes } from 'node:crypto'
import { Agent } from 'node:http'
import { createRequire } from 'node:module'

import axios from 'axios'
import { Pool } from 'undici'

const require = createRequire(import.meta.url)
const PATH = '/v3/pay/transactions/native'

export const ORDER = {
  mchid: '1900000001',
  appid: 'wxd678efh567hg6787',
  description: '腾讯充值中心-QQ会员充值',
  out_trade_no: '1217752501201407033233368018',
  notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
  amount: { total: 100, currency: 'CNY' },
}

/** The first of them is the floor: undici and `node:crypto` by hand, nothing else. */
export function contenders({ baseURL, merchant, platform }) {
  const { Builder } = require('../dist/index.cjs')
  const { Wechatpay } = require('wechatpay-axios-plugin')
  const { mchid, serial, privateKey } = merchant
  const { publicKey } = platform
  const common = { baseURL, proxy: false }
  const options = { ...common, mchid, serial, privateKey, certs: { [platform.serial]: publicKey } }
  const agent = () => new Agent({ keepAlive: true })

  const ours = Builder.factory(options)
  const plugin = new Wechatpay({ ...options, httpAgent: agent() })
  const bare = axios.create({
    ...common,
    httpAgent: agent(),
    responseType: 'text',
    transformResponse: [],
    headers: { 'Content-Type': 'application/json; charset=utf-8', Accept: 'application/json' },
  })
  const pool = new Pool(new URL(baseURL).origin)

  const authorization = (body) => {
    const timestamp = Math.floor(Date.now() / 1000)
    const nonce = randomBytes(16).toString('hex')
    const signature = createSign('RSA-SHA256')
      .update(`POST\n${PATH}\n${timestamp}\n${nonce}\n${body}\n`)
      .sign(privateKey, 'base64')
    return `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",serial_no="${serial}",timestamp="${timestamp}",nonce_str="${nonce}",signature="${signature}"`
  }
  const read = (data, headers) => {
    const message = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${data}\n`
    if (!createVerify('RSA-SHA256').update(message).verify(publicKey, headers['wechatpay-signature'], 'base64'))
      throw new Error('forged')
    return JSON.parse(data)
  }

  const thin = axios.create({
    baseURL,
    adapter: async (config) => {
      const { data, headers } = await dispatch(pool, config.data, { ...config.headers })
      return { data, headers, status: 200, statusText: 'OK', config, request: undefined }
    },
    transformRequest: [],
    transformResponse: [],
    headers: { 'Content-Type': 'application/json; charset=utf-8', Accept: 'application/json' },
  })
  thin.interceptors.request.use((config) => {
    config.data = JSON.stringify(config.data)
    config.headers.set('Authorization', authorization(config.data))
    return config
  })
  thin.interceptors.response.use((response) => {
    response.data = read(response.data, response.headers)
    return response
  })

  return {
    'undici + node:crypto by hand': async () => {
      const body = JSON.stringify(ORDER)
      const { data, headers } = await dispatch(pool, body, {
        authorization: authorization(body),
        'content-type': 'application/json; charset=utf-8',
        accept: 'application/json',
      })
      return read(data, headers)
    },
    'axios + node:crypto by hand': async () => {
      const body = JSON.stringify(ORDER)
      const { data, headers } = await bare.post(PATH, body, { headers: { Authorization: authorization(body) } })
      return read(data, headers)
    },
    'axios over undici, by hand': async () => (await thin.post(PATH, ORDER)).data,
    'wechatpay-axios-plugin': async () => (await plugin.v3.pay.transactions.native.post(ORDER)).data,
    'wechatpay-chain': async () => (await ours.v3.pay.transactions.native.post({ json: ORDER })).data,
  }
}

function dispatch(pool, body, headers) {
  return new Promise((resolve, reject) => {
    const chunks = []
    let received
    pool.dispatch(
      { path: PATH, method: 'POST', headers, body },
      {
        onRequestStart: () => undefined,
        onResponseStart(_controller, _status, fields) {
          received = fields
        },
        onResponseData(_controller, chunk) {
          chunks.push(chunk)
        },
        onResponseEnd() {
          resolve({ data: Buffer.concat(chunks).toString(), headers: received })
        },
        onResponseError(_controller, error) {
          reject(error)
        },
      },
    )
  })
}
