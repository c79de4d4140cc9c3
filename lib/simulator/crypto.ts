/** The simulator's own cryptography: never that of the client it is there to check. */
import { constants, createCipheriv, privateDecrypt, publicEncrypt, sign, verify, type KeyObject } from 'node:crypto'

/** RSA PKCS#1 v1.5 with SHA-256, base64. */
export function signSha256(message: Buffer, privateKey: KeyObject): string {
  return sign('sha256', message, privateKey).toString('base64')
}

/** Base64 in another form than the canonical one fails, as it does at WeChat Pay. */
export function verifySha256(message: Buffer, signature: string, publicKey: KeyObject): boolean {
  const bytes = Buffer.from(signature, 'base64')
  return bytes.toString('base64') === signature && verify('sha256', message, publicKey, bytes)
}

/** RSA-OAEP with SHA-1, base64: how sensitive fields travel. */
export function encryptOaep(text: string, publicKey: KeyObject): string {
  return publicEncrypt(
    { key: publicKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
    Buffer.from(text),
  ).toString('base64')
}

/** What RSA-OAEP with SHA-1 has encrypted; `undefined` where it was not for this key, or is not base64 at all. */
export function decryptOaep(text: string, privateKey: KeyObject): string | undefined {
  return attempt(text, (bytes) =>
    privateDecrypt({ key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }, bytes),
  )
}

/** The same under PKCS#1 v1.5, whose padding Node no longer takes off by itself. */
export function decryptPkcs1(text: string, privateKey: KeyObject): string | undefined {
  return attempt(text, (bytes) => {
    const block = privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, bytes)
    const end = block.indexOf(0, 2)
    if (block[0] !== 0 || block[1] !== 2 || end < 10) throw new Error('no padding of PKCS#1 v1.5')
    return block.subarray(end + 1)
  })
}

function attempt(text: string, decrypt: (bytes: Buffer) => Buffer): string | undefined {
  const bytes = Buffer.from(text, 'base64')
  if (bytes.toString('base64') !== text) return undefined
  try {
    return decrypt(bytes).toString('utf8')
  } catch {
    return undefined
  }
}

/** AEAD_AES_256_GCM: ciphertext and tag in one, base64. */
export function encryptAesGcm(text: string, options: { key: string; nonce: string; associatedData: string }): string {
  const cipher = createCipheriv('aes-256-gcm', options.key, options.nonce)
  cipher.setAAD(Buffer.from(options.associatedData))
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64')
}
