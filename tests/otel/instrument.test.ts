import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Context, type ContextManager } from '@opentelemetry/api'
import { context } from '@opentelemetry/api'
import { AsyncLocalStorage } from 'node:async_hooks'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'

import { instrument } from '../../lib/otel'
import { rejection } from '../simulated'
import { shop } from '../simulator/shop'

const s = shop()
const spans = new InMemorySpanExporter()
const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] })
const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 })
const meterProvider = new MeterProvider({ readers: [reader] })
let end: () => void

beforeAll(() => {
  end = instrument({ tracerProvider, meterProvider })
})
beforeEach(() => {
  spans.reset()
})
afterAll(async () => {
  end()
  await tracerProvider.shutdown()
  await meterProvider.shutdown()
})

/** The spans of so many requests, once they are there. */
async function finished(count: number) {
  while (spans.getFinishedSpans().length < count) await new Promise(setImmediate)
  return spans.getFinishedSpans()
}

async function points(name: string) {
  await reader.forceFlush()
  const [latest] = exporter.getMetrics().slice(-1)
  return latest?.scopeMetrics.flatMap(({ metrics }) => metrics).find(({ descriptor }) => descriptor.name === name)
}

const QUERY = 'v3/pay/transactions/out-trade-no/{out_trade_no}'

test('a request is a client span, named after its template', async () => {
  const out_trade_no = await s.paid()
  await finished(1)
  spans.reset()
  await s
    .client()
    .chain(QUERY)
    .get({ out_trade_no, query: { mchid: s.sim.merchant.mchid } })
  const [span] = await finished(1)
  expect(span).toMatchObject({ name: `GET ${QUERY}`, kind: SpanKind.CLIENT, status: { code: SpanStatusCode.UNSET } })
  expect(span!.attributes).toEqual({
    'http.request.method': 'GET',
    'server.address': '127.0.0.1',
    'server.port': Number(new URL(s.sim.url).port),
    'url.template': QUERY,
    'http.response.status_code': 200,
    'wechatpay.request_id': expect.any(String),
  })
})

test('a call that ends in an error has its code and its outcome', async () => {
  const query = { mchid: s.sim.merchant.mchid }
  await rejection(s.client().chain(QUERY).get({ out_trade_no: 'nobody', query }))
  s.sim.fault({ kind: 'reset', count: 1 })
  await rejection(s.client().chain('v3/pay/transactions/native').post({ json: s.order() }))
  const [refused, lost] = await finished(2)
  expect(refused).toMatchObject({
    status: { code: SpanStatusCode.ERROR, message: 'ORDER_NOT_EXIST' },
    attributes: { 'error.type': 'ORDER_NOT_EXIST', 'http.response.status_code': 404, 'wechatpay.outcome': 'refused' },
  })
  expect(lost).toMatchObject({
    name: 'POST v3/pay/transactions/native',
    attributes: { 'error.type': 'ERR_CONNECTION', 'wechatpay.outcome': 'unknown' },
  })
})

test('each try is a span, and counts those before it', async () => {
  const client = s.client({ ...s.sim.merchant, options: { ...s.sim.merchant.options, retry: { delay: 1 } } } as never)
  const out_trade_no = await s.paid()
  await finished(1)
  spans.reset()
  s.sim.fault({ kind: 'server-error', count: 2 })
  await client.chain(QUERY).get({ out_trade_no, query: { mchid: s.sim.merchant.mchid } })
  expect((await finished(3)).map(({ attributes }) => attributes['http.request.resend_count'])).toEqual([
    undefined,
    1,
    2,
  ])
  const retries = await points('wechatpay.client.retries')
  expect(retries?.dataPoints.map(({ value }) => value)).toEqual([2])
})

test('no name and no attribute has what belongs to an order or a key', async () => {
  const out_trade_no = 'SECRET-ORDER-1'
  const query = { mchid: s.sim.merchant.mchid }
  await rejection(s.client().chain(`v3/pay/transactions/out-trade-no/${out_trade_no}`).get({ query }))
  await rejection(s.client().chain(`v3/not-there/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/thing`).get())
  const found = await finished(2)
  expect(found[0]?.name).toBe(`GET ${QUERY}`)
  expect(found[1]?.name).not.toContain('oUpF8')
  const text = JSON.stringify(found.map(({ name, attributes, events }) => ({ name, attributes, events })))
  expect(text).not.toMatch(/SECRET-ORDER|oUpF8|BEGIN|Authorization|mchid=/)
})

test('the duration is measured in seconds, by template and outcome, and what cannot be trusted is counted', async () => {
  s.sim.fault({ kind: 'wrong-signature', count: 1 })
  await rejection(s.client().chain('v3/pay/transactions/native').post({ json: s.order() }))
  await finished(1)
  const duration = await points('http.client.request.duration')
  expect(duration?.descriptor).toMatchObject({ unit: 's' })
  const [bounds] = duration!.dataPoints.map(({ value }) => (value as any).buckets.boundaries)
  expect(bounds).toEqual(expect.arrayContaining([0.005, 10]))
  expect(duration!.dataPoints.map(({ attributes }) => attributes)).toContainEqual(
    expect.objectContaining({
      'url.template': 'v3/pay/transactions/native',
      'error.type': 'ERR_SIGNATURE_MISMATCH',
      'wechatpay.outcome': 'unknown',
    }),
  )
  const unverified = await points('wechatpay.client.unverified')
  expect(unverified?.dataPoints).toMatchObject([{ attributes: { 'error.type': 'ERR_SIGNATURE_MISMATCH' }, value: 1 }])
})

test('a span belongs to the span that its call was made in', async () => {
  const storage = new AsyncLocalStorage<Context>()
  const manager: ContextManager = {
    active: () => storage.getStore() ?? ROOT_CONTEXT,
    with: (active, fn, self, ...args) => storage.run(active, () => fn.call(self, ...args)),
    bind: (_active, target) => target,
    enable: () => manager,
    disable: () => manager,
  }
  context.setGlobalContextManager(manager)
  const parent = tracerProvider.getTracer('shop').startSpan('checkout')
  await context.with(trace.setSpan(ROOT_CONTEXT, parent), () =>
    s.client().chain('v3/pay/transactions/native').post({ json: s.order() }),
  )
  parent.end()
  const [span] = (await finished(2)).filter(({ name }) => name.startsWith('POST'))
  expect(span?.parentSpanContext?.spanId).toBe(parent.spanContext().spanId)
  context.disable()
})

test('ends when told', async () => {
  end()
  await s.client().chain('v3/pay/transactions/native').post({ json: s.order() })
  await new Promise(setImmediate)
  expect(spans.getFinishedSpans()).toEqual([])
  end = instrument({ tracerProvider, meterProvider })
})
