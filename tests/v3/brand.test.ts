import { Builder } from '../../lib/index'
import { json } from '../../lib/simulator'
import { rejection, simulated } from '../simulated'

const s = simulated({ handlers: [({ path }) => (path.startsWith('/brand/') ? json({ path }) : undefined)] })
const brand = () => Builder.factory({ ...s.sim.brandOptions, proxy: false }) as any

describe('a client of the Brand API', () => {
  test('signs as the brand, in all call styles', async () => {
    const { data } = await brand().brand.marketing.stocks._stock_id_.get({ stock_id: '1' })
    expect(data).toEqual({ path: '/brand/marketing/stocks/1' })
    await brand().chain('brand/marketing/stocks').post({ json: {} })
    for (const { verified, headers } of s.sim.requests) {
      expect(verified).toBe(true)
      expect(headers.authorization).toMatch(/^WECHATPAY-BRAND-SHA256-RSA2048 brand_id="100000",serial_no="/)
      expect(headers['wechatpay-serial']).toMatch(/^PUB_KEY_ID_/)
    }
  })

  test('verifies what it is answered', async () => {
    s.sim.fault({ kind: 'wrong-signature', count: 1 })
    expect(await rejection(brand().chain('brand/x').get())).toMatchObject({ code: 'ERR_SIGNATURE_MISMATCH' })
  })

  test('is no merchant, nor is a merchant a brand', async () => {
    expect(await rejection(brand().chain('v3/certificates').get())).toMatchObject({ status: 401 })
    expect(await rejection(s.client().chain('brand/x').get())).toMatchObject({ status: 401, code: 'SIGN_ERROR' })
    expect(() => Builder.factory({ ...s.sim.brandOptions, mchid: '1900000001' })).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_OPTION', argument: 'brandId' }),
    )
  })
})
