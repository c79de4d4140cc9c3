import { createHash, createPrivateKey, randomBytes, type KeyObject } from 'node:crypto'
import fc from 'fast-check'
import type { SimulatedMerchant, Simulator } from '../../lib/simulator'
import { send, type Received } from './wire'

const START = 100_000_000
const DAY = 86_400_000
const URL = 'https://www.example.com/'
/** So far the clock goes at most: bills are there for three months. */
const LONGEST = 60 * DAY

const KINDS = [
  'trade',
  'place',
  'charge',
  'pay',
  'decline',
  'close',
  'reverse',
  'refund',
  'hand',
  'redirect',
  'fund',
  'wait',
] as const

/** One thing that somebody does; numbers are few, so that they meet. */
export interface Operation {
  readonly what: (typeof KINDS)[number]
  readonly merchant: number
  readonly number: number
  readonly amount: number
  readonly turn: number
  readonly v2: boolean
}

export const operations = (numbers: number): fc.Arbitrary<Operation> =>
  fc.record<Operation>({
    what: fc.constantFrom(...KINDS, 'trade', 'trade', 'refund', 'refund', 'refund', 'hand'),
    merchant: fc.nat(2),
    number: fc.nat(numbers - 1),
    amount: fc.constantFrom(333, 5000),
    turn: fc.nat(5),
    v2: fc.boolean(),
  })

/** What a merchant knows by the responses it has had, and by what its payers have done. */
interface Book {
  readonly totals: Map<string, number>
  readonly paid: Set<string>
  readonly reversed: Set<string>
  readonly refunds: Map<string, number>
  readonly closed: Set<string>
  adjusted: number
}

/** Several merchants that do business at once, over bare HTTP and by hands, and keep books of their own. */
export class Market {
  private readonly books: readonly Book[]
  private readonly keys: readonly KeyObject[]
  private readonly began: number

  constructor(
    private readonly sim: Simulator,
    private readonly merchants: readonly SimulatedMerchant[],
  ) {
    this.began = sim.clock.now()
    this.keys = merchants.map(({ privateKey }) => createPrivateKey(privateKey))
    this.books = merchants.map(() => ({
      totals: new Map(),
      paid: new Set(),
      reversed: new Set(),
      refunds: new Map(),
      closed: new Set(),
      adjusted: 0,
    }))
  }

  /** Whether time can still go on. */
  get isOpen(): boolean {
    return this.sim.clock.now() - this.began < LONGEST
  }

  /** Does one thing, and notes what was said to it. */
  async perform({ what, merchant, number, amount, turn, v2 }: Operation): Promise<void> {
    const [book, { mchid }] = [this.books[merchant]!, this.merchants[merchant]!]
    const [out_trade_no, out_refund_no] = [`order-${number}`, `R${number}-${turn % 3}`]
    const hand = async (action: Parameters<Simulator['act']>[0], target: string) => {
      // Somewhere in between of what is under way.
      for (let wait = 0; wait < turn; wait++) await new Promise(setImmediate)
      try {
        return this.sim.act(action, target, { mchid })
      } catch (error) {
        expect(error).toMatchObject({ code: 'ERR_INVALID_ARGUMENT' })
        return undefined
      }
    }
    switch (what) {
      case 'trade':
        await this.perform({ what: turn % 3 === 0 ? 'charge' : 'place', merchant, number, amount, turn: turn * 2, v2 })
        await this.perform({ what: 'pay', merchant, number, amount, turn: 0, v2 })
        return
      case 'place':
      case 'charge': {
        const code = `1300000000000${turn % 2 === 0 ? '09999' : '00001'}`
        const said = await (what === 'place'
          ? this.place(merchant, out_trade_no, amount, turn === 10, v2)
          : this.charge(merchant, out_trade_no, amount, code))
        if (!said) return
        // The same number is the same order, however many have asked for it at once.
        expect(book.totals.get(out_trade_no) ?? amount).toBe(amount)
        book.totals.set(out_trade_no, amount)
        if (said.trade_state === 'SUCCESS') book.paid.add(out_trade_no)
        return
      }
      case 'pay': {
        const order = await hand('order.pay', out_trade_no)
        if (!order) return
        expect(book.totals.get(out_trade_no) ?? order.total).toBe(order.total)
        book.totals.set(out_trade_no, Number(order.total))
        book.paid.add(out_trade_no)
        return
      }
      case 'decline':
        await hand('order.decline', out_trade_no)
        return
      case 'close':
        await this.v3(merchant, `pay/transactions/out-trade-no/${out_trade_no}/close`, { mchid })
        return
      case 'reverse':
        if (await this.v3(merchant, `pay/transactions/out-trade-no/${out_trade_no}/reverse`, { appid: 'wx1', mchid }))
          book.reversed.add(out_trade_no)
        return
      case 'refund': {
        const total = book.totals.get(out_trade_no) ?? amount
        const part = Math.ceil(total / (2 + (amount % 2)))
        if (!(await this.refund(merchant, { out_trade_no, out_refund_no, part, total }, v2))) return
        expect(book.refunds.get(out_refund_no) ?? part).toBe(part)
        book.refunds.set(out_refund_no, part)
        return
      }
      case 'hand': {
        const action = (['refund.succeed', 'refund.abnormal', 'refund.close'] as const)[(amount + turn) % 3]!
        const known = [...book.refunds.keys()]
        const target = known[number % known.length] ?? out_refund_no
        if ((await hand(action, target)) && action === 'refund.close') book.closed.add(target)
        return
      }
      case 'redirect': {
        const refund = this.sim.state.refunds.get(out_refund_no, mchid)
        if (refund)
          await this.v3(merchant, `refund/domestic/refunds/${refund.refund_id}/apply-abnormal-refund`, {
            out_refund_no,
            type: 'MERCHANT_BANK_CARD',
          })
        return
      }
      case 'fund': {
        if (turn > 0) return
        const before = this.sim.snapshot().accounts[mchid]!.BASIC.available
        this.sim.act('fund.set', 'BASIC', { mchid, available: amount })
        book.adjusted += amount - before
        return
      }
      case 'wait':
        if (this.isOpen) this.sim.clock.advance(['50s', '10m', '3h', '26h'][turn % 4]!)
    }
  }

  /**
   * The equation of each merchant, from three sources that know nothing of each other: what it was told, its accounts, its bills.
   * start + paid + set by hand = balances + frozen + given back + fees
   */
  async judge(): Promise<void> {
    const days: string[] = []
    for (let at = this.began; at < this.sim.clock.now() + DAY; at += DAY) days.push(dayOf(at))
    this.sim.clock.advance('3d')
    for (const [merchant, book] of this.books.entries()) {
      const sum = (numbers: Iterable<string>, of: (number: string) => number) =>
        [...numbers].reduce((total, number) => total + of(number), 0)
      const paid = sum(book.paid, (number) => book.totals.get(number)!)
      const reversed = [...book.reversed].filter((number) => book.paid.has(number))
      const refunded = [...book.refunds.keys()].filter((number) => !book.closed.has(number))
      const back =
        sum(reversed, (number) => book.totals.get(number)!) + sum(refunded, (number) => book.refunds.get(number)!)
      const [basic, operation] = [await this.balance(merchant, 'BASIC'), await this.balance(merchant, 'OPERATION')]
      const trade: Row[] = []
      const flow: Row[] = []
      for (const day of days) {
        const bill = await this.bill(merchant, `tradebill?bill_date=${day}`)
        expect(await this.v2Bill(merchant, day)).toEqual(bill)
        trade.push(...bill)
        flow.push(...(await this.bill(merchant, `fundflowbill?bill_date=${day}&account_type=BASIC`)))
      }
      const standing = trade.filter((row) => row.退款状态 !== 'FAIL')
      expect(sum(book.paid, () => 1)).toBe(trade.filter((row) => row.交易状态 === 'SUCCESS').length)
      expect(total(standing, '订单金额')).toBe(paid)
      expect(total(standing, '申请退款金额')).toBe(back)
      const moved = flow.map((row) => fen(row['收支金额(元)']) * (row.收支类型 === '收入' ? 1 : -1))
      expect(moved.reduce((whole, amount) => whole + amount, 0)).toBe(basic)
      if (flow.length > 0) expect(fen(flow.at(-1)!['账户结余(元)'])).toBe(basic)
      expect(START + paid + book.adjusted).toBe(basic + operation + back + total(standing, '手续费'))
      for (const number of book.paid) {
        const own = standing.filter((row) => row.商户订单号 === number)
        const left = total(own, '订单金额') - total(own, '申请退款金额')
        expect(left).toBeGreaterThanOrEqual(0)
        // With the last of the money the last of the fee comes back.
        if (left === 0) expect(total(own, '手续费')).toBe(0)
      }
      this.expectTold(merchant)
    }
  }

  /** Each payment was told of once, with what a query says of it. */
  private expectTold(merchant: number): void {
    const [{ mchid }, book] = [this.merchants[merchant]!, this.books[merchant]!]
    const told = this.sim.deliveries.filter((one) => one.mchid === mchid && /transaction/i.test(one.event))
    expect(told.map(({ resource }) => resource.out_trade_no).sort()).toEqual([...book.paid].sort())
    for (const { resource } of told)
      expect(this.sim.state.orders.get(String(resource.out_trade_no), mchid)).toMatchObject({
        transaction_id: resource.transaction_id,
        total: (resource.amount as { total: number } | undefined)?.total ?? resource.total_fee,
      })
  }

  private place(merchant: number, out_trade_no: string, total: number, profit_sharing: boolean, v2: boolean) {
    const { mchid } = this.merchants[merchant]!
    if (v2)
      return this.v2(merchant, 'pay/unifiedorder', {
        appid: 'wx1',
        body: 'x',
        out_trade_no,
        total_fee: total,
        spbill_create_ip: '127.0.0.1',
        notify_url: URL,
        trade_type: 'NATIVE',
      })
    return this.v3(merchant, 'pay/transactions/native', {
      ...order(mchid, out_trade_no, total),
      notify_url: URL,
      ...(profit_sharing && { settle_info: { profit_sharing } }),
    })
  }

  private charge(merchant: number, out_trade_no: string, total: number, auth_code: string) {
    return this.v3(merchant, 'pay/transactions/codepay', {
      ...order(this.merchants[merchant]!.mchid, out_trade_no, total),
      payer: { auth_code },
      scene_info: { store_info: { id: '1' } },
    })
  }

  private refund(
    merchant: number,
    {
      out_trade_no,
      out_refund_no,
      part,
      total,
    }: Record<'out_trade_no' | 'out_refund_no', string> & {
      part: number
      total: number
    },
    v2: boolean,
  ) {
    return v2
      ? this.v2(merchant, 'secapi/pay/refund', {
          appid: 'wx1',
          out_trade_no,
          out_refund_no,
          refund_fee: part,
          total_fee: total,
        })
      : this.v3(merchant, 'refund/domestic/refunds', {
          out_trade_no,
          out_refund_no,
          amount: { refund: part, total, currency: 'CNY' },
        })
  }

  /** The response of a call that was accepted; a refusal says why, and changes nothing. */
  private async v3(merchant: number, path: string, json: object): Promise<Record<string, unknown> | undefined> {
    const { status, json: said } = await this.send(merchant, `/v3/${path}`, JSON.stringify(json))
    expect([200, 204, 400, 403, 404]).toContain(status)
    expect(said?.code).not.toBe('PARAM_ERROR')
    return status < 300 ? (said ?? {}) : undefined
  }

  private async v2(merchant: number, path: string, fields: Record<string, string | number>) {
    const { body } = await this.send(merchant, `/${path}`, this.xml(merchant, fields))
    const text = body.toString()
    expect(text).toContain('<return_code><![CDATA[SUCCESS]]>')
    expect(text).not.toMatch(/LACK_PARAMS|PARAM_ERROR/)
    return text.includes('<result_code><![CDATA[SUCCESS]]>') ? { trade_state: 'NOTPAY' } : undefined
  }

  private async balance(merchant: number, account: string): Promise<number> {
    const { json } = await this.send(merchant, `/v3/merchant/fund/balance/${account}`)
    return json.available_amount + json.pending_amount
  }

  private async bill(merchant: number, query: string): Promise<Row[]> {
    const { status, json } = await this.send(merchant, `/v3/bill/${query}`)
    if (status !== 200) {
      expect(json.code).toBe('NO_STATEMENT_EXIST')
      return []
    }
    const { pathname, search } = new globalThis.URL(json.download_url)
    const { body } = await this.send(merchant, pathname + search)
    expect(createHash('sha1').update(body).digest('hex')).toBe(json.hash_value)
    return rowsOf(body)
  }

  private async v2Bill(merchant: number, day: string): Promise<Row[]> {
    const fields = { appid: 'wx1', bill_date: day.replaceAll('-', ''), bill_type: 'ALL' }
    const { body } = await this.send(merchant, '/pay/downloadbill', this.xml(merchant, fields))
    return body.toString().startsWith('<xml>') ? [] : rowsOf(body)
  }

  private xml(merchant: number, fields: Record<string, string | number>): string {
    const { mchid, secret } = this.merchants[merchant]!
    const whole: Record<string, string | number> = {
      ...fields,
      mch_id: mchid,
      nonce_str: randomBytes(16).toString('hex'),
    }
    const pairs = Object.keys(whole)
      .sort()
      .map((name) => `${name}=${whole[name]!}`)
    const sign = createHash('md5')
      .update(`${pairs.join('&')}&key=${secret}`)
      .digest('hex')
      .toUpperCase()
    return `<xml>${Object.entries({ ...whole, sign })
      .map(([name, value]) => `<${name}>${value}</${name}>`)
      .join('')}</xml>`
  }

  private send(merchant: number, target: string, body?: string): Promise<Received> {
    const { mchid, serial } = this.merchants[merchant]!
    return send(this.sim, target, { mchid, serial, key: this.keys[merchant]!, ...(body !== undefined && { body }) })
  }
}

type Row = Record<string, string>

function order(mchid: string, out_trade_no: string, total: number) {
  return { appid: 'wx1', mchid, description: 'x', out_trade_no, amount: { total } }
}

/** Of a bill without commas inside its cells. */
function rowsOf(bytes: Buffer): Row[] {
  const [head = '', ...lines] = bytes.toString().replace('\ufeff', '').split('\r\n')
  const captions = head.split(',')
  const end = lines.findIndex((line) => !line.startsWith('`'))
  return lines.slice(0, end).map((line) => {
    const cells = line.split(',').map((cell) => cell.slice(1))
    return Object.fromEntries(captions.map((caption, index) => [caption, cells[index] ?? '']))
  })
}

function fen(yuan: string | undefined): number {
  return Math.round(Number(yuan) * 100)
}

function total(rows: readonly Row[], caption: string): number {
  return rows.reduce((sum, row) => sum + fen(row[caption]), 0)
}

function dayOf(at: number): string {
  return new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)
}
