import { SERIAL } from '../filled-by-client'
import { fieldsOf } from '../fields-of'
import type { Catalog, Field, Operation, Reply, Schema } from '../model'
import { nodeName, pascal } from '../names'
import type { Json } from './schema'
import { defined, fieldOf, objectOf, schemaOf } from './schema'

/** One operation; `also` are URIs whose template says the same with other variable names. */
export function operationOf(operation: Operation, also: readonly string[], catalog: Catalog): Json {
  const v2 = operation.uri.startsWith('v2/')
  const [first, ...others] = operation.official
  const parameters = [
    ...parametersOf(operation.variables, 'path'),
    ...parametersOf(operation.query, 'query'),
    ...parametersOf(operation.headers, 'header'),
  ]
  return {
    operationId: nodeName(operation.uri) + pascal(operation.verb.toLowerCase()),
    summary: operation.title,
    ...(operation.tags.length > 0 ? { tags: operation.tags } : {}),
    ...(first === undefined ? {} : { externalDocs: { url: first } }),
    ...(operation.flags.has('deprecated') ? { deprecated: true } : {}),
    ...(operation.host === undefined ? {} : { servers: [{ url: `https://${operation.host}` }] }),
    ...securityOf(operation),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...bodyOf(operation, catalog),
    responses: {
      ...Object.fromEntries(operation.replies.map((reply) => [String(reply.status), replyOf(reply, v2)])),
      '4XX': { $ref: `#/components/responses/${v2 ? 'XmlError' : 'Error'}` },
    },
    'x-uri': operation.uri,
    ...(also.length > 0 ? { 'x-also': also } : {}),
    ...(operation.roles.length > 0 ? { 'x-roles': operation.roles } : {}),
    ...defined({ 'x-updated': operation.updated, 'x-limits': operation.limits }),
    ...(others.length > 0 ? { 'x-official': others } : {}),
    ...(operation.flags.has('unsigned')
      ? { 'x-unsigned': true }
      : operation.flags.has('maybe-unsigned')
        ? { 'x-unsigned': 'maybe' }
        : {}),
    ...(operation.flags.has('nonceless') ? { 'x-nonceless': true } : {}),
  }
}

/**
 * What signs a call, and the client certificate. A POST of APIv2 is signed inside its XML, which no scheme of OpenAPI can say: there
 * the extension `x-signing` of the document holds.
 */
function securityOf({ uri, verb, flags }: Operation): Json {
  const scheme = uri.startsWith('brand/')
    ? 'Brand'
    : !uri.startsWith('v2/')
      ? 'APIv3'
      : verb === 'GET'
        ? 'APIv2'
        : undefined
  const needs = { ...(scheme && { [scheme]: [] }), ...(flags.has('mtls') ? { ClientCertificate: [] } : {}) }
  if (Object.keys(needs).length === 0) return { security: [] }
  return scheme === 'APIv3' && !flags.has('mtls') ? {} : { security: [needs] }
}

export function parametersOf(fields: readonly Field[], where: string): Json[] {
  return fields.map((field) => {
    if (field.name === SERIAL && !field.at.file.startsWith('shapes'))
      return { $ref: '#/components/parameters/WechatpaySerial' }
    const { title, examples, ...schema } = fieldOf(field)
    return {
      name: field.name,
      in: where,
      ...(field.required ? { required: true } : {}),
      ...defined({ description: title }),
      schema: { ...schema, ...defined({ examples }) },
    }
  })
}

function bodyOf({ body, form }: Operation, catalog: Catalog): Json {
  if (body)
    return {
      requestBody: {
        ...(body.required ? { required: true } : {}),
        content: {
          [`application/${body.kind}`]: {
            schema: body.kind === 'xml' ? xmlOf(body.schema, catalog) : schemaOf(body.schema),
          },
        },
      },
    }
  return form.length > 0
    ? { requestBody: { required: true, content: { 'multipart/form-data': { schema: objectOf(form) } } } }
    : {}
}

/** The fields of XML without a type: tools that do not read XML see a text, and would refuse it as no object. */
function xmlOf(schema: Schema, catalog: Catalog): Json {
  const { properties, patternProperties, required } = objectOf(fieldsOf(schema, catalog))
  return { ...defined({ properties, patternProperties, required }), xml: { name: 'xml' } }
}

function replyOf({ status, schema, file }: Reply, v2: boolean): Json {
  const content: Json = {}
  if (schema) content[v2 ? 'application/xml' : 'application/json'] = { schema: schemaOf(schema) }
  for (const type of file ?? []) content[type] = { schema: { type: 'string', contentMediaType: type } }
  return { description: String(status), ...(Object.keys(content).length > 0 ? { content } : {}) }
}
