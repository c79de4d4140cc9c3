import type { AxiosInstance } from 'axios'

import { mediaOf } from '../upload/media-util'
import { Transformer } from '../xml/transformer'
import { InvalidArgumentError } from '../errors'
import type { WireConfig } from '../transport/exchange'
import { pathOf, settleTarget } from '../transport/settle'
import { signFields, type V2Merchant } from './fields'
import { baseOf, mayRedirect, wantsNoNonce } from './paths'
import { signedAddress } from './signed-address'

/** Makes the request interceptor `signer`: fields become signed XML, or a signed query on GET. */
export function createSigner(instance: AxiosInstance, merchant: V2Merchant, nonce: () => string) {
  return async function signer(config: WireConfig): Promise<WireConfig> {
    try {
      const path = pathOf(config)
      config.baseURL = baseOf(path, config.baseURL ?? '')
      if (mayRedirect(path)) config.validateStatus = redirectsToo(config.validateStatus)
      const fresh = config.nonceless === true || wantsNoNonce(path) ? undefined : nonce()
      settleTarget(instance, config)
      if ((config.method ?? 'get').toLowerCase() === 'get')
        config.url = signedAddress(config.url ?? '', merchant, fresh)
      else await signBody(config, merchant, fresh)
      config.transformRequest = []
      return config
    } catch (error) {
      config.exchange?.end()
      throw error
    }
  }
}

async function signBody(config: WireConfig, merchant: V2Merchant, nonce: string | undefined): Promise<void> {
  const media = mediaOf(config.data)
  if (media !== undefined) {
    const fields = { mch_id: merchant.mchid, media_hash: await media.getDigest('MD5'), sign_type: 'HMAC-SHA256' }
    const form = signFields(fields, merchant, nonce) as Record<string, string>
    const layout = { part: 'media', meta: false, form } as const
    const length = await media.getLength(layout)
    config.data = media.getStream(layout)
    config.headers.set('Content-Type', media.getContentType())
    if (length !== undefined) config.headers.set('Content-Length', length)
    return
  }
  config.data = Transformer.toXml(signFields(fieldsOf(config.data), merchant, nonce))
}

function fieldsOf(data: unknown): Record<string, unknown> {
  if (data === undefined || data === null) return {}
  // Sent again after an error, it is XML already.
  if (typeof data === 'string' && data.startsWith('<xml>')) return Transformer.toObject(data, { root: 'xml' })
  if (typeof data === 'object' && !Array.isArray(data) && !ArrayBuffer.isView(data))
    return data as Record<string, unknown>
  throw new InvalidArgumentError(
    'an APIv2 request takes its fields as an object, as in post({ xml: { … } }), or a MediaUtil as `body`',
    { code: 'ERR_INVALID_BODY', argument: 'xml' },
  )
}

function redirectsToo(validate: WireConfig['validateStatus']): (status: number) => boolean {
  return (status) => (status >= 300 && status < 400) || validate?.(status) !== false
}
