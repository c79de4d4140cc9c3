import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toSegment } from '../../lib/chain/segment'
import { chainName, nodeName, segmentOf } from '../../scripts/generate/names'
import { catalog, catalogFolder, operation } from './catalog'

describe('the catalog', () => {
  const { operations, notifications, shapes } = catalog()
  const uris = new Set(operations.map(({ uri }) => uri))

  it('holds the whole API', () => {
    const areas = (area: string): number => operations.filter(({ uri }) => uri.startsWith(`${area}/`)).length
    expect({
      operations: operations.length,
      uris: uris.size,
      notifications: notifications.length,
      v2: areas('v2'),
      v3: areas('v3'),
      brand: areas('brand'),
      hk: areas('hk'),
      global: areas('global'),
    }).toMatchSnapshot()
  })

  it('marks certificates, unsigned answers, uploads, downloads, hosts and what is deprecated', () => {
    const count = (flag: 'mtls' | 'deprecated' | 'unsigned' | 'maybe-unsigned' | 'nonceless'): number =>
      operations.filter(({ flags }) => flags.has(flag)).length
    expect({
      mtls: count('mtls'),
      deprecated: count('deprecated'),
      unsigned: count('unsigned'),
      maybe: count('maybe-unsigned'),
      nonceless: count('nonceless'),
    }).toMatchSnapshot()
    expect(operations.filter(({ form }) => form.length > 0).map(({ uri }) => uri)).toMatchSnapshot()
    expect(operations.filter(({ replies }) => replies.some(({ file }) => file)).map(({ uri }) => uri)).toMatchSnapshot()
    expect(
      operations.filter(({ host }) => host !== undefined).map(({ uri, host }) => `${uri} ${host ?? ''}`),
    ).toMatchSnapshot()
  })

  it('goes from chain to URI and back for every operation', () => {
    for (const segment of new Set(operations.flatMap(({ uri }) => uri.split('/')))) {
      expect(toSegment(chainName(segment))).toBe(segment)
      expect(segmentOf(chainName(segment))).toBe(segment)
    }
    const chains = new Map(operations.map(({ uri }) => [uri.split('/').map(chainName).join('.'), uri]))
    expect(chains.size).toBe(uris.size)
  })

  it('gives every URI and shape a name of its own', () => {
    const names = [...uris].map(nodeName)
    expect(new Set([...names, ...shapes.keys()]).size).toBe(uris.size + shapes.size)
  })

  it('keeps an official address for all but a few', () => {
    expect(operations.filter(({ official }) => official.length > 0).length).toBeGreaterThanOrEqual(1076)
  })
})

describe('one operation', () => {
  it('of the brand’s card member is as its page has it', () => {
    const found = operation('POST', 'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate')
    expect(found).toMatchObject({
      title: '作废用户会员卡',
      tags: ['商家名片会员'],
      roles: ['服务商'],
      updated: '2025.06.22',
      official: ['https://pay.weixin.qq.com/doc/v3/partner/4015336983'],
      variables: [{ name: 'user_card_code', required: true, term: '会员卡code', example: '478515832665' }],
      query: [
        { name: 'brand_id', required: true },
        { name: 'card_id', required: true },
      ],
      body: {
        kind: 'json',
        required: true,
        schema: {
          kind: 'object',
          fields: [
            { name: 'openid', required: true, term: '用户标识' },
            { name: 'invalid_reason', required: false, term: '作废原因' },
          ],
        },
      },
      replies: [{ status: 200 }],
    })
  })

  it('of APIv2 keeps its repeated fields', () => {
    const [reply] = operation('POST', 'v2/pay/orderquery').replies
    const schema = reply?.schema?.kind === 'ref' ? catalog().shapes.get(reply.schema.name)?.schema : reply?.schema
    expect(schema?.kind === 'object' && schema.fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['coupon_type_$n', 'coupon_id_$n', 'coupon_fee_$n']),
    )
  })

  it('that WeChat Pay calls is a notification, not an operation', () => {
    expect(catalog().operations.some(({ uri }) => uri === 'v3/webhooks' || uri === 'v2/vehicle/pay/notification')).toBe(
      false,
    )
  })
})

describe('the record of corrections', () => {
  it('names file, operation, field, before, after and why on every line, for what is in the catalog', () => {
    const [head, ...rows] = readFileSync(join(catalogFolder, 'corrections.tsv'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'))
    expect(head).toEqual(['file', 'operation', 'field', 'before', 'after', 'why'])
    const known = new Map<string, string>()
    for (const one of catalog().operations) known.set(`${one.verb} ${one.uri}`, one.at.file)
    for (const one of catalog().notifications) known.set(`NOTIFY ${one.event}`, one.at.file)
    for (const row of rows) {
      expect(row).toHaveLength(6)
      expect(known.get(row[1]!)).toBe(row[0])
    }
  })
})
