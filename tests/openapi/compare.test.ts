import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { differences } from '../../scripts/compare/differences'
import { readExceptions, reasonFor } from '../../scripts/compare/exceptions'
import { claimsOfOpenApi } from '../../scripts/compare/openapi'
import { claimsOfTable } from '../../scripts/compare/table'
import { catalog, readText } from './catalog'

const SMALL = readText(`
GET v3/a/{id}
  title 查询
  variables
    id!: string
  query
    mchid!: string
  reply 200
    state: 'ON'|'OFF'
    list: object[]
      amount: integer
      name: string

NOTIFY v3/PAID
  title 支付
  headers
    Request-ID!: string
  body
    resource!: object
      ciphertext!: sealed(aes-gcm) oneOf
        - direct: object
          mchid!: string
        - partner has sp_mchid: object
          sp_mchid!: string
          amount!: object
            total!: integer
`)

const found = (table: unknown): string[] =>
  differences(claimsOfTable(table), SMALL).map(
    ({ subject, field, catalog: ours, source }) => `${subject} ${field}: ${ours}, ${source}`,
  )

const get = { verb: 'get', uri: 'v3/a/{number}', sources: ['x'] }

describe('the comparison of the catalog', () => {
  it('finds nothing between the catalog and its own OpenAPI document', () => {
    const document = JSON.parse(
      readFileSync(join(__dirname, '../../lib/openapi/generated/openapi.json'), 'utf8'),
    ) as Record<string, unknown>
    const claims = claimsOfOpenApi(document)
    expect(claims.length).toBeGreaterThan(1000)
    expect(differences(claims, catalog())).toEqual([])
  })

  it('names operations, fields, types, values and statuses that a table has and the catalog has not', () => {
    expect(found([{ verb: 'post', uri: 'v3/b', fields: {} }])).toEqual(['POST v3/b : absent, operation'])
    expect(
      found([
        {
          ...get,
          query: { mchid: 'integer' },
          reply: {
            'list[].amount': 'integer',
            'list[].count': 'integer',
            state: { type: 'string', enum: ['ON', 'LOST'] },
          },
        },
      ]),
    ).toEqual([
      'GET v3/a/{number} query.mchid: string, integer',
      'GET v3/a/{number} reply.list[].count: absent, integer',
      'GET v3/a/{number} reply.state: values, also LOST',
    ])
    expect(found({ replies: [{ ...get, status: '204', reply: {} }] })).toEqual(['GET v3/a/{number} reply: 200, 204'])
  })

  it('reads lists by what they say', () => {
    expect(
      found({
        required: [{ ...get, in: 'query', field: 'mchid' }],
        lax: [{ ...get, in: 'reply', field: 'state' }],
        encrypted: [{ ...get, in: 'reply', field: 'list[].name' }],
        fields: [{ ...get, in: 'reply', field: 'extra', type: 'object', inside: { a: { type: 'string' } } }],
      }),
    ).toEqual([
      'GET v3/a/{number} reply.extra: absent, object',
      'GET v3/a/{number} reply.extra.a: absent, string',
      'GET v3/a/{number} query.mchid: required, optional',
      'GET v3/a/{number} reply.state: optional, required',
      'GET v3/a/{number} reply.list[].name: plain, encrypted',
    ])
  })

  it('takes an official source’s word for what is required, and nobody else’s', () => {
    const about = { sources: { sdk: ['a/b', 'official'], fork: ['c/d', 'third party'] } }
    const row = { ...get, in: 'reply', field: 'state', type: 'string', required: true }
    expect(found({ about, fields: [{ ...row, sources: ['fork'] }] })).toEqual([])
    expect(found({ about, fields: [{ ...row, sources: ['sdk', 'fork'] }] })).toEqual([
      'GET v3/a/{number} reply.state: optional, required',
    ])
  })

  it('sets each payload of an event against the product it is most like, in both directions', () => {
    const notifications = (...payloads: Record<string, string>[]): object => ({
      notifications: [{ event: 'v3/PAID', payloads: payloads.map((fields) => ({ model: 'M', fields })) }],
    })
    expect(found(notifications({ mchid: 's' }, { sp_mchid: 's', amount: 'o', 'amount.total': 'i' }))).toEqual([])
    expect(found(notifications({ mchid: 's', openid: 's' }))).toEqual(['NOTIFY v3/PAID openid: absent, string'])
    expect(found(notifications({ sp_mchid: 's', amount: 'o', 'amount.currency': 's' }))).toEqual([
      'NOTIFY v3/PAID amount.currency: absent, string',
      'NOTIFY v3/PAID amount.total: required, absent',
    ])
  })

  it('reads OpenAPI 3 with references, compositions and nullable types', () => {
    const schema = {
      allOf: [
        { $ref: '#/components/schemas/State' },
        {
          type: 'object',
          properties: { list: { type: ['array', 'null'], items: { $ref: '#/components/schemas/Item' } } },
        },
      ],
    }
    const document = {
      openapi: '3.1.0',
      paths: {
        '/v3/a/{id}': {
          parameters: [{ in: 'query', name: 'mchid', required: true, schema: { type: 'string' } }],
          get: { responses: { 200: { content: { 'application/json': { schema } } } } },
        },
      },
      components: {
        schemas: {
          State: {
            type: 'object',
            required: ['state'],
            properties: { state: { type: 'string', enum: ['ON', 'NEW'] } },
          },
          Item: {
            type: 'object',
            properties: { amount: { type: 'string' }, below: { $ref: '#/components/schemas/Item' } },
          },
        },
      },
    }
    expect(differences(claimsOfOpenApi(document), SMALL).map(({ field, source }) => `${field}: ${source}`)).toEqual([
      'reply.state: required',
      'reply.list[].amount: string',
      'reply.list[].below: object',
    ])
  })

  it('passes over what stands among the exceptions, with its reason', () => {
    const text = readFileSync(join(__dirname, '../../scripts/compare/exceptions.tsv'), 'utf8')
    const exceptions = readExceptions(text)
    expect(exceptions.size).toBe(text.trimEnd().split('\n').length - 1)
    const [difference] = differences(
      claimsOfTable({ lax: [{ verb: 'post', uri: 'v3/ecommerce/refunds/apply', in: 'json', field: 'reason' }] }),
      catalog(),
    )
    expect(difference && reasonFor(difference, exceptions)).toMatch(/published calls/)
    expect(() => readExceptions('subject\tfield\twhy\nPOST v3/x\tbody.a\n')).toThrow('line 2')
  })
})
