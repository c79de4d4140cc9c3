import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import { toJsonSchema, type JsonSchema, type Schema } from '../../openapi/schema'
import type { Shapes } from './resolve'

/** Says what is wrong with a value, or nothing. */
export type Validator = (value: unknown) => readonly ErrorObject[]

/** A shape is a schema of its own, so that it is compiled once, and only when an operation wants it. */
const SHAPE = 'shape:'

/** Compiles schemas of the catalog, each when it is first wanted. */
export class Validators {
  private readonly compiled = new Map<Schema, ValidateFunction>()
  private readonly known = new Set<string>()

  private constructor(
    private readonly ajv: Ajv2020,
    private readonly shapes: Shapes,
  ) {}

  /** Loads ajv: half of what a simulator needs never asks for it. */
  static async load(shapes: Shapes): Promise<Validators> {
    const { Ajv2020 } = await import('ajv/dist/2020.js')
    // The generator made the schemas, and its tests check them. Most validators run a few times only: not worth optimising.
    return new Validators(
      new Ajv2020({
        strict: false,
        validateSchema: false,
        meta: false,
        addUsedSchema: false,
        allErrors: true,
        code: { optimize: false },
      }),
      shapes,
    )
  }

  of(schema: Schema): Validator {
    const validate = this.compiled.get(schema) ?? this.compile(schema)
    return (value) => (validate(value) ? [] : (validate.errors ?? []))
  }

  private compile(schema: Schema): ValidateFunction {
    const validate = this.ajv.compile(this.introduce(toJsonSchema(schema, SHAPE)))
    this.compiled.set(schema, validate)
    return validate
  }

  /** Makes the shapes known that a schema refers to. */
  private introduce(schema: JsonSchema): JsonSchema {
    for (const [, name = ''] of JSON.stringify(schema).matchAll(/"\$ref":"shape:(\w+)"/g)) {
      if (this.known.has(name)) continue
      this.known.add(name)
      this.ajv.addSchema(
        this.introduce({ ...toJsonSchema(this.shapes.shape(name) ?? 'any', SHAPE), $id: SHAPE + name }),
      )
    }
    return schema
  }
}
