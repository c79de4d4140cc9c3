import { AXIOS_OPTIONS } from '../../lib/options/axios'
import { writeExceptions } from '../../scripts/generate/exceptions/write'
import { RESERVED_OPTION_NAMES } from '../../scripts/generate/reserved'
import { problemsOf, readText } from './catalog'

/** A query by number, and an operation with the lines given below its title. */
const world = (lines: string, verb = 'POST', uri = 'v3/a'): string =>
  [
    'GET v3/a/{out_no}',
    '  title A',
    '  variables',
    '    out_no!: string',
    '  query',
    '    mchid!: string',
    '    sub_mchid: string',
    '  reply 204',
    'POST v2/q',
    '  title Q',
    '  xml',
    '    appid!: string',
    '    sign!: string',
    "    sign_type!: 'HMAC-SHA256'",
    '  reply 204',
    `${verb} ${uri}`,
    '  title A',
    ...lines.split('\n').map((line) => `  ${line}`),
    ...(verb === 'GET'
      ? []
      : [
          `  ${uri.startsWith('v2') ? 'xml' : 'json'}`,
          '    out_no!: string',
          '    mchid: string',
          '    payer: object',
          '      openid: string',
        ]),
    '  reply 204',
    '',
  ].join('\n')

const AT = 'test.api:18: '

describe('the generator fails on an exception that cannot be', () => {
  it.each([
    ['padding oaep', 'unknown padding "oaep"; known is pkcs1'],
    [
      'reentrant always out_no  because',
      'expected "reentrant repeat|query-first field  evidence", found "reentrant always out_no  because"',
    ],
    [
      'reentrant repeat out_no',
      'expected "reentrant repeat|query-first field  evidence", found "reentrant repeat out_no"',
    ],
    ['reentrant repeat no  page of the endpoint', 'the request has no field "no"'],
    ['outcome v3/a/{out_no}', 'expected "outcome VERB uri" and its parameters, found "outcome v3/a/{out_no}"'],
    ['outcome GET v3/b/{out_no}', 'there is no operation "GET v3/b/{out_no}"'],
    ['outcome GET v3/a/{no}?mchid={mchid}', '"no" is neither a variable nor a field of POST v3/a'],
    ['outcome GET v3/a/{out_no}', 'GET v3/a/{out_no} requires the parameter "mchid"'],
    [
      'outcome GET v3/a/{out_no}?mchid={mchid?}',
      'GET v3/a/{out_no} requires the parameter "mchid": write it without "?"',
    ],
    ['outcome GET v3/a/{out_no}?mchid={mchid}&id={mchid}', 'GET v3/a/{out_no} has no parameter "id"'],
    ['outcome GET v3/a/{out_no}?mchid={payer.name}', '"payer.name" is neither a variable nor a field of POST v3/a'],
    [
      'outcome GET v3/a/{out_no}?mchid={mchid}&b={',
      'expected "name", "name?", "name={field}", "name={field?}" or "name=value", found "b={"',
    ],
    ['outcome POST v2/q appid={mchid}', 'the outcome of APIv3 is told by a GET of the same protocol', 'sign_type'],
  ])('%s', (line, problem, more = '') => {
    const found = problemsOf(world(line))
    expect(found).toContain(AT + problem)
    expect(found).toHaveLength(more === '' ? 1 : 2)
  })

  it('of a flag at a place that it does not fit', () => {
    expect(problemsOf(world('flags nonceless'))).toEqual(['test.api:16: the flag "nonceless" is for APIv2 alone'])
    expect(problemsOf(world('flags statement', 'POST', 'v2/a'))).toEqual([
      'test.api:16: the flag "statement" is for APIv3 alone',
    ])
    expect(problemsOf(world('flags digest-header'))).toEqual([
      'test.api:16: the flag "digest-header" is for a file that is "unsigned"',
    ])
    expect(problemsOf(world('flags unsigned, maybe-unsigned', 'POST', 'v2/a'))).toEqual([
      'test.api:16: "unsigned" excludes "maybe-unsigned" and "statement"',
    ])
    expect(problemsOf(world('flags slashes'))).toEqual([
      'test.api:16: the flag "slashes" is for a path that ends in a variable',
    ])
  })

  it('of a GET, which may always be repeated', () => {
    expect(
      problemsOf(
        world('outcome GET v3/a/{mchid}?mchid={mchid}\nreentrant repeat mchid  page\nquery\n  mchid!: string', 'GET'),
      ),
    ).toEqual([
      'test.api:19: a GET may always be repeated',
      'test.api:18: a GET may always be repeated: it needs no "outcome"',
    ])
  })

  it('on two of one path that say different things', () => {
    const put = 'PUT v3/a\n  title A\n  flags unsigned\n  reply 204\n'
    expect(problemsOf(world('tags A') + put)).toEqual([
      'test.api:25: departs from the rule otherwise than test.api:16, which has the same path',
    ])
    const twice = (name: string, query: string) =>
      `POST v3/b/{${name}}/close\n  title A\n${query}  variables\n    ${name}!: string\n  reply 204\n`
    expect(
      problemsOf(world('tags A') + twice('out_no', '') + twice('mchid', '  outcome GET v3/a/{mchid}?mchid={mchid}\n')),
    ).toEqual(['test.api:25: departs from the rule otherwise than test.api:30, which has the same path'])
  })

  it('on a path that an operation has, or that stands twice', () => {
    const path = 'PATH v3/a\n  title A\n  flags unsigned\n'
    expect(problemsOf(world('tags A') + path)).toEqual(['test.api:25: v3/a stands already: write its flags there'])
    expect(problemsOf(path + path)).toEqual(['test.api:4: v3/a stands already: write its flags there'])
    expect(problemsOf('PATH /v3/a\n  tags A\n')).toEqual([
      'test.api:1: "/v3/a" is not a URI as in chain(uri), without leading slash',
      'test.api:2: unknown keyword "tags" in a path',
      'test.api:1: a path has a title',
    ])
  })

  it('on what is not the name of a host', () => {
    expect(problemsOf('HOST https://a.example\n')).toEqual([
      'test.api:1: "https://a.example" is not the name of a host',
    ])
    expect(problemsOf(world('host a.example:8443'))).toEqual([
      'test.api:16: "a.example:8443" is not the name of a host',
    ])
  })
})

describe('the generator takes', () => {
  it('what is right, and writes it', () => {
    const text = writeExceptions(
      readText(
        world(
          'outcome GET v3/a/{out_no}?mchid={payer.openid}&sub_mchid={mchid?}\nreentrant repeat out_no  page\nhost a.example\npadding pkcs1',
        ) + 'PATH v2/b\n  title B\n  flags unsigned, redirect\nHOST c.example  spare\n',
      ),
    )
    expect(text).toContain('export const HOSTS = `a.example\nc.example`')
    expect(text).toContain(
      'export const V3 = `00/v3/a\tp@a.example\t+04/{out_no}?mchid={payer.openid}&sub_mchid={mchid?}`',
    )
    expect(text).toContain('export const V2 = `00/b\tur`')
  })
})

describe('a variable of a path', () => {
  it.each([...RESERVED_OPTION_NAMES])('may not be called %s, as an option of calls is', (name) => {
    expect(problemsOf(`POST v3/a/{${name}}\n  title A\n  variables\n    ${name}!: string\n  reply 204\n`)).toEqual([
      `test.api:4: the variable {${name}} has the name of a call option, which it would hide`,
    ])
  })

  it('may be called otherwise', () => {
    expect(problemsOf('POST v3/a/{no}\n  title A\n  variables\n    no!: string\n  reply 204\n')).toEqual([])
    for (const name of ['idempotent', 'reveal', 'maxRedirects', ...AXIOS_OPTIONS])
      expect(RESERVED_OPTION_NAMES).toContain(name)
  })
})
