/** Whatever the world remembers: plain JSON, replaced by another object at each change and never changed itself. */
export interface Thing {
  readonly kind: string
  /** Unique within its kind; begins with the merchant. */
  readonly key: string
  /** The merchant that made it, and that alone sees it. */
  readonly mchid: string
  readonly state: string
}

/** One change of one thing. All events in their order are the world: they can be stored, shown and replayed. */
export interface WorldEvent {
  /** 1, 2, 3, … */
  readonly n: number
  /** Business time, milliseconds since 1970. */
  readonly at: number
  /** Kind and step: `order.paid`. */
  readonly type: string
  /** Merchant id of the thing. */
  readonly mchid: string
  /** Key of the thing within its kind. */
  readonly key: string
  /** What the step needs to know beyond the thing as it was: plain JSON. */
  readonly data: Readonly<Record<string, unknown>>
}

/** The accounts of a merchant. */
export type AccountType = 'BASIC' | 'OPERATION' | 'FEES'

/** A movement of money on one account, in 分; out of it where the amount is negative. */
export interface Movement {
  /** Whose account: the sub-merchant's in an order of a service provider. */
  readonly holder: string
  readonly account: AccountType
  readonly amount: number
  /** Whether the frozen part moves in place of the available one. */
  readonly frozen?: boolean
  /** 业务类型 of the fund flow bill. */
  readonly business: '交易' | '退款' | '扣除交易手续费' | '退还交易手续费' | '退款撤回' | '撤销' | '调账'
  /** 微信支付业务单号: a transaction_id or refund_id. */
  readonly transaction: string
  /** 业务凭证号: the merchant's own number. */
  readonly out: string
}

/** What a notification is going to say: always what a query would say at the same moment. */
export interface Notice {
  /** `TRANSACTION.SUCCESS`, `v2/refund-processed`. */
  readonly event: string
  /** Of the request; without it the configured address of the merchant counts. */
  readonly url?: string | undefined
  /** Whose keys seal it. */
  readonly mchid: string
  readonly resource: Readonly<Record<string, unknown>>
}

/** What a step may look at beside its thing. */
export interface Readable {
  get<T extends Thing>(machine: Machine<T>, key: string): T | undefined
}

/** One row of a state machine: what may happen, from which states, and what follows. */
export interface Step<T extends Thing, Data = never> {
  /** None where the thing comes into being. */
  readonly from: readonly T['state'][]
  /** Left out where the state stays. */
  readonly to?: T['state']
  /** What else is different afterwards. */
  readonly change?: (thing: T, data: Data, at: number) => Partial<T>
  /** What moves on which account; gets the thing as it is afterwards. */
  readonly moves?: (thing: T) => readonly Movement[]
  /** The notification that goes out; gets the thing as it is afterwards. */
  readonly tells?: (thing: T, world: Readable) => Notice | undefined
}

/** When time alone changes a thing. */
export interface Due {
  readonly at: number
  readonly step: string
}

/** A kind of thing: its states and transitions as a table, from which everything else follows. */
export interface Machine<T extends Thing> {
  readonly kind: T['kind']
  /** What each step is, by name. */
  readonly steps: Readonly<Record<string, Step<T>>>
  /** Numbers of WeChat Pay's own by which it is found as well. */
  readonly numbers?: (thing: T) => readonly (string | undefined)[]
  /** The merchant's own number, which another merchant may have given too. */
  readonly out: (thing: T) => string
  /** What time does to it, if nothing else does first. */
  readonly due?: (thing: T) => Due | undefined
  /** What WeChat Pay does by itself right after it has responded, by state. */
  readonly settles?: Readonly<Partial<Record<T['state'], string>>>
}
