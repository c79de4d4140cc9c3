import type { Operation } from '../model'
import { chainName, nodeName } from '../names'
import { quote } from './type-of'

/** A segment of the tree of URIs. */
export interface Node {
  uri: string
  children: Map<string, Node>
  operations: Operation[]
}

export function buildTree(operations: readonly Operation[]): Node {
  const root: Node = { uri: '', children: new Map(), operations: [] }
  for (const operation of operations) {
    let node = root
    for (const segment of operation.uri.split('/')) {
      const child: Node = node.children.get(segment) ?? {
        uri: node.uri === '' ? segment : `${node.uri}/${segment}`,
        children: new Map(),
        operations: [],
      }
      node.children.set(segment, child)
      node = child
    }
    node.operations.push(operation)
  }
  return root
}

/** How the child is written in the interface of its parent, and what it is called there. */
export function childMember(segment: string, child: Node): { name: string; member: string; type: string } {
  const name = chainName(segment)
  return { name, member: /^[A-Za-z_]\w*$/.test(name) ? name : quote(name), type: nodeName(child.uri) }
}
