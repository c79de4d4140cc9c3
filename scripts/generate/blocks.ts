import { readHost, readOutcome, readPadding, readPath, readReentrant } from './exceptions/read'
import { readFields, readSchema } from './fields'
import { readFlags } from './flags'
import type { Line } from './lines'
import type { BarePath, Field, Flag, Host, Notification, Operation, Reply, Schema, Shape, Verb } from './model'
import { VERBS } from './model'
import { readPaging } from './paging'
import type { Problems } from './problems'
import { list, split } from './words'

export type Block =
  | { kind: 'operation'; value: Operation }
  | { kind: 'notification'; value: Notification }
  | { kind: 'shape'; value: Shape }
  | { kind: 'path'; value: BarePath }
  | { kind: 'host'; value: Host }

/** An operation, a notification, a shape, a path or a host: one top-level line and what is indented below it. */
export function readBlock(line: Line, problems: Problems): Block | undefined {
  const [head, rest] = split(line.text)
  if ((VERBS as readonly string[]).includes(head))
    return { kind: 'operation', value: readOperation(head as Verb, rest, line, problems) }
  if (head === 'NOTIFY') return { kind: 'notification', value: readNotification(rest, line, problems) }
  if (head === 'shape') return readShape(rest, line, problems)
  if (head === 'PATH') return { kind: 'path', value: readPath(rest, line, problems) }
  if (head === 'HOST') return { kind: 'host', value: readHost(rest, line, problems) }
  problems.add(
    line.at,
    `expected a verb and a URI, "NOTIFY event", "shape Name", "PATH uri" or "HOST name", found "${line.text}"`,
  )
  return undefined
}

function readShape(text: string, line: Line, problems: Problems): Block | undefined {
  const [, name = '', type = 'object'] = /^([A-Z]\w*)(?:: (.+))?$/.exec(text) ?? []
  if (name === '') problems.add(line.at, `expected "shape Name" or "shape Name: type", found "${line.text}"`)
  const read = readSchema(type, line, problems)
  return read && { kind: 'shape', value: { name, schema: read.schema, at: line.at } }
}

function readOperation(verb: Verb, uri: string, line: Line, problems: Problems): Operation {
  let flags: ReadonlySet<Flag> = new Set()
  const departures: Pick<Operation, 'padding' | 'reentrant' | 'outcome'> = {}
  const lists: Record<'variables' | 'query' | 'headers' | 'form', Field[]> = {
    variables: [],
    query: [],
    headers: [],
    form: [],
  }
  const replies: Reply[] = []
  const official: string[] = []
  const words: Partial<Record<'title' | 'updated' | 'path' | 'host' | 'tags' | 'roles', string>> = {}
  let body: Operation['body']
  let paging: Operation['paging']
  let limits: Operation['limits']
  const notifies: string[] = []
  for (const child of line.children) {
    const [key, rest] = split(child.text)
    switch (key) {
      case 'title':
      case 'updated':
      case 'path':
      case 'host':
      case 'tags':
      case 'roles':
        if (words[key] !== undefined) problems.add(child.at, `"${key}" stands twice`)
        words[key] = rest
        break
      case 'official':
        if (!/^https:\/\/\S+$/.test(rest)) problems.add(child.at, `"${rest}" is no https address`)
        official.push(rest)
        break
      case 'flags':
        flags = readFlags(rest, child, problems)
        break
      case 'notifies':
        notifies.push(...list(rest))
        break
      case 'pages':
        paging = readPaging(rest, child.at, problems)
        break
      case 'limits':
        limits = readLimits(rest, child, problems)
        break
      case 'padding':
        Object.assign(departures, readPadding(rest, child, problems))
        break
      case 'reentrant':
        Object.assign(departures, readReentrant(rest, child, problems))
        break
      case 'outcome':
        Object.assign(departures, readOutcome(rest, child, problems))
        break
      case 'variables':
      case 'query':
      case 'headers':
      case 'form':
        lists[key] = readFields(child.children, problems)
        break
      case 'json':
      case 'json?':
      case 'xml':
      case 'xml?':
        if (body) problems.add(child.at, 'an operation has one body')
        body = {
          kind: key.startsWith('json') ? 'json' : 'xml',
          required: !key.endsWith('?'),
          schema: objectOr(rest, child, problems),
        }
        break
      case 'reply':
        replies.push(readReply(rest, child, problems))
        break
      default:
        problems.add(child.at, `unknown keyword "${key}" in an operation`)
    }
  }
  const { title = '', updated, path = '/' + uri.replace(/^v2\//, '').replace('{empty}', ''), host, tags, roles } = words
  if (title === '') problems.add(line.at, 'an operation has a title')
  if (replies.length === 0) problems.add(line.at, 'an operation has a reply')
  return {
    verb,
    uri,
    path,
    title,
    official,
    flags,
    ...departures,
    ...lists,
    replies,
    at: line.at,
    tags: list(tags),
    roles: list(roles),
    ...(updated === undefined ? {} : { updated }),
    ...(host === undefined ? {} : { host }),
    notifies,
    ...(paging ? { paging } : {}),
    ...(limits === undefined ? {} : { limits }),
    ...(body ? { body } : {}),
  }
}

/** What is limited, two blanks, and on whose word. */
function readLimits(text: string, line: Line, problems: Problems): string | undefined {
  const [, limits, evidence] = /^(\S.*?)\s{2}(\S.*)$/.exec(text) ?? []
  if (evidence === undefined) problems.add(line.at, 'expected "limits", what is limited, two blanks and the evidence')
  return limits
}

/** `200`, `200 @Shape`, `200 file text/csv`, `200 @Shape or file text/csv`. */
function readReply(text: string, line: Line, problems: Problems): Reply {
  const [, status, type, , media] = /^(\d{3})(?: (?!file )(.+?))??(?:( or)? file (.+))?$/.exec(text) ?? []
  if (status === undefined) problems.add(line.at, `expected a status after "reply", found "${text}"`)
  const reply: Reply = { status: Number(status), ...(media === undefined ? {} : { file: media.split(' ') }) }
  return type === undefined && line.children.length === 0
    ? reply
    : { ...reply, schema: objectOr(type ?? '', line, problems) }
}

function readNotification(event: string, line: Line, problems: Problems): Notification {
  const found: { title: string; headers: Schema; body: Schema } = {
    title: '',
    headers: { kind: 'object', fields: [] },
    body: { kind: 'object', fields: [] },
  }
  if (!/^v[23]\/\S+$/.test(event)) problems.add(line.at, `"${event}" is no event: it begins with v2/ or v3/`)
  for (const child of line.children) {
    const [key, rest] = split(child.text)
    if (key === 'title') found.title = rest
    else if (key === 'headers' || key === 'body') found[key] = objectOr(rest, child, problems)
    else problems.add(child.at, `unknown keyword "${key}" in a notification`)
  }
  return { event, ...found, at: line.at }
}

const objectOr = (type: string, line: Line, problems: Problems): Schema =>
  readSchema(type === '' ? 'object' : type, line, problems)?.schema ?? { kind: 'object', fields: [] }
