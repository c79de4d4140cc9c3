import { constants, generateKeyPairSync, privateDecrypt } from 'node:crypto'
import { inspect } from 'node:util'

import { sensitive } from '../../lib/index'
import { json, type Handler } from '../../lib/simulator'
import { CARD, CARD_URI, rejection, simulated } from '../simulated'

const echo: Handler = (request) =>
  request.path.startsWith('/v3/my/') || request.path.endsWith('/verify-certificate') ? json({ ok: true }) : undefined
const s = simulated({ mode: 'both', handlers: [echo] })

const decryptAs = (serial: unknown, ciphertext: string) => {
  const { privateKey } = s.sim.platform.keys.find((key) => key.serial === serial)!
  return privateDecrypt(
    { key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
    Buffer.from(ciphertext, 'base64'),
  ).toString()
}
const sent = () => s.sim.requests.at(-1)!

describe('a sensitive field', () => {
  test('goes out encrypted, wherever it stands, with the key that Wechatpay-Serial names', async () => {
    const body = {
      name: sensitive('张三'),
      plain: '李四',
      list: [{ id: sensitive('440'), more: [sensitive('a'), 'b'] }],
      at: new Date(0),
    }
    await s
      .client()
      .chain('v3/my/form')
      .post({ json: body, query: { phone: sensitive('1380'), page: 1 } })
    const { headers, query } = sent()
    const arrived = JSON.parse(sent().body)
    expect(headers['wechatpay-serial']).toBe(s.sim.platform.publicKey!.serial)
    const open = (text: string) => decryptAs(headers['wechatpay-serial'], text)
    expect(
      [arrived.name, arrived.list[0].id, arrived.list[0].more[0], query.get('phone')].map((text) => open(text)),
    ).toEqual(['张三', '440', 'a', '1380'])
    expect(arrived).toMatchObject({
      plain: '李四',
      list: [{ more: [expect.any(String), 'b'] }],
      at: '1970-01-01T08:00:00+08:00',
    })
    expect(query.get('page')).toBe('1')
    expect(String(body.name)).toBe('[sensitive]')
  })

  test('is encrypted with the key that the call itself names', async () => {
    const { serial } = s.sim.platform.certificates[0]!
    await s
      .client()
      .chain('v3/my/form')
      .post({ json: { name: sensitive('张三') }, headers: { 'Wechatpay-Serial': serial } })
    expect(sent().headers['wechatpay-serial']).toBe(serial)
    expect(decryptAs(serial, JSON.parse(sent().body).name)).toBe('张三')
    const error = await rejection(
      s
        .client()
        .chain('v3/my/form')
        .post({ json: { name: sensitive('张三') }, headers: { 'wechatpay-serial': 'ABC' } }),
    )
    expect(error).toMatchObject({ code: 'ERR_INVALID_CERTS', message: expect.stringContaining('ABC') })
  })

  test('is PKCS#1 v1.5 for the one operation that wants it', async () => {
    await s
      .client()
      .chain('v3/global/customs/verify-certificate')
      .post({ json: { certificate_id: sensitive('440') } })
    const { privateKey } = s.sim.platform.publicKey!
    const block = privateDecrypt(
      { key: privateKey, padding: constants.RSA_NO_PADDING },
      Buffer.from(JSON.parse(sent().body).certificate_id, 'base64'),
    )
    expect([block[0], block[1], block.subarray(-4).toString()]).toEqual([0, 2, '\x00440'])
  })

  test('is shown by nothing', async () => {
    const mark = sensitive('张三')
    const shown = [
      inspect({ mark }, { depth: 9, showHidden: true }),
      JSON.stringify({ mark }),
      String(mark),
      JSON.stringify(structuredClone({ ...(mark as object) })),
    ]
    for (const text of shown) expect(text).not.toContain('张三')
    const error = await rejection(
      s
        .client()
        .chain('v3/pay/transactions/native')
        .post({ json: { name: mark } }),
    )
    expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)).not.toContain('张三')
  })

  test('is refused where nothing would encrypt it, and nothing is sent', async () => {
    const client = s.client()
    const axios = client.getDriver().select('v3')
    for (const call of [
      () => client.chain('v3/my/form').post({ body: JSON.stringify({ name: sensitive('张三') }) }),
      () => client.chain('v3/my/{name}').get({ name: String(sensitive('张三')) }),
      () => axios.post('/v3/my/form', { name: sensitive('张三') }),
      () => axios.get('/v3/my/form', { params: { name: sensitive('张三') } }),
    ]) {
      s.sim.requests.length = 0
      expect(await rejection(call())).toMatchObject({
        code: 'ERR_INVALID_ARGUMENT',
        argument: 'sensitive',
        message: expect.stringContaining('Rsa.encrypt'),
      })
      expect(s.sim.requests).toEqual([])
    }
    expect(await rejection(client.chain('v3/my/form').post({ body: { name: sensitive('张三') } }))).toMatchObject({
      code: 'ERR_INVALID_BODY',
      argument: 'body',
    })
    for (const text of [undefined, null, 6222])
      expect(() => sensitive(text as never)).toThrow(
        expect.objectContaining({ code: 'ERR_INVALID_ARGUMENT', argument: 'text' }),
      )
  })

  test('that is too long is refused without being shown', async () => {
    const error = await rejection(
      s
        .client()
        .chain('v3/my/form')
        .post({ json: { name: sensitive('张'.repeat(80)) } }),
    )
    expect(error).toMatchObject({ code: 'ERR_INVALID_ARGUMENT' })
    expect(inspect(error)).not.toContain('张')
  })
})

describe('reveal', () => {
  const invalidate = (options: object) =>
    s
      .client()
      .chain(CARD_URI)
      .post({ ...CARD, ...options })

  test('decrypts what the catalog names', async () => {
    const { data } = await invalidate({ reveal: true })
    const card = s.sim.state.cards.get(CARD.user_card_code)!
    expect(data.phone_number).toBe(card.phone_number)
    expect(data.user_information).toEqual(card.user_information)
  })

  test('decrypts the paths it is given, and nothing else', async () => {
    const { data } = await invalidate({ reveal: ['user_information.common_field_list[].value', 'not.there[]'] })
    const card = s.sim.state.cards.get(CARD.user_card_code)!
    expect(data.user_information.common_field_list).toEqual(card.user_information.common_field_list)
    expect(data.phone_number).toMatch(/^[A-Za-z0-9+/]+=*$/)
  })

  test('of a field that is no ciphertext names it', async () => {
    const error = await rejection(invalidate({ reveal: ['openid'] }))
    expect(error).toMatchObject({ code: 'ERR_DECRYPTION_FAILED', argument: 'openid' })
  })

  test('true is refused before anything is sent where the catalog names nothing', async () => {
    const error = await rejection(s.client().chain('v3/my/form').post({ json: {}, reveal: true }))
    expect(error).toMatchObject({ code: 'ERR_INVALID_OPTION', argument: 'reveal' })
    expect(s.sim.requests).toHaveLength(0)
  })

  test.each(['phone_number', [1], {}])('%j is no list of paths', async (reveal) => {
    expect(await rejection(invalidate({ reveal }))).toMatchObject({ code: 'ERR_INVALID_OPTION', argument: 'reveal' })
  })
})

test('without a key of the platform nothing is encrypted', async () => {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const client = s.client({ certs: { '7132D72A03E93CDDF8C03BBD1F37EEDF00000000': publicKey } })
  const error = await rejection(
    client.chain('v3/my/form').post({ json: { name: sensitive('张三') }, headers: { 'Wechatpay-Serial': 'X' } }),
  )
  expect(error.code).toBe('ERR_INVALID_CERTS')
})
