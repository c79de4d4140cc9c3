import fc from 'fast-check'

import { Hash } from '../../lib/crypto/hash'
import { Builder } from '../../lib/index'
import { judge } from '../../lib/v2/response'
import { Transformer } from '../../lib/xml/transformer'
import { rejection } from '../simulated'
import { credentials, SECRET } from '../transport/counterpart'

const SIGNED = ['v2/pay/orderquery', 'v2/secapi/pay/refund', 'v2/pay/micropay', 'v2/pay/refundquery']

/** A client whose every response is this document. */
const answered = (body: string | Buffer): any =>
  Builder.factory({
    ...credentials,
    adapter: async (config) => {
      const { Readable } = await import('node:stream')
      const data = config.responseType === 'stream' ? Readable.from([Buffer.from(body)]) : Buffer.from(body)
      return { config, status: 200, statusText: 'OK', headers: { 'content-type': 'text/xml' }, data }
    },
  })

describe('a signed operation hands nothing over that has no sign', () => {
  test.each<[string, string]>([
    ['retcode in place of return_code', '<retcode>0</retcode><trade_state>SUCCESS</trade_state>'],
    ['both', '<return_code>SUCCESS</return_code><retcode>0</retcode><trade_state>SUCCESS</trade_state>'],
    ['retcode beside a FAIL', '<return_code>FAIL</return_code><retcode>0</retcode><trade_state>SUCCESS</trade_state>'],
    ['retcode twice', '<retcode>0</retcode><retcode>0</retcode><trade_state>SUCCESS</trade_state>'],
    [
      'return_code twice',
      '<return_code>SUCCESS</return_code><return_code>FAIL</return_code><trade_state>X</trade_state>',
    ],
    ['return_code in lower case', '<return_code>fail</return_code><trade_state>SUCCESS</trade_state>'],
    ['success in lower case', '<return_code>success</return_code><result_code>success</result_code>'],
    ['names in capitals', '<RETURN_CODE>FAIL</RETURN_CODE><retcode>0</retcode>'],
    ['no return_code', '<result_code>SUCCESS</result_code><trade_state>SUCCESS</trade_state>'],
    ['an empty sign', '<return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><sign></sign>'],
    ['a sign that is nested', '<return_code>SUCCESS</return_code><sign><a>1</a></sign>'],
  ])('%s', async (_name, fields) => {
    for (const uri of SIGNED) {
      for (const options of [
        {},
        { responseType: 'stream' },
        { responseType: 'text' },
        { responseType: 'arraybuffer' },
      ]) {
        const error = await rejection(
          answered(`<xml>${fields}</xml>`)
            .chain(uri)
            .post({ xml: {}, ...options }),
        )
        expect(error).toMatchObject({ name: 'SignatureError', code: 'ERR_SIGNATURE_MISSING', outcome: 'unknown' })
      }
    }
  })

  test.each(['plain text', '{"retcode":0}', '%PDF-1.4', '', 'a,b\n1,2', '\u001f\u008b\b'])(
    'what is not XML is refused, as data and as a stream: %j',
    async (body) => {
      for (const uri of SIGNED)
        for (const options of [{}, { responseType: 'stream' }, { responseType: 'text' }])
          expect(
            await rejection(
              answered(body)
                .chain(uri)
                .post({ xml: {}, ...options }),
            ),
          ).toMatchObject({
            name: 'SignatureError',
            code: 'ERR_SIGNATURE_UNREADABLE',
          })
    },
  )
})

describe('what a document is', () => {
  const value = fc.oneof(
    fc.constantFrom('SUCCESS', 'FAIL', '0', '1', '', 'success', 'fail', 'OK', ' SUCCESS'),
    fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
  )
  const fields = fc.dictionary(
    fc.constantFrom('return_code', 'result_code', 'retcode', 'err_code', 'trade_state', 'retmsg', 'sign_type'),
    value,
  )
  const text = (given: Record<string, string>) => Buffer.from(Transformer.toXml(given))

  test('of a signed operation, without a sign, is never data', () => {
    fc.assert(
      fc.property(fields, (given) => {
        expect(judge(text(given), false, 'always', SECRET).kind).not.toBe('accepted')
      }),
    )
  })

  test('with a sign, is data only where that holds', () => {
    fc.assert(
      fc.property(fields, fc.constantFrom('MD5', 'HMAC-SHA256'), fc.boolean(), (given, type, right) => {
        const sign = Hash.sign(type, given, right ? SECRET : SECRET.replace('0', '1'))
        const { kind } = judge(text({ ...given, sign }), false, 'always', SECRET)
        const success = given.return_code === 'SUCCESS' && (given.result_code ?? 'SUCCESS') === 'SUCCESS'
        if (right && success) expect(kind).toBe('accepted')
        else expect(kind).not.toBe('accepted')
      }),
    )
  })

  test('of an operation that is never signed, is data only where it says success', () => {
    fc.assert(
      fc.property(fields, (given) => {
        const { kind } = judge(text(given), false, 'never', SECRET)
        const { return_code, result_code = 'SUCCESS', retcode } = given
        const success = retcode === undefined ? return_code === 'SUCCESS' && result_code === 'SUCCESS' : retcode === '0'
        expect(kind).toBe(success ? 'accepted' : 'refused')
      }),
    )
  })
})
