import type { SimulatorContext } from '../context'
import type { PlatformKey } from '../platform'
import { BASE62 } from '../random'
import type { ComposedNotification } from './seal'
import { planSignature, signatureHeaders } from '../sign-answer'

/** How a notification is signed wrongly on purpose. */
export type Forgery =
  /** WeChat Pay's own probe, `WECHATPAY/SIGNTEST/…`. */
  | 'signtest'
  /** A signature over another body. */
  | 'signature'
  /** Signed 301 s ago. */
  | 'stale'
  /** Under a serial number that nobody has. */
  | 'serial'
  /** Without any signature headers. */
  | 'unsigned'

/** Which key signs: the public key, a certificate, or the key with this serial number. */
export type SigningKey = 'publicKey' | 'certificate' | (string & Record<never, never>)

/** A notification as it would arrive, not sent. */
export interface PreparedNotification {
  /** Id of the notification. */
  readonly id: string
  /** With the signature. */
  readonly headers: Record<string, string>
  /** The bytes that are signed. */
  readonly body: Buffer
}

/** A notification with its headers; what APIv2 sends is signed inside. */
export function signed(
  { id, protocol, body }: ComposedNotification,
  { key, forge }: { key?: SigningKey | undefined; forge?: Forgery | undefined },
  context: SimulatorContext,
): PreparedNotification {
  const headers = protocol === 'v2' ? { 'Content-Type': 'text/xml' } : signDelivery(body, key, forge, context)
  return { id, headers, body }
}

/** The headers of one delivery; each repeat is signed anew. */
function signDelivery(
  body: Buffer,
  key: SigningKey | undefined,
  forge: Forgery | undefined,
  context: SimulatorContext,
): Record<string, string> {
  const plain = {
    'Content-Type': 'application/json',
    'User-Agent': 'Mozilla/4.0',
    'Request-ID': `08${context.random.text(40, '0123456789ABCDEF')}-0`,
  }
  if (forge === 'unsigned') return plain
  const plan = planSignature(keyOf(key, context), context.wire() - (forge === 'stale' ? 301_000 : 0), context.random)
  if (forge === 'signature') plan.message = Buffer.concat([body, Buffer.from(' ')])
  if (forge === 'serial') plan.serial = '7132D72A03E93CDDF8C03BBD1F37EEDF00000000'
  if (forge === 'signtest')
    plan.disguise = (signature) => `WECHATPAY/SIGNTEST/${context.random.text(signature.length - 20, BASE62)}=`
  return { ...plain, ...Object.fromEntries(signatureHeaders('', { status: 200, body }, plan)) }
}

function keyOf(key: SigningKey | undefined, { platform }: SimulatorContext): PlatformKey {
  const [certificate] = platform.certificates.slice(-1)
  const found =
    key === 'publicKey'
      ? platform.publicKey
      : key === 'certificate'
        ? certificate
        : key === undefined
          ? (platform.publicKey ?? certificate)
          : platform.keys.find(({ serial }) => serial === key)
  if (found === undefined) throw new Error(`The platform has no key ${key ?? ''}.`)
  return found
}
