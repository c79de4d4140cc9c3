import { GENERATED } from '../generated'
import type { Catalog } from '../model'
import { sensitiveInRequest } from './sensitive'

/** Parts of a request whose fields the client encrypts, by what their paths begin with. */
const PARTS: readonly (readonly [begins: string, part: string])[] = [
  ['json.', 'json.'],
  ['query.', 'query.'],
  ['form.meta<json>.', 'meta.'],
]

/** What the client encrypts by itself: a line for each set of fields, with the requests of APIv3 that have them. */
export function writeEncrypted(catalog: Catalog): string {
  const requests = new Map<string, string[]>()
  for (const operation of catalog.operations) {
    if (operation.uri.startsWith('v2/')) continue
    const fields = sensitiveInRequest(operation, catalog).map(fieldOf).join(' ')
    if (fields === '') continue
    const verb = operation.verb === 'POST' ? '' : `${operation.verb} `
    requests.set(fields, [...(requests.get(fields) ?? []), verb + operation.path.slice(1)])
  }
  const lines = [...requests].map(([fields, all]) => [fields, ...all].join('\t'))
  return `// ${GENERATED}\nexport const ENCRYPTED = \`${lines.join('\n')}\`\n`
}

function fieldOf(path: string): string {
  for (const [begins, part] of PARTS)
    if (path.startsWith(begins) && !path.includes('<', begins.length)) return part + path.slice(begins.length)
  throw new TypeError(`nothing encrypts ${path} of a request`)
}
