import { isInvalidArgumentError, TransportError } from '../errors'
import { prepareSink, type ReadySink, type Sink } from '../file/sink'
import { codeOf } from './network'

/**
 * A sink that can be written to, before anything is sent. A path that cannot be written to is a fault of the file system, as it
 * would be later.
 *
 * @throws TransportError `ERR_SINK`; InvalidArgumentError `ERR_INVALID_OPTION`
 */
export async function readySink(sink: Sink, signal?: AbortSignal): Promise<ReadySink> {
  try {
    return await prepareSink(sink, { signal })
  } catch (error) {
    if (!isInvalidArgumentError(error) || codeOf(error.cause) === undefined) throw error
    throw new TransportError(error.message, { code: 'ERR_SINK', retryable: false, cause: error.cause })
  }
}
