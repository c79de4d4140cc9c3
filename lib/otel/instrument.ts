import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'

import {
  context,
  metrics,
  SpanKind,
  SpanStatusCode,
  trace,
  type MeterProvider,
  type TracerProvider,
} from '@opentelemetry/api'

import { templateOf } from '../openapi/nearest'
import type { ExchangeEvent } from '../transport/diagnosis'
import { attributesOf } from './attributes'

/** Where spans and metrics go; to the global providers unless told. */
export interface InstrumentOptions {
  /** Of spans. */
  tracerProvider?: TracerProvider
  /** Of metrics. */
  meterProvider?: MeterProvider
}

const NAME = 'wechatpay-chain'
/** Bounds of the duration in seconds, as the conventions advise them. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]

/**
 * Makes a client span of each request that is sent (of each try, where a call is tried again), and measures it:
 *
 * - span `POST v3/pay/transactions/native`, with method, `server.address`, `url.template`, status, `error.type` (the code of the error),
 *   `wechatpay.outcome`, `http.request.resend_count` and, on the span alone, `wechatpay.request_id`;
 * - `http.client.request.duration`, a histogram in seconds;
 * - `wechatpay.client.retries` and `wechatpay.client.unverified`, counters of tries that are repeated and of responses that cannot be trusted.
 *
 * No name and no attribute has a number of an order, an openid, a key or a body.
 *
 * @returns ends it
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 * @example
 * const end = instrument()
 */
export function instrument({ tracerProvider, meterProvider }: InstrumentOptions = {}): () => void {
  const tracer = (tracerProvider ?? trace).getTracer(NAME)
  const meter = (meterProvider ?? metrics).getMeter(NAME)
  const duration = meter.createHistogram('http.client.request.duration', {
    unit: 's',
    description: 'Duration of HTTP client requests.',
    advice: { explicitBucketBoundaries: SECONDS },
  })
  const retries = meter.createCounter('wechatpay.client.retries', { description: 'Tries that were repeated.' })
  const unverified = meter.createCounter('wechatpay.client.unverified', {
    description: 'Responses whose signature does not hold.',
  })
  /** How many tries of its call came before, for what follows a retry. */
  const resent = new AsyncLocalStorage<number>()

  const onResponse = (message: unknown): void => {
    const event = message as ExchangeEvent
    const end = Date.now()
    const [parent, before] = [context.active(), resent.getStore()]
    void nameOf(event).then((template) => {
      const attributes = attributesOf(event, template)
      const took = event.took ?? 0
      const span = tracer.startSpan(
        `${event.method} ${template}`,
        {
          kind: SpanKind.CLIENT,
          startTime: end - took,
          attributes: {
            ...attributes,
            ...(event.requestId !== undefined && { 'wechatpay.request_id': event.requestId }),
            ...(before !== undefined && { 'http.request.resend_count': before }),
          },
        },
        parent,
      )
      if (event.code !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: event.code })
      span.end(end)
      duration.record(took / 1_000, attributes, parent)
    })
  }
  const onRetry = (message: unknown): void => {
    const { code, tries } = message as { code?: string; tries: number }
    resent.enterWith(tries)
    retries.add(1, code === undefined ? {} : { 'error.type': code })
  }
  const onUnverified = (message: unknown): void => {
    unverified.add(1, { 'error.type': (message as ExchangeEvent).code ?? '_OTHER' })
  }
  const listeners = [
    ['wechatpay-chain:response', onResponse],
    ['wechatpay-chain:retry', onRetry],
    ['wechatpay-chain:unverified', onUnverified],
  ] as const
  for (const [channel, listener] of listeners) subscribe(channel, listener)
  return () => {
    for (const [channel, listener] of listeners) unsubscribe(channel, listener)
  }
}

/** Of the catalog: a chain may have been written with the values in it. */
async function nameOf({ method, target }: ExchangeEvent): Promise<string> {
  return (await templateOf(method, target)) ?? '/'
}
