import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"获取验签密钥API","description":"获取验签密钥API POST v2/xdc/apiv2getsignkey/sign/getsignkey 沙箱环境","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/xdc/apiv2getsignkey/sign/getsignkey","chain":".v2.xdc.apiv2getsignkey.sign.getsignkey","area":"v2-sandbox","sections":[{"verb":"post","title":"获取验签密钥API","official":["https://pay.weixin.qq.com/doc/v2/merchant/4011984810"],"roles":[],"tags":["沙箱环境"],"flags":["unsigned"],"request":[{"n":"xml","t":"object","d":"声明请求的`XML`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息","r":1},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"sandbox_signkey","t":"string","d":"沙箱密钥","r":1}]}],"options":"{\\n  xml: {\\n    mch_id: \'1900000109\',\\n  },\\n}","message":"mch_id=1900000109&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/xdc/apiv2getsignkey/sign/getsignkey.md","filePath":"openapi/[uri].md"}');
const _sfc_main = { name: "openapi/v2/xdc/apiv2getsignkey/sign/getsignkey.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/xdc/apiv2getsignkey/sign/getsignkey.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getsignkey = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getsignkey as default
};
