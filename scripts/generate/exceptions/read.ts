import { readFlags } from '../flags'
import type { Line } from '../lines'
import type { BarePath, Host, Operation, Parameter, Reentrant, Verb } from '../model'
import { REENTRANT, VERBS } from '../model'
import type { Problems } from '../problems'
import { split } from '../words'

/** `padding pkcs1`. */
export function readPadding(text: string, { at }: Line, problems: Problems): Pick<Operation, 'padding'> {
  if (text === 'pkcs1') return { padding: text }
  problems.add(at, `unknown padding "${text}"; known is pkcs1`)
  return {}
}

/** `reentrant repeat out_trade_no  evidence`. */
export function readReentrant(text: string, { at }: Line, problems: Problems): Pick<Operation, 'reentrant'> {
  const [, rule = '', number = '', evidence = ''] = /^(\S+) (\w+) {2}(.+)$/.exec(text) ?? []
  if ((REENTRANT as readonly string[]).includes(rule))
    return { reentrant: { rule: rule as Reentrant['rule'], number, evidence, at } }
  problems.add(at, `expected "reentrant ${REENTRANT.join('|')} field  evidence", found "reentrant ${text}"`)
  return {}
}

/** `outcome GET v3/a/{id}?mchid={mchid}`, `outcome POST v2/a appid={wxappid} sub_mch_id? out_trade_no`. */
export function readOutcome(text: string, { at }: Line, problems: Problems): Pick<Operation, 'outcome'> {
  const [verb, rest] = split(text)
  const [, uri = '', tail = ''] = /^([^\s?]+)(?:[ ?](.+))?$/.exec(rest) ?? []
  if (!(VERBS as readonly string[]).includes(verb) || uri === '') {
    problems.add(at, `expected "outcome VERB uri" and its parameters, found "outcome ${text}"`)
    return {}
  }
  const parameters: Parameter[] = []
  for (const part of tail === '' ? [] : tail.split(/[& ]/)) {
    const parameter = readParameter(part)
    if (parameter) parameters.push(parameter)
    else problems.add(at, `expected "name", "name?", "name={field}", "name={field?}" or "name=value", found "${part}"`)
  }
  return { outcome: { verb: verb as Verb, uri, parameters, at } }
}

function readParameter(text: string): Parameter | undefined {
  const [, name, short, value] = /^(\w+)(\??)(?:=(\S+))?$/.exec(text) ?? []
  if (name === undefined || (short === '?' && value !== undefined)) return undefined
  if (value === undefined) return { name, from: name, optional: short === '?' }
  const [, from, optional] = /^\{([\w.]+)(\??)\}$/.exec(value) ?? []
  if (from !== undefined) return { name, from, optional: optional === '?' }
  return /[{}]/.test(value) ? undefined : { name, value }
}

/** `PATH invoicing/fapiao/fapiao-file`, with `title`, `flags` and `host` below. */
export function readPath(uri: string, line: Line, problems: Problems): BarePath {
  const found: { title: string; host?: string; flags: BarePath['flags'] } = { title: '', flags: new Set() }
  if (!/^(?:[\w.-]+|\{\w+\})(?:\/(?:[\w.-]+|\{\w+\}))+$/.test(uri))
    problems.add(line.at, `"${uri}" is not a URI as in chain(uri), without leading slash`)
  for (const child of line.children) {
    const [key, rest] = split(child.text)
    if (key === 'title' || key === 'host') found[key] = rest
    else if (key === 'flags') found.flags = readFlags(rest, child, problems)
    else problems.add(child.at, `unknown keyword "${key}" in a path`)
  }
  if (found.title === '') problems.add(line.at, 'a path has a title')
  return { uri, path: `/${uri.replace(/^v2\//, '')}`, ...found, at: line.at }
}

/** `HOST api2.mch.weixin.qq.com`, with what it is for. */
export function readHost(text: string, line: Line, problems: Problems): Host {
  const [name] = split(text)
  checkHost(name, line, problems)
  for (const child of line.children) problems.add(child.at, 'a host has nothing below it')
  return { name, at: line.at }
}

/** A host stands without protocol and port. */
export function checkHost(name: string, { at }: Pick<Line, 'at'>, problems: Problems): void {
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(name)) problems.add(at, `"${name}" is not the name of a host`)
}
