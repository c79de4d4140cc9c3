import { parseNotification } from '../../lib/notification'
import { addMerchant, shop } from './shop'

const s = shop()

describe('notifications that go out by themselves', () => {
  it('are those that a merchant can verify', async () => {
    const out_trade_no = await s.paid()
    const prepared = await s.sim.notification('TRANSACTION.SUCCESS', { order: out_trade_no })
    const parsed = await parseNotification(prepared, s.client())
    await s.sim.idle()
    expect(s.notices[0]!.resource).toEqual(parsed.resource)
    expect(s.sim.deliveries).toEqual([
      expect.objectContaining({
        event: 'TRANSACTION.SUCCESS',
        state: 'delivered',
        url: s.notify_url,
        resource: parsed.resource,
      }),
    ])
  })

  it('come again until they are accepted, under the same id', async () => {
    s.statuses.push(500, 404)
    await s.paid()
    await s.sim.idle()
    expect(s.notices.map(({ id }) => id)).toEqual(Array(3).fill(s.notices[0]!.id))
    expect(s.sim.deliveries[0]).toMatchObject({
      state: 'delivered',
      tries: [{ status: 500 }, { status: 404 }, { status: 204 }],
    })
  })

  it('come again at once when the clock is moved past the pause, and end with the schedule', async () => {
    s.statuses.push(...Array<number>(16).fill(500))
    await s.paid()
    await s.sim.idle()
    for (let pause = 0; s.sim.deliveries[0]!.state === 'waiting' && pause < 20; pause++) {
      s.sim.clock.advance('6h')
      await s.sim.idle()
    }
    expect(s.sim.deliveries[0]).toMatchObject({ state: 'failed' })
    expect(s.notices).toHaveLength(16)
  })

  it('say what was so when they were made', async () => {
    s.statuses.push(500)
    const out_trade_no = await s.paid()
    await s.refund(out_trade_no, 100)
    await s.sim.idle()
    const payments = s.notices.filter(({ event }) => event === 'TRANSACTION.SUCCESS')
    expect(payments.map(({ resource }) => resource.trade_state)).toEqual(['SUCCESS', 'SUCCESS'])
  })

  it('leave this machine for nobody: other addresses are kept', async () => {
    for (const notify_url of ['https://www.weixin.qq.com/wxpay/pay.php', 'http://8.8.8.8/notify'])
      await s.paid(1, { notify_url })
    await s.sim.idle()
    expect(s.sim.deliveries.map(({ state, tries }) => [state, tries.length])).toEqual([
      ['kept', 0],
      ['kept', 0],
    ])
  })

  it('go to the address of the merchant where the request has none', async () => {
    const merchant = await addMerchant(s.sim, { notifyUrl: s.notify_url })
    const { notify_url: _, ...json } = s.order({
      mchid: merchant.mchid,
      payer: { auth_code: '130000000000009999' },
      scene_info: { store_info: { id: '1' } },
    })
    await s.byClient('post', 'v3/pay/transactions/codepay', { merchant, json })
    await s.sim.idle()
    expect(s.notices.map(({ resource }) => resource.mchid)).toEqual([merchant.mchid])
  })

  it('of a refund go to its own address before that of the order', async () => {
    const out_trade_no = await s.paid(100, { notify_url: 'http://127.0.0.1:9/nobody' })
    await s.refund(out_trade_no, 10, { notify_url: s.notify_url })
    await s.refund(out_trade_no, 10)
    await s.sim.idle()
    expect(s.notices.map(({ event }) => event)).toEqual(['REFUND.SUCCESS'])
    expect(s.sim.deliveries.map(({ url }) => new URL(url!).pathname)).toEqual(['/nobody', '/notify', '/nobody'])
  })
})

describe('a notification that is composed by hand', () => {
  it('tells the truth of an order, or says what is wrong', async () => {
    const open = s.order()
    await s.byClient('post', 'v3/pay/transactions/native', { json: open })
    const paid = await s.paid()
    const compose = (event: string, options: object) => s.sim.notification(event, options)
    await expect(compose('TRANSACTION.SUCCESS', { order: open.out_trade_no })).rejects.toThrow('is NOTPAY')
    await expect(compose('TRANSACTION.SUCCESS', { order: 'unknown' })).rejects.toThrow('there is no order unknown')
    await expect(compose('TRANSACTION.SUCCESS', { resource: { out_trade_no: open.out_trade_no } })).rejects.toThrow(
      'is NOTPAY',
    )
    await expect(compose('REFUND.SUCCESS', { order: paid })).rejects.toThrow('`refund`')
    expect((await compose('TRANSACTION.SUCCESS', { order: paid })).body.toString()).toContain('TRANSACTION.SUCCESS')
  })

  it('tells the truth of a refund', async () => {
    const { data } = await s.refund(await s.paid(), 10)
    const compose = (event: string, options: object) => s.sim.notification(event, options)
    const { out_refund_no } = data
    await expect(compose('REFUND.CLOSED', { refund: out_refund_no })).rejects.toThrow('is SUCCESS')
    await expect(compose('TRANSACTION.SUCCESS', { refund: out_refund_no })).rejects.toThrow('does not tell of a refund')
    await expect(compose('REFUND.SUCCESS', { refund: 'unknown' })).rejects.toThrow('there is no refund unknown')
    const parsed = await parseNotification(await compose('REFUND.SUCCESS', { refund: out_refund_no }), s.client())
    expect(parsed.resource).toMatchObject({ out_refund_no, refund_status: 'SUCCESS', amount: { refund: 10 } })
    const result = await s.sim.notify('REFUND.SUCCESS', { refund: out_refund_no, second: 0 })
    expect(result.delivered).toBe(true)
  })
})
