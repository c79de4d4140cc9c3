import { privateDecrypt } from 'node:crypto'

import { CARD, CARD_URI, simulated } from '../simulated'

const OAEP = { oaepHash: 'sha1' }

describe.each(['publicKey', 'certificate', 'both'] as const)('the documented call in %s mode', (mode) => {
  const world = simulated({ mode })

  test('goes out the same in its six forms and comes back verified and decoded', async () => {
    const instance = world.client()
    const chained = () => instance.v3.brand.partner.cardMember.userCards._user_card_code_.invalidate
    const forms: (() => Promise<any>)[] = [
      () => chained().post(CARD),
      () => instance.chain(CARD_URI).post(CARD),
      () => instance[CARD_URI].post(CARD),
      () =>
        chained()
          .postAsync(CARD)
          .then((r: unknown) => r)
          .wait(),
      () => instance.chain(CARD_URI).postAsync(CARD).wait(),
      () => instance[CARD_URI].postAsync(CARD),
    ]
    for (const call of forms) {
      world.sim.state.cards.reset()
      const { status, data } = await call()
      expect(status).toBe(200)
      expect(data).toMatchObject({
        user_card_code: '478515832665',
        openid: 'obLatjnx9gnqzS4myYGmLZ7LgLBA',
        user_card_state: 'INVALID',
        invalid_reason: '传入的自定义作废原因',
      })
      const phone = privateDecrypt(
        { key: world.sim.options.privateKey, ...OAEP },
        Buffer.from(data.phone_number, 'base64'),
      ).toString()
      expect(phone).toMatch(/^\d{11}$/)
    }
    expect(world.sim.requests).toHaveLength(6)
    for (const { method, target, body, verified } of world.sim.requests) {
      expect({ method, target, body, verified }).toEqual({
        method: 'POST',
        target:
          '/v3/brand/partner/card-member/user-cards/478515832665/invalidate?brand_id=1004&card_id=pbLatjvWOibDc5-TBnbUk1pD12o0',
        body: '{"openid":"obLatjnx9gnqzS4myYGmLZ7LgLBA","invalid_reason":"传入的自定义作废原因"}',
        verified: true,
      })
    }
    expect(new Set(world.sim.requests.map(({ headers }) => headers.authorization)).size).toBe(6)
  })

  test('repeating it is an error of WeChat Pay', async () => {
    const instance = world.client()
    await instance[CARD_URI].post(CARD)
    await expect(instance[CARD_URI].post(CARD)).rejects.toMatchObject({
      name: 'ApiError',
      status: 400,
      code: 'INVALID_REQUEST',
    })
  })

  test('orders and refunds work through', async () => {
    const { v3 } = world.client()
    const { mchid } = world.sim.options
    const order = {
      mchid,
      appid: 'wxd678efh567hg6787',
      description: '腾讯充值中心-QQ会员充值',
      out_trade_no: `Tn-${mode}`,
      notify_url: 'https://example.com/',
      amount: { total: 100 },
    }
    const { data } = await v3.pay.transactions.native.post({ json: order })
    expect(data.code_url).toMatch(/^weixin:/)
    const query = { query: { mchid } }
    expect(
      (await v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no: `Tn-${mode}`, ...query })).data
        .trade_state,
    ).toBe('NOTPAY')
    world.sim.pay(`Tn-${mode}`)
    const paid = await v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no: `Tn-${mode}`, ...query })
    expect(paid.data).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 100 } })
    expect((await v3.pay.transactions.id._id_.get({ id: paid.data.transaction_id, ...query })).data).toEqual(paid.data)
    const refund = await v3.refund.domestic.refunds.post({
      json: {
        out_trade_no: `Tn-${mode}`,
        out_refund_no: `Rn-${mode}`,
        amount: { refund: 40, total: 100, currency: 'CNY' },
      },
    })
    expect(refund.data).toMatchObject({ out_refund_no: `Rn-${mode}`, amount: { refund: 40 } })
    expect((await v3.refund.domestic.refunds._no_.get({ no: `Rn-${mode}` })).data.refund_id).toBe(refund.data.refund_id)
  })

  test('a 204 is verified and has no data', async () => {
    const { v3 } = world.client()
    const { mchid } = world.sim.options
    const order = {
      mchid,
      appid: 'wxd678efh567hg6787',
      description: 'x',
      out_trade_no: `Cn-${mode}`,
      notify_url: 'https://example.com/',
      amount: { total: 1 },
      payer: { openid: 'o' },
    }
    expect((await v3.pay.transactions.jsapi.post({ json: order })).data.prepay_id).toBeTruthy()
    const close = () => v3.pay.transactions.outTradeNo._n_.close.post({ n: `Cn-${mode}`, json: { mchid } })
    const { status, data } = await close()
    expect([status, data]).toEqual([204, undefined])
    world.sim.fault({ kind: 'wrong-signature', count: 1 })
    await v3.pay.transactions.jsapi.post({ json: { ...order, out_trade_no: `Dn-${mode}` } }).catch(() => undefined)
    world.sim.fault({ kind: 'wrong-signature', count: 1 })
    await expect(
      v3.pay.transactions.outTradeNo._n_.close.post({ n: `Dn-${mode}`, json: { mchid } }),
    ).rejects.toMatchObject({ code: 'ERR_SIGNATURE_MISMATCH' })
  })
})
