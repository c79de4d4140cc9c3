import { empty, type Answer } from '../../answer'
import type { SimulatorContext } from '../../context'
import type { SimulatorRequest } from '../../request'
import type { BillFile } from '../../state/bills'

/** Longer bills flow; shorter ones lie in memory, where faults can reach them. */
const IN_MEMORY = 20_000

/** A file as an answer. */
export async function serve(bill: BillFile, { state }: SimulatorContext): Promise<Answer> {
  const { bills } = state
  const answer = { ...empty(200, { 'Content-Type': bill.gzip || bill.secret ? 'application/x-gzip' : 'text/plain' }) }
  if ((bills.rows ?? 0) > IN_MEMORY) return { ...answer, stream: () => bills.content(bill) }
  const chunks: Buffer[] = []
  for await (const chunk of bills.content(bill)) chunks.push(chunk)
  return { ...answer, body: Buffer.concat(chunks) }
}

/** On the host that was asked. */
export function addressOf({ headers, tls }: SimulatorRequest, token: string): string {
  return `${tls ? 'https' : 'http'}://${headers.host ?? ''}/v3/billdownload/file?token=${token}`
}
