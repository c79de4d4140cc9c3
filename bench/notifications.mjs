/** A notification verified, decrypted and parsed, beside the bare cryptography. */
import { createCipheriv, createDecipheriv, createVerify, randomBytes, sign } from 'node:crypto'
import { createRequire } from 'node:module'

import { APIV3_KEY, merchant, platform } from './keys.mjs'
import { figuresOf, table, takeTurns } from './measure.mjs'

const require = createRequire(import.meta.url)
const RESOURCE = {
  transaction_id: '4200001234202611270000000001',
  mchid: merchant.mchid,
  appid: 'wxd678efh567hg6787',
  out_trade_no: '1217752501201407033233368018',
  trade_type: 'JSAPI',
  trade_state: 'SUCCESS',
  trade_state_desc: '支付成功',
  bank_type: 'CMC',
  success_time: '2026-11-27T12:00:00+08:00',
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  amount: { total: 100, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' },
}

export async function benchNotifications() {
  const { parseNotification, trustOf } = require('../dist/notification.cjs')
  const trust = trustOf({
    mchid: merchant.mchid,
    certs: { [platform.serial]: platform.publicKey },
    apiv3Key: APIV3_KEY,
  })
  const { headers, body } = notice()
  const byHand = async () => {
    const message = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${body}\n`
    if (
      !createVerify('RSA-SHA256').update(message).verify(platform.publicKey, headers['wechatpay-signature'], 'base64')
    )
      throw new Error('forged')
    const { resource } = JSON.parse(body)
    const sealed = Buffer.from(resource.ciphertext, 'base64')
    const open = createDecipheriv('aes-256-gcm', APIV3_KEY, resource.nonce)
    open.setAAD(Buffer.from(resource.associated_data))
    open.setAuthTag(sealed.subarray(-16))
    return JSON.parse(Buffer.concat([open.update(sealed.subarray(0, -16)), open.final()]).toString())
  }
  const { cpu } = await takeTurns(
    {
      'node:crypto by hand': figuresOf(byHand),
      'wechatpay-chain': figuresOf(() => parseNotification({ headers, body }, trust)),
    },
    { rounds: 15, calls: 2_000, atOnce: 1 },
  )
  table('A notification verified, decrypted and parsed, CPU time', 'ms', cpu, 3)
}

function notice() {
  const nonce = randomBytes(6).toString('hex')
  const seal = createCipheriv('aes-256-gcm', APIV3_KEY, nonce)
  seal.setAAD(Buffer.from('transaction'))
  const sealed = Buffer.concat([seal.update(JSON.stringify(RESOURCE)), seal.final(), seal.getAuthTag()])
  const body = JSON.stringify({
    id: 'EV-2018022511223320873',
    create_time: '2026-11-27T12:00:01+08:00',
    event_type: 'TRANSACTION.SUCCESS',
    resource_type: 'encrypt-resource',
    summary: '支付成功',
    resource: {
      algorithm: 'AEAD_AES_256_GCM',
      original_type: 'transaction',
      associated_data: 'transaction',
      nonce,
      ciphertext: sealed.toString('base64'),
    },
  })
  const timestamp = String(Math.floor(Date.now() / 1000))
  const word = randomBytes(16).toString('hex')
  return {
    body,
    headers: {
      'wechatpay-timestamp': timestamp,
      'wechatpay-nonce': word,
      'wechatpay-serial': platform.serial,
      'wechatpay-signature': sign(
        'RSA-SHA256',
        Buffer.from(`${timestamp}\n${word}\n${body}\n`),
        platform.privateKey,
      ).toString('base64'),
    },
  }
}
