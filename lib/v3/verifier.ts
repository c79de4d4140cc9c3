import { createHash } from 'node:crypto'

import type { AxiosHeaders, AxiosResponse } from 'axios'

import { spooledStream, writeSink } from '../file/sink'
import { SignatureError } from '../errors'
import { bytesOf, isStream } from '../transport/bytes'
import { failureOf } from '../transport/failure'
import { outcomeUnknown } from '../transport/outcome'
import { keptBy, summarize } from '../transport/redact'
import { letGo } from '../transport/release'
import { pathOf } from '../transport/settle'
import type { WireConfig } from '../transport/exchange'
import type { PlatformKeys } from './keys'
import { isStatement, isUnsigned } from './unsigned'
import { openSignature, type PendingSignature, type Refusal } from './verify'

const STATEMENT_SHA1 = 'Wechatpay-Statement-Sha1'

/** Makes the response interceptor `verifier`: raw bytes are checked before anything decodes them or hands them over. */
export function createVerifier(keys: PlatformKeys, now: () => number) {
  return async function verifier(response: AxiosResponse): Promise<AxiosResponse> {
    const config = response.config as WireConfig
    try {
      return await verified(response, config, keys, now())
    } catch (error) {
      config.exchange?.end()
      letGo(response)
      throw failureOf(error, config)
    }
  }
}

async function verified(
  response: AxiosResponse,
  config: WireConfig,
  keys: PlatformKeys,
  now: number,
): Promise<AxiosResponse> {
  // A refusal is reported as it came; only a success is worth a signature.
  if (response.status < 200 || response.status > 299 || config.hashed === true) return response
  const path = pathOf(config)
  if (isUnsigned(path)) return response
  const headers = response.headers as AxiosHeaders
  const read = (name: string) => headers.get(name)?.toString()
  const { exchange } = config
  const signature = await openSignature(read, keys, now, exchange && ((work) => exchange.deadline.guard(work)))
  if ('code' in signature) throw untrusted(signature, response, keys)
  const sha1 = isStatement(path) ? read(STATEMENT_SHA1) : undefined
  const check = sha1 === undefined ? signature : statementCheck(sha1, signature)
  if (exchange?.streamed && isStream(response.data)) {
    const options = {
      signal: exchange.deadline.signal,
      onChunk: (chunk: Uint8Array) => {
        check.update(chunk)
      },
      verify: async () => {
        await insist(check, response, keys)
      },
    }
    response.data =
      exchange.sink === undefined
        ? await spooledStream(response.data, options)
        : await writeSink(response.data, exchange.sink, options)
    return response
  }
  const bytes = bytesOf(response.data)
  if (bytes === undefined)
    throw untrusted(
      { code: 'ERR_SIGNATURE_MISMATCH', reason: 'its raw bytes are gone: the adapter has parsed them' },
      response,
      keys,
    )
  check.update(bytes)
  await insist(check, response, keys)
  return response
}

/** The signed body of such an answer names the SHA-1 of its plain CSV. */
function statementCheck(sha1: string, signature: PendingSignature): PendingSignature {
  const hash = createHash('sha1')
  signature.update(JSON.stringify({ sha1 }))
  return {
    update: (bytes) => {
      hash.update(bytes)
    },
    async refusal() {
      const refusal = await signature.refusal()
      if (refusal !== undefined) return refusal
      const actual = hash.digest('hex')
      return actual === sha1.toLowerCase()
        ? undefined
        : { code: 'ERR_SIGNATURE_DIGEST', reason: `its SHA-1 is ${actual}, and ${sha1} was signed` }
    },
  }
}

async function insist(check: PendingSignature, response: AxiosResponse, keys: PlatformKeys): Promise<void> {
  const refusal = await check.refusal()
  if (refusal !== undefined) throw untrusted(refusal, response, keys)
}

function untrusted({ code, reason }: Refusal, response: AxiosResponse, keys: PlatformKeys): SignatureError {
  const config = response.config as WireConfig
  const request = summarize(config)
  return new SignatureError(
    `the answer to ${request.method} ${request.path} (${response.status}) can not be trusted: ${reason}${outcomeUnknown(config)}`,
    {
      code,
      configured: keys.serials,
      // What can not be trusted is not handed over, not even inside an error.
      ...keptBy(response, config, undefined),
    },
  )
}
