import type { SimulatorContext } from '../context'
import { addressOf } from '../flows/bill/serve'
import type { SimulatorRequest } from '../request'
import type { BillKind } from '../state/bills'

const ALGORITHMS: Readonly<Record<string, 'sha1' | 'sha256' | 'sm3'>> = { SHA1: 'sha1', SHA256: 'sha256', SM3: 'sm3' }

/** Where an object offers a file for download, lets its address lead to one on the simulator, and its hash be that of the file. */
export function createOffer(
  request: SimulatorRequest,
  { state }: SimulatorContext,
): (made: Record<string, unknown>) => void {
  const kind: BillKind = /receipt|elecsign|proof/.test(request.path) ? 'receipt' : 'trade'
  const gzip = request.query.get('tar_type') === 'GZIP'
  return (made) => {
    // What is decrypted with a key of its own can not be had without the flow that draws the key.
    if (typeof made.download_url !== 'string' || 'encrypt_key' in made) return
    made.download_url = addressOf(request, state.bills.prepare({ kind, gzip }))
    const algorithm = ALGORITHMS[String(made.hash_type)]
    if (algorithm && 'hash_value' in made) made.hash_value = state.bills.hash(kind, algorithm)
  }
}
