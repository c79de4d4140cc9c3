import { request } from 'node:http'
import { request as secureRequest } from 'node:https'

/** One try to deliver a notification. */
export interface DeliveryTry {
  /** Absent where nobody answered in time. */
  readonly status?: number
  /** Of the answer, names in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** Of the answer, as text. */
  readonly body: string
  /** Milliseconds that the answer took. */
  readonly took: number
  /** Why there was no answer. */
  readonly error?: string
}

/** Whether a notification need not come again: APIv2 goes by the status as well as by what the body says. */
export function isAccepted({ status = 0, body }: DeliveryTry): boolean {
  return status >= 200 && status < 300 && !body.includes('<return_code><![CDATA[FAIL]]>')
}

/** Milliseconds that WeChat Pay waits for an answer. */
const WAIT = 5_000

/** Posts a notification once; whatever happens is a result. */
export function deliver(url: string, headers: Readonly<Record<string, string>>, body: Buffer): Promise<DeliveryTry> {
  const start = performance.now()
  return new Promise<DeliveryTry>((resolve) => {
    const fail = (error: Error): void => {
      resolve({ headers: {}, body: '', took: performance.now() - start, error: error.message })
    }
    const call = (url.startsWith('https:') ? secureRequest : request)(
      url,
      { method: 'POST', headers: { ...headers, 'Content-Length': body.length }, timeout: WAIT, agent: false },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', fail)
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
            took: performance.now() - start,
          })
        })
      },
    )
    call.on('timeout', () => {
      call.destroy(new Error(`no answer within ${WAIT} ms`))
    })
    call.on('error', fail)
    call.end(body)
  }).catch((error: unknown) => ({ headers: {}, body: '', took: performance.now() - start, error: String(error) }))
}
