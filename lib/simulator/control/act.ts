import { InvalidArgumentError } from '../../errors'
import { setBalance } from '../flows/fund'
import { combinedState, combines, partsOf, payCombined } from '../flows/order/combine'
import { pay } from '../flows/order/commands'
import { orders } from '../flows/order/machine'
import { closeRefund } from '../flows/refund/commands'
import { refunds } from '../flows/refund/machine'
import { nearest } from '../nearest'
import type { Machine, Thing } from '../world/thing'
import { Misstep, type World } from '../world/world'

/** What a hand may say beside what it acts on. */
export interface ActDetails {
  /** Whose it is, where several merchants have the number; of `fund.set` the merchant, the first by default. */
  mchid?: string
  /** The sub-merchant of a service provider. */
  sub_mchid?: string
  /** Who pays. */
  openid?: string
  /** With what, as `CMB_DEBIT`. */
  bank_type?: string
  /** Ids of the coupons that the payer uses. */
  coupons?: readonly string[]
  /** In 分. */
  available?: number
  /** In 分. */
  frozen?: number
}

/** A hand that was refused: what it named is not there, or not in a state that allows it. */
export class ActError extends InvalidArgumentError {
  constructor(
    /** 404 where there is no such thing, 409 where its state does not allow it, 400 where the hand itself is wrong. */
    readonly status: 400 | 404 | 409,
    argument: string,
    message: string,
  ) {
    super(message, { code: 'ERR_INVALID_ARGUMENT', argument })
  }
}

type State = Readonly<Record<string, unknown>>
type Hand = (world: World, target: string, details: ActDetails, mchid: string) => State

/** What the payer, a reviewer or time does. */
const HANDS = {
  'order.pay': (world, target, details) => {
    const { openid, bank_type } = details
    if (details.coupons && details.coupons.length > 0)
      throw new ActError(404, 'coupons', `there is no coupon ${details.coupons.join(', ')}`)
    const payer = { ...(openid !== undefined && { openid }), ...(bank_type !== undefined && { bank_type }) }
    const combined = found(world, combines, target, details)
    if (combined) return combinedState(world, payCombined(world, combined, payer))
    const order = required(world, orders, target, details, 'Order')
    const whole = order.combine === undefined ? undefined : world.get(combines, order.combine)
    if (whole) payCombined(world, whole, payer)
    return shown(whole ? partsOf(world, whole).find(({ key }) => key === order.key) : pay(world, order, payer))
  },
  'order.decline': (world, target, details) =>
    shown(world.commit(orders, 'declined', required(world, orders, target, details, 'Order'))),
  'refund.succeed': (world, target, details) =>
    shown(world.commit(refunds, 'succeeded', required(world, refunds, target, details, 'Refund'))),
  'refund.abnormal': (world, target, details) =>
    shown(world.commit(refunds, 'failed', required(world, refunds, target, details, 'Refund'))),
  'refund.close': (world, target, details) =>
    shown(closeRefund(world, required(world, refunds, target, details, 'Refund'))),
  'fund.set': (world, target, details, mchid) => {
    if (target !== 'BASIC' && target !== 'OPERATION' && target !== 'FEES')
      throw new ActError(404, 'target', `there is no account ${target}; there are BASIC, OPERATION, FEES`)
    const { available, frozen } = details
    for (const [name, amount] of Object.entries({ available, frozen }))
      if (amount !== undefined && !Number.isSafeInteger(amount))
        throw new ActError(400, name, `${name} must be a whole number of 分; got ${String(amount)}`)
    const to = { ...(available !== undefined && { available }), ...(frozen !== undefined && { frozen }) }
    return { account: target, ...setBalance(world, details.sub_mchid ?? details.mchid ?? mchid, target, to) }
  },
} satisfies Record<string, Hand>

/** Names of the hands. */
export type ActAction = keyof typeof HANDS

/** All hands there are. */
export const ACTIONS = Object.keys(HANDS) as readonly ActAction[]

/**
 * Does what a hand does, and gives the state of what it acted on.
 *
 * @throws ActError
 */
export function act(world: World, action: string, target: string, details: ActDetails, mchid: string): State {
  if (!isAction(action)) {
    const near = nearest(action, ACTIONS)
    const advice = near === undefined ? `there are ${ACTIONS.join(', ')}` : `did you mean ${near}?`
    throw new ActError(400, 'action', `there is no action ${action}: ${advice}`)
  }
  world.tick()
  try {
    return (HANDS[action] as Hand)(world, target, details, mchid)
  } catch (error) {
    if (!(error instanceof Misstep)) throw error
    throw new ActError(
      409,
      'target',
      `${error.thing?.kind ?? 'thing'} ${target} is ${error.thing?.state ?? 'unknown'}: ${action} is not possible`,
    )
  }
}

function isAction(action: string): action is ActAction {
  return Object.hasOwn(HANDS, action)
}

function found<T extends Thing>(
  world: World,
  machine: Machine<T>,
  target: string,
  { mchid, sub_mchid }: ActDetails,
): T | undefined {
  const all = world
    .byOut(machine, target)
    .filter((thing) => mchid === undefined || thing.mchid === mchid)
    .filter((thing) => sub_mchid === undefined || (thing as { sub_mchid?: string }).sub_mchid === sub_mchid)
  if (all.length > 1)
    throw new ActError(400, 'mchid', `several merchants have the number ${target}: say which by mchid and sub_mchid`)
  return all[0]
}

function required<T extends Thing>(
  world: World,
  machine: Machine<T>,
  target: string,
  details: ActDetails,
  name: string,
): T {
  const thing = found(world, machine, target, details)
  if (!thing) throw new ActError(404, 'target', `${name} ${target} does not exist`)
  return thing
}

function shown(thing: Thing | undefined): State {
  return { ...thing }
}
