import { BrokenResponseError, isWeChatPayError, SignatureError, withOutcome } from '../errors'
import { Digest } from '../file/digest'
import { gunzip } from '../file/gunzip'
import { unreadStream } from '../file/sniff'
import { spool, type ByteSource, type SpooledFile } from '../file/spool'
import { exceptionsOf } from '../openapi/exceptions'
import type { ReceiveContext } from '../protocol/call'
import { decryptBill } from './cipher'
import { sendOf, type BillClient, type BillOptions } from './client'
import { partsOf, readOffer, refuseSm4, type BillOffer, type BillPart } from './offer'

/** Bytes; the response that offers a bill holds a few hundred. */
const MAX_OFFER = 2 * 1024 * 1024
/** Bytes; some thirty million rows. */
const MAX_BILL = 8 * 1024 ** 3
/** What WeChat Pay says of an invoice with the invoice itself. */
const SM3_DIGEST = 'SM3-Digest'
/** Options of the call that asks for a bill that hold for its files too. */
const FOR_FILES = [
  'signal',
  'timeout',
  'baseURL',
  'base_uri',
  'headers',
  'context',
  'proxy',
  'httpAgent',
  'httpsAgent',
  'adapter',
] as const

/** The files of a bill, in their order, each whole and verified. */
export async function fetchBill(
  client: BillClient,
  from: string | BillOffer,
  options: BillOptions,
): Promise<SpooledFile[]> {
  const parts = unsent(() => {
    refuseSm4(options.query?.algorithm)
    return typeof from === 'string' ? undefined : vouched(partsOf(from))
  })
  if (parts !== undefined) return fetchParts(client, parts, options)
  const asked = await ask(client, from as string, options)
  const stream = await unreadStream(asked.read())
  if (!stream.startsLike('json')) {
    await stream.close()
    return [asked]
  }
  const offer = await stream.bytes(MAX_OFFER)
  await asked.discard()
  return fetchParts(client, vouched(partsOf(readOffer(offer))), options)
}

/** What is wrong before the first request says that nothing was sent. */
function unsent<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw isWeChatPayError(error) ? withOutcome(error, 'not-sent') : error
  }
}

/** A file as it is read, unpacked where it is packed. */
export async function* unpacked(source: ByteSource): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = await unreadStream(source)
  yield* stream.startsLike('gzip') ? gunzip(stream.whole(), { maxBytes: MAX_BILL }) : stream.whole()
}

/** Asks by the client's own send: the response may offer the bill, or be the bill itself. */
async function ask(client: BillClient, uri: string, options: BillOptions): Promise<SpooledFile> {
  const verb = options.json !== undefined || options.xml !== undefined || /^\/?v2\//.test(uri) ? 'post' : 'get'
  const receive = (source: ByteSource, context: ReceiveContext) => spool(source, { ...context, maxBytes: MAX_BILL })
  const { data } = await sendOf(client)({ verb, uri, options }, { receive, pauses: true })
  return data as SpooledFile
}

async function fetchParts(
  client: BillClient,
  parts: readonly BillPart[],
  options: BillOptions,
): Promise<SpooledFile[]> {
  const files: SpooledFile[] = []
  try {
    for (const part of parts) files.push(await fetchPart(client, part, options))
    return files
  } catch (error) {
    for (const file of files) await file.discard()
    throw error
  }
}

async function fetchPart(client: BillClient, part: BillPart, options: BillOptions): Promise<SpooledFile> {
  const receive = async (source: ByteSource, context: ReceiveContext): Promise<SpooledFile> => {
    const digest = digestOf(part, context)
    const plain = unpacked(decrypted(client, part, flowing(source, context)))
    return spool(plain, {
      signal: context.signal,
      maxBytes: MAX_BILL,
      onChunk: (chunk) => {
        digest.update(chunk)
      },
      verify: () => {
        digest.expect()
      },
    })
  }
  const kept = Object.fromEntries(
    FOR_FILES.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]),
  )
  const { data } = await sendOf(client)(
    { verb: 'get', uri: pathOf(part.url), options: kept },
    { address: part.url, receive, hashed: true, pauses: true },
  )
  return data as SpooledFile
}

/** Shows each chunk to the exchange, which counts and times them. */
async function* flowing(source: ByteSource, { onChunk }: ReceiveContext): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of source) {
    onChunk(chunk)
    yield chunk
  }
}

async function* decrypted(
  client: BillClient,
  { secret }: BillPart,
  source: ByteSource,
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

/** Without a hash that WeChat Pay vouches for, a file is just bytes from somewhere: nothing is fetched then. */
function vouched(parts: readonly BillPart[]): readonly BillPart[] {
  for (const { hash, url } of parts)
    if (hash === undefined && !exceptionsOf('v3', 'GET', `/${pathOf(url)}`).digestHeader) throw unvouched(url)
  return parts
}

function digestOf(
  { hash, url }: BillPart,
  context: ReceiveContext,
): { update(chunk: Uint8Array): void; expect(): void } {
  const sm3 = hash === undefined ? context.header(SM3_DIGEST) : undefined
  const wanted = hash ?? (sm3 === undefined ? undefined : { type: 'SM3', value: sm3 })
  if (wanted === undefined) throw unvouched(url)
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

function unvouched(url: string): SignatureError {
  return new SignatureError(`the file at ${pathOf(url)} comes without a hash: nothing says that it is WeChat Pay's`, {
    code: 'ERR_SIGNATURE_DIGEST',
  })
}

/** The path of an address, without host, query and leading `/`. */
function pathOf(url: string): string {
  if (!URL.canParse(url, 'https://api.mch.weixin.qq.com/'))
    throw new BrokenResponseError('the response names a file by what is not an address', url)
  return new URL(url, 'https://api.mch.weixin.qq.com/').pathname.replace(/^\/+/, '')
}
