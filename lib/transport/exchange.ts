import axios, { type AxiosAdapter, type AxiosResponse } from 'axios'

import { HttpError, isWeChatPayError, withOutcome, withQuery } from '../errors'
import type { ReadySink } from '../file/sink'
import { resolveAddress, type Address } from './address'
import type { CallFacts } from '../protocol/call'
import { AuditRecording } from './audit'
import { CALL, EXCHANGE, UNSETTLED, type Steps, type Unsettled, type WireConfig } from './config'
import { Deadline } from './deadline'
import { givenOf, signalOf, type Given } from './given'
import { explain, isDescribed } from './failure'
import { isSafe } from './outcome'
import { present } from './present'
import { prepare } from './prepare'
import type { Facts, Signed } from '../protocol/protocol'
import { redactConfig, summarize } from './redact'
import { destroyBody, verified } from './receive'
import type { Exchange, Stage, Surroundings } from './state'
import { adapterOf, setWire } from './wire'

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
  const unsettled = config[UNSETTLED]?.error
  if (unsettled !== undefined && config.idempotent !== true) throw unsettled
  const own = new OwnedExchange(surroundings, config)
  try {
    const response = await pass(own.begin())
    const decoded = own.isFinished(response) ? response : await own.decode(response)
    own.recording?.end(own)
    return decoded
  } catch (error) {
    const shown = await own.interrupted(error)
    own.recording?.end(own, shown)
    throw shown
  } finally {
    own.end()
  }
}

/** The exchange of a config that passes the interceptors; `undefined` where they were given another. */
export function exchangeOf(config: WireConfig | undefined): Steps | undefined {
  return config?.[EXCHANGE]
}

class OwnedExchange implements Exchange {
  readonly deadline: Deadline
  readonly call: CallFacts
  given: Given
  stage: Stage = 'preparing'
  address: Address | undefined
  facts: Facts | undefined
  signed: Signed | undefined
  fields: Readonly<Record<string, unknown>> | undefined
  sink: ReadySink | undefined
  /** The config as it was last seen on its way. */
  config: WireConfig
  /** Of a response that is not whole yet. */
  response: AxiosResponse | undefined
  /** The body has been taken: `response.data` is what the caller gets. */
  taken = false
  #over = false
  #finished = false
  #failure: unknown
  readonly recording: AuditRecording | undefined
  readonly #unsettled: Unsettled = { error: undefined }
  #upload: { close(): Promise<void> } | undefined

  constructor(
    readonly surroundings: Surroundings,
    config: WireConfig,
  ) {
    this.config = config
    this.call = config[CALL] ?? {}
    const { audit } = surroundings
    this.recording = audit && new AuditRecording(audit, this.call.count?.() ?? 1)
    this.given = givenOf(config, surroundings.defaults)
    this.deadline = new Deadline(this.given.timeout, [
      this.given.signal,
      ...(this.call.signals ?? []),
      signalOf(config.cancelToken),
    ])
  }

  begin(): WireConfig {
    this.surroundings.inFlight.start()
    const { config } = this
    if (UNSETTLED in config) Reflect.deleteProperty(config, UNSETTLED)
    config[EXCHANGE] = this
    config.signal = this.deadline.signal
    config.adapter = this.dispatch
    return config
  }

  /** Resolves target and bytes, and signs exactly those. */
  prepare(config: WireConfig): Promise<WireConfig> {
    return this.#stage(async () => {
      this.#follow(config)
      return prepare(this, config)
    })
  }

  /** Stands for the adapter: sends once, marks when bytes can first have left. */
  readonly dispatch: AxiosAdapter = (config) =>
    this.#stage(async () => {
      this.config = config as WireConfig
      // Bytes are what is verified: axios would decode them.
      config.transformResponse = []
      this.deadline.check()
      setWire(this, this.config)
      const { adapter, tells } = adapterOf(this.given.adapter, this.config)
      this.stage = tells ? 'connecting' : 'dispatched'
      this.surroundings.diagnosis.request(this)
      const working = adapter(this.config)
      try {
        this.response = await this.deadline.guard(working)
      } catch (error) {
        // What comes too late is not read by anybody.
        if (this.deadline.reason !== undefined) void working.then(destroyBody, () => undefined)
        throw error
      }
      this.stage = 'received'
      return { ...this.response, config }
    })

  /** Marks that bytes of the request can have left. */
  readonly markSent = (): void => {
    if (this.stage === 'connecting') this.stage = 'sent'
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
      response.data = await present(this, response)
      response.config = redactConfig(this)
      response.request = summarize(this)
      this.surroundings.diagnosis.response(this, response)
      this.#finished = true
      return response
    })
  }

  /** Whether the decoder has run; interceptors of the caller may have made something else of its response since. */
  isFinished(response: unknown): boolean {
    return this.#finished || typeof response !== 'object' || response === null || !('status' in response)
  }

  /** The error of an exchange that failed in its own steps, or in those that axios takes in between. */
  async failed(error: unknown): Promise<unknown> {
    if (error === this.#failure) return error
    // axios says of what was stopped that it was cancelled, whatever it has been told before.
    if (this.#failure !== undefined && axios.isCancel(error)) return this.#failure
    if (this.response !== undefined && !this.taken) destroyBody(this.response)
    const shown = await explain(this, error)
    if (shown instanceof HttpError && shown.outcome === 'unknown' && !isSafe(this)) {
      const settlement = this.surroundings.settlement(this)
      if (settlement !== undefined) withQuery(shown, () => settlement.send())
      this.#unsettled.error = shown
      Object.assign(shown.config ?? {}, { [UNSETTLED]: this.#unsettled })
    }
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
    this.#unsettled.error = undefined
    // What failed may be sent again by the caller; its file has no name, and goes with it.
    if (this.#finished && this.call.template === undefined) void this.#upload?.close().catch(() => undefined)
  }

  /** Interceptors may have changed what was given. */
  #follow(config: WireConfig): void {
    this.config = config
    if (config.adapter !== undefined && config.adapter !== this.dispatch) {
      this.given = { ...this.given, adapter: config.adapter }
      config.adapter = this.dispatch
    }
    if (config.signal !== undefined && config.signal !== this.deadline.signal) this.deadline.follow(config.signal)
    config.signal = this.deadline.signal
    if (config.timeout !== this.given.timeout) this.deadline.limit(config.timeout)
    const { responseType, transformResponse, maxContentLength, validateStatus, timeout } = config
    const seen = { responseType, transformResponse, maxContentLength, validateStatus, timeout }
    this.given = { ...this.given, ...(seen as Given) }
  }

  async #stage<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw await this.failed(error)
    }
  }
}
