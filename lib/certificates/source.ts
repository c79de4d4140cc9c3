import type { KeyObject } from 'node:crypto'

import { requireApiv3Key } from '../crypto/merchant-keys'
import { toCertificates, toPublicKey, type KeyInput } from '../crypto/keys'
import { invalidArgument } from '../errors'
import { reading } from '../options/reading'
import { SOURCE_MARK, type CertificateSource } from '../options/certificate-source'
import type { PlatformKeys } from '../v3/keys'
import { DownloadedKeys } from './downloaded'
import { keysOfDownload } from './bootstrap'
import type { CertificateStore } from './store'
import { openList } from './read'

/** How platform certificates are downloaded and kept. */
export interface CertificatesOptions {
  /** APIv3 key (APIv3密钥), 32 bytes; that of the client unless given. */
  apiv3Key?: string | Uint8Array
  /** WeChat Pay's public keys by id; what is known needs no download. */
  publicKeys?: Readonly<Record<string, KeyInput>>
  /** Shares what was downloaded between processes: a Keyv, over Redis, say. It holds the list as WeChat Pay encrypted it. */
  store?: CertificateStore
  /** Certificates of the authority, in any form that a key may be written in: a platform certificate that none of them has issued is not accepted. */
  root?: KeyInput | readonly KeyInput[]
  /** Milliseconds after which the list is fetched again, in the background of a call; 12 h by default. */
  maxAge?: number
  /** Milliseconds between two downloads, whatever asks for them; a minute by default. */
  minInterval?: number
}

/** What a client lends to a source. */
export interface CertificateClient {
  readonly mchid: string
  readonly apiv3Key: Uint8Array | undefined
  /** Fetches a path of APIv3, signed as the merchant and verified by these keys. */
  readonly fetch: (path: string, keys: PlatformKeys) => Promise<unknown>
  /** Unix milliseconds. */
  readonly now: () => number
  /** Milliseconds of a clock that nobody sets. */
  readonly elapsed: () => number
  /** Throws where the merchant's own key is among those of WeChat Pay. */
  readonly requireForeign?: (keys: ReadonlyMap<string, KeyObject>) => void
}

/** A source as a client uses it. */
export interface AttachableSource extends CertificateSource {
  readonly attach: (client: CertificateClient) => PlatformKeys
}

/**
 * Platform certificates from WeChat Pay itself, for merchants that have no WeChat Pay public key yet: downloaded at the first
 * response, once at a time, checked by what the APIv3 key opens, kept as long as they are valid.
 *
 * @throws InvalidArgumentError `ERR_INVALID_KEY`, `ERR_INVALID_CERTS`
 * @example Builder.factory({ mchid, serial, privateKey, apiv3Key, certs: certificates({ store: new Keyv(new KeyvRedis(url)) }) })
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
 */
export function certificates(options: CertificatesOptions = {}): CertificateSource {
  const { store, maxAge = 12 * 3_600_000, minInterval = 60_000 } = options
  const own = options.apiv3Key === undefined ? undefined : requireApiv3Key(options.apiv3Key)
  const fixed = new Map(Object.entries(options.publicKeys ?? {}).map(([id, key]) => [id, readPublicKey(id, key)]))
  const root = [options.root ?? []]
    .flat()
    .flatMap((input) => reading('root', 'ERR_INVALID_CERTS', () => toCertificates(input)))
  const source: AttachableSource = {
    ...SOURCE_MARK,
    attach({ mchid, apiv3Key = own, fetch, now, elapsed, requireForeign }: CertificateClient) {
      requireForeign?.(fixed)
      const key = own ?? apiv3Key
      if (key === undefined)
        throw invalidArgument(
          'apiv3Key',
          '`apiv3Key` is missing: certificates() needs it, so give it to certificates() or to Builder.factory',
          'ERR_INVALID_KEY',
        )
      const open = (list: unknown) => openList(list, key, root)
      const keys = keysOfDownload(open)
      const download = (): Promise<unknown> => fetch('v3/certificates', keys)
      return new DownloadedKeys({
        fixed,
        download,
        open,
        now,
        elapsed,
        maxAge,
        minInterval,
        ...(store && { store: { store, key: `wechatpay:certificates:${mchid}` } }),
      })
    },
  }
  return Object.freeze(source)
}

function readPublicKey(id: string, key: KeyInput) {
  const argument = id.startsWith('PUB_KEY_ID_') ? `publicKeys.${id}` : 'publicKeys'
  return reading(argument, 'ERR_INVALID_CERTS', () => toPublicKey(key))
}
