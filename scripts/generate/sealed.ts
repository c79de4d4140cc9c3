import type { Catalog, Schema } from './model'
import { walk } from './walk'

/** What is encrypted in the body of a notification, also where the part around it is a shared shape. */
export function sealedIn(body: Schema, { shapes }: Catalog): Schema | undefined {
  let sealed: Schema | undefined
  const visited = new Set<string>()
  const visit = (schema: Schema): void => {
    if (schema.kind === 'sealed') sealed ??= schema.content
    if (schema.kind !== 'ref' || visited.has(schema.name)) return
    visited.add(schema.name)
    const shape = shapes.get(schema.name)
    if (shape) walk(shape.schema, visit)
  }
  walk(body, visit)
  return sealed
}
