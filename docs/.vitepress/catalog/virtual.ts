import { GROUPS } from './areas'
import { fieldIndex } from './field-index'
import { guideIndex } from './guide-index'
import { notices } from './notices'
import { exampleCall, index } from './pages'

const MODULES: Readonly<Record<string, () => Record<string, unknown>>> = {
  'virtual:catalog': () => ({
    groups: GROUPS.map(({ name, areas }) => ({
      name,
      areas: areas.map(({ name: title, slug }) => ({ name: title, slug })),
    })),
    pages: index(),
    notices: notices(),
  }),
  'virtual:example': () => ({ call: exampleCall() }),
  'virtual:fields': () => ({ fields: fieldIndex() }),
  'virtual:guides': () => ({ guides: guideIndex() }),
}

/** The catalog as modules that the pages import; JSON in a text is what browsers parse fastest. */
export function virtualCatalog(): {
  name: string
  resolveId(id: string): string | undefined
  load(id: string): string | undefined
} {
  return {
    name: 'catalog',
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    load: (id) => {
      const values = id.startsWith('\0') ? MODULES[id.slice(1)]?.() : undefined
      return (
        values &&
        Object.entries(values)
          .map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))})`)
          .join('\n')
      )
    },
  }
}
