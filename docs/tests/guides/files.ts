import { createPrivateKey } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import type { SecureSimulatorClientOptions } from 'wechatpay-chain/simulator'

/** What stands in the folders that the pages name: the keys of the simulator, and an image. */
export function writeFiles({ privateKey, certs, merchant, apiv3Key }: SecureSimulatorClientOptions): void {
  const [publicKey = ''] = Object.values(certs)
  const passphrase = 'open sesame'
  const folder = new URL('./own/', import.meta.url)
  mkdirSync(folder)
  const files = {
    'apiclient_key.pem': privateKey,
    'apiclient_key.encrypted.pem': createPrivateKey(privateKey).export({
      type: 'pkcs8',
      format: 'pem',
      cipher: 'aes-256-cbc',
      passphrase,
    }),
    'apiclient_cert.pem': merchant.cert,
    'pub_key.pem': publicKey,
    '图片.jpg': 'image',
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(new URL(name, folder), content)
  Object.assign(process.env, {
    WECHATPAY_PRIVATE_KEY: privateKey,
    WECHATPAY_PUBLIC_KEY: publicKey,
    WECHATPAY_KEY_PASSPHRASE: passphrase,
    WECHATPAY_APIV3_KEY: apiv3Key,
  })
}
