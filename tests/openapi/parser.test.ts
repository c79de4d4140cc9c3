import { problemsOf, readText } from './catalog'

const call = (body: string): string => `POST v3/a/b\n  title A\n  json\n    x!: string\n  reply 204\n${body}`
const field = (line: string): string => `POST v3/a/b\n  title A\n  json\n    ${line}\n  reply 204`

describe('a field', () => {
  const read = (line: string): unknown => {
    const body = readText(field(line)).operations[0]?.body?.schema
    const [found] = body?.kind === 'object' ? body.fields : []
    const { at: _, ...rest } = found!
    return rest
  }

  it.each([
    ['a!: string', { name: 'a', required: true, schema: { kind: 'scalar', type: 'string', modifiers: {} } }],
    [
      'a: string  用户标识',
      { name: 'a', required: false, schema: { kind: 'scalar', type: 'string', modifiers: {} }, term: '用户标识' },
    ],
    [
      'a: string  用户标识 = o = p',
      {
        name: 'a',
        required: false,
        schema: { kind: 'scalar', type: 'string', modifiers: {} },
        term: '用户标识',
        example: 'o = p',
      },
    ],
    [
      'a: string = "  b"',
      { name: 'a', required: false, schema: { kind: 'scalar', type: 'string', modifiers: {} }, example: '  b' },
    ],
    [
      'a: integer(int64 from:1 to:9) = 5',
      {
        name: 'a',
        required: false,
        schema: { kind: 'scalar', type: 'integer', modifiers: { format: 'int64', from: 1, to: 9 } },
        example: 5,
      },
    ],
    [
      "a: 'A'|'B C'(max:3) = A",
      {
        name: 'a',
        required: false,
        schema: { kind: 'enum', values: ['A', 'B C'], modifiers: { max: 3 } },
        example: 'A',
      },
    ],
    ['a: 1|-2', { name: 'a', required: false, schema: { kind: 'enum', values: [1, -2], modifiers: {} } }],
    [
      "a: <'A'|'B'>[](min:1) = [\"A\"]",
      {
        name: 'a',
        required: false,
        schema: { kind: 'array', items: { kind: 'enum', values: ['A', 'B'], modifiers: {} }, modifiers: { min: 1 } },
        example: ['A'],
      },
    ],
    [
      'a: string(base64 encrypted)',
      {
        name: 'a',
        required: false,
        schema: { kind: 'scalar', type: 'string', modifiers: { format: 'base64', encrypted: true } },
      },
    ],
    [
      'a: string(pattern:/[a-z)]{1,2}/ default:"b")',
      {
        name: 'a',
        required: false,
        schema: { kind: 'scalar', type: 'string', modifiers: { pattern: '[a-z)]{1,2}', default: 'b' } },
      },
    ],
    [
      'a: json(max:9) string[]',
      {
        name: 'a',
        required: false,
        schema: {
          kind: 'json',
          modifiers: { max: 9 },
          content: { kind: 'array', items: { kind: 'scalar', type: 'string', modifiers: {} }, modifiers: {} },
        },
      },
    ],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected)
  })

  it('holds the fields below it, also through arrays and JSON', () => {
    expect(read('a: json object[]\n      b!: string')).toMatchObject({
      schema: {
        kind: 'json',
        content: { kind: 'array', items: { kind: 'object', fields: [{ name: 'b', required: true }] } },
      },
    })
  })

  it('goes on in lines that begin with a bar', () => {
    expect(read("a: 'A'\n         |'B'  词")).toMatchObject({ schema: { values: ['A', 'B'] }, term: '词' })
  })
})

describe('a slip is told with file and line', () => {
  it.each([
    [field('a string'), 'test.api:4: expected "name: type", found "a string"'],
    [field('a: strin'), 'test.api:4: unknown type "strin"'],
    [field('a: string(32)'), 'test.api:4: expected a modifier at "32)"'],
    [field('a: string(size:32)'), 'test.api:4: unknown modifier "size"'],
    [field('a: string(base64 int32)'), 'test.api:4: two formats, "base64" and "int32"'],
    [field('a: string(max:3'), 'test.api:4: ")" is missing in "string(max:3"'],
    [field("a: 'A'|'A'"), 'test.api:4: the value "A" stands twice'],
    [field("a: 'A|'B'"), 'test.api:4: unexpected "B\'" after the type'],
    [field('a: integer = many'), 'test.api:4: the example many is no JSON'],
    [field('a: integer = 1.5'), 'test.api:4: the example 1.5 of "a" does not fit its type'],
    [field("a: 'A'|'B' = C"), 'test.api:4: the example "C" of "a" does not fit its type'],
    [field("a: 'AB'|'C'(max:1)"), `test.api:4: the value 'AB' of "a" is longer or shorter than the field allows`],
    [field("a: 'A'|'B'(default:\"C\")"), 'test.api:4: the default "C" of "a" is none of its values'],
    [
      field('a: string(rfc3339) = 2025-07-24T00:00+08:00'),
      'test.api:4: the example "2025-07-24T00:00+08:00" of "a" does not fit its type',
    ],
    [field('a: string\n    a: string'), 'test.api:5: the field "a" stands twice'],
    [field('a: string\n      b: string'), 'test.api:5: only an object has fields'],
    [field('a: oneOf\n      - string'), 'test.api:4: "oneOf" wants at least two lines that begin with "- "'],
    [field('   a: string'), 'test.api:4: indented by 7, which is no multiple of two'],
    [field('a: @Nothing'), 'test.api:4: there is no shape "Nothing"'],
    [call('  limits 50 次'), 'test.api:6: expected "limits", what is limited, two blanks and the evidence'],
    [
      call('  flags fast'),
      'test.api:6: unknown flag "fast"; known are deprecated, mtls, unsigned, maybe-unsigned, nonceless, redirect, statement, digest-header, slashes',
    ],
    [call('  summary A'), 'test.api:6: unknown keyword "summary" in an operation'],
    [call('  title B'), 'test.api:6: "title" stands twice'],
    [call('  official pay.weixin.qq.com'), 'test.api:6: "pay.weixin.qq.com" is no https address'],
    [call('  xml\n    a: string'), 'test.api:6: an operation has one body'],
    [call('\nshape Alone\n  a: string'), 'test.api:7: nothing refers to the shape "Alone"'],
    [
      'FETCH v3/a',
      'test.api:1: expected a verb and a URI, "NOTIFY event", "shape Name", "PATH uri" or "HOST name", found "FETCH v3/a"',
    ],
    ['GET v3/a/{id}\n  title A\n  reply 204', 'test.api:1: the variable {id} is not described under "variables"'],
    ['GET v3/a\n  title A\n  variables\n    id!: string\n  reply 204', 'test.api:4: the URI has no variable {id}'],
    ['GET v3/aB\n  title A\n  reply 204', 'test.api:1: "aB" can not be written in a property chain'],
    ['GET /v3/a\n  title A\n  reply 204', 'test.api:1: "/v3/a" begins with none of v2/, v3/, hk/, global/, brand/'],
    ['GET v3/a\n  title A\n  json\n    a: string\n  reply 204', 'test.api:1: GET carries no body'],
    ['GET v3/a\n  reply 204', 'test.api:1: an operation has a title'],
    ['GET v3/a\n  title A', 'test.api:1: an operation has a reply'],
    ['NOTIFY refund\n  title A', 'test.api:1: "refund" is no event: it begins with v2/ or v3/'],
  ])('%#', (text, message) => {
    expect(problemsOf(text)).toContain(message)
  })

  it('tells all of them in one run', () => {
    expect(problemsOf(field('a strin\n    b: strin\n    c: @C'))).toHaveLength(3)
  })
})
