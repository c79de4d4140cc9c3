import { fileURLToPath } from 'node:url'

/** The folders above have lockfiles of their own. */
export default { outputFileTracingRoot: fileURLToPath(new URL('.', import.meta.url)) }
