import { inspect } from 'node:util'

import { invalidArgument, withOutcome } from '../errors'
import { CancellablePromise } from './promise'
import { RESERVED } from './reserved'
import { shownSegment, toSegment } from './segment'
import { URI } from './uri'
import { VERB_FORMS, type Verb, type VerbForm } from './verbs'

/** One request as the chain hands it over: nothing is expanded, signed or sent yet. */
export interface Call {
  readonly verb: Verb
  /** The URI template as the chain spelled it, without a leading `/`. */
  readonly uri: string
  /** What the caller passed to the verb, unchecked. */
  readonly options: unknown
  /** Aborted by `cancel()`. */
  readonly signal?: AbortSignal
}

/** What stands behind a chain. */
export interface ChainRoot {
  readonly send: (call: Call) => Promise<unknown>
  readonly getDriver: () => unknown
}

/** Makes the first node of a chain; the node knows no HTTP, it only collects the names and hands the URI to `send`. */
export function createChain(root: ChainRoot): unknown {
  return new Proxy(TARGET, new Node(root, undefined, '', undefined, false))
}

/**
 * A node is a Proxy over one shared, frozen function: what tells the nodes apart lives in their handlers, so that a node
 * costs two small objects and nothing is kept when it is dropped. The URI is spelled when it is asked for.
 */
class Node implements ProxyHandler<typeof TARGET> {
  constructor(
    private readonly root: ChainRoot,
    private readonly parent: Node | undefined,
    private readonly segment: string,
    /** Set where the name of this node is a verb: calling it sends to its parent's URI. */
    private readonly form: VerbForm | undefined,
    /** Whether `chain()` has appended the segment: it is kept exactly as written. */
    private readonly written: boolean,
  ) {}

  get(_target: unknown, name: string | symbol): unknown {
    const special = SPECIAL.get(name)
    if (special === undefined && typeof name === 'string')
      return new Proxy(TARGET, new Node(this.root, this, name, undefined, false))
    if (typeof special === 'object') return new Proxy(TARGET, new Node(this.root, this, name as string, special, false))
    if (name === 'chain') return (uri: unknown) => this.chain(uri)
    if (name === 'getDriver') return this.root.getDriver
    if (name === 'toString' || name === 'toLocaleString') return () => this.uri(shownSegment)
    if (name === URI) return this.uri(toSegment)
    // Everything else behaves as on a plain object; where that has nothing of the name, neither has a node.
    return (Object.prototype as unknown as Record<string | symbol, unknown>)[name]
  }

  apply(_target: unknown, _self: unknown, args: readonly unknown[]): unknown {
    if (this.form === undefined || this.parent === undefined) throw new TypeError(notAVerb(this.uri(shownSegment)))
    if (!this.form.async) return this.parent.send(this.form, args)
    const controller = new AbortController()
    return CancellablePromise.of(this.parent.send(this.form, args, controller.signal), () => {
      controller.abort()
    })
  }

  /** Reading a node never throws: what cannot be sent rejects when its verb is called. */
  private send({ verb }: VerbForm, args: readonly unknown[], signal?: AbortSignal): Promise<unknown> {
    let uri: string
    try {
      requireOneArgument(verb, args)
      uri = this.uri(toSegment)
    } catch (error) {
      return Promise.reject(withOutcome(error as Error, 'not-sent'))
    }
    return this.root.send({ verb, uri, options: args[0], ...(signal && { signal }) })
  }

  private chain(uri: unknown): unknown {
    if (typeof uri !== 'string' && typeof uri !== 'number') {
      throw invalidArgument(
        'uri',
        `chain() takes a URI such as 'v3/pay/transactions/native', not ${uri === null ? 'null' : typeof uri}`,
        'ERR_INVALID_URI',
      )
    }
    return new Proxy(TARGET, new Node(this.root, this, String(uri), undefined, true))
  }

  private uri(spell: (name: string, written: boolean) => string): string {
    let uri = spell(this.segment, this.written)
    for (let node = this.parent; node?.parent !== undefined; node = node.parent)
      uri = `${spell(node.segment, node.written)}/${uri}`
    return uri
  }
}

/** Names that are not a plain segment when they are read: verbs by their form, the rest by `true`. */
const SPECIAL: ReadonlyMap<string | symbol, VerbForm | true> = new Map<string, VerbForm | true>([
  ...VERB_FORMS,
  ...['chain', 'getDriver', ...RESERVED].map((name) => [name, true] as const),
])

// No trap is ever looked up on Object.prototype, whatever has been put there.
Object.setPrototypeOf(Node.prototype, null)

/** What every node shows to `in`, Object.keys() and console.log(): accessors, so that the traps decide for each node. */
const TARGET: (...args: unknown[]) => unknown = shared()

function shared(): (...args: unknown[]) => unknown {
  const target = (): never => {
    throw new TypeError('a chain is called through its nodes')
  }
  for (const name of Object.getOwnPropertyNames(target)) Reflect.deleteProperty(target, name)
  for (const name of [...VERB_FORMS.keys(), 'chain', 'getDriver']) {
    Object.defineProperty(target, name, { enumerable: true, get: () => undefined })
  }
  const prototype: object = Object.create(Object.prototype, {
    [inspect.custom]: {
      value(this: unknown) {
        return `[wechatpay-chain ${String(this) || '/'}]`
      },
    },
  }) as object
  return Object.freeze(Object.setPrototypeOf(target, prototype) as (...args: unknown[]) => unknown)
}

/** A second argument, as axios takes its config, would be lost. */
function requireOneArgument(verb: Verb, args: readonly unknown[]): void {
  for (let i = 1; i < args.length; i++) {
    const extra = args[i]
    if (extra === undefined) continue
    const names = typeof extra === 'object' && extra !== null ? Object.keys(extra).slice(0, 5) : []
    const example = ['json: { … }', ...names.map((name) => `${name}: …`)].slice(verb === 'get' ? 1 : 0).join(', ')
    throw invalidArgument(
      'options',
      `${verb}() takes one object of options, not ${args.length} arguments: write them all into the first, as in ${verb}({ ${example || 'query: { … }'} })`,
      'ERR_INVALID_ARGUMENT',
    )
  }
}

function notAVerb(uri: string): string {
  const shown = uri === '' ? 'the client' : `'${uri}'`
  return `${shown} is not a function: end the chain with a verb, as in .post({ json: { … } }) or .get({ query: { … } }) (get, post, put, patch, delete, each also with Async)`
}
