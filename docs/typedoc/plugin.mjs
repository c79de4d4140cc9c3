import { Comment, Converter, ReflectionKind, UnknownType } from 'typedoc'
import { AXIOS_OPTIONS } from './axios-options.mjs'

/** Types written as they stand in the source: spelled out, they would be all the events, and the table of the error page. */
const SHORT = {
  'wechatpay-chain.ERROR_CODES': (project, reflection) => {
    project.removeTypeReflections(reflection.type)
    reflection.type = new UnknownType('{ [Code in ErrorCode]: { error: string; meaning: string; remedy: string } }')
  },
  'wechatpay-chain/notification.isEvent': (project, { signatures: [signature] }) => {
    project.removeTypeReflections(signature.type.targetType)
    signature.typeParameters[0].type = new UnknownType('NotificationEvent')
    signature.type.targetType = new UnknownType('Extract<KnownNotification, { event_type: Event }>')
  },
}

/** A priority below that of TypeDoc's own grouping. */
const AFTER_GROUPING = -200

/** Generated types have no pages here: they lead to the catalog. */
const catalogOf = (reference, reflection, part, symbol) => {
  if (!symbol?.packagePath.includes('openapi/generated/')) return undefined
  return symbol.qualifiedName.startsWith('API.Not') ? '/notifications/' : '/openapi/'
}

function describeAxios(property) {
  const text = ['RequestOptions', 'ClientOptions'].includes(property.parent.name)
    ? AXIOS_OPTIONS[property.name]
    : undefined
  if (text !== undefined) property.comment ??= new Comment([{ kind: 'text', text }])
}

export function load(app) {
  app.converter.addUnknownSymbolResolver(catalogOf)
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const reflection of project.getReflectionsByKind(ReflectionKind.SomeExport))
      SHORT[reflection.getFullName()]?.(project, reflection)
    for (const property of project.getReflectionsByKind(ReflectionKind.Property)) describeAxios(property)
  })
  // Exports stand in the order of the alphabet, fields in that of the source, their own before those of axios.
  app.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project }) => {
      for (const { children } of project.children.flatMap(({ groups = [] }) => groups))
        children.sort((a, b) => a.name.localeCompare(b.name, 'en'))
      const inherited = ({ inheritedFrom }) => Number(inheritedFrom !== undefined)
      for (const { children } of project
        .getReflectionsByKind(ReflectionKind.Interface)
        .flatMap(({ groups = [] }) => groups))
        children.sort((a, b) => inherited(a) - inherited(b))
      // What an error redefines is read on its own page.
      for (const reflection of Object.values(project.reflections))
        Object.assign(reflection, { overwrites: undefined, inheritedFrom: undefined })
    },
    AFTER_GROUPING,
  )
}
