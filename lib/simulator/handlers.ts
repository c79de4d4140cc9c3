import type { Table } from '../openapi/table'
import type { Answer } from './answer'
import { createCatalogHandler, type CatalogOptions } from './catalog/handler'
import { createV2Answer } from './catalog/v2'
import type { SimulatorContext } from './context'
import { FLOWS } from './flows'
import { Refused } from './flows/refused'
import { Refusal, refuse } from './refusal'
import type { SimulatorRequest } from './request'
import { createLastHandler, type Handler } from './router'
import { createV2Router } from './v2/router'

/**
 * All handlers in the order in which they are asked: those of the user, the operations of both protocols, and the one that knows
 * nothing.
 */
export function createHandlers(own: readonly Handler[], table: Table, options: CatalogOptions): readonly Handler[] {
  return [
    ...own,
    createV2Router(FLOWS.v2, table, createV2Answer(table, options)),
    createCatalogHandler(table, FLOWS.v3, options),
    createLastHandler(),
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
    if (error instanceof Refusal) return error.answer
    return error instanceof Refused ? error.refusal().answer : broken(error)
  }
}

/** A mistake in a handler looks like a failure of WeChat Pay's; the hint says that it is none. */
function broken(error: unknown): Answer {
  const { answer } = refuse('SYSTEM_ERROR', '系统繁忙，请稍后重试')
  const hint = `a handler failed: ${String(error)}`.replace(/[^ -~]/g, '?').slice(0, 500)
  return { ...answer, headers: { ...answer.headers, 'X-Simulator-Hint': hint } }
}
