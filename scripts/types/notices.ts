import { fieldsOf } from '../generate/fields-of'
import type { Catalog, Field, Notification, Schema } from '../generate/model'
import { productsOf } from '../generate/products'
import { sealedIn } from '../generate/sealed'
import { keyOf } from './sample'

/** A sample of a notification: of one product where the event has several. */
interface Sample {
  event: string
  product?: string
  fields: readonly Field[]
  /** A field that tells the product apart and is not required. */
  mark?: string
  /** Required fields that other products alone have. */
  foreign: readonly string[]
}

/** Fields that name the merchant who receives it. */
const OWN = new Set(['mchid', 'sp_mchid', 'combine_mchid', 'mch_id', 'combine_mch_id'])
/** Codes of APIv2 that say whether there is anything to read. */
const CODES = new Set(['return_code', 'result_code'])

/** The names of the cases, as `writeCases` has them. */
export const caseNames = (catalog: Catalog): string[] => catalog.notifications.flatMap(samplesOf(catalog)).map(nameOf)

/** The sample of each product of an event, as an expression over the merchant number `own`. */
export const productSamples = (notification: Notification, catalog: Catalog): { product: string; text: string }[] =>
  samplesOf(catalog)(notification).flatMap((sample) =>
    sample.product === undefined ? [] : [{ product: sample.product, text: sampleText(sample, catalog) }],
  )

/**
 * The text of a module with a case for each product of each event: a sample with what is required alone, held against its type, is
 * received, narrowed, and each required field of it is read as what its type says.
 *
 * @param notification where `isEvent` and `isProduct` are imported from
 * @param api where the type `API` is imported from
 */
export function writeCases(catalog: Catalog, notification: string, api: string): string {
  const cases = catalog.notifications.flatMap(samplesOf(catalog)).map((sample) => caseOf(sample, catalog))
  return `import { isEvent, isProduct, type Notification } from '${notification}'
import type { API } from '${api}'

type Receive = (event: string, resource: object) => Promise<Notification>
const is = (type: string, value: unknown): void => {
  if (typeof value !== type) throw new TypeError(\`\${type} expected, not \${JSON.stringify(value)}\`)
}
const text = (value: string): void => is('string', value)
const number = (value: number): void => is('number', value)
const truth = (value: boolean): void => is('boolean', value)
void [text, number, truth]

export const cases: Record<string, (receive: Receive, own: string) => Promise<void>> = {
${cases.join('\n')}
}
`
}

const samplesOf =
  (catalog: Catalog) =>
  (notification: Notification): Sample[] => {
    const event = notification.event.replace(/^v3\//, '')
    const products = productsOf(notification, catalog)
    if (products.length === 0)
      return [
        { event, fields: fieldsOf(sealedIn(notification.body, catalog) ?? notification.body, catalog), foreign: [] },
      ]
    return products.map(({ name, has = [], schema }) => {
      const fields = fieldsOf(schema, catalog)
      const own = new Set(fields.map((field) => field.name))
      const marked = fields.some((field) => field.required && has.includes(field.name))
      const others = products.flatMap((other) => fieldsOf(other.schema, catalog))
      return {
        event,
        product: name,
        fields,
        ...(!marked && has[0] !== undefined && { mark: has[0] }),
        foreign: [
          ...new Set(others.filter((field) => field.required && !own.has(field.name)).map((field) => field.name)),
        ],
      }
    })
  }

const nameOf = ({ event, product }: Sample): string => (product === undefined ? event : `${event} ${product}`)

function caseOf(sample: Sample, catalog: Catalog): string {
  const { event, product, fields, foreign } = sample
  const xml = isXml(event)
  const key = xml ? event : `v3/${event}`
  const type = product === undefined ? `API.Notifications['${key}']` : `API.Products['${key}']['${product}']`
  const lines = [
    `const sample: ${type} = ${sampleText(sample, catalog)}`,
    `const notification = await receive('${event}', sample)`,
    `if (!isEvent(notification, '${event}')) throw new Error('not the event')`,
    ...(product === undefined
      ? []
      : [`if (!isProduct(notification, '${product}')) throw new Error('not the product')`]),
    'const { resource } = notification',
    ...fields.flatMap((field) => readField('resource', field, catalog, xml)),
    ...foreign.flatMap((name) => ['// @ts-expect-error -- of another product', `void (() => text(resource.${name}))`]),
    'void [own, resource]',
  ]
  return `  '${nameOf(sample)}': async (receive, own) => {\n${lines.map((line) => `    ${line}`).join('\n')}\n  },`
}

const sampleText = ({ event, fields, mark }: Sample, catalog: Catalog): string =>
  objectText(
    fields.map((field) => (field.name === mark ? { ...field, required: true } : field)),
    catalog,
    isXml(event),
  )

const isXml = (event: string): boolean => event.startsWith('v2/')

const objectText = (fields: readonly Field[], catalog: Catalog, xml: boolean): string =>
  `{ ${fields
    .filter((field) => field.required)
    .map((field) => `${JSON.stringify(keyOf(field))}: ${fieldText(field, catalog, xml)}`)
    .join(', ')} }`

function fieldText({ name, schema }: Field, catalog: Catalog, xml: boolean): string {
  if (OWN.has(name)) return 'own'
  return CODES.has(name) ? "'SUCCESS'" : valueText(schema, catalog, xml)
}

function valueText(schema: Schema, catalog: Catalog, xml: boolean): string {
  switch (schema.kind) {
    case 'scalar':
      if (xml || schema.type === 'string' || schema.type === 'file') return "'1'"
      return schema.type === 'boolean' ? 'true' : '1'
    case 'enum':
      return JSON.stringify(xml ? String(schema.values[0]) : schema.values[0])
    case 'ref': {
      const shape = catalog.shapes.get(schema.name)
      return shape ? valueText(shape.schema, catalog, xml) : '{}'
    }
    case 'object':
      return objectText(schema.fields, catalog, xml)
    case 'array':
      return `[${valueText(schema.items, catalog, xml)}]`
    case 'json':
    case 'sealed':
      return "'{}'"
    case 'oneOf':
      return schema.options[0] ? valueText(schema.options[0].schema, catalog, xml) : '{}'
  }
}

/** Statements that read what is required, however deep. */
function readField(owner: string, field: Field, catalog: Catalog, xml: boolean): string[] {
  if (!field.required) return []
  return read(`${owner}[${JSON.stringify(keyOf(field))}]`, field.schema, catalog, xml)
}

function read(place: string, schema: Schema, catalog: Catalog, xml: boolean): string[] {
  switch (schema.kind) {
    case 'scalar':
      if (schema.type === 'any') return []
      return [`${xml ? 'text' : reader(schema.type)}(${place})`]
    case 'enum':
      return [`${xml ? 'text' : reader(typeof schema.values[0])}(${place})`]
    case 'json':
    case 'sealed':
      return [`text(${place})`]
    case 'ref': {
      const shape = catalog.shapes.get(schema.name)
      return shape ? read(place, shape.schema, catalog, xml) : []
    }
    case 'object':
      return schema.fields.flatMap((field) => readField(place, field, catalog, xml))
    case 'array': {
      const inner = read('one', schema.items, catalog, xml)
      return inner.length === 0 ? [] : [`${place}.forEach((one) => { ${inner.join('; ')} })`]
    }
    default:
      return []
  }
}

const reader = (type: string): string =>
  type === 'integer' || type === 'number' ? 'number' : type === 'boolean' ? 'truth' : 'text'
