import { DIGITS, type Random } from '../random'

/** What became of an order: `NOTPAY` until it is paid or closed. */
export type TradeState = 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED'

/** An order as the merchant placed it, and what became of it. */
export interface Order {
  /** By which API it was placed. */
  tradeType: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'MICROPAY'
  /** The merchant's number of the order. */
  out_trade_no: string
  /** As it was placed. */
  appid: string
  /** Who placed it. */
  mchid: string
  /** What is paid for. */
  description: string
  /** The merchant's own text. */
  attach?: string
  /** Where `notify` sends to unless told. */
  notify_url: string
  /** In 分. */
  total: number
  /** Who pays, or has paid. */
  openid?: string
  /** The request's content in one canonical form: a repetition has to equal it. */
  request: string
  /** `code_url` or `prepay_id`, as it was answered. */
  ticket: string
  /** What became of it. */
  state: TradeState
  /** WeChat Pay's number; there is none until it is paid. */
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

  /** Keeps an order. */
  place(order: Order): void {
    this.orders.set(order.out_trade_no, order)
  }

  /** The order of a merchant's number. */
  get(outTradeNo: string): Order | undefined {
    return this.orders.get(outTradeNo)
  }

  /** The order of WeChat Pay's number. */
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
    if (order?.state !== 'NOTPAY')
      throw new Error(`Order ${outTradeNo} ${order ? `is ${order.state}` : 'does not exist'}: it can not be paid.`)
    order.state = 'SUCCESS'
    order.paidAt = this.now()
    order.transaction_id = `42000${this.random.text(23, DIGITS)}`
    order.openid ??= payer.openid ?? 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
    return order
  }
}
