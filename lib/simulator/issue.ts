/** What is wrong with one parameter. */
export interface ParameterIssue {
  /** JSON pointer in a body, else the bare name: `/amount/total`, `brand_id`. */
  field: string
  /** What was given. */
  value: unknown
  /** What is wrong with it. */
  issue: string
  /** Where it stood. */
  location: 'body' | 'query' | 'path' | 'header'
}
