import type { ParameterIssue } from './issue'
import { json, type Answer } from './answer'
import { V3_CODES, type V3Code } from './codes'

/** Thrown by a handler that says no: becomes the error answer. */
export class Refusal extends Error {
  /** What is sent. */
  readonly answer: Answer

  constructor(status: number, code: string, message: string, detail?: unknown) {
    super(`${code}: ${message}`)
    this.name = 'Refusal'
    this.answer = json(detail === undefined ? { code, message } : { code, message, detail }, status)
  }
}

/** Says no with a code of the simulator's own, under its usual status. */
export function refuse(code: V3Code, message: string, detail?: unknown): Refusal {
  return new Refusal(V3_CODES[code].status[0], code, message, detail)
}

/** 400 `PARAM_ERROR`, with what was wrong in `detail`. */
export function parameterError(issue: ParameterIssue): Refusal {
  const source = issue.location === 'body' ? `/body${issue.field}` : `/${issue.location}/${issue.field}`
  return refuse('PARAM_ERROR', `输入源“${source}”校验失败：${issue.issue}`, issue)
}

/** 401 `SIGN_ERROR`. */
export function signError(message: string, detail?: unknown): Refusal {
  return refuse('SIGN_ERROR', message, detail)
}

/** 404 `RESOURCE_NOT_EXISTS` or a more particular code. */
export function notFound(message: string, code = 'RESOURCE_NOT_EXISTS'): Refusal {
  return new Refusal(404, code, message)
}

/** 400 `INVALID_REQUEST`: well-formed, but not in this state. */
export function invalidRequest(message: string): Refusal {
  return refuse('INVALID_REQUEST', message)
}
