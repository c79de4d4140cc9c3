import { SERIAL } from '../filled-by-client'
import { GENERATED } from '../generated'
import type { Catalog, Notification, Operation, Shape } from '../model'
import { operationOf, parametersOf } from './operation'
import { notificationName } from '../names'
import { shareParameters } from './parameters'
import type { Json } from './schema'
import { schemaOf } from './schema'

/** The OpenAPI 3.1 document of the whole API, an operation a line. */
export function writeOpenApi(catalog: Catalog): string {
  const paths = Object.entries(pathsOf(catalog))
  const webhooks = catalog.notifications.map((one): [string, Json] => [one.event, webhookOf(one, catalog)])
  const parameters = shareParameters([...paths, ...webhooks].flatMap(([, item]) => Object.values(item) as Json[]))
  const lines = [
    `{"x-generated":${JSON.stringify(GENERATED)}`,
    ...Object.entries(head(catalog)).map(([key, value]) => `,${JSON.stringify(key)}:${JSON.stringify(value)}`),
    `,"tags":${block(
      tagsOf(catalog).map((tag) => JSON.stringify(tag)),
      '[]',
    )}`,
    `,"paths":${block(paths.map(entry), '{}')}`,
    `,"webhooks":${block(webhooks.map(entry), '{}')}`,
    `,"components":{"schemas":${block([entry(['Error', ERROR]), ...shapesOf(catalog, [paths, webhooks, parameters]).map(({ name, schema }) => entry([name, schemaOf(schema)]))], '{}')}`,
    `,"parameters":${block(Object.entries({ ...PARAMETERS, ...parameters }).map(entry), '{}')}`,
    ...Object.entries(COMPONENTS).map(([key, value]) => `,${JSON.stringify(key)}:${JSON.stringify(value)}`),
    '}}',
  ]
  return `${lines.join('\n')}\n`
}

const entry = ([key, value]: [string, unknown]): string => `${JSON.stringify(key)}:${JSON.stringify(value)}`
const block = (items: readonly string[], [open = '', close = '']: string): string =>
  `${open}\n${items.join(',\n')}\n${close}`

function head(catalog: Catalog): Json {
  const newest =
    catalog.operations
      .map(({ updated }) => updated ?? '')
      .sort()
      .at(-1) ?? ''
  return {
    openapi: '3.1.0',
    info: {
      title: '微信支付 WeChat Pay',
      version: newest,
      summary: 'APIv2, APIv3, hk, global and brand; not affiliated with Tencent',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    externalDocs: { url: 'https://pay.weixin.qq.com/doc/' },
    servers: [
      'api.mch.weixin.qq.com',
      'api2.mch.weixin.qq.com',
      'apihk.mch.weixin.qq.com',
      'apius.mch.weixin.qq.com',
      'apieu.mch.weixin.qq.com',
    ].map((host) => ({ url: `https://${host}` })),
    security: [{ APIv3: [] }],
    'x-signing': {
      APIv2: {
        algorithm: ['MD5', 'HMAC-SHA256'],
        request: 'k=v&…&key=SECRET',
        field: 'sign, in the XML of POST, in the query of GET',
      },
    },
  }
}

/** The shapes that something refers to; those of headers and of XML bodies are written out where they stand. */
function shapesOf(catalog: Catalog, users: readonly unknown[]): Shape[] {
  const used = new Set<string>()
  const visit = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      const shape = used.has(name) ? undefined : catalog.shapes.get(name)
      used.add(name)
      if (shape) visit(JSON.stringify(schemaOf(shape.schema)))
    }
  }
  visit(JSON.stringify(users))
  return [...catalog.shapes.values()].filter(({ name }) => used.has(name))
}

function webhookOf({ event, title, headers, body }: Notification, catalog: Catalog): Json {
  const shape = headers.kind === 'ref' ? catalog.shapes.get(headers.name)?.schema : headers
  const fields = shape?.kind === 'object' ? shape.fields.filter(({ name }) => name !== 'Content-Type') : []
  const content = { [event.startsWith('v2/') ? 'application/xml' : 'application/json']: { schema: schemaOf(body) } }
  return {
    post: {
      operationId: notificationName(event),
      summary: title,
      security: [],
      parameters: parametersOf(fields, 'header'),
      requestBody: { required: true, content },
      responses: { 200: { description: '200' }, '4XX': { description: '4XX' } },
    },
  }
}

function tagsOf(catalog: Catalog): Json[] {
  const counts = new Map<string, number>()
  for (const { tags } of catalog.operations) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => ({ name, description: `${name} (${count})` }))
}

/** A template that differs from an earlier one in the names of its variables alone is no path of its own in OpenAPI. */
function pathsOf(catalog: Catalog): Record<string, Json> {
  const first = new Map<string, Operation>()
  const also = new Map<Operation, string[]>()
  for (const operation of catalog.operations) {
    const key = `${operation.verb} ${bare(operation.path)}`
    const same = first.get(key)
    if (same && same.path !== operation.path) also.set(same, [...(also.get(same) ?? []), operation.uri])
    else first.set(key, operation)
  }
  const paths: Record<string, Json> = {}
  for (const operation of first.values())
    (paths[operation.path] ??= {})[operation.verb.toLowerCase()] = operationOf(
      fixedVariables(operation),
      also.get(operation) ?? [],
      catalog,
    )
  return paths
}

const bare = (path: string): string => path.replace(/\{\w+\}/g, '{}')

/** A variable with one value only is written out in the path as sent. */
const fixedVariables = (operation: Operation): Operation => ({
  ...operation,
  variables: operation.variables.filter(({ name }) => operation.path.includes(`{${name}}`)),
})

const ERROR: Json = {
  type: 'object',
  properties: {
    code: { type: 'string' },
    message: { type: 'string' },
    detail: {
      type: 'object',
      properties: { field: { type: 'string' }, value: {}, issue: { type: 'string' }, location: { type: 'string' } },
    },
  },
  required: ['code', 'message'],
}

const PARAMETERS: Json = {
  WechatpaySerial: {
    name: SERIAL,
    in: 'header',
    description: '微信支付公钥ID/平台证书序列号',
    schema: { type: 'string', examples: ['PUB_KEY_ID_0114232134912410000000000000'] },
  },
}

const COMPONENTS: Json = {
  responses: {
    Error: { description: '4XX', content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } },
    XmlError: { description: '4XX', content: { 'text/plain': { schema: { type: 'string' } } } },
  },
  securitySchemes: {
    APIv3: {
      type: 'http',
      scheme: 'WECHATPAY2-SHA256-RSA2048',
      description:
        'Authorization: WECHATPAY2-SHA256-RSA2048 mchid="…",serial_no="…",timestamp="…",nonce_str="…",signature="…"',
      'x-signing': {
        algorithm: 'SHA256withRSA',
        request: 'METHOD\\ntarget\\ntimestamp\\nnonce\\nbody\\n',
        reply: 'timestamp\\nnonce\\nbody\\n',
      },
    },
    Brand: {
      type: 'http',
      scheme: 'WECHATPAY-BRAND-SHA256-RSA2048',
      description:
        'Authorization: WECHATPAY-BRAND-SHA256-RSA2048 brand_id="…",serial_no="…",timestamp="…",nonce_str="…",signature="…"',
    },
    APIv2: { type: 'apiKey', in: 'query', name: 'sign', description: 'The field sign of the query' },
    ClientCertificate: { type: 'mutualTLS', description: 'API certificate of the merchant' },
  },
}
