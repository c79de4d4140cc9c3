import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询最大分账比例API","description":"查询最大分账比例API POST v2/pay/profitsharingmerchantratioquery APIv2∙资金应用∙分账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/pay/profitsharingmerchantratioquery","chain":".v2.pay.profitsharingmerchantratioquery","area":"v2-profitsharing","sections":[{"verb":"post","title":"查询最大分账比例API","official":["https://pay.weixin.qq.com/doc/v2/partner/4011985120"],"roles":[],"tags":["APIv2∙资金应用∙分账"],"flags":[],"request":[{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"sub_mch_id","t":"string","d":"子商户号","i":1},{"n":"brand_mch_id","t":"string","d":"品牌主商户号","i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"sign_type","t":"string","d":"签名类型","e":["HMAC-SHA256"],"r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"sub_mch_id","t":"string","d":"子商户号"},{"n":"brand_mch_id","t":"string","d":"品牌主商户号"},{"n":"max_ratio","t":"integer","d":"最大分账比例","r":1},{"n":"nonce_str","t":"string","d":"随机字符串","r":1},{"n":"sign","t":"string","d":"签名","r":1}]}],"options":"{\\n  xml: {\\n    mch_id: '1900000100',\\n    sub_mch_id: '1900000109',\\n    brand_mch_id: '1900000108',\\n    sign_type: 'HMAC-SHA256',\\n  },\\n}","message":"brand_mch_id=1900000108&mch_id=1900000100&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&sign_type=HMAC-SHA256&sub_mch_id=1900000109&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/pay/profitsharingmerchantratioquery.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/pay/profitsharingmerchantratioquery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/pay/profitsharingmerchantratioquery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const profitsharingmerchantratioquery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  profitsharingmerchantratioquery as default
};
