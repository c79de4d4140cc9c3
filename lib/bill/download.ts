import type { AxiosHeaders, AxiosRequestConfig, AxiosResponse } from 'axios'

import { decryptBill } from './cipher'
import { Digest } from '../file/digest'
import { gunzip } from '../file/gunzip'
import { unreadStream } from '../file/sniff'
import { SignatureError } from '../errors'
import type { WireConfig } from '../transport/exchange'
import { failureOf } from '../transport/failure'
import type { BillClient, BillOptions } from './ask'
import { refuseSm4, type BillPart } from './offer'

/** What WeChat Pay says of an invoice with the invoice itself. */
const SM3_DIGEST = 'SM3-Digest'
const TIMEOUT = 30_000
const BOM = Buffer.from('\ufeff')

/**
 * The plain bytes of all parts, one after the other, each with its hash checked at its end: for `spool()` alone, which
 * hands nothing over before the last of them.
 *
 * @throws SignatureError `ERR_SIGNATURE_DIGEST`
 */
export async function* plainBytes(
  client: BillClient,
  parts: readonly BillPart[],
  options: BillOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (const [index, part] of parts.entries()) {
    const response = await fetchFile(client, part, options)
    const digest = digestOf(part, response)
    let started = index === 0
    for await (const chunk of unpacked(opened(client, part, flowing(response, options.timeout)))) {
      digest.update(chunk)
      // Only the whole begins with a byte order mark.
      yield started || !BOM.equals(chunk.subarray(0, BOM.length)) ? chunk : chunk.subarray(BOM.length)
      started = true
    }
    digest.expect()
  }
}

/** A file as it comes, unpacked where it is packed. */
export async function* unpacked(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = await unreadStream(source)
  yield* stream.startsLike('gzip') ? gunzip(stream.whole()) : stream.whole()
}

/** Bytes as they arrive; a server that falls silent, or breaks off, ends in an error of ours. */
export async function* flowing(
  { data, config }: AxiosResponse<AsyncIterable<Uint8Array>>,
  timeout = TIMEOUT,
): AsyncGenerator<Uint8Array, void, undefined> {
  const iterator = data[Symbol.asyncIterator]()
  try {
    for (let next = await within(timeout, iterator); next.done !== true; next = await within(timeout, iterator))
      yield next.value
  } catch (error) {
    throw failureOf(error, config as WireConfig)
  } finally {
    // Not by the iterator, which may wait for a server that says nothing.
    ;(data as { destroy?(): void }).destroy?.()
  }
}

/** The next chunk; what it is used for afterwards does not count. */
function within(ms: number, iterator: AsyncIterator<Uint8Array>): Promise<IteratorResult<Uint8Array>> {
  return new Promise((resolve, reject) => {
    const silent = (): void => {
      reject(Object.assign(new Error('the server fell silent'), { code: 'ETIMEDOUT' }))
    }
    const timer = ms > 0 ? setTimeout(silent, ms) : undefined
    iterator
      .next()
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer)
      })
  })
}

function fetchFile(
  client: BillClient,
  { url, hash }: BillPart,
  { signal, timeout }: BillOptions,
): Promise<AxiosResponse<AsyncIterable<Uint8Array>>> {
  // The bound is set where the bytes go: axios' own would stand between us and the socket.
  const config: AxiosRequestConfig & Pick<WireConfig, 'hashed'> = {
    hashed: hash !== undefined,
    responseType: 'stream',
    maxContentLength: -1,
    ...(signal && { signal }),
    ...(timeout !== undefined && { timeout }),
  }
  return client.getDriver().select('v3').get<AsyncIterable<Uint8Array>>(url, config)
}

async function* opened(
  client: BillClient,
  { secret }: BillPart,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (!secret) {
    yield* source
    return
  }
  refuseSm4(secret.algorithm)
  const key = client.getDriver().decrypt(secret.encryptedKey)
  const file = await decryptBill(source, { key, nonce: secret.nonce })
  try {
    yield* file.read() as AsyncIterable<Uint8Array>
  } finally {
    await file.discard()
  }
}

/** Without a hash that WeChat Pay vouches for, a file is just bytes from somewhere. */
function digestOf(
  { hash, url }: BillPart,
  { headers, config }: AxiosResponse,
): { update(chunk: Uint8Array): void; expect(): void } {
  const sm3: unknown = (headers as AxiosHeaders).get(SM3_DIGEST)
  const wanted = hash ?? (typeof sm3 === 'string' ? { type: 'SM3', value: sm3 } : undefined)
  if (!wanted)
    throw new SignatureError(
      `the file at ${url.replace(/\?.*/s, '')} comes without a hash: nothing says that it is WeChat Pay's`,
      { code: 'ERR_SIGNATURE_DIGEST', config },
    )
  const digest = new Digest(wanted.type)
  return {
    update: (chunk) => {
      digest.update(chunk)
    },
    expect: () => {
      digest.expect(wanted.value)
    },
  }
}
