import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { InvalidArgumentError } from '../../lib/errors'
import { UriTemplate } from '../../lib/uri/template'

interface Group {
  variables: Record<string, unknown>
  testcases: [string, string | string[] | false][]
}

const suite = (name: string): [string, Group][] =>
  Object.entries(
    JSON.parse(readFileSync(join(__dirname, '../vectors/rfc6570', `${name}.json`), 'utf8')) as Record<string, Group>,
  )

const refusal = (run: () => unknown): InvalidArgumentError => {
  try {
    run()
  } catch (error) {
    if (error instanceof InvalidArgumentError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe.each(['spec-examples', 'spec-examples-by-section', 'extended-tests'])(
  'the public RFC 6570 suite: %s',
  (name) => {
    describe.each(suite(name))('%s', (_title, { variables, testcases }) => {
      test.each(testcases)('%s', (template, expected) => {
        expect([expected].flat()).toContain(UriTemplate.expand(template, variables))
      })
    })
  },
)

describe('the public RFC 6570 suite: negative-tests', () => {
  const [[, { variables, testcases }] = ['', { variables: {}, testcases: [] }]] = suite('negative-tests')
  test.each(testcases)('%s is refused', (template) => {
    expect(refusal(() => UriTemplate.expand(template, variables)).code).toMatch(/^ERR_INVALID_(URI|VARIABLE)$/)
  })
})

describe('expand', () => {
  test.each([
    '{}',
    '{,}',
    '{a,}',
    '{a:0}',
    '{a:10000}',
    '{a:01}',
    '{.}',
    '{a.}',
    '{.a..b}',
    '{%4}',
    '{ a}',
    'a{b{c}}',
    '}{',
    '{a-b}',
    '{é}',
  ])('refuses the template %s', (template) => {
    expect(refusal(() => UriTemplate.expand(template, { a: 1, b: 2 }))).toMatchObject({
      code: 'ERR_INVALID_URI',
      argument: 'uri',
    })
  })

  test('encodes literals and keeps what a URI may hold', () => {
    expect(UriTemplate.expand("a b/é/😀?x=[1]&y='z'%2f%zz<>\"|\\^`#f", {})).toBe(
      "a%20b/%C3%A9/%F0%9F%98%80?x=[1]&y='z'%2f%25zz%3C%3E%22%7C%5C%5E%60#f",
    )
  })

  test('looks at own properties alone', () => {
    expect(UriTemplate.expand('{constructor}{toString}{__proto__}{x}', Object.create({ x: 1 }) as object)).toBe('')
    expect(UriTemplate.expand('{__proto__}', JSON.parse('{"__proto__":"p"}') as object)).toBe('p')
  })

  test('writes numbers, bigints and booleans', () => {
    expect(UriTemplate.expand('{a},{b},{c},{d}', { a: 0, b: 12345678901234567890n, c: true, d: -1.5 })).toBe(
      '0,12345678901234567890,true,-1.5',
    )
  })

  test('cuts by characters, never inside a surrogate pair or a percent-triplet', () => {
    expect(UriTemplate.expand('{a:1}', { a: '😀x' })).toBe('%F0%9F%98%80')
    expect(UriTemplate.expand('{+a:2}', { a: 'x%2Fy' })).toBe('x%2F')
    expect(UriTemplate.expand('{a:2}', { a: 'x%2Fy' })).toBe('x%25')
  })

  test('leaves undefined members of lists and associative arrays out', () => {
    expect(
      UriTemplate.expand('{a*}{?b*}{/c}', { a: [1, null, undefined, 2], b: { x: null, y: '', z: 1 }, c: [null] }),
    ).toBe('1,2?y=&z=1')
  })

  test.each([
    ['nested lists', { a: [[1]] }],
    ['objects in lists', { a: [{}] }],
    ['functions', { a: () => 1 }],
    ['symbols', { a: Symbol('s') }],
    ['half a surrogate pair', { a: 'x\uD800' }],
  ])('refuses %s and names the variable', (_what, variables) => {
    expect(refusal(() => UriTemplate.expand('{a}', variables))).toMatchObject({
      code: 'ERR_INVALID_VARIABLE',
      argument: 'a',
    })
  })

  test('refuses half a surrogate pair in the template', () => {
    expect(refusal(() => UriTemplate.expand('a\uDC00', {})).code).toBe('ERR_INVALID_URI')
  })

  test('takes a parsed template, and parsing tells the variables', () => {
    const template = UriTemplate.parse('v3/{+path}/{id}{?id,page:3,list*}')
    expect(UriTemplate.variables(template)).toEqual(['path', 'id', 'page', 'list'])
    expect(UriTemplate.expand(template, { path: 'a/b', id: 1, page: 12345, list: [1, 2] })).toBe(
      'v3/a/b/1?id=1&page=123&list=1&list=2',
    )
    expect(template[1]).toEqual({ operator: '+', variables: [{ name: 'path', explode: false }] })
  })
})

describe('expandStrict', () => {
  test('encodes a value once and into one segment', () => {
    expect(UriTemplate.expandStrict('v3/users/{openid}/x', { openid: 'T123/AbC d' })).toBe('v3/users/T123%2FAbC%20d/x')
    expect(UriTemplate.expandStrict('{id}', { id: 'a%2Fb?c=1&d#e' })).toBe('a%252Fb%3Fc%3D1%26d%23e')
    expect(UriTemplate.expandStrict('{+path}', { path: 'v3/images/a%2Fb/Ab' })).toBe('v3/images/a%2Fb/Ab')
  })

  test('accepts numbers, bigints and zero', () => {
    expect(UriTemplate.expandStrict('{a}/{b}/{c}', { a: 0, b: 10n, c: 1.5 })).toBe('0/10/1.5')
  })

  test('{empty} needs no value', () => {
    expect(UriTemplate.expandStrict('v3/applyment4sub/applyment/{empty}', {})).toBe('v3/applyment4sub/applyment/')
    expect(UriTemplate.expandStrict('a/{empty}', { empty: '' })).toBe('a/')
  })

  test.each([
    ['absent', {}],
    ['undefined', { id: undefined }],
    ['null', { id: null }],
    ['inherited', Object.create({ id: 1 }) as object],
  ])('names a variable that is %s', (_what, variables) => {
    const error = refusal(() => UriTemplate.expandStrict('a/{id}', variables))
    expect(error).toMatchObject({ code: 'ERR_MISSING_VARIABLE', argument: 'id' })
    expect(error.message).toContain('`id`')
  })

  test('names an inherited name of Object.prototype as missing', () => {
    expect(refusal(() => UriTemplate.expandStrict('{constructor}', {}))).toMatchObject({
      code: 'ERR_MISSING_VARIABLE',
      argument: 'constructor',
    })
  })

  test.each([
    [''],
    ['.'],
    ['..'],
    [NaN],
    [Infinity],
    [-Infinity],
    [{}],
    [[]],
    [['a']],
    [new Date(0)],
    [() => 1],
    [Symbol('x')],
    ['\uDFFF'],
  ])('refuses the value %p', (id) => {
    expect(refusal(() => UriTemplate.expandStrict('a/{id}', { id }))).toMatchObject({
      code: 'ERR_INVALID_VARIABLE',
      argument: 'id',
    })
  })

  test.each(['v3/../x', './x', 'a/%2e%2E/b', 'a/.'])('refuses %s under {+path}', (path) => {
    expect(refusal(() => UriTemplate.expandStrict('{+path}', { path })).code).toBe('ERR_INVALID_VARIABLE')
  })

  test('refuses a value that a prefix turns into a dot segment', () => {
    expect(refusal(() => UriTemplate.expandStrict('{id:1}', { id: '.hidden' })).code).toBe('ERR_INVALID_VARIABLE')
  })

  test('an empty value may stand in a query', () => {
    expect(UriTemplate.expandStrict('a{?x,y}', { x: '', y: '.' })).toBe('a?x=&y=.')
  })
})

describe('properties', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => Buffer.from(value).toString() === value)

  test('a simple value comes back from its URI, and holds no delimiter', () => {
    fc.assert(
      fc.property(text, (value) => {
        const uri = UriTemplate.expand('{value}', { value })
        expect(decodeURIComponent(uri)).toBe(value)
        expect(uri).toMatch(/^(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})*$/)
      }),
    )
  })

  test('agrees with an expansion written byte by byte', () => {
    const byBytes = (value: string): string =>
      Array.from(Buffer.from(value, 'utf8'), (byte) =>
        /[A-Za-z0-9._~-]/.test(String.fromCharCode(byte)) && byte < 128
          ? String.fromCharCode(byte)
          : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
      ).join('')
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), text, (list, one) => {
        const pieces = list.map(byBytes)
        expect(UriTemplate.expand('{list}', { list })).toBe(pieces.join(','))
        expect(UriTemplate.expand('{/list*}', { list })).toBe(`/${pieces.join('/')}`)
        expect(UriTemplate.expand('{?list*,one}', { list, one })).toBe(
          `?${[...pieces.map((piece) => `list=${piece}`), `one=${byBytes(one)}`].join('&')}`,
        )
      }),
    )
  })

  test('reserved expansion is stable: expanding its result changes nothing', () => {
    fc.assert(
      fc.property(text, (value) => {
        const once = UriTemplate.expand('{+value}', { value })
        expect(UriTemplate.expand('{+value}', { value: once })).toBe(once)
        expect(UriTemplate.expand(once.replace(/[{}]/g, ''), {})).toBe(once)
      }),
    )
  })

  test('any text is a template or is refused with our error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (template) => {
        try {
          expect(typeof UriTemplate.expand(template, { a: 1 })).toBe('string')
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidArgumentError)
        }
      }),
    )
  })
})
