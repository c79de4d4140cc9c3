// What the pages take for granted: a client, and values of the reader's own shop. What the package hands out, a page imports.
import { createSign, createVerify } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Router from '@koa/router'
import fastify from 'fastify'
import Keyv from 'keyv'
import { Builder, type WeChatPay } from 'wechatpay-chain'
import type { EventHandlers, RedisClient } from 'wechatpay-chain/notification'
import { createSimulator } from 'wechatpay-chain/simulator'
import { writeFiles } from './files.js'

export const sim = await createSimulator({
  port: 0,
  https: true,
  mchid: '1900000109',
  serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
  // A page may show the same call in several ways: the card is valid before each.
  handlers: [(_, { state }) => void state.cards.issue()],
})
writeFiles(sim.secureOptions)
export const instance: WeChatPay = Builder.factory(sim.secureOptions)

/** The reader's server, which takes every notification. */
const server = createServer((_, response) => void response.writeHead(204).end()).listen(0, '127.0.0.1')
await once(server, 'listening')
export const notify_url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`

/** Stands where a page writes `…`. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const elided: any = {}

export const mchid = sim.merchant.mchid
export const { serial, privateKey, certs, apiv3Key, secret } = sim.options

export const appid = 'wxd678efh567hg6787'
export const { openid, brand_id, card_id, user_card_code } = sim.state.cards.issue()
export const mch_id = mchid
export const out_trade_no = '1217752501201407033233368020'
export const body = 'Image形象店-深圳腾大-QQ公仔'
export const total_fee = 100
export const spbill_create_ip = '127.0.0.1'
export const auth_code = '134567890123456789'
export const prepay_id = 'wx201410272009395522657a690389285100'
export const order = { mchid, appid, description: body, out_trade_no, notify_url, amount: { total: 100 } }
export const json = { ...order, out_trade_no: '1217752501201407033233368019' }
export const sub_mchid = '1900000209'
export const out_refund_no = '1217752501201407033233368018'
export const refund_fee = 100
export const refund = {
  out_trade_no: '1217752501201407033233368017',
  out_refund_no: '1217752501201407033233368016',
  amount: { refund: 100, total: 100, currency: 'CNY' },
} as const
await instance.v3.pay.transactions.native.post({ json: { ...order, out_trade_no: refund.out_trade_no } })
sim.pay(refund.out_trade_no)

/** A database, which has what it is asked for. */
export const db = {
  query: (_sql: string, _values: readonly unknown[]): Promise<{ rows: Record<string, string>[]; rowCount: number }> =>
    Promise.resolve({ rows: [], rowCount: 1 }),
}
export const markPaid = (_out_trade_no: string): Promise<void> => Promise.resolve()
export const log = (..._values: unknown[]): void => undefined
export const retryLater = (_order: unknown): void => undefined

export const query = (_order: unknown): void => undefined

export const bill_date = '2026-11-01'
sim.state.bills.rows = 3
/** An answer that offers a file. */
export const receipt = await instance.v3.bill.tradebill.get({ query: { bill_date } })

export const redis: RedisClient = { call: () => Promise.resolve('OK') }
export const store = new Keyv()
export const app = fastify()
export const router = new Router()
export const on: EventHandlers = {}

/** A key store that signs and verifies with the keys of the simulator. */
export const kms = {
  sign: (message: string | Uint8Array): Promise<string> =>
    Promise.resolve(createSign('RSA-SHA256').update(message).sign(privateKey, 'base64')),
  verify: (id: string, message: string | Uint8Array, signature: string): Promise<boolean> =>
    Promise.resolve(
      createVerify('RSA-SHA256')
        .update(message)
        .verify(certs[id] ?? '', signature, 'base64'),
    ),
}
