import { createFronts, type Fronts } from './adapters'
import { arrivalOf, bodyOf, type Arrival, type Incoming } from './arrival'
import type { Authenticated } from './authenticate'
import { claimed } from './claim'
import { countOf, newCounts, statusOf, type NotificationCounts } from './counts'
import { Deadline, LATE } from './deadline'
import { answerWithin, asksSomething, wantsSignedAnswer } from './events'
import { identityOf } from './identity'
import { observed } from './observe'
import { requireOptions, type NotificationHandlerOptions } from './handler-options'
import { authenticated } from './parse'
import { looksLikeXml } from './protocol'
import { unreceived } from './refusals'
import { accepted, failed, responseTo, type NotificationAnswer } from './respond'
import { routeOf, unhandled } from './route'
import { InvalidArgumentError, isSignatureError } from '../errors'

/** One handler with many fronts. */
export interface NotificationHandler extends Fronts {
  /** From a notification to its response, for servers that have no front of their own here. */
  handle(incoming: Incoming): Promise<NotificationAnswer>
  /** Grows as notifications arrive. */
  readonly counts: Readonly<NotificationCounts>
}

/**
 * Makes the handler behind a `notify_url`: it verifies, opens and reads what comes, and responds as WeChat Pay expects. A
 * notification is handled at least once, and never twice at the same time.
 *
 * @throws InvalidArgumentError `ERR_INVALID_OPTION`, and what `trustOf` throws for keys
 * @example
 * const handler = createNotificationHandler({
 *   trust: { mchid, certs, apiv3Key },
 *   on: { 'TRANSACTION.SUCCESS': async ({ out_trade_no }) => markPaid(out_trade_no) },
 * })
 * createServer(handler.node).listen(8080)
 */
export function createNotificationHandler(options: NotificationHandlerOptions): NotificationHandler {
  const { trust, timeout, maxBody, now, seen, onError } = requireOptions(options)
  const counts = newCounts()
  const tell = observed(onError)

  async function answer(arrival: Arrival): Promise<NotificationAnswer> {
    const deadline = new Deadline()
    let bytes: Buffer | undefined
    try {
      if (arrival.method !== undefined && arrival.method !== 'POST')
        throw unreceived('ERR_NOTIFICATION_METHOD', `it is a ${arrival.method}, and WeChat Pay sends POST`)
      bytes = await bodyOf(arrival, maxBody, deadline.left(timeout))
      const found = await deadline.within(authenticated(arrival, bytes, trust, now), timeout)
      if (found === LATE) return count('late', failed(protocolOf(bytes), 503, 'not done in time'))
      return await handle(found, deadline)
    } catch (error) {
      return refuse(error, bytes)
    }
  }

  async function handle(found: Authenticated, deadline: Deadline): Promise<NotificationAnswer> {
    const { notification } = found
    const { protocol, event_type: event } = notification
    const route = routeOf(options, notification)
    if (route === undefined) {
      tell(unhandled(notification), notification)
      return count('refused', failed(protocol, 501, 'no handler'))
    }
    const run = claimed(identityOf(found), {
      store: seen,
      settles: !asksSomething(event),
      work: async () => signed(responseTo(protocol, event, await route()), found),
      onStoreError: (error) => {
        counts.store++
        tell(error, notification)
      },
    })
    const ended = run.then(
      (end) => {
        counts[end.outcome === 'settled' ? 'repeated' : end.outcome]++
        if (end.outcome === 'handled') return end.result
        return end.outcome === 'settled' ? accepted(protocol) : failed(protocol, 503, 'being handled')
      },
      (error: unknown) => {
        counts.failed++
        tell(error, notification)
        return failed(protocol, 500, 'failed')
      },
    )
    const end = await deadline.within(ended, Math.min(timeout, answerWithin(event) * 0.9))
    return end === LATE ? count('late', failed(protocol, 503, 'not done in time')) : end
  }

  async function signed(answer: NotificationAnswer, found: Authenticated): Promise<NotificationAnswer> {
    const { event_type: event } = found.notification
    if (!wantsSignedAnswer(event)) return answer
    if (found.trust.authorize === undefined)
      throw new InvalidArgumentError(
        `\`trust\` has nothing to sign the response to ${event} with: give \`mchid\`, \`serial\` and \`privateKey\``,
        { code: 'ERR_INVALID_ARGUMENT', argument: 'trust' },
      )
    return { ...answer, headers: { ...answer.headers, Authorization: await found.trust.authorize(answer.body, now()) } }
  }

  function refuse(error: unknown, bytes: Buffer | undefined): NotificationAnswer {
    const what = countOf(error)
    if (what !== 'probes') tell(error)
    const { status, headers = {} } = statusOf(error)
    const answer = failed(protocolOf(bytes), status, isSignatureError(error) ? error.code : 'not verified')
    return count(what, { ...answer, headers: { ...answer.headers, ...headers } })
  }

  function count(what: keyof NotificationCounts, answer: NotificationAnswer): NotificationAnswer {
    counts[what]++
    return answer
  }

  return { ...createFronts(answer), handle: async (incoming) => answer(arrivalOf(incoming)), counts }
}

function protocolOf(bytes: Buffer | undefined): 'v2' | 'v3' {
  return bytes !== undefined && looksLikeXml(bytes) ? 'v2' : 'v3'
}
