import { loadSchemas } from '../../lib/openapi/schemas'
import { toJsonSchema } from '../../lib/openapi/schema'
import { loadTable } from '../../lib/openapi/table'
import { catalog } from './catalog'

describe('the runtime table', () => {
  it('holds every operation', async () => {
    const table = await loadTable()
    expect(table.operations).toHaveLength(catalog().operations.length)
    expect(await loadTable()).toBe(table)
  })

  it.each([
    ['POST', '/v3/pay/transactions/jsapi', 'v3/pay/transactions/jsapi'],
    ['get', '/v3/pay/transactions/id/4200000001?mchid=1', 'v3/pay/transactions/id/{transaction_id}'],
    ['POST', '/pay/unifiedorder', 'v2/pay/unifiedorder'],
    ['POST', '/secapi/mch/addInstitutionsub', 'v2/secapi/mch/{addinstitutionsub}'],
    ['POST', '/v3/applyment4sub/applyment/', 'v3/applyment4sub/applyment/{empty}'],
    ['POST', '/hk/v3/refunds', 'hk/v3/refunds'],
    // A fixed segment goes before a variable one, and a dead end leads back.
    ['POST', '/v3/credit-repayment/partner/contracts/terminate', 'v3/credit-repayment/partner/contracts/terminate'],
    [
      'GET',
      '/v3/credit-repayment/partner/contracts/terminate',
      'v3/credit-repayment/partner/contracts/{out_contract_code}',
    ],
  ])('finds %s %s', async (verb, path, uri) => {
    expect((await loadTable()).byPath(verb, path)?.uri).toBe(uri)
  })

  it('finds nothing where there is nothing', async () => {
    const table = await loadTable()
    expect(table.byPath('POST', '/v3/nothing')).toBeUndefined()
    expect(table.byPath('GET', '/v3/pay/transactions/jsapi')).toBeUndefined()
    expect(table.byPath('GET', '/v3/pay/transactions/id/')).toBeUndefined()
    expect(table.byUri('POST', 'v3/nothing')).toBeUndefined()
  })

  it('knows where encrypted values stand', async () => {
    const table = await loadTable()
    expect(table.byUri('POST', 'v3/pay/transactions/jsapi')?.sensitive).toEqual({
      request: ['json.payer.identity.number', 'json.payer.identity.name'],
      reply: [],
    })
    expect(table.byUri('POST', 'v3/marketing/shopping-receipt/shoppingreceipts')?.sensitive.request).toEqual([
      'form.meta<json>.merchant_contact_information.consultation_phone_number',
    ])
    expect(table.byUri('GET', 'v3/brand/partner/card-member/user-cards')?.sensitive.reply).toContain(
      'data[].user_information.custom_field_list[].user_chosen_values[]',
    )
    expect(table.byUri('GET', 'v3/bill/sub-merchant-fundflowbill')?.sensitive).toEqual({
      request: [],
      reply: ['download_bill_list[].encrypt_key'],
    })
    expect(table.byUri('GET', 'v3/certificates')?.sensitive).toEqual({ request: [], reply: [] })
  })

  it('knows hosts, certificates and what is not signed', async () => {
    const table = await loadTable()
    expect(table.byUri('POST', 'v2/risk/getpublickey')).toMatchObject({
      host: 'fraud.mch.weixin.qq.com',
      mtls: true,
      unsigned: true,
      area: 'v2',
    })
    expect(table.byUri('POST', 'v2/mmpaysptrans/pay_bank')).toMatchObject({ unsigned: 'maybe' })
    expect(table.byUri('GET', 'v3/billdownload/file')).toMatchObject({ unsigned: true, download: true })
    expect(table.byUri('POST', 'v3/merchant/media/upload')).toMatchObject({ upload: true, unsigned: false })
    expect(table.byUri('POST', 'v2/papay/querycontract')).toMatchObject({ nonceless: true })
  })
})

describe('the schemas', () => {
  it('give request and replies of an operation', async () => {
    const schemas = await loadSchemas()
    const found = schemas.of('POST', 'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate')
    expect(found).toEqual({
      variables: { o: { 'user_card_code!': { t: 'string', ex: '478515832665' } } },
      query: {
        o: {
          'brand_id!': { t: 'string', ex: '1004' },
          'card_id!': { t: 'string', ex: 'pbLatjvWOibDc5-TBnbUk1pD12o0' },
        },
      },
      body: { o: { 'openid!': { t: 'string', ex: 'obLatjnx9gnqzS4myYGmLZ7LgLBA' }, invalid_reason: 'string' } },
      bodyRequired: true,
      replies: [{ status: 200, schema: '@BrandPartnerCardMemberUserCardsReply' }],
    })
    expect(schemas.shape('BrandPartnerCardMemberUserCardsReply')).toHaveProperty('o')
    expect(schemas.of('GET', 'v3/billdownload/file')?.replies).toEqual([
      { status: 200, file: ['text/plain', 'application/x-gzip'] },
    ])
    expect(schemas.events).toHaveLength(catalog().notifications.length)
    expect(schemas.notification('v3/REFUND.SUCCESS')).toHaveProperty('o')
  })

  it('turn into JSON Schema', () => {
    expect(
      toJsonSchema(
        {
          o: {
            'a!': { t: 'string', max: 3, ex: 'b' },
            b: { a: '@Shape', min: 1 },
            c: { e: [1, 2], n: 1 },
            coupon_id_$n: 'string',
            d: { t: 'string', c: 1, max: 3 },
            e: { x: ['any', 'file'] },
            f: { j: 'any', max: 9 },
          },
        },
        '#/',
      ),
    ).toEqual({
      type: 'object',
      properties: {
        a: { type: 'string', maxLength: 3, examples: ['b'] },
        b: { type: 'array', items: { $ref: '#/Shape' }, minItems: 1 },
        c: { anyOf: [{ enum: [1, 2] }, { type: 'null' }] },
        d: { type: 'string' },
        e: { anyOf: [{}, { type: 'string' }] },
        f: { type: 'string', maxLength: 9 },
      },
      patternProperties: { '^coupon_id_\\d+$': { type: 'string' } },
      required: ['a'],
    })
  })

  it('refer only to shapes that are there', async () => {
    const schemas = await loadSchemas()
    const shapes = new Set(Object.keys(schemas.definitions.$defs as object))
    for (const { verb, uri } of (await loadTable()).operations) {
      const text = JSON.stringify(schemas.of(verb, uri))
      for (const [, name] of text.matchAll(/"@(\w+)"/g)) expect(shapes).toContain(name)
    }
  })
})
