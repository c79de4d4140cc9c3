import { DIGITS, type Random } from '../random'

export type TradeState = 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED'

/** An order as the merchant placed it, and what became of it. */
export interface Order {
  tradeType: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'MICROPAY'
  out_trade_no: string
  appid: string
  mchid: string
  description: string
  attach?: string
  notify_url: string
  /** In 分. */
  total: number
  openid?: string
  /** The request's content in one canonical form: a repetition has to equal it. */
  request: string
  /** `code_url` or `prepay_id`, as it was answered. */
  ticket: string
  state: TradeState
  transaction_id?: string
  /** Milliseconds since 1970. */
  paidAt?: number
  /** Sum of the refunds, in 分. */
  refunded: number
}

/** The orders WeChat Pay knows. */
export class OrderStore {
  private readonly orders = new Map<string, Order>()

  constructor(
    private readonly now: () => number,
    private readonly random: Random,
  ) {}

  place(order: Order): void {
    this.orders.set(order.out_trade_no, order)
  }

  get(outTradeNo: string): Order | undefined {
    return this.orders.get(outTradeNo)
  }

  byTransaction(transactionId: string): Order | undefined {
    return [...this.orders.values()].find((order) => order.transaction_id === transactionId)
  }

  /**
   * The payer pays.
   *
   * @throws Error when there is no such order, or it is not open.
   */
  pay(outTradeNo: string, payer: { openid?: string } = {}): Order {
    const order = this.orders.get(outTradeNo)
    if (order?.state !== 'NOTPAY') throw new Error(`Order ${outTradeNo} ${order ? `is ${order.state}` : 'does not exist'}: it can not be paid.`)
    order.state = 'SUCCESS'
    order.paidAt = this.now()
    order.transaction_id = `42000${this.random.text(23, DIGITS)}`
    order.openid ??= payer.openid ?? 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
    return order
  }
}
