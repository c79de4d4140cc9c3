import { InvalidArgumentError } from '../errors'
import type { Validation } from './catalog/handler'
import type { PlatformMode } from './platform'
import type { Handler } from './router'

/** How a simulator is to be; everything may be left out. */
export interface SimulatorOptions {
  /** Port on 127.0.0.1; 0, the default, takes a free one. */
  port?: number
  /** Which kinds of key the platform signs with; by default `publicKey`, as for new merchants. */
  mode?: PlatformMode
  /** Decides serial numbers, nonces, ids and which faults strike, but never keys; by default drawn anew. */
  seed?: string | number
  /** The simulator's clock, in milliseconds since 1970. */
  now?: () => number
  /** Listens on an HTTPS port as well, where the paths that want the merchant's client certificate are refused without it. */
  https?: boolean
  /** Answers on a second address as well, `backupUrl`, from the same state and with the same keys, as WeChat Pay does on api2.mch.weixin.qq.com. */
  backup?: boolean
  /** Merchant id; `1900000001` by default. */
  mchid?: string
  /** Serial number of the merchant's API certificate: hexadecimal, zeros in front allowed. */
  serial?: string
  /** Serial numbers of the two platform certificates, older first. */
  platformSerials?: readonly string[]
  /** Asked before the simulator's own flows; the first that gives an answer wins. */
  handlers?: readonly Handler[]
  /**
   * What becomes of a request that differs from the catalog: `strict`, the default, answers 400 `PARAM_ERROR`; `warn` answers
   * and notes it in `problems` of the recorded request and in `X-Simulator-Problem`; `off` looks at nothing.
   */
  validate?: Validation
  /** Largest request body in bytes, by default 32 MiB; what is longer is answered 413. */
  maxBodyLength?: number
  /** How many requests are remembered, by default 10,000. */
  maxRequests?: number
}

const MODES: readonly PlatformMode[] = ['publicKey', 'certificate', 'both']
const VALIDATIONS: readonly Validation[] = ['strict', 'warn', 'off']

/** Refuses what would only fail later and less clearly. */
export function checkOptions({ mode, validate, serial, platformSerials }: SimulatorOptions): void {
  if (mode !== undefined && !MODES.includes(mode)) throw refuse('mode', `mode must be one of ${MODES.join(', ')}.`)
  if (validate !== undefined && !VALIDATIONS.includes(validate))
    throw refuse('validate', `validate must be one of ${VALIDATIONS.join(', ')}.`)
  for (const [argument, value] of [
    ['serial', serial],
    ...(platformSerials ?? []).map((given) => ['platformSerials', given]),
  ] as [string, string | undefined][]) {
    if (value !== undefined && !/^[0-9A-Fa-f]{1,40}$/.test(value))
      throw refuse(argument, `${argument} must be hexadecimal, at most 40 digits.`)
  }
}

function refuse(argument: string, message: string): InvalidArgumentError {
  return new InvalidArgumentError(message, { code: 'ERR_INVALID_OPTION', argument })
}
