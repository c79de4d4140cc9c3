import { capital, pascal } from '../names'
import type { Json } from './schema'

/**
 * Lets parameters that several operations have alike stand once, among the components; each of the operations then refers to it.
 *
 * @param operations changed in place
 * @returns the components, by the name of the parameter and where it stands: `MchidQuery`
 */
export function shareParameters(operations: readonly Json[]): Json {
  const users = new Map<string, number>()
  for (const { parameters } of operations)
    for (const parameter of listOf(parameters)) {
      const text = JSON.stringify(parameter)
      users.set(text, (users.get(text) ?? 0) + 1)
    }
  const names = new Map<string, string>()
  const shared: Json = {}
  const share = (parameter: Json): Json => {
    const text = JSON.stringify(parameter)
    if (isReference(parameter) || (users.get(text) ?? 0) < 2) return parameter
    let name = names.get(text)
    if (name === undefined) {
      names.set(text, (name = freeName(parameter, shared)))
      shared[name] = parameter
    }
    return { $ref: `#/components/parameters/${name}` }
  }
  for (const operation of operations)
    if (operation.parameters !== undefined) operation.parameters = listOf(operation.parameters).map(share)
  return shared
}

const listOf = (parameters: unknown): Json[] => (parameters as Json[] | undefined) ?? []

const isReference = (parameter: Json): boolean => '$ref' in parameter

/** `MchidQuery`, and `MchidQuery2` for one that differs in its description. */
function freeName({ name, in: where }: Json, taken: Json): string {
  const base = pascal(String(name)) + capital(String(where))
  if (!(base in taken)) return base
  for (let count = 2; ; count++) if (!(`${base}${count}` in taken)) return `${base}${count}`
}
