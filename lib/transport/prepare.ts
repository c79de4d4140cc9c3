import { AxiosHeaders, type AxiosRequestTransformer } from 'axios'

import { invalidArgument, isInvalidArgumentError, TransportError } from '../errors'
import { prepareSink, type ReadySink, type Sink } from '../file/sink'
import { writeBody } from './body'
import type { WireConfig } from './config'
import type { Exchange } from './state'
import { codeOf } from './network'
import type { Signing } from '../protocol/protocol'
import type { PreparedUpload, Upload } from './state'
import { writtenAddress } from './written'

/** Headers that the exchange itself is to write: others would make another message of it than the one that is signed. */
const FRAMING = ['Content-Length', 'Host', 'Transfer-Encoding', 'Connection', 'Expect', 'Upgrade', 'Trailer', 'TE']

/** Resolves target and bytes of a request and signs exactly those; nothing has been sent when it is done. */
export async function prepare(exchange: Exchange, config: WireConfig): Promise<WireConfig> {
  const { protocol } = exchange.surroundings
  const method = (config.method ?? 'get').toUpperCase()
  requireReadable(config)
  if (exchange.call.ready !== undefined) {
    const { headers, ...ready } = await exchange.deadline.guard(exchange.call.ready())
    Object.assign(config, ready)
    for (const [name, value] of Object.entries(headers ?? {})) config.headers.set(name, value)
  }
  resolveTarget(exchange, config, method)
  config.headers = headersOf(exchange, config.headers)
  if (config.sink !== undefined) exchange.sink = await readySink(exchange, config.sink)
  const upload = exchange.surroundings.uploadOf(config.data)
  if (upload !== undefined) exchange.keep(upload)
  else await setBody(config, protocol.json)
  exchange.stage = 'signing'
  const signing = await sign(exchange, config, method, upload)
  exchange.stage = 'preparing'
  apply(exchange, config, signing)
  if (upload !== undefined) openUpload(config, await prepared(exchange, upload, signing.form))
  return config
}

/** A path that cannot be written to is a fault of the file system, as it would be later. */
async function readySink({ deadline }: Exchange, sink: Sink): Promise<ReadySink> {
  try {
    return await deadline.guard(prepareSink(sink, { signal: deadline.signal }))
  } catch (error) {
    if (!isInvalidArgumentError(error) || codeOf(error.cause) === undefined) throw error
    throw new TransportError(error.message, { code: 'ERR_SINK', retryable: false, cause: error.cause })
  }
}

const RESPONSE_TYPES: readonly unknown[] = [undefined, 'json', 'text', 'arraybuffer', 'blob', 'stream']

/** Bytes that cannot be seen as they were signed cannot be verified. */
function requireReadable({ decompress, responseType }: WireConfig): void {
  if (decompress === false)
    throw invalidArgument('decompress', '`decompress` stays true: what is signed is the body without its compression')
  if (!RESPONSE_TYPES.includes(responseType)) {
    throw invalidArgument(
      'responseType',
      `\`responseType\` is '${String(responseType)}': give 'json', 'text', 'arraybuffer', 'blob' or 'stream'`,
    )
  }
}

function resolveTarget(exchange: Exchange, config: WireConfig, method: string): void {
  const { protocol } = exchange.surroundings
  const written = writtenAddress(config)
  let address = exchange.resolve(config, written)
  const facts = protocol.facts(method, address.path)
  // Another host by itself only while nobody has chosen one.
  if (facts.host !== undefined && address.own && isDefaultHost(address.url)) {
    config.baseURL = `${facts.host}/`
    address = exchange.resolve(config, written)
  }
  exchange.address = address
  exchange.facts = facts
  config.url = address.own ? address.path + address.url.search : address.url.href
  delete config.params
}

/** Where requests go unless a client or a call says otherwise. */
export const DEFAULT_BASE = 'https://api.mch.weixin.qq.com/'

function isDefaultHost(url: URL): boolean {
  return url.origin === new URL(DEFAULT_BASE).origin
}

function headersOf({ surroundings: { protocol } }: Exchange, given: WireConfig['headers']): AxiosHeaders {
  const headers = AxiosHeaders.from(given)
  for (const name of FRAMING) {
    if (headers.has(name)) {
      throw invalidArgument(
        `headers.${name}`,
        `\`headers\` cannot hold ${name}: the client writes it for the message that it signs`,
      )
    }
  }
  for (const [name, value] of Object.entries(protocol.changing?.() ?? {})) headers.set(name, value, false)
  return headers
}

/** By the transforms of the caller, then as JSON: what stands in `data` afterwards is what is signed and sent. */
async function setBody(config: WireConfig, json: boolean): Promise<void> {
  const { transformRequest = [] } = config
  const transforms: AxiosRequestTransformer[] = Array.isArray(transformRequest) ? transformRequest : [transformRequest]
  for (const transform of transforms) config.data = transform.call(config, config.data, config.headers) as unknown
  config.transformRequest = []
  if (json) config.data = await writeBody(config.data, config.headers)
}

async function sign(
  exchange: Exchange,
  config: WireConfig,
  method: string,
  upload: Upload | undefined,
): Promise<Signing> {
  const { address, facts, deadline, surroundings } = exchange
  if (address === undefined || facts === undefined)
    throw new TypeError('a request is signed before its address is known')
  const signing = surroundings.protocol.sign({
    method,
    url: address.url,
    facts,
    data: config.data as unknown,
    upload: upload && {
      meta: async () => (await prepared(exchange, upload, undefined)).meta,
      digest: async (algorithm) => {
        await prepared(exchange, upload, undefined)
        return deadline.guard(upload.getDigest(algorithm))
      },
    },
    nonceless: config.nonceless === true || facts.nonceless,
    busy: surroundings.inFlight.busy,
  })
  return signing instanceof Promise ? deadline.guard(signing) : signing
}

function prepared({ deadline }: Exchange, upload: Upload, form: object | undefined): Promise<PreparedUpload> {
  return deadline.guard(upload.prepare({ signal: deadline.signal, ...(form && { form }) }))
}

function apply(exchange: Exchange, config: WireConfig, { headers, search, data, signed, fields }: Signing): void {
  exchange.signed = signed
  exchange.fields = fields
  for (const [name, value] of Object.entries(headers ?? {})) config.headers.set(name, value)
  if (data !== undefined) config.data = data
  const { address } = exchange
  if (search === undefined || address === undefined) return
  address.url.search = search
  config.url = address.own ? address.path + address.url.search : address.url.href
}

function openUpload(config: WireConfig, upload: PreparedUpload): void {
  // The caller's own stream is only a sign of what to send; it opens nothing before it is read.
  ;(config.data as { destroy?(): void }).destroy?.()
  config.data = upload.open()
  config.transformRequest = []
  config.headers.set('Content-Type', upload.contentType)
  if (upload.length !== undefined) config.headers.set('Content-Length', upload.length)
}
