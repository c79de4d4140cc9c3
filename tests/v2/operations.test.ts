import { loadTable, type Operation } from '../../lib/openapi/table'
import { rejection, simulated } from '../simulated'

const world = simulated()
let operations: readonly Operation[] = []
beforeAll(async () => {
  operations = (await loadTable()).operations.filter(({ area }) => area === 'v2')
})

/** The one value that each path with a capital has. */
const CAPITALS: Record<string, string> = {
  addinstitutionsub: 'addInstitutionsub',
  modifyinstitutionsub: 'modifyInstitutionsub',
  queryinstitutionsub: 'queryInstitutionsub',
}

const variablesOf = (uri: string) =>
  Object.fromEntries([...uri.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, CAPITALS[name]]))

/** An operation may say no for what its fields lack; that is an answer as well, and its sign held. */
async function answered(sending: Promise<unknown>): Promise<void> {
  await sending.catch((reason: unknown) => {
    const error = reason as { name: string; code: string }
    if (error.name !== 'BusinessError' || error.code === 'FAIL') throw reason
  })
}

test('all operations of the catalog, in three styles, arrive as WeChat Pay demands them', async () => {
  expect(operations.length).toBeGreaterThan(130)
  const client = world.client()
  const { mchid } = world.sim.merchant
  world.sim.state.bills.rows = 1
  for (const { verb, uri, path, nonceless, upload } of operations) {
    if (upload) continue
    const fields = {
      appid: 'wx1',
      mch_id: mchid,
      sign_type: 'HMAC-SHA256',
      bill_date: '20251101',
      text: '中文 & <b>',
      code: 'c',
      scope: 's',
      plan_id: 1,
      contract_code: 'c',
    }
    const options = { ...variablesOf(uri), ...(verb === 'GET' ? { query: fields } : { xml: fields }) }
    const node = uri.split('/').reduce((at, segment) => at[segment.replace(/^\{(\w+)\}$/, '_$1_')], client)
    for (const style of [node, client.chain(uri), client[uri]]) {
      const before = world.sim.requests.length
      await answered(style[verb.toLowerCase()](options))
      const request = world.sim.requests[before]!
      expect([request.method, request.path, request.verified]).toEqual([
        verb,
        path.replace(/\{(\w+)\}/, (_, name: string) => CAPITALS[name] ?? ''),
        true,
      ])
      expect([uri, (verb === 'GET' ? request.target : request.body).includes('nonce_str')]).toEqual([uri, !nonceless])
    }
  }
}, 60_000)

/** A refusal says nothing that needs a sign; a success without one is none. */
const REFUSED = /^(ERR_SIGNATURE_MISSING|PARAM_ERROR|LACK_PARAMS|ORDERNOTEXIST|CONTRACT_NOT_EXIST|NOT_FOUND|NOAUTH)$/

test('those that are never signed are believed without a sign, and no other', async () => {
  const client = world.client()
  world.sim.state.bills.rows = 1
  let missing = 0
  world.sim.fault({ kind: 'no-signature' })
  for (const { verb, uri, unsigned, upload } of operations) {
    if (upload || verb === 'GET') continue
    const sending = client
      .chain(uri)
      .post({ ...variablesOf(uri), xml: { mch_id: world.sim.merchant.mchid, bill_date: '20251101' } })
    const outcome = await sending.then(
      () => 'SUCCESS',
      (error: any) => error.code,
    )
    if (unsigned !== false) expect([uri, outcome]).not.toEqual([uri, 'ERR_SIGNATURE_MISSING'])
    else expect([uri, outcome]).toEqual([uri, expect.stringMatching(REFUSED)])
    if (outcome === 'ERR_SIGNATURE_MISSING') missing++
  }
  expect(missing).toBeGreaterThan(50)
}, 60_000)

test('a request of another secret is told so', async () => {
  const client = world.client({ secret: 'x'.repeat(32) })
  expect(
    await rejection(client.v2.pay.orderquery.post({ xml: { mch_id: world.sim.merchant.mchid, out_trade_no: 'x' } })),
  ).toMatchObject({ name: 'BusinessError', code: 'FAIL', message: expect.stringContaining('签名错误') })
})
