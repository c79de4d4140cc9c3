import { resolve } from 'node:path'
import { LanguageServer } from './language-server'

const file = resolve(__dirname, 'fixtures/unsaved.ts')
const text = `import type { OpenChain } from '../../../lib/openapi/chain'
declare const instance: OpenChain
instance.v3.;
instance.chain('')
void instance.v3.pay.transactions.jsapi.post({ json: {  } })
void instance.v3.refund.domestic.refunds.post({ json: { reason: 'x', amount: {  } } })
void instance.v3.certificates.get().then(({ data }) => data.data[0]?.encrypt_certificate.)
`

describe('an editor completes', () => {
  const server = new LanguageServer()
  const times: string[] = []
  const timed = async (what: string, before: string): Promise<string[]> => {
    const start = performance.now()
    const names = await server.completions(file, text, before)
    times.push(`${what} ${Math.round(performance.now() - start)} ms`)
    return names
  }

  beforeAll(async () => {
    server.open(file, text)
    // The first question loads the program; the times below are those of an editor at work.
    await server.completions(file, text, 'instance.v3.')
  }, 60_000)

  afterAll(async () => {
    process.stdout.write(`completions: ${times.join(', ')}\n`)
    await server.close()
  })

  it('the next segment of a property chain', async () => {
    const names = await timed('chain', 'instance.v3.')
    expect(names).toEqual(
      expect.arrayContaining(['pay', 'refund', 'certificates', 'brand', 'combineTransactions', 'newTaxControlFapiao']),
    )
  })

  it('the URIs inside chain()', async () => {
    const names = await timed('uri', "instance.chain('")
    expect(names).toEqual(
      expect.arrayContaining([
        'v3/pay/transactions/jsapi',
        'v2/pay/unifiedorder',
        'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate',
      ]),
    )
    expect(names.length).toBeGreaterThanOrEqual(1068)
  })

  it('the fields of a body', async () => {
    expect(await timed('json', 'jsapi.post({ json: { ')).toEqual(
      expect.arrayContaining(['appid', 'mchid', 'description', 'out_trade_no', 'notify_url', 'amount', 'payer']),
    )
  })

  it('the fields of an object inside a body', async () => {
    expect(await timed('amount', "reason: 'x', amount: { ")).toEqual(
      expect.arrayContaining(['refund', 'total', 'currency']),
    )
  })

  it('the fields of a reply', async () => {
    expect(await timed('reply', 'encrypt_certificate.')).toEqual(
      expect.arrayContaining(['algorithm', 'nonce', 'ciphertext']),
    )
  })

  it('says what an operation is, with its official address', async () => {
    const line = text.split('\n').findIndex((row) => row.includes('jsapi.post')) + 1
    const offset = (text.split('\n')[line - 1] ?? '').indexOf('post(') + 2
    const info = (await server.request('quickinfo', { file, line, offset })) as { documentation: string }
    expect(info.documentation).toContain('JSAPI下单')
    expect(info.documentation).toContain('https://pay.weixin.qq.com/doc/v3/merchant/4012791856')
  })
})
