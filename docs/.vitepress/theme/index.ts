import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import Area from './components/Area.vue'
import Areas from './components/Areas.vue'
import Endpoint from './components/Endpoint.vue'
import Finder from './components/Finder.vue'
import Layout from './components/Layout.vue'
import Notice from './components/Notice.vue'
import Notices from './components/Notices.vue'
import Signer from './components/Signer.vue'
import SixForms from './components/SixForms.vue'
import './style.css'
import './api.css'
import './table.css'
import './code.css'

const theme: Theme = {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app }) {
    for (const [name, component] of Object.entries({
      Area,
      Areas,
      Endpoint,
      Finder,
      Notice,
      Notices,
      Signer,
      SixForms,
    }))
      app.component(name, component)
  },
}

export default theme
