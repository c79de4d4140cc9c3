// wechatpay-node-v3 runs a shop's day through its `httpService`: npm run test:foreign
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'

import Pay from 'wechatpay-node-v3'

import { createSimulator } from '../../dist/simulator.mjs'
import { notices } from './notices.mjs'

const REAL = 'https://api.mch.weixin.qq.com'
let sim, mail, pay
before(async () => {
  sim = await createSimulator({ mode: 'certificate' })
  mail = await notices()
  pay = new Pay({
    appid: 'wxd678efh567hg6787',
    mchid: sim.merchant.mchid,
    serial_no: sim.merchant.serial,
    publicKey: Buffer.from(await sim.merchant.certificate()),
    privateKey: Buffer.from(sim.merchant.privateKey),
    key: sim.merchant.apiv3Key,
  })
  pay.createHttp({ get: (url, headers) => call(url, { headers }), post })
})
after(() => Promise.all([sim.close(), mail.close()]))

/** Its addresses are written out; the seam is where they are turned to the simulator. */
async function call(url, init) {
  const response = await fetch(url.startsWith('/') ? sim.url + url : url.replace(REAL, sim.url), init)
  // It signs addresses of the real host alone.
  const text = (await response.text()).replaceAll(sim.url, REAL)
  if (!response.ok) return { status: response.status, error: text }
  const isJson = response.headers.get('content-type')?.includes('json')
  return { status: response.status, data: isJson ? JSON.parse(text) : text, headers: response.headers, text }
}

function post(url, params, headers) {
  if (params.pic_buffer === undefined)
    return call(url, {
      method: 'POST',
      body: JSON.stringify(params),
      headers: { ...headers, 'Content-Type': 'application/json' },
    })
  const form = new FormData()
  form.append('meta', new Blob([JSON.stringify(params.fileinfo)], { type: 'application/json' }))
  form.append('file', new Blob([params.pic_buffer]), params.fileinfo.filename)
  const { 'Content-Type': _, ...others } = headers
  return call(url, { method: 'POST', body: form, headers: others })
}

const order = (out_trade_no) => ({
  description: '米',
  out_trade_no,
  notify_url: mail.url,
  amount: { total: 100 },
})

test('orders of each kind are placed, queried, paid, told of and closed', async () => {
  assert.match((await pay.transactions_native(order('native-1'))).data.code_url, /^weixin:/)
  const scene_info = { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap', app_name: '', app_url: '' } }
  assert.match((await pay.transactions_h5({ ...order('h5-001'), scene_info })).data.h5_url, /^https:/)
  assert.match((await pay.transactions_app(order('app-001'))).data.prepayid, /^wx/)
  assert.match(
    (await pay.transactions_jsapi({ ...order('jsapi-1'), payer: { openid: 'o1' } })).data.package,
    /^prepay_id=wx/,
  )
  const { transaction_id } = sim.pay('native-1')
  assert.equal((await pay.query({ out_trade_no: 'native-1' })).data.trade_state, 'SUCCESS')
  assert.equal((await pay.query({ transaction_id })).data.out_trade_no, 'native-1')
  assert.equal((await pay.close('h5-001')).status, 204)
  assert.equal((await pay.query({ out_trade_no: 'unknown' })).status, 404)
  await sim.idle()
  const [{ headers, body }] = mail.arrived
  const { resource } = JSON.parse(body)
  assert.ok(
    await pay.verifySign({
      timestamp: headers['wechatpay-timestamp'],
      nonce: headers['wechatpay-nonce'],
      serial: headers['wechatpay-serial'],
      signature: headers['wechatpay-signature'],
      body,
    }),
  )
  const opened = pay.decipher_gcm(resource.ciphertext, resource.associated_data, resource.nonce, sim.merchant.apiv3Key)
  assert.deepEqual(opened, (await pay.query({ out_trade_no: 'native-1' })).data)
})

test('platform certificates are downloaded, and encrypt what is sensitive', async () => {
  const certificates = await pay.get_certificates(sim.merchant.apiv3Key)
  assert.deepEqual(certificates.map(({ serial_no }) => serial_no).sort(), Object.keys(sim.options.certs).sort())
  const { serial_no, publicKey } = certificates[0]
  const identity = {
    type: 'IDCARD',
    number: pay.publicEncrypt('110101199003070011', publicKey),
    name: pay.publicEncrypt('张三', publicKey),
  }
  const params = { ...order('jsapi-2'), appid: pay.appid, mchid: pay.mchid, payer: { openid: 'o1', identity } }
  const url = '/v3/pay/transactions/jsapi'
  const headers = pay.getHeaders(pay.buildAuthorization('POST', url, params), { 'Wechatpay-Serial': serial_no })
  assert.equal((await post(url, params, headers)).status, 200)
})

test('a payment is refunded', async () => {
  const params = { out_trade_no: 'native-1', out_refund_no: 'R1', amount: { refund: 30, total: 100, currency: 'CNY' } }
  assert.equal((await pay.refunds(params)).data.status, 'PROCESSING')
  assert.equal((await pay.find_refunds('R1')).data.status, 'SUCCESS')
  assert.equal((await pay.find_refunds('R2')).status, 404)
})

test('combined orders are paid', async () => {
  const part = (out_trade_no) => ({
    mchid: sim.merchant.mchid,
    attach: '附加',
    description: '米',
    out_trade_no,
    amount: { total_amount: 10, currency: 'CNY' },
  })
  const sub_orders = [part('part-1'), part('part-2')]
  const placed = await pay.combine_transactions_native({
    combine_out_trade_no: 'whole-1',
    notify_url: mail.url,
    sub_orders,
  })
  assert.match(placed.data.code_url, /^weixin:/)
  sim.pay('whole-1')
  const { data } = await pay.combine_query('whole-1')
  assert.deepEqual(
    data.sub_orders.map(({ trade_state }) => trade_state),
    ['SUCCESS', 'SUCCESS'],
  )
  const other = [part('part-3'), part('part-4')]
  await pay.combine_transactions_native({ combine_out_trade_no: 'whole-2', notify_url: mail.url, sub_orders: other })
  assert.equal((await pay.combine_close('whole-2', other)).status, 204)
})

test('an image is uploaded', async () => {
  const { data } = await pay.upload_images(Buffer.from('an image'), 'a.png')
  assert.equal(sim.state.media.get(data.media_id)?.content.toString(), 'an image')
})

test('what it knows and nobody has created is not there', async () => {
  const asked = [
    pay.query_profitsharing_orders('4200', 'P1'),
    pay.query_batches_transfer_list({ out_batch_no: 'B1', need_query_detail: false }),
    pay.query_profitsharing_return_orders('P1', 'P2'),
  ]
  assert.deepEqual(
    (await Promise.all(asked)).map(({ status }) => status),
    [404, 404, 404],
  )
})

test('the bills of the day have it all', async () => {
  const bill_date = new Date(sim.clock.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  sim.clock.advance('2d')
  const trade = await pay.tradebill({ bill_date, bill_type: 'ALL' })
  const { data } = await pay.downloadBill(trade.data.download_url)
  assert.equal(data.split('\r\n').filter((line) => /^`/.test(line)).length, 5)
  const flow = await pay.fundflowbill({ bill_date, account_type: 'BASIC' })
  assert.match((await pay.downloadBill(flow.data.download_url)).data, /账户结余/)
})
