import { generateKeyPairSync } from 'node:crypto'

import { parseNotification, trustOf, type Trust } from '../../lib/notification'
import { loadSchemas } from '../../lib/openapi/schemas'
import { simulated } from '../simulated'

const s = simulated({ mode: 'both' })
interface Sent {
  headers: Record<string, string>
  body: Buffer
}
type Tampering = (sent: Sent) => Sent

const flip = (text: string, at: number): string =>
  text.slice(0, at) + (text.charAt(at) === 'A' ? 'B' : 'A') + text.slice(at + 1)
const header =
  (name: string, change: (value: string) => string | undefined): Tampering =>
  ({ headers: { [name]: value = '', ...rest }, body }) => {
    const changed = change(value)
    return { headers: changed === undefined ? rest : { ...rest, [name]: changed }, body }
  }
const bytes =
  (change: (body: Buffer) => Buffer): Tampering =>
  ({ headers, body }) => ({ headers, body: change(Buffer.from(body)) })
const words = (change: (text: string) => string): Tampering => bytes((body) => Buffer.from(change(body.toString())))
const flipAt = (part: number): Tampering =>
  bytes((body) => {
    const at = Math.floor((body.length - 1) * part)
    body[at] = (body[at] ?? 0) ^ 1
    return body
  })

/** What nobody signs anew: all of it breaks the signature of an APIv3 notification. */
const V3: Record<string, Tampering> = {
  'no timestamp': header('Wechatpay-Timestamp', () => undefined),
  'no nonce': header('Wechatpay-Nonce', () => undefined),
  'no serial': header('Wechatpay-Serial', () => undefined),
  'no signature': header('Wechatpay-Signature', () => undefined),
  'another timestamp': header('Wechatpay-Timestamp', (value) => String(Number(value) - 1)),
  'an old timestamp': header('Wechatpay-Timestamp', (value) => String(Number(value) - 301)),
  'a timestamp of the future': header('Wechatpay-Timestamp', (value) => String(Number(value) + 400)),
  'a padded timestamp': header('Wechatpay-Timestamp', (value) => `000000${value}`),
  'another nonce': header('Wechatpay-Nonce', (value) => flip(value, 3)),
  'another serial': header('Wechatpay-Serial', (value) => flip(value, value.length - 1)),
  'the first digit of the signature': header('Wechatpay-Signature', (value) => flip(value, 0)),
  'the middle of the signature': header('Wechatpay-Signature', (value) => flip(value, value.length >> 1)),
  'a signature with a blank': header('Wechatpay-Signature', (value) => `${value} `),
  'a signature in base64url': header('Wechatpay-Signature', (value) => value.replace(/=+$/, '')),
  'another algorithm': header('Wechatpay-Signature-Type', () => 'WECHATPAY2-SM2-WITH-SM3'),
  'a byte at the beginning': flipAt(0.01),
  'a byte in the middle': flipAt(0.5),
  'a byte at the end': flipAt(1),
  'a line feed behind': bytes((body) => Buffer.concat([body, Buffer.from('\n')])),
  'written anew': words((text) => JSON.stringify(JSON.parse(text), null, 1)),
  'half of it': bytes((body) => body.subarray(0, body.length >> 1)),
  'two of them': bytes((body) => Buffer.concat([body, body])),
}

const inside = (change: (text: string) => string): Tampering => words((text) => text.replace(/<xml>.*<\/xml>/s, change))
/** What breaks an APIv2 notice, the signed ones and the one that is encrypted alone. */
const V2: Record<string, Tampering> = {
  'half of it': bytes((body) => body.subarray(0, body.length >> 1)),
  'no end': bytes((body) => body.subarray(0, -6)),
  'two of them': bytes((body) => Buffer.concat([body, body])),
  'another root': words((text) => text.replaceAll('xml>', 'root>')),
  'a DOCTYPE': words((text) => `<!DOCTYPE xml>${text}`),
  'an entity': words((text) => text.replace('</xml>', '<a>&unknown;</a></xml>')),
  'text outside': words((text) => `${text}x`),
  'no sign and no ciphertext': inside((text) => text.replace(/<(sign|req_info)>.*?<\/\1>/gs, '')),
  'an empty sign and no ciphertext': inside((text) =>
    text.replace(/<sign>.*?<\/sign>/s, '<sign></sign>').replace(/<req_info>.*?<\/req_info>/s, ''),
  ),
  'two of sign or ciphertext': inside((text) => text.replace(/<(sign|req_info)>.*?<\/\1>/s, '$&$&')),
  'a flipped sign or ciphertext': inside((text) =>
    text.replace(
      /(<(?:sign|req_info)><!\[CDATA\[)(.)/,
      (_, before: string, first: string) => before + (first === 'A' ? 'B' : 'A'),
    ),
  ),
  'a shorter sign or ciphertext': inside((text) => text.replace(/(<(?:sign|req_info)><!\[CDATA\[)./, '$1')),
  'a sign in lower case, or a ciphertext': inside((text) =>
    text.replace(
      /<(sign|req_info)><!\[CDATA\[(.*?)\]\]>/s,
      (_, tag: string, value: string) => `<${tag}><![CDATA[${value.toLowerCase()}]]>`,
    ),
  ),
  'another merchant': inside((text) => text.replace(/(<(?:combine_)?mch_id><!\[CDATA\[)\d/, '$19')),
  'a second merchant': inside((text) => text.replace('</xml>', '<mchid>1900000999</mchid></xml>')),
  'a merchant of two names': inside((text) => text.replace('</xml>', '<sp_mchid>1900000999</sp_mchid></xml>')),
  'another sign of its own': inside((text) =>
    text.replace(/<sign>.*?<\/sign>/s, '').replace('</xml>', '<sign>0123456789ABCDEF0123456789ABCDEF</sign></xml>'),
  ),
  'a sign of a type nobody knows': inside((text) =>
    text
      .replace(/<(sign|sign_type|algorithm)>.*?<\/\1>/gs, '')
      .replace('</xml>', '<sign_type>CRC32</sign_type><sign>0</sign></xml>'),
  ),
  'other encoding': bytes((body) => Buffer.from(body.toString(), 'utf16le')),
  'bytes that are no UTF-8': bytes((body) => Buffer.concat([body.subarray(0, 20), Buffer.of(0xff), body.subarray(20)])),
}

describe('20 tamperings of every notification of the catalog are refused', () => {
  let trust: Trust
  beforeAll(() => {
    const { mchid, apiv3Key, secret } = s.sim.merchant
    trust = trustOf({ mchid, apiv3Key, secret, certs: s.sim.options.certs })
  })
  const refusal = async (sent: Sent, by = trust): Promise<string> => {
    try {
      const { event_type: event } = await parseNotification(sent, by)
      return `accepted as ${event}`
    } catch (error) {
      return (error as Error).name
    }
  }

  test.each([
    ['APIv3', 'v3/', V3, 102],
    ['APIv2', 'v2/', V2, 10],
  ])('%s', async (_, prefix, tamperings, count) => {
    const events = (await loadSchemas()).events.filter((event) => event.startsWith(prefix))
    expect(events.length).toBeGreaterThanOrEqual(count)
    expect(Object.keys(tamperings).length).toBeGreaterThanOrEqual(20)
    const accepted: string[] = []
    for (const event of events) {
      const sent = await s.sim.notification(event.replace('v3/', ''))
      await parseNotification(sent, trust)
      for (const [name, tamper] of Object.entries(tamperings)) {
        const changed = tamper(sent)
        if (changed.body.equals(sent.body) && JSON.stringify(changed.headers) === JSON.stringify(sent.headers))
          throw new Error(`"${name}" changes nothing of ${event}`)
        const end = await refusal(changed)
        if (end !== 'SignatureError') accepted.push(`${event}, ${name}: ${end}`)
      }
    }
    expect(accepted).toEqual([])
  })

  test('so is every one under keys that are not ours', async () => {
    const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey
    const certs = Object.fromEntries(Object.keys(s.sim.options.certs).map((id) => [id, foreign]))
    const { mchid } = s.sim.merchant
    const stranger = trustOf({ mchid, apiv3Key: 'z'.repeat(32), secret: 'z'.repeat(32), certs })
    const ours = trustOf({ mchid, apiv3Key: 'z'.repeat(32), secret: 'z'.repeat(32), certs: s.sim.options.certs })
    const accepted: string[] = []
    for (const event of (await loadSchemas()).events) {
      const sent = await s.sim.notification(event.replace('v3/', ''))
      for (const by of [stranger, ours]) if ((await refusal(sent, by)) !== 'SignatureError') accepted.push(event)
    }
    expect(accepted).toEqual([])
  })
})
