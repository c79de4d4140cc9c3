import { TextDecoder } from 'node:util'
import { parameterError } from './refusal'
import type { ParameterIssue } from './issue'
import type { SimulatorRequest } from './request'

const UTF8 = new TextDecoder('utf-8', { fatal: true })

type Place = Pick<ParameterIssue, 'field' | 'location'>

/** Reads checked values out of a JSON object; each failure is a `PARAM_ERROR` that names the field. */
export class Fields {
  constructor(
    /** The object itself. */
    readonly values: Readonly<Record<string, unknown>>,
    private readonly prefix = '',
  ) {}

  /** A text that has to be there. */
  text(name: string, rule: { min?: number; max: number; pattern?: RegExp }): string {
    const value = this.required(name)
    if (typeof value !== 'string') throw this.wrong(name, value, '类型必须为string')
    const length = lengthOf(value)
    if (length < (rule.min ?? 1)) throw this.wrong(name, value, `长度不能小于${rule.min ?? 1}`)
    if (length > rule.max) throw this.wrong(name, value, `长度不能大于${rule.max}`)
    if (rule.pattern && !rule.pattern.test(value)) throw this.wrong(name, value, '格式不正确')
    return value
  }

  /** A text that may be left out. */
  optionalText(name: string, rule: { max: number; pattern?: RegExp }): string | undefined {
    return this.values[name] === undefined ? undefined : this.text(name, { min: 0, ...rule })
  }

  /** An amount in 分: a whole number, at least 1. */
  amount(name: string): number {
    const value = this.required(name)
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw this.wrong(name, value, '类型必须为int')
    if (value < 1) throw this.wrong(name, value, '最小值为1')
    return value
  }

  object(name: string): Fields {
    const value = this.required(name)
    if (!isObject(value)) throw this.wrong(name, value, '类型必须为object')
    return new Fields(value, `${this.prefix}/${name}`)
  }

  /** An object that may be left out. */
  optionalObject(name: string): Fields | undefined {
    return this.values[name] === undefined ? undefined : this.object(name)
  }

  /** A list of objects, at least one. */
  list(name: string, { max }: { max: number }): Fields[] {
    const value = this.required(name)
    if (!Array.isArray(value)) throw this.wrong(name, value, '类型必须为array')
    if (value.length < 1) throw this.wrong(name, value, '元素个数不能小于1')
    if (value.length > max) throw this.wrong(name, value.length, `元素个数不能大于${max}`)
    return value.map((item: unknown, index) => {
      if (!isObject(item)) throw this.wrong(`${name}/${index}`, item, '类型必须为object')
      return new Fields(item, `${this.prefix}/${name}/${index}`)
    })
  }

  /** A boolean that may be left out. */
  flag(name: string): boolean | undefined {
    const value = this.values[name]
    if (value !== undefined && typeof value !== 'boolean') throw this.wrong(name, value, '类型必须为bool')
    return value
  }

  wrong(name: string, value: unknown, issue: string): Error {
    return parameterError({ ...this.place(name), value, issue })
  }

  private required(name: string): unknown {
    const value = this.values[name]
    if (value === undefined) throw this.wrong(name, '', '必填性规则校验失败，此字段为必填项')
    return value
  }

  private place(name: string): Place {
    return { field: `${this.prefix}/${name}`, location: 'body' }
  }
}

/** The JSON object in a request's body, with what was encrypted in it decrypted. */
export function bodyFields(request: SimulatorRequest): Fields {
  if (request.content) return new Fields(request.content)
  const { body, issue } = readBody(request.rawBody)
  if (issue) throw parameterError(issue)
  return new Fields(body)
}

/** Reads a JSON object, or says what is wrong with it. WeChat Pay takes neither characters of four UTF-8 bytes nor `null`. */
export function readBody(bytes: Buffer): { body: Readonly<Record<string, unknown>>; issue?: ParameterIssue } {
  let value: unknown
  try {
    value = JSON.parse(UTF8.decode(bytes))
  } catch {
    return {
      body: {},
      issue: {
        field: '',
        value: bytes.toString('utf8').slice(0, 100),
        issue: '请求体不是合法的JSON',
        location: 'body',
      },
    }
  }
  if (!isObject(value)) return { body: {}, issue: { field: '', value, issue: '请求体必须为object', location: 'body' } }
  const issue = unsupported(value, '')
  return { body: value, ...(issue && { issue }) }
}

/** A query parameter that has to be there. */
export function queryText(request: SimulatorRequest, name: string): string {
  const value = request.query.get(name)
  if (value === null || value === '')
    throw parameterError({
      field: name,
      value: value ?? '',
      issue: '必填性规则校验失败，此字段为必填项',
      location: 'query',
    })
  return value
}

function unsupported(value: unknown, field: string): ParameterIssue | undefined {
  if (value === null) return { field, value, issue: '值不能为null', location: 'body' }
  if (typeof value === 'string' && /[\u{10000}-\u{10ffff}]/u.test(value))
    return { field, value, issue: '包含不支持的字符', location: 'body' }
  if (typeof value !== 'object') return undefined
  for (const [name, inner] of Object.entries(value)) {
    const found = unsupported(inner, `${field}/${name}`)
    if (found) return found
  }
  return undefined
}

/** In characters, of which some are two UTF-16 units. */
function lengthOf(text: string): number {
  return /[\ud800-\udbff]/.test(text) ? Array.from(text).length : text.length
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
