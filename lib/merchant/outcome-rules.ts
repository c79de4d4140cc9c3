/** What a state says of the request whose outcome is asked for: it took effect, it did not, it is not decided yet, or nothing. */
export type Verdict = 'done' | 'not-done' | 'moving' | 'unknown'

/** What a request is for, as far as a state can tell whether it took effect. */
type Purpose = 'place' | 'charge' | 'move' | 'make' | 'end' | 'use' | 'complete' | 'change'

/** By the path of the request, a template; the first one counts. */
const PURPOSES: readonly (readonly [path: RegExp, Purpose])[] = [
  [/\/(apply-cancel-withdraw|cancel-applications|[\w-]*authorizations?)$/, 'make'],
  [/\/(close|reverse|cancel|revoke|terminate|stop|deactivate|unlock)$/, 'end'],
  [/\/(close(combined)?order|facepayreverse|cancelbill|deletecontract|cancel-applyment|application\/withdraw)$/, 'end'],
  [/\/use$/, 'use'],
  [/\/(complete|finish(rent|hotel)bill)$/, 'complete'],
  [
    /\/(add-user-records|apply-abnormal-\w+|modify|sync|confirm|publish|return|registerdeductinfo|changerentmoney)$/,
    'change',
  ],
  [/\/(redeclare|customdeclareredeclare|verify-certificate|insert-cards|return-advance|apply-for-scene)$/, 'change'],
  [/\/(submit-sign-verify-info|reautowithdrawbydate|serviceorder\/\{\w+\}\/pay)$/, 'change'],
  [/\/(codepay|micropay|facepay|consume|pappayapply|payapply|scannedpos|micropay\/transactions\/pay)$/, 'charge'],
  [/\/(deduct-orders|transactions|vehicle\/transactions\/parking|transactions\/highway)$/, 'charge'],
  [/\/(transactions|combine-transactions|contractorder|unifiedorder|combinedorder)\b/, 'place'],
  [
    /refund|transfer|trans2pocket|pay_bank|withdraw|recharge|compensat|batches|bills|sharing|return|redpack|miniprogramhb/,
    'move',
  ],
]

const WORDS = {
  /** Not decided. */
  moving:
    /^(?:\w+_)?(?:PROCESSING|PENDING|ACCEPT|(?<!USER_)ACCEPTED|INIT|USERPAYING|TRANSFERING|CANCELING|EXECUTING|GENERATING|SENDING|RECHARGING|ISSUING|IN_PROGRESS|CREATE_SUCCESS|CONFIRMING)$/,
  failed: /^(?:\w+_)?(?:FAIL|FAILED|PAYERROR|DECLINED|DENIED)$/,
  /** Ended before it came about, or taken back. */
  ended:
    /^(?:\w+_)?(?:CLOSED|CLOSE|REFUNDCLOSE|REVOKED|CANCELLED|CANCELED|TERMINATED|DEACTIVATED|WITHDRAWN|REVERSED|STOPPED|DISABLED|UNAVAILABLE)$/,
  /** What has not been ended, paid for, failed or waiting for the payer. */
  alive:
    /^(?:ACCEPT|ACCEPTED|(?:\w+_)?(?:NOTPAY|SUCCESS|REFUND|PAYERROR|FAIL|FAILED|FINISHED|FINISH|DOING|USER_CONFIRM|MCH_COMPLETE|DONE|CREATED|USER_ACCEPTED|USER_PAID|SIGNED|EFFECTIVE|AVAILABLE|ACTIVE|ISSUED|IN_EFFECT|PUBLISHED|WAIT_USER_CONFIRM|TAKING_EFFECT|LOCKED|CONFIRMED))$/,
  paid: /^(?:\w+_)?(?:SUCCESS|REFUND|PAY_SUCCESS)$/,
  completed: /^(?:DONE|FINISHED|USER_PAID|MCH_COMPLETE)$/,
} as const

/**
 * What a state says of a request.
 *
 * @param method of the request, in capitals
 * @param path of the request, a template
 * @param state as the query gave it; `undefined` where it gave none: then there is what was asked for
 */
export function verdictOf(method: string, path: string, state: string | undefined): Verdict {
  // What is there does not show which of its fields were changed.
  const purpose = method === 'POST' ? (PURPOSES.find(([pattern]) => pattern.test(path))?.[1] ?? 'make') : 'change'
  if (purpose === 'change') return 'unknown'
  if (state === undefined) return purpose === 'end' || purpose === 'use' || purpose === 'complete' ? 'unknown' : 'done'
  return RULES[purpose](state, path)
}

const RULES: Readonly<Record<Exclude<Purpose, 'change'>, (state: string, path: string) => Verdict>> = {
  // An order is there, whatever became of it.
  place: () => 'done',
  charge: (state) => {
    if (WORDS.paid.test(state)) return 'done'
    return WORDS.moving.test(state) || /(?:^|_)NOT_?PAY$/.test(state) ? 'moving' : 'not-done'
  },
  // Money that comes back to the merchant has not been moved.
  move: (state, path) => {
    if (WORDS.moving.test(state)) return 'moving'
    if (WORDS.failed.test(state) || WORDS.ended.test(state)) return 'not-done'
    return state === 'REFUND' && path.includes('withdraw') ? 'not-done' : 'done'
  },
  make: (state) => {
    // An invoice that is taken back has been issued.
    if (state.startsWith('REVERSE')) return 'done'
    if (WORDS.moving.test(state)) return 'moving'
    return WORDS.failed.test(state) ? 'not-done' : 'done'
  },
  end: (state, path) => {
    if (path.endsWith('contract')) return state === '1' ? 'done' : 'not-done'
    if (WORDS.ended.test(state)) return 'done'
    if (WORDS.alive.test(state)) return 'not-done'
    return WORDS.moving.test(state) ? 'moving' : 'unknown'
  },
  use: (state) => (state === 'USED' ? 'done' : /^(?:SENDED|EFFECTIVE)$/.test(state) ? 'not-done' : 'unknown'),
  complete: (state) => (WORDS.completed.test(state) ? 'done' : 'not-done'),
}

/** Names of states that go before others of the same response. */
const FIRST = ['trade_state', 'status', 'state', 'result', 'refund_status_0', 'state_0'] as const
const STATE = /(?:^|_)(?:state|status)$/

/**
 * The state in the response of a query, or `undefined` where it has none; `null` for a list without entries. Of several
 * parts that do not agree, such as the orders of a combined one, the states joined by `+`.
 */
export function stateOf(data: unknown): string | null | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const record = data as Readonly<Record<string, unknown>>
  // Where a payscore order is completed its `state` stays.
  const described = textOf(record.state_description)
  if (record.state === 'DOING' && described !== undefined) return described
  const name = FIRST.find((one) => textOf(record[one]) !== undefined) ?? Object.keys(record).find(isState(record))
  if (name !== undefined) return textOf(record[name])
  for (const value of Object.values(record)) {
    if (Array.isArray(value)) {
      if (value.length === 0) return null
      const states = new Set(value.map(stateOf).filter((state) => typeof state === 'string'))
      if (states.size > 0) return [...states].sort().join('+')
    } else if (typeof value === 'object' && value !== null) {
      const state = stateOf(value)
      if (state !== undefined) return state
    }
  }
  return undefined
}

const isState =
  (record: Readonly<Record<string, unknown>>) =>
  (name: string): boolean =>
    STATE.test(name) && textOf(record[name]) !== undefined

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}
