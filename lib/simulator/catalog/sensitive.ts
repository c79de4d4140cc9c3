import type { Operation } from '../../openapi/table'
import { decryptOaep, decryptPkcs1 } from '../crypto'
import type { SimulatedPlatform } from '../platform'
import { refuse, type Refusal } from '../refusal'
import type { ParameterIssue } from '../issue'
import type { SimulatorRequest } from '../request'
import type { Given } from './input'

/** What WeChat Pay says when a field was encrypted to nobody, or to somebody else. */
const UNKNOWN_SERIAL = '平台证书序列号Wechatpay-Serial错误'
const UNREADABLE = '平台私钥解密失败'
/** The one path whose fields are encrypted under PKCS#1 v1.5. */
const PKCS1 = '/customs/verify-certificate'

/** A body with its sensitive fields in the clear, or what is wrong with the first that cannot be read. */
export interface Opened {
  readonly content: Given['body']
  readonly issue?: ParameterIssue
}

/** Decrypts the sensitive fields of a request with the key that its `Wechatpay-Serial` names. */
export function openSensitive(
  request: SimulatorRequest,
  operation: Operation,
  given: Given,
  platform: SimulatedPlatform,
): Opened {
  const serial = request.headers['wechatpay-serial']
  const key = platform.keys.find((candidate) => candidate.serial === serial)
  const decrypt = request.path.endsWith(PKCS1) ? decryptPkcs1 : decryptOaep
  let issue: ParameterIssue | undefined
  const open =
    (location: 'body' | 'query') =>
    (value: unknown, field: string): unknown => {
      if (issue || typeof value !== 'string' || value === '') return value
      const text = key && decrypt(value, key.privateKey)
      if (!key)
        issue = { field: 'Wechatpay-Serial', value: String(serial ?? ''), issue: UNKNOWN_SERIAL, location: 'header' }
      else if (text === undefined) issue = { field, value, issue: UNREADABLE, location }
      return text ?? value
    }
  let content: unknown = given.body
  for (const path of operation.sensitive.request) {
    const [place = '', ...steps] = path.replace('form.meta<json>', 'json').split('.')
    if (place === 'query') replaced(given.query, steps, open('query'))
    else content = replaced(content, steps, open('body'))
  }
  return { content: content as Given['body'], ...(issue && { issue }) }
}

/** 400 `PARAM_ERROR` in the words that WeChat Pay has for it. */
export function unreadable(issue: ParameterIssue): Refusal {
  return refuse('PARAM_ERROR', issue.issue, issue)
}

/** Whether an issue is about encryption, and has words of its own. */
export function isUnreadable({ issue }: ParameterIssue): boolean {
  return issue === UNKNOWN_SERIAL || issue === UNREADABLE
}

/** A copy in which what a path such as `list[].name` leads to is replaced. */
function replaced(
  value: unknown,
  steps: readonly string[],
  by: (value: unknown, field: string) => unknown,
  field = '',
): unknown {
  const [step, ...rest] = steps
  if (step === undefined)
    return Array.isArray(value) ? value.map((item, index) => by(item, `${field}/${index}`)) : by(value, field)
  if (typeof value !== 'object' || value === null) return value
  const name = step.replace('[]', '')
  const inner = (value as Record<string, unknown>)[name]
  if (inner === undefined) return value
  const place = `${field}/${name}`
  const after =
    step.endsWith('[]') && Array.isArray(inner)
      ? inner.map((item, index) => replaced(item, rest, by, `${place}/${index}`))
      : replaced(inner, rest, by, place)
  return { ...value, [name]: after }
}
