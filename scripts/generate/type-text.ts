import type { Modifiers, Place, Scalar, Schema } from './model'

const SCALARS: ReadonlySet<string> = new Set<Scalar>(['string', 'integer', 'number', 'boolean', 'file', 'any'])
const NUMBERS: Readonly<Record<string, 'min' | 'max' | 'from' | 'to'>> = {
  min: 'min',
  max: 'max',
  from: 'from',
  to: 'to',
}

/**
 * Reads the type at the start of `text` and says where it ends. Objects and `oneOf` come back empty: their fields are on the lines below.
 *
 * @throws Error with what was expected.
 */
export function readType(text: string, at: Place): { schema: Schema; end: number } {
  const reader = new Reader(text, at)
  return { schema: reader.type(), end: reader.position }
}

class Reader {
  position = 0

  constructor(
    readonly text: string,
    readonly at: Place,
  ) {}

  type(): Schema {
    let schema = this.#single()
    while (this.#take('[]')) schema = { kind: 'array', items: schema, modifiers: this.#modifiers() }
    return schema
  }

  #single(): Schema {
    if (this.#take('<')) {
      const inner = this.type()
      if (!this.#take('>')) throw new Error(`">" is missing in "${this.text}"`)
      return inner
    }
    if (this.#take('@'))
      return {
        kind: 'ref',
        name: this.#match(/[A-Za-z]\w*/y, 'the name of a shape after "@"'),
        modifiers: this.#modifiers(),
        at: this.at,
      }
    if (/['\d-]/.test(this.text[this.position] ?? ''))
      return { kind: 'enum', values: this.#values(), modifiers: this.#modifiers() }
    const word = this.#match(/[a-zA-Z]+/y, 'a type')
    if (SCALARS.has(word)) return { kind: 'scalar', type: word as Scalar, modifiers: this.#modifiers() }
    if (word === 'object') return { kind: 'object', fields: [] }
    if (word === 'oneOf') return { kind: 'oneOf', options: [] }
    if (word === 'json') {
      const modifiers = this.#modifiers()
      this.#match(/ /y, 'a blank and a type after "json"')
      return { kind: 'json', modifiers, content: this.type() }
    }
    if (word === 'sealed') {
      const by = this.#match(/\((?:aes-gcm|aes-ecb)\) /y, '"sealed(aes-gcm)" or "sealed(aes-ecb)" and a type').slice(
        1,
        -2,
      )
      return { kind: 'sealed', by, content: this.type() }
    }
    throw new Error(`unknown type "${word}"`)
  }

  #values(): (string | number)[] {
    const values: (string | number)[] = []
    do {
      if (this.#take("'")) {
        values.push(this.#match(/[^']*/y, 'a value'))
        if (!this.#take("'")) throw new Error("a quote (') is missing after a value")
      } else values.push(Number(this.#match(/-?\d+(?:\.\d+)?/y, "a value, such as 'A' or 1")))
    } while (this.#take('|'))
    const twice = values.find((value, index) => values.indexOf(value) !== index)
    if (twice !== undefined) throw new Error(`the value ${JSON.stringify(twice)} stands twice`)
    return values
  }

  #modifiers(): Modifiers {
    const modifiers: Modifiers = {}
    if (!this.#take('(')) return modifiers
    while (!this.#take(')')) {
      this.#take(' ')
      this.#modifier(modifiers)
      if (this.position >= this.text.length) throw new Error(`")" is missing in "${this.text}"`)
    }
    return modifiers
  }

  #modifier(into: Modifiers): void {
    const word = this.#match(/[A-Za-z][\w/-]*/y, 'a modifier')
    if (!this.#take(':')) {
      if (word === 'encrypted' || word === 'nullable' || word === 'open') into[word] = true
      else if (into.format === undefined) into.format = word
      else throw new Error(`two formats, "${into.format}" and "${word}"`)
      return
    }
    const key = NUMBERS[word]
    if (key) into[key] = Number(this.#match(/-?\d+(?:\.\d+)?/y, `a number after "${word}:"`))
    else if (word === 'pattern')
      into.pattern = new RegExp(
        this.#match(/\/(?:[^/\\]|\\.)+\//y, 'a pattern between slashes').slice(1, -1),
        'u',
      ).source
    else if (word === 'unit') into.unit = this.#match(/[^\s()]+/y, 'a unit after "unit:"')
    else if (word === 'default')
      into.default = JSON.parse(
        this.#match(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false/y, 'a JSON value after "default:"'),
      )
    else throw new Error(`unknown modifier "${word}"`)
  }

  #take(token: string): boolean {
    if (!this.text.startsWith(token, this.position)) return false
    this.position += token.length
    return true
  }

  #match(pattern: RegExp, expected: string): string {
    pattern.lastIndex = this.position
    const found = pattern.exec(this.text)
    if (!found) throw new Error(`expected ${expected} at "${this.text.slice(this.position, this.position + 20)}"`)
    this.position = pattern.lastIndex
    return found[0]
  }
}
