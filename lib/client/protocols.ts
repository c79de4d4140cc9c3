import { userAgent } from '../transport/user-agent'
import { exceptionsOf } from '../openapi/exceptions'
import type { Protocol } from '../protocol/protocol'
import { verify as verifyV2 } from '../v2/response'
import { decode as decodeV2 } from '../v2/decode'
import { sign as signV2 } from '../v2/sign'
import type { V2Merchant } from '../v2/fields'
import { decode as decodeV3 } from '../v3/decode'
import type { PlatformKeys } from '../v3/keys'
import { verify as verifyV3 } from '../v3/response'
import { sign as signV3, type Entropy, type Merchant } from '../v3/sign'

const NOTHING = Object.freeze({})

/**
 * APIv3 of one merchant.
 *
 * @param merchant who signs, asked for once a request: its key and serial number may be replaced
 */
export function v3Protocol(merchant: () => Merchant, keys: PlatformKeys, entropy: Entropy): Protocol {
  return {
    name: 'v3',
    headers: {
      Accept: 'application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5',
      'Content-Type': 'application/json; charset=utf-8',
      'User-Agent': userAgent(),
    },
    // Asked at each request: certificates come and go.
    changing: () => (keys.preferred === undefined ? NOTHING : { 'Wechatpay-Serial': keys.preferred }),
    json: true,
    trusted: () => keys.serials,
    facts: (method, path) => exceptionsOf('v3', method, path),
    sign: (request) => signV3(request, merchant(), entropy),
    verify: (received) => verifyV3(received, keys, entropy.now()),
    decode: decodeV3,
  }
}

/** APIv2 of one merchant. */
export function v2Protocol(merchant: V2Merchant, nonce: () => string): Protocol {
  return {
    name: 'v2',
    headers: {
      Accept: 'text/xml, application/xml, application/json, text/plain, application/x-gzip',
      'Content-Type': 'text/xml; charset=utf-8',
      'User-Agent': userAgent(),
    },
    json: false,
    facts: (method, path) => exceptionsOf('v2', method, path),
    sign: (request) => signV2(request, merchant, nonce),
    verify: (received) => verifyV2(received, merchant.secret),
    decode: decodeV2,
  }
}
