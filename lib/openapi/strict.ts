import type { Catalog, WithCustom } from './chain'
import type { API } from './generated/api'
import type { OpenEndpoint, Segment } from './segment'

/** A node without its index signatures, and so below it: a typo in a chain is an error. */
export type Strict<Node> = {
  [Key in keyof Node as Listed<Key>]: Node[Key] extends Segment
    ? Node[Key] extends (...options: never) => unknown
      ? Node[Key]
      : Strict<Node[Key]>
    : Node[Key]
}

/** Nothing for the keys of index signatures. */
type Listed<Key> = string extends Key ? never : `${string}Async` extends Key ? never : Key

/** The three call styles, for the catalog and a user's own endpoints alone. */
export type StrictChain = WithCustom<Strict<API.Root> & Strict<Catalog> & StrictChainMethod>

/** `chain()` alone still takes what is not in the catalog: there the URI stands written out. */
interface StrictChainMethod {
  chain<U extends keyof Catalog>(uri: U): Strict<Catalog[U]>
  chain<U extends string>(uri: U): OpenEndpoint<U>
}
