import { X509Certificate } from 'node:crypto'

import type { AxiosInstance } from 'axios'

import { toPublicKey, type KeyInput } from '../crypto/keys'
import { requireApiv3Key } from '../crypto/merchant-keys'
import { InvalidArgumentError } from '../errors'
import type { PlatformKeys } from '../v3/keys'
import { DownloadedKeys } from './downloaded'
import { keysOfDownload } from './bootstrap'
import { isCertificateList, openList } from './read'

/** What is asked of a shared store; a Keyv is one. */
export interface CertificateStore {
  /** What is kept under the key; `undefined` where nothing is. */
  get(key: string): Promise<unknown>
  /**
   * Keeps a value.
   *
   * @param ttl milliseconds
   */
  set(key: string, value: unknown, ttl?: number): Promise<unknown>
}

/** How platform certificates are downloaded and kept. */
export interface CertificatesOptions {
  /** APIv3 key (APIv3密钥), 32 bytes; that of the client unless given. */
  apiv3Key?: string | Uint8Array
  /** WeChat Pay's public keys by id; what is known needs no download. */
  publicKeys?: Readonly<Record<string, KeyInput>>
  /** Shares what was downloaded between processes: a Keyv, over Redis, say. It holds the list as WeChat Pay encrypted it. */
  store?: CertificateStore
  /** Certificates of the authority (PEM): a platform certificate that none of them has issued is not accepted. */
  root?: string | readonly string[]
  /** Milliseconds after which the list is fetched again, in the background of a call; 12 h by default. */
  maxAge?: number
  /** Milliseconds between two downloads, whatever asks for them; a minute by default. */
  minInterval?: number
}

/** What a client lends to a source. */
export interface CertificateClient {
  readonly mchid: string
  readonly apiv3Key: Uint8Array | undefined
  /** An axios instance that signs as the merchant and verifies by these keys. */
  readonly connect: (keys: PlatformKeys) => AxiosInstance
  readonly now: () => number
}

const SOURCE = Symbol.for('wechatpay-chain.certificates')

/** Stands for `certs`: platform certificates that are downloaded, and renewed, when they are needed. */
export interface CertificateSource {
  /** @internal */
  readonly [SOURCE]: true
  /** @internal */
  readonly attach: (client: CertificateClient) => PlatformKeys
}

/**
 * Platform certificates from WeChat Pay itself, for merchants that have no WeChat Pay public key yet: downloaded at the first
 * answer, once at a time, checked by what the APIv3 key opens, kept as long as they are valid.
 *
 * @throws InvalidArgumentError `ERR_INVALID_KEY`, `ERR_INVALID_CERTS`
 * @example Builder.factory({ mchid, serial, privateKey, apiv3Key, certs: certificates({ store: new Keyv(new KeyvRedis(url)) }) })
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
 */
export function certificates(options: CertificatesOptions = {}): CertificateSource {
  const { store, maxAge = 12 * 3_600_000, minInterval = 60_000 } = options
  const own = options.apiv3Key === undefined ? undefined : requireApiv3Key(options.apiv3Key)
  const fixed = new Map(Object.entries(options.publicKeys ?? {}).map(([id, key]) => [id, toPublicKey(key)]))
  const root = [options.root ?? []].flat().map(readRoot)
  return Object.freeze({
    [SOURCE]: true as const,
    attach({ mchid, apiv3Key = own, connect, now }: CertificateClient) {
      const key = own ?? apiv3Key
      if (key === undefined)
        throw new InvalidArgumentError(
          '`certs: certificates()` needs the APIv3 key: give `apiv3Key` to it or to Builder.factory',
          { code: 'ERR_INVALID_KEY', argument: 'apiv3Key' },
        )
      const open = (list: unknown) => (isCertificateList(list) ? openList(list, key, root) : [])
      const client = connect(keysOfDownload(open))
      const download = async (): Promise<unknown> => (await client.get<unknown>('/v3/certificates')).data
      return new DownloadedKeys({
        fixed,
        download,
        open,
        now,
        maxAge,
        minInterval,
        ...(store && { store: { store, key: `wechatpay:certificates:${mchid}` } }),
      })
    },
  })
}

export function isCertificateSource(value: unknown): value is CertificateSource {
  return typeof value === 'object' && value !== null && SOURCE in value
}

function readRoot(pem: string): X509Certificate {
  try {
    return new X509Certificate(pem)
  } catch (cause) {
    throw new InvalidArgumentError('`root` is no X.509 certificate', {
      code: 'ERR_INVALID_CERTS',
      argument: 'root',
      cause,
    })
  }
}
