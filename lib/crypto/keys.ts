import { createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto'
import { InvalidArgumentError, invalidArgument } from '../errors'
import { type KeyInput, type KeySource, keySource, PKCS12, unreadable } from './key-source'
import type { PemBlock } from './pem-block'

export type { KeyInput } from './key-source'

const PRIVATE = "an RSA private key, such as the merchant's apiclient_key.pem"
const PUBLIC = "an RSA public key or X.509 certificate, such as WeChat Pay's pub_key.pem"
const CERTIFICATE = 'an X.509 certificate'

/**
 * Reads an RSA private key from any of the forms of {@link KeyInput}.
 *
 * @param passphrase Opens an encrypted key; ignored for others.
 * @throws InvalidArgumentError `ERR_INVALID_KEY` when it cannot be read or is not an RSA private key,
 *   `ERR_INVALID_PASSPHRASE` when it is encrypted and the passphrase is missing or wrong.
 * @example toPrivateKey('file:///etc/wechatpay/apiclient_key.pem')
 */
export function toPrivateKey(input: KeyInput, passphrase?: string): KeyObject {
  const source = keySource(input, PRIVATE)
  if (source.kind === 'key' && source.key.type === 'private') return rsaOnly(source.key, PRIVATE)
  const block = source.kind === 'blocks' ? source.blocks.find((b) => isPrivate(b)) : undefined
  if (block === undefined || source.kind !== 'blocks') throw unreadable(PRIVATE, describe(source))
  return rsaOnly(
    load(block.label, PRIVATE, source.where, () => openPrivateKey(block, passphrase)),
    PRIVATE,
    source.where,
  )
}

/**
 * Reads an RSA public key, also that of an X.509 certificate, from any of the forms of {@link KeyInput}.
 *
 * A private key is refused although a public key could be derived from it: where a public key is wanted, it is another party's.
 *
 * @throws InvalidArgumentError `ERR_INVALID_KEY` when it cannot be read or is not an RSA public key.
 * @example toPublicKey('file:///etc/wechatpay/pub_key.pem')
 */
export function toPublicKey(input: KeyInput): KeyObject {
  const source = keySource(input, PUBLIC)
  if (source.kind === 'key' && source.key.type === 'public') return rsaOnly(source.key, PUBLIC)
  if (source.kind === 'certificate')
    return rsaOnly(
      load('CERTIFICATE', PUBLIC, '', () => source.certificate.publicKey),
      PUBLIC,
    )
  const block = source.kind === 'blocks' ? source.blocks.find((b) => isPublic(b) || isCertificate(b)) : undefined
  if (block === undefined || source.kind !== 'blocks') throw unreadable(PUBLIC, describe(source))
  const key = load(block.label, PUBLIC, source.where, () =>
    isPublic(block) ? createPublicKey(block.pem) : new X509Certificate(block.pem).publicKey,
  )
  return rsaOnly(key, PUBLIC, source.where)
}

/**
 * The X.509 certificate that an input holds, or `undefined` where it holds only a key.
 *
 * @throws InvalidArgumentError `ERR_INVALID_KEY` when the input cannot be read at all.
 * @example toCertificate(pem)?.validTo
 */
export function toCertificate(input: KeyInput): X509Certificate | undefined {
  const source = keySource(input, CERTIFICATE)
  if (source.kind === 'certificate') return source.certificate
  if (source.kind === 'key') return undefined
  const block = source.blocks.find((b) => isCertificate(b))
  return block && load(block.label, CERTIFICATE, source.where, () => new X509Certificate(block.pem))
}

/**
 * All X.509 certificates that an input holds, in their order: a certificate and those of its authorities.
 *
 * @throws InvalidArgumentError `ERR_INVALID_KEY` when it holds none.
 * @example toCertificates('file:///etc/wechatpay/apiclient_cert.pem')
 */
export function toCertificates(input: KeyInput): X509Certificate[] {
  const source = keySource(input, CERTIFICATE)
  if (source.kind === 'certificate') return [source.certificate]
  const blocks = source.kind === 'blocks' ? source.blocks.filter(isCertificate) : []
  if (blocks.length === 0) throw unreadable(CERTIFICATE, describe(source))
  return blocks.map(({ label, pem }) => load(label, CERTIFICATE, where(source), () => new X509Certificate(pem)))
}

const where = (source: KeySource): string => (source.kind === 'blocks' ? source.where : '')

// OpenSSL does not read OpenSSH's own format.
const isPrivate = (block: PemBlock): boolean =>
  block.label.endsWith('PRIVATE KEY') && !block.label.startsWith('OPENSSH')
const isPublic = (block: PemBlock): boolean => block.label === 'PUBLIC KEY' || block.label === 'RSA PUBLIC KEY'
const isCertificate = (block: PemBlock): boolean => /^(?:X509 |TRUSTED )?CERTIFICATE$/.test(block.label)

function openPrivateKey(block: PemBlock, passphrase: string | undefined): KeyObject {
  if (!block.encrypted) return createPrivateKey(block.pem)
  if (typeof passphrase !== 'string') {
    throw invalidArgument(
      'passphrase',
      'the private key is encrypted: give its `passphrase` as a string',
      'ERR_INVALID_PASSPHRASE',
    )
  }
  try {
    return createPrivateKey({ key: block.pem, passphrase })
  } catch (cause) {
    // Unknown ciphers say so; all else, from bad padding to an unreadable result, is what a wrong passphrase looks like.
    if ((cause as NodeJS.ErrnoException).code === 'ERR_OSSL_EVP_UNSUPPORTED') {
      const remedy = 'openssl pkcs8 -topk8 -v2 aes-256-cbc -provider legacy -provider default'
      throw unreadable(
        PRIVATE,
        `one encrypted with a cipher that this OpenSSL does not have; convert it: ${remedy}`,
        cause,
      )
    }
    throw invalidArgument(
      'passphrase',
      '`passphrase` does not decrypt the private key',
      'ERR_INVALID_PASSPHRASE',
      cause,
    )
  }
}

function load<T>(label: string, expected: string, where: string, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    if (cause instanceof InvalidArgumentError) throw cause
    throw unreadable(expected, `a "${label}" that cannot be decoded${where}`, cause)
  }
}

function rsaOnly(key: KeyObject, expected: string, where = ''): KeyObject {
  if (key.asymmetricKeyType === 'rsa') return key
  throw unreadable(expected, `${describeKey(key)}${where}`)
}

function describeKey(key: KeyObject): string {
  if (key.type === 'secret') return 'a secret (symmetric) key'
  if (key.asymmetricKeyType === 'rsa') return `a ${key.type} key`
  // Node has no name for SM2 keys it reads, and must not be asked to export one: that can abort the process.
  const algorithm = key.asymmetricKeyType?.toUpperCase() ?? 'SM2 (国密) or unknown'
  return `a ${key.type} key whose algorithm is ${algorithm} and not RSA`
}

function describe(source: KeySource): string {
  if (source.kind === 'key') return describeKey(source.key)
  if (source.kind === 'certificate') return CERTIFICATE
  const [block] = source.blocks
  return (block === undefined ? 'nothing' : describeBlock(block)) + source.where
}

function describeBlock(block: PemBlock): string {
  if (isCertificate(block)) return CERTIFICATE
  if (isPublic(block)) return 'a public key'
  if (isPrivate(block)) return block.encrypted ? 'an encrypted private key' : 'a private key'
  if (block.label === 'PKCS12') return PKCS12
  return `a PEM block "${block.label}"`
}
