import { comment } from '../generated'
import type { Operation } from '../model'
import type { Node } from './tree'

/** What an editor shows beside a verb: name, business area, who may call it, what is limited, what it leads to, the official address. */
export function operationDoc(operation: Operation): string {
  const notes = [
    ...(operation.tags.length > 0 ? [operation.tags.join(', ')] : []),
    ...(operation.flags.has('mtls') ? ['双向证书'] : []),
    ...(operation.host === undefined ? [] : [operation.host]),
  ]
  const lines = [
    operation.title + notes.map((note) => ` 〔${note}〕`).join(''),
    ...(operation.roles.length > 0 ? [`可调用：${operation.roles.join('、')}`] : []),
    ...(operation.limits === undefined ? [] : [`限制：${operation.limits}`]),
    ...outcomeOf(operation),
    ...operation.official.slice(0, 1),
    ...(operation.flags.has('deprecated') ? ['@deprecated'] : []),
  ].map(comment)
  return lines.length === 1 ? `/** ${lines.join('')} */` : `/**\n     * ${lines.join('\n     * ')}\n     */`
}

/** The notification that tells of the result, the query that settles it, and whether the same number may be sent again. */
function outcomeOf({ notifies, outcome, reentrant }: Operation): string[] {
  const parts = [
    ...(notifies.length > 0
      ? [`结果通知 ${notifies.map((event) => `\`${event.replace(/^v3\//, '')}\``).join('、')}`]
      : []),
    ...(outcome ? [`查询结果 \`${outcome.verb} ${outcome.uri}\``] : []),
    ...(reentrant ? [reentrant.rule === 'repeat' ? `同一 ${reentrant.number} 可原样重试` : '重试前先查询'] : []),
  ]
  return parts.length > 0 ? [parts.join('，')] : []
}

/** Tags that a segment may have below it and still be one product. */
const MOST_TAGS = 3

/**
 * What an editor shows beside a segment that is a product, which is the first on the way down with few business areas below it: the areas,
 * and who may call what is there.
 */
export function segmentDoc(node: Node, parent: Node): string {
  const [tags, above] = [tagsOf(node), tagsOf(parent)]
  if (tags.size === 0 || tags.size > MOST_TAGS || above.size <= MOST_TAGS || node.operations.length > 0) return ''
  const roles = new Set([...below(node)].flatMap((operation) => operation.roles))
  return `/** ${comment([...tags].join('、') + (roles.size > 0 ? ` 〔${[...roles].join('、')}〕` : ''))} */ `
}

const tagsOf = (node: Node): Set<string> => new Set([...below(node)].flatMap((operation) => operation.tags))

function* below(node: Node): Generator<Operation> {
  yield* node.operations
  for (const child of node.children.values()) yield* below(child)
}
