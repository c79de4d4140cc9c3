/** What an error means, in one language. */
export interface Explanation {
  /** What has happened. */
  readonly meaning: string
  /** What it mostly comes of, where that is known. */
  readonly cause?: string
  /** What to do. */
  readonly remedy: string
}

/** Explanations by code. */
export type Explanations = Readonly<Record<string, Readonly<Record<'zh' | 'en', Explanation>>>>
