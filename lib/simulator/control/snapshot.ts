import { combines } from '../flows/order/combine'
import { orders } from '../flows/order/machine'
import { refunds } from '../flows/refund/machine'
import type { Balance } from '../world/ledger'
import type { AccountType, Machine, Thing } from '../world/thing'
import type { World } from '../world/world'

/** The whole state of a simulator as plain JSON, the same for the same seed and calls whatever the order they came in. */
export interface Snapshot {
  /** Everything that was made, by merchant and number. */
  readonly orders: readonly Readonly<Record<string, unknown>>[]
  /** Combined orders. */
  readonly combined: readonly Readonly<Record<string, unknown>>[]
  /** All refunds, of APIv3 and APIv2. */
  readonly refunds: readonly Readonly<Record<string, unknown>>[]
  /** What is on the accounts of each merchant, in 分. */
  readonly accounts: Readonly<Record<string, Readonly<Record<AccountType, Balance>>>>
}

const ACCOUNTS: readonly AccountType[] = ['BASIC', 'OPERATION', 'FEES']

export function snapshotOf(world: World, mchids: readonly string[]): Snapshot {
  world.tick()
  const holders = [...new Set([...mchids, ...world.ledger.holders()])].sort()
  return {
    orders: listed(world, orders),
    combined: listed(world, combines),
    refunds: listed(world, refunds),
    accounts: Object.fromEntries(
      holders.map((holder) => [
        holder,
        Object.fromEntries(ACCOUNTS.map((account) => [account, world.ledger.balance(holder, account)])) as Record<
          AccountType,
          Balance
        >,
      ]),
    ),
  }
}

/** The names of a thing in their order, and without those that say nothing. */
function listed<T extends Thing>(world: World, machine: Machine<T>): Readonly<Record<string, unknown>>[] {
  return world
    .all(machine)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((thing) => JSON.parse(JSON.stringify(thing)) as Record<string, unknown>)
}
