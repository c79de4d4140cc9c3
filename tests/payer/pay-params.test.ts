import { createHash, createHmac, createVerify } from 'node:crypto'
import { inspect } from 'node:util'

import { Builder, jsapiParams, payscoreQuery } from '../../lib/index'
import { rejection, simulated } from '../simulated'

const s = simulated()
const pay = () => s.client().getDriver().payParams
const holds = (message: string, signature: string) =>
  createVerify('sha256').update(message).verify(s.sim.merchant.publicKey, signature, 'base64')
const joined = (fields: Record<string, unknown>) =>
  Object.keys(fields)
    .sort()
    .map((name) => `${name}=${String(fields[name])}`)
    .join('&') + `&key=${s.sim.merchant.secret}`
const hmac = (fields: Record<string, unknown>) =>
  createHmac('sha256', s.sim.merchant.secret).update(joined(fields)).digest('hex').toUpperCase()
const md5 = (fields: Record<string, unknown>) => createHash('md5').update(joined(fields)).digest('hex')

describe('RSA', () => {
  test.each(['jsapi', 'miniProgram'] as const)('%s signs app id, time, nonce and package', async (form) => {
    const { paySign, ...params } = await pay()[form]({
      appid: 'wx1',
      prepay_id: 'wx201410272009395522657a690389285100',
    })
    expect(params).toEqual({
      appId: 'wx1',
      timeStamp: expect.stringMatching(/^\d{10}$/),
      nonceStr: expect.stringMatching(/^\w{32}$/),
      package: 'prepay_id=wx201410272009395522657a690389285100',
      signType: 'RSA',
    })
    expect(holds(`wx1\n${params.timeStamp}\n${params.nonceStr}\n${params.package}\n`, paySign)).toBe(true)
  })

  test.each(['jsapi', 'miniProgram', 'app', 'v2Jsapi', 'v2App'] as const)(
    '%s takes the id of an order also as `package` has it, and refuses what is none',
    async (form) => {
      const sign = async (order: object) => pay()[form](order)
      const [plain, prefixed] = [
        await sign({ appid: 'wx1', prepay_id: 'wx2014' }),
        await sign({ appid: 'wx1', prepay_id: 'prepay_id=wx2014' }),
      ]
      for (const name of ['package', 'prepayid']) expect(prefixed[name]).toEqual(plain[name])
      expect(JSON.stringify(prefixed)).not.toContain('prepay_id=prepay_id=')
      for (const prepay_id of [undefined, null, '', 'prepay_id=', 'a b', 'a&b=c', 'x\ny', 7, {}])
        expect(await rejection(sign({ appid: 'wx1', prepay_id }))).toMatchObject({
          code: 'ERR_INVALID_ARGUMENT',
          argument: 'prepay_id',
        })
      expect(await rejection(sign({ appId: 'wx1', prepay_id: 'wx2014' }))).toMatchObject({
        code: 'ERR_INVALID_ARGUMENT',
        argument: 'appid',
      })
    },
  )

  test('an instalment belongs to what JSAPI signs, and follows unsigned in an app', async () => {
    const order = {
      appid: 'wx1',
      prepay_id: 'p',
      installment: { subsidy_period_type: 'MERCHANT', selected_installment_number: 3 },
    }
    const page = await pay().jsapi(order)
    expect(page.package).toBe('prepay_id=p&subsidy_period_type=MERCHANT&selected_installment_number=3')
    expect(holds(`wx1\n${page.timeStamp}\n${page.nonceStr}\n${page.package}\n`, page.paySign)).toBe(true)
    const app = await pay().app(order)
    expect(app).toMatchObject({
      appid: 'wx1',
      partnerid: s.sim.merchant.mchid,
      prepayid: 'p',
      package: 'Sign=WXPay&subsidy_period_type=MERCHANT&selected_installment_number=3',
    })
    expect(holds(`wx1\n${app.timestamp}\n${app.noncestr}\np\n`, app.sign)).toBe(true)
  })

  test('the pure function takes time, randomness and a signer from outside', async () => {
    const params = await jsapiParams(
      { appid: 'wx1', prepay_id: 'p' },
      { mchid: '1', sign: async (message) => `signed(${message})`, now: () => 1_700_000_000_999, nonce: () => 'n' },
    )
    expect(params).toEqual({
      appId: 'wx1',
      timeStamp: '1700000000',
      nonceStr: 'n',
      package: 'prepay_id=p',
      signType: 'RSA',
      paySign: 'signed(wx1\n1700000000\nn\nprepay_id=p\n)',
    })
  })
})

describe('the APIv2 key', () => {
  test('signs coupons, each field with the number of its coupon', () => {
    const list = [
      { stock_id: '1', out_request_no: 'a' },
      { stock_id: '2', out_request_no: 'b', coupon_code: 'c' },
    ]
    const flat = { stock_id0: '1', out_request_no0: 'a', stock_id1: '2', out_request_no1: 'b', coupon_code1: 'c' }
    const { mchid } = s.sim.merchant
    expect(pay().coupons(list)).toEqual({
      send_coupon_params: list,
      send_coupon_merchant: mchid,
      sign: hmac({ ...flat, send_coupon_merchant: mchid }),
    })
    expect(pay().paymentCoupons(list, '99')).toEqual({
      send_coupon_params: list,
      create_coupon_merchant: '99',
      sign: hmac({ ...flat, create_coupon_merchant: '99' }),
    })
  })

  test('signs the address of a coupon, the payer and the code too', () => {
    const coupon = { stock_id: '1', out_request_no: 'a', coupon_code: 'c&', open_id: 'o' }
    const url = new URL(pay().couponAddress(coupon))
    expect(url.href).toMatch(
      /^https:\/\/action\.weixin\.qq\.com\/busifavor\/getcouponinfo\?.*coupon_code=c%26.*#wechat_pay&wechat_redirect$/,
    )
    const { sign, ...fields } = Object.fromEntries(url.searchParams)
    expect(fields).toEqual({ ...coupon, send_coupon_merchant: s.sim.merchant.mchid })
    expect(sign).toBe(hmac(fields))
  })

  test('signs payscore orders, sign_type too', () => {
    const { sign, ...use } = pay().payscoreUse({ package: 'AAQTGL+/==' })
    expect(use).toMatchObject({ mch_id: s.sim.merchant.mchid, package: 'AAQTGL+/==', sign_type: 'HMAC-SHA256' })
    expect(sign).toBe(hmac(use))
    expect(payscoreQuery({ ...use, sign })).toContain('package=AAQTGL%2B%2F%3D%3D')
    const { sign: other, ...detail } = pay().payscoreDetail({ service_id: '5', out_order_no: '6' })
    expect(other).toBe(hmac(detail))
    expect(detail).not.toHaveProperty('package')
  })

  test('signs a red packet in lower case, with an app id that is not passed on and without signType', () => {
    const { paySign, signType, ...rest } = pay().miniProgramRedPacket({
      appid: 'wx1',
      package: 'sendid=242e8abd&ver=8&sign=x',
    })
    expect(rest.package).toBe('sendid%3D242e8abd%26ver%3D8%26sign%3Dx')
    expect(rest).not.toHaveProperty('appId')
    expect([signType, paySign]).toEqual(['MD5', md5({ appId: 'wx1', ...rest })])
  })

  test('signs APIv2 payments: signType on a page, partnerid and package in an app', () => {
    const { paySign, ...page } = pay().v2Jsapi({ appid: 'wx1', prepay_id: 'p' })
    expect(paySign).toBe(md5(page).toUpperCase())
    const { sign, ...app } = pay().v2App({ appid: 'wx1', prepay_id: 'p', signType: 'HMAC-SHA256' })
    expect(app).toMatchObject({ partnerid: s.sim.merchant.mchid, package: 'Sign=WXPay' })
    expect(sign).toBe(hmac(app))
  })
})

test('nothing is signed where nothing is to be signed', () => {
  expect(pay().merchantTransfer({ appid: 'wx1', package_info: 'ABBQO+oYAAABAAAAAAAk+yPZGrO+' })).toEqual({
    mchId: s.sim.merchant.mchid,
    appId: 'wx1',
    package: 'ABBQO+oYAAABAAAAAAAk+yPZGrO+',
  })
  expect(
    pay().h5({ h5_url: 'https://wx.tenpay.com/x?prepay_id=p&package=1', redirect_url: 'https://shop.example/a?b=c' }),
  ).toBe('https://wx.tenpay.com/x?prepay_id=p&package=1&redirect_url=https%3A%2F%2Fshop.example%2Fa%3Fb%3Dc')
})

test('what a client was made without is named, and no key is in sight', async () => {
  const { mchid, secret, merchant: _, ...v3 } = { merchant: undefined, ...s.sim.options }
  const only2 = Builder.factory({ mchid, secret }).getDriver().payParams
  expect(await rejection(only2.jsapi({ appid: 'wx1', prepay_id: 'p' }))).toMatchObject({
    code: 'ERR_PROTOCOL_NOT_CONFIGURED',
  })
  const only3 = Builder.factory({ mchid, ...v3 }).getDriver().payParams
  expect(() => only3.v2Jsapi({ appid: 'wx1', prepay_id: 'p' })).toThrow(
    expect.objectContaining({ code: 'ERR_PROTOCOL_NOT_CONFIGURED', argument: 'secret' }),
  )
  expect(inspect(pay(), { depth: 9, showHidden: true })).not.toContain(secret)
})
