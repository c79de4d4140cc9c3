import { GENERATED } from '../generated'
import type { Catalog } from '../model'
import { nodeName } from '../names'
import { Declarations } from './declarations'
import { domainsOfShapes } from './domain'
import { writeNotifications } from './notifications'
import type { Method } from './operation'
import { writeOperation } from './operation'
import { segmentDoc } from './hover'
import type { Node } from './tree'
import { buildTree, childMember } from './tree'
import { quote, TypeWriter, UNDOCUMENTED } from './type-of'

/** Names of a node that no segment may take. */
const OWN = new Set(['chain', 'getDriver'])

/**
 * The type tree and the flat map, both pointing at the same interfaces, in one namespace.
 *
 * @throws Error when two types would have one name.
 */
export function writeApi(catalog: Catalog): string {
  const declarations = new Declarations()
  const writer = new TypeWriter(catalog, domainsOfShapes(catalog), declarations)
  writer.shapes()
  const root = buildTree(catalog.operations)
  for (const child of root.children.values()) writeNode(child, writer)
  declarations.add(
    'Root',
    `  /** The first segments of a property chain. */\n  interface Root {\n${[...root.children].map(([segment, child]) => `    ${childMember(segment, child).member}: ${nodeName(child.uri)}`).join('\n')}\n  }`,
  )
  const endpoints = [...new Set(catalog.operations.map(({ uri }) => uri))].map(
    (uri) => `    ${quote(uri)}: ${nodeName(uri)}`,
  )
  declarations.add(
    'Endpoints',
    `  /** Every URI of the catalog, as \`chain(uri)\` and brackets take it. */\n  interface Endpoints {\n${endpoints.join('\n')}\n  }`,
  )
  declarations.add(
    UNDOCUMENTED,
    `  /** What WeChat Pay sends beside what is documented. */\n  interface ${UNDOCUMENTED} { [field: string]: unknown }`,
  )
  writeNotifications(catalog, writer)
  return `// ${GENERATED}
/* eslint-disable */
import type { AxiosResponse } from 'axios'
import type { Download, RequestHeaders, RequestOptions, SignedFields, Upload } from '../../options/request-options'
import type { PromiseInterface, Segment } from '../segment'

/** The API of WeChat Pay. */
export declare namespace API {
${declarations.toString()}
}
`
}

function writeNode(node: Node, writer: TypeWriter): void {
  const methods = new Map<string, Method>(
    node.operations.map((operation) => [operation.verb.toLowerCase(), writeOperation(operation, writer)]),
  )
  const members: string[] = []
  const taken = new Map<string, string>()
  for (const [segment, child] of node.children) {
    const { name, member, type } = childMember(segment, child)
    if (OWN.has(name) || taken.has(name)) throw new Error(`${child.uri}: the name "${name}" is taken`)
    taken.set(name, type)
    const both = methods.get(name)
    // A segment named like a verb that the node also has is both: it sends, and it goes on.
    members.push(
      both
        ? `    ${both.doc}\n    ${member}: (${both.parameters} => Promise<AxiosResponse<${both.reply}>>) & ${type}`
        : `    ${segmentDoc(child, node)}${member}: ${type}`,
    )
  }
  for (const { verb, doc, parameters, reply } of methods.values()) {
    if (!taken.has(verb)) members.push(`    ${doc}\n    ${verb}${parameters}: Promise<AxiosResponse<${reply}>>`)
    if (taken.has(`${verb}Async`)) throw new Error(`${node.uri}: the name "${verb}Async" is taken`)
    members.push(`    ${nameOnly(doc)}\n    ${verb}Async${parameters}: PromiseInterface<AxiosResponse<${reply}>>`)
  }
  writer.declarations.add(nodeName(node.uri), `  type ${nodeName(node.uri)} = Segment & {\n${members.join('\n')}\n  }`)
  for (const child of node.children.values()) writeNode(child, writer)
}

/** The Async twin names its operation; the rest stands at the plain verb above it, and more than a thousand of them weigh. */
function nameOnly(doc: string): string {
  const [, title = ''] = /^\/\*\*\s+(?:\* )?(.+?)(?: \*\/|\n|$)/.exec(doc) ?? []
  return `/** ${title}${doc.includes('@deprecated') ? ' @deprecated' : ''} */`
}
