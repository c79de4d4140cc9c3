import { json } from '../answer'
import { queryText } from '../check'
import type { SimulatorContext } from '../context'
import { parameterError } from '../refusal'
import type { Route, RouteHandler } from '../router'
import { dayOf } from '../time'
import type { Machine, Step, Thing } from '../world/thing'
import type { AccountType } from '../world/thing'
import type { Balance } from '../world/ledger'
import type { World } from '../world/world'
import { subMerchant } from './parties'

/** The balance of an account as a hand has set it: a correction is a movement like any other. */
export interface Correction extends Thing {
  readonly kind: 'fund'
  readonly state: 'SET'
  readonly account: AccountType
  readonly available: number
  readonly frozen: number
}

const steps = {
  set: {
    from: [],
    to: 'SET',
    change: (_, data) => data,
    moves: ({ mchid, key, account, available, frozen }) => {
      const shared = { holder: mchid, account, business: '调账' as const, transaction: key, out: key }
      return [
        { ...shared, amount: available },
        { ...shared, amount: frozen, frozen: true },
      ]
    },
  } satisfies Step<Correction, Partial<Correction>>,
}

export const corrections: Machine<Correction> = { kind: 'fund', steps, out: ({ mchid }) => mchid }

/** Sets what is on an account, in 分. */
export function setBalance(world: World, mchid: string, account: AccountType, to: Partial<Balance>): Balance {
  const before = world.ledger.balance(mchid, account)
  const change = {
    account,
    available: (to.available ?? before.available) - before.available,
    frozen: (to.frozen ?? before.frozen) - before.frozen,
  }
  const number = world.count(corrections, mchid) + 1
  world.commit(corrections, 'set', { mchid, key: `${mchid}/fund/${number}` }, change)
  return world.ledger.balance(mchid, account)
}

const now: RouteHandler = (_request, { world, merchant }, { account_type = '' }) =>
  json(shown(world.ledger.balance(merchant.mchid, accountOf(account_type, 'path'))))

const dayEnd: RouteHandler = (request, context, { account_type = '' }) => {
  const account = accountOf(account_type, 'path')
  return json(
    shown(context.world.ledger.balanceAt(context.merchant.mchid, account, pastDay(request.query.get('date'), context))),
  )
}

const ofSub: RouteHandler = (request, context, { sub_mchid = '' }) => {
  const { mchid } = subMerchant(sub_mchid, context)
  const account_type = accountOf(request.query.get('account_type') ?? 'BASIC', 'query')
  return json({ sub_mchid: mchid, account_type, ...shown(context.world.ledger.balance(mchid, account_type)) })
}

const dayEndOfSub: RouteHandler = (request, context, { sub_mchid = '' }) => {
  const { mchid } = subMerchant(sub_mchid, context)
  const account_type = accountOf(request.query.get('account_type') ?? 'BASIC', 'query')
  const day = pastDay(queryText(request, 'date'), context)
  return json({ sub_mchid: mchid, account_type, ...shown(context.world.ledger.balanceAt(mchid, account_type, day)) })
}

/** Balances (余额), now and at the end of a day. */
export const fundRoutes: readonly Route[] = [
  ['GET', '/v3/merchant/fund/balance/{account_type}', now],
  ['GET', '/v3/merchant/fund/dayendbalance/{account_type}', dayEnd],
  ['GET', '/v3/ecommerce/fund/balance/{sub_mchid}', ofSub],
  ['GET', '/v3/ecommerce/fund/enddaybalance/{sub_mchid}', dayEndOfSub],
]

const ACCOUNTS: readonly string[] = ['BASIC', 'OPERATION', 'FEES'] satisfies AccountType[]

function accountOf(type: string, location: 'path' | 'query'): AccountType {
  if (!ACCOUNTS.includes(type))
    throw parameterError({ field: 'account_type', value: type, issue: '枚举值不正确', location })
  return type as AccountType
}

function shown({ available, frozen }: Balance) {
  return { available_amount: available, pending_amount: frozen }
}

/** A day that is over. */
function pastDay(date: string | null, { now: clock }: SimulatorContext): string {
  if (date === null || !/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date)) || date >= dayOf(clock()))
    throw parameterError({ field: 'date', value: date ?? '', issue: '日期必须早于今天', location: 'query' })
  return date
}
