import type { KeyObject } from 'node:crypto'
import type { AgentOptions } from 'node:https'

import type { CreateAxiosDefaults } from 'axios'

import { toCertificate, toPrivateKey, toPublicKey, type KeyInput } from '../crypto/keys'
import { requireSecret } from '../crypto/merchant-keys'
import { isCertificateSource, type CertificateSource } from '../certificates/source'
import { InvalidArgumentError, isInvalidArgumentError, type InvalidArgumentCode } from '../errors'
import type { AxiosCallOptions } from './request-options'
import { AXIOS_OPTIONS } from './axios'
import type { Logger } from '../transport/diagnosis'
import type { RetryOptions } from '../transport/retry'
import type { Verifier } from '../v3/remote'
import type { Signer } from '../v3/sign'
import { readCertificate, type ClientCertificate } from './certificate'
import { requireBaseURL, requireSafeAxios } from './checks'
import { readRemote, requireBrandId, requireRemote } from './remote'
import { suggest } from './suggest'

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
  /** Signs in place of `privateKey`: answers the base64 RSA-SHA256 signature. */
  signer?: Signer
  /** Verifies in place of `certs`. */
  verifier?: Verifier
  /** Tries again, and on other hosts; without it a call is sent once. */
  retry?: RetryOptions
  /** Gets one line for each exchange, without anything secret. */
  logger?: Logger
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

/** Checked options: keys are parsed, nothing is left of the caller's objects. */
export interface Settings {
  readonly mchid: string
  readonly v3?: V3Credentials
  readonly secret?: string
  readonly brandId?: string
  readonly apiv3Key?: Uint8Array
  readonly retry?: RetryOptions
  readonly logger?: Logger
  /** TLS options of the client certificate. */
  readonly certificate?: Readonly<AgentOptions>
  readonly defaults: Readonly<CreateAxiosDefaults>
}

export interface V3Credentials {
  readonly serial: string
  readonly privateKey: KeyObject | undefined
  readonly signer: Signer | undefined
  readonly verifier: Verifier | undefined
  readonly certs: ReadonlyMap<string, KeyObject>
  /** Stands for `certs`. */
  readonly source?: CertificateSource
  /** Key that is to sign answers and that encrypts: the public key, else the newest certificate. */
  readonly preferred: string | undefined
}

const OWN: ReadonlySet<string> = new Set([
  'mchid',
  'serial',
  'privateKey',
  'passphrase',
  'certs',
  'secret',
  'merchant',
  'baseURL',
  'base_uri',
  'brandId',
  'apiv3Key',
  'signer',
  'verifier',
  'retry',
  'logger',
])
/** Names from axios that have no meaning for a whole client. */
const PER_CALL = new Set(['signal', 'cancelToken', 'onUploadProgress', 'onDownloadProgress'])

/**
 * Checks the options of a client and parses its keys.
 *
 * @throws InvalidArgumentError with a code of its own for each option that is missing or wrong
 */
export function settingsOf(options: unknown): Settings {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new InvalidArgumentError('Builder.factory takes an object: { mchid, serial, privateKey, certs }', {
      code: 'ERR_INVALID_ARGUMENT',
      argument: 'options',
    })
  }
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Record<
    string,
    unknown
  >
  for (const name of Object.keys(given))
    if (!OWN.has(name) && (!AXIOS_OPTIONS.has(name) || PER_CALL.has(name))) throw unknown(name)
  const brandId = given.brandId === undefined ? undefined : requireBrandId(given.brandId, given.mchid)
  const mchid = brandId ?? requireMchid(given.mchid)
  const secret = given.secret === undefined ? undefined : requireSecret(given.secret)
  // A client may be made for APIv2 alone.
  const v2Only =
    secret !== undefined &&
    ['serial', 'privateKey', 'certs', 'signer', 'verifier'].every((name) => given[name] === undefined)
  return Object.freeze({
    mchid,
    ...(!v2Only && { v3: requireV3(given) }),
    ...(secret !== undefined && { secret }),
    ...(brandId !== undefined && { brandId }),
    ...readRemote(given),
    ...(given.merchant !== undefined && { certificate: readCertificate(given.merchant, given.httpsAgent) }),
    defaults: axiosDefaults(given),
  })
}

function requireV3(given: Record<string, unknown>): V3Credentials {
  const serial = requireSerial(given.serial)
  const { signer, verifier } = requireRemote(given)
  const privateKey =
    signer !== undefined && given.privateKey === undefined
      ? undefined
      : requirePrivateKey(given.privateKey, given.passphrase)
  if (isCertificateSource(given.certs))
    return { serial, privateKey, signer, verifier, certs: new Map(), source: given.certs, preferred: undefined }
  const certs = verifier !== undefined && given.certs === undefined ? {} : requireCerts(given.certs, serial)
  const keys = new Map(Object.entries(certs).map(([id, key]) => [id, readCert(id, key)]))
  return { serial, privateKey, signer, verifier, certs: keys, preferred: preferredOf(certs) }
}

function requireMchid(mchid: unknown): string {
  if (typeof mchid === 'string' && /^[\w-]+$/.test(mchid)) return mchid
  const what = mchid === undefined || mchid === '' ? 'is missing' : `is no merchant id (${typeof mchid})`
  throw invalid('mchid', 'ERR_INVALID_MCHID', `${what}: give it as a string such as '1900009191'`)
}

function requireSerial(serial: unknown): string {
  if (typeof serial === 'string' && serial.startsWith('PUB_KEY_ID_')) {
    throw invalid(
      'serial',
      'ERR_INVALID_SERIAL',
      'is a WeChat Pay public key id, which belongs into `certs`: give the serial number of the merchant API certificate',
    )
  }
  if (typeof serial === 'string' && /^[\w-]+$/.test(serial)) return serial
  const what = serial === undefined || serial === '' ? 'is missing' : `is no serial number (${typeof serial})`
  throw invalid(
    'serial',
    'ERR_INVALID_SERIAL',
    `${what}: give the serial number of the merchant API certificate as a hexadecimal string`,
  )
}

function requirePrivateKey(key: unknown, passphrase: unknown): KeyObject {
  if (key === undefined || key === null || key === '')
    throw invalid(
      'privateKey',
      'ERR_INVALID_PRIVATE_KEY',
      'is missing: give the private key of the merchant API certificate (apiclient_key.pem)',
    )
  if (passphrase !== undefined && typeof passphrase !== 'string')
    throw invalid('passphrase', 'ERR_INVALID_PASSPHRASE', 'has to be a string')
  return reading('privateKey', 'ERR_INVALID_PRIVATE_KEY', () => toPrivateKey(key as KeyInput, passphrase))
}

function requireCerts(certs: unknown, serial: string): Record<string, KeyInput> {
  if (typeof certs !== 'object' || certs === null || Array.isArray(certs)) {
    throw invalid(
      'certs',
      'ERR_INVALID_CERTS',
      "is missing: map WeChat Pay's public key id (or platform certificate serial number) to its key, as in { PUB_KEY_ID_…: 'file:///…/pub_key.pem' }",
    )
  }
  const ids = Object.keys(certs)
  if (ids.length === 0)
    throw invalid(
      'certs',
      'ERR_INVALID_CERTS',
      'is empty: without a key of WeChat Pay no answer can be verified; add its public key id or platform certificate serial number',
    )
  const own = ids.find((id) => sameSerial(id, serial))
  if (own !== undefined) {
    throw invalid(
      `certs.${own}`,
      'ERR_MERCHANT_SERIAL_IN_CERTS',
      "is the merchant's own certificate: `certs` takes the keys of WeChat Pay (its public key or platform certificate)",
    )
  }
  return certs as Record<string, KeyInput>
}

function readCert(id: string, key: KeyInput): KeyObject {
  if (!/^[\w-]+$/.test(id))
    throw invalid(`certs.${id}`, 'ERR_INVALID_CERTS', 'is named by no serial number and no public key id')
  return reading(`certs.${id}`, 'ERR_INVALID_CERTS', () => toPublicKey(key))
}

function preferredOf(certs: Record<string, KeyInput>): string | undefined {
  const ids = Object.keys(certs)
  const publicKey = ids.find((id) => id.startsWith('PUB_KEY_ID_'))
  if (publicKey !== undefined || ids.length < 2) return publicKey ?? ids[0]
  const since = (id: string) => Date.parse(toCertificate(certs[id] ?? '')?.validFrom ?? '') || 0
  return ids.reduce((newest, id) => (since(id) > since(newest) ? id : newest))
}

function axiosDefaults(given: Record<string, unknown>): CreateAxiosDefaults {
  const base = given.baseURL ?? given.base_uri
  const baseURL = base === undefined ? undefined : requireBaseURL(base)
  requireSafeAxios(given)
  const defaults = Object.fromEntries(Object.entries(given).filter(([name]) => !OWN.has(name)))
  return { ...defaults, ...(baseURL !== undefined && { baseURL }) }
}

/** Serial numbers are compared as texts everywhere else; a warning at start may be broader. */
function sameSerial(a: string, b: string): boolean {
  const plain = (serial: string) => serial.toUpperCase().replace(/^0+/, '')
  return plain(a) === plain(b)
}

/** Says which option a key came from, which the reader of keys can not know. */
function reading(argument: string, code: InvalidArgumentCode, read: () => KeyObject): KeyObject {
  try {
    return read()
  } catch (error) {
    if (!isInvalidArgumentError(error)) throw error
    throw new InvalidArgumentError(`\`${argument}\`: ${error.message}`, {
      code: error.code === 'ERR_INVALID_PASSPHRASE' ? error.code : code,
      argument: error.code === 'ERR_INVALID_PASSPHRASE' ? 'passphrase' : argument,
      cause: error.cause,
    })
  }
}

function unknown(name: string): InvalidArgumentError {
  const close = suggest(name, [...OWN, ...AXIOS_OPTIONS])
  const advice = PER_CALL.has(name)
    ? 'give it to a single call'
    : close === undefined || close === name
      ? 'see ClientOptions for those that there are'
      : `did you mean \`${close}\`?`
  return new InvalidArgumentError(`\`${name}\` is no option of Builder.factory: ${advice}`, {
    code: 'ERR_UNKNOWN_OPTION',
    argument: name,
  })
}

function invalid(argument: string, code: InvalidArgumentCode, what: string): InvalidArgumentError {
  return new InvalidArgumentError(`\`${argument}\` ${what}`, { code, argument })
}
