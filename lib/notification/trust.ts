import { createHash, type KeyObject } from 'node:crypto'

import { AesEcb } from '../crypto/aes-ecb'
import { AesGcm } from '../crypto/aes-gcm'
import { Formatter } from '../crypto/formatter'
import { Hash, type SignType } from '../crypto/hash'
import type { KeyInput } from '../crypto/keys'
import { requireApiv3Key, requireSecret } from '../crypto/merchant-keys'
import { Rsa } from '../crypto/rsa'
import { InvalidArgumentError, type InvalidArgumentCode } from '../errors'
import { isCertificateSource } from '../options/certificate-source'
import type { Signer } from '../options/client-options'
import { requirePrivateKey } from '../options/credentials'
import { requireCerts, type Own } from '../options/platform-certs'
import { requireRemote } from '../options/remote'
import { requireSerial } from '../options/serial'
import { localKeys, type PlatformKeys } from '../v3/keys'

/** What is needed to verify, open and respond to the notifications of one merchant. */
export interface TrustOptions {
  /** Merchant id (商户号): what names another merchant is refused. */
  mchid?: string
  /** Brand id (品牌ID), in place of `mchid`: what names another brand is refused. */
  brandId?: string
  /** WeChat Pay's keys by public key id or platform certificate serial number; or those of a client. */
  certs?: Readonly<Record<string, KeyInput>> | PlatformKeys
  /** APIv3 key (APIv3密钥), 32 bytes: opens what is encrypted. */
  apiv3Key?: string | Uint8Array
  /** APIv2 key (APIv2密钥), 32 characters: verifies and opens APIv2 notices. */
  secret?: string
  /** With `privateKey` or `signer`: signs the responses to the few events that want it. */
  serial?: string
  /** With `serial`: the key of the merchant API certificate. */
  privateKey?: KeyInput
  /** Opens an encrypted `privateKey`. */
  passphrase?: string
  /** Signs in place of `privateKey`. */
  signer?: Signer
}

const TRUST = Symbol.for('wechatpay-chain.trust')

/** One merchant's side of its notifications; its keys are out of sight. */
export interface Trust {
  /** @internal */
  readonly [TRUST]: true
  /** Merchant id, where it was given. */
  readonly mchid: string | undefined
  /** Brand id, where it was given. */
  readonly brandId: string | undefined
  /** WeChat Pay's keys; absent without `certs`. */
  readonly keys: PlatformKeys | undefined
  /** Opens AEAD_AES_256_GCM; absent without `apiv3Key`. */
  readonly open: ((ciphertext: string, nonce: string, associated: string) => string) | undefined
  /** APIv2; absent without `secret`. */
  readonly v2:
    | { holds(type: SignType, signed: string, sign: string): boolean; openRefund(requestInfo: string): string }
    | undefined
  /** `Authorization` of a response; absent without a key to sign with. */
  readonly authorize: ((body: string, now: number) => Promise<string>) | undefined
}

/**
 * Reads the keys of one merchant, once.
 *
 * @throws InvalidArgumentError `ERR_INVALID_MCHID`, `ERR_INVALID_CERTS`, `ERR_MERCHANT_SERIAL_IN_CERTS`, `ERR_INVALID_KEY`,
 *   `ERR_INVALID_SECRET`, `ERR_INVALID_SERIAL`, `ERR_INVALID_PRIVATE_KEY`, `ERR_INVALID_PASSPHRASE`; `ERR_INVALID_OPTION` where neither `certs` nor `secret` is given
 * @example const trust = trustOf({ mchid, certs: { PUB_KEY_ID_…: 'file:///…/pub_key.pem' }, apiv3Key })
 */
export function trustOf(options: TrustOptions): Trust {
  const { mchid, brandId, certs, passphrase } = options
  for (const [argument, id] of Object.entries({ mchid, brandId })) {
    if (id !== undefined && !(typeof id === 'string' && /^[\w-]+$/.test(id)))
      throw invalid(
        'ERR_INVALID_MCHID',
        argument,
        `takes an id as a string such as '1900009191', and a ${typeof id} came`,
      )
  }
  const key = options.apiv3Key === undefined ? undefined : requireApiv3Key(options.apiv3Key)
  const secret = options.secret === undefined ? undefined : requireSecret(options.secret)
  if (certs === undefined && options.secret === undefined)
    throw invalid(
      'ERR_INVALID_OPTION',
      'trust',
      'has no key to verify with: give `certs` and `apiv3Key` for APIv3, `secret` for APIv2',
    )
  const serial = options.serial === undefined ? undefined : requireSerial(options.serial)
  const privateKey = options.privateKey === undefined ? undefined : requirePrivateKey(options.privateKey, passphrase)
  const { signer } = requireRemote({ signer: options.signer })
  const sign = signer ?? (privateKey && localSigner(privateKey))
  const trust: Trust = {
    [TRUST]: true,
    mchid,
    brandId,
    keys: certs === undefined ? undefined : keysOf(certs, { mchid: mchid ?? brandId, serial, privateKey }),
    open: key && ((ciphertext, nonce, associated) => AesGcm.decrypt(ciphertext, key, nonce, associated)),
    v2: secret === undefined ? undefined : v2Of(secret),
    authorize:
      sign && mchid !== undefined && serial !== undefined
        ? (body, now) => authorization({ mchid, serial, sign }, body, now)
        : undefined,
  }
  return Object.freeze(trust)
}

/** Whether it was made by `trustOf`, also by that of another copy of this package. */
export function isTrust(value: unknown): value is Trust {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, TRUST)
}

const fingerprints = new WeakMap<PlatformKeys, string>()

/** Equal for keys of WeChat Pay that are the same ones. */
export function fingerprintOf(keys: PlatformKeys): unknown {
  return fingerprints.get(keys) ?? keys
}

function v2Of(secret: string): NonNullable<Trust['v2']> {
  const refundKey = Hash.md5(secret)
  return {
    holds: (type, signed, given) => Hash.equals(Hash.sign(type, signed, secret), given),
    openRefund: (requestInfo) => AesEcb.decrypt(requestInfo, refundKey),
  }
}

function keysOf(certs: NonNullable<TrustOptions['certs']>, own: Own): PlatformKeys {
  if (isCertificateSource(certs))
    throw invalid(
      'ERR_INVALID_CERTS',
      'certs',
      'takes keys here, and certificates() downloads by a client: give the client as `trust`',
    )
  if (typeof (certs as Partial<PlatformKeys> | null)?.check === 'function') return certs as PlatformKeys
  const { certs: keys } = requireCerts(certs, own)
  const local = localKeys(keys, undefined)
  const print = createHash('sha256')
  for (const [id, key] of [...keys].sort(([a], [b]) => (a < b ? -1 : 1)))
    print.update(`${id}\n`).update(key.export({ type: 'spki', format: 'der' }))
  fingerprints.set(local, print.digest('hex'))
  return local
}

function localSigner(key: KeyObject): Signer {
  return (message) => Rsa.sign(message, key)
}

/** A response is signed as WeChat Pay signs its own: timestamp, nonce and body. */
async function authorization(
  { mchid, serial, sign }: { mchid: string; serial: string; sign: Signer },
  body: string,
  now: number,
): Promise<string> {
  const [timestamp, nonce] = [String(Math.floor(now / 1000)), Formatter.nonce()]
  return Formatter.authorization(
    mchid,
    nonce,
    await sign(Formatter.response(timestamp, nonce, body)),
    timestamp,
    serial,
  )
}

function invalid(code: InvalidArgumentCode, argument: string, what: string): InvalidArgumentError {
  return new InvalidArgumentError(`\`${argument}\` ${what}`, { code, argument })
}
