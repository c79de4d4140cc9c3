import type { IncomingHttpHeaders } from 'node:http'
import type { ParameterIssue } from './issue'

/** A request as it arrived. */
export interface SimulatorRequest {
  /** In capitals. */
  readonly method: string
  /** The request-target as it stood in the first line: what has to be signed. */
  readonly target: string
  /** The target up to `?`, still encoded. */
  readonly path: string
  /** The part behind `?`, decoded. */
  readonly query: URLSearchParams
  /** Names in lower case. */
  readonly headers: IncomingHttpHeaders
  /** Names and values in turn, in order and spelling of arrival. */
  readonly rawHeaders: readonly string[]
  /** The bytes as they arrived. */
  readonly rawBody: Buffer
  /** `rawBody` as UTF-8. */
  readonly body: string
  /** The JSON of `body`, with what was encrypted in it decrypted; there once it has passed the checks of the catalog. */
  readonly content?: Readonly<Record<string, unknown>>
  /** How it came over the HTTPS port; absent where it came over plain HTTP. */
  readonly tls?: ClientIdentity
}

/** Who a request said to be, by its client certificate. */
export interface ClientIdentity {
  /** Whether the certificate was issued by the simulator's own authority. */
  readonly authorized: boolean
  /** Its subject, the mchid; absent where there is no certificate. */
  readonly commonName?: string
}

/** A request, and what became of it. */
export interface RecordedRequest extends SimulatorRequest {
  /** Milliseconds since 1970, by the simulator's clock. */
  readonly receivedAt: number
  /** Whether `Authorization` held. */
  verified: boolean
  /** Status of the answer; absent while there is none, or where the connection was reset instead. */
  status?: number
  /** The key that signed the answer, absent where it is unsigned. */
  answerSerial?: string
  /** The fault that struck, if any. */
  fault?: string
  /** What differs from the catalog, unless `validate` is `off`. */
  problems?: readonly ParameterIssue[]
  /** Whether the response was made up after the catalog, where there is no flow. */
  invented?: boolean
}

/** Splits the target; nothing is decoded or normalised. */
export function describeRequest({
  method,
  target,
  headers,
  rawHeaders,
  rawBody,
  tls,
}: {
  method: string
  target: string
  headers: IncomingHttpHeaders
  rawHeaders: readonly string[]
  rawBody: Buffer
  tls?: ClientIdentity | undefined
}): SimulatorRequest {
  const mark = target.indexOf('?')
  return {
    method,
    target,
    path: mark < 0 ? target : target.slice(0, mark),
    query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)),
    headers,
    rawHeaders,
    rawBody,
    body: rawBody.toString('utf8'),
    ...(tls && { tls }),
  }
}
