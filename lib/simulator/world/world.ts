import { Heap } from './heap'
import { Ids } from './ids'
import { Ledger } from './ledger'
import { allows, reduce, stepOf } from './reduce'
import type { Machine, Notice, Thing, WorldEvent } from './thing'

/** A thing that may not take a step, or that is not there. */
export class Misstep extends Error {
  constructor(
    readonly thing: Thing | undefined,
    message: string,
  ) {
    super(message)
  }
}

interface Planned {
  readonly at: number
  readonly kind: string
  readonly key: string
  readonly step: string
}

/** Told of each event, with the thing as it is afterwards. */
export type Witness = (event: WorldEvent, thing: Thing) => void

/**
 * Everything that has happened, and what follows from it. A command of a flow checks and commits its events without waiting for
 * anything in between, so that each request is one change.
 */
export class World {
  readonly events: WorldEvent[] = []
  readonly ledger = new Ledger()
  readonly ids: Ids
  private readonly machines: ReadonlyMap<string, Machine<Thing>>
  private readonly things = new Map<string, Map<string, Thing>>()
  private readonly numbers = new Map<string, string>()
  private readonly outs = new Map<string, string[]>()
  private readonly planned = new Heap<Planned>()
  private readonly witnesses: Witness[] = []
  private readonly heralds: ((notice: Notice) => void)[] = []

  constructor(
    seed: string,
    machines: readonly Machine<never>[],
    readonly now: () => number,
  ) {
    this.ids = new Ids(seed)
    this.machines = new Map(machines.map((machine) => [machine.kind, machine as unknown as Machine<Thing>]))
    for (const { kind } of machines) this.things.set(kind, new Map())
  }

  /** A thing of a kind, by its key. */
  get<T extends Thing>({ kind }: Machine<T>, key: string): T | undefined {
    return this.things.get(kind)?.get(key) as T | undefined
  }

  /** A thing of a kind, by WeChat Pay's own number for it. */
  byNumber<T extends Thing>(machine: Machine<T>, number: string): T | undefined {
    const key = this.numbers.get(`${machine.kind} ${number}`)
    return key === undefined ? undefined : this.get(machine, key)
  }

  /** The things of a kind that merchants have given a number. */
  byOut<T extends Thing>(machine: Machine<T>, out: string): T[] {
    const keys = this.outs.get(`${machine.kind} ${out}`) ?? []
    return keys.map((key) => this.get(machine, key)).filter((thing) => thing !== undefined)
  }

  /** How many things of a kind have been given a number. */
  count<T extends Thing>(machine: Machine<T>, out: string): number {
    return this.outs.get(`${machine.kind} ${out}`)?.length ?? 0
  }

  /** All things of a kind, oldest first. */
  all<T extends Thing>({ kind }: Machine<T>): T[] {
    return [...(this.things.get(kind)?.values() ?? [])] as T[]
  }

  /** Whether a thing may take a step now. */
  allows<T extends Thing>(machine: Machine<T>, step: string, thing: T | undefined): boolean {
    return allows(stepOf(machine, { type: `${machine.kind}.${step}` }), thing)
  }

  /**
   * Lets a step happen, with all that follows from it.
   *
   * @throws Misstep when the state of the thing does not allow it
   */
  commit<T extends Thing>(
    machine: Machine<T>,
    step: string,
    { mchid, key }: { mchid: string; key: string },
    data: object = {},
    at = this.now(),
  ): T {
    const thing = this.get(machine, key)
    if (!this.allows(machine, step, thing))
      throw new Misstep(
        thing,
        `${machine.kind} ${key} ${thing ? `is ${thing.state}` : 'does not exist'}: it cannot be ${step}`,
      )
    const event = { n: this.events.length + 1, at, type: `${machine.kind}.${step}`, mchid, key, data: { ...data } }
    const after = this.apply(event) as T
    const notice = stepOf(machine, event).tells?.(after, this)
    if (notice) for (const tell of this.heralds) tell(notice)
    return after
  }

  /** Takes an event in, one that was just committed or one of a world before this. */
  apply(event: WorldEvent): Thing {
    const kind = kindOf(event.type)
    const [machine, known] = [this.machines.get(kind), this.things.get(kind)]
    if (!machine || !known) throw new Error(`there is no kind ${kind}`)
    const before = known.get(event.key)
    const thing = reduce(machine, before, event)
    this.events.push(event)
    known.set(event.key, thing)
    if (!before) this.name(`${kind} ${machine.out(thing)}`, event.key)
    for (const number of machine.numbers?.(thing) ?? [])
      if (number !== undefined) this.numbers.set(`${kind} ${number}`, event.key)
    const [due, was] = [machine.due?.(thing), before && machine.due?.(before)]
    if (due && (due.at !== was?.at || due.step !== was.step)) this.planned.push({ ...due, kind, key: event.key })
    this.ledger.add(event, stepOf(machine, event).moves?.(thing) ?? [])
    for (const see of this.witnesses) see(event, thing)
    return thing
  }

  /** Lets happen what time alone makes happen, each at its own time. */
  tick(): void {
    const now = this.now()
    for (let next = this.planned.first; next && next.at <= now; next = this.planned.first) {
      this.planned.pop()
      const found = this.look(next)
      const due = found?.machine.due?.(found.thing)
      // It may have gone another way since, or have been planned twice.
      if (found && due?.at === next.at && due.step === next.step)
        this.commit(found.machine, due.step, found.thing, {}, due.at)
    }
  }

  /** What WeChat Pay goes on to do by itself with the things that some events have changed. */
  settle(from: number, to: number): void {
    for (const { type, key } of this.events.slice(from, to)) {
      const found = this.look({ kind: kindOf(type), key })
      const step = found?.machine.settles?.[found.thing.state]
      if (found && step !== undefined) this.commit(found.machine, step, found.thing)
    }
  }

  private look({ kind, key }: { kind: string; key: string }): { machine: Machine<Thing>; thing: Thing } | undefined {
    const machine = this.machines.get(kind)
    const thing = this.things.get(kind)?.get(key)
    return machine && thing && { machine, thing }
  }

  private name(out: string, key: string): void {
    const known = this.outs.get(out)
    if (known) known.push(key)
    else this.outs.set(out, [key])
  }

  onEvent(witness: Witness): void {
    this.witnesses.push(witness)
  }

  onNotice(tell: (notice: Notice) => void): void {
    this.heralds.push(tell)
  }

  /** Forgets everything. */
  clear(): void {
    this.events.length = 0
    for (const known of this.things.values()) known.clear()
    this.numbers.clear()
    this.outs.clear()
    this.planned.clear()
    this.ledger.clear()
  }
}

/** The kind of the thing that an event such as `order.paid` is about. */
function kindOf(type: string): string {
  return type.slice(0, type.indexOf('.'))
}
