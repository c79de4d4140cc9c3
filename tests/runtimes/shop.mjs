// What a shop does on a day, in whatever runtime this file is loaded. It asserts nothing: who started it judges what it gives.
import { Builder, MediaUtil, isApiError, isSignatureError } from 'wechatpay-chain'
import { createNotificationHandler } from 'wechatpay-chain/notification'

const APPID = 'wxd678efh567hg6787'

/** @param given what `Counterpart` has for its guests */
export async function shop({ options, card, notice }) {
  const client = Builder.factory({ ...options, proxy: false })
  const { mchid } = options
  const out_trade_no = 'T-000001'
  const seen = {}

  await client.v3.pay.transactions.native.post({
    json: {
      mchid,
      appid: APPID,
      description: 'x',
      out_trade_no,
      notify_url: 'https://pay.example.com/',
      amount: { total: 1 },
    },
  })
  const byNumber = client.chain('v3/pay/transactions/out-trade-no/{out_trade_no}')
  seen.order = (await byNumber.get({ out_trade_no, query: { mchid } })).data.trade_state
  seen.v2 = (
    await client.v2.pay.orderquery.post({ xml: { appid: APPID, mch_id: mchid, out_trade_no } })
  ).data.trade_state
  const missing = await byNumber.get({ out_trade_no: 'T-000002', query: { mchid } }).catch((error) => error)
  seen.missing = isApiError(missing) ? missing.code : String(missing)
  const forged = await client.v3.certificates.get().catch((error) => error)
  seen.forged = isSignatureError(forged) ? forged.code : String(forged)

  await client.v3.fundApp.mchTransfer.transferBills.post({
    json: {
      appid: APPID,
      out_bill_no: 'B000001',
      transfer_scene_id: '1000',
      openid: 'o-MYE42l80oelYMDE34nYD456Xoy',
      user_name: '李四',
      transfer_amount: 200_000,
      transfer_remark: '新会员开通有礼',
      transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员有礼' }],
    },
  })
  const { user_card_code, ...query } = card
  const { data } = await client
    .chain('v3/brand/partner/card-member/user-cards/{user_card_code}')
    .get({ user_card_code, query, reveal: true })
  seen.revealed = data.phone_number

  const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const image = new MediaUtil('图片.png', bytes)
  seen.upload = typeof (await client.v3.merchant.media.upload.post({ body: image })).data.media_id
  seen.sm3 = await image.getDigest('SM3').catch((error) => `${error.code} ${error.message}`)

  const handled = []
  const handler = createNotificationHandler({
    trust: client,
    on: {
      'TRANSACTION.SUCCESS': ({ trade_state }) => {
        handled.push(trade_state)
      },
    },
  })
  const arriving = async (body) => {
    const request = new Request('https://pay.example.com/', { method: 'POST', headers: notice.headers, body })
    return (await handler.fetch(request)).status
  }
  seen.tampered = await arriving(`${notice.body} `)
  seen.notified = [await arriving(notice.body), await arriving(notice.body), ...handled]
  client.getDriver().close()
  return seen
}
