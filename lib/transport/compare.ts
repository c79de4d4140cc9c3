import { createHash } from 'node:crypto'

import type { SignatureComparison, SignedLines } from '../errors'
import type { Signed } from '../protocol/protocol'

const LINES = ['method', 'target', 'timestamp', 'nonce'] as const

/**
 * Sets what we signed beside what WeChat Pay tells in the `sign_information` of a `SIGN_ERROR`: method, url, the beginning
 * of the message and its length.
 */
export function compareSigned(signed: Signed, detail: unknown): SignatureComparison {
  const body = Buffer.from(signed.body)
  const { method, target, timestamp, nonce } = signed
  const sent = {
    method,
    target,
    timestamp,
    nonce,
    bodyLength: body.length,
    bodySha256: createHash('sha256').update(body).digest('hex'),
  }
  const information = field(detail, 'sign_information')
  if (information === undefined) return { sent }
  const received = receivedOf(information)
  const differsAt =
    LINES.find((line) => received[line] !== undefined && received[line] !== sent[line]) ??
    (sameBody(sent, received, body) ? undefined : 'body')
  return { sent, received, ...(differsAt !== undefined && { differsAt }) }
}

type Received = NonNullable<SignatureComparison['received']>

function receivedOf(information: unknown): Received {
  const message = text(field(information, 'truncated_sign_message'))
  const [
    method = text(field(information, 'method')),
    target = text(field(information, 'url')),
    timestamp,
    nonce,
    ...rest
  ] = message?.split('\n') ?? []
  const length = field(information, 'sign_message_length')
  const received: Received = {
    ...(method !== undefined && { method }),
    ...(target !== undefined && { target }),
    ...(timestamp !== undefined && { timestamp }),
    ...(nonce !== undefined && { nonce }),
  }
  if (message === undefined || nonce === undefined) return received
  // The line feed at its end closes the message, cut off or not.
  const bodyStart = rest.join('\n').replace(/\n$/, '')
  const head = message.length - rest.join('\n').length
  return { ...received, bodyStart, ...(typeof length === 'number' && { bodyLength: length - head - 1 }) }
}

/** WeChat Pay does not say whether it counts bytes or characters: both are taken. */
function sameBody(sent: SignedLines, { bodyStart, bodyLength }: Received, body: Buffer): boolean {
  const shown = body.toString()
  const sameLength =
    bodyLength === undefined ||
    bodyLength === sent.bodyLength ||
    bodyLength === shown.length ||
    bodyLength === Array.from(shown).length
  // A cut may fall into a character.
  return sameLength && (bodyStart === undefined || shown.startsWith(bodyStart.replace(/\uFFFD+$/, '')))
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
