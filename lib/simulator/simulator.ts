import { randomUUID } from 'node:crypto'
import type { RequestListener, ServerResponse } from 'node:http'
import { InvalidArgumentError } from '../errors'
import { loadTable } from '../openapi/table'
import { createAuthorizer } from './authorization'
import { Authority } from './authority'
import type { SimulatorContext } from './context'
import { exchange, type ExchangeParts } from './exchange'
import type { FaultRule } from './faults/kinds'
import { FaultRules, type FaultHandle } from './faults/rules'
import { createHandlers } from './handlers'
import { Host, type Downtime, type Outage } from './host'
import { notify, prepare, type NotifyOptions, type NotifyResult, type PreparedNotification } from './notify'
import { createMerchant, type SimulatedMerchant } from './merchant'
import { checkOptions, type SimulatorOptions } from './options'
import { SimulatedPlatform } from './platform'
import { createRandom } from './random'
import type { RecordedRequest } from './request'
import { createSecure, type Secure } from './secure'
import { listen } from './server'
import { createState, type SimulatorState } from './state'
import type { Order } from './state/orders'
import { createV2Authorizer } from './v2/authorize'
import { isV2 } from './v2/message'

/** What `Builder.factory` needs to talk to a simulator. */
export interface SimulatorClientOptions {
  /** Merchant id. */
  mchid: string
  /** Serial number of the merchant's API certificate. */
  serial: string
  /** PKCS#8 PEM. */
  privateKey: string
  /** The platform's keys as PEM, by public key id or serial number. */
  certs: Record<string, string>
  /** 32 characters. */
  apiv3Key: string
  /** APIv2 key, 32 characters. */
  secret: string
  /** Address of the simulator. */
  baseURL: string
}

/** The same over HTTPS, with the merchant's client certificate. */
export type SecureSimulatorClientOptions = SimulatorClientOptions & Secure['client']

/** A WeChat Pay on this machine. */
export class Simulator {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  /** `https://127.0.0.1:PORT`, where it was made with `https: true`. */
  readonly secureUrl: string | undefined
  /** Every request since the start or the last `requests.length = 0`, oldest first. */
  readonly requests: RecordedRequest[] = []
  /** The one merchant that it knows, with its keys. */
  readonly merchant: SimulatedMerchant
  /** WeChat Pay's own keys; certificates may be issued and revoked. */
  readonly platform: SimulatedPlatform
  /** Cards, orders and refunds, to be looked at and changed. */
  readonly state: SimulatorState
  /** Given as an option, it repeats everything that was left to chance. */
  readonly seed: string
  private readonly hosts: Hosts
  private readonly secure: Secure | undefined
  private readonly faults: FaultRules
  private readonly context: SimulatorContext
  private readonly closing = new AbortController()

  /** @internal Use {@link createSimulator}. */
  constructor(parts: {
    context: SimulatorContext
    faults: FaultRules
    hosts: Hosts
    secure: Secure | undefined
    seed: string
    requests: RecordedRequest[]
  }) {
    this.url = parts.hosts.first.url
    this.secureUrl = parts.hosts.secure?.url
    this.hosts = parts.hosts
    this.secure = parts.secure
    this.merchant = parts.context.merchant
    this.platform = parts.context.platform
    this.state = parts.context.state
    this.seed = parts.seed
    this.requests = parts.requests
    this.faults = parts.faults
    this.context = parts.context
  }

  /**
   * `http://127.0.0.1:PORT`, a second address of the same state and keys.
   *
   * @throws InvalidArgumentError `ERR_INVALID_OPTION` unless the simulator was made with `backup: true`
   */
  get backupUrl(): string {
    if (!this.hosts.backup)
      throw new InvalidArgumentError('`backupUrl` wants a simulator that was made with `backup: true`', {
        code: 'ERR_INVALID_OPTION',
        argument: 'backup',
      })
    return this.hosts.backup.url
  }

  /** Goes straight into `Builder.factory`; `certs` holds the platform's keys as they are now. */
  get options(): SimulatorClientOptions {
    const { mchid, serial, privateKey, apiv3Key, secret } = this.merchant
    const certs = Object.fromEntries(this.platform.keys.map((key) => [key.serial, key.pem]))
    return { mchid, serial, privateKey, certs, apiv3Key, secret, baseURL: this.url }
  }

  /** As `options`, for a client of the Brand API. */
  get brandOptions(): Omit<SimulatorClientOptions, 'mchid' | 'secret'> & { brandId: string } {
    const { mchid: _, secret: __, ...rest } = this.options
    return { brandId: this.merchant.brandId, ...rest }
  }

  /**
   * As `options`, over HTTPS: with the merchant's client certificate, and an agent that trusts the simulator's authority.
   *
   * @throws InvalidArgumentError `ERR_INVALID_OPTION` unless the simulator was made with `https: true`
   */
  get secureOptions(): SecureSimulatorClientOptions {
    if (!this.secure || this.secureUrl === undefined)
      throw new InvalidArgumentError('`secureOptions` wants a simulator that was made with `https: true`', {
        code: 'ERR_INVALID_OPTION',
        argument: 'https',
      })
    return { ...this.options, ...this.secure.client, baseURL: this.secureUrl }
  }

  /**
   * Makes answers go wrong until the rule is spent or cleared; of several rules the oldest that strikes counts.
   *
   * @example sim.fault({ kind: 'wrong-signature', path: '/v3/pay/*', count: 1 })
   * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT` for a rule that can not be.
   */
  fault(rule: FaultRule): FaultHandle {
    return this.faults.add(rule)
  }

  /** Takes all faults back. */
  clearFaults(): void {
    this.faults.clear()
  }

  /**
   * Puts a host out of reach: its connections end, new ones are refused, until `ms` have passed or `up()` is called. Nothing of it
   * keeps the process alive.
   *
   * @example
   * const outage = sim.down()
   * await outage.up()
   * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT` for an address that is none of the simulator's, or a time that can not be
   */
  down({ ms, host = this.url }: Downtime = {}): Outage {
    const all = each(this.hosts)
    const found = all.find(({ url }) => url === host)
    if (!found)
      throw new InvalidArgumentError(
        `${host} is no address of this simulator; there are ${all.map(({ url }) => url).join(', ')}.`,
        { code: 'ERR_INVALID_ARGUMENT', argument: 'host' },
      )
    return found.down(ms)
  }

  /** The payer pays an order: afterwards it has a transaction id. */
  pay(outTradeNo: string, payer: { openid?: string } = {}): Order {
    return this.state.orders.pay(outTradeNo, payer)
  }

  /**
   * Sends a notification of any event of the catalog, signed and encrypted, and again on WeChat Pay's schedule (a second
   * lasts a millisecond) until it is answered 2xx.
   *
   * @example await sim.notify('TRANSACTION.SUCCESS', { order: out_trade_no })
   * @example await sim.notify('REFUND.SUCCESS', { url, resource: { out_refund_no: '1' }, forge: 'signtest', second: 0 })
   * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT`
   */
  notify(event: string, options: NotifyOptions): Promise<NotifyResult> {
    return notify(event, options, this.context, this.closing.signal)
  }

  /** A notification as it would arrive, for a handler that is called directly. */
  notification(event: string, options: NotifyOptions = {}): Promise<PreparedNotification> {
    return prepare(event, options, this.context)
  }

  /** Ends all connections, whatever they wait for, and frees the port. May be called again. */
  async close(): Promise<void> {
    this.closing.abort()
    await Promise.all(each(this.hosts).map((host) => host.close()))
  }

  /** As `close()`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }
}

/**
 * Starts a WeChat Pay on this machine.
 *
 * @example
 * const sim = await createSimulator()
 * const instance = Builder.factory(sim.options)
 * await sim.close()
 * @throws InvalidArgumentError `ERR_INVALID_OPTION`
 */
export async function createSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  checkOptions(options)
  const { now = Date.now, mode = 'publicKey', maxBodyLength = 32 << 20, maxRequests = 10_000 } = options
  const seed = String(options.seed ?? randomUUID())
  const random = createRandom(seed)
  const authority = new Authority(random, now)
  const [merchant, platform] = await Promise.all([
    createMerchant({ mchid: options.mchid ?? '1900000001', serial: options.serial, authority, random, now }),
    SimulatedPlatform.create(mode, { authority, random, now }, options.platformSerials),
  ])
  const context = { now, random, merchant, platform, state: createState(now, random) }
  // Faults draw from numbers of their own, so that a rule changes none of the ids.
  const faults = new FaultRules(platform, createRandom(`${seed}:faults`))
  const requests: RecordedRequest[] = []
  const table = await loadTable()
  const [authorizeV2, authorizeV3] = [createV2Authorizer(merchant, table), createAuthorizer(merchant, now)]
  const parts: ExchangeParts = {
    context,
    authorize: (request) => {
      ;(isV2(request.path) ? authorizeV2 : authorizeV3)(request)
    },
    handlers: createHandlers(options.handlers ?? [], table, { seed, validate: options.validate ?? 'strict' }),
    faults,
    maxBodyLength,
    record: (request) => {
      requests.push(request)
      if (requests.length > maxRequests) requests.shift()
    },
  }
  const listener: RequestListener = (message, response) => {
    exchange(parts, message, response).catch((error: unknown) => {
      abandon(error, response)
    })
  }
  const secure = options.https === true ? await createSecure({ authority, merchant, random, now }) : undefined
  const plain = (port: number) => listen(port, listener)
  const hosts: Hosts = {
    first: await Host.start('http', options.port ?? 0, plain),
    backup: options.backup === true ? await Host.start('http', 0, plain) : undefined,
    secure: secure && (await Host.start('https', 0, (port) => listen(port, listener, secure.server))),
  }
  return new Simulator({ context, faults, hosts, secure, seed, requests })
}

/** Where a simulator answers. */
interface Hosts {
  readonly first: Host
  readonly backup: Host | undefined
  readonly secure: Host | undefined
}

function each({ first, backup, secure }: Hosts): Host[] {
  return [first, backup, secure].filter((host) => host !== undefined)
}

/** The client hung up, the simulator was closed, or the simulator itself is at fault: only then there is someone to tell. */
function abandon(error: unknown, response: ServerResponse): void {
  if (response.headersSent || response.socket?.destroyed !== false) {
    response.destroy()
    return
  }
  response.writeHead(500, { 'Content-Type': 'text/plain', Connection: 'close' })
  response.end(`The simulator failed: ${String(error)}\n`)
}
