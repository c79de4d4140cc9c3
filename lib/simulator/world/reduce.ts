import type { Machine, Step, Thing, WorldEvent } from './thing'

/** The step of an event such as `order.paid`. */
export function stepOf<T extends Thing>(machine: Machine<T>, event: Pick<WorldEvent, 'type'>): Step<T> {
  const name = event.type.slice(machine.kind.length + 1)
  const step = machine.steps[name]
  if (!step) throw new Error(`${machine.kind} has no step ${name}`)
  return step
}

/** A thing after an event. Nothing but its arguments counts, so that the same events always make the same world. */
export function reduce<T extends Thing>(machine: Machine<T>, thing: T | undefined, event: WorldEvent): T {
  const { to, change } = stepOf(machine, event)
  const before = thing ?? ({ kind: machine.kind, key: event.key, mchid: event.mchid } as T)
  return {
    ...before,
    ...(to !== undefined && { state: to }),
    ...(change as Step<T, unknown>['change'])?.(before, event.data, event.at),
  }
}

/** Whether a thing may take a step. */
export function allows<T extends Thing>(step: Step<T>, thing: T | undefined): boolean {
  return thing === undefined ? step.from.length === 0 : step.from.includes(thing.state)
}
