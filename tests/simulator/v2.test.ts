import { createHash, createHmac } from 'node:crypto'

import { XMLParser } from 'fast-xml-parser'

import { loadTable } from '../../lib/openapi/table'
import { describeRequest } from '../../lib/simulator/request'
import { createV2Authorizer } from '../../lib/simulator/v2/authorize'
import { simulated } from '../simulated'

const world = simulated()

/** Signed here once more, independent of library and simulator. */
function sign(fields: Record<string, string>, type = fields.sign_type ?? 'MD5'): string {
  const text = `${Object.keys(fields)
    .filter((name) => name !== 'sign' && fields[name] !== '')
    .sort()
    .map((name) => `${name}=${fields[name]!}`)
    .join('&')}&key=${world.sim.merchant.secret}`
  return (type === 'MD5' ? createHash('md5') : createHmac('sha256', world.sim.merchant.secret))
    .update(text)
    .digest('hex')
    .toUpperCase()
}

function parse(text: string): Record<string, string> {
  const { '#text': _layout, ...fields } = new XMLParser({ parseTagValue: false, trimValues: false }).parse(text).xml
  return fields
}
const write = (fields: Record<string, string>) =>
  `<xml>${Object.entries(fields)
    .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
    .join('')}</xml>`

async function raw(
  path: string,
  body: string,
  init: RequestInit = {},
): Promise<{ status: number; text: string; fields: Record<string, string> }> {
  const response = await fetch(world.sim.url + path, { method: 'POST', body, ...init })
  const text = await response.text()
  return { status: response.status, text, fields: text.startsWith('<xml>') ? parse(text) : {} }
}

async function call(path: string, fields: Record<string, string>, more: Record<string, string> = {}) {
  const whole: Record<string, string> = { mch_id: world.sim.merchant.mchid, nonce_str: 'n', ...fields }
  return raw(path, write({ ...whole, sign: sign(whole), ...more }))
}

const order = (out_trade_no: string, more = {}) => ({
  appid: 'wx1',
  body: '新年 <红包> & co',
  out_trade_no,
  total_fee: '100',
  spbill_create_ip: '127.0.0.1',
  ...more,
})
const unified = (out_trade_no: string, more = {}) =>
  order(out_trade_no, { notify_url: 'https://a.b/c', trade_type: 'NATIVE', ...more })

describe('what is wrong with a request is said unsigned', () => {
  it.each<[string, Record<string, string>, Record<string, string>, string]>([
    ['a wrong sign', {}, { sign: 'A'.repeat(32) }, '签名错误'],
    ['a sign of another type', {}, { sign_type: 'HMAC-SHA256' }, '签名错误'],
    ['a field changed after signing', {}, { total_fee: '1' }, '签名错误'],
    ['no nonce_str', { nonce_str: '' }, {}, 'nonce_str'],
    ['another merchant', { mch_id: '1' }, {}, 'mch_id'],
    ['no merchant', { mch_id: '' }, {}, 'mch_id'],
    ['an unknown sign_type', { sign_type: 'SHA1' }, {}, '签名类型'],
  ])('%s', async (_name, fields, more, message) => {
    const answer = await call('/pay/unifiedorder', { ...unified('W1'), ...fields }, more)
    expect(answer.fields).toMatchObject({ return_code: 'FAIL', return_msg: expect.stringContaining(message) })
    expect(answer.fields).not.toHaveProperty('sign')
  })

  it.each([
    '',
    'no XML',
    '<html></html>',
    '<xml><a>1</b></xml>',
    '<xml><a><b>1</b></a></xml>',
    '<xml><a>1</a><a>2</a></xml>',
    '<!DOCTYPE x><xml></xml>',
  ])('%j is no XML of fields', async (body) => {
    expect((await raw('/pay/unifiedorder', body)).fields).toEqual({ return_code: 'FAIL', return_msg: 'XML格式错误' })
  })
})

describe('answers', () => {
  it.each(['MD5', 'HMAC-SHA256'])('are signed as the request was: %s', async (sign_type) => {
    const { fields } = await call('/pay/unifiedorder', unified(`S${sign_type}`, { sign_type }))
    expect(fields).toMatchObject({
      return_code: 'SUCCESS',
      result_code: 'SUCCESS',
      appid: 'wx1',
      mch_id: world.sim.merchant.mchid,
      prepay_id: expect.stringMatching(/^wx/),
      code_url: expect.stringMatching(/^weixin:/),
    })
    expect(fields.sign).toBe(sign(fields, sign_type))
  })

  it.each(['/mmpaymkttransfers/sendgroupredpack', '/payitil/report', '/xdc/apiv2sandbox/pay/micropay'])(
    'of %s are not signed',
    async (path) => {
      const { fields } = await call(path, {})
      expect(fields).toMatchObject({ return_code: 'SUCCESS', result_code: 'SUCCESS' })
      expect(fields).not.toHaveProperty('sign')
    },
  )

  it('of an operation without a flow echo what was asked', async () => {
    const { fields } = await call('/tools/shorturl', { appid: 'wx1', long_url: 'weixin://x' })
    expect(fields).toMatchObject({
      return_code: 'SUCCESS',
      result_code: 'SUCCESS',
      appid: 'wx1',
      mch_id: world.sim.merchant.mchid,
    })
    expect(fields.sign).toBe(sign(fields))
  })

  it('of what the catalog does not know are 404', async () => {
    expect((await call('/pay/nothing', {})).status).toBe(404)
  })

  it.each<[any, string]>([
    [{ kind: 'wrong-signature' }, 'differs'],
    [{ kind: 'no-signature' }, 'missing'],
    [{ kind: 'signtest' }, 'differs'],
  ])('suffer %j in their sign', async (fault, what) => {
    world.sim.fault(fault)
    const { fields } = await call('/tools/shorturl', {})
    if (what === 'missing') expect(fields.sign).toBeUndefined()
    else expect(fields.sign).not.toBe(sign(fields))
  })
})

describe('orders', () => {
  it('are placed, paid, queried, refunded; APIv3 sees the same', async () => {
    expect((await call('/pay/orderquery', { out_trade_no: 'none' })).fields).toMatchObject({
      result_code: 'FAIL',
      err_code: 'ORDERNOTEXIST',
    })
    const first = await call('/pay/unifiedorder', unified('O1'))
    expect((await call('/pay/unifiedorder', unified('O1'))).fields.prepay_id).toBe(first.fields.prepay_id)
    expect((await call('/pay/unifiedorder', unified('O1', { total_fee: '2' }))).fields.err_code).toBe(
      'OUT_TRADE_NO_USED',
    )
    expect((await call('/pay/orderquery', { out_trade_no: 'O1' })).fields.trade_state).toBe('NOTPAY')
    expect(
      (
        await call('/secapi/pay/refund', {
          out_trade_no: 'O1',
          out_refund_no: 'R1',
          total_fee: '100',
          refund_fee: '40',
        })
      ).fields.err_code,
    ).toBe('TRADE_STATE_ERROR')
    const { transaction_id = '' } = world.sim.pay('O1')
    expect((await call('/pay/unifiedorder', unified('O1'))).fields.err_code).toBe('ORDERPAID')
    expect((await call('/pay/closeorder', { out_trade_no: 'O1' })).fields.err_code).toBe('ORDERPAID')
    expect((await call('/pay/orderquery', { transaction_id })).fields).toMatchObject({
      trade_state: 'SUCCESS',
      out_trade_no: 'O1',
      total_fee: '100',
      time_end: expect.stringMatching(/^\d{14}$/),
    })
    const refund = { transaction_id, out_refund_no: 'R1', total_fee: '100', refund_fee: '40' }
    const { fields } = await call('/secapi/pay/refund', refund)
    expect(fields).toMatchObject({ refund_id: expect.stringMatching(/^50\d{27}$/), refund_fee: '40' })
    expect((await call('/secapi/pay/refund', refund)).fields.refund_id).toBe(fields.refund_id)
    expect(
      (await call('/secapi/pay/refund', { ...refund, out_refund_no: 'R2', refund_fee: '61' })).fields.err_code,
    ).toBe('REFUND_AMOUNT_EXCEEDED')
    expect((await call('/pay/refundquery', { transaction_id })).fields).toMatchObject({
      refund_count: '1',
      out_refund_no_0: 'R1',
      refund_status_0: 'SUCCESS',
    })
    expect((await call('/pay/refundquery', { out_refund_no: 'none' })).fields.err_code).toBe('REFUNDNOTEXIST')
    const { data } = await world
      .client()
      .v3.pay.transactions.outTradeNo._no_.get({ no: 'O1', query: { mchid: world.sim.merchant.mchid } })
    expect(data).toMatchObject({ transaction_id, trade_state: 'REFUND' })
  })

  it('by the code of the payer are paid at once, and taken back', async () => {
    expect((await call('/pay/micropay', order('M1', { auth_code: '1' }))).fields.err_code).toBe('AUTH_CODE_INVALID')
    const paid = await call('/pay/micropay', order('M1', { auth_code: '134567890123456789' }))
    expect(paid.fields).toMatchObject({ trade_type: 'MICROPAY', transaction_id: expect.stringMatching(/^4200/) })
    expect((await call('/secapi/pay/reverse', { out_trade_no: 'M1' })).fields).toMatchObject({
      result_code: 'SUCCESS',
      recall: 'N',
    })
    expect((await call('/pay/orderquery', { out_trade_no: 'M1' })).fields.trade_state).toBe('REVOKED')
  })

  it('are closed once', async () => {
    await call('/pay/unifiedorder', unified('C1'))
    expect((await call('/pay/closeorder', { out_trade_no: 'C1' })).fields.result_code).toBe('SUCCESS')
    expect((await call('/pay/closeorder', { out_trade_no: 'C1' })).fields.err_code).toBe('ORDERCLOSED')
  })
})

it('a page leads on, an access token is JSON, a public key is PKCS#1', async () => {
  const query = (fields: Record<string, string>) => new URLSearchParams({ ...fields, sign: sign(fields) }).toString()
  const mch_id = world.sim.merchant.mchid
  const page = await fetch(
    `${world.sim.url}/papay/entrustweb?${query({ mch_id, nonce_str: 'n', plan_id: '1', contract_code: '2' })}`,
    { redirect: 'manual' },
  )
  expect([page.status, page.headers.get('location')]).toEqual([
    302,
    expect.stringContaining('https://payapp.weixin.qq.com/'),
  ])
  const token = await fetch(
    `${world.sim.url}/appauth/getaccesstoken?${query({ mch_id, nonce_str: 'n', appid: 'wx1', scope: 's', code: 'c' })}`,
  )
  expect(await token.json()).toMatchObject({ retcode: 0, access_token: expect.any(String) })
  expect((await call('/risk/getpublickey', { sign_type: 'MD5' })).fields.pub_key).toMatch(
    /^-----BEGIN RSA PUBLIC KEY-----\n/,
  )
})

describe('the client certificate over HTTPS', () => {
  it.each<[string, any, object | undefined]>([
    [
      'absent',
      { authorized: false },
      { status: 400, body: expect.stringContaining('No required SSL certificate was sent') },
    ],
    [
      'of another authority',
      { authorized: false, commonName: '1900000001' },
      { status: 400, body: expect.stringContaining('SSL certificate error') },
    ],
    [
      'of another merchant',
      { authorized: true, commonName: '1900000002' },
      { status: 200, body: expect.stringContaining('CA_ERROR') },
    ],
    ['its own', { authorized: true, commonName: '1900000001' }, undefined],
  ])('%s', async (_name, tls, refused) => {
    const authorize = createV2Authorizer({ get: () => world.sim.merchant }, await loadTable())
    const whole = { mch_id: world.sim.merchant.mchid, nonce_str: 'n' }
    const rawBody = Buffer.from(write({ ...whole, sign: sign(whole) }))
    let answer: any
    try {
      authorize(
        describeRequest({ method: 'POST', target: '/secapi/pay/refund', headers: {}, rawHeaders: [], rawBody, tls }),
      )
    } catch (error: any) {
      answer = {
        status: error.answer.status,
        body: error.answer.body.length > 0 ? String(error.answer.body) : JSON.stringify(error.answer.xml.fields),
      }
    }
    expect(answer).toEqual(refused)
  })
})
