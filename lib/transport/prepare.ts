import { types } from 'node:util'

import { AxiosHeaders, type AxiosRequestTransformer } from 'axios'

import { invalidArgument } from '../errors'
import { ownOf } from '../json/own'
import { refuseOfTheWire } from '../protocol/wire-headers'
import { requireFields, writeBody } from './body'
import type { WireConfig } from './config'
import type { Exchange, Prepared, PreparedUpload, Upload } from './state'
import type { Signing } from '../protocol/protocol'
import { readySink } from './ready-sink'
import { writtenAddress } from './written'

/** Resolves target and bytes of a request and signs exactly those; nothing has been sent when it is done. */
export async function prepare(exchange: Exchange, config: WireConfig): Promise<WireConfig> {
  const { protocol } = exchange.surroundings
  const method = methodOf(config)
  requireReadable(config)
  if (exchange.call.ready !== undefined) {
    const { headers, ...ready } = ownOf(await exchange.deadline.guard(exchange.call.ready()))
    Object.assign(config, ready)
    for (const [name, value] of Object.entries((headers ?? {}) as Record<string, string>))
      config.headers.set(name, value)
  }
  resolveTarget(exchange, config, method)
  config.headers = headersOf(exchange, config.headers)
  if (config.sink !== undefined)
    exchange.sink = await exchange.deadline.guard(readySink(config.sink, exchange.deadline.signal))
  const upload = exchange.surroundings.uploadOf(config.data)
  if (upload !== undefined) exchange.keep(upload)
  else {
    const body = bodyOf(config, protocol.json)
    config.data = types.isPromise(body) ? await body : body
  }
  exchange.stage = 'signing'
  const signed = sign(exchange, config, method, upload)
  const signing = ownOf(types.isPromise(signed) ? await signed : signed) as Signing
  exchange.stage = 'preparing'
  apply(exchange, config, signing)
  if (upload !== undefined) openUpload(config, await prepared(exchange, upload, signing.form))
  const { url, baseURL, data } = config as Partial<Prepared>
  exchange.prepared = { method: config.method, url, baseURL, data }
  return config
}

/**
 * Insists that what leaves is what was signed. Where the caller has put another signer in place of ours, its address is resolved
 * here: it goes nowhere else either.
 *
 * @throws InvalidArgumentError `ERR_INVALID_OPTION` that names what was changed; `ERR_INVALID_URI`
 */
export function requirePrepared(exchange: Exchange, config: WireConfig): void {
  const { prepared } = exchange
  if (prepared === undefined) {
    resolveTarget(exchange, config, methodOf(config))
    return
  }
  for (const name of ['method', 'url', 'baseURL', 'data'] as const) {
    if (config[name] !== prepared[name]) {
      throw invalidArgument(
        name,
        `\`${name}\` was changed after the request was signed: add the interceptor with interceptors.request.use(), which runs it before \`signer\``,
      )
    }
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

function methodOf({ method = 'get' }: WireConfig): string {
  return method.toUpperCase()
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

function headersOf({ surroundings: { protocol } }: Exchange, passed: WireConfig['headers']): AxiosHeaders {
  const headers = AxiosHeaders.from(passed)
  const given = new Set<string>()
  for (const name of Object.keys(headers)) {
    const lower = name.toLowerCase()
    refuseOfTheWire(name, lower)
    if (headers[name] !== undefined) given.add(lower)
  }
  // Those of the protocol are among the defaults, but an interceptor may have replaced all headers.
  for (const more of [protocol.headers, protocol.changing?.()]) {
    for (const name in more)
      if (Object.hasOwn(more, name) && !given.has(name.toLowerCase())) headers.set(name, more[name])
  }
  return headers
}

/** By the transforms of the caller, then as JSON: what stands in `data` afterwards is what is signed and sent. */
function bodyOf(config: WireConfig, json: boolean): unknown {
  const { transformRequest = [] } = config
  const transforms: AxiosRequestTransformer[] = Array.isArray(transformRequest) ? transformRequest : [transformRequest]
  for (const transform of transforms) config.data = transform.call(config, config.data, config.headers) as unknown
  config.transformRequest = []
  return json ? writeBody(config.data, config.headers) : requireFields(config.data, config.headers)
}

function sign(
  exchange: Exchange,
  config: WireConfig,
  method: string,
  upload: Upload | undefined,
): Signing | Promise<Signing> {
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
  return types.isPromise(signing) ? deadline.guard(signing) : signing
}

function prepared({ deadline }: Exchange, upload: Upload, form: object | undefined): Promise<PreparedUpload> {
  return deadline.guard(upload.prepare({ signal: deadline.signal, ...(form && { form }) }))
}

function apply(exchange: Exchange, config: WireConfig, { headers, search, data, signed, fields }: Signing): void {
  exchange.signed = signed
  exchange.fields = fields
  for (const [name, value] of Object.entries((headers ?? {}) as Record<string, string>)) config.headers.set(name, value)
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
