import { parseNotification, trustOf, type Notification } from '../../lib/notification'
import { PAID, Platform, shop, v2Deposit, v2Refund, v2Signed, type Notice } from './platform'

/** Mutations of each protocol: a few in `npm test`, 30,000 in `npm run test:mutations`; the seed shows them again. */
const COUNT = Number(process.env.MUTATIONS ?? 1_500)
const SEED = Number(process.env.SEED ?? 20261127)

const platform = new Platform('PUB_KEY_ID_0000000001')
const [own, other] = [shop('1900000001'), shop('1900000002')]
const trust = [trustOf({ ...own, certs: platform.certs }), trustOf({ ...other, certs: platform.certs })]

/** Mulberry32. */
function randomOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
type Random = ReturnType<typeof randomOf>
type Mutation = (text: Buffer, random: Random) => Buffer

const replace = (text: Buffer, at: number, length: number, by: Uint8Array | string): Buffer =>
  Buffer.concat([text.subarray(0, at), Buffer.from(by as string), text.subarray(at + length)])
const pick = <T>(list: readonly T[], random: Random): T => list[random(list.length)] as T

/** Of any bytes. */
const BYTES: Mutation[] = [
  (text, random) => replace(text, random(text.length), 1, Uint8Array.of(random(256))),
  (text, random) => replace(text, random(text.length), 1 + random(8), ''),
  (text, random) =>
    replace(
      text,
      random(text.length + 1),
      0,
      Uint8Array.from({ length: 1 + random(4) }, () => random(256)),
    ),
  (text, random) => {
    const [from, length, to] = [random(text.length), 1 + random(60), random(text.length)]
    return replace(text, to, 0, text.subarray(from, from + length))
  },
  (text, random) => text.subarray(0, random(text.length)),
  (text, random) =>
    replace(
      text,
      random(text.length + 1),
      0,
      pick([' ', '\n', '\r\n', '\t', '\ufeff', '\0', '<', '>', '&', '"', ']]>'], random),
    ),
]

const tagsOf = (text: string): string[] => text.match(/<(\w+)>(?:<!\[CDATA\[.*?\]\]>|[^<]*)<\/\1>/gs) ?? []
const tagged =
  (change: (text: string, tags: string[], random: Random) => string): Mutation =>
  (bytes, random) => {
    const text = bytes.toString()
    const tags = tagsOf(text)
    return tags.length === 0 ? bytes : Buffer.from(change(text, tags, random))
  }
const NAMES = [
  'req_info',
  'event_ciphertext',
  'event_type',
  'event_id',
  'sub_order_list',
  'change_type',
  'transaction_id',
  'mch_id',
  'mchid',
  'combine_mch_id',
  'total_fee',
  'sign',
  'sign_type',
  'algorithm',
  '__proto__',
  'constructor',
  'a:b',
]
const VALUES = [
  '',
  '0',
  '1',
  '1900000001',
  '1900000002',
  'SUCCESS',
  'MD5',
  'HMAC-SHA256',
  'AEAD_AES_256_GCM',
  'AAAA',
  'transaction-success',
  '<a>1</a>',
  '&#49;',
  '<![CDATA[]]>',
]
/** Of elements. */
const XML: Mutation[] = [
  ...BYTES,
  tagged((text, tags, random) => text.replace(pick(tags, random), '')),
  tagged((text, tags, random) => text.replace('</xml>', `${pick(tags, random)}</xml>`)),
  tagged((text, tags, random) => text.replace(pick(tags, random), `${pick(tags, random)}${pick(tags, random)}`)),
  tagged((text, _tags, random) => text.replace('</xml>', `<${pick(NAMES, random)}>${pick(VALUES, random)}</x>`)),
  tagged((text, _tags, random) => {
    const name = pick(NAMES, random)
    return text.replace(pick(['<xml>', '</xml>'], random), (end) => {
      const tag = `<${name}>${pick(VALUES, random)}</${name}>`
      return end === '<xml>' ? `<xml>${tag}` : `${tag}</xml>`
    })
  }),
  tagged((text, tags, random) => {
    const tag = pick(tags, random)
    const name = pick(NAMES, random)
    return text.replace(tag, tag.replace(/<\w+>/, `<${name}>`).replace(/<\/\w+>$/, `</${name}>`))
  }),
  tagged((text, tags, random) => {
    const tag = pick(tags, random)
    return text.replace(tag, tag.replace(/>.*</s, `>${pick(VALUES, random)}<`))
  }),
  tagged((text, tags, random) => {
    const [a, b] = [pick(tags, random), pick(tags, random)]
    return text.replace(a, '\u0001').replace(b, a).replace('\u0001', b)
  }),
  tagged((text, tags, random) => text.replace(pick(tags, random), (tag) => `<!-- ${tag} -->`)),
  tagged((text, tags, random) => text.replace(pick(tags, random), (tag) => `<item>${tag}</item>`)),
  tagged((text, tags, random) => text.replace(pick(tags, random), (tag) => tag.replace('>', ' a="1">'))),
]
/** Of members. */
const JSONS: Mutation[] = [
  ...BYTES,
  (bytes, random) => {
    const body = JSON.parse(bytes.toString()) as Record<string, any>
    const target = pick([body, body.resource as Record<string, unknown>], random)
    const name = pick(Object.keys(target), random)
    target[name] = pick(['', null, 'REFUND.SUCCESS', 'EV-2', 1, [], {}, `${String(target[name])}A`], random)
    return Buffer.from(JSON.stringify(body))
  },
  (bytes, random) => {
    const body = JSON.parse(bytes.toString()) as Record<string, any>
    const resource = body.resource as Record<string, string>
    const sealed = Buffer.from(resource.ciphertext ?? '', 'base64')
    resource.ciphertext = pick(BYTES, random)(sealed, random).toString('base64')
    return Buffer.from(JSON.stringify(body))
  },
]
const HEADERS = ['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Serial', 'Wechatpay-Signature']

/** What a notification says, whatever it is wrapped in. */
function said({ protocol, id, event_type: event, create_time: time, mchid, resource }: Notification): string {
  // The signature of APIv2 is a field among the others, and may be spelled in no other way.
  return JSON.stringify([
    protocol,
    id,
    event,
    time,
    mchid,
    Object.entries(resource).sort(([a], [b]) => (a < b ? -1 : 1)),
  ])
}

async function accepted(notice: Notice): Promise<string | undefined> {
  try {
    return said(await parseNotification(notice, trust))
  } catch (error) {
    // Whatever comes, it ends in an error of ours.
    expect((error as Error).name).toBe('SignatureError')
    return undefined
  }
}

/** Mutates notices, each once to thrice; counts those that were accepted with what they had said before. */
async function mutated(
  notices: readonly Notice[],
  mutate: (notice: Notice, random: Random) => Notice,
): Promise<{ same: number; other: string[] }> {
  const random = randomOf(SEED)
  const before = await Promise.all(notices.map(accepted))
  expect(before).not.toContain(undefined)
  const other: string[] = []
  let same = 0
  for (let i = 0; i < COUNT; i++) {
    const at = random(notices.length)
    let notice = notices[at]!
    for (let times = 1 + random(3); times > 0; times--) notice = mutate(notice, random)
    const after = await accepted(notice)
    if (after === before[at]) same++
    else if (after !== undefined) other.push(`seed ${SEED}, number ${i}: ${notice.body.toString().slice(0, 2000)}`)
  }
  return { same, other }
}

const timeout = 20_000 + COUNT * 20

test(
  'no mutated notice of APIv2 is accepted with other content',
  async () => {
    const notices = [
      v2Signed(own),
      v2Signed(own, { ...PAID, attach: 'a&b=<c>', sub_mch_id: '' }, { type: 'HMAC-SHA256' }),
      v2Signed(
        own,
        { ...PAID, sub_order_list: '{"order_list":[]}' },
        { merchant: 'combine_mch_id', type: 'HMAC-SHA256' },
      ),
      v2Refund(own),
      v2Deposit(other, 'CHECK.SUCCESS', { out_trade_no: '1' }, { event_id: 'EV-1' }),
    ]
    const { same, other: others } = await mutated(notices, ({ headers, body }, random) => ({
      headers,
      body: body.length === 0 ? body : pick(XML, random)(body, random),
    }))
    expect(others).toEqual([])
    // A comment or a blank between elements changes nothing; were none accepted, the test would show nothing either.
    expect(same).toBeGreaterThan(0)
  },
  timeout,
)

test(
  'no mutated notification of APIv3 is accepted with other content',
  async () => {
    const notices = [
      platform.v3(own),
      platform.v3(other, { event: 'REFUND.SUCCESS', resource: { mchid: other.mchid, refund_status: 'SUCCESS' } }),
      platform.v3(own, { event: 'TRANSACTION.SUCCESS', resource: { sp_mchid: own.mchid, note: '中文😀' } }),
    ]
    const { other: others } = await mutated(notices, ({ headers, body }, random) => {
      if (random(4) === 0 || body.length === 0) {
        const name = pick(HEADERS, random)
        const value = Buffer.from(headers[name] ?? '')
        return {
          body,
          headers: {
            ...headers,
            [name]: value.length === 0 ? 'x' : pick(BYTES, random)(value, random).toString('latin1'),
          },
        }
      }
      try {
        return { headers, body: pick(JSONS, random)(body, random) }
      } catch {
        // Mutated before, and not JSON any more.
        return { headers, body: pick(BYTES, random)(body, random) }
      }
    })
    expect(others).toEqual([])
  },
  timeout,
)
