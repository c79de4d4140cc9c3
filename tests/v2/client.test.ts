import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

import { XMLParser } from 'fast-xml-parser'

import { Builder, Hash, isBusinessError, isSignatureError, Transformer } from '../../lib/index'
import { rejection } from '../simulated'

const SECRET = '192006250b4c09247ec02edce69f6a2d'
const seen: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[] = []
let answer: string | Buffer | ((fields: Record<string, string>) => string | Buffer) = ''
let status = 200
let headers: Record<string, string> = {}
let server: Server
let instance: any

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body })
      response.writeHead(status, { 'Content-Type': 'text/xml', ...headers })
      response.end(typeof answer === 'function' ? answer(fieldsOf(body)) : answer)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  instance = Builder.factory({
    mchid: '10000100',
    secret: SECRET,
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    proxy: false,
  })
})
beforeEach(() => {
  seen.length = 0
  status = 200
  headers = {}
})
afterAll(async () => {
  instance.getDriver().close()
  await new Promise((resolve) => server.close(resolve))
})

/** A second opinion on the XML we send. */
function fieldsOf(xml: string): Record<string, string> {
  return xml.startsWith('<xml>') ? new XMLParser({ parseTagValue: false, trimValues: false }).parse(xml).xml : {}
}

const signed = (fields: Record<string, string>, type: 'MD5' | 'HMAC-SHA256' = 'MD5') =>
  Transformer.toXml({ ...fields, sign: Hash.sign(type, fields, SECRET) })
const OK = { return_code: 'SUCCESS', result_code: 'SUCCESS', mch_id: '10000100', nonce_str: 'n' }
const ORDER = {
  appid: 'wxd930ea5d5a258f4f',
  mch_id: '10000100',
  body: '<新年> & co',
  out_trade_no: 'T1',
  total_fee: 0,
  empty: '',
}

describe('a request', () => {
  test.each<['MD5' | 'HMAC-SHA256', object]>([
    ['MD5', {}],
    ['HMAC-SHA256', { sign_type: 'HMAC-SHA256' }],
  ])('is XML signed by %s in its three styles', async (type, extra) => {
    answer = signed(OK, type)
    const xml = { ...ORDER, ...extra }
    for (const node of [instance.v2.pay.micropay, instance.chain('v2/pay/micropay'), instance['v2/pay/micropay']]) {
      const { data } = await node.post({ xml })
      expect(data).toMatchObject(OK)
      expect((await node.postAsync({ xml }).wait()).data).toEqual(data)
    }
    for (const { method, url, body, headers: sent } of seen) {
      expect([method, url, sent['content-type']]).toEqual(['POST', '/pay/micropay', 'text/xml; charset=utf-8'])
      const { sign, ...fields } = fieldsOf(body)
      expect(fields).toMatchObject({
        body: '<新年> & co',
        total_fee: '0',
        nonce_str: expect.stringMatching(/^\w{32}$/),
      })
      expect(sign).toBe(Hash.sign(type, fields, SECRET))
    }
    expect(new Set(seen.map(({ body }) => fieldsOf(body).nonce_str)).size).toBe(6)
  })

  test("keeps a caller's nonce_str, and makes sign anew", async () => {
    answer = signed(OK)
    await instance.v2.pay.orderquery.post({ xml: { ...ORDER, nonce_str: 'mine', sign: 'stale' } })
    const { sign, ...fields } = fieldsOf(seen[0]!.body)
    expect(fields.nonce_str).toBe('mine')
    expect(sign).toBe(Hash.sign('MD5', fields, SECRET))
  })

  test.each([
    ['v2/cgi-bin/mch/customs/customdeclareorder', {}],
    ['v2/papay/querycontract', {}],
    ['v2/secapi/mch/addInstitutionsub', {}],
    ['v2/pay/orderquery', { nonceless: true }],
  ])('%s has no nonce_str', async (uri, options) => {
    answer = signed(OK)
    await instance[uri].post({ xml: ORDER, ...options })
    expect(fieldsOf(seen[0]!.body)).not.toHaveProperty('nonce_str')
    expect(seen[0]!.url).toBe(uri.slice(2))
  })

  test('a path with a capital may be a variable of a property chain', async () => {
    answer = signed(OK)
    await instance.v2.secapi.mch._addinstitutionsub_.post({ addinstitutionsub: 'addInstitutionsub', xml: ORDER })
    expect(seen[0]!.url).toBe('/secapi/mch/addInstitutionsub')
  })

  test('a GET signs and sends its query', async () => {
    answer = '{"retcode":0,"access_token":"t"}'
    const { data } = await instance.v2.appauth.getaccesstoken.get({
      query: { mch_id: '10000100', scope: '张 三', empty: '' },
    })
    expect(data).toEqual({ retcode: 0, access_token: 't' })
    const query = Object.fromEntries(new URL(seen[0]!.url, 'http://x').searchParams)
    const { sign, ...fields } = query
    expect(fields.scope).toBe('张 三')
    expect(sign).toBe(Hash.sign('MD5', fields, SECRET))
  })

  test('of a POST may have a query, which is not signed', async () => {
    answer = Transformer.toXml({ return_code: 'SUCCESS', result_code: 'SUCCESS' })
    await instance.v2.secapi.mch.submchmanage.post({ query: { action: 'add' }, xml: ORDER })
    expect(seen[0]!.url).toBe('/secapi/mch/submchmanage?action=add')
    expect(fieldsOf(seen[0]!.body)).not.toHaveProperty('action')
  })

  test.each<[any, string, string]>([
    [{ xml: { mch_id: '1' } }, 'ERR_INVALID_MCHID', 'mch_id'],
    [{ xml: { mchid: '1' } }, 'ERR_INVALID_MCHID', 'mchid'],
    [{ xml: { combine_mch_id: '1' } }, 'ERR_INVALID_MCHID', 'combine_mch_id'],
    [{ xml: { sign_type: 'SHA1' } }, 'ERR_INVALID_BODY', 'sign_type'],
    [{ xml: { detail: { a: 1 } } }, 'ERR_INVALID_BODY', 'detail'],
    [{ xml: { n: NaN } }, 'ERR_INVALID_BODY', 'n'],
    [{ xml: 'text' }, 'ERR_INVALID_BODY', 'xml'],
    [{ json: {} }, 'ERR_INVALID_BODY', 'json'],
    [{ xml: {}, security: true }, 'ERR_INVALID_MERCHANT', 'merchant'],
  ])('with %j is refused and not sent', async (options, code, argument) => {
    expect(await rejection(instance.v2.pay.micropay.post(options))).toMatchObject({
      name: 'InvalidArgumentError',
      code,
      argument,
    })
    expect(seen).toEqual([])
  })

  test('mch_id goes before mchid', async () => {
    answer = signed(OK)
    await instance.v2.pay.x.post({ xml: { mch_id: '10000100', mchid: '77' } })
    expect(seen).toHaveLength(1)
  })

  test('APIv3 on a client for APIv2 says what is missing', async () => {
    expect(await rejection(instance.v3.certificates.get())).toMatchObject({
      code: 'ERR_PROTOCOL_NOT_CONFIGURED',
      message: expect.stringContaining('`privateKey`'),
    })
  })
})

describe('an answer', () => {
  test.each<[string, string, string, string]>([
    ['return_code FAIL', Transformer.toXml({ return_code: 'FAIL', return_msg: '签名错误' }), 'FAIL', '签名错误'],
    [
      'result_code FAIL',
      signed({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'ORDERPAID', err_code_des: '该订单已支付' }),
      'ORDERPAID',
      '该订单已支付',
    ],
    [
      'result_code FAIL without a sign',
      Transformer.toXml({
        return_code: 'SUCCESS',
        result_code: 'FAIL',
        err_code: 'SYSTEMERROR',
        err_code_des: '系统超时',
      }),
      'SYSTEMERROR',
      '系统超时',
    ],
  ])('with %s is a BusinessError', async (_name, xml, code, message) => {
    answer = xml
    const error = await rejection(instance.v2.pay.micropay.post({ xml: ORDER }))
    expect(isBusinessError(error)).toBe(true)
    expect(error).toMatchObject({ code, raw: xml, status: 200 })
    expect(error.message).toMatch(`${code} ${message} (POST v2/pay/micropay, 200`)
    if (code !== 'FAIL') expect(error).toMatchObject({ err_code: code, err_code_des: message })
  })

  test('with a retcode other than 0 is a BusinessError', async () => {
    answer = '{"retcode":40001,"retmsg":"invalid code"}'
    expect(await rejection(instance.v2.appauth.getaccesstoken.get({ query: {} }))).toMatchObject({
      name: 'BusinessError',
      code: '40001',
      message: expect.stringContaining('40001 invalid code (GET v2/appauth/getaccesstoken, 200'),
    })
  })

  test.each<[string, string | Buffer, string]>([
    ['no sign', Transformer.toXml(OK), 'ERR_SIGNATURE_MISSING'],
    ['a wrong sign', Transformer.toXml({ ...OK, sign: 'A'.repeat(32) }), 'ERR_SIGNATURE_MISMATCH'],
    [
      'a wrong sign on a refusal',
      Transformer.toXml({ ...OK, result_code: 'FAIL', sign: 'A'.repeat(64) }),
      'ERR_SIGNATURE_MISMATCH',
    ],
    ['a field changed', signed(OK).replace('>10000100<', '>10000101<'), 'ERR_SIGNATURE_MISMATCH'],
    ['a field added', signed(OK).replace('</xml>', '<total_fee>1</total_fee></xml>'), 'ERR_SIGNATURE_MISMATCH'],
    ['a nested field added', signed(OK).replace('</xml>', '<x><y>1</y></x></xml>'), 'ERR_SIGNATURE_MISMATCH'],
    ['HTML', '<html><body>502</body></html>', 'ERR_SIGNATURE_UNREADABLE'],
    ['truncated XML', signed(OK).slice(0, -20), 'ERR_SIGNATURE_UNREADABLE'],
    ['a DOCTYPE', `<!DOCTYPE xml [<!ENTITY a "b">]>${signed(OK)}`, 'ERR_SIGNATURE_UNREADABLE'],
    ['JSON', '{"return_code":"SUCCESS"}', 'ERR_SIGNATURE_UNREADABLE'],
    ['nothing', '', 'ERR_SIGNATURE_UNREADABLE'],
  ])('with %s can not be trusted', async (_name, body, code) => {
    answer = body
    const error = await rejection(instance.v2.pay.micropay.post({ xml: ORDER }))
    expect(isSignatureError(error)).toBe(true)
    expect(error).toMatchObject({ code, raw: String(body) })
    expect(error.message).toMatch(/outcome unknown/)
  })

  test('of HTTP 502 is an ApiError', async () => {
    status = 502
    answer = '<html>bad gateway</html>'
    expect(await rejection(instance.v2.pay.micropay.post({ xml: ORDER }))).toMatchObject({
      name: 'ApiError',
      code: 'HTTP_502',
      status: 502,
    })
  })

  test.each(['v2/mmpaymkttransfers/sendredpack', 'v2/risk/getpublickey', 'v2/mmpaymkttransfers/promotion/transfers'])(
    'of %s is never signed, and still says no',
    async (uri) => {
      answer = Transformer.toXml({ return_code: 'SUCCESS', result_code: 'SUCCESS', a: '1' })
      expect((await instance[uri].post({ xml: ORDER })).data.a).toBe('1')
      answer = Transformer.toXml({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'NOTENOUGH' })
      expect(await rejection(instance[uri].post({ xml: ORDER }))).toMatchObject({ code: 'NOTENOUGH' })
    },
  )

  test('of mmpaysptrans is verified where a sign comes', async () => {
    answer = Transformer.toXml(OK)
    expect((await instance.v2.mmpaysptrans.pay_bank.post({ xml: ORDER })).data).toMatchObject(OK)
    answer = Transformer.toXml({ ...OK, sign: 'A'.repeat(32) })
    expect(await rejection(instance.v2.mmpaysptrans.pay_bank.post({ xml: ORDER }))).toMatchObject({
      code: 'ERR_SIGNATURE_MISMATCH',
    })
  })

  test('is plain data: leaves are texts, repeated tags arrays', async () => {
    answer =
      '<xml><return_code>SUCCESS</return_code><list><hb>1</hb><hb> 2\r\n</hb></list><__proto__>x</__proto__></xml>'
    const { data } = await instance.v2.mmpaymkttransfers.gethbinfo.post({ xml: ORDER })
    expect(data.list).toEqual({ hb: ['1', ' 2\r\n'] })
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
    expect(({} as any).x).toBeUndefined()
  })

  test('shows no secret and no agent', async () => {
    answer = signed(OK)
    const response = await instance.v2.pay.micropay.post({ xml: ORDER })
    expect(JSON.stringify(response)).not.toContain(SECRET)
    expect(response.config.httpAgent).toBeUndefined()
  })
})

describe('downloads', () => {
  const CSV = '\ufeff交易时间,金额\r\n`2025-06-22,`1.00\r\n'

  test.each(['v2/pay/downloadbill', 'v2/pay/downloadfundflow'])(
    '%s answers the file, in memory or as a stream',
    async (uri) => {
      answer = CSV
      expect((await instance[uri].post({ xml: ORDER })).data).toBe(CSV)
      expect(String(await buffer((await instance[uri].post({ xml: ORDER, responseType: 'stream' })).data))).toBe(CSV)
    },
  )

  test.each([{}, { responseType: 'stream' }])(
    'an error in place of the file is told by its first bytes (%j)',
    async (options) => {
      answer = Transformer.toXml({ return_code: 'FAIL', return_msg: 'No Bill Exist', error_code: '20002' })
      expect(await rejection(instance.v2.pay.downloadbill.post({ xml: ORDER, ...options }))).toMatchObject({
        name: 'BusinessError',
        code: 'FAIL',
        message: expect.stringContaining('FAIL No Bill Exist (POST v2/pay/downloadbill, 200'),
      })
    },
  )
})

describe('pages that a browser opens', () => {
  test('a redirect is handed over and not followed', async () => {
    status = 302
    headers = { Location: 'https://payapp.weixin.qq.com/t/path' }
    answer = ''
    const response = await instance.v2.papay.entrustweb.get({ query: { mch_id: '10000100', plan_id: 1 } })
    expect([response.status, response.headers.location]).toEqual([302, 'https://payapp.weixin.qq.com/t/path'])
  })

  test('signedUrl() gives the address, unsent', () => {
    const url = new URL(
      instance.getDriver().signedUrl('v2/papay/entrustweb', {
        query: { mch_id: '10000100', plan_id: 1, notify_url: 'https://a.b/c?d=e' },
      }),
    )
    const { sign, ...fields } = Object.fromEntries(url.searchParams)
    expect(sign).toBe(Hash.sign('MD5', fields, SECRET))
    expect(url.pathname).toBe('/papay/entrustweb')
    expect(seen).toEqual([])
    const auth = Builder.factory({ mchid: '10000100', secret: SECRET })
      .getDriver()
      .signedUrl('v2/appauth/authindex', { query: { mch_id: '10000100' } })
    expect(auth).toMatch(
      /^https:\/\/payapp\.mch\.weixin\.qq\.com\/appauth\/authindex\?mch_id=10000100&nonce_str=\w{32}&sign=[0-9A-F]{32}$/,
    )
    expect(() => instance.getDriver().signedUrl('v3/x', {})).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_URI' }),
    )
  })
})

test('the driver signs and verifies APIv2 as well', async () => {
  answer = signed(OK)
  const { data } = await instance.getDriver().select('v2').post('/pay/orderquery', { mch_id: '10000100' })
  expect(data).toMatchObject(OK)
})

test('a client with both keys speaks both protocols, and a retry is signed anew', async () => {
  status = 500
  answer = 'oops'
  const error = await rejection(instance.v2.pay.micropay.post({ xml: ORDER }))
  status = 200
  answer = signed(OK)
  const { data } = await instance.getDriver().select('v2').request(error.config)
  expect(data).toMatchObject(OK)
  const [first, second] = seen.map(({ body }) => fieldsOf(body))
  expect(second).toMatchObject({ out_trade_no: 'T1', body: first!.body! })
})

test.each([undefined, null, ''])('a nonce_str of %j is as if absent: one is made', async (nonce_str) => {
  answer = signed(OK)
  await instance.v2.pay.orderquery.post({ xml: { ...ORDER, nonce_str } })
  const fields = fieldsOf(seen.at(-1)!.body)
  expect(fields.nonce_str).toMatch(/^\w{32}$/)
  const { sign, ...rest } = fields
  expect(Hash.sign('MD5', rest, SECRET)).toBe(sign)
})
