import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"微信支付 TypeScript 客户端","description":"","frontmatter":{"title":"微信支付 TypeScript 客户端","layout":"home","hero":{"name":"wechatpay-chain","text":"写下地址，就是请求","tagline":"微信支付的 TypeScript 客户端。属性链、chain() 与方括号三种写法，自动签名，先验签再交还应答。","actions":[{"theme":"brand","text":"十分钟上手","link":"/guide/start"},{"theme":"alt","text":"查接口","link":"/openapi/"},{"theme":"alt","text":"回调通知","link":"/notifications/"}]},"features":[{"title":"全部接口有类型","details":"1,068 个地址、112 种通知，参数、应答与枚举都来自同一份目录。"},{"title":"不可信的应答不交出去","details":"先验证原始字节，再解析；流与文件也是验过之后才露面。"},{"title":"离线可测","details":"内置模拟的微信支付，验签同样严格，订单、退款、通知都能走通。"},{"title":"出错说得清","details":"每个错误有稳定的错误码和下一步做法，日志里没有密钥与签名头。"}]},"headers":[],"relativePath":"index.md","filePath":"index.md"}');
const _sfc_main = { name: "index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_SixForms = resolveComponent("SixForms");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_SixForms, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
