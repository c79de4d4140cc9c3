import { AREAS } from '../.vitepress/catalog/areas'

export default {
  paths: () => AREAS.map(({ slug, name }) => ({ params: { area: slug, title: name } })),
}
