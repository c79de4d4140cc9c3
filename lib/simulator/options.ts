import { InvalidArgumentError } from '../errors'
import type { Validation } from './catalog/handler'
import type { MerchantOptions } from './merchant'
import { nearest } from './nearest'
import type { PlatformMode } from './platform'
import type { Handler } from './router'

/** How a simulator is to be; everything may be left out. `mchid` and its like describe the first merchant. */
export interface SimulatorOptions extends MerchantOptions {
  /** Port on 127.0.0.1; 0, the default, takes a free one. */
  port?: number
  /** Which kinds of key the platform signs with; by default `publicKey`, as for new merchants. */
  mode?: PlatformMode
  /**
   * Decides everything that was left to chance: serial numbers, keys of APIv2 and APIv3, nonces, ids, which faults strike. RSA keys
   * are then pairs that everybody has. By default drawn anew.
   */
  seed?: string | number
  /** The wire clock, in milliseconds since 1970, by which signatures and certificates go; `sim.clock` runs with it. */
  now?: () => number
  /** Listens on an HTTPS port as well, where the paths that want the merchant's client certificate are refused without it. */
  https?: boolean
  /** Answers on a second address as well, `backupUrl`, from the same state and with the same keys, as WeChat Pay does on api2.mch.weixin.qq.com. */
  backup?: boolean
  /** Serial numbers of the two platform certificates, older first. */
  platformSerials?: readonly string[]
  /** Asked before the simulator's own flows; the first that gives an answer wins. */
  handlers?: readonly Handler[]
  /**
   * What becomes of a request that differs from the catalog: `strict`, the default, answers 400 `PARAM_ERROR`; `warn` answers
   * and notes it in `problems` of the recorded request and in `X-Simulator-Problem`; `off` looks at nothing.
   */
  validate?: Validation
  /** Whether WeChat Pay settles by itself what it has accepted, as refunds; `manual` leaves it until `sim.act` does. */
  settle?: 'auto' | 'manual'
  /** Whether operations without a flow are answered after their schema, by default; `false` answers them with 501. */
  invent?: boolean
  /** Milliseconds that a second between two tries of a notification lasts: 1 by default, 1000 for the real schedule. */
  second?: number
  /** Hosts that notifications may go to beside this machine and private networks: `['pay.example.com']`. */
  notifyHosts?: readonly string[]
  /** Largest request body in bytes, by default 32 MiB; what is longer is answered 413. */
  maxBodyLength?: number
  /** How many requests are remembered, by default 10,000. */
  maxRequests?: number
  /** How many bytes of requests are remembered, by default 64 MiB. */
  maxRequestBytes?: number
}

const MODES: readonly PlatformMode[] = ['publicKey', 'certificate', 'both']
const VALIDATIONS: readonly Validation[] = ['strict', 'warn', 'off']

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''
const isFlag = (value: unknown): boolean => typeof value === 'boolean'
const isFunction = (value: unknown): boolean => typeof value === 'function'
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0
const isOneOf =
  (values: readonly unknown[]) =>
  (value: unknown): boolean =>
    values.includes(value)
const isListOf =
  (one: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(one)
const isSerial = (value: unknown): boolean => typeof value === 'string' && /^[0-9A-Fa-f]{1,40}$/.test(value)
const isUrl = (value: unknown): boolean => typeof value === 'string' && /^https?:\/\/./.test(value)
const isSub = (value: unknown): boolean =>
  isText(value) || (typeof value === 'object' && value !== null && isText((value as { mchid?: unknown }).mchid))

type Check = readonly [fits: (value: unknown) => boolean, wanted: string]

/** What describes a merchant. */
const OF_MERCHANT: Readonly<Record<keyof MerchantOptions, Check>> = {
  mchid: [isText, 'a text such as "1900000001"'],
  serial: [isSerial, 'hexadecimal, at most 40 digits'],
  appids: [isListOf(isText), 'a list of appids'],
  subMerchants: [isListOf(isSub), 'a list of merchant ids or of { mchid, appids }'],
  notifyUrl: [isUrl, 'an http or https address'],
  brandId: [isText, 'a text such as "100000"'],
}

/** Every option, and what it takes. */
const OPTIONS: Readonly<Record<keyof SimulatorOptions, Check>> = {
  ...OF_MERCHANT,
  port: [(value) => isCount(value) && Number(value) < 65_536, 'a port from 0 to 65535'],
  mode: [isOneOf(MODES), `one of ${MODES.join(', ')}`],
  seed: [(value) => typeof value === 'string' || Number.isFinite(value), 'a text or a number'],
  now: [isFunction, 'a function that gives milliseconds since 1970'],
  https: [isFlag, 'true or false'],
  backup: [isFlag, 'true or false'],
  platformSerials: [isListOf(isSerial), 'a list of serial numbers, hexadecimal, at most 40 digits each'],
  handlers: [isListOf(isFunction), 'a list of functions'],
  validate: [isOneOf(VALIDATIONS), `one of ${VALIDATIONS.join(', ')}`],
  settle: [isOneOf(['auto', 'manual']), 'one of auto, manual'],
  invent: [isFlag, 'true or false'],
  second: [(value) => Number.isFinite(value) && Number(value) > 0, 'a number of milliseconds above 0'],
  notifyHosts: [isListOf(isText), 'a list of host names'],
  maxBodyLength: [isCount, 'a number of bytes'],
  maxRequests: [isCount, 'a whole number'],
  maxRequestBytes: [isCount, 'a number of bytes'],
}

/** Refuses what would only fail later and less clearly. */
export function checkOptions(options: SimulatorOptions): void {
  check(options, OPTIONS, 'createSimulator')
}

/** The same for `sim.addMerchant`. */
export function checkMerchant(options: MerchantOptions): void {
  check(options, OF_MERCHANT, 'addMerchant')
}

function check(options: object, known: Readonly<Record<string, Check>>, taker: string): void {
  for (const [argument, value] of Object.entries(options)) {
    const found = Object.hasOwn(known, argument) ? known[argument] : undefined
    if (!found) throw unknown(argument, Object.keys(known), taker)
    const [fits, wanted] = found
    if (value !== undefined && !fits(value))
      throw new InvalidArgumentError(`${argument} must be ${wanted}; got ${shown(value)}`, {
        code: 'ERR_INVALID_OPTION',
        argument,
      })
  }
}

function unknown(argument: string, known: readonly string[], taker: string): InvalidArgumentError {
  const near = nearest(argument, known)
  const advice = near === undefined ? `it takes ${known.join(', ')}` : `did you mean ${near}?`
  return new InvalidArgumentError(`${taker} has no option ${argument}: ${advice}`, {
    code: 'ERR_UNKNOWN_OPTION',
    argument,
  })
}

function shown(value: unknown): string {
  return typeof value === 'object' || typeof value === 'function' ? typeof value : JSON.stringify(value)
}
