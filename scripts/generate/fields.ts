import type { Line } from './lines'
import type { Field, Option, Schema } from './model'
import type { Problems } from './problems'
import { readType } from './type-text'

/** `name!: type  term = example`, with the fields of an object on the lines below. */
export function readFields(lines: readonly Line[], problems: Problems): Field[] {
  const fields: Field[] = []
  for (const line of lines) {
    const head = /^([A-Za-z_][\w$-]*)(!?): (.+)$/.exec(line.text)
    if (!head) {
      problems.add(line.at, `expected "name: type", found "${line.text}"`)
      continue
    }
    const [, name = '', mark, rest = ''] = head
    if (fields.some((field) => field.name === name)) problems.add(line.at, `the field "${name}" stands twice`)
    const read = readSchema(rest, line, problems)
    if (read) fields.push({ name, required: mark === '!', at: line.at, ...read })
  }
  return fields
}

/** Reads `type  term = example` together with the lines below it. */
export function readSchema(
  text: string,
  line: Line,
  problems: Problems,
): Omit<Field, 'name' | 'required' | 'at'> | undefined {
  try {
    const { schema, end } = readType(text, line.at)
    const { term, example } = readRest(text.slice(end))
    const whole = fill(schema, line, problems)
    const value = example === undefined ? undefined : readExample(example, whole)
    return {
      schema: whole,
      ...(term === undefined ? {} : { term }),
      ...(value === undefined ? {} : { example: value }),
    }
  } catch (error) {
    problems.add(line.at, (error as Error).message)
    return undefined
  }
}

function readRest(rest: string): { term?: string; example?: string } {
  if (rest === '') return {}
  if (!rest.startsWith(' ')) throw new Error(`unexpected "${rest}" after the type`)
  const cut = rest.indexOf(' = ')
  const term = (cut < 0 ? rest : rest.slice(0, cut)).trim()
  return { ...(term === '' ? {} : { term }), ...(cut < 0 ? {} : { example: rest.slice(cut + 3) }) }
}

/** Texts are written bare, everything else (and a text that begins with a quote) as JSON. */
function readExample(text: string, schema: Schema): unknown {
  const bare =
    schema.kind === 'json' ||
    schema.kind === 'ref' ||
    (schema.kind === 'scalar' && schema.type === 'string') ||
    (schema.kind === 'enum' && typeof schema.values[0] === 'string')
  if (bare && !text.startsWith('"')) return text
  try {
    return JSON.parse(text)
  } catch {
    if (schema.kind === 'scalar' && schema.type === 'any') return text
    throw new Error(`the example ${text} is no JSON`)
  }
}

/** Puts the lines below into the object, or the alternatives, that the type ends in. */
function fill(schema: Schema, line: Line, problems: Problems): Schema {
  switch (schema.kind) {
    case 'object':
      return { ...schema, fields: readFields(line.children, problems) }
    case 'array':
      return { ...schema, items: fill(schema.items, line, problems) }
    case 'json':
    case 'sealed':
      return { ...schema, content: fill(schema.content, line, problems) }
    case 'oneOf':
      return { ...schema, options: readOptions(line, problems) }
    default:
      if (line.children[0]) problems.add(line.children[0].at, 'only an object has fields')
      return schema
  }
}

function readOptions(line: Line, problems: Problems): Option[] {
  if (line.children.length < 2) problems.add(line.at, '"oneOf" wants at least two lines that begin with "- "')
  return line.children.flatMap((child) => {
    const [, name, has, type = ''] = /^- (?:([a-z]\w*)(?: has (\w+(?: or \w+)*))?: )?(.+)$/.exec(child.text) ?? []
    if (type === '') problems.add(child.at, 'an alternative begins with "- "')
    const read = readSchema(type, child, problems)
    if (!read) return []
    return [
      {
        schema: read.schema,
        ...(name === undefined ? {} : { name }),
        ...(has === undefined ? {} : { has: has.split(' or ') }),
        ...(read.term === undefined ? {} : { term: read.term }),
      },
    ]
  })
}
