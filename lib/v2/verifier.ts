import { Readable } from 'node:stream'

import type { AxiosResponse } from 'axios'

import { handOver } from '../file/sink'
import { Transformer, type XmlObject } from '../xml/transformer'
import { Hash } from '../crypto/hash'
import { BusinessError, isTransportError, SignatureError, type SignatureCode } from '../errors'
import { bytesOf, isStream } from '../transport/bytes'
import type { WireConfig } from '../transport/exchange'
import { failureOf } from '../transport/failure'
import { outcomeUnknown } from '../transport/outcome'
import { keptBy, summarize } from '../transport/redact'
import { letGo } from '../transport/release'
import { pathOf } from '../transport/settle'
import { signing } from './paths'
import { startsLike, unreadStream, type Beginning } from '../file/sniff'

/** Characters of an answer that an error keeps. */
const MAX_RAW = 2_000
/** No XML of WeChat Pay's is larger. */
const MAX_XML = 2 * 1024 * 1024

/** Makes the response interceptor `verifier`: XML is read, its `sign` checked, and what says no becomes an error. */
export function createVerifier(secret: string) {
  return async function verifier(response: AxiosResponse): Promise<AxiosResponse> {
    const config = response.config as WireConfig
    if (response.status < 200 || response.status > 299) return response
    try {
      response.data = await trusted(response, config, secret)
      return response
    } catch (error) {
      config.exchange?.end()
      letGo(response)
      throw failureOf(error, config)
    }
  }
}

async function trusted(response: AxiosResponse, config: WireConfig, secret: string): Promise<unknown> {
  const path = pathOf(config)
  const unsigned = signing(path) === 'never'
  let data: unknown = response.data
  if (isStream(data) && !Buffer.isBuffer(data)) {
    const stream = await unreadStream(data)
    // Only a file may be long: what begins as XML is an answer, or says why there is no file.
    if (unsigned && !stream.startsLike('xml')) return Readable.from(stream.whole())
    data = await stream.bytes(MAX_XML)
  }
  const bytes = bytesOf(data)
  if (bytes === undefined)
    throw untrusted('ERR_SIGNATURE_UNREADABLE', 'its raw bytes are gone: the adapter has parsed them', response)
  const kind: Beginning = startsLike(bytes)
  if (unsigned && (kind === 'file' || kind === 'gzip')) return bytes
  if (unsigned && kind === 'json') return business(readJson(bytes, response), bytes, response)
  const fields = read(bytes, response)
  check(fields, signing(path), secret, bytes, response)
  business(fields, bytes, response)
  return config.exchange?.streamed === true ? handOver(Readable.from([bytes]), config.exchange) : fields
}

function read(bytes: Buffer, response: AxiosResponse): XmlObject {
  try {
    return Transformer.toObject(bytes, { root: 'xml' })
  } catch (error) {
    if (!isTransportError(error)) throw error
    throw untrusted(
      'ERR_SIGNATURE_UNREADABLE',
      `it is no whole XML document (${error.message})`,
      response,
      bytes,
      error,
    )
  }
}

function readJson(bytes: Buffer, response: AxiosResponse): XmlObject {
  try {
    return JSON.parse(bytes.toString()) as XmlObject
  } catch (error) {
    throw untrusted('ERR_SIGNATURE_UNREADABLE', 'it is no whole JSON document', response, bytes, error)
  }
}

function check(
  fields: XmlObject,
  expected: ReturnType<typeof signing>,
  secret: string,
  bytes: Buffer,
  response: AxiosResponse,
): void {
  const { sign } = fields
  // Whoever did not understand the request can not sign; a refusal without a sign is passed on as what it is.
  if (expected === 'never' || fields.return_code !== 'SUCCESS') return
  if (typeof sign !== 'string' || sign === '') {
    if (expected === 'sometimes' || (fields.result_code !== undefined && fields.result_code !== 'SUCCESS')) return
    throw untrusted('ERR_SIGNATURE_MISSING', 'it has no sign', response, bytes)
  }
  const flat = Object.values(fields).every((value) => typeof value === 'string')
  const type = sign.length === 64 ? Hash.ALGO_HMAC_SHA256 : Hash.ALGO_MD5
  if (flat && Hash.equals(Hash.sign(type, fields as Record<string, string>, secret), sign)) return
  throw untrusted('ERR_SIGNATURE_MISMATCH', `its ${type} sign does not hold`, response, bytes)
}

/** Throws where the answer says no. */
function business(fields: XmlObject, bytes: Buffer, response: AxiosResponse): XmlObject {
  const { return_code, return_msg, result_code, err_code, err_code_des, retcode, retmsg } = fields
  const code = [err_code, result_code === 'SUCCESS' ? undefined : result_code, retcode, return_code]
    .map(textOf)
    .find((text) => text !== '')
  const refused =
    retcode === undefined
      ? return_code !== 'SUCCESS' || (result_code !== undefined && result_code !== 'SUCCESS')
      : textOf(retcode) !== '0'
  if (!refused) return fields
  const config = response.config as WireConfig
  const message = [err_code_des, return_msg, retmsg].map(textOf).find((text) => text !== '' && text !== 'OK')
  throw new BusinessError(message ?? 'WeChat Pay refused the call without saying why', {
    code: code ?? 'FAIL',
    fields,
    raw: bytes.toString().slice(0, MAX_RAW),
    ...keptBy(response, config, fields),
  })
}

/** A field of XML is text; of JSON it may be a number. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

function untrusted(
  code: SignatureCode,
  reason: string,
  response: AxiosResponse,
  bytes?: Buffer,
  cause?: unknown,
): SignatureError {
  const config = response.config as WireConfig
  const request = summarize(config)
  return new SignatureError(
    `the answer to ${request.method} ${request.path} (${response.status}) can not be trusted: ${reason}${outcomeUnknown(config)}`,
    {
      code,
      cause,
      raw: bytes?.toString().slice(0, MAX_RAW),
      ...keptBy(response, config, undefined),
    },
  )
}
