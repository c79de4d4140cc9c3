import { setTimeout } from 'node:timers'
import { InvalidArgumentError } from '../errors'
import type { Listening } from './server'

/** Which host is to be out of reach, and for how long. */
export interface Downtime {
  /** Milliseconds until it answers again; without it until `up()`. */
  ms?: number
  /** Its address: `sim.url`, the default, `sim.backupUrl` or `sim.secureUrl`. */
  host?: string
}

/** An outage under way. */
export interface Outage {
  /**
   * Ends the outage. Resolves when the host answers again on its port, or at once where another outage still holds it or
   * the simulator is closed; rejects when the port was taken in the meantime, and may then be called again.
   */
  up(): Promise<void>
}

/** Where a simulator answers. */
export interface Hosts {
  readonly first: Host
  readonly backup: Host | undefined
  readonly secure: Host | undefined
}

/** Those of the hosts that there are. */
export function each({ first, backup, secure }: Hosts): Host[] {
  return [first, backup, secure].filter((host) => host !== undefined)
}

/** The longest that a timer of Node can wait, in milliseconds. */
const LONGEST = 2 ** 31 - 1
/** Milliseconds after which a port that was taken is asked for again, when an outage has run out. */
const AGAIN = 50

/** One address of the simulator, which refuses connections as long as any outage holds it. */
export class Host {
  private readonly outages = new Set<Outage>()
  private stopping = Promise.resolve()
  private starting = Promise.resolve()
  private closed = false

  private constructor(
    readonly url: string,
    private readonly port: number,
    private readonly open: (port: number) => Promise<Listening>,
    private listening: Listening | undefined,
  ) {}

  /** Listens on `port`, and later again on the one it got. */
  static async start(
    scheme: 'http' | 'https',
    port: number,
    open: (port: number) => Promise<Listening>,
  ): Promise<Host> {
    const listening = await open(port)
    return new Host(`${scheme}://127.0.0.1:${listening.port}`, listening.port, open, listening)
  }

  /** @throws InvalidArgumentError `ERR_INVALID_ARGUMENT` */
  down(ms?: number): Outage {
    if (ms !== undefined && !(ms > 0 && ms <= LONGEST))
      throw new InvalidArgumentError(`ms must be more than 0 and at most ${LONGEST}, got ${ms}.`, {
        code: 'ERR_INVALID_ARGUMENT',
        argument: 'ms',
      })
    let timer: NodeJS.Timeout | undefined
    const wait = (time: number): void => {
      if (!this.closed)
        timer = setTimeout(
          () =>
            void outage.up().catch(() => {
              wait(AGAIN)
            }),
          time,
        ).unref()
    }
    const outage: Outage = {
      up: () => {
        clearTimeout(timer)
        this.outages.delete(outage)
        return this.start()
      },
    }
    this.outages.add(outage)
    this.stop()
    if (ms !== undefined) wait(ms)
    return outage
  }

  /** Ends every connection and every outage, and frees the port. */
  async close(): Promise<void> {
    this.closed = true
    this.outages.clear()
    this.stop()
    await this.starting.catch(() => undefined)
    await this.stopping
  }

  /** Connections are refused as soon as this returns. */
  private stop(): void {
    const { listening } = this
    if (!listening) return
    this.listening = undefined
    this.stopping = listening.close()
  }

  /** One after the other, so that a host which goes down while it comes up is down in the end. */
  private start(): Promise<void> {
    return (this.starting = this.starting
      .catch(() => undefined)
      .then(async () => {
        await this.stopping
        if (this.listening || this.isHeld()) return
        this.listening = await this.open(this.port)
        if (this.isHeld()) {
          this.stop()
          await this.stopping
        }
      }))
  }

  private isHeld(): boolean {
    return this.closed || this.outages.size > 0
  }
}
