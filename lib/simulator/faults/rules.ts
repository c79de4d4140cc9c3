import { InvalidArgumentError } from '../../errors'
import type { SimulatedPlatform } from '../platform'
import type { Random } from '../random'
import type { SimulatorRequest } from '../request'
import { templatePattern } from '../router'
import type { FaultEffect } from './effect'
import type { FaultKind, FaultRule } from './kinds'
import { effectOf, FAULT_KINDS } from './table'

/** A rule in force. */
export interface FaultHandle {
  /** How many times it has struck. */
  readonly strikes: number
  /** Takes the rule back. */
  clear(): void
}

interface ActiveRule {
  readonly rule: FaultRule
  readonly matches: (request: SimulatorRequest) => boolean
  strikes: number
}

/** The rules in force, in the order in which they were made: the first that strikes is the one that counts. */
export class FaultRules {
  private active: ActiveRule[] = []

  constructor(
    private readonly platform: SimulatedPlatform,
    private readonly random: Random,
  ) {}

  add(rule: FaultRule): FaultHandle {
    this.check(rule)
    const entry: ActiveRule = { rule, matches: matcher(rule), strikes: 0 }
    this.active.push(entry)
    return {
      get strikes() {
        return entry.strikes
      },
      clear: () => {
        this.active = this.active.filter((other) => other !== entry)
      },
    }
  }

  clear(): void {
    this.active = []
  }

  /** The effect of the first rule that strikes this request. */
  strike(request: SimulatorRequest): { kind: FaultKind; effect: FaultEffect } | undefined {
    const entry = this.active.find(
      ({ rule, matches, strikes }) =>
        strikes < (rule.count ?? Infinity) && matches(request) && this.random.next() < (rule.share ?? 1),
    )
    if (!entry) return undefined
    const effect = effectOf(entry.rule, { platform: this.platform, random: this.random, strikes: entry.strikes })
    entry.strikes += 1
    return { kind: entry.rule.kind, effect }
  }

  private check({ kind, share, count }: FaultRule): void {
    if (!FAULT_KINDS.includes(kind))
      throw refuse('kind', `"${kind}" is no kind of fault; there are ${FAULT_KINDS.join(', ')}.`)
    if (share !== undefined && !(share >= 0 && share <= 1))
      throw refuse('share', `share must lie between 0 and 1, got ${share}.`)
    if (count !== undefined && !(count >= 1)) throw refuse('count', `count must be at least 1, got ${count}.`)
    if (kind === 'two-serials' && this.platform.keys.length < 2) {
      throw refuse('kind', "two-serials needs a second key: create the simulator with mode 'certificate' or 'both'.")
    }
  }
}

function matcher({ path, method }: FaultRule): (request: SimulatorRequest) => boolean {
  const pattern = typeof path === 'string' ? stringPattern(path) : path
  return (request) =>
    (method === undefined || method.toUpperCase() === request.method) &&
    (pattern === undefined || request.path.search(pattern) >= 0)
}

function stringPattern(path: string): RegExp {
  const absolute = path.startsWith('/') ? path : `/${path}`
  if (!absolute.endsWith('*')) return templatePattern(absolute)
  return new RegExp(templatePattern(absolute.slice(0, -1)).source.replace(/\$$/, ''))
}

function refuse(argument: string, message: string): InvalidArgumentError {
  return new InvalidArgumentError(message, { code: 'ERR_INVALID_ARGUMENT', argument })
}
