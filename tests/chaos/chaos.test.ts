import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'

import { Agent } from 'node:http'

import { Builder, isApiError, isSignatureError, isTransportError, isWeChatPayError } from '../../lib/index'
import { createSimulator, json, type FaultRule } from '../../lib/simulator'

const REQUESTS = Number(process.env.CHAOS_REQUESTS ?? 500)
const SEED = process.env.CHAOS_SEED ?? String(Date.now())
const AT_ONCE = 32
const TIMEOUT = 1_000
/** What a busy machine may add to the time limit of a call. */
const GRACE = 4_000

type Ending = 'answer' | 'ApiError' | 'SignatureError' | 'TransportError'

/** What each fault may end in; none but these, and without a fault an answer. */
const FAULTS: readonly (readonly [FaultRule, ...Ending[]])[] = [
  [{ kind: 'no-signature' }, 'SignatureError'],
  [{ kind: 'missing-header' }, 'SignatureError'],
  [{ kind: 'wrong-signature' }, 'SignatureError'],
  [{ kind: 'signtest' }, 'SignatureError'],
  [{ kind: 'unknown-serial' }, 'SignatureError'],
  [{ kind: 'clock-skew' }, 'SignatureError'],
  [{ kind: 'tampered-body' }, 'SignatureError'],
  [{ kind: 'duplicated-headers' }, 'SignatureError'],
  [{ kind: 'two-serials' }, 'answer'],
  [{ kind: 'wrong-content-type' }, 'answer'],
  [{ kind: 'server-error' }, 'ApiError'],
  [{ kind: 'signed-error' }, 'ApiError'],
  [{ kind: 'html-error' }, 'ApiError'],
  [{ kind: 'redirect' }, 'ApiError'],
  [{ kind: 'header-flood' }, 'TransportError'],
  [{ kind: 'delay', ms: 5_000 }, 'TransportError'],
  [{ kind: 'slow-drip', ms: 50 }, 'TransportError'],
  [{ kind: 'reset' }, 'TransportError'],
  [{ kind: 'reset', at: 'mid-body' }, 'TransportError'],
  [{ kind: 'truncated-body' }, 'TransportError'],
  [{ kind: 'chunked-garbage' }, 'TransportError'],
  // In memory it is too large; in a file it is whole, and not what was signed.
  [{ kind: 'gzip-bomb', bytes: 2 << 20 }, 'TransportError', 'SignatureError'],
]

const BODY = { 名: '张三', list: Array.from({ length: 20 }, (_, i) => i) }

/** The four ways to take an answer; each says what came, as text. */
type Take = (call: (options: object) => Promise<any>, directory: string, no: number) => Promise<string>
const TAKES: readonly Take[] = [
  async (call) => JSON.stringify((await call({})).data),
  async (call) => text((await call({ responseType: 'stream' })).data),
  async (call, directory, no) => {
    const { data } = await call({ sink: join(directory, `${no}.json`) })
    return (await import('node:fs/promises')).readFile(data.path, 'utf8')
  },
  async (call) => {
    const chunks: Buffer[] = []
    await call({
      sink: new Writable({
        write: (chunk: Buffer, _encoding, done) => {
          chunks.push(chunk)
          done()
        },
      }),
    })
    return Buffer.concat(chunks).toString()
  },
]

const handles = () =>
  process
    .getActiveResourcesInfo()
    .filter((name) => /^(TCP|TLS|Pipe(Connect|Server)|FileHandle|DNS)/i.test(name))
    .sort()
const temporary = () => readdirSync(tmpdir()).filter((name) => name.startsWith('wechatpay-'))

test(
  `${REQUESTS} requests under random faults: each ends as it should, in its time, and nothing is left (seed ${SEED})`,
  async () => {
    const [handlesBefore, filesBefore] = [handles(), new Set(temporary())]
    const directory = mkdtempSync(join(tmpdir(), 'chaos-'))
    const sim = await createSimulator({
      mode: 'both',
      seed: SEED,
      maxRequests: 100_000,
      handlers: [(request) => (request.path.startsWith('/v3/chaos/') ? json(BODY) : undefined)],
    })
    const agent = new Agent({ keepAlive: true })
    const instance: any = Builder.factory({
      ...sim.options,
      proxy: false,
      httpAgent: agent,
      timeout: TIMEOUT,
      maxContentLength: 1 << 20,
    })
    await instance.v3.chaos.warm.get({ timeout: 10_000 })
    // About three requests in four meet a fault; the rules are asked in turn, so each takes its share of what is left.
    for (const [rule] of FAULTS) sim.fault({ ...rule, share: 0.06 })
    const wanted = JSON.stringify(BODY)
    const outcomes = new Map<string, number>()
    const wrong: string[] = []
    let slowest = 0

    const one = async (no: number) => {
      const take = TAKES[no % TAKES.length]!
      const verb = no % 3 === 0 ? 'get' : 'post'
      const started = performance.now()
      let ending: string
      try {
        const came = await take(
          (options) => instance.v3.chaos[String(no)][verb]({ ...(verb === 'post' && { json: { no } }), ...options }),
          directory,
          no,
        )
        ending = came === wanted ? 'answer' : `another answer: ${came.slice(0, 80)}`
      } catch (error) {
        ending =
          isApiError(error) || isSignatureError(error) || isTransportError(error)
            ? error.name
            : `no error of ours: ${String(error)}`
        if (
          isWeChatPayError(error) &&
          verb === 'post' &&
          isSignatureError(error) &&
          !error.message.includes('outcome unknown')
        )
          wrong.push(`${no}: no word about its outcome`)
      }
      const took = performance.now() - started
      slowest = Math.max(slowest, took)
      const request = sim.requests.find(({ path }) => path === `/v3/chaos/${no}`)
      const fault = request?.fault
      const allowed =
        fault === undefined
          ? ['answer']
          : FAULTS.filter(([{ kind }]) => kind === fault).flatMap(([, ...endings]) => endings as string[])
      const shown = `${fault ?? 'no fault'} → ${ending}`
      outcomes.set(shown, (outcomes.get(shown) ?? 0) + 1)
      // A busy machine may be too slow for an answer without a fault, and may say so; it may not say anything else.
      const late = ending === 'TransportError' && took >= TIMEOUT
      if (!allowed.includes(ending) && !late) wrong.push(`${no}: ${shown}`)
      if (took > TIMEOUT + GRACE) wrong.push(`${no}: took ${Math.round(took)} ms`)
    }

    let next = 0
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (next < REQUESTS) await one(next++)
      }),
    )

    try {
      expect(wrong).toEqual([])
      expect([...outcomes.values()].reduce((sum, count) => sum + count, 0)).toBe(REQUESTS)
      expect(outcomes.get('no fault → answer')).toBeGreaterThan(REQUESTS / 10)
      // Only what was verified has a file, under its own name and whole.
      const files = readdirSync(directory)
      expect(files.filter((name) => !/^\d+\.json$/.test(name))).toEqual([])
      const held = () => [agent.sockets, agent.requests].flatMap((list) => Object.values(list).flat()).length
      for (let waited = 0; waited < 50 && held() > 0; waited++) await sleep(100)
      expect(held()).toBe(0)
    } finally {
      if (process.env.CHAOS_REPORT !== undefined)
        process.stderr.write(
          `${[...outcomes]
            .sort()
            .map(([shown, count]) => `${String(count).padStart(6)} ${shown}`)
            .join('\n')}\nslowest ${Math.round(slowest)} ms\n`,
        )
      agent.destroy()
      instance.getDriver().close()
      await sim.close()
      rmSync(directory, { recursive: true })
    }
    // What another file of this process has left may go meanwhile; nothing may come.
    const more = () =>
      handles().filter(
        (name, at, all) =>
          all.slice(0, at + 1).filter((other) => other === name).length >
          handlesBefore.filter((other) => other === name).length,
      )
    for (
      let waited = 0;
      waited < 50 && (more().length > 0 || temporary().some((name) => !filesBefore.has(name)));
      waited++
    )
      await sleep(100)
    expect(more()).toEqual([])
    expect(temporary().filter((name) => !filesBefore.has(name))).toEqual([])
  },
  20_000 + REQUESTS * 100,
)
