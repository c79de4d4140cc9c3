// wechatpay-axios-plugin runs a shop's day: npm run test:foreign
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'

import plugin from 'wechatpay-axios-plugin'

import { createSimulator } from '../../dist/simulator.mjs'
import { notices } from './notices.mjs'

const { Aes, Formatter, Hash, Multipart, Rsa, Transformer, Wechatpay } = plugin
const APPID = 'wxd678efh567hg6787'
let sim, mail, wxpay, mchid
before(async () => {
  sim = await createSimulator({ subMerchants: ['1900000109'] })
  mail = await notices()
  const { baseURL, mchid: id, serial, privateKey, certs, secret } = sim.options
  mchid = id
  const merchant = { cert: await sim.merchant.certificate(), key: privateKey }
  wxpay = new Wechatpay({ mchid, serial, privateKey, certs, secret, merchant, baseURL, proxy: false })
})
after(() => Promise.all([sim.close(), mail.close()]))

const refused = (promise) =>
  promise.then(
    () => assert.fail('it should have been refused'),
    ({ response }) => ({ status: response.status, ...response.data }),
  )
const order = (out_trade_no, total = 100) => ({
  appid: APPID,
  mchid,
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no,
  notify_url: mail.url,
  amount: { total, currency: 'CNY' },
})
const query = (out_trade_no) =>
  wxpay.v3.pay.transactions.outTradeNo.$out_trade_no$.get({ params: { mchid }, out_trade_no }).then(({ data }) => data)

test('orders of each kind are placed, queried, paid, told of and closed', async () => {
  const { transactions } = wxpay.v3.pay
  assert.match((await transactions.native.post(order('native-1'))).data.code_url, /^weixin:/)
  assert.match((await transactions.app.post(order('app-001'))).data.prepay_id, /^wx/)
  assert.match((await transactions.jsapi.post({ ...order('jsapi-1'), payer: { openid: 'o1' } })).data.prepay_id, /^wx/)
  const h5 = { ...order('h5-001'), scene_info: { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } } }
  assert.match((await transactions.h5.post(h5)).data.h5_url, /^https:/)
  assert.equal((await query('native-1')).trade_state, 'NOTPAY')
  const { transaction_id } = sim.pay('native-1')
  assert.equal((await query('native-1')).trade_state, 'SUCCESS')
  await sim.idle()
  const [{ headers, body }] = mail.arrived
  const certificate = sim.options.certs[headers['wechatpay-serial']]
  const message = Formatter.joinedByLineFeed(headers['wechatpay-timestamp'], headers['wechatpay-nonce'], body)
  assert.ok(Rsa.verify(message, headers['wechatpay-signature'], certificate))
  const { resource } = JSON.parse(body)
  const { ciphertext, nonce, associated_data } = resource
  const opened = JSON.parse(Aes.AesGcm.decrypt(ciphertext, sim.merchant.apiv3Key, nonce, associated_data))
  assert.deepEqual(opened, await query('native-1'))
  assert.equal(opened.transaction_id, transaction_id)
  const close = wxpay.v3.pay.transactions.outTradeNo.$out_trade_no$.close
  assert.equal((await close.post({ mchid }, { out_trade_no: 'app-001' })).status, 204)
  assert.equal((await refused(close.post({ mchid }, { out_trade_no: 'native-1' }))).code, 'ORDER_PAID')
  assert.equal((await refused(query('unknown'))).code, 'ORDER_NOT_EXIST')
})

test('a payment is refunded, and a sensitive field is encrypted', async () => {
  const refunds = wxpay.v3.refund.domestic.refunds
  const json = { out_trade_no: 'native-1', out_refund_no: 'R1', amount: { refund: 30, total: 100, currency: 'CNY' } }
  assert.equal((await refunds.post(json)).data.status, 'PROCESSING')
  assert.equal((await refunds.$out_refund_no$.get({ out_refund_no: 'R1' })).data.status, 'SUCCESS')
  assert.equal(
    (await refused(refunds.post({ ...json, amount: { ...json.amount, refund: 31 } }))).code,
    'INVALID_REQUEST',
  )
  const [[serial, pem]] = Object.entries(sim.options.certs)
  const identity = { type: 'IDCARD', number: Rsa.encrypt('110101199003070011', pem), name: Rsa.encrypt('张三', pem) }
  const sealed = { ...order('jsapi-2'), payer: { openid: 'o1', identity } }
  const headers = { 'Wechatpay-Serial': serial }
  assert.equal((await wxpay.v3.pay.transactions.jsapi.post(sealed, { headers })).status, 200)
})

test('an image is uploaded', async () => {
  const bytes = Buffer.from('an image')
  const meta = JSON.stringify({ filename: 'a.png', sha256: Hash.sha256(bytes) })
  const form = new Multipart.FormData()
  form.append('meta', meta)
  form.append('file', bytes, 'a.png')
  // The newest axios would write a form anew, without the names of its files: its bytes are left alone.
  const config = { meta: JSON.parse(meta), headers: form.getHeaders() }
  const { data } = await wxpay.v3.merchant.media.upload.post(form.getBuffer(), config)
  assert.equal(sim.state.media.get(data.media_id)?.content.toString(), 'an image')
})

test('combined orders and orders of a sub-merchant are paid', async () => {
  const parts = ['part-1', 'part-2'].map((out_trade_no) => ({
    mchid,
    attach: '附加',
    description: '米',
    out_trade_no,
    amount: { total_amount: 10, currency: 'CNY' },
  }))
  const combine = {
    combine_appid: APPID,
    combine_mchid: mchid,
    combine_out_trade_no: 'whole-1',
    notify_url: mail.url,
    sub_orders: parts,
  }
  assert.ok((await wxpay.v3.combineTransactions.native.post(combine)).data.code_url)
  sim.pay('whole-1')
  const { data } = await wxpay.v3.combineTransactions.outTradeNo.$no$.get({ no: 'whole-1' })
  assert.deepEqual(
    data.sub_orders.map(({ trade_state }) => trade_state),
    ['SUCCESS', 'SUCCESS'],
  )
  const { appid: _, mchid: __, ...rest } = order('partner-1')
  const partner = { ...rest, sp_appid: APPID, sp_mchid: mchid, sub_mchid: '1900000109' }
  assert.ok((await wxpay.v3.pay.partner.transactions.native.post(partner)).data.code_url)
  sim.pay('partner-1')
  const params = { sp_mchid: mchid, sub_mchid: '1900000109' }
  const found = await wxpay.v3.pay.partner.transactions.outTradeNo.$no$.get({ params, no: 'partner-1' })
  assert.equal(found.data.trade_state, 'SUCCESS')
})

test('the same shop by APIv2', async () => {
  const own = { appid: APPID, mch_id: mchid, nonce_str: Formatter.nonce() }
  const unified = {
    ...own,
    body: '米',
    out_trade_no: 'v2-1',
    total_fee: 100,
    spbill_create_ip: '127.0.0.1',
    notify_url: mail.url,
    trade_type: 'NATIVE',
  }
  assert.equal((await wxpay.v2.pay.unifiedorder.post(unified)).data.result_code, 'SUCCESS')
  mail.arrived.length = 0
  sim.pay('v2-1')
  await sim.idle()
  const { sign, ...fields } = Transformer.toObject(mail.arrived[0].body)
  assert.equal(Hash.sign(Hash.ALGO_MD5, fields, sim.options.secret), sign)
  assert.equal((await wxpay.v2.pay.orderquery.post({ ...own, out_trade_no: 'v2-1' })).data.trade_state, 'SUCCESS')
  const refund = {
    ...own,
    out_trade_no: 'v2-1',
    out_refund_no: 'V2R',
    total_fee: 100,
    refund_fee: 10,
    notify_url: mail.url,
  }
  assert.equal((await wxpay.v2.secapi.pay.refund.post(refund, { security: true })).data.result_code, 'SUCCESS')
  await sim.idle()
  const { req_info } = Transformer.toObject(mail.arrived[1].body)
  const opened = Transformer.toObject(Aes.AesEcb.decrypt(req_info, Hash.md5(sim.options.secret)))
  assert.deepEqual([opened.out_refund_no, opened.refund_status], ['V2R', 'SUCCESS'])
  const micropay = {
    ...own,
    body: '米',
    out_trade_no: 'v2-2',
    total_fee: 5,
    spbill_create_ip: '127.0.0.1',
    auth_code: '130000000000009999',
  }
  assert.equal((await wxpay.v2.pay.micropay.post(micropay)).data.trade_type, 'MICROPAY')
  assert.equal(
    (await wxpay.v2.secapi.pay.reverse.post({ ...own, out_trade_no: 'v2-2' }, { security: true })).data.recall,
    'N',
  )
})

test('the bill of the day has it all', async () => {
  const bill_date = new Date(sim.clock.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  assert.equal((await refused(wxpay.v3.bill.tradebill.get({ params: { bill_date } }))).code, 'STATEMENT_CREATING')
  sim.clock.advance('2d')
  const { data } = await wxpay.v3.bill.tradebill.get({ params: { bill_date } })
  const { pathname, searchParams } = new URL(data.download_url)
  const file = await wxpay.chain(pathname.slice(1)).get({
    params: Object.fromEntries(searchParams),
    responseType: 'arraybuffer',
    transformResponse: [(bytes) => bytes],
  })
  assert.equal(Hash.sha1(file.data), data.hash_value)
  const { rows } = Formatter.castCsvBill(file.data)
  const states = rows.map((row) => row['交易状态'] ?? row.at?.(9))
  assert.equal(states.filter((state) => state === 'SUCCESS').length, 6)
  assert.equal(states.filter((state) => state === 'REFUND').length, 2)
  assert.equal(states.filter((state) => state === 'REVOKED').length, 1)
})
