import type { Answer } from './answer'
import { SCHEME } from './authorization'
import { signSha256 } from './crypto'
import type { PlatformKey } from './platform'
import { BASE62, type Random } from './random'

/** Header names and values in the order in which they are sent; a name may come twice. */
export type HeaderList = [name: string, value: string][]

/** How one answer is going to be signed; a fault may change it. */
export interface SignaturePlan {
  key: PlatformKey
  /** Seconds since 1970. */
  timestamp: number
  nonce: string
  /** The bytes that are signed in place of the true ones, for a signature that does not hold. */
  message?: Buffer
  /** Sent in place of the key's own. */
  serial?: string
  /** Changes the finished signature. */
  disguise?: (signature: string) => string
}

const LINE_END = Buffer.from('\n')
const UNSIGNED = [
  /^\/v3\/billdownload\/file$/,
  /^\/v3\/new-tax-control-fapiao\/download$/,
  /^\/invoicing\/fapiao\/fapiao-file$/,
  /^\/v3\/transferdownload\/(elecvoucherfile|signfile)$/,
  /^\/v3\/(global\/)?merchant-service\/images\/(?!upload$)[^/]+$/,
]
const STATEMENTS = /^(\/v3|\/v3\/global|\/hk\/v3)\/statements$/

/** Only successes are signed, and not the downloads that WeChat Pay leaves unsigned. */
export function isSigned(path: string, answer: Answer): boolean {
  return (
    answer.status >= 200 &&
    answer.status < 300 &&
    answer.unsigned !== true &&
    !UNSIGNED.some((pattern) => pattern.test(path))
  )
}

export function planSignature(key: PlatformKey, now: number, random: Random): SignaturePlan {
  return { key, timestamp: Math.floor(now / 1000), nonce: random.text(32, BASE62) }
}

/** The signature headers of an answer. */
export function signatureHeaders(path: string, answer: Answer, plan: SignaturePlan): HeaderList {
  const body = plan.message ?? signedBody(path, answer)
  const message = Buffer.concat([Buffer.from(`${plan.timestamp}\n${plan.nonce}\n`), body, LINE_END])
  const signature = signSha256(message, plan.key.privateKey)
  return [
    ['Wechatpay-Nonce', plan.nonce],
    ['Wechatpay-Serial', plan.serial ?? plan.key.serial],
    ['Wechatpay-Signature', plan.disguise?.(signature) ?? signature],
    ['Wechatpay-Signature-Type', SCHEME],
    ['Wechatpay-Timestamp', String(plan.timestamp)],
  ]
}

/** Of a statement its SHA-1 is signed in place of the file. */
function signedBody(path: string, answer: Answer): Buffer {
  const digest = answer.headers?.['Wechatpay-Statement-Sha1']
  return digest !== undefined && STATEMENTS.test(path) ? Buffer.from(`{"sha1":"${digest}"}`) : answer.body
}
