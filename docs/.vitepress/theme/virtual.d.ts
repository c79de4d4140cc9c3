/// <reference types="vite/client" />
/** How ESLint's type rules see a component; vue-tsc reads the component itself. */
declare module '*.vue' {
  import type { DefineComponent } from 'vue'
  const component: DefineComponent
  export default component
}
declare module 'virtual:catalog' {
  export const groups: { name: string; areas: { name: string; slug: string }[] }[]
  export const pages: [
    uri: string,
    area: number,
    verbs: [verb: string, title: string, side: number, deprecated: 0 | 1][],
  ][]
  export const notices: [event: string, title: string][]
}
declare module 'virtual:example' {
  import type { Call } from './snippets'
  export const call: Call
}
declare module 'virtual:fields' {
  export const fields: [text: string, pages: string][]
}
declare module 'virtual:guides' {
  export const guides: [page: string, heading: string, address: string, text: string][]
}
