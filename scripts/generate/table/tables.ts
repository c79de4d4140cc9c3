import { GENERATED } from '../generated'
import type { Catalog, Operation } from '../model'
import { compact, fields } from './compact'
import { sensitiveInReply, sensitiveInRequest } from './sensitive'

/** The lean table: a line an operation. */
export function writeOperations(catalog: Catalog): string {
  const rows = catalog.operations.map((operation) => {
    const usual = `/${operation.uri.replace(/^v2\//, '').replace('{empty}', '')}`
    const path = operation.path === usual ? '' : operation.path
    const tail = path !== '' ? [operation.host ?? '', path] : operation.host === undefined ? [] : [operation.host]
    return JSON.stringify([
      operation.verb,
      operation.uri,
      letters(operation),
      sensitiveInRequest(operation, catalog),
      sensitiveInReply(operation, catalog),
      ...tail,
    ])
  })
  return moduleOf('OPERATIONS', `[\n${rows.join(',\n')}\n]`)
}

/** The schemas of requests, replies and notifications: a line an operation, a line a shape. */
export function writeSchemas(catalog: Catalog): string {
  const shapes = [...catalog.shapes.values()].map(
    ({ name, schema }) => `${JSON.stringify(name)}:${JSON.stringify(compact(schema))}`,
  )
  const operations = catalog.operations.map(
    (operation) => `${JSON.stringify(`${operation.verb} ${operation.uri}`)}:${JSON.stringify(schemasOf(operation))}`,
  )
  const notifications = catalog.notifications.map(
    ({ event, body }) => `${JSON.stringify(event)}:${JSON.stringify(compact(body))}`,
  )
  const part = (name: string, lines: readonly string[]): string => `"${name}":{\n${lines.join(',\n')}\n}`
  return moduleOf(
    'SCHEMAS',
    `{${part('shapes', shapes)},${part('operations', operations)},${part('notifications', notifications)}}`,
  )
}

function schemasOf(operation: Operation): object {
  const group = (list: Operation['query'], key: string): object =>
    list.length > 0 ? { [key]: { o: fields(list) } } : {}
  return {
    ...group(operation.variables, 'v'),
    ...group(operation.query, 'q'),
    ...group(operation.headers, 'h'),
    ...group(operation.form, 'm'),
    ...(operation.body ? { [operation.body.required ? 'b' : 'b0']: compact(operation.body.schema) } : {}),
    r: Object.fromEntries(
      operation.replies.map(({ status, schema, file }) => [
        status,
        { ...(schema ? { s: compact(schema) } : {}), ...(file ? { f: file } : {}) },
      ]),
    ),
  }
}

function letters({ flags, form, replies }: Operation): string {
  return [
    flags.has('mtls') ? 'm' : '',
    flags.has('unsigned') ? 'u' : '',
    flags.has('maybe-unsigned') ? 'w' : '',
    flags.has('nonceless') ? 'n' : '',
    flags.has('deprecated') ? 'x' : '',
    flags.has('slashes') ? 's' : '',
    form.length > 0 ? 'f' : '',
    replies.some(({ file }) => file) ? 'd' : '',
  ].join('')
}

/** JSON in a text: engines read it several times faster than the same thing as code. */
const moduleOf = (name: string, json: string): string =>
  `// ${GENERATED}\nexport const ${name}: string = \`${json.replace(/[\\`]|\$\{/g, '\\$&')}\`\n`
