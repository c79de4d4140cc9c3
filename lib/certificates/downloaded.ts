import type { KeyObject } from 'node:crypto'

import type { EncryptionKey } from '../crypto/encryption-key'
import { isApiError } from '../errors'
import { localKeys, type AnswerCheck, type PlatformKeys } from '../v3/keys'
import type { OpenedList, PlatformCertificate } from './read'
import type { CertificateStore } from './store'

interface Parts {
  /** Public keys that the merchant was given. */
  readonly fixed: ReadonlyMap<string, KeyObject>
  readonly download: () => Promise<unknown>
  readonly open: (list: unknown) => OpenedList
  readonly store?: { readonly store: CertificateStore; readonly key: string }
  /** Unix milliseconds: when a certificate is valid, and when a list was stored. */
  readonly now: () => number
  /** Milliseconds of a clock that nobody sets: how long ago something was. */
  readonly elapsed: () => number
  readonly maxAge: number
  readonly minInterval: number
}

const DAY = 86_400_000
/** Milliseconds that a store is waited for. */
const STORE_TIME = 2_000
/** WeChat Pay brings a new certificate long before the old one ends. */
const RENEW_BEFORE = 10 * DAY

/** Public keys first, then the certificates that were downloaded, whichever are valid; no timer keeps anything alive. */
export class DownloadedKeys implements PlatformKeys {
  readonly #parts: Parts
  #certificates: readonly PlatformCertificate[] = []
  #fetchedAt = -Infinity
  #triedAt = -Infinity
  #skipped: readonly string[] = []
  #running: Promise<void> | undefined
  #trouble: unknown
  #looked = false

  constructor(parts: Parts) {
    this.#parts = parts
  }

  get serials(): readonly string[] {
    return [...this.#parts.fixed.keys(), ...this.#valid().map(({ serial }) => serial)]
  }

  get preferred(): string | undefined {
    const [first] = this.#parts.fixed.keys()
    return first ?? this.#newest()?.serial
  }

  /** Why there are no certificates, if there is a reason. */
  get advice(): string | undefined {
    if (this.#trouble === undefined)
      return this.#skipped.length === 0
        ? undefined
        : `of the downloaded certificates these were left out: ${this.#skipped.join(', ')}`
    if (isApiError(this.#trouble) && this.#trouble.status === 404) {
      return 'this merchant has no platform certificates, but a WeChat Pay public key (微信支付公钥): download it from the merchant platform and put it into `certs`'
    }
    return `the platform certificates could not be downloaded (${this.#trouble instanceof Error ? this.#trouble.message : 'unknown'})`
  }

  async check(serial: string): Promise<AnswerCheck | undefined> {
    if (!this.#parts.fixed.has(serial))
      await this.#have((): boolean => this.#valid().some((certificate) => certificate.serial === serial), serial)
    return localKeys(this.#all(), undefined).check(serial)
  }

  async encryptionKey(serial?: string): Promise<EncryptionKey | undefined> {
    const wanted = serial ?? this.preferred
    const there = (): boolean => (wanted === undefined ? this.preferred !== undefined : this.#all().has(wanted))
    if (!there() || !this.#parts.fixed.has(wanted ?? '')) await this.#have(there, wanted)
    return localKeys(this.#all(), serial ?? this.preferred).encryptionKey?.()
  }

  /** Looks into the store, then downloads, until what is wanted is there; what is there but old is renewed in the background. */
  async #have(there: () => boolean, serial: string | undefined): Promise<void> {
    if (!there() && !this.#looked) await this.#once(() => this.#fromStore())
    // A public key can not be downloaded, so that its name alone is no reason to try.
    const mayHelp = serial?.startsWith('PUB_KEY_ID_') !== true || this.#certificates.length === 0
    if (!there() && mayHelp) await this.#refresh()
    else if (this.#isOld()) void this.#refresh()
  }

  /** One download at a time, and none sooner than `minInterval` after the last: forged serials cause no storm. */
  async #refresh(): Promise<void> {
    if (this.#running !== undefined) return this.#running
    const { elapsed, minInterval } = this.#parts
    if (elapsed() - this.#triedAt < minInterval) return
    this.#triedAt = elapsed()
    await this.#once(async () => {
      try {
        const list = await this.#parts.download()
        this.#take(list, 0)
        this.#trouble = undefined
        await this.#keep(list)
      } catch (error) {
        // What is there is used on; the next call tries again.
        this.#trouble = error
      }
    })
  }

  #once(work: () => Promise<void>): Promise<void> {
    this.#running ??= work().finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  async #fromStore(): Promise<void> {
    this.#looked = true
    const { store } = this.#parts
    try {
      const kept = (store && (await inTime(store.store.get(store.key)))) as { list?: unknown; at?: unknown } | undefined
      if (typeof kept?.at === 'number') this.#take(kept.list, this.#parts.now() - kept.at)
    } catch {
      // A store that is down or holds something else is as good as none.
    }
  }

  async #keep(list: unknown): Promise<void> {
    const { store } = this.#parts
    try {
      if (store) await inTime(store.store.set(store.key, { list, at: this.#parts.now() }, 30 * DAY))
    } catch {
      // Other processes will download themselves.
    }
  }

  /** @param age milliseconds; below zero the clock of whoever stored the list was wrong, or is ours, and it may be of any age */
  #take(list: unknown, age: number): void {
    const { certificates: fresh, skipped } = this.#parts.open(list)
    const kept = this.#valid().filter(({ serial }) => !fresh.some((other) => other.serial === serial))
    this.#certificates = [...kept, ...fresh]
    this.#skipped = skipped
    this.#fetchedAt = age < 0 ? -Infinity : this.#parts.elapsed() - age
  }

  #valid(): PlatformCertificate[] {
    const now = this.#parts.now()
    return this.#certificates.filter(({ notBefore, notAfter }) => notBefore <= now && now <= notAfter)
  }

  #newest(): PlatformCertificate | undefined {
    return this.#valid().reduce<PlatformCertificate | undefined>(
      (newest, one) => (newest !== undefined && newest.notBefore >= one.notBefore ? newest : one),
      undefined,
    )
  }

  #isOld(): boolean {
    const { now, elapsed, maxAge } = this.#parts
    const newest = this.#newest()
    return elapsed() - this.#fetchedAt > maxAge || (newest !== undefined && newest.notAfter - now() < RENEW_BEFORE)
  }

  #all(): ReadonlyMap<string, KeyObject> {
    return new Map([...this.#parts.fixed, ...this.#valid().map(({ serial, key }) => [serial, key] as const)])
  }
}

/** A store that does not answer is as good as none, too. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`the store did not answer within ${STORE_TIME} ms`))
    }, STORE_TIME)
    ;(timer as { unref?(): void }).unref?.()
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
