import type { RequestOptions } from '../../lib/index'
import { requestParts } from '../../lib/options/call'
import { RESERVED_OPTION_NAMES } from '../../lib/options/replaced'
import { CALL_OPTIONS } from '../../lib/options/table'
import { OPERATIONS } from '../../lib/openapi/generated/operations'

describe('the table of call options', () => {
  test('knows every option, and no other is taken', () => {
    for (const name of CALL_OPTIONS.keys()) {
      try {
        requestParts('post', 'v3/x', { [name]: Symbol('wrong') })
      } catch (error) {
        expect(error).toMatchObject({ code: 'ERR_INVALID_OPTION', argument: name })
      }
      expect(() => requestParts('post', 'v3/x', { [`x_${name}_x`]: 1 })).toThrow(
        expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION' }),
      )
    }
  })

  test('suggests each name for its other spellings', () => {
    for (const name of CALL_OPTIONS.keys()) {
      const misspelt = name.toUpperCase() === name ? name.toLowerCase() : name.toUpperCase()
      expect(() => requestParts('post', 'v3/x', { [misspelt]: 1 })).toThrow(/did you mean `/)
    }
  })

  test('says in one line of both languages what each option means, takes and is', () => {
    for (const [name, { en, zh, type, check }] of CALL_OPTIONS) {
      expect([name, en]).toEqual([name, expect.stringMatching(/^[^\n|]{8,90}[^.\n|]$/)])
      expect([name, zh]).toEqual([name, expect.stringMatching(/^[^\n|。]*[\u4e00-\u9fff`][^\n|。]*$/)])
      expect([name, type, check.takes]).toEqual([
        name,
        expect.stringMatching(/\S/),
        expect.stringMatching(/^\S(?:.*[^\s.])?$/),
      ])
    }
  })

  test('reserves its names, which no variable of the catalog has', () => {
    for (const name of [...CALL_OPTIONS.keys(), 'data', 'params', 'url', 'method'])
      expect([name, RESERVED_OPTION_NAMES.has(name)]).toEqual([name, true])
    for (const [, uri] of JSON.parse(OPERATIONS) as [string, string][])
      for (const [, name = ''] of uri.matchAll(/\{(\w+)\}/g))
        expect([uri, RESERVED_OPTION_NAMES.has(name)]).toEqual([uri, false])
  })

  test('gives headers their types', () => {
    const taken: RequestOptions[] = [
      { headers: { 'Wechatpay-Serial': 'PUB_KEY_ID_1', 'X-A': 1 } },
      { headers: new Headers({ 'X-A': '1' }) },
      { headers: new Map([['X-A', '1']]) },
      // @ts-expect-error pairs are not headers
      { headers: [['X-A', '1']] },
      // @ts-expect-error a text is not headers
      { headers: 'X-A: 1' },
      { encrypt: false },
    ]
    expect(taken).toHaveLength(6)
  })
})
