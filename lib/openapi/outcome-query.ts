/** The query that tells the outcome of a request. */
export interface OutcomeQuery {
  readonly verb: 'get' | 'post'
  /** As written in `chain(uri)`; its variables are named after what fills them in the request. */
  readonly uri: string
  /** Parameters of the query string (APIv3), or fields of the XML (APIv2). */
  readonly parameters: readonly Parameter[]
  /** Path of the request that it is asked for, a template. */
  readonly of: string
}

/** A fixed value, or the name of what fills it; names inside an object are joined by dots. */
type Parameter =
  | { readonly name: string; readonly value: string }
  | { readonly name: string; readonly from: string; readonly optional: boolean }

/** A query with its values, as a chain sends it. */
export interface FilledQuery {
  readonly verb: 'get' | 'post'
  /** As written in `chain(uri)`. */
  readonly uri: string
  readonly variables?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly xml?: Readonly<Record<string, string>>
}

/** Reads `v3/a/{id}?mchid&sub_mchid?&appid={sub_appid}&detail=false`. */
export function readQuery(text: string, of: string): OutcomeQuery {
  const cut = text.indexOf('?')
  const uri = cut < 0 ? text : text.slice(0, cut)
  const parameters =
    cut < 0
      ? []
      : text
          .slice(cut + 1)
          .split('&')
          .map(readParameter)
  return Object.freeze({ verb: uri.startsWith('v2/') ? 'post' : 'get', uri, parameters, of })
}

function readParameter(text: string): Parameter {
  const [name = '', value] = text.split('=')
  if (value === undefined)
    return { name: name.replace('?', ''), from: name.replace('?', ''), optional: name.endsWith('?') }
  const [, from, optional] = /^\{([\w.]+)(\??)\}$/.exec(value) ?? []
  return from === undefined ? { name, value } : { name, from, optional: optional === '?' }
}

/** The values of a template's variables in a path as sent: `{ out_trade_no: 'T/1' }` for `…/out-trade-no/T%2F1/close`. */
export function pathVariables({ of }: OutcomeQuery, path: string): Record<string, string> {
  const segments = path.split('/')
  const found: Record<string, string> = Object.create(null) as Record<string, string>
  for (const [index, part] of of.split('/').entries()) {
    const segment = segments[index]
    if (!part.startsWith('{') || segment === undefined) continue
    try {
      found[part.slice(1, -1)] = decodeURIComponent(segment)
    } catch {
      // Not percent-encoded text: the variable has no value that could be asked for.
    }
  }
  return found
}

/**
 * The query with its values, or `undefined` where something that it needs is missing.
 *
 * @param variables of the request's path, which go before the fields
 * @param fields of the request: its JSON or XML, with the parameters of its query string
 */
export function fillQuery(
  { verb, uri, parameters }: OutcomeQuery,
  variables: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, unknown>>,
): FilledQuery | undefined {
  const valueOf = (name: string): string | undefined =>
    textOf(inside(variables, [name])) ?? textOf(inside(fields, name.split('.')))
  const filled: Record<string, string> = {}
  for (const [, name = ''] of uri.matchAll(/\{(\w+)\}/g)) {
    const value = valueOf(name)
    if (value === undefined) return undefined
    filled[name] = value
  }
  const given: Record<string, string> = {}
  for (const parameter of parameters) {
    const value = 'value' in parameter ? parameter.value : valueOf(parameter.from)
    if (value !== undefined) given[parameter.name] = value
    else if (!('optional' in parameter && parameter.optional)) return undefined
  }
  return {
    verb,
    uri,
    ...(Object.keys(filled).length > 0 ? { variables: filled } : {}),
    ...(Object.keys(given).length > 0 ? { [verb === 'get' ? 'query' : 'xml']: given } : {}),
  }
}

/** The options of a call that asks it. */
export function optionsOf({ variables, query, xml }: FilledQuery): Record<string, unknown> {
  return { ...variables, ...(query && { query }), ...(xml && { xml }) }
}

/** For an error message: `GET v3/pay/transactions/out-trade-no/{out_trade_no}`, never with values. */
export function spellQuery({ verb, uri }: OutcomeQuery): string {
  return `${verb.toUpperCase()} ${uri}`
}

function inside(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return value
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? inside((value as Record<string, unknown>)[name], rest)
    : undefined
}

/** Texts and whole numbers name something; an empty text, an object or a fraction does not. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value
  return typeof value === 'bigint' || Number.isSafeInteger(value) ? String(value) : undefined
}
