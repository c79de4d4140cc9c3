import type { ErrorObject } from 'ajv/dist/2020.js'
import type { OperationSchemas } from '../../openapi/schemas'
import type { ParameterIssue } from '../issue'
import type { Given } from './input'
import { fieldName, resolve, type Shapes } from './resolve'
import type { Validators } from './validators'

const NONE: readonly ParameterIssue[] = []
const TYPES: Readonly<Record<string, string>> = { integer: 'int', number: 'double', boolean: 'bool' }

/** Says what is wrong with the requests of an operation, in the words of WeChat Pay; nothing where nothing is. */
export function checker(
  schemas: OperationSchemas,
  validators: Validators,
  shapes: Shapes,
): (given: Given) => readonly ParameterIssue[] {
  const places = (
    [
      ['path', schemas.variables],
      ['query', schemas.query],
      ['header', schemas.headers],
    ] as const
  ).flatMap(([location, schema]) =>
    schema === undefined ? [] : [{ location, validate: validators.of(schema) } as const],
  )
  const body = schemas.body ?? metaOf(schemas, shapes)
  const validateBody = body === undefined ? undefined : validators.of(body)
  const mayBeAbsent = schemas.body !== undefined && !schemas.bodyRequired
  return (given) => {
    const issues: ParameterIssue[] = []
    for (const { location, validate } of places)
      issues.push(...found(validate(given[location]), given[location], location))
    if (given.issue) issues.push(given.issue)
    else if (validateBody && !(mayBeAbsent && Object.keys(given.body).length === 0))
      issues.push(...found(validateBody(given.body), given.body, 'body'))
    return issues
  }
}

/** What the JSON in the `meta` of an upload looks like. */
function metaOf({ form }: OperationSchemas, shapes: Shapes): OperationSchemas['body'] {
  const fields = form === undefined ? {} : (resolve(form, shapes).o ?? {})
  const meta = Object.entries(fields).find(([key]) => fieldName(key).name === 'meta')?.[1]
  return meta === undefined ? undefined : resolve(meta, shapes).j
}

function found(
  errors: readonly ErrorObject[],
  value: unknown,
  location: ParameterIssue['location'],
): readonly ParameterIssue[] {
  if (errors.length === 0) return NONE
  // That no alternative fits says less than what is wrong with each, and that a value is not null says nothing.
  const telling = errors.filter(({ keyword, params }) => keyword !== 'anyOf' && params.type !== 'null')
  return telling
    .filter((error) => !isSerial(error, location))
    .map((error) => {
      const missing = error.keyword === 'required' ? `/${String(error.params.missingProperty)}` : ''
      const field = error.instancePath + missing
      return {
        field: location === 'body' ? field : field.slice(1),
        value: missing === '' ? at(value, error.instancePath) : '',
        issue: issueOf(error),
        location,
      }
    })
}

/** Of the documents' headers one is wanted only beside encrypted fields, which are looked at by themselves. */
function isSerial({ keyword, params }: ErrorObject, location: ParameterIssue['location']): boolean {
  return location === 'header' && keyword === 'required' && params.missingProperty === 'Wechatpay-Serial'
}

function issueOf({ keyword, params }: ErrorObject): string {
  const { type, limit } = params as { type?: string; limit?: number }
  switch (keyword) {
    case 'required':
      return '必填性规则校验失败，此字段为必填项'
    case 'type':
      return `类型必须为${TYPES[type ?? ''] ?? String(type)}`
    case 'enum':
      return '枚举值不正确'
    case 'minLength':
      return `长度不能小于${String(limit)}`
    case 'maxLength':
      return `长度不能大于${String(limit)}`
    case 'minimum':
      return `最小值为${String(limit)}`
    case 'maximum':
      return `最大值为${String(limit)}`
    case 'minItems':
      return `元素个数不能小于${String(limit)}`
    case 'maxItems':
      return `元素个数不能大于${String(limit)}`
    default:
      return '格式不正确'
  }
}

/** What a JSON pointer leads to. */
function at(value: unknown, pointer: string): unknown {
  const steps = pointer.split('/').slice(1)
  return steps.reduce<unknown>(
    (inner, step) => (inner as Record<string, unknown> | undefined)?.[step.replaceAll('~1', '/').replaceAll('~0', '~')],
    value,
  )
}
