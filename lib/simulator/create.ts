import { randomUUID } from 'node:crypto'
import type { RequestListener, ServerResponse } from 'node:http'
import { InvalidArgumentError } from '../errors'
import { loadTable } from '../openapi/table'
import { createAuthorizer } from './authorization'
import { Authority } from './authority'
import { control } from './control/routes'
import { exchange, type ExchangeParts } from './exchange'
import { FaultRules } from './faults/rules'
import { MACHINES } from './flows'
import { createHandlers } from './handlers'
import { Host, type Hosts } from './host'
import { createKeyPair, shippedKeyPair, type KeySource } from './keys'
import { createMerchant, type MerchantOptions, type SimulatedMerchant } from './merchant'
import { Merchants } from './merchants'
import { Deliveries } from './notify/deliveries'
import { checkMerchant, checkOptions, type SimulatorOptions } from './options'
import { SimulatedPlatform } from './platform'
import { createRandom } from './random'
import type { RecordedRequest } from './request'
import { requestLog } from './requests'
import { createSecure } from './secure'
import { listen } from './server'
import { Simulator } from './simulator'
import { createState } from './state'
import { createV2Authorizer } from './v2/authorize'
import { isV2 } from './v2/message'
import { SimulatorClock } from './world/clock'
import { Ids } from './world/ids'
import { World } from './world/world'

/** Of the first merchant and the first brand; the next ones count on. */
const FIRST = { mchid: 1_900_000_001, brandId: 100_000 }

/**
 * Starts a WeChat Pay on this machine.
 *
 * @example
 * const sim = await createSimulator()
 * const instance = Builder.factory(sim.options)
 * await sim.close()
 * @throws InvalidArgumentError `ERR_UNKNOWN_OPTION`, `ERR_INVALID_OPTION`
 */
export async function createSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  checkOptions(options)
  const { now = Date.now, mode = 'publicKey', validate = 'strict', invent = true } = options
  const seed = String(options.seed ?? randomUUID())
  const settle = options.settle !== 'manual'
  const ids = new Ids(seed)
  const keys: KeySource = options.seed === undefined ? createKeyPair : shippedKeyPair
  const authority = new Authority(keys, ids, now)
  const merchants = new Merchants()
  const started: { hosts?: Hosts } = {}
  const addMerchant = merchantSource({
    merchants,
    make: async (found) =>
      createMerchant(found, {
        authority,
        ids,
        now,
        keyPair: await keys(`merchant ${merchants.all().length + 1}`),
        reach: () => ({
          certs: Object.fromEntries(platform.keys.map((key) => [key.serial, key.pem])),
          baseURL: started.hosts?.first.url ?? '',
        }),
      }),
  })
  const [platform, merchant] = await Promise.all([
    SimulatedPlatform.create(mode, { authority, keys, ids, now }, options.platformSerials),
    addMerchant(ofMerchant(options)),
  ])
  const clock = new SimulatorClock(now, () => world.events.at(-1)?.at ?? 0)
  const time = (): number => clock.now()
  const world: World = new World(seed, MACHINES, time)
  const random = createRandom(seed)
  const state = createState(time, random, world)
  const context = { now: time, wire: now, random, merchant, merchants, platform, state, world }
  const deliveries = new Deliveries(context, {
    second: options.second ?? 1,
    notifyHosts: options.notifyHosts ?? [],
  })
  world.onNotice((notice) => {
    deliveries.tell(notice)
  })
  clock.onMove(() => {
    world.tick()
    deliveries.catchUp()
  })
  // Faults draw from numbers of their own, so that a rule changes none of the ids.
  const faults = new FaultRules(platform, createRandom(`${seed}:faults`))
  const requests: RecordedRequest[] = []
  const table = await loadTable()
  const [authorizeV2, authorizeV3] = [createV2Authorizer(merchants, table), createAuthorizer(merchants, now)]
  const parts: ExchangeParts = {
    context,
    authorize: (request) => (isV2(request.path) ? authorizeV2 : authorizeV3)(request),
    handlers: createHandlers(options.handlers ?? [], table, { seed, validate, invent }),
    faults,
    settle,
    control: (request) => control(simulator, request),
    maxBodyLength: options.maxBodyLength ?? 32 << 20,
    record: requestLog(requests, { most: options.maxRequests ?? 10_000, bytes: options.maxRequestBytes ?? 64 << 20 }),
  }
  const listener: RequestListener = (message, response) => {
    exchange(parts, message, response).catch((error: unknown) => {
      abandon(error, response)
    })
  }
  const secure = options.https === true ? await createSecure({ authority, merchant, keys, ids, now }) : undefined
  const plain = (port: number) => listen(port, listener)
  const hosts: Hosts = {
    first: await Host.start('http', options.port ?? 0, plain),
    backup: options.backup === true ? await Host.start('http', 0, plain) : undefined,
    secure: secure && (await Host.start('https', 0, (port) => listen(port, listener, secure.server))),
  }
  started.hosts = hosts
  const simulator: Simulator = new Simulator({
    context,
    clock,
    faults,
    deliveries,
    hosts,
    secure,
    seed,
    requests,
    addMerchant: (more) => {
      checkMerchant(more)
      return addMerchant(more)
    },
  })
  return simulator
}

/** What the options say of the first merchant. */
function ofMerchant({ mchid, serial, appids, subMerchants, notifyUrl, brandId }: SimulatorOptions): MerchantOptions {
  return {
    ...(mchid !== undefined && { mchid }),
    ...(serial !== undefined && { serial }),
    ...(appids && { appids }),
    ...(subMerchants && { subMerchants }),
    ...(notifyUrl !== undefined && { notifyUrl }),
    ...(brandId !== undefined && { brandId }),
  }
}

/** Adds merchants one after the other, each under an id that no other has. */
function merchantSource({
  merchants,
  make,
}: {
  merchants: Merchants
  make: (found: MerchantOptions & { mchid: string; brandId: string }) => Promise<SimulatedMerchant>
}): (options: MerchantOptions) => Promise<SimulatedMerchant> {
  let last = Promise.resolve<SimulatedMerchant | undefined>(undefined)
  const add = async (options: MerchantOptions): Promise<SimulatedMerchant> => {
    const mchid = options.mchid ?? free(FIRST.mchid, (id) => merchants.get(id) !== undefined)
    const brandId = options.brandId ?? free(FIRST.brandId, (id) => merchants.byBrand(id) !== undefined)
    for (const [argument, taken] of [
      ['mchid', merchants.get(mchid)],
      ['brandId', merchants.byBrand(brandId)],
    ] as const)
      if (taken)
        throw new InvalidArgumentError(`${argument} is that of a merchant that is there already; give another`, {
          code: 'ERR_INVALID_OPTION',
          argument,
        })
    const merchant = await make({ ...options, mchid, brandId })
    merchants.add(merchant)
    return merchant
  }
  return (options) => {
    const added = last.catch(() => undefined).then(() => add(options))
    last = added
    return added
  }
}

function free(first: number, isTaken: (id: string) => boolean): string {
  let id = first
  while (isTaken(String(id))) id++
  return String(id)
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
