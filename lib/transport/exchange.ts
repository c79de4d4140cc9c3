import { types } from 'node:util'

import axios, { type AxiosAdapter, type AxiosResponse } from 'axios'

import { HttpError, isSignatureError, isWeChatPayError, withOutcome, withQuery } from '../errors'
import type { ReadySink } from '../file/sink'
import { resolveAddress, type Address } from './address'
import type { CallFacts } from '../protocol/call'
import { AuditRecording } from './audit'
import { CALL, EXCHANGE, ONGOING, type WireConfig } from './config'
import type { Observer } from './connection'
import { ownOf } from '../json/own'
import { Deadline } from './deadline'
import { follow, givenOf, type Given } from './given'
import { explain, isDescribed } from './failure'
import { Ongoing } from './ongoing'
import { isSafe } from './outcome'
import { present } from './present'
import { prepare, requirePrepared } from './prepare'
import type { Facts, Signed } from '../protocol/protocol'
import { showRedacted } from './redact'
import { destroyBody, verified } from './receive'
import { refusedByProxy } from './refusal'
import { isResponse } from './response'
import type { Exchange, Prepared, Stage, Surroundings } from './state'
import { wayOf } from './wire'

/**
 * The one way of a request: begin → prepare → mark sent → receive → verify → decode → end. It is begun and ended here, and
 * nowhere else; whatever fails in it becomes an error of this package here.
 *
 * @param pass sends the config through the interceptors of the axios instance
 */
export async function exchange(
  surroundings: Surroundings,
  config: WireConfig,
  pass: (config: WireConfig) => Promise<AxiosResponse>,
): Promise<AxiosResponse> {
  const unsettled = config[ONGOING]?.unsettled
  if (unsettled !== undefined && config.idempotent !== true && !isSafe({ config })) throw unsettled
  const own = new OwnedExchange(surroundings, config)
  try {
    const finished = own.finish(await pass(own.begin()))
    const response = types.isPromise(finished) ? await finished : finished
    own.recording?.end(own)
    return response
  } catch (error) {
    const shown = await own.interrupted(error)
    own.recording?.end(own, shown)
    throw shown
  } finally {
    own.end()
  }
}

class OwnedExchange implements Exchange {
  readonly deadline: Deadline
  readonly call: CallFacts
  given: Given
  stage: Stage = 'preparing'
  address: Address | undefined
  facts: Facts | undefined
  prepared: Prepared | undefined
  signed: Signed | undefined
  fields: Readonly<Record<string, unknown>> | undefined
  sink: ReadySink | undefined
  /** The config as it was last seen on its way. */
  config: WireConfig
  /** Of a response that is not whole yet. */
  response: AxiosResponse | undefined
  /** The body has been taken: `response.data` is what the caller gets. */
  taken = false
  sentAt: number | undefined
  #over = false
  #tunnelRefused = false
  #finished = false
  #failure: unknown
  readonly recording: AuditRecording | undefined
  readonly #ongoing: Ongoing
  /** It is the call itself, not a request that is sent again within it. */
  readonly #outermost: boolean
  #upload: { close(): Promise<void> } | undefined

  constructor(
    readonly surroundings: Surroundings,
    config: WireConfig,
  ) {
    this.config = config
    const within = config[ONGOING]
    this.call = ownOf(config[CALL] ?? within?.call ?? {})
    this.#ongoing = within?.call === undefined ? new Ongoing(this.call) : within
    this.#outermost = this.#ongoing !== within
    const { audit } = surroundings
    this.recording = audit && new AuditRecording(audit, this.call.count?.() ?? 1)
    this.given = givenOf(config, surroundings.defaults)
    this.deadline = new Deadline(this.given.timeout, [this.given.signal, ...(this.call.signals ?? [])])
    if (config.cancelToken !== undefined) this.deadline.followToken(config.cancelToken)
  }

  begin(): WireConfig {
    this.surroundings.inFlight.start()
    const { config } = this
    if (ONGOING in config) Reflect.deleteProperty(config, ONGOING)
    // An error shows no token of it.
    if (this.call.address !== undefined) config.url = this.call.address
    if (CALL in config) Reflect.deleteProperty(config, CALL)
    const { transitional } = this.surroundings.defaults
    // Interceptors of the caller come before the signer, whatever axios is told.
    if (config.transitional !== undefined || transitional?.legacyInterceptorReqResOrdering !== true)
      config.transitional = { ...transitional, ...config.transitional, legacyInterceptorReqResOrdering: true }
    config[EXCHANGE] = this
    config.adapter = this.dispatch
    return config
  }

  /** Resolves target and bytes, and signs exactly those. */
  prepare(config: WireConfig): Promise<WireConfig> {
    return this.#stage(async () => {
      follow(this, config)
      return prepare(this, config)
    })
  }

  /** Stands for the adapter: sends once, marks when bytes can first have left. */
  readonly dispatch: AxiosAdapter = (config) =>
    this.#stage(async () => {
      this.config = config as WireConfig
      requirePrepared(this, this.config)
      // Bytes are what is verified: axios would decode them.
      config.transformResponse = []
      const way = await wayOf(this, this.config)
      this.deadline.check()
      this.stage = way.tells ? 'connecting' : 'dispatched'
      this.sentAt = performance.now()
      this.surroundings.diagnosis.request(this)
      this.response = await way.send(this.config)
      if (this.#tunnelRefused) throw await refusedByProxy(this, this.response)
      this.stage = 'received'
      return this.response
    })

  /** What the connection tells. */
  readonly wire: Observer = {
    sent: () => {
      if (this.stage === 'connecting') this.stage = 'sent'
    },
    tunnelRefused: () => void (this.#tunnelRefused = true),
  }

  /** Raw bytes are checked before anything decodes them or hands them over. */
  verify(response: AxiosResponse): Promise<AxiosResponse> {
    return this.#stage(async () => {
      this.response = response
      return verified(this, response)
    })
  }

  /** What the caller sees, with nothing secret left in it. */
  decode(response: AxiosResponse): Promise<AxiosResponse> {
    return this.#stage(async () => {
      this.response = response
      const data = present(this, response)
      response.data = types.isPromise(data) ? await data : data
      showRedacted(this, response)
      this.surroundings.diagnosis.response(this, response)
      this.#finished = true
      return response
    })
  }

  /** What the caller gets: what his interceptors made of a response that is decoded, or of an error. */
  finish(response: AxiosResponse): AxiosResponse | Promise<AxiosResponse> {
    // Not what cannot be trusted, though one of them calls it good.
    if (isSignatureError(this.#failure) && this.#failure.response === response) throw this.#failure
    return this.#finished || this.#failure !== undefined || !isResponse(response) ? response : this.decode(response)
  }

  /** The error of an exchange that failed in its own steps, or in those that axios takes in between. */
  async failed(error: unknown): Promise<unknown> {
    if (error === this.#failure) return error
    // axios says of what was stopped that it was cancelled, whatever it has been told before.
    if (this.#failure !== undefined && axios.isCancel(error)) return this.#failure
    if (this.response !== undefined && !this.taken) destroyBody(this.response)
    const shown = await explain(this, error)
    if (shown instanceof HttpError) this.#keep(shown)
    this.surroundings.diagnosis.failure(this, shown)
    return (this.#failure = shown)
  }

  /** What the caller's own interceptors throw stays what it is, with the outcome beside it. */
  interrupted(error: unknown): unknown {
    if (isDescribed(error)) return error
    if (axios.isAxiosError(error) || axios.isCancel(error) || isWeChatPayError(error)) return this.failed(error)
    return typeof error === 'object' && error !== null && !('outcome' in error)
      ? withOutcome(error, this.outcome)
      : error
  }

  /** What is known of the request where nothing else is. */
  get outcome(): 'not-sent' | 'unknown' {
    return this.sentNothing ? 'not-sent' : 'unknown'
  }

  get sentNothing(): boolean {
    return this.stage === 'preparing' || this.stage === 'signing' || this.stage === 'connecting'
  }

  /** Where the body goes to something other than memory. */
  get streamed(): boolean {
    return this.call.receive !== undefined || this.sink !== undefined || this.given.responseType === 'stream'
  }

  /** The upload of this exchange, which it closes at its end unless it is one of several tries. */
  keep(upload: { close(): Promise<void> }): void {
    this.#upload = upload
  }

  resolve(config: WireConfig, url: string): Address {
    return resolveAddress(config.baseURL ?? '', url, this.surroundings.isKnownHost)
  }

  end(): void {
    if (this.#over) return
    this.#over = true
    this.deadline.clear()
    this.surroundings.inFlight.end()
    if (this.#outermost) this.#ongoing.end()
    // What failed may be sent again by the caller; its file has no name, and goes with it.
    if (this.#finished && this.call.template === undefined) void this.#upload?.close().catch(() => undefined)
  }

  #keep(error: HttpError): void {
    Object.assign(error.config ?? {}, { [ONGOING]: this.#ongoing })
    if (error.outcome !== 'unknown' || isSafe(this)) return
    const settlement = this.surroundings.settlement(this)
    if (settlement !== undefined) withQuery(error, (options) => settlement.send(options?.signal))
    this.#ongoing.unsettle(error)
  }

  async #stage<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw await this.failed(error)
    }
  }
}
