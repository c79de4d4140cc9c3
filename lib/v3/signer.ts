import axios, { type AxiosInstance } from 'axios'

import { InvalidArgumentError } from '../errors'
import { settleBody, settleTarget } from '../transport/settle'
import type { WireConfig } from '../transport/exchange'
import { mediaOf, settleUpload } from './upload'
import { authorization, requestMessage, type Merchant } from './sign'

/** Where time and randomness come from. */
export interface Entropy {
  /** Unix milliseconds. */
  now(): number
  /** 32 base-62 characters. */
  nonce(): string
}

/** Makes the request interceptor `signer`: it settles target and bytes, and signs exactly those. */
export function createSigner(instance: AxiosInstance, merchant: Merchant, entropy: Entropy) {
  return async function signer(config: WireConfig): Promise<WireConfig> {
    try {
      const url = settleTarget(instance, config)
      const media = mediaOf(config.data)
      const body = await (media === undefined ? signedBody(settleBody(config)) : settleUpload(config, media))
      const request = {
        method: (config.method ?? 'get').toUpperCase(),
        target: url.pathname + url.search,
        timestamp: String(Math.floor(entropy.now() / 1000)),
        nonce: entropy.nonce(),
        body,
      }
      if (config.exchange) config.exchange.signed = request
      const signature = merchant.sign(requestMessage(request), config.exchange?.crowded)
      // A local key may have signed by now; a service takes its time.
      const signed =
        typeof signature === 'string' ? signature : await (config.exchange?.deadline.guard(signature) ?? signature)
      config.headers.set('Authorization', authorization(request, merchant, signed))
      return config
    } catch (error) {
      const { exchange } = config
      if (exchange) exchange.unsent = true
      if (exchange?.deadline.signal.aborted) throw new axios.CanceledError(undefined, config)
      // Nothing will be sent, so no one else will end it.
      exchange?.end()
      throw error
    }
  }
}

/** What of a body is signed: all of it, or the `meta` of an upload. */
function signedBody(data: unknown): string | Uint8Array | Promise<string> {
  if (data === undefined || data === null) return ''
  if (typeof data === 'string' || data instanceof Uint8Array) return data
  if (data instanceof FormData) return formMeta(data)
  throw new InvalidArgumentError(
    'this `body` can not be signed: give text, bytes, a MediaUtil, or a form whose first part is `meta`',
    { code: 'ERR_INVALID_BODY', argument: 'body' },
  )
}

function formMeta(form: FormData): string | Promise<string> {
  const meta = form.get('meta')
  if (meta === null)
    throw new InvalidArgumentError('the form in `body` has no part `meta`, the only part that is signed', {
      code: 'ERR_INVALID_BODY',
      argument: 'body',
    })
  return typeof meta === 'string' ? meta : meta.text()
}
