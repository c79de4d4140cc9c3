import { MediaUtil } from '../../lib/index'
import { requestParts } from '../../lib/options/call'

const media = new MediaUtil('a.jpg', Buffer.from('x'))

describe('the options of a call', () => {
  test.each<[any, string, any, string, RegExp]>([
    [
      'post',
      'v3/x',
      { openid: 'o' },
      'ERR_UNKNOWN_OPTION',
      /wrap it in `json`, as in post\(\{ json: \{ openid \} \}\)/,
    ],
    ['get', 'v3/x', { mchid: '1' }, 'ERR_UNKNOWN_OPTION', /wrap it in `query`/],
    ['post', 'v3/x', { data: {} }, 'ERR_UNKNOWN_OPTION', /`json`, `xml` or `body`/],
    ['get', 'v3/x', { params: {} }, 'ERR_UNKNOWN_OPTION', /write the query string as `query`/],
    ['post', 'v3/x', { Json: {} }, 'ERR_UNKNOWN_OPTION', /did you mean `json`/],
    ['get', 'v3/x', { querys: {} }, 'ERR_UNKNOWN_OPTION', /did you mean `query`/],
    ['get', 'v3/x', { url: 'x' }, 'ERR_UNKNOWN_OPTION', /the chain itself/],
    ['get', 'v3/x', { auth: {} }, 'ERR_UNKNOWN_OPTION', /replace the signature/],
    ['get', 'v3/{a}', { b: 1 }, 'ERR_UNKNOWN_OPTION', /`b` is not an option of a call and not a variable of its URI/],
    ['post', 'v3/x', { json: {}, body: '' }, 'ERR_INVALID_BODY', /two bodies/],
    ['get', 'v3/x', { json: {} }, 'ERR_INVALID_BODY', /a GET carries no body/],
    ['get', 'v3/x', { body: 'x' }, 'ERR_INVALID_BODY', /a GET carries no body/],
    ['post', 'v3/x', 'text', 'ERR_INVALID_OPTION', /as an object/],
    ['post', 'v3/x', [], 'ERR_INVALID_OPTION', /as an object/],
    ['get', 'v3/x', { query: [] }, 'ERR_INVALID_OPTION', /`query` takes/],
    ['get', 'v3/x', { query: 1 }, 'ERR_INVALID_OPTION', /`query` takes/],
    ['get', 'v3/x', { sink: 1 }, 'ERR_INVALID_OPTION', /`sink` takes/],
    ['get', 'v3/x', { security: 'yes' }, 'ERR_INVALID_OPTION', /`security` takes/],
    ['get', 'v3/x', { baseURL: 'host' }, 'ERR_INVALID_OPTION', /`baseURL` takes/],
    ['get', 'v3/x', { timeout: '5000' }, 'ERR_INVALID_OPTION', /`timeout` takes a number of milliseconds/],
    ...[1, 3, 30, 99, 0.5].map((timeout): [string, string, any, string, RegExp] => [
      'get',
      'v3/x',
      { timeout },
      'ERR_INVALID_OPTION',
      /`timeout` is [\d.]+ milliseconds: were seconds meant\?/,
    ]),
    ['get', 'v3/x', { timeout: Infinity }, 'ERR_INVALID_OPTION', /`timeout` takes/],
    ['get', 'v3/x', { timeout: 2 ** 31 }, 'ERR_INVALID_OPTION', /`timeout` takes/],
    ['get', 'v3/x', { timeout: null }, 'ERR_INVALID_OPTION', /`timeout` takes .*, not null/],
    ['get', 'v3/x', { timeout: NaN }, 'ERR_INVALID_OPTION', /`timeout` takes/],
    ['get', 'v3/x', { timeout: -1 }, 'ERR_INVALID_OPTION', /`timeout` takes/],
    ['get', 'v3/x', { headers: 'Accept: text/plain' }, 'ERR_INVALID_OPTION', /`headers` takes an object/],
    ['get', 'v3/x', { headers: [['Accept', 'text/plain']] }, 'ERR_INVALID_OPTION', /`headers` takes/],
    ['get', 'v3/x', { signal: true }, 'ERR_INVALID_OPTION', /`signal` takes an AbortSignal/],
    ['get', 'v3/x', { signal: new AbortController() }, 'ERR_INVALID_OPTION', /`signal` takes/],
    ['get', 'v3/x', { responseType: 'buffer' }, 'ERR_INVALID_OPTION', /`responseType` takes one of/],
    [
      'get',
      'v3/x',
      { responseType: 'document' },
      'ERR_INVALID_OPTION',
      /`responseType` takes one of .* browsers alone/,
    ],
    [
      'get',
      'v3/x',
      { responseType: 'formdata' },
      'ERR_INVALID_OPTION',
      /`responseType` takes one of .* browsers alone/,
    ],
    ['get', 'v3/x', { responseType: 'nonsense' }, 'ERR_INVALID_OPTION', /`responseType` takes one of/],
    ['get', 'v3/x', { responseType: ['text'] }, 'ERR_INVALID_OPTION', /`responseType` takes one of .*, not an array/],
    ['get', 'v3/x', { decompress: false }, 'ERR_INVALID_OPTION', /`decompress` stays true/],
    ['get', 'v3/x', { maxRedirects: 5 }, 'ERR_INVALID_OPTION', /`maxRedirects` stays 0/],
    [
      'get',
      'v3/x',
      { proxy: 'http://127.0.0.1:8080' },
      'ERR_INVALID_OPTION',
      /`proxy` takes false or .*, not a string/,
    ],
    ['get', 'v3/x', { proxy: true }, 'ERR_INVALID_OPTION', /`proxy` takes false or .*, not true/],
    ['get', 'v3/x', { httpsAgent: 'agent' }, 'ERR_INVALID_OPTION', /`httpsAgent` takes an agent/],
    ['get', 'v3/x', { transformRequest: {} }, 'ERR_INVALID_OPTION', /`transformRequest` takes a function/],
    ['get', 'v3/x', { onDownloadProgress: 1 }, 'ERR_INVALID_OPTION', /`onDownloadProgress` takes a function/],
    ['get', 'v3/x', { maxContentLength: -2 }, 'ERR_INVALID_OPTION', /`maxContentLength` takes a number of bytes/],
    [
      'get',
      'v3/x',
      { transitional: { legacyInterceptorReqResOrdering: false } },
      'ERR_INVALID_OPTION',
      /`transitional` keeps `legacyInterceptorReqResOrdering` true/,
    ],
    ['get', 'v3/x', { encrypt: 'no' }, 'ERR_INVALID_OPTION', /`encrypt` takes true or false, not a string/],
    ['get', 'v3/x', { reveal: [1] }, 'ERR_INVALID_OPTION', /`reveal` takes true or a list of paths/],
    ['get', 'v3/x', { sink: '' }, 'ERR_INVALID_OPTION', /`sink` takes a path/],
    ['get', 'v3/x', { query: 'a=b#c&d=e' }, 'ERR_INVALID_OPTION', /`query` holds a `#`/],
    ['get', 'v3/x', { query: new Map([['a', '1']]) }, 'ERR_INVALID_OPTION', /`query` takes .*, not a Map/],
    ['get', 'v3/x', { baseURL: 'https://a:b@host/' }, 'ERR_INVALID_OPTION', /`baseURL` cannot hold credentials/],
    ['get', 'v3/x', { base_uri: 'ftp://host/' }, 'ERR_INVALID_OPTION', /`base_uri` takes an http\(s\) address/],
    ['get', 'v3/x', { stream: true }, 'ERR_UNKNOWN_OPTION', /`responseType: 'stream'`/],
    ['get', 'v3/x', { save_to: 'a.csv' }, 'ERR_UNKNOWN_OPTION', /`sink`/],
    ['get', 'v3/x', { constructor: 1 }, 'ERR_UNKNOWN_OPTION', /`constructor` is not an option/],
    [
      'post',
      'v2/pay/unifiedorder',
      { appid: 'wx1' },
      'ERR_UNKNOWN_OPTION',
      /wrap it in `xml`, as in post\(\{ xml: \{ appid \} \}\)/,
    ],
    ['post', '/v2/pay/unifiedorder', { appid: 'wx1' }, 'ERR_UNKNOWN_OPTION', /wrap it in `xml`/],
    ['get', 'v2/papay/entrustweb', { appid: 'wx1' }, 'ERR_UNKNOWN_OPTION', /wrap it in `query`/],
    ['post', 'v2/pay/unifiedorder', { xmls: {} }, 'ERR_UNKNOWN_OPTION', /did you mean `xml`\? Data goes into `xml`/],
    ['post', 'v2/x', 'text', 'ERR_INVALID_OPTION', /post\(\{ xml: \{ … \} \}\), not a string/],
    ['post', 'v3/x', { file: media }, 'ERR_UNKNOWN_OPTION', /write it as `body`, as in post\(\{ body: file \}\)/],
    ['post', 'v3/x', media, 'ERR_INVALID_OPTION', /post\(\{ body: … \}\), not a MediaUtil/],
    ['post', 'v3/x', media.getStream(), 'ERR_INVALID_OPTION', /post\(\{ body: … \}\)/],
    ['post', 'v3/x', new FormData(), 'ERR_INVALID_OPTION', /post\(\{ body: … \}\), not a FormData/],
    ['post', 'v3/x', Buffer.from('x'), 'ERR_INVALID_OPTION', /post\(\{ body: … \}\), not a Uint8Array/],
    ['post', 'v3/x', new Blob([]), 'ERR_INVALID_OPTION', /post\(\{ body: … \}\), not a Blob/],
    ['post', 'v3/x', Promise.resolve({}), 'ERR_INVALID_OPTION', /as an object, .*, not a Promise/],
    ['post', 'v3/x', new Map([['json', {}]]), 'ERR_INVALID_OPTION', /as an object, .*, not a Map/],
    [
      'get',
      'v3/x',
      new URLSearchParams('a=1'),
      'ERR_INVALID_OPTION',
      /get\(\{ query: \{ … \} \}\), not a URLSearchParams/,
    ],
    ['get', 'v3/id/$transaction_id$', { transaction_id: '1' }, 'ERR_INVALID_URI', /write `\{transaction_id\}`/],
    ['get', 'v3/x', { validateStatus: 200 }, 'ERR_INVALID_OPTION', /`validateStatus` takes a function/],
    ['get', 'v3/x', { maxContentLength: '1MB' }, 'ERR_INVALID_OPTION', /`maxContentLength` takes a number of bytes/],
  ])('%s %s with %j is refused', (verb, uri, options, code, message) => {
    expect(() => requestParts(verb, uri, options)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    )
  })

  test('are sorted into what is ours, the template and axios', () => {
    const signal = new AbortController().signal
    expect(
      requestParts('post', 'v3/{id}', {
        id: 1,
        json: { a: 1 },
        query: { b: 2 },
        headers: { X: '1' },
        timeout: 5000,
        signal,
        context: { t: 1 },
        base_uri: 'https://host/',
      }),
    ).toEqual({
      json: { a: 1 },
      query: { b: 2 },
      baseURL: 'https://host/',
      context: { t: 1 },
      security: false,
      nonceless: false,
      variables: { id: 1 },
      axios: { headers: { X: '1' }, timeout: 5000, signal },
    })
  })

  test('a template variable wins over an option of its name', () => {
    expect(requestParts('get', 'v3/{query}/{timeout}', { query: 'a', timeout: 'b' })).toMatchObject({
      variables: { query: 'a', timeout: 'b' },
      axios: {},
    })
  })

  test('undefined is as if absent', () => {
    expect(requestParts('get', 'v3/x', { json: undefined, nonsense: undefined, timeout: undefined })).toEqual({
      security: false,
      nonceless: false,
      variables: {},
      axios: {},
    })
    expect(requestParts('get', 'v3/x', undefined)).toEqual({
      security: false,
      nonceless: false,
      variables: {},
      axios: {},
    })
  })

  test('baseURL wins over base_uri, in either order', () => {
    const [one, other] = ['https://one.example/', 'https://other.example/']
    expect(requestParts('get', 'v3/x', { baseURL: one, base_uri: other }).baseURL).toBe(one)
    expect(requestParts('get', 'v3/x', { base_uri: other, baseURL: new URL(one) }).baseURL).toBe(one)
  })

  test('encrypt is a known option', () => {
    expect(requestParts('post', 'v3/x', { json: {}, encrypt: false })).toMatchObject({ encrypt: false })
  })

  test.each([
    { timeout: 0 },
    { timeout: 100 },
    { decompress: true },
    { maxRedirects: 0 },
    { proxy: false },
    { proxy: { host: '127.0.0.1', port: 1 } },
    { httpsAgent: {} },
    { adapter: 'fetch' },
    { validateStatus: null },
    { maxContentLength: Infinity },
    { maxContentLength: -1 },
    { transformResponse: [() => 1] },
    { responseType: 'blob' },
    { transport: {} },
    { sink: new URL('file:///tmp/x') },
  ])('%j passes to the call', (options) => {
    const { axios, sink } = requestParts('get', 'v3/x', options)
    expect({ ...axios, ...(sink !== undefined && { sink }) }).toEqual(options)
  })

  test('only own properties count, and a polluted Object.prototype is not heard', () => {
    const polluted = { baseURL: 'https://evil.example/', json: { a: 1 }, sink: '/tmp/x', timeout: 5000, encrypt: false }
    Object.assign(Object.prototype, polluted)
    try {
      for (const options of [undefined, {}, Object.create(null), { query: {} }]) {
        const parts = requestParts('post', 'v3/x', options)
        for (const name of Object.keys(polluted))
          expect([name, Reflect.get(parts, name), Reflect.get(parts.axios, name)]).toEqual([name, undefined, undefined])
      }
      expect(() => requestParts('post', 'v3/{baseURL}', {})).not.toThrow()
    } finally {
      for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name)
    }
    expect(requestParts('get', 'v3/x', Object.create({ timeout: 5000 })).axios).toEqual({})
  })

  test('DELETE may carry json', () => {
    expect(requestParts('delete', 'v3/x', { json: { a: 1 } })).toMatchObject({ json: { a: 1 } })
  })
})
