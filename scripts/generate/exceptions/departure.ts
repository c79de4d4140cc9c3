import type { BarePath, Flag, Operation, Outcome, Parameter } from '../model'

/** Letters of `lib/openapi/exceptions.ts`. */
const LETTERS: readonly (readonly [Flag, string])[] = [
  ['unsigned', 'u'],
  ['maybe-unsigned', 'w'],
  ['statement', 's'],
  ['digest-header', 'd'],
  ['nonceless', 'n'],
  ['redirect', 'r'],
  ['slashes', '*'],
]

/** How something departs from the rule. */
export interface Departure {
  /** Holds for the path, whatever the verb: letters, then `@host`. */
  path: string
  /** `+` where the operation may be repeated, `?` where it is queried first. */
  mark: '' | '+' | '?'
  query?: string
}

export function departureOf(one: Operation | BarePath): Departure {
  const letters = LETTERS.map(([flag, letter]) => (one.flags.has(flag) ? letter : '')).join('')
  const { padding, reentrant, outcome }: Partial<Operation> = 'verb' in one ? one : {}
  return {
    path: letters + (padding ? 'p' : '') + (one.host === undefined ? '' : `@${one.host}`),
    mark: reentrant ? MARKS[reentrant.rule] : '',
    ...(outcome ? { query: spell(outcome) } : {}),
  }
}

const MARKS = { repeat: '+', 'query-first': '?' } as const

/** `v3/a/{id}?mchid&sub_mchid?&appid={sub_appid}`; the protocol decides the verb. */
function spell({ uri, parameters }: Outcome): string {
  return parameters.length === 0 ? uri : `${uri}?${parameters.map(parameterOf).join('&')}`
}

function parameterOf(parameter: Parameter): string {
  if ('value' in parameter) return `${parameter.name}=${parameter.value}`
  const { name, from, optional } = parameter
  const mark = optional ? '?' : ''
  return name === from ? name + mark : `${name}={${from}${mark}}`
}
