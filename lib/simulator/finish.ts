import type { Answer } from './answer'
import type { SimulatorContext } from './context'
import type { FaultEffect } from './faults/effect'
import { HEX, type Random } from './random'
import type { Reply } from './reply'
import type { SimulatorRequest } from './request'
import { isSigned, planSignature, signatureHeaders, type HeaderList, type SignaturePlan } from './sign-answer'
import type { XmlAnswer } from './v2/xml-answer'
import { sealXml } from './v2/sign-xml'

/** A reply, and the serial number it was signed under. */
export interface Finished {
  reply: Reply
  serial?: string
}

/** Name, value, and the name in lower case. */
const USUAL = [
  ['Server', 'nginx', 'server'],
  ['Cache-Control', 'no-cache, must-revalidate', 'cache-control'],
  ['X-Content-Type-Options', 'nosniff', 'x-content-type-options'],
  ['Content-Language', 'zh-CN', 'content-language'],
] as const

/** Makes a reply of an answer: adds the usual headers and the signature, unless a fault has it otherwise. */
export function finish(
  { path, headers }: SimulatorRequest,
  answer: Answer,
  effect: FaultEffect,
  context: SimulatorContext,
): Finished {
  if (answer.xml) return finishXml(answer, answer.xml, effect, context)
  const plan =
    isSigned(path, answer) || effect.signErrors === true
      ? planFor(headers['wechatpay-serial'], effect, context)
      : undefined
  const signature = plan ? signatureHeaders(path, answer, plan) : []
  const reply = {
    status: answer.status,
    headers: [...usualHeaders(answer, context.random), ...signature],
    body: answer.body,
    ...(answer.stream && { stream: answer.stream }),
  }
  const changed = effect.reply?.(reply) ?? reply
  return plan ? { reply: changed, serial: plan.serial ?? plan.key.serial } : { reply: changed }
}

/** APIv2 signs inside its body; what a fault does to a signature, it does to the `sign`. */
function finishXml(answer: Answer, content: XmlAnswer, effect: FaultEffect, context: SimulatorContext): Finished {
  const plan = planFor(undefined, effect, context)
  const seal = plan && { forged: plan.message !== undefined, disguise: plan.disguise }
  const reply = {
    status: answer.status,
    headers: usualHeaders(answer, context.random),
    body: sealXml(content, context.merchant.secret, seal),
  }
  return { reply: effect.reply?.(reply) ?? reply }
}

function planFor(
  serial: string | string[] | undefined,
  effect: FaultEffect,
  { platform, wire, random }: SimulatorContext,
): SignaturePlan | undefined {
  const plan = planSignature(platform.keyFor(typeof serial === 'string' ? serial : undefined), wire(), random)
  return effect.plan ? effect.plan(plan) : plan
}

function usualHeaders(answer: Answer, random: Random): HeaderList {
  const own = Object.entries(answer.headers ?? {})
  const id = `08${random.text(40, HEX)}-0`
  const taken = new Set(own.map(([name]) => name.toLowerCase()))
  const headers = USUAL.filter(([, , lower]) => !taken.has(lower)).map(([name, value]): [string, string] => [
    name,
    value,
  ])
  if (!taken.has('request-id')) headers.push(['Request-ID', id])
  headers.push(...own)
  return headers
}
