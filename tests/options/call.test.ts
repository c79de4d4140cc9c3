import { requestParts } from '../../lib/options/call'

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
    ['get', 'v3/{a}', { b: 1 }, 'ERR_UNKNOWN_OPTION', /`b` is no option/],
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
    ['get', 'v3/x', { timeout: NaN }, 'ERR_INVALID_OPTION', /`timeout` takes/],
    ['get', 'v3/x', { timeout: -1 }, 'ERR_INVALID_OPTION', /`timeout` takes/],
    ['get', 'v3/x', { headers: 'Accept: text/plain' }, 'ERR_INVALID_OPTION', /`headers` takes an object/],
    ['get', 'v3/x', { headers: [['Accept', 'text/plain']] }, 'ERR_INVALID_OPTION', /`headers` takes/],
    ['get', 'v3/x', { signal: true }, 'ERR_INVALID_OPTION', /`signal` takes an AbortSignal/],
    ['get', 'v3/x', { signal: new AbortController() }, 'ERR_INVALID_OPTION', /`signal` takes/],
    ['get', 'v3/x', { responseType: 'buffer' }, 'ERR_INVALID_OPTION', /`responseType` takes one of/],
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
        timeout: 5,
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
      axios: { headers: { X: '1' }, timeout: 5, signal },
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

  test('DELETE may carry json', () => {
    expect(requestParts('delete', 'v3/x', { json: { a: 1 } })).toMatchObject({ json: { a: 1 } })
  })
})
