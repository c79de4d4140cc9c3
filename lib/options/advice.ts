import { invalidArgument } from '../errors'
import { came } from './checks'
import { replacementOf } from './replaced'
import { suggest } from './suggest'
import { CALL_OPTIONS } from './table'

/** Whether an object can hold options: not a list, not what the platform has, not an upload. */
export function isOptions(value: object): boolean {
  return came(value) === 'an object' && !isUpload(value)
}

/** The error for what is not an object of options, with the option it belongs under. */
export function optionsRefusal(verb: string, uri: string, options: unknown): Error {
  const name = typeof options === 'object' && options !== null && isSentAsItIs(options) ? 'body' : dataOption(verb, uri)
  return invalidArgument(
    'options',
    `${verb}() takes its options as an object, as in ${verb}({ ${name}: ${name === 'body' ? '…' : '{ … }'} }), not ${describe(options)}`,
  )
}

/** The error for a name that is neither an option nor a variable of the URI. */
export function unknownOption(
  verb: string,
  uri: string,
  name: string,
  value: unknown,
  variables: readonly string[],
): Error {
  return invalidArgument(
    name,
    `\`${name}\` is not an option of a call and not a variable of its URI: ${adviceFor(verb, uri, name, value, variables)}; what interceptors need goes under \`context\``,
    'ERR_UNKNOWN_OPTION',
  )
}

function adviceFor(verb: string, uri: string, name: string, value: unknown, variables: readonly string[]): string {
  const replacement = replacementOf(name)
  if (replacement !== undefined) return replacement
  if (verb !== 'get' && typeof value === 'object' && value !== null && isSentAsItIs(value))
    return `write it as \`body\`, as in ${verb}({ body: ${name} })`
  const option = dataOption(verb, uri)
  const close = suggest(name, [...CALL_OPTIONS.keys(), ...variables])
  if (close !== undefined) return `did you mean \`${close}\`? Data goes into \`${option}\``
  return `wrap it in \`${option}\`, as in ${verb}({ ${option}: { ${name} } })${verb === 'get' ? '' : ', or in `query`'}`
}

/** Where the data of a call belongs. */
function dataOption(verb: string, uri: string): 'query' | 'xml' | 'json' {
  if (verb === 'get') return 'query'
  return /^\/?v2\//.test(uri) ? 'xml' : 'json'
}

/** Uploads, forms, bytes, files and streams. */
function isSentAsItIs(value: object): boolean {
  const kind = came(value)
  return isUpload(value) || ArrayBuffer.isView(value) || /(?:FormData|Blob|File|Buffer|Stream)$/.test(kind)
}

/** A MediaUtil, or a stream. */
function isUpload(value: object): boolean {
  const { getStream, pipe } = value as { getStream?: unknown; pipe?: unknown }
  return typeof getStream === 'function' || typeof pipe === 'function'
}

function describe(value: unknown): string {
  if (typeof value !== 'object' || value === null || came(value) !== 'an object') return came(value)
  return `a ${(value.constructor as { name?: string } | undefined)?.name ?? 'object'}`
}
