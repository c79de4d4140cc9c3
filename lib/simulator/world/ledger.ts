import { dayOf } from '../time'
import type { AccountType, Movement } from './thing'

/** What is on an account, in 分. */
export interface Balance {
  readonly available: number
  readonly frozen: number
}

/** A movement in its place: what was on the account after it. */
export interface Entry extends Movement {
  /** Of the event behind it, and its place among that event's movements. */
  readonly id: string
  readonly at: number
  readonly after: Balance
}

/** Each merchant starts with 1,000,000.00 元 to pay out of, and nothing taken in. */
const START: Readonly<Record<AccountType, number>> = { OPERATION: 100_000_000, BASIC: 0, FEES: 0 }

/** The accounts of all merchants, as the movements of all events add up to. */
export class Ledger {
  private readonly balances = new Map<string, Balance>()
  private readonly days = new Map<string, Entry[]>()
  private readonly ends = new Map<string, Map<string, Balance>>()

  /** What is on an account now. */
  balance(holder: string, account: AccountType): Balance {
    return this.balances.get(`${holder} ${account}`) ?? { available: START[account], frozen: 0 }
  }

  /** What was on an account when a day ended. */
  balanceAt(holder: string, account: AccountType, day: string): Balance {
    let found: Balance = { available: START[account], frozen: 0 }
    // Days are entered as they come.
    for (const [ended, balance] of this.ends.get(`${holder} ${account}`) ?? []) if (ended <= day) found = balance
    return found
  }

  /** The movements of a day, oldest first. */
  entries(holder: string, account: AccountType, day: string): readonly Entry[] {
    return this.days.get(`${holder} ${account} ${day}`) ?? []
  }

  /** All merchants that have an account on which anything moved. */
  holders(): string[] {
    return [...new Set([...this.balances.keys()].map((key) => key.slice(0, key.indexOf(' '))))].sort()
  }

  add(event: { n: number; at: number }, movements: readonly Movement[]): void {
    for (const [index, movement] of movements.entries()) {
      const { holder, account, amount, frozen = false } = movement
      if (amount === 0) continue
      const before = this.balance(holder, account)
      const after = {
        available: before.available + (frozen ? 0 : amount),
        frozen: before.frozen + (frozen ? amount : 0),
      }
      const place = `${holder} ${account}`
      const day = dayOf(event.at)
      this.balances.set(place, after)
      grouped(this.days, `${place} ${day}`).push({ ...movement, id: `${event.n}-${index}`, at: event.at, after })
      const ends = this.ends.get(place) ?? new Map<string, Balance>()
      this.ends.set(place, ends.set(day, after))
    }
  }

  clear(): void {
    this.balances.clear()
    this.days.clear()
    this.ends.clear()
  }
}

function grouped<T>(groups: Map<string, T[]>, key: string): T[] {
  const known = groups.get(key)
  if (known) return known
  const made: T[] = []
  groups.set(key, made)
  return made
}
