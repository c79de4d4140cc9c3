import type { KeyObject } from 'node:crypto'

import { AesEcb } from '../crypto/aes-ecb'
import { AesGcm } from '../crypto/aes-gcm'
import { aes256Key } from '../crypto/aes-key'
import type { Fields } from '../crypto/formatter'
import { Formatter } from '../crypto/formatter'
import { Hash, type SignType } from '../crypto/hash'
import { toPrivateKey, toPublicKey, type KeyInput } from '../crypto/keys'
import { Rsa } from '../crypto/rsa'
import { InvalidArgumentError } from '../errors'
import { localKeys, type PlatformKeys } from '../v3/keys'
import type { Signer } from '../options/client-options'

/** What is needed to verify, open and answer the notifications of one merchant. */
export interface TrustOptions {
  /** Merchant id (商户号), to tell merchants apart. */
  mchid?: string
  /** WeChat Pay's keys by public key id or platform certificate serial number; or those of a client. */
  certs?: Readonly<Record<string, KeyInput>> | PlatformKeys
  /** APIv3 key (APIv3密钥), 32 bytes: opens what is encrypted. */
  apiv3Key?: string | Uint8Array
  /** APIv2 key: verifies and opens APIv2 notices. */
  secret?: string
  /** With `privateKey` or `signer`: signs the answers to the few events that want it. */
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
  /** WeChat Pay's keys; absent without `certs`. */
  readonly keys: PlatformKeys | undefined
  /** Opens AEAD_AES_256_GCM; absent without `apiv3Key`. */
  readonly open: ((ciphertext: string, nonce: string, associated: string) => string) | undefined
  /** APIv2; absent without `secret`. */
  readonly v2:
    | { holds(type: SignType, fields: Fields, sign: string): boolean; openRefund(requestInfo: string): string }
    | undefined
  /** `Authorization` of an answer; absent without a key to sign with. */
  readonly authorize: ((body: string, now: number) => Promise<string>) | undefined
}

/** Several merchants may share one address: whoever's key verifies is meant. */
export type TrustResolver = (incoming: {
  serial: string | undefined
  header(name: string): string | undefined
}) => Trusted | Promise<Trusted>

type Trusted = TrustOptions | Trust | readonly (TrustOptions | Trust)[]

/** Where trust comes from: one merchant, several, a function that finds them, or a client. */
export type TrustSource = Trusted | TrustResolver | { getDriver(): { readonly trust: Trust } }

/**
 * Reads the keys of one merchant, once.
 *
 * @throws InvalidArgumentError `ERR_INVALID_CERTS`, `ERR_INVALID_KEY`, `ERR_INVALID_PRIVATE_KEY`
 * @example const trust = trustOf({ certs: { PUB_KEY_ID_…: 'file:///…/pub_key.pem' }, apiv3Key })
 */
export function trustOf({
  mchid,
  certs,
  apiv3Key,
  secret,
  serial,
  privateKey,
  passphrase,
  signer,
}: TrustOptions): Trust {
  const key = apiv3Key === undefined ? undefined : requireApiv3Key(apiv3Key)
  const refundKey = secret === undefined ? undefined : Hash.md5(secret)
  const sign = signer ?? (privateKey === undefined ? undefined : localSigner(toPrivateKey(privateKey, passphrase)))
  const trust: Trust = {
    [TRUST]: true,
    mchid,
    keys: certs === undefined ? undefined : keysOf(certs),
    open: key && ((ciphertext, nonce, associated) => AesGcm.decrypt(ciphertext, key, nonce, associated)),
    v2:
      secret === undefined || refundKey === undefined
        ? undefined
        : {
            holds: (type, fields, given) => Hash.equals(Hash.sign(type, fields, secret), given),
            openRefund: (requestInfo) => AesEcb.decrypt(requestInfo, refundKey),
          },
    authorize:
      sign && mchid !== undefined && serial !== undefined
        ? (body, now) => authorization({ mchid, serial, sign }, body, now)
        : undefined,
  }
  return Object.freeze(trust)
}

/** @throws InvalidArgumentError `ERR_INVALID_KEY` for anything but 32 bytes */
export function requireApiv3Key(apiv3Key: unknown): Uint8Array {
  try {
    return aes256Key(apiv3Key as string)
  } catch {
    throw new InvalidArgumentError('`apiv3Key` is the APIv3 key set on the merchant platform, 32 bytes', {
      code: 'ERR_INVALID_KEY',
      argument: 'apiv3Key',
    })
  }
}

const read = new WeakMap<object, Trust>()

/** The merchants to try, in order; options are read once for as long as they live. */
export async function candidates(
  source: TrustSource,
  header: (name: string) => string | undefined,
): Promise<readonly Trust[]> {
  if (isClient(source)) return [source.getDriver().trust]
  const given = typeof source === 'function' ? await source({ serial: header('Wechatpay-Serial'), header }) : source
  const list = Array.isArray(given) ? (given as readonly (TrustOptions | Trust)[]) : [given as TrustOptions | Trust]
  return list.map((one) => {
    if (TRUST in one) return one
    let trust = read.get(one)
    if (trust === undefined) read.set(one, (trust = trustOf(one)))
    return trust
  })
}

function isClient(source: TrustSource): source is { getDriver(): { readonly trust: Trust } } {
  // A node of a chain has every name; a resolver is a plain function.
  return 'getDriver' in source && typeof source.getDriver === 'function'
}

function keysOf(certs: NonNullable<TrustOptions['certs']>): PlatformKeys {
  if (typeof certs.check === 'function') return certs as PlatformKeys
  const keys = new Map(Object.entries(certs as Record<string, KeyInput>).map(([id, key]) => [id, toPublicKey(key)]))
  if (keys.size === 0)
    throw new InvalidArgumentError('`certs` is empty: without a key of WeChat Pay no notification can be verified', {
      code: 'ERR_INVALID_CERTS',
      argument: 'certs',
    })
  return localKeys(keys, undefined)
}

function localSigner(key: KeyObject): Signer {
  return (message) => Rsa.sign(message, key)
}

/** An answer is signed as WeChat Pay signs its own: timestamp, nonce and body. */
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
