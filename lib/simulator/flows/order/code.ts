import type { World } from '../../world/world'
import { Refused, type ReasonName } from '../refused'
import { pay, repeated, type Draft } from './commands'
import { orders } from './machine'
import type { Order } from './order'

/** What the last four digits of a payer's code bring about; any others pay at once. */
const MAGIC: Readonly<Record<string, 'password' | ReasonName>> = {
  '0001': 'password',
  '0002': 'no money of the payer',
  '0003': 'code expired',
  '0004': 'outcome unknown',
}

/** Charges the code that the payer shows (付款码). A code that is refused leaves nothing behind. */
export function charge(world: World, draft: Draft, code: string): Order {
  const known = repeated(world, draft)
  if (known?.state === 'USERPAYING') return known
  if (known) throw new Refused('order failed')
  if (!/^\d{18}$/.test(code)) throw new Refused('code invalid')
  const magic = MAGIC[code.slice(-4)]
  if (magic === 'no money of the payer' || magic === 'code expired') throw new Refused(magic)
  const order = world.commit(orders, 'placed', draft, draft)
  if (magic === 'password') return world.commit(orders, 'asked', order)
  const paid = pay(world, order)
  if (magic !== undefined) throw new Refused(magic)
  return paid
}
