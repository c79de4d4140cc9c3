import type { Table } from '../openapi/table'
import type { Answer } from './answer'
import { createCatalogHandler, type Validation } from './catalog/handler'
import { createV2Answer } from './catalog/v2'
import type { SimulatorContext } from './context'
import { billRoutes } from './flows/bills'
import { cardRoutes } from './flows/cards'
import { certificateRoutes } from './flows/certificates'
import { orderRoutes } from './flows/orders'
import { refundRoutes } from './flows/refunds'
import { uploadRoutes } from './flows/uploads'
import { Refusal, refuse } from './refusal'
import type { SimulatorRequest } from './request'
import { createLastHandler, createRouter, type Handler } from './router'
import { billRoutes as v2BillRoutes } from './v2/bills'
import { mediaRoutes as v2MediaRoutes } from './v2/media'
import { orderRoutes as v2OrderRoutes } from './v2/orders'
import { pageRoutes as v2PageRoutes } from './v2/pages'
import { refundRoutes as v2RefundRoutes } from './v2/refunds'
import { createV2Router } from './v2/router'

const V2_ROUTES = [...v2BillRoutes, ...v2OrderRoutes, ...v2RefundRoutes, ...v2PageRoutes, ...v2MediaRoutes]
const ROUTES = [...billRoutes, ...uploadRoutes, ...cardRoutes, ...certificateRoutes, ...orderRoutes, ...refundRoutes]

/**
 * All handlers in the order in which they are asked: those of the user, the flows with a state of their own, what
 * APIv2 and the catalog answer where there is no flow, and the one that knows nothing.
 */
export function createHandlers(
  own: readonly Handler[],
  table: Table,
  options: { seed: string; validate: Validation },
): readonly Handler[] {
  return [
    ...own,
    createRouter(ROUTES),
    createV2Router(V2_ROUTES, table, createV2Answer(table, options.seed)),
    createCatalogHandler(table, options),
    createLastHandler(ROUTES),
  ]
}

/** Asks one handler after the other; what they throw becomes an error answer. */
export async function askHandlers(
  handlers: readonly Handler[],
  request: SimulatorRequest,
  context: SimulatorContext,
): Promise<Answer> {
  try {
    for (const handler of handlers) {
      const answer = await handler(request, context)
      if (answer) return answer
    }
    throw new Error('no handler answered')
  } catch (error) {
    return error instanceof Refusal ? error.answer : broken(error)
  }
}

/** A mistake in a handler looks like a failure of WeChat Pay's; the hint says that it is none. */
function broken(error: unknown): Answer {
  const { answer } = refuse('SYSTEM_ERROR', '系统繁忙，请稍后重试')
  const hint = `a handler failed: ${String(error)}`.replace(/[^ -~]/g, '?').slice(0, 500)
  return { ...answer, headers: { ...answer.headers, 'X-Simulator-Hint': hint } }
}
