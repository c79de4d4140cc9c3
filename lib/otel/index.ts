/**
 * Spans and metrics of OpenTelemetry for every request of every client, by the semantic conventions for HTTP. It needs `@opentelemetry/api`.
 *
 * @module wechatpay-chain/otel
 */
export { instrument, type InstrumentOptions } from './instrument'
