import { constants, generateKeyPairSync, publicEncrypt, type KeyObject } from 'node:crypto'
import { createSimulator } from '../../lib/simulator'
import { Builder } from '../../lib/index'
import { rejection } from '../simulated'
import { shop } from './shop'

const s = shop({ mode: 'both' })

describe('what was never created', () => {
  it.each([
    ['v3/pay/transactions/out-trade-no/A', 'ORDER_NOT_EXIST', { mchid: '1900000001' }],
    ['v3/fund-app/mch-transfer/transfer-bills/out-bill-no/A', 'NOT_FOUND'],
    ['v3/transfer/batches/out-batch-no/A', 'NOT_FOUND', { need_query_detail: 'false' }],
    ['v3/merchant/fund/withdraw/out-request-no/A', 'RESOURCE_NOT_EXISTS'],
    ['v3/ecommerce/fund/withdraw/out-request-no/A', 'RESOURCE_NOT_EXISTS', { sub_mchid: '1' }],
    ['v3/profitsharing/orders/A', 'RESOURCE_NOT_EXISTS', { transaction_id: '4200' }],
    ['v3/payscore/serviceorder', 'ORDER_NOT_EXIST', { service_id: '1', out_order_no: 'A', appid: 'wx1' }],
    ['v3/papay/pay/partner/schedules/contract-id/A', 'RESOURCE_NOT_EXISTS', { sub_mchid: '1' }],
    ['v3/marketing/favor/stocks/A', 'RESOURCE_NOT_EXISTS', { stock_creator_mchid: '1' }],
    ['v3/merchant-service/complaints-v2/A', 'RESOURCE_NOT_EXISTS'],
    ['v3/applyment4sub/applyment/business_code/A', 'RESOURCE_NOT_EXISTS'],
    ['v3/global/transactions/id/A', 'ORDER_NOT_EXIST', { mchid: '1' }],
  ])('is not there: %s', async (uri, code, query: Record<string, string> = {}) => {
    expect(await s.byClient('get', uri, { query })).toMatchObject({ status: 404, code })
    expect(s.sim.requests.at(-1)).not.toHaveProperty('problems')
    expect(s.sim.requests.at(-1)).not.toHaveProperty('invented')
  })

  it.each([
    ['mmpaymkttransfers/gethbinfo', { appid: 'wx1', mch_billno: '1', bill_type: 'MCHT' }, 'NOT_FOUND'],
    ['mmpaymkttransfers/gettransferinfo', { appid: 'wx1', partner_trade_no: '1' }, 'NOT_FOUND'],
    ['papay/querycontract', { appid: 'wx1', contract_id: '1', version: '1.0' }, 'CONTRACT_NOT_EXIST'],
    ['pay/pappayapply', { appid: 'wx1', contract_id: '1' }, 'CONTRACT_NOT_EXIST'],
    ['deposit/micropay', { appid: 'wx1' }, 'NOAUTH'],
  ])('is not there in APIv2: %s', async (path, xml, err_code) => {
    expect(await s.v2(path, xml)).toMatchObject({ result_code: 'FAIL', err_code })
  })
})

describe('an invented response', () => {
  const transfer = {
    appid: 'wx1',
    out_bill_no: 'B1',
    transfer_scene_id: '1000',
    openid: 'o1',
    transfer_amount: 100,
    transfer_remark: '奖金',
    transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '抽奖' }],
  }
  const post = (client: any) => client.v3.fundApp.mchTransfer.transferBills.post({ json: transfer })

  it('says that it is one, and claims nothing', async () => {
    const { data, headers } = await post(s.client())
    expect(headers['x-simulator-answer']).toBe('invented')
    expect(s.sim.requests.at(-1)?.invented).toBe(true)
    expect(data).toMatchObject({ out_bill_no: 'B1', state: 'ACCEPTED' })
    expect(data).not.toHaveProperty('fail_reason')
  })

  it('is 501 where none is wanted; what has a flow is answered all the same', async () => {
    const sim = await createSimulator({ invent: false })
    const client: any = Builder.factory({ ...sim.options, proxy: false })
    expect(await rejection(post(client))).toMatchObject({ status: 501, code: 'NOT_IMPLEMENTED' })
    expect((await client.v3.merchant.fund.balance.BASIC.get().catch((error: any) => error)).status).not.toBe(501)
    client.getDriver().close()
    await sim.close()
  })
})

describe('a sensitive field', () => {
  const seal = (text: string, key: KeyObject) =>
    publicEncrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }, Buffer.from(text)).toString(
      'base64',
    )
  const order = (name?: string) => ({
    ...s.order(),
    payer: { openid: 'o1', ...(name !== undefined && { identity: { type: 'IDCARD', number: name, name } }) },
  })
  const place = (json: object, serial?: string) =>
    s.byWire('post', 'v3/pay/transactions/jsapi', { json }).then((plain) =>
      serial === undefined
        ? plain
        : s.byClient('post', 'v3/pay/transactions/jsapi', {
            json,
            encrypt: false,
            headers: { 'Wechatpay-Serial': serial },
          }),
    )

  it('wants `Wechatpay-Serial` where it is there, and nothing else does', async () => {
    expect((await place(order())).status).toBe(200)
    expect(await place(order(seal('张三', s.sim.platform.publicKey!.publicKey)))).toMatchObject({
      status: 400,
      code: 'PARAM_ERROR',
      detail: { field: 'Wechatpay-Serial', issue: '平台证书序列号Wechatpay-Serial错误', location: 'header' },
    })
  })

  it.each(['PUB_KEY_ID_0000000000000000000000000000', '7132D72A03E93CDDF8C03BBD1F37EEDF00000000'])(
    'under the unknown serial %s is refused',
    async (serial) => {
      const error = await place(order(seal('张三', s.sim.platform.publicKey!.publicKey)), serial)
      expect(error).toMatchObject({
        status: 400,
        code: 'PARAM_ERROR',
        detail: { issue: '平台证书序列号Wechatpay-Serial错误' },
      })
    },
  )

  it('in the clear, or encrypted for somebody else, is refused', async () => {
    const { serial } = s.sim.platform.publicKey!
    const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey
    for (const value of ['张三', 'MTIzNDU2', seal('张三', foreign)])
      expect(await place(order(value), serial)).toMatchObject({
        status: 400,
        code: 'PARAM_ERROR',
        detail: { field: expect.stringMatching(/^\/payer\/identity\/n/), issue: '平台私钥解密失败' },
      })
  })

  it('is compared decrypted: the same content encrypted anew, by any of the keys, is the same order', async () => {
    const json = order()
    const identity = (key: KeyObject) => ({
      type: 'IDCARD',
      number: seal('110101199003070011', key),
      name: seal('张三', key),
    })
    const answers = []
    for (const { serial, publicKey } of s.sim.platform.keys)
      answers.push(await place({ ...json, payer: { openid: 'o1', identity: identity(publicKey) } }, serial))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const [key] = s.sim.platform.keys
    const other = { type: 'IDCARD', number: seal('1', key!.publicKey), name: seal('李四', key!.publicKey) }
    expect(await place({ ...json, payer: { openid: 'o1', identity: other } }, key!.serial)).toMatchObject({
      code: 'OUT_TRADE_NO_USED',
    })
  })
})

it('serial numbers begin with 1 to 7, and a path of nobody is 404 with a hint', async () => {
  for (let seed = 0; seed < 5; seed++) {
    const sim = await createSimulator({ mode: 'certificate', seed })
    for (const serial of [sim.merchant.serial, ...sim.platform.certificates.map((one) => one.serial)])
      expect(serial).toMatch(/^[1-7][0-9A-F]{39}$/)
    await sim.close()
  }
  const error = await rejection(s.client().v3.nothing.get())
  expect([error.status, error.response.headers['x-simulator-hint']]).toEqual([
    404,
    'no handler answers GET /v3/nothing',
  ])
})
