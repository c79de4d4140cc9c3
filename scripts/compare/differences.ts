import type { Catalog, Modifiers, Schema } from '../generate/model'
import type { Claim, EventClaim, FieldClaim, OperationClaim } from './claim'
import { subjectOf } from './claim'
import { contentsOf } from './contents'
import type { Found } from './find'
import { find, opened, rootsOf, typesOf } from './find'

/** Something that a source says and the catalog does not. */
export interface Difference {
  /** `POST v3/refund/domestic/refunds`, `NOTIFY v3/REFUND.SUCCESS`. */
  subject: string
  /** `body.amount.total`; empty where the whole is missing. */
  field: string
  catalog: string
  source: string
  sources: string
}

/** Sets what sources say against the catalog. */
export function differences(claims: readonly Claim[], catalog: Catalog): Difference[] {
  return claims.flatMap((claim) => (claim.kind === 'operation' ? ofOperation(claim, catalog) : ofEvent(claim, catalog)))
}

const bare = (uri: string): string => uri.replace(/\{(?!empty\})\w+\}/g, '{}')

function ofOperation(claim: OperationClaim, catalog: Catalog): Difference[] {
  const operation =
    catalog.operations.find(({ verb, uri }) => verb === claim.verb.toUpperCase() && uri === claim.uri) ??
    catalog.operations.find(({ verb, uri }) => verb === claim.verb.toUpperCase() && bare(uri) === bare(claim.uri))
  const report = (field: string, inCatalog: string, source: string): Difference => ({
    subject: subjectOf(claim),
    field,
    catalog: inCatalog,
    source,
    sources: claim.sources,
  })
  if (!operation) return [report('', 'absent', 'operation')]
  const found: Difference[] = []
  if (claim.status !== undefined && !operation.replies.some(({ status }) => status === claim.status))
    found.push(report('reply', operation.replies.map(({ status }) => status).join(', '), String(claim.status)))
  for (const field of claim.fields) {
    const wrong = compareField(field, find(rootsOf(operation, field.part), field.field, catalog), catalog)
    if (wrong) found.push(report(`${field.part}.${field.field}`, ...wrong))
  }
  return found
}

/** A product of a notification has all the fields of the source's payload. */
function ofEvent(claim: EventClaim, catalog: Catalog): Difference[] {
  const notification = catalog.notifications.find(({ event }) => event === claim.event)
  const report = (field: string, inCatalog: string, source: string): Difference => ({
    subject: subjectOf(claim),
    field,
    catalog: inCatalog,
    source,
    sources: claim.product,
  })
  if (!notification) return [report('', 'absent', 'notification')]
  const tried = contentsOf(notification, catalog).map((content) =>
    claim.fields
      .flatMap((field) => {
        const wrong = compareField(field, find([content], field.field, catalog), catalog)
        return wrong ? [report(field.field, ...wrong)] : []
      })
      .concat(promised(content, claim, catalog).map((field) => report(field, 'required', 'absent'))),
  )
  // The product that it is most like.
  return tried.reduce((best, next) => (next.length < best.length ? next : best), tried[0] ?? [])
}

/** Fields that the catalog promises and the source does not have, where it has anything beside them. */
function promised(content: Schema, claim: EventClaim, catalog: Catalog, above = ''): string[] {
  const known = claim.fields.map(({ field }) => field)
  if (!known.some((field) => field.startsWith(above))) return []
  return opened(content, catalog).flatMap((schema) => {
    if (schema.kind === 'array') return promised(schema.items, claim, catalog, `${above.slice(0, -1)}[].`)
    if (schema.kind !== 'object') return []
    return schema.fields.flatMap((field) => {
      const path = above + field.name
      if (field.required && !known.includes(path)) return [path]
      return promised(field.schema, claim, catalog, `${path}.`)
    })
  })
}

/** What the catalog has and what the source has, where they differ. */
function compareField(claim: FieldClaim, found: readonly Found[], catalog: Catalog): [string, string] | undefined {
  // That a field may be left out also holds where it is gone.
  if (found.length === 0)
    return claim.required === false && claim.type === undefined ? undefined : ['absent', claim.type ?? 'field']
  const types = found.flatMap(({ schema }) => typesOf(schema, catalog))
  if (claim.type !== undefined && !types.some((type) => agrees(type, claim.type ?? '')))
    return [types.join(' or '), claim.type]
  if (claim.required === true && !found.every(({ required }) => required)) return ['optional', 'required']
  if (claim.required === false && found.some(({ required }) => required)) return ['required', 'optional']
  if (claim.encrypted && !found.every(({ schema }) => modifiersOf(schema).encrypted)) return ['plain', 'encrypted']
  if (claim.values) {
    const known = found.flatMap(({ schema }) => opened(schema, catalog)).flatMap(valuesOf)
    const missing = claim.values.filter((value) => !known.includes(value))
    if (missing.length > 0) return [known.length > 0 ? 'values' : 'no values', `also ${missing.join(', ')}`]
  }
  return undefined
}

const agrees = (type: string, said: string): boolean =>
  type === said ||
  type === 'any' ||
  said === 'unknown' ||
  (type === 'number' && said === 'integer') ||
  (type === 'file' && said === 'string')

const modifiersOf = (schema: Schema): Modifiers => ('modifiers' in schema ? schema.modifiers : {})

function valuesOf(schema: Schema): readonly (string | number)[] {
  if (schema.kind === 'array') return valuesOf(schema.items)
  return schema.kind === 'enum' ? schema.values : []
}
