import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"签约报备","description":"签约报备 POST v2/applyment/micro/signcontract APIv2∙小微","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/applyment/micro/signcontract","chain":".v2.applyment.micro.signcontract","area":"v2-merchant","sections":[{"verb":"post","title":"签约报备","official":["https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4"],"roles":[],"tags":["APIv2∙小微"],"updated":"2023.05.23","flags":["deprecated","mtls"],"request":[{"n":"security","t":"true","d":"声明使用商户API证书","r":1},{"n":"xml","t":"object","d":"声明请求的`XML`数据结构","r":1,"p":"对应TypeScript的object"}],"replies":[{"status":200,"rows":[{"n":"data","t":"object","r":1,"p":"对应TypeScript的object"}]}],"options":"{\\n  xml: {\\n    mch_id: \'1900000109\',\\n  },\\n  security: true,\\n}","message":"mch_id=1900000109&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/applyment/micro/signcontract.md","filePath":"openapi/[uri].md"}');
const _sfc_main = { name: "openapi/v2/applyment/micro/signcontract.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/applyment/micro/signcontract.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const signcontract = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  signcontract as default
};
