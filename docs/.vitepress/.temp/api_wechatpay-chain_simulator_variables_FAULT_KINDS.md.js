import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: FAULT_KINDS","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/variables/FAULT_KINDS.md","filePath":"api/wechatpay-chain/simulator/variables/FAULT_KINDS.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/variables/FAULT_KINDS.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / FAULT_KINDS</p><h1 id="variable-fault-kinds" tabindex="-1">Variable: FAULT_KINDS <a class="header-anchor" href="#variable-fault-kinds" aria-label="Permalink to &quot;Variable: FAULT\\_KINDS&quot;">​</a></h1><blockquote><p><code>const</code> <strong>FAULT_KINDS</strong>: readonly (<code>&quot;redirect&quot;</code> | <code>&quot;no-signature&quot;</code> | <code>&quot;missing-header&quot;</code> | <code>&quot;wrong-signature&quot;</code> | <code>&quot;signtest&quot;</code> | <code>&quot;unknown-serial&quot;</code> | <code>&quot;clock-skew&quot;</code> | <code>&quot;two-serials&quot;</code> | <code>&quot;tampered-body&quot;</code> | <code>&quot;server-error&quot;</code> | <code>&quot;signed-error&quot;</code> | <code>&quot;html-error&quot;</code> | <code>&quot;wrong-content-type&quot;</code> | <code>&quot;duplicated-headers&quot;</code> | <code>&quot;header-flood&quot;</code> | <code>&quot;delay&quot;</code> | <code>&quot;slow-drip&quot;</code> | <code>&quot;reset&quot;</code> | <code>&quot;truncated-body&quot;</code> | <code>&quot;chunked-garbage&quot;</code> | <code>&quot;gzip-bomb&quot;</code>)[]</p></blockquote><p>All kinds of fault, to choose one of at random.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/variables/FAULT_KINDS.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FAULT_KINDS = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FAULT_KINDS as default
};
