import { filledByClient, SERIAL } from '../../../scripts/generate/filled-by-client'
import { fieldsOf, resolved, type Field, type Operation, type Schema } from './read'

/** A row of a table of fields; short names, as it travels with every page. */
export interface Row {
  /** name */
  n: string
  /** type */
  t: string
  /** term */
  d?: string
  /** the values allowed */
  e?: readonly (string | number)[]
  /** required */
  r?: 1
  /** indent */
  i?: number
  /** how it is encrypted */
  x?: string
  /** how it is encoded */
  c?: string
  /** tooltip of the type */
  p?: string
}

type Direction = 'request' | 'reply'

const KEY_TIP: Record<Direction, string> = {
  request: '传明文即可：发送前由客户端用微信支付公钥（或平台证书公钥）加密为BASE64字符串',
  reply: '商户API证书对应的公钥加密后的BASE64字符串',
}

export function requestRows(operation: Operation): Row[] {
  const rows = [...switches(operation), ...operation.variables.flatMap((field) => fieldRows(field, 0, 'request', []))]
  const { body } = operation
  if (body) {
    const name = body.kind === 'json' ? 'JSON' : 'XML'
    rows.push(
      rowOf(
        { name: body.kind, required: body.required, term: `声明请求的\`${name}\`数据结构` },
        body.schema,
        0,
        'request',
      ),
      ...childRows(body.schema, 1, 'request', []),
    )
  }
  const part = (name: string, fields: readonly Field[], term: string): void => {
    if (fields.length === 0) return
    rows.push({
      n: name,
      t: 'object',
      d: term,
      p: OBJECT,
      ...(fields.some(({ required }) => required) ? { r: 1 as const } : {}),
    })
    rows.push(...fields.flatMap((field) => fieldRows(field, 1, 'request', [])))
  }
  part('query', operation.query, '声明请求的查询参数')
  part(
    'headers',
    operation.headers.map((field) => (field.name === SERIAL ? { ...field, required: false } : field)),
    '声明请求的头参数',
  )
  part('body', operation.form, '声明请求的`multipart/form-data`数据结构')
  if (operation.uri.startsWith('v2/')) {
    for (const row of rows) if (row.x === 'by-rsa-pubkey') row.p = '须自行加密后传入的BASE64字符串'
    const own = new Set(
      (body ? fieldsOf(body.schema) : operation.query).filter((field) => filledByClient(field)).map(({ name }) => name),
    )
    for (const row of rows.filter(({ i, n }) => i === 1 && own.has(n))) {
      row.p = '由客户端计算并填入'
      delete row.r
    }
  }
  for (const row of rows) if (row.n === SERIAL) row.p = '由客户端填入，写了以所写的为准'
  return rows
}

/** The options of a call that say how it is sent. */
function switches({ uri, flags }: Operation): Row[] {
  return [
    ...(flags.has('mtls') ? [{ n: 'security', t: 'true', d: '声明使用商户API证书', r: 1 as const }] : []),
    ...(uri.startsWith('v2/') && flags.has('nonceless')
      ? [{ n: 'nonceless', t: 'true', d: '声明请求不带`nonce_str`', p: '由客户端填入' }]
      : []),
  ]
}

export const replyRows = (schema: Schema): Row[] => {
  const rows = childRows(schema, 0, 'reply', [])
  return rows.length > 0 ? rows : [rowOf({ name: 'data', required: true }, schema, 0, 'reply')]
}

const OBJECT = '对应TypeScript的object'
const ARRAY = '对应TypeScript的array'

export function fieldRows(field: Field, indent: number, direction: Direction, above: readonly string[]): Row[] {
  return [rowOf(field, field.schema, indent, direction), ...childRows(field.schema, indent + 1, direction, above)]
}

function rowOf(
  { name, required, term }: { name: string; required: boolean; term?: string },
  schema: Schema,
  indent: number,
  direction: Direction,
): Row {
  const { type, values, encrypted, encoded } = facts(schema)
  const tip =
    encrypted === 'by-rsa-pubkey'
      ? KEY_TIP[direction]
      : encrypted
        ? `${encrypted === 'by-aes-gcm' ? 'APIv3密钥' : 'APIv2密钥'}加密后的BASE64字符串，其内如下`
        : encoded === 'by-json'
          ? 'JSON格式的字符串，其内如下'
          : encoded === 'by-base64'
            ? 'BASE64编码的字符串'
            : type.includes('object[]')
              ? ARRAY
              : type.includes('object')
                ? OBJECT
                : undefined
  return {
    n: name,
    t: type,
    ...(term !== undefined && { d: term }),
    ...(values && { e: values }),
    ...(required && { r: 1 as const }),
    ...(indent > 0 && { i: indent }),
    ...(encrypted !== undefined && { x: encrypted }),
    ...(encoded !== undefined && { c: encoded }),
    ...(tip !== undefined && { p: tip }),
  }
}

interface Facts {
  type: string
  values?: readonly (string | number)[]
  encrypted?: string
  encoded?: string
}

function facts(schema: Schema): Facts {
  const target = resolved(schema)
  switch (target.kind) {
    case 'scalar': {
      const { encrypted, format } = target.modifiers
      return {
        type: target.type,
        ...(encrypted ? { encrypted: 'by-rsa-pubkey' } : format === 'base64' ? { encoded: 'by-base64' } : {}),
      }
    }
    case 'enum':
      return { type: typeof target.values[0] === 'number' ? 'integer' : 'string', values: target.values }
    case 'array': {
      const inner = facts(target.items)
      return {
        type: inner.type.includes(' ') ? `(${inner.type})[]` : `${inner.type}[]`,
        ...(inner.values && { values: inner.values }),
      }
    }
    case 'json':
      return { type: 'string', encoded: 'by-json' }
    case 'sealed':
      return { type: 'string', encrypted: `by-${target.by}` }
    case 'oneOf': {
      const types = [...new Set(target.options.map((option) => facts(option.schema).type))]
      return { type: types.join(' | ') }
    }
    default:
      return { type: 'object' }
  }
}

function childRows(schema: Schema, indent: number, direction: Direction, above: readonly string[]): Row[] {
  // A shape inside itself is shown once.
  if (schema.kind === 'ref') {
    if (above.includes(schema.name)) return []
    const shape = resolved(schema)
    return childRows(shape, indent, direction, [...above, schema.name])
  }
  switch (schema.kind) {
    case 'object':
      return schema.fields.flatMap((field) => fieldRows(field, indent, direction, above))
    case 'array':
      return childRows(schema.items, indent, direction, above)
    case 'json':
    case 'sealed':
      return childRows(schema.content, indent, direction, above)
    case 'oneOf':
      return schema.options.flatMap((option, index) => {
        const inner = childRows(option.schema, indent + 1, direction, above)
        return inner.length === 0
          ? []
          : [
              rowOf(
                {
                  name: `〔任选其一 ${index + 1}〕`,
                  required: false,
                  ...(option.term !== undefined && { term: option.term }),
                },
                option.schema,
                indent,
                direction,
              ),
              ...inner,
            ]
      })
    default:
      return []
  }
}
