/** Under it a node tells the URI template that it stands for; also to another copy of this package. */
export const URI = Symbol.for('wechatpay-chain.uri')

/**
 * The URI template of a node, without a leading `/`; `undefined` for anything else.
 *
 * @throws InvalidArgumentError `ERR_INVALID_URI`, as a call of the node does
 * @example uriOf(instance.v3.merchantService.complaintsV2) // 'v3/merchant-service/complaints-v2'
 */
export function uriOf(node: unknown): string | undefined {
  if (typeof node !== 'function' && (typeof node !== 'object' || node === null)) return undefined
  const uri = (node as { readonly [URI]?: unknown })[URI]
  return typeof uri === 'string' ? uri : undefined
}
