/** What is asked of a shared store; a Keyv is one. */
export interface CertificateStore {
  /** What is kept under the key; `undefined` where nothing is. */
  get(key: string): Promise<unknown>
  /**
   * Keeps a value.
   *
   * @param ttl milliseconds
   */
  set(key: string, value: unknown, ttl?: number): Promise<unknown>
}
