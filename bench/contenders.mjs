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

/** What makes each of them; the first is the floor: undici and `node:crypto` by hand, nothing else. */
export function contenders({ baseURL, merchant, platform }) {
  const { mchid, serial, privateKey } = merchant
  const { publicKey } = platform
  const common = { baseURL, proxy: false }
  const options = { ...common, mchid, serial, privateKey, certs: { [platform.serial]: publicKey } }
  const agent = () => new Agent({ keepAlive: true })
  const headers = { 'Content-Type': 'application/json; charset=utf-8', Accept: 'application/json' }

  const authorization = (body) => {
    const timestamp = Math.floor(Date.now() / 1000)
    const nonce = randomBytes(16).toString('hex')
    const signature = createSign('RSA-SHA256')
      .update(`POST\n${PATH}\n${timestamp}\n${nonce}\n${body}\n`)
      .sign(privateKey, 'base64')
    return `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",serial_no="${serial}",timestamp="${timestamp}",nonce_str="${nonce}",signature="${signature}"`
  }
  const read = (data, fields) => {
    const message = `${fields['wechatpay-timestamp']}\n${fields['wechatpay-nonce']}\n${data}\n`
    if (!createVerify('RSA-SHA256').update(message).verify(publicKey, fields['wechatpay-signature'], 'base64'))
      throw new Error('forged')
    return JSON.parse(data)
  }

  return {
    'undici + node:crypto by hand': () => {
      const pool = new Pool(new URL(baseURL).origin)
      return async () => {
        const body = JSON.stringify(ORDER)
        const { data, fields } = await dispatch(pool, body, { ...headers, authorization: authorization(body) })
        return read(data, fields)
      }
    },
    'axios + node:crypto by hand': () => {
      const bare = axios.create({
        ...common,
        httpAgent: agent(),
        responseType: 'text',
        transformResponse: [],
        headers,
      })
      return async () => {
        const body = JSON.stringify(ORDER)
        const response = await bare.post(PATH, body, { headers: { Authorization: authorization(body) } })
        return read(response.data, response.headers)
      }
    },
    'axios over undici, by hand': () => {
      const pool = new Pool(new URL(baseURL).origin)
      const thin = axios.create({
        baseURL,
        adapter: async (config) => {
          const { data, fields } = await dispatch(pool, config.data, { ...config.headers })
          return { data, headers: fields, status: 200, statusText: 'OK', config, request: undefined }
        },
        transformRequest: [],
        transformResponse: [],
        headers,
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
      return async () => (await thin.post(PATH, ORDER)).data
    },
    'wechatpay-axios-plugin': () => {
      const { Wechatpay } = require('wechatpay-axios-plugin')
      const plugin = new Wechatpay({ ...options, httpAgent: agent() })
      return async () => (await plugin.v3.pay.transactions.native.post(ORDER)).data
    },
    'wechatpay-chain': () => {
      const { Builder } = require('../dist/index.cjs')
      const ours = Builder.factory(options)
      return async () => (await ours.v3.pay.transactions.native.post({ json: ORDER })).data
    },
  }
}

function dispatch(pool, body, headers) {
  return new Promise((resolve, reject) => {
    const chunks = []
    let fields
    pool.dispatch(
      { path: PATH, method: 'POST', headers, body },
      {
        onRequestStart: () => undefined,
        onResponseStart(_controller, _status, received) {
          fields = received
        },
        onResponseData(_controller, chunk) {
          chunks.push(chunk)
        },
        onResponseEnd() {
          resolve({ data: Buffer.concat(chunks).toString(), fields })
        },
        onResponseError(_controller, error) {
          reject(error)
        },
      },
    )
  })
}
