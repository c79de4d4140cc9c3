import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { catalog } from './catalog'

type Json = Record<string, any>
const document = JSON.parse(
  readFileSync(resolve(__dirname, '../../lib/openapi/generated/openapi.json'), 'utf8'),
) as Json
const operations: [string, string, Json][] = Object.entries(document.paths as Json).flatMap(([path, item]) =>
  Object.entries(item as Json).map(([verb, operation]) => [path, verb, operation] as [string, string, Json]),
)

/** What a reference stands for. */
const at = (reference: string): unknown =>
  reference
    .slice(2)
    .split('/')
    .reduce<unknown>((value, key) => (value as Json | undefined)?.[key], document)

const references = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        key === '$ref' && typeof inner === 'string' ? [inner] : references(inner),
      )

describe('the OpenAPI document', () => {
  it('is OpenAPI 3.1 and holds every operation and notification', () => {
    expect(document.openapi).toBe('3.1.0')
    // Two paths differ in the names of their variables alone, which OpenAPI takes for one.
    const also = operations.flatMap(([, , operation]) => (operation['x-also'] as string[] | undefined) ?? [])
    expect(also).toEqual(['v3/apply4subject/applyment/{business_code}/cancel'])
    expect(operations.length + also.length).toBe(catalog().operations.length)
    expect(Object.keys(document.webhooks as Json)).toHaveLength(catalog().notifications.length)
  })

  it('has no dangling reference', () => {
    for (const reference of new Set(references(document))) {
      expect([reference, at(reference)]).toEqual([reference, expect.anything()])
    }
  })

  it('gives every operation an id of its own and describes the variables of its path', () => {
    const ids = operations.map(([, , operation]) => operation.operationId as string)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [path, , operation] of operations) {
      const described = ((operation.parameters as Json[] | undefined) ?? [])
        .map((one) => (one.$ref === undefined ? one : (at(one.$ref as string) as Json)))
        .filter((one) => one.in === 'path')
        .map((one) => one.name as string)
      expect(described.sort()).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort())
    }
  })

  it('writes what operations have alike once', () => {
    const own = operations.flatMap(([, , operation]) => (operation.parameters as Json[] | undefined) ?? [])
    const written = own.filter((one) => one.$ref === undefined).map((one) => JSON.stringify(one))
    expect(new Set(written).size).toBe(written.length)
    expect(written.length).toBeLessThan(own.length / 2)
  })

  it('says what is encrypted and how calls are signed', () => {
    expect(document.components.securitySchemes.APIv3.scheme).toBe('WECHATPAY2-SHA256-RSA2048')
    const identity = document.components.schemas.Identity.properties as Json
    expect(identity.name).toMatchObject({ type: 'string', contentEncoding: 'base64', 'x-encrypted': 'RSA-OAEP' })
    expect(document.paths['/risk/getpublickey'].post).toMatchObject({
      security: [{ ClientCertificate: [] }],
      servers: [{ url: 'https://fraud.mch.weixin.qq.com' }],
      'x-unsigned': true,
    })
  })
})
