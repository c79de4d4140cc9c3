import { constants, createHash, generateKeyPairSync, privateDecrypt, publicEncrypt } from 'node:crypto'
import { inspect } from 'node:util'

import { certificates, MediaUtil, sensitive } from '../../lib/index'
import { loadEncryptedRequests } from '../../lib/openapi/encrypted-fields'
import { loadTable } from '../../lib/openapi/table'
import { json, type Handler } from '../../lib/simulator'
import { rejection, simulated } from '../simulated'

let busy = 0
const anything: Handler = (request) => {
  if (busy > 0) {
    busy--
    return { status: 502, body: Buffer.from('busy') }
  }
  if (request.path === '/v3/certificates') return undefined
  return /^\/v[23]|^\/hk|^\/global|^\/my/.test(request.path) ? json({ ok: true }) : undefined
}
const s = simulated({ mode: 'both', handlers: [anything], validate: 'off' })

const TRANSFER = 'v3/fund-app/mch-transfer/transfer-bills'
const sent = () => s.sim.requests.at(-1)!
const body = () => JSON.parse(sent().body)
const opened = (ciphertext: string, serial: unknown = sent().headers['wechatpay-serial']) =>
  privateDecrypt(
    {
      key: s.sim.platform.keys.find((key) => key.serial === serial)!.privateKey,
      padding: constants.RSA_PKCS1_OAEP_PADDING,
      oaepHash: 'sha1',
    },
    Buffer.from(ciphertext, 'base64'),
  ).toString()
const keyOf = () => s.sim.platform.publicKey!
const ciphertext = (text: string) =>
  publicEncrypt(
    { key: keyOf().privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
    Buffer.from(text),
  ).toString('base64')

describe('a field that the catalog marks encrypted', () => {
  test('of `json` leaves encrypted, in all three styles, and the object that was given is not changed', async () => {
    const given = { out_bill_no: 'B1', user_name: '李四', transfer_amount: 200_000 }
    const client = s.client()
    for (const node of [client.v3.fundApp.mchTransfer.transferBills, client.chain(TRANSFER), client[TRANSFER]]) {
      await node.post({ json: given })
      expect(opened(body().user_name)).toBe('李四')
      expect(body()).toMatchObject({ out_bill_no: 'B1', transfer_amount: 200_000 })
      expect(sent().headers['wechatpay-serial']).toBe(keyOf().serial)
    }
    expect(given.user_name).toBe('李四')
  })

  test('is found in objects, arrays, arrays of texts, behind toJSON and after a variable of the path', async () => {
    const client = s.client()
    await client.chain('v3/transfer/batches').post({
      json: {
        transfer_detail_list: [
          { user_name: '张三', openid: 'o1' },
          { user_name: '李四', user_id_card: '440' },
        ],
      },
    })
    const [first, second] = body().transfer_detail_list
    expect([opened(first.user_name), first.openid, opened(second.user_name), opened(second.user_id_card)]).toEqual([
      '张三',
      'o1',
      '李四',
      '440',
    ])
    await client.chain('v3/brand/partner/card-member/user-cards/{user_card_code}').patch({
      user_card_code: '1',
      json: { user_information: { custom_field_list: [{ name: 'a', user_chosen_values: ['x', 'y'] }] } },
    })
    const [field] = body().user_information.custom_field_list
    expect([field.name, ...field.user_chosen_values.map((text: string) => opened(text))]).toEqual(['a', 'x', 'y'])
    const payer = { toJSON: () => ({ identity: { type: 'IDCARD', number: '440', name: '王五' } }) }
    await client.chain('v3/pay/transactions/jsapi').post({ json: { payer } })
    const { identity } = body().payer
    expect([identity.type, opened(identity.number), opened(identity.name)]).toEqual(['IDCARD', '440', '王五'])
  })

  test.each([
    ['an object', { query: { mobile: '138 0000+1', store_id: 1 } }, ''],
    ['a text', { query: 'mobile=138%200000%2B1&store_id=1' }, ''],
    ['a URLSearchParams', { query: new URLSearchParams({ mobile: '138 0000+1', store_id: '1' }) }, ''],
    ['the URI itself', {}, '?mobile=138+0000%2B1&store_id=1'],
    ['a variable of the template', { mobile: '138 0000+1', store_id: 1 }, '{?mobile,store_id}'],
  ])('of a query leaves encrypted: %s', async (_name, options, more) => {
    await s.client().chain(`v3/smartguide/guides${more}`).get(options)
    expect([opened(sent().query.get('mobile')!), sent().query.get('store_id')]).toEqual(['138 0000+1', '1'])
  })

  test.each(['members', 'setMeta object', 'setMeta text'])(
    'of the `meta` of an upload leaves encrypted: %s',
    async (way) => {
      const meta = { transaction_id: '42', merchant_contact_information: { consultation_phone_number: '0755-1' } }
      const media = new MediaUtil('a.png', Buffer.from('x'), way === 'members' ? { meta } : {})
      if (way !== 'members') media.setMeta(way === 'setMeta text' ? JSON.stringify(meta) : meta)
      await s.client().chain('v3/marketing/shopping-receipt/shoppingreceipts').post({ body: media })
      const arrived = JSON.parse(/\{"[^\r]*\}/.exec(sent().body)![0])
      expect(opened(arrived.merchant_contact_information.consultation_phone_number)).toBe('0755-1')
      expect(arrived.transaction_id).toBe('42')
      expect(arrived.sha256).toBe(way === 'members' ? createHash('sha256').update('x').digest('hex') : undefined)
      expect(sent().headers['wechatpay-serial']).toBe(keyOf().serial)
    },
  )

  test('is encrypted with the key that the call names, or the client by default', async () => {
    const { serial } = s.sim.platform.certificates[0]!
    for (const [client, headers] of [
      [s.client(), { 'wechatpay-serial': serial }],
      [s.client({ headers: { 'Wechatpay-Serial': serial } }), {}],
    ] as const) {
      await client.chain(TRANSFER).post({ json: { user_name: '李四' }, headers })
      expect(sent().headers['wechatpay-serial']).toBe(serial)
      expect(opened(body().user_name, serial)).toBe('李四')
    }
  })

  test('stays as it is where it is empty, absent, or a ciphertext of the length of the key', async () => {
    const done = ciphertext('李四')
    for (const user_name of ['', null, undefined, done]) {
      await s
        .client()
        .chain(TRANSFER)
        .post({ json: { out_bill_no: '1', user_name } })
      expect(body().user_name).toBe(user_name)
    }
    await s
      .client()
      .chain('v3/smartguide/guides')
      .get({ query: { mobile: done } })
    expect(sent().query.get('mobile')).toBe(done)
  })

  test.each(['mI7HGEJ4Q2B91IGjHZu/Gthm', Buffer.alloc(255, 1).toString('base64'), 'A'.repeat(200)])(
    'is encrypted though it looks like base64: %s',
    async (text) => {
      if (Buffer.byteLength(text) > 214) {
        const error = await rejection(
          s
            .client()
            .chain(TRANSFER)
            .post({ json: { user_name: text } }),
        )
        expect(error).toMatchObject({ code: 'ERR_INVALID_ARGUMENT', argument: 'json.user_name', outcome: 'not-sent' })
        return
      }
      await s
        .client()
        .chain(TRANSFER)
        .post({ json: { user_name: text } })
      expect(opened(body().user_name)).toBe(text)
    },
  )

  test('that is marked by sensitive() as well is encrypted once', async () => {
    await s
      .client()
      .chain(TRANSFER)
      .post({ json: { user_name: sensitive('李四') } })
    expect(opened(body().user_name)).toBe('李四')
  })

  test('is PKCS#1 v1.5 where the operation wants that', async () => {
    await s
      .client()
      .chain('v3/global/customs/verify-certificate')
      .post({ json: { certificate_id: '440' } })
    const block = privateDecrypt(
      { key: keyOf().privateKey, padding: constants.RSA_NO_PADDING },
      Buffer.from(body().certificate_id, 'base64'),
    )
    expect([block[0], block[1], block.subarray(-4).toString()]).toEqual([0, 2, '\x00440'])
  })

  test.each([
    ['too long', { user_name: '张'.repeat(72) }, 'json.user_name', /216 bytes.*214/],
    ['a number', { user_name: 13800 }, 'json.user_name', /a number.*string/],
    ['a boolean', { user_name: true }, 'json.user_name', /a boolean/],
    ['an array', { user_name: ['张三'] }, 'json.user_name', /an array/],
    ['an object', { user_name: { text: '张三' } }, 'json.user_name', /an object/],
  ])('that is %s is refused by its path, and nothing is sent or shown', async (_name, value, argument, message) => {
    const error = await rejection(s.client().chain(TRANSFER).post({ json: value }))
    expect(error).toMatchObject({
      code: 'ERR_INVALID_ARGUMENT',
      argument,
      outcome: 'not-sent',
      message: expect.stringMatching(message),
    })
    expect(inspect(error, { depth: 9 })).not.toMatch(/张|13800/)
    expect(s.sim.requests).toEqual([])
  })

  test('is named with its place in a list and in a query', async () => {
    const list = { transfer_detail_list: [{ user_name: 'a' }, { user_name: 1 }] }
    expect(await rejection(s.client().chain('v3/transfer/batches').post({ json: list }))).toMatchObject({
      argument: 'json.transfer_detail_list[1].user_name',
    })
    expect(
      await rejection(
        s
          .client()
          .chain('v3/smartguide/guides')
          .get({ query: { mobile: 138 } }),
      ),
    ).toMatchObject({
      argument: 'query.mobile',
    })
  })

  test('of exactly 214 bytes fits', async () => {
    await s
      .client()
      .chain(TRANSFER)
      .post({ json: { user_name: 'x'.repeat(214) } })
    expect(opened(body().user_name)).toHaveLength(214)
  })

  test('is the same ciphertext in every try', async () => {
    busy = 2
    await s
      .client({ retry: { attempts: 3, delay: 1 } })
      .chain('v3/transfer/batches')
      .post({ json: { transfer_detail_list: [{ user_name: '李四' }] } })
    const tries = s.sim.requests.map((request) => request.body)
    expect([
      tries.length,
      new Set(tries).size,
      opened(JSON.parse(tries[0]!).transfer_detail_list[0].user_name),
    ]).toEqual([3, 1, '李四'])
  })

  test('is the same ciphertext in every try where its key has to be fetched', async () => {
    const client = s.client({
      apiv3Key: s.sim.merchant.apiv3Key,
      certs: certificates(),
      retry: { attempts: 3, delay: 1 },
    })
    await client.chain('v3/transfer/batches').post({ json: { transfer_detail_list: [{ user_name: '李四' }] } })
    busy = 1
    await client.chain('v3/transfer/batches').post({ json: { transfer_detail_list: [{ user_name: '王五' }] } })
    const bodies = s.sim.requests.filter(({ path }) => path.endsWith('/transfer/batches')).map((one) => one.body)
    expect([
      bodies.length,
      bodies[1] === bodies[2],
      opened(JSON.parse(bodies[2]!).transfer_detail_list[0].user_name),
    ]).toEqual([3, true, '王五'])
  })

  test('leaves in no error anything but its ciphertext', async () => {
    busy = 1
    const error = await rejection(
      s
        .client()
        .chain(TRANSFER)
        .post({ json: { user_name: '李四' } }),
    )
    expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)).not.toContain('李四')
    expect(opened(JSON.parse(error.config.data).user_name)).toBe('李四')
  })

  test('is left as it is with `encrypt: false`, while sensitive() still holds', async () => {
    await s
      .client()
      .chain(TRANSFER)
      .post({ json: { user_name: '李四' }, encrypt: false })
    expect(body().user_name).toBe('李四')
    await s
      .client()
      .chain(TRANSFER)
      .post({ json: { user_name: sensitive('李四') }, encrypt: false })
    expect(opened(body().user_name)).toBe('李四')
  })
})

describe('without a key to encrypt with', () => {
  const remote = () => s.client({ certs: undefined, verifier: () => true } as object)

  test('what is to be encrypted is refused, and nothing is sent', async () => {
    const error = await rejection(
      remote()
        .chain(TRANSFER)
        .post({ json: { user_name: '李四' } }),
    )
    expect(error).toMatchObject({ code: 'ERR_INVALID_CERTS', argument: 'certs', outcome: 'not-sent' })
    expect(s.sim.requests).toEqual([])
  })

  test('what is a ciphertext, or has no such field, is sent', async () => {
    const done = ciphertext('李四')
    await remote()
      .chain(TRANSFER)
      .post({ json: { user_name: done } })
    expect(body().user_name).toBe(done)
    await remote()
      .chain(TRANSFER)
      .post({ json: { out_bill_no: '1' } })
    await remote()
      .chain('v3/pay/transactions/native')
      .post({ json: { description: '米' } })
    expect(s.sim.requests).toHaveLength(3)
  })

  test('a key that the call names and nobody has is refused by its name', async () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey
    const client = s.client({ certs: { '7132D72A03E93CDDF8C03BBD1F37EEDF00000000': other } })
    expect(
      await rejection(
        client.chain(TRANSFER).post({ json: { user_name: '李四' }, headers: { 'Wechatpay-Serial': 'X1' } }),
      ),
    ).toMatchObject({ code: 'ERR_INVALID_CERTS', message: expect.stringContaining('X1') })
  })
})

test('sensitive() encrypts in the `meta` of any upload, and is refused in a query of APIv2', async () => {
  const media = new MediaUtil('a.png', Buffer.from('x'), { meta: { name: sensitive('张三') } })
  await s.client().chain('v3/my/upload').post({ body: media })
  expect(opened(JSON.parse(/\{"[^\r]*\}/.exec(sent().body)![0]).name)).toBe('张三')
  s.sim.requests.length = 0
  const error = await rejection(s.client().v2.tools.shorturl.get({ query: { name: sensitive('张三') } }))
  expect([error.code, error.argument, s.sim.requests.length]).toEqual(['ERR_INVALID_ARGUMENT', 'sensitive', 0])
})

describe('the list of encrypted fields', () => {
  test('has every field of the table for APIv3, and nothing of APIv2', async () => {
    const [list, { operations }] = [await loadEncryptedRequests(), await loadTable()]
    for (const { area, verb, path, sensitive: marked } of operations) {
      const fields = list.of(verb, path)
      const names = Object.entries(fields ?? {}).flatMap(([part, paths]) =>
        (paths as string[][]).map((one) => `${part}.${one.join('.').replace('.[]', '')}`),
      )
      const wanted = area === 'v2' ? [] : marked.request
      const plain = wanted.map((name) => name.replace('form.meta<json>', 'meta').replaceAll('[]', ''))
      if (area !== 'v2') expect([path, names.sort()]).toEqual([path, plain.sort()])
    }
  })

  test('leaves out what WeChat Pay has encrypted itself, and names of algorithms', async () => {
    const list = await loadEncryptedRequests()
    expect(list.of('get', '/v3/marketing/membercard-open/cards/p1/decrypt-code')).toBeUndefined()
    const { operations } = await loadTable()
    expect(
      operations.flatMap(({ sensitive: { request } }) => request).filter((name) => name.endsWith('algorithm')),
    ).toEqual([])
    // https://pay.weixin.qq.com/doc/v3/partner/4015941495 calls it a ciphertext.
    expect(list.of('get', '/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl')?.query).toEqual([
      ['operate_user'],
    ])
  })
})
