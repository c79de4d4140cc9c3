import { constants, privateDecrypt } from 'node:crypto'
import { createSimulator, type Simulator } from '../../lib/simulator'
import { holds, post, send } from './wire'

const CODE = '478515832665'
const PATH = `/v3/brand/partner/card-member/user-cards/${CODE}`
const QUERY = 'brand_id=1004&card_id=pbLatjvWOibDc5-TBnbUk1pD12o0'
const OPENID = 'obLatjnx9gnqzS4myYGmLZ7LgLBA'
const TARGET = `${PATH}/invalidate?${QUERY}`

describe('membership cards', () => {
  let sim: Simulator
  beforeAll(async () => {
    sim = await createSimulator()
  })
  beforeEach(() => {
    sim.state.cards.reset()
  })
  afterAll(() => sim.close())

  const decrypt = (value: string): string =>
    privateDecrypt(
      { key: sim.merchant.privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
      Buffer.from(value, 'base64'),
    ).toString('utf8')

  it('are invalidated, and the answer is signed and holds every field of the documents', async () => {
    const answer = await post(sim, TARGET, { openid: OPENID, invalid_reason: '传入的自定义作废原因' })
    expect(answer.status).toBe(200)
    expect(holds(sim, answer)).toBe(true)
    expect(Object.keys(answer.json).sort()).toEqual(
      [
        ...[
          'user_card_code',
          'card_id',
          'openid',
          'card_color',
          'card_picture_url',
          'brand_id',
          'card_type',
          'phone_number',
          'level',
          'valid_date_information',
        ],
        ...['pickup_time', 'user_information', 'attach', 'user_card_state', 'invalid_reason', 'invalid_time'],
      ].sort(),
    )
    expect(Object.keys(answer.json.valid_date_information)).toEqual([
      'type',
      'available_begin_time',
      'available_end_time',
      'available_day_after_receive',
    ])
    expect(answer.json).toMatchObject({
      user_card_code: CODE,
      openid: OPENID,
      brand_id: '1004',
      user_card_state: 'INVALID',
      invalid_reason: '传入的自定义作废原因',
    })
    expect(answer.json.invalid_time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/)
  })

  it("come back with personal data under the merchant's key", async () => {
    const { json } = await post(sim, TARGET, { openid: OPENID })
    expect(json).not.toHaveProperty('invalid_reason')
    expect(decrypt(json.phone_number)).toBe('13800138000')
    const { common_field_list: common, custom_field_list: custom } = json.user_information
    expect(common.map(({ name, value }: { name: string; value: string }) => [name, decrypt(value)])).toEqual([
      ['USER_FORM_FLAG_NAME', '张三'],
      ['USER_FORM_FLAG_CITY', '深圳'],
    ])
    expect(custom[0].user_chosen_values.map(decrypt)).toEqual(['阅读', '旅行'])
  })

  it('are invalidated only once, until handed out anew', async () => {
    expect((await post(sim, TARGET, { openid: OPENID })).status).toBe(200)
    expect(await post(sim, TARGET, { openid: OPENID })).toMatchObject({
      status: 400,
      json: { code: 'INVALID_REQUEST' },
    })
    sim.state.cards.issue()
    expect((await post(sim, TARGET, { openid: OPENID })).status).toBe(200)
  })

  it('can be queried by their owner', async () => {
    const before = await send(sim, `${PATH}?${QUERY}&openid=${OPENID}`)
    expect(before).toMatchObject({ status: 200, json: { user_card_state: 'EFFECTIVE' } })
    await post(sim, TARGET, { openid: OPENID })
    expect((await send(sim, `${PATH}?${QUERY}&openid=${OPENID}`)).json.user_card_state).toBe('INVALID')
  })

  it('can be as many as a test needs', async () => {
    sim.state.cards.issue({ user_card_code: 'a/b 会', openid: 'other' })
    const path = `/v3/brand/partner/card-member/user-cards/${encodeURIComponent('a/b 会')}/invalidate?${QUERY}`
    expect(await post(sim, path, { openid: 'other' })).toMatchObject({
      status: 200,
      json: { user_card_code: 'a/b 会' },
    })
    expect(sim.state.cards.get(CODE)?.user_card_state).toBe('EFFECTIVE')
  })

  it.each([
    ['an unknown card', TARGET.replace(CODE, '1'), { openid: OPENID }, 404, 'RESOURCE_NOT_EXISTS'],
    ['another template', TARGET.replace('pbLat', 'other'), { openid: OPENID }, 404, 'RESOURCE_NOT_EXISTS'],
    ['another brand', TARGET.replace('1004', '1005'), { openid: OPENID }, 403, 'NO_AUTH'],
    ['another user', TARGET, { openid: 'somebody' }, 400, 'INVALID_REQUEST'],
  ])('refuse %s', async (_name, target, content, status, code) => {
    expect(await post(sim, target, content)).toMatchObject({ status, json: { code } })
    expect(sim.state.cards.get(CODE)?.user_card_state).toBe('EFFECTIVE')
  })

  it.each([
    ['brand_id', TARGET.replace('brand_id=1004&', ''), { openid: OPENID }, { field: 'brand_id', location: 'query' }],
    ['card_id', TARGET.replace(/&card_id=.*/, ''), { openid: OPENID }, { field: 'card_id', location: 'query' }],
    ['openid', TARGET, { invalid_reason: 'x' }, { field: '/openid', location: 'body' }],
    ['a textual openid', TARGET, { openid: 7 }, { field: '/openid', value: 7, location: 'body' }],
    [
      'a value other than null',
      TARGET,
      { openid: OPENID, invalid_reason: null },
      { field: '/invalid_reason', value: null, location: 'body' },
    ],
    [
      'characters up to three bytes',
      TARGET,
      { openid: OPENID, invalid_reason: '👍' },
      { field: '/invalid_reason', value: '👍', location: 'body' },
    ],
    ['an object', TARGET, [], { field: '', location: 'body' }],
  ])('require %s', async (_name, target, content, detail) => {
    const answer = await post(sim, target, content)
    expect(answer).toMatchObject({ status: 400, json: { code: 'PARAM_ERROR', detail } })
    expect(typeof answer.json.detail.issue).toBe('string')
  })

  it('require JSON', async () => {
    expect(await send(sim, TARGET, { body: '{"openid":' })).toMatchObject({
      status: 400,
      json: { code: 'PARAM_ERROR', detail: { location: 'body' } },
    })
  })
})
