import type { Simulator } from '../../lib/simulator'
import { CARD } from '../simulated'
import type { CallOptions } from './calls'

const DAY = '2025-11-01'

/** What the flows with a state of their own want to find: by operation, laid over the generated options. */
export function arranged(sim: Simulator): Readonly<Record<string, CallOptions>> {
  const { mchid } = sim.merchant
  const place = (out_trade_no: string) => {
    sim.state.orders.place({
      tradeType: 'NATIVE',
      appid: 'wx1',
      mchid,
      description: '米',
      out_trade_no,
      notify_url: 'https://a.b/c',
      total: 100,
      request: '',
      ticket: '',
      state: 'NOTPAY',
      refunded: 0,
    })
    return out_trade_no
  }
  place('ARRANGED-1')
  const { transaction_id } = sim.pay('ARRANGED-1')
  const media_id = sim.state.media.keep({ filename: 'a.png', type: 'image/png', content: Buffer.from('an image') })
  const bill = { query: { bill_date: DAY, tar_type: undefined, algorithm: undefined } }
  const card = { user_card_code: CARD.user_card_code, query: { ...CARD.query, openid: CARD.json.openid } }
  return {
    'GET v3/certificates': { query: { algorithm_type: 'RSA' } },
    'POST v3/pay/transactions/native': { json: { out_trade_no: 'ARRANGED-3' } },
    'GET v3/pay/transactions/out-trade-no/{out_trade_no}': { out_trade_no: 'ARRANGED-1', query: { mchid } },
    'GET v3/pay/transactions/id/{transaction_id}': { transaction_id, query: { mchid } },
    'POST v3/pay/transactions/out-trade-no/{out_trade_no}/close': { out_trade_no: place('ARRANGED-2') },
    'POST v3/refund/domestic/refunds': {
      json: {
        transaction_id: undefined,
        out_trade_no: 'ARRANGED-1',
        out_refund_no: 'ARRANGED-R',
        amount: { refund: 1, total: 100, currency: 'CNY' },
      },
    },
    'GET v3/refund/domestic/refunds/{out_refund_no}': { out_refund_no: 'ARRANGED-R' },
    'GET v3/brand/partner/card-member/user-cards/{user_card_code}': card,
    [`POST v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`]: { ...CARD },
    'GET v3/bill/tradebill': bill,
    'GET v3/bill/fundflowbill': bill,
    'GET v3/profitsharing/bills': bill,
    'GET v3/bill/sub-merchant-fundflowbill': bill,
    'GET v3/ecommerce/bill/fundflowbill': bill,
    'GET v3/payscore/merchant-bill': bill,
    // No receipt is refused: whatever number it is asked for, it is there.
    'GET v3/transfer-detail/electronic-receipts': {},
    'GET v3/statements': { query: { date: DAY } },
    'GET v3/global/statements': { query: { date: '20251101' } },
    'GET hk/v3/statements': { query: { date: '20251101' } },
    'GET v3/billdownload/file': { query: { token: sim.state.bills.prepare({ kind: 'trade', gzip: false }) } },
    'GET v3/merchant-service/images/{media_id}': { media_id },
    'GET v3/global/merchant-service/images/{media_id}': { media_id },
  }
}

/** Generated options with what was arranged laid over them, query and body field by field. */
export function overlaid(options: CallOptions, over: CallOptions = {}): CallOptions {
  return {
    ...options,
    ...over,
    ...(over.query && { query: { ...options.query, ...over.query } }),
    ...(over.json && { json: { ...options.json, ...over.json } }),
  }
}
