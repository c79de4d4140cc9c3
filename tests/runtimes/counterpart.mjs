// The embedded WeChat Pay in this process, for a guest in another runtime, and what is to come of the guest's day.
import assert from 'node:assert/strict'
import { constants, createHash, privateDecrypt } from 'node:crypto'

import { createSimulator } from 'wechatpay-chain/simulator'

const CARD = {
  user_card_code: '478515832665',
  brand_id: '1004',
  card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
  openid: 'obLatjnx9gnqzS4myYGmLZ7LgLBA',
}
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

export async function startCounterpart() {
  const sim = await createSimulator({ mode: 'both' })
  sim.state.bills.rows = 3
  sim.fault({ kind: 'wrong-signature', path: '/v3/certificates' })
  const { headers, body } = await sim.notification('TRANSACTION.SUCCESS')
  const given = { options: sim.options, card: CARD, notice: { headers, body: body.toString() } }
  return {
    given: JSON.stringify(given),
    close: () => sim.close(),

    /** @param sm3 what the runtime says when asked for a digest that not all have */
    judgeShop(seen, sm3 = SM3) {
      const { sm3: ownSm3, ...rest } = seen
      assert.deepEqual(rest, {
        order: 'NOTPAY',
        v2: 'NOTPAY',
        missing: 'ORDER_NOT_EXIST',
        forged: 'ERR_SIGNATURE_MISMATCH',
        revealed: sim.state.cards.get(CARD.user_card_code).phone_number,
        upload: 'string',
        tampered: 401,
        notified: [204, 204, 'SUCCESS'],
      })
      assert.match(ownSm3, sm3)
      const all = sim.requests.filter(({ verified }) => !verified)
      assert.deepEqual(all, [])
      const transfer = sim.requests.find(({ path }) => path.endsWith('/transfer-bills'))
      const { privateKey } = sim.platform.keys.find(({ serial }) => serial === transfer.headers['wechatpay-serial'])
      const ciphertext = Buffer.from(JSON.parse(transfer.body).user_name, 'base64')
      const plain = privateDecrypt(
        { key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
        ciphertext,
      )
      assert.equal(plain.toString(), '李四')
    },

    judgeFiles(seen) {
      const { rows, bill, ...rest } = seen
      assert.ok(rows > 0)
      assert.match(bill, /^\uFEFF?交易时间,/)
      assert.deepEqual(rest, { sunk: 'SHA1', upload: 'string' })
    },
  }
}

/** The digest of what is uploaded. */
const SM3 = new RegExp(`^${createHash('sm3').update(PNG).digest('hex')}$`)
/** Where the runtime has no SM3: the algorithm, and what to do. */
export const NO_SM3 = /^ERR_INVALID_ARGUMENT this runtime cannot compute SM3: .*`digest`/
