/** The part of an operation or notification that a field stands in. */
export type Part = 'query' | 'body' | 'form' | 'reply' | 'content'

/** What a source says of one field; what it does not say stays open. */
export interface FieldClaim {
  part: Part
  /** `a.b[].c`; `[]` after the name of an array leads to its items. */
  field: string
  type?: string
  required?: boolean
  values?: readonly (string | number)[]
  encrypted?: true
  sources: string
}

/** What a source says of an operation. */
export interface OperationClaim {
  kind: 'operation'
  verb: string
  /** As in `chain(uri)`; the names of variables do not matter. */
  uri: string
  fields: readonly FieldClaim[]
  sources: string
  /** A status that the operation answers with. */
  status?: number
}

/** What a source says of the content of one product of a notification. */
export interface EventClaim {
  kind: 'event'
  /** `v3/REFUND.SUCCESS`. */
  event: string
  product: string
  fields: readonly FieldClaim[]
  sources: string
}

export type Claim = OperationClaim | EventClaim

/** `GET v3/certificates`, `v3/REFUND.SUCCESS`: what a line of the report begins with. */
export const subjectOf = (claim: Claim): string =>
  claim.kind === 'operation' ? `${claim.verb.toUpperCase()} ${claim.uri}` : `NOTIFY ${claim.event}`
