import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createDecipheriv } from 'node:crypto'
import { Builder } from '../../lib/index'
import { createSimulator, type Simulator, type SimulatedMerchant, type SimulatorOptions } from '../../lib/simulator'
import { post, send } from './wire'

/** A response of either way in: the status, the decoded body, and the code where it was refused. */
export interface Said {
  status: number
  data: any
  code?: string
  detail?: any
}

type Options = Record<string, any> & { json?: object; query?: Record<string, string> }

/** Calls an operation of APIv3 by its URI. */
export type Caller = (method: 'get' | 'post', uri: string, options?: Options) => Promise<Said>

/** A simulator, a client for each merchant, a way to its wire, and a server that takes notifications. */
export interface Shop {
  readonly sim: Simulator
  /** Where notifications arrive. */
  readonly notify_url: string
  /** What has arrived, opened, oldest first. */
  readonly notices: Notice[]
  /** Statuses with which the next notifications are answered; 204 once they are used up. */
  readonly statuses: number[]
  client(merchant?: SimulatedMerchant): any
  /** Through the public client. */
  readonly byClient: Caller
  /** Over bare HTTP, signed by the test itself. */
  readonly byWire: Caller
  v2(path: string, xml: Record<string, unknown>, merchant?: SimulatedMerchant): Promise<Record<string, any>>
  order(change?: Record<string, unknown>): Record<string, any> & { out_trade_no: string }
  /** Places and pays an order. */
  paid(total?: number, change?: Record<string, unknown>): Promise<string>
  refund(out_trade_no: string, refund: number, change?: Record<string, unknown>): Promise<Said>
}

export interface Notice {
  readonly event: string
  readonly id: string
  readonly resource: any
  readonly text: string
}

/** A shop for the tests of one block, opened before and closed after them. */
export function shop(options: SimulatorOptions = {}): Shop {
  const clients: any[] = []
  const notices: Notice[] = []
  const statuses: number[] = []
  let sim: Simulator
  let server: Server
  let count = 0
  beforeAll(async () => {
    sim = await createSimulator(options)
    server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        notices.push(opened(Buffer.concat(chunks).toString(), sim))
        response.writeHead(statuses.shift() ?? 204).end()
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  beforeEach(() => {
    sim.reset()
    notices.length = 0
    statuses.length = 0
  })
  afterAll(async () => {
    for (const client of clients) client.getDriver().close()
    await sim.close()
    await new Promise((resolve) => server.close(resolve))
  })
  const self: Shop = {
    get sim() {
      return sim
    },
    get notify_url() {
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`
    },
    notices,
    statuses,
    client(merchant = sim.merchant) {
      const client = Builder.factory({ ...merchant.options, proxy: false }) as any
      clients.push(client)
      return client
    },
    byClient: async (method, uri, call = {}) => {
      try {
        const { status, data } = await self.client(call.merchant).chain(uri)[method](without(call, 'merchant'))
        return { status, data }
      } catch (error: any) {
        if (typeof error.status !== 'number') throw error
        return { status: error.status, data: undefined, code: error.code, detail: error.detail }
      }
    },
    byWire: async (method, uri, call = {}) => {
      const path = uri.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(call[name])))
      const query = call.query ? `?${new URLSearchParams(call.query).toString()}` : ''
      const { status, json } =
        method === 'get' ? await send(sim, `/${path}${query}`) : await post(sim, `/${path}${query}`, call.json)
      return status < 300 ? { status, data: json } : { status, data: undefined, code: json?.code, detail: json?.detail }
    },
    async v2(path, xml, merchant = sim.merchant) {
      try {
        const { data } = await self
          .client(merchant)
          .chain(`v2/${path}`)
          .post({ xml: { mch_id: merchant.mchid, ...xml } })
        return data
      } catch (error: any) {
        if (error.response?.data === undefined) throw error
        return error.response.data
      }
    },
    order: (change = {}) => ({
      appid: 'wxd678efh567hg6787',
      mchid: sim.merchant.mchid,
      description: 'Image形象店-深圳腾大-QQ公仔',
      out_trade_no: `order-${++count}`,
      notify_url: self.notify_url,
      amount: { total: 100, currency: 'CNY' },
      ...change,
    }),
    async paid(total = 100, change = {}) {
      const json = self.order({ amount: { total }, ...change })
      await self.byClient('post', 'v3/pay/transactions/native', { json })
      sim.pay(json.out_trade_no)
      return json.out_trade_no
    },
    refund: (out_trade_no, refund, change = {}) =>
      self.byClient('post', 'v3/refund/domestic/refunds', {
        json: {
          out_trade_no,
          out_refund_no: `refund-${++count}`,
          amount: { refund, total: sim.state.orders.get(out_trade_no)?.total ?? 100, currency: 'CNY' },
          ...change,
        },
      }),
  }
  return self
}

/** What a notification says, whichever protocol it speaks. */
function opened(text: string, sim: Simulator): Notice {
  if (text.startsWith('<')) return { event: 'v2', id: '', resource: undefined, text }
  const { id, event_type, resource } = JSON.parse(text)
  const bytes = Buffer.from(resource.ciphertext, 'base64')
  for (const { apiv3Key } of everyone(sim)) {
    try {
      const decipher = createDecipheriv('aes-256-gcm', apiv3Key, resource.nonce)
        .setAAD(Buffer.from(resource.associated_data))
        .setAuthTag(bytes.subarray(-16))
      const plain = Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString()
      return { event: event_type, id, resource: JSON.parse(plain), text }
    } catch {
      // Another merchant's.
    }
  }
  throw new Error('a notification that nobody can open')
}

const added = new WeakMap<Simulator, SimulatedMerchant[]>()

/** Adds a merchant whose notifications the shop can open as well. */
export async function addMerchant(sim: Simulator, options: Parameters<Simulator['addMerchant']>[0]) {
  const merchant = await sim.addMerchant(options)
  added.set(sim, [...(added.get(sim) ?? []), merchant])
  return merchant
}

function everyone(sim: Simulator): SimulatedMerchant[] {
  return [sim.merchant, ...(added.get(sim) ?? [])]
}

function without(options: Options, name: string): Options {
  const { [name]: _, ...rest } = options
  return rest
}
