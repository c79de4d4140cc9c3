import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"汇率查询API","description":"汇率查询API POST v2/pay/queryexchagerate 跨境 APIv2∙通用","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/pay/queryexchagerate","chain":".v2.pay.queryexchagerate","area":"cross-border","sections":[{"verb":"post","title":"汇率查询API","official":["https://pay.weixin.qq.com/doc/global/v2/zh/4013634970","https://pay.weixin.qq.com/doc/global/v2/zh/4013635002","https://pay.weixin.qq.com/doc/global/v2/zh/4013635261","https://pay.weixin.qq.com/doc/global/v2/zh/4013636500","https://pay.weixin.qq.com/doc/global/v2/zh/4013636620"],"roles":[],"tags":["跨境","APIv2∙通用"],"flags":["nonceless"],"request":[{"n":"nonceless","t":"true","d":"声明请求不带\`nonce_str\`","p":"由客户端填入"},{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"fee_type","t":"string","d":"币种","r":1,"i":1},{"n":"date","t":"string","d":"日期","r":1,"i":1},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息","r":1},{"n":"appid","t":"string","d":"公众账号ID","r":1},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"sub_mch_id","t":"string","d":"子商户号"},{"n":"fee_type","t":"string","d":"币种","r":1},{"n":"rate_time","t":"string","d":"汇率时间","r":1},{"n":"rate","t":"string","d":"现汇卖出价(汇率)","r":1},{"n":"sign","t":"string","d":"签名","r":1}]}],"options":"{\\n  xml: {\\n    appid: 'wxd678efh567hg6787',\\n    mch_id: '1230000109',\\n    fee_type: 'USD',\\n    date: '20150807',\\n  },\\n  nonceless: true,\\n}","message":"appid=wxd678efh567hg6787&date=20150807&fee_type=USD&mch_id=1230000109&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/pay/queryexchagerate.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/pay/queryexchagerate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/pay/queryexchagerate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const queryexchagerate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  queryexchagerate as default
};
