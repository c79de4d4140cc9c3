import { empty, json, type Answer } from '../answer'
import type { V3Code } from '../codes'
import type { SimulatorRequest } from '../request'
import type { FaultEffect } from './effect'
import type { FaultOf } from './kinds'

/** The faults where another answer comes in place of the true one. */
export const insteadFaults = {
  'server-error': ({
    status = 500,
    code = 'SYSTEM_ERROR' satisfies V3Code,
    message = '系统繁忙，请稍后重试',
    handled = false,
  }: FaultOf<'server-error'>): FaultEffect => ({
    handled,
    instead: () => json({ code, message }, status),
  }),

  'signed-error': ({
    status = 400,
    code = 'PARAM_ERROR' satisfies V3Code,
    message = '参数错误',
    handled = false,
  }: FaultOf<'signed-error'>): FaultEffect => ({
    handled,
    signErrors: true,
    instead: () => json({ code, message }, status),
  }),

  'html-error': ({ status = 502, handled = false }: FaultOf<'html-error'>): FaultEffect => ({
    handled,
    instead: () => page(status),
  }),

  redirect: ({ status = 302, location, handled = false }: FaultOf<'redirect'>): FaultEffect => ({
    handled,
    instead: ({ target }: SimulatorRequest) =>
      empty(status, { Location: location ?? `http://elsewhere.invalid${target}` }),
  }),
}

function page(status: number): Answer {
  const html = `<html>\r\n<head><title>${status} Bad Gateway</title></head>\r\n<body>\r\n<center><h1>${status} Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`
  return { status, headers: { 'Content-Type': 'text/html' }, body: Buffer.from(html) }
}
