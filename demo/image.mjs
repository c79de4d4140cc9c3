import { MediaUtil } from 'wechatpay-chain'

/** An upload: only its `meta` is signed, and holds the digest of the file. */
export async function uploadImage(instance, sim) {
  const image = new MediaUtil(
    '营业执照.png',
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  )
  const { data } = await instance.v3.merchant.media.upload.post({ body: image })
  console.log(`  POST ${sim.requests.at(-1).target}  ${image.getMeta()}`)
  console.log(`    media_id ${data.media_id}`)
}
