import { Paths } from './paths'

/** Names of fields from the outside in; `[]` at the end stands for every item of an array. */
export type FieldPath = readonly string[]

/** Where the encrypted fields of a request of APIv3 stand. */
export interface EncryptedFields {
  readonly json: readonly FieldPath[]
  readonly query: readonly FieldPath[]
  /** Of an upload. */
  readonly meta: readonly FieldPath[]
}

/** The requests of APIv3 that have encrypted fields. */
export interface EncryptedRequests {
  /** @param path as sent below the base URL, with a leading `/`; `undefined` where nothing is encrypted */
  of(verb: string, path: string): EncryptedFields | undefined
}

let loaded: EncryptedRequests | Promise<EncryptedRequests> | undefined

/** Loads the list, once; until then nothing of it is in memory, and afterwards nobody waits. */
export function loadEncryptedRequests(): EncryptedRequests | Promise<EncryptedRequests> {
  return (loaded ??= import('./generated/encrypted').then(({ ENCRYPTED }) => (loaded = read(ENCRYPTED))))
}

/** A line is: fields with spaces between, then the requests that have them, with tabs between; POST is left out. */
function read(text: string): EncryptedRequests {
  const exact = new Map<string, EncryptedFields>()
  const templates = new Paths<EncryptedFields>()
  for (const line of text.split('\n')) {
    const [names = '', ...requests] = line.split('\t')
    const fields = fieldsOf(names.split(' '))
    for (const request of requests) {
      const [path = '', verb = 'POST'] = request.split(' ').reverse()
      if (path.includes('{')) templates.add(verb, `/${path}`, fields)
      else exact.set(`${verb} /${path}`, fields)
    }
  }
  return {
    of(given, path) {
      const verb = given.toUpperCase()
      return exact.get(`${verb} ${path}`) ?? templates.find(verb, path)
    },
  }
}

function fieldsOf(names: readonly string[]): EncryptedFields {
  const fields: Record<keyof EncryptedFields, FieldPath[]> = { json: [], query: [], meta: [] }
  for (const name of names) {
    const [part, ...path] = name.split('.')
    fields[part as keyof EncryptedFields].push(path.flatMap(namesOf))
  }
  return fields
}

/** Arrays on the way to a field are told by the value itself; at its end the name says so. */
function namesOf(part: string, index: number, parts: readonly string[]): string[] {
  const [name = ''] = part.split('[]')
  return part.endsWith('[]') && index === parts.length - 1 ? [name, '[]'] : [name]
}
