import { types } from 'node:util'

import { exactBase64 } from '../crypto/base64'
import { invalidArgument, TransportError } from '../errors'
import type { Outgoing, Signed, Signing } from '../protocol/protocol'

/** Who signs. */
export interface Merchant {
  readonly mchid: string
  /** Serial number of the merchant API certificate. */
  readonly serial: string
  /** @param busy whether other exchanges wait for this thread meanwhile */
  readonly sign: (message: string | Uint8Array, busy?: boolean) => string | Promise<string>
  /** Stands for `mchid` in the Brand API. */
  readonly brandId?: string
}

/** Where time and randomness come from. */
export interface Entropy {
  /** Unix milliseconds. */
  now(): number
  /** 32 base-62 characters. */
  nonce(): string
}

/** Signs an APIv3 request: its `Authorization` header. https://pay.weixin.qq.com/doc/v3/merchant/4012365336 */
export function sign(request: Outgoing, merchant: Merchant, entropy: Entropy): Signing | Promise<Signing> {
  const body = signedBody(request)
  return typeof body === 'string' || types.isUint8Array(body)
    ? signBody(request, body, merchant, entropy)
    : body.then((text) => signBody(request, text, merchant, entropy))
}

/** The five lines of an APIv3 request. */
export function requestMessage(request: Signed): string | Uint8Array {
  const head = `${request.method}\n${request.target}\n${request.timestamp}\n${request.nonce}\n`
  if (typeof request.body === 'string') return `${head}${request.body}\n`
  return Buffer.concat([Buffer.from(head), request.body, Buffer.from('\n')])
}

/** The value of the `Authorization` header. */
export function authorization(request: Signed, { mchid, brandId, serial }: Merchant, signature: string): string {
  const who =
    brandId === undefined
      ? `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}"`
      : `WECHATPAY-BRAND-SHA256-RSA2048 brand_id="${brandId}"`
  return `${who},serial_no="${serial}",timestamp="${request.timestamp}",nonce_str="${request.nonce}",signature="${signature}"`
}

/** Bytes of an RSA signature of 2048, 3072 and 4096 bits. */
const SIGNATURE_SIZES: ReadonlySet<number> = new Set([256, 384, 512])

/** @throws TransportError `ERR_SIGNER` for what a remote signer gave that cannot be a signature */
export function requireSignature(signature: unknown): string {
  if (SIGNATURE_SIZES.has(exactBase64(signature)?.length ?? 0)) return signature as string
  throw new TransportError('`signer` gave what is not a base64 RSA signature', { code: 'ERR_SIGNER', retryable: false })
}

function signBody(
  { method, url, busy }: Outgoing,
  body: string | Uint8Array,
  merchant: Merchant,
  entropy: Entropy,
): Signing | Promise<Signing> {
  const signed: Signed = {
    method,
    target: url.pathname + url.search,
    timestamp: String(Math.floor(entropy.now() / 1000)),
    nonce: entropy.nonce(),
    body,
  }
  const close = (signature: string): Signing => ({
    headers: { Authorization: authorization(signed, merchant, signature) },
    signed,
  })
  const signature = merchant.sign(requestMessage(signed), busy)
  return typeof signature === 'string' ? close(signature) : signature.then(close)
}

/** What of a body is signed: all of it, or the `meta` of an upload. */
function signedBody({ data, upload }: Outgoing): string | Uint8Array | Promise<string> {
  if (upload !== undefined) return upload.meta()
  if (data === undefined || data === null) return ''
  if (typeof data === 'string' || types.isUint8Array(data)) return data
  if (data instanceof FormData) return formMeta(data)
  throw invalidArgument(
    'body',
    'this `body` cannot be signed: give text, bytes, a MediaUtil, or a form whose first part is `meta`',
    'ERR_INVALID_BODY',
  )
}

function formMeta(form: FormData): string | Promise<string> {
  const meta = form.get('meta')
  if (meta === null)
    throw invalidArgument(
      'body',
      'the form in `body` has no part `meta`, the only part that is signed',
      'ERR_INVALID_BODY',
    )
  return typeof meta === 'string' ? meta : meta.text()
}
