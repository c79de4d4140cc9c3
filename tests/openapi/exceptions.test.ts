import type { Exceptions } from '../../lib/openapi/exceptions'
import { exceptionsOf, isKnownHost } from '../../lib/openapi/exceptions'
import * as generated from '../../lib/openapi/generated/exceptions'
import { readRows } from '../../lib/openapi/exception-rows'
import { catalog } from './catalog'

const under = (prefix: string, names: string): string[] => names.split(' ').map((name) => prefix + name)

/** As WeChat Pay describes it, not as the catalog has it: whoever makes a path unsigned changes this list as well. */
const NEVER_SIGNED = {
  v3: [
    '/invoicing/fapiao/fapiao-file',
    '/v3/billdownload/file',
    '/v3/global/merchant-service/images/{media_id}',
    '/v3/merchant-service/images/{media_id}',
    '/v3/new-tax-control-fapiao/download',
    '/v3/transferdownload/elecvoucherfile',
    '/v3/transferdownload/signfile',
  ],
  v2: [
    ...under('/mchrisk/', 'querymchrisk setmchriskcallback syncmchriskresult'),
    ...under('/mmpaymkttransfers/', 'gethbinfo gettransferinfo sendminiprogramhb sendredpack sendgroupredpack'),
    ...under('/mmpaymkttransfers/', 'pay_bank query_bank'),
    ...under('/mmpaymkttransfers/promotion/', 'paywwsptrans2pocket querywwsptrans2pocket transfers'),
    ...under('/papay/', 'entrustweb h5entrustweb partner/entrustweb partner/h5entrustweb'),
    ...under('/pay/', 'downloadbill downloadfundflow'),
    ...under('/', 'payitil/report risk/getpublickey risk/getviolation secapi/mch/submchmanage'),
    ...under('/', 'xdc/apiv2getsignkey/sign/getsignkey appauth/getaccesstoken billcommentsp/batchquerycomment'),
    ...under('/xdc/apiv2sandbox/pay/', 'micropay orderquery'),
  ].sort(),
}
const NONCELESS = [
  ...under('/cgi-bin/mch/', 'customs/customdeclareorder customs/customdeclarequery newcustoms/customdeclareredeclare'),
  ...under('/papay/', 'deletecontract h5entrustweb preentrustweb querycontract'),
  ...under('/papay/partner/', 'deletecontract h5entrustweb preentrustweb querycontract'),
  '/pay/queryexchagerate',
  ...under('/secapi/mch/', 'addInstitutionsub addsubdevconfig channelsetting modifyInstitutionsub modifymchinfo'),
  ...under('/secapi/mch/', 'queryInstitutionsub querysubdevconfig uploadmedia'),
].sort()

const rows = { v3: readRows(generated.V3, ''), v2: readRows(generated.V2, 'v2/') }
const pathsWhere = (protocol: 'v3' | 'v2', holds: (found: Exceptions) => boolean): string[] =>
  rows[protocol].filter(({ all }) => holds(all)).map(({ path }) => path)

describe('what departs from the rule', () => {
  it.each(['v3', 'v2'] as const)('of %s leaves exactly these responses unsigned', (protocol) => {
    expect(pathsWhere(protocol, ({ signed }) => signed === 'never').sort()).toEqual(NEVER_SIGNED[protocol])
    for (const path of NEVER_SIGNED[protocol]) expect(exceptionsOf(protocol, 'GET', path).signed).toBe('never')
  })

  it('lets these responses have a signature or none', () => {
    expect(pathsWhere('v2', ({ signed }) => signed === 'maybe')).toEqual(under('/mmpaysptrans/', 'pay_bank query_bank'))
    expect(pathsWhere('v3', ({ signed }) => signed === 'maybe')).toEqual([])
  })

  it('is nothing for the other protocol of the same path', () => {
    for (const path of NEVER_SIGNED.v2) expect(exceptionsOf('v3', 'POST', path).signed).toBe('always')
    for (const path of NEVER_SIGNED.v3) expect(exceptionsOf('v2', 'GET', path).signed).toBe('always')
  })

  it('is statements, files that vouch for themselves, redirects, padding and requests without a nonce', () => {
    expect(pathsWhere('v3', ({ statement }) => statement)).toEqual([
      '/hk/v3/statements',
      '/v3/global/statements',
      '/v3/statements',
    ])
    expect(pathsWhere('v3', ({ digestHeader }) => digestHeader)).toEqual([
      '/invoicing/fapiao/fapiao-file',
      '/v3/new-tax-control-fapiao/download',
    ])
    expect(pathsWhere('v2', ({ redirect }) => redirect)).toEqual([
      '/appauth/authindex',
      ...under('/papay/', 'entrustweb h5entrustweb partner/entrustweb partner/h5entrustweb'),
    ])
    expect(pathsWhere('v3', ({ padding }) => padding === 'pkcs1')).toEqual([
      '/global/v3/customs/verify-certificate',
      '/v3/global/customs/verify-certificate',
    ])
    expect(pathsWhere('v2', ({ nonceless }) => nonceless).sort()).toEqual(NONCELESS)
  })

  it('is a host of its own', () => {
    const hosts = [...rows.v3, ...rows.v2].filter(({ all }) => all.host !== undefined)
    expect(hosts.map(({ path, all }) => `${path} ${all.host ?? ''}`)).toEqual([
      '/invoicing/fapiao/fapiao-file https://pay.wechatpay.cn',
      '/v3/global/certificates https://apihk.mch.weixin.qq.com',
      '/appauth/authindex https://payapp.mch.weixin.qq.com',
      '/face/get_wxpayface_authinfo https://payapp.weixin.qq.com',
      '/risk/getpublickey https://fraud.mch.weixin.qq.com',
      '/secsvc/getrealnameinfo https://fraud.mch.weixin.qq.com',
      '/secsvc/realnameauth https://fraud.mch.weixin.qq.com',
    ])
  })

  it('is one shared object that says nothing for most requests, and never to be changed', () => {
    const rule = exceptionsOf('v3', 'GET', '/v3/certificates')
    expect(rule).toEqual({ signed: 'always', statement: false, digestHeader: false, nonceless: false, redirect: false })
    expect(exceptionsOf('v2', 'POST', '/pay/orderquery')).toBe(rule)
    expect(exceptionsOf('v3', 'GET', '/v3/pay/transactions/jsapi')).toBe(rule)
    for (const { all, verbs } of [...rows.v3, ...rows.v2])
      for (const found of [all, ...verbs.values()]) expect(Object.isFrozen(found)).toBe(true)
  })

  it('holds for the path whatever the verb, and is of a verb what the catalog says of it', () => {
    expect(exceptionsOf('v3', 'HEAD', '/v3/billdownload/file').signed).toBe('never')
    expect(exceptionsOf('v3', 'post', '/v3/pay/transactions/jsapi').reentrant).toBe('repeat')
    expect(exceptionsOf('v3', 'GET', '/v3/refund/domestic/refunds').reentrant).toBeUndefined()
    expect(exceptionsOf('v2', 'POST', '/mmpaymkttransfers/sendredpack')).toMatchObject({
      signed: 'never',
      query: { verb: 'post', uri: 'v2/mmpaymkttransfers/gethbinfo' },
    })
  })

  it('is found for every operation of the catalog by its path', () => {
    for (const { verb, uri, path, flags, host, padding, reentrant, outcome } of catalog().operations) {
      const found = exceptionsOf(uri.startsWith('v2/') ? 'v2' : 'v3', verb, path.replace(/\{\w+\}/g, 'X1%2F2'))
      expect({ uri, ...found, query: found.query?.uri }).toEqual({
        uri,
        signed: flags.has('unsigned') ? 'never' : flags.has('maybe-unsigned') ? 'maybe' : 'always',
        statement: flags.has('statement'),
        digestHeader: flags.has('digest-header'),
        nonceless: flags.has('nonceless'),
        redirect: flags.has('redirect'),
        ...(host === undefined ? {} : { host: `https://${host}` }),
        ...(padding === undefined ? {} : { padding }),
        ...(reentrant === undefined ? {} : { reentrant: reentrant.rule }),
        query: outcome?.uri,
      })
    }
  })
})

describe('a path whose last variable may hold slashes', () => {
  test.each(['', '/global'])('leaves everything below /v3%s/merchant-service/images/ unsigned', (area) => {
    const images = `/v3${area}/merchant-service/images/`
    for (const id of ['AbC', 'AbC/9Cg%3D%3D', 'AbC%2F9Cg==', 'a/b/c', 'upload/1', 'uploads'])
      expect([id, exceptionsOf('v3', 'GET', images + id).signed]).toEqual([id, 'never'])
  })

  test.each(['', '/global'])('keeps the upload beside the images signed, in every spelling: /v3%s', (area) => {
    const images = `/v3${area}/merchant-service/images/`
    for (const id of ['upload', '%75pload', 'upload/', '/upload', '%2Fupload', '', '%5Cupload'])
      expect([id, exceptionsOf('v3', 'POST', images + id).signed]).toEqual([id, 'always'])
  })

  it('is not a way to another path', () => {
    for (const id of ['..%2F..%2Fpay%2Ftransactions', 'a/../../x', '%2E%2E/x', 'x/.', '%zz', '..%5Cx'])
      expect([id, exceptionsOf('v3', 'GET', `/v3/merchant-service/images/${id}`).signed]).toEqual([id, 'always'])
  })

  it('is no other path of the catalog that is looked up', () => {
    expect([...rows.v3, ...rows.v2].filter(({ slashes }) => slashes).map(({ path }) => path)).toEqual([
      '/v3/global/merchant-service/images/{media_id}',
      '/v3/merchant-service/images/{media_id}',
    ])
  })
})

describe('a known host', () => {
  it('is one of these', () => {
    expect(generated.HOSTS.split('\n')).toEqual([
      'api.mch.weixin.qq.com',
      'api.wechatpay.cn',
      'api2.mch.weixin.qq.com',
      'api2.wechatpay.cn',
      'apieu.mch.weixin.qq.com',
      'apihk.mch.weixin.qq.com',
      'apius.mch.weixin.qq.com',
      'fraud.mch.weixin.qq.com',
      'pay.wechatpay.cn',
      'payapp.mch.weixin.qq.com',
      'payapp.weixin.qq.com',
    ])
    for (const host of generated.HOSTS.split('\n')) expect(isKnownHost(host)).toBe(true)
  })

  it.each([
    '',
    'mch.weixin.qq.com',
    'api.mch.weixin.qq.com:8443',
    'api.mch.weixin.qq.com.evil.example',
    'evil.example',
  ])('is not %p', (host) => {
    expect(isKnownHost(host)).toBe(false)
  })
})

describe('a request that may be sent again', () => {
  /** Rule, field of the number, and path by path on whose word. */
  const reviewed = catalog().operations.flatMap(({ verb, uri, reentrant }) =>
    reentrant ? `${reentrant.rule} ${verb} ${uri} ${reentrant.number}: ${reentrant.evidence}` : [],
  )

  it('is one of these, on these words', () => {
    expect(reviewed).toMatchSnapshot()
  })

  it('is queried first where it moves money to a user', () => {
    expect(reviewed.filter((line) => line.startsWith('query-first')).map((line) => line.split(' ')[2])).toEqual([
      'v3/ecommerce/mch-transfer/transfer-bills',
      'v3/fund-app/mch-transfer/partner/transfer-bills',
      'v3/fund-app/mch-transfer/transfer-bills',
      'v3/platsolution/ecommerce/mch-transfer/transfer-bills',
    ])
  })

  it('and is queried first has a query', () => {
    for (const { uri, reentrant, outcome } of catalog().operations)
      if (reentrant?.rule === 'query-first') expect([uri, outcome?.verb]).toEqual([uri, 'GET'])
  })

  it('is so only where the evidence says it', () => {
    expect(exceptionsOf('v2', 'POST', '/secapi/pay/refund').reentrant).toBe('repeat')
    expect(exceptionsOf('v2', 'POST', '/pay/unifiedorder').reentrant).toBeUndefined()
    expect(exceptionsOf('v3', 'POST', '/v3/marketing/favor/users/oUser/coupons').reentrant).toBe('repeat')
    expect(exceptionsOf('v3', 'POST', '/v3/fund-app/mch-transfer/transfer-bills').reentrant).toBe('query-first')
  })
})

describe('the generated file', () => {
  it('is small, as it is loaded with the client', () => {
    expect(generated.V3.length + generated.V2.length + generated.HOSTS.length).toBeLessThan(24_000)
  })
})
