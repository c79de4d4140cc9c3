import type { CreateAxiosDefaults } from 'axios'

import type { KeyInput } from '../crypto/keys'
import type { Audit } from '../protocol/audit'
import type { ClientCertificate } from './certificate'
import type { CertificateSource } from './certificate-source'
import type { AxiosCallOptions } from './request-options'

/** Gives the base64 RSA-SHA256 signature of a message: a local key, or a service that holds it. */
export type Signer = (message: string | Uint8Array) => string | Promise<string>

/** Checks a signature where the keys of WeChat Pay are kept: an HSM, a signing service. */
export type Verifier = (signed: { message: Buffer; signature: string; serial: string }) => boolean | Promise<boolean>

/** Receives one line for each exchange: a `console`, pino, winston. */
export interface Logger {
  /** An exchange that ended well. */
  debug(line: string): unknown
  /** An exchange that ended in an error. */
  warn(line: string): unknown
}

/** When a call is tried again; without it never. */
export interface RetryOptions {
  /** Tries in all, 3 by default. */
  attempts?: number
  /** Addresses to go to, in order, when one cannot be reached: `['https://api2.mch.weixin.qq.com']`; hosts alone are taken as https. */
  hosts?: readonly string[]
  /** Milliseconds for all tries together; 60,000 by default. No pause reaches beyond it. */
  deadline?: number
  /** Milliseconds for a connection to be made before the next host is tried; 5,000 by default. */
  connectTimeout?: number
  /** Milliseconds of the first pause, 200 by default; each next one is twice as long, and half of each is left to chance. */
  delay?: number
}

/** What `Builder.factory` takes; whatever is not listed here is an axios default. */
export interface ClientOptions extends Omit<
  AxiosCallOptions,
  'signal' | 'cancelToken' | 'onUploadProgress' | 'onDownloadProgress'
> {
  /** Merchant id (商户号). */
  mchid?: string
  /** Brand id (品牌ID), in place of `mchid`: a client of the Brand API, with the brand's own keys. */
  brandId?: string
  /** Serial number of the merchant API certificate (商户API证书序列号), hexadecimal. */
  serial?: string
  /** Private key of the merchant API certificate: a KeyObject, PEM, a Buffer, `file://…`, `private.pkcs8://…`. */
  privateKey?: KeyInput
  /** Opens an encrypted `privateKey`. */
  passphrase?: string
  /** WeChat Pay's keys by public key id (`PUB_KEY_ID_…`) or platform certificate serial number. */
  certs?: Readonly<Record<string, KeyInput>> | CertificateSource
  /** APIv3 key (APIv3密钥), 32 bytes: opens notifications and platform certificates. */
  apiv3Key?: string | Uint8Array
  /** Signs in place of `privateKey`: gives the base64 RSA-SHA256 signature. */
  signer?: Signer
  /** Verifies in place of `certs`. */
  verifier?: Verifier
  /** Tries again, and on other hosts; without it a call is sent once. */
  retry?: RetryOptions
  /** Gets one line for each exchange, without anything secret. */
  logger?: Logger
  /** Receives what a dispute needs after each exchange: the signed message, the verified bytes, the outcome. */
  audit?: Audit
  /** APIv2 key (APIv2密钥). */
  secret?: string
  /** Client certificate (商户API证书) that `security: true` sends: PEM or `file://`, or the .p12 with its passphrase (the mchid unless changed). */
  merchant?: ClientCertificate
  /** Address of WeChat Pay, `https://api.mch.weixin.qq.com/` by default; a path is kept as prefix. */
  baseURL?: string | URL
  /** The PHP SDK's name for `baseURL`. */
  base_uri?: string | URL
  /** Headers that every request carries. */
  headers?: CreateAxiosDefaults['headers']
}
