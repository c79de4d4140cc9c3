import { isApiError } from '../../lib/errors'
import { Builder, type WeChatPay } from '../../lib/index'
import { simulated } from '../simulated'

/**
 * Requests in the shape of the samples of the official guides, in the order in which a shop comes by them. They are typed: what they would
 * lack is an error of the compiler.
 */
const s = simulated()
const appid = 'wxd678efh567hg6787'
const notify_url = 'https://pay.example.com/notify'

/** A client of the simulator's merchant, with its types. */
const shop = (): { pay: WeChatPay; mchid: string } => {
  const pay: WeChatPay = s.client()
  return { pay, mchid: s.sim.merchant.mchid }
}

/** Whether a request is taken for what it is: answered, or refused for the state of what it names, never for its shape. */
async function isUnderstood(call: Promise<{ status: number }>): Promise<boolean> {
  try {
    return (await call).status < 300
  } catch (error) {
    if (!isApiError(error)) throw error
    return error.status < 500 && error.code !== 'PARAM_ERROR'
  }
}

/** An order that was paid, and its number at WeChat Pay. */
async function paid(out_trade_no: string, profit_sharing = false): Promise<string> {
  const { pay, mchid } = shop()
  await pay.v3.pay.transactions.native.post({
    json: {
      appid,
      mchid,
      description: 'Image形象店-深圳腾大-QQ公仔',
      out_trade_no,
      notify_url,
      amount: { total: 100, currency: 'CNY' },
      settle_info: { profit_sharing },
    },
  })
  s.sim.pay(out_trade_no)
  const { data } = await pay.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query: { mchid } })
  const { transaction_id = '' } = data
  return transaction_id
}

describe('samples of the official guides compile, and are answered', () => {
  it('orders: JSAPI, App, H5, Native', async () => {
    const { pay, mchid } = shop()
    const order = { appid, mchid, description: 'Image形象店-深圳腾大-QQ公仔', notify_url }
    const jsapi = await pay.v3.pay.transactions.jsapi.post({
      json: {
        ...order,
        out_trade_no: 'GUIDE-JSAPI-1',
        time_expire: new Date(Date.now() + 3_600_000).toISOString().replace(/\.\d+Z$/, '+00:00'),
        attach: '自定义数据说明',
        goods_tag: 'WXG',
        support_fapiao: false,
        amount: { total: 100, currency: 'CNY' },
        payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
        detail: {
          cost_price: 608800,
          invoice_id: '微信123',
          goods_detail: [
            {
              merchant_goods_id: '1246464644',
              wechatpay_goods_id: '1001',
              goods_name: 'iPhoneX',
              quantity: 1,
              unit_price: 528800,
            },
          ],
        },
        scene_info: {
          payer_client_ip: '14.23.150.211',
          device_id: '013467007045764',
          store_info: {
            id: '0001',
            name: '腾讯大厦分店',
            area_code: '440305',
            address: '广东省深圳市南山区科技中一道10000号',
          },
        },
        settle_info: { profit_sharing: false },
      },
    })
    expect(jsapi.data.prepay_id).toMatch(/^wx/)
    const app = await pay.v3.pay.transactions.app.post({
      json: { ...order, out_trade_no: 'GUIDE-APP-1', amount: { total: 100 } },
    })
    expect(app.data.prepay_id).toMatch(/^wx/)
    const h5 = await pay.v3.pay.transactions.h5.post({
      json: {
        ...order,
        out_trade_no: 'GUIDE-H5-1',
        amount: { total: 100, currency: 'CNY' },
        scene_info: { payer_client_ip: '14.23.150.211', h5_info: { type: 'Wap' } },
      },
    })
    expect(h5.data.h5_url).toMatch(/^https:/)
    await pay.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({
      out_trade_no: 'GUIDE-APP-1',
      json: { mchid },
    })
    const closed = await pay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no: 'GUIDE-APP-1',
      query: { mchid },
    })
    expect(closed.data.trade_state).toBe('CLOSED')
  })

  it('an H5 order without h5_info, which the compiler refuses as WeChat Pay does', async () => {
    const { pay, mchid } = shop()
    const error: unknown = await pay.v3.pay.transactions.h5
      .post({
        json: {
          appid,
          mchid,
          description: 'tea',
          out_trade_no: 'GUIDE-H5-2',
          notify_url,
          amount: { total: 100 },
          // @ts-expect-error -- h5_info is missing
          scene_info: { payer_client_ip: '14.23.150.211' },
        },
      })
      .catch((refusal: unknown) => refusal)
    if (!isApiError(error)) throw error
    expect([error.code, error.detail?.field]).toEqual(['PARAM_ERROR', '/scene_info/h5_info'])
  })

  it('a code shown by the payer', async () => {
    const { pay, mchid } = shop()
    const { data } = await pay.v3.pay.transactions.codepay.post({
      json: {
        appid,
        mchid,
        description: 'Image形象店-深圳腾大-QQ公仔',
        out_trade_no: 'GUIDE-CODE-1',
        payer: { auth_code: '130061098828009406' },
        amount: { total: 100, currency: 'CNY' },
        scene_info: { device_ip: '14.17.22.52', store_info: { id: '0001' } },
      },
    })
    expect(data.trade_state).toBe('SUCCESS')
  })

  it('a combined order', async () => {
    const { pay, mchid } = shop()
    const sub = (no: number) => ({
      mchid,
      attach: '深圳分店',
      amount: { total_amount: 10, currency: 'CNY' },
      out_trade_no: `GUIDE-SUB-${no}`,
      description: '腾讯充值中心-QQ会员充值',
    })
    const { data } = await pay.v3.combineTransactions.jsapi.post({
      json: {
        combine_appid: appid,
        combine_mchid: mchid,
        combine_out_trade_no: 'GUIDE-COMBINED-1',
        combine_payer_info: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
        notify_url,
        sub_orders: [sub(1), sub(2)],
      },
    })
    expect(data.prepay_id).toMatch(/^wx/)
  })

  it('a refund, and what becomes of it', async () => {
    const { pay } = shop()
    const transaction_id = await paid('GUIDE-REFUND-1')
    const made = await pay.v3.refund.domestic.refunds.post({
      json: {
        transaction_id,
        out_refund_no: 'GUIDE-REFUND-1-A',
        reason: '商品已售完',
        notify_url,
        funds_account: 'AVAILABLE',
        amount: { refund: 40, total: 100, currency: 'CNY' },
        goods_detail: [
          {
            merchant_goods_id: '1217752501201407033233368018',
            goods_name: 'iPhone6s 16G',
            unit_price: 40,
            refund_amount: 40,
            refund_quantity: 1,
          },
        ],
      },
    })
    expect(made.data.amount.refund).toBe(40)
    const read = await pay.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: 'GUIDE-REFUND-1-A' })
    expect(read.data.status).toBe('SUCCESS')
  })

  it('profit sharing: a receiver, a share, its return, the rest', async () => {
    const { profitsharing } = shop().pay.v3
    const transaction_id = await paid('GUIDE-SHARE-1', true)
    const calls = [
      profitsharing.receivers.add.post({
        json: { appid, type: 'MERCHANT_ID', account: '1900000109', name: '示例商户', relation_type: 'STORE' },
      }),
      profitsharing.orders.post({
        json: {
          appid,
          transaction_id,
          out_order_no: 'GUIDE-SHARE-1-A',
          receivers: [{ type: 'MERCHANT_ID', account: '1900000109', amount: 10, description: '分给商户1900000109' }],
          unfreeze_unsplit: false,
        },
      }),
      profitsharing.orders._out_order_no_.get({ out_order_no: 'GUIDE-SHARE-1-A', query: { transaction_id } }),
      profitsharing.returnOrders.post({
        json: {
          out_order_no: 'GUIDE-SHARE-1-A',
          out_return_no: 'GUIDE-SHARE-1-R',
          return_mchid: '1900000109',
          amount: 10,
          description: '用户退款',
        },
      }),
      profitsharing.orders.unfreeze.post({
        json: { transaction_id, out_order_no: 'GUIDE-SHARE-1-F', description: '解冻全部剩余资金' },
      }),
    ]
    expect(await Promise.all(calls.map(isUnderstood))).toEqual(calls.map(() => true))
  })

  it('a transfer that the user confirms', async () => {
    const { pay } = shop()
    const { data } = await pay.v3.fundApp.mchTransfer.transferBills.post({
      json: {
        appid,
        out_bill_no: 'plfk2020042013',
        transfer_scene_id: '1000',
        openid: 'o-MYE42l80oelYMDE34nYD456Xoy',
        user_name: '张三',
        transfer_amount: 400000,
        transfer_remark: '新会员开通有礼',
        notify_url,
        user_recv_perception: '现金奖励',
        transfer_scene_report_infos: [
          { info_type: '活动名称', info_content: '新会员有礼' },
          { info_type: '奖励说明', info_content: '注册会员抽奖一等奖' },
        ],
      },
    })
    expect(data.out_bill_no).toBe('plfk2020042013')
  })

  it('a service that is paid for afterwards', async () => {
    const { pay } = shop()
    const service_id = '2002000000000558128851361561536'
    const { data } = await pay.v3.payscore.serviceorder.post({
      json: {
        appid,
        service_id,
        out_order_no: '1234323JKHDFE1243252',
        service_introduction: '某某酒店',
        post_payments: [{ name: '就餐费用', amount: 40000, description: '就餐人均100元', count: 4 }],
        post_discounts: [{ name: '满20减1元', description: '不与其他优惠叠加' }],
        time_range: { start_time: 'OnAccept' },
        risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: 50000, description: '就餐的预估费用' },
        attach: 'Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald',
        notify_url,
        openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
        need_user_confirm: true,
      },
    })
    expect(data.out_order_no).toBe('1234323JKHDFE1243252')
    const canceled = pay.v3.payscore.serviceorder._out_order_no_.cancel.post({
      out_order_no: '1234323JKHDFE1243252',
      json: { appid, service_id, reason: '用户投诉' },
    })
    expect(await isUnderstood(canceled)).toBe(true)
  })

  it('an order of a service provider', async () => {
    const { pay, mchid } = shop()
    const { data } = await pay.v3.pay.partner.transactions.jsapi.post({
      json: {
        sp_appid: 'wx8888888888888888',
        sp_mchid: mchid,
        sub_mchid: '1900000109',
        description: 'Image形象店-深圳腾大-QQ公仔',
        out_trade_no: 'GUIDE-PARTNER-1',
        notify_url,
        amount: { total: 100, currency: 'CNY' },
        payer: { sp_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
      },
    })
    expect(data.prepay_id).toMatch(/^wx/)
  })

  it('the Brand API, with a client of the brand', async () => {
    const brand = Builder.factory({ ...s.sim.brandOptions, proxy: false })
    try {
      const configured = await brand.brand.marketing.productCoupon.notifyConfigs.post({ json: { notify_url } })
      const { status, data }: { status: number; data: unknown } = await brand.brand.cardMember.cards.get()
      expect([configured.status, status, typeof data]).toEqual([200, 200, 'object'])
    } finally {
      brand.getDriver().close()
    }
  })
})
