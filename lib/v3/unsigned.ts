/**
 * Answers that WeChat Pay does not sign, by their path below the base URL: files, whose integrity comes from the hash that
 * a signed answer gave before.
 */
const UNSIGNED: readonly RegExp[] = [
  /^\/v3\/billdownload\/file$/,
  /^\/v3\/new-tax-control-fapiao\/download$/,
  /^\/invoicing\/fapiao\/fapiao-file$/,
  /^\/v3\/transferdownload\/(elecvoucherfile|signfile)$/,
  // The upload beside the images is signed.
  /^\/v3\/(global\/)?merchant-service\/images\/(?!upload$)[^/]+$/,
]

const STATEMENTS: ReadonlySet<string> = new Set(['/v3/statements', '/v3/global/statements', '/hk/v3/statements'])

export function isUnsigned(path: string): boolean {
  return UNSIGNED.some((pattern) => pattern.test(path))
}

/** Whether the answer may be signed by the SHA-1 of its plain CSV, in place of its body. */
export function isStatement(path: string): boolean {
  return STATEMENTS.has(path)
}
