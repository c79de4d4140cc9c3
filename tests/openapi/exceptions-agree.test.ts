import { exceptionsOf } from '../../lib/openapi/exceptions'
import { isStatement, isUnsigned } from '../../lib/v3/unsigned'
import { baseOf, mayRedirect, signing, wantsNoNonce } from '../../lib/v2/paths'
import { outcomeUnknown } from '../../lib/transport/outcome'
import { catalog } from './catalog'

const BASE = 'https://api.mch.weixin.qq.com/'
const paths = (protocol: 'v2' | 'v3'): string[] => [
  ...catalog()
    .operations.filter(({ uri }) => uri.startsWith('v2/') === (protocol === 'v2'))
    .map(({ path }) => path.replace(/\{\w+\}/g, '1')),
  ...(protocol === 'v2' ? ['/mmpaymkttransfers/pay_bank', '/mmpaymkttransfers/query_bank'] : []),
  ...(protocol === 'v3'
    ? ['/v3/statements', '/invoicing/fapiao/fapiao-file', '/v3/new-tax-control-fapiao/download']
    : []),
]

describe('the exceptions of the catalog and the tables that the client still reads', () => {
  it('agree on APIv2: signatures, nonces, redirects and hosts', () => {
    const signed = { always: 'always', never: 'never', maybe: 'sometimes' } as const
    for (const path of paths('v2')) {
      const found = exceptionsOf('v2', 'POST', path)
      expect([path, signing(path), wantsNoNonce(path), mayRedirect(path), baseOf(path, BASE)]).toEqual([
        path,
        signed[found.signed],
        found.nonceless,
        found.redirect,
        found.host === undefined ? BASE : `${found.host}/`,
      ])
    }
  })

  it('agree on APIv3: signatures and statements', () => {
    for (const path of paths('v3')) {
      const { signed, statement } = exceptionsOf('v3', 'GET', path)
      expect([path, isUnsigned(path), isStatement(path)]).toEqual([path, signed === 'never', statement])
    }
  })

  it('agree on the query of an outcome, where there was one', () => {
    const before = catalog().operations.flatMap(({ verb, uri, path }) => {
      const url = path.replace(/\{\w+\}/g, '1')
      const advice = outcomeUnknown({ method: verb, url, baseURL: BASE } as never)
      const query = /with GET ([^ ?]+)/.exec(advice)?.[1]
      return query === undefined ? [] : [{ uri, query, found: exceptionsOf('v3', verb, url).query?.uri }]
    })
    expect(before.length).toBeGreaterThan(25)
    for (const { uri, query, found } of before)
      expect([uri, found?.replace(/\{\w+\}/g, '{}')]).toEqual([
        uri,
        query.replace(/\{\w+\}|\/1(?=\/|$)/g, (one) => (one.startsWith('/') ? '/{}' : '{}')),
      ])
  })
})
