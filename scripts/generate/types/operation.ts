import { fieldsOf } from '../fields-of'
import { filledByClient, SERIAL, SIGNATURE_FIELDS } from '../filled-by-client'
import type { Field, Operation, Scalar, Schema } from '../model'
import { capital, nodeName, pascal } from '../names'
import type { Domain } from './domain'
import { operationDoc } from './hover'
import type { TypeWriter } from './type-of'

/** What a node offers for one verb. */
export interface Method {
  verb: string
  doc: string
  /** `(options: …)`. */
  parameters: string
  /** Type of `response.data`. */
  reply: string
}

/** Declares the types of one operation and says how its methods read. */
export function writeOperation(operation: Operation, writer: TypeWriter): Method {
  const base = nodeName(operation.uri) + pascal(operation.verb.toLowerCase())
  const options = writeOptions(operation, base, writer)
  return {
    verb: operation.verb.toLowerCase(),
    doc: operationDoc(operation),
    parameters: options,
    reply: writeReply(operation, base, writer),
  }
}

function writeOptions(operation: Operation, base: string, writer: TypeWriter): string {
  const domain: Domain = operation.uri.startsWith('v2/') ? 'xmlRequest' : 'json'
  const members: string[] = []
  let demanded = false
  for (const field of operation.variables) {
    members.push(variable(field, writer, base))
    demanded = true
  }
  const part = (key: string, fields: readonly Field[], extend = ''): void => {
    if (fields.length === 0) return
    const needed = fields.some((field) => field.required && !(domain === 'xmlRequest' && filledByClient(field)))
    demanded ||= needed
    writer.object(fields, domain, base + capital(key), extend)
    members.push(`${key}${needed ? '' : '?'}: ${base}${capital(key)}`)
  }
  const signed = (fields: readonly Field[]): string =>
    domain === 'xmlRequest' && lacksSignature(fields) ? 'SignedFields' : ''
  part('query', operation.query.map(inQuery), operation.body ? '' : signed(operation.query))
  part(
    'headers',
    operation.headers.filter((field) => field.name !== SERIAL),
    'RequestHeaders',
  )
  if (operation.body) {
    const { kind, required, schema } = operation.body
    const name = base + capital(kind)
    demanded ||= required
    members.push(
      `${kind}${required ? '' : '?'}: ${writeBody(schema, domain, name, writer, signed(fieldsOf(schema, writer.catalog)))}`,
    )
  }
  if (operation.form.length > 0) {
    writer.object(operation.form, domain, `${base}Form`)
    members.push('body: Upload')
    demanded = true
  }
  if (members.length === 0) return '(options?: RequestOptions)'
  writer.declarations.add(
    `${base}Options`,
    `  interface ${base}Options extends RequestOptions {\n${members.map((member) => `    ${member}`).join('\n')}\n  }`,
  )
  return `(options${demanded ? '' : '?'}: ${base}Options)`
}

/** A body of which nothing is known lacks nothing. */
function lacksSignature(fields: readonly Field[]): boolean {
  return fields.length > 0 && SIGNATURE_FIELDS.some((name) => fields.every((field) => field.name !== name))
}

/** The body always has a name of its own, also where it is a shared shape. */
function writeBody(schema: Schema, domain: Domain, name: string, writer: TypeWriter, base: string): string {
  if (schema.kind === 'object' && schema.fields.length > 0) writer.object(schema.fields, domain, name, base)
  else alias(schema, domain, name, writer, base)
  return name
}

function alias(schema: Schema, domain: Domain, name: string, writer: TypeWriter, base = ''): void {
  const type = writer.of(schema, domain, `${name}Item`)
  const shape = schema.kind === 'ref' ? writer.catalog.shapes.get(schema.name)?.schema : undefined
  // A shape may have some of the base's fields, and an interface can not extend both.
  const text =
    base !== ''
      ? `type ${name} = ${type} & ${base}`
      : shape?.kind === 'object'
        ? `interface ${name} extends ${type} {}`
        : `type ${name} = ${type}`
  writer.declarations.add(name, `  ${text}`)
}

function writeReply(operation: Operation, base: string, writer: TypeWriter): string {
  const domain: Domain = operation.uri.startsWith('v2/') ? 'xmlReply' : 'jsonReply'
  const types = operation.replies.map((reply) => {
    const name = `${base}Reply`
    if (reply.schema?.kind === 'object' && reply.schema.fields.length > 0)
      writer.object(reply.schema.fields, domain, name)
    else if (reply.schema) alias(reply.schema, domain, name, writer)
    const object = reply.schema
      ? name
      : reply.file
        ? ''
        : reply.status === 200 || reply.status === 302
          ? 'unknown'
          : 'undefined'
    return [object, reply.file ? 'Download' : ''].filter((type) => type !== '').join(' | ')
  })
  return [...new Set(types)].join(' | ')
}

/** In a query everything is text: numbers and truth values may come as text, and a list of one as that one. */
function inQuery(field: Field): Field {
  const { schema } = field
  const asWritten = schema.kind === 'array' ? schema.items : schema.kind === 'scalar' ? asText(schema.type) : undefined
  return asWritten === undefined
    ? field
    : { ...field, schema: { kind: 'oneOf', options: [{ schema: asWritten }, { schema }] } }
}

function asText(type: Scalar): Schema | undefined {
  if (type === 'boolean') return { kind: 'enum', values: ['true', 'false'], modifiers: {} }
  return type === 'integer' || type === 'number' ? { kind: 'scalar', type: 'string', modifiers: {} } : undefined
}

function variable(field: Field, writer: TypeWriter, owner: string): string {
  const open: Field =
    field.schema.kind === 'scalar'
      ? {
          ...field,
          schema: {
            kind: 'oneOf',
            options: [
              { schema: { ...field.schema, type: 'string' } },
              { schema: { kind: 'scalar', type: 'number', modifiers: {} } },
            ],
          },
        }
      : field
  return writer.member(open, 'json', owner)
}
