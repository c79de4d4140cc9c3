import { baseOf, mayRedirect, signing, wantsNoNonce } from '../../lib/v2/paths'
import { loadTable } from '../../lib/openapi/table'

const under = (prefix: string, names: string) => names.split(' ').map((name) => prefix + name)

const NEVER_SIGNED = [
  ...under('/mchrisk/', 'querymchrisk setmchriskcallback syncmchriskresult'),
  ...under(
    '/mmpaymkttransfers/',
    'gethbinfo gettransferinfo sendminiprogramhb sendredpack sendgroupredpack pay_bank query_bank',
  ),
  ...under('/mmpaymkttransfers/promotion/', 'paywwsptrans2pocket querywwsptrans2pocket transfers'),
  ...under('/papay/', 'entrustweb h5entrustweb partner/entrustweb partner/h5entrustweb'),
  ...under('/pay/', 'downloadbill downloadfundflow'),
  ...under(
    '/',
    'payitil/report risk/getpublickey risk/getviolation secapi/mch/submchmanage xdc/apiv2getsignkey/sign/getsignkey appauth/getaccesstoken billcommentsp/batchquerycomment',
  ),
  ...under('/xdc/apiv2sandbox/pay/', 'micropay orderquery'),
]
const NONCELESS = [
  ...under('/cgi-bin/mch/', 'customs/customdeclareorder customs/customdeclarequery newcustoms/customdeclareredeclare'),
  ...under(
    '/papay/',
    'deletecontract h5entrustweb preentrustweb querycontract partner/deletecontract partner/h5entrustweb partner/preentrustweb partner/querycontract',
  ),
  '/pay/queryexchagerate',
  ...under(
    '/secapi/mch/',
    'addInstitutionsub addsubdevconfig channelsetting modifyInstitutionsub modifymchinfo queryInstitutionsub querysubdevconfig',
  ),
]
const CAPITALS: Record<string, string> = {
  addinstitutionsub: 'addInstitutionsub',
  modifyinstitutionsub: 'modifyInstitutionsub',
  queryinstitutionsub: 'queryInstitutionsub',
}

test.each(NEVER_SIGNED)('%s is never signed', (path) => {
  expect(signing(path)).toBe('never')
})

test.each(NONCELESS)('%s wants no nonce_str', (path) => {
  expect(wantsNoNonce(path)).toBe(true)
})

test('the catalog says the same of each of its operations', async () => {
  const { operations } = await loadTable()
  for (const { uri, path, area, unsigned, nonceless, upload, host } of operations) {
    if (area !== 'v2') continue
    const sent = path.replace(/\{(\w+)\}/, (_, name: string) => CAPITALS[name] ?? '')
    const facts = {
      uri,
      signing: unsigned === true ? 'never' : unsigned === 'maybe' ? 'sometimes' : 'always',
      nonceless: nonceless || upload,
      host: host ?? 'api.mch.weixin.qq.com',
    }
    expect({
      uri,
      signing: signing(sent),
      nonceless: wantsNoNonce(sent),
      host: new URL(baseOf(sent, 'https://api.mch.weixin.qq.com/')).host,
    }).toEqual(facts)
    expect(baseOf(sent, 'https://api2.mch.weixin.qq.com/')).toBe('https://api2.mch.weixin.qq.com/')
  }
})

test('what is near a path is not that path', () => {
  for (const path of ['/pay/downloadbill/', '/pay/downloadbillx', '/PAY/downloadbill', '/x/pay/downloadbill', ''])
    expect([signing(path), wantsNoNonce(path), mayRedirect(path)]).toEqual(['always', false, false])
})
