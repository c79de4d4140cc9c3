import { RESERVED_OPTION_NAMES } from '../../lib/options/replaced'
import { fits } from './check-example'
import { checkExceptions } from './exceptions/check'
import type { Catalog, Field, Operation, Schema } from './model'
import { checkPaging } from './paging'
import type { Problems } from './problems'
import { checkProducts } from './products'
import { walk } from './walk'

/** What single lines can not show: doubles, dangling references, variables that do not fit the URI, examples that do not fit their type. */
export function check(catalog: Catalog, problems: Problems): void {
  const used = new Set<string>()
  const schema = (start: Schema): void => {
    walk(start, (found) => {
      if (found.kind === 'ref') {
        used.add(found.name)
        const shape = catalog.shapes.get(found.name)
        if (!shape) problems.add(found.at, `there is no shape "${found.name}"`)
        else if (shape.schema.kind === 'object' && Object.keys(found.modifiers).length > 0)
          problems.add(found.at, `"${found.name}" is an object and takes no modifiers`)
      } else if (found.kind === 'object')
        found.fields.forEach((field) => {
          checkExample(field, catalog, problems)
          checkValues(field, catalog, problems)
        })
    })
  }
  const seen = new Map<string, Operation>()
  for (const operation of catalog.operations) {
    const key = `${operation.verb} ${operation.uri}`
    const first = seen.get(key)
    if (first) problems.add(operation.at, `${key} stands already at ${first.at.file}:${first.at.line}`)
    seen.set(key, operation)
    checkUri(operation, problems)
    checkPaging(operation, catalog, problems)
    if (operation.body && (operation.verb === 'GET' || operation.form.length > 0))
      problems.add(operation.at, operation.verb === 'GET' ? 'GET carries no body' : 'an operation has a form or a body')
    schema({
      kind: 'object',
      fields: [...operation.variables, ...operation.query, ...operation.headers, ...operation.form],
    })
    if (operation.body) schema(operation.body.schema)
    for (const reply of operation.replies) if (reply.schema) schema(reply.schema)
  }
  checkExceptions(catalog, problems)
  const events = new Set<string>()
  for (const notification of catalog.notifications) {
    if (events.has(notification.event))
      problems.add(notification.at, `the notification ${notification.event} stands twice`)
    events.add(notification.event)
    checkProducts(notification, catalog, problems)
    schema(notification.headers)
    schema(notification.body)
  }
  for (const { notifies, at } of catalog.operations)
    for (const event of notifies) if (!events.has(event)) problems.add(at, `there is no notification "${event}"`)
  for (const shape of catalog.shapes.values()) schema(shape.schema)
  for (const shape of catalog.shapes.values()) {
    if (!used.has(shape.name)) problems.add(shape.at, `nothing refers to the shape "${shape.name}"`)
    if (holds(shape.schema, shape.name, catalog, new Set()))
      problems.add(shape.at, `the shape "${shape.name}" holds itself`)
  }
}

function checkUri(operation: Operation, problems: Problems): void {
  const { uri, at } = operation
  if (!/^(v2|v3|hk|global|brand)\//.test(uri))
    problems.add(at, `"${uri}" begins with none of v2/, v3/, hk/, global/, brand/`)
  for (const segment of uri.split('/')) {
    if (!/^(?:[a-z0-9][a-z0-9_-]*|\{[A-Za-z]\w*\})$/.test(segment))
      problems.add(at, `"${segment}" can not be written in a property chain`)
  }
  const inUri = [...uri.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).filter((name) => name !== 'empty')
  const declared = operation.variables.map((field) => field.name)
  for (const name of inUri)
    if (!declared.includes(name)) problems.add(at, `the variable {${name}} is not described under "variables"`)
  for (const field of operation.variables) {
    if (!inUri.includes(field.name)) problems.add(field.at, `the URI has no variable {${field.name}}`)
    if (RESERVED_OPTION_NAMES.has(field.name))
      problems.add(field.at, `the variable {${field.name}} has the name of a call option, which it would hide`)
    if (!field.required) problems.add(field.at, 'a variable of the path is always required: write "!"')
  }
}

function holds(schema: Schema, name: string, catalog: Catalog, seen: Set<string>): boolean {
  let found = false
  walk(schema, (inner) => {
    if (inner.kind !== 'ref' || found) return
    if (inner.name === name) found = true
    else if (!seen.has(inner.name)) {
      seen.add(inner.name)
      const shape = catalog.shapes.get(inner.name)
      if (shape && holds(shape.schema, name, catalog, seen)) found = true
    }
  })
  return found
}

function checkExample(field: Field, catalog: Catalog, problems: Problems): void {
  if (field.example !== undefined && !fits(field.example, field.schema, catalog))
    problems.add(field.at, `the example ${JSON.stringify(field.example)} of "${field.name}" does not fit its type`)
}

/** Values of an enumeration, and what is taken where nothing is given, keep the limits of their field. */
function checkValues({ name, schema, at }: Field, catalog: Catalog, problems: Problems): void {
  if (schema.kind !== 'enum' && schema.kind !== 'ref') return
  const { min = 0, max = Infinity, default: preset } = schema.modifiers
  const target = schema.kind === 'ref' ? catalog.shapes.get(schema.name)?.schema : schema
  if (target?.kind !== 'enum') return
  for (const value of target.values)
    if (typeof value === 'string' && (value.length < min || value.length > max))
      problems.add(at, `the value '${value}' of "${name}" is longer or shorter than the field allows`)
  if (preset !== undefined && target.modifiers.open !== true && !(target.values as readonly unknown[]).includes(preset))
    problems.add(at, `the default ${JSON.stringify(preset)} of "${name}" is none of its values`)
}
