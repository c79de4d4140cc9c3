import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"签约查询接口","description":"签约查询接口 GET v3/offlineface/contracts/{contract_id} 刷脸支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/offlineface/contracts/{contract_id}","chain":".v3.offlineface.contracts._contract_id_","area":"face-palm","sections":[{"verb":"get","title":"签约查询接口","official":["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html"],"roles":["服务商"],"tags":["刷脸支付"],"updated":"2022.11.14","flags":[],"request":[{"n":"contract_id","t":"string","d":"签约ID","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"商户签约小程序APPID","i":1}],"replies":[{"status":200,"rows":[{"n":"contract_id","t":"string","d":"签约ID","r":1},{"n":"mchid","t":"string","d":"商户号","r":1},{"n":"organization_id","t":"string","d":"机构ID","r":1},{"n":"use_id","t":"string","d":"用户ID"},{"n":"openid","t":"string","d":"签约用户openid"},{"n":"contract_state","t":"string","d":"签约状态","e":["NOT_CONTRACTED","TERMINATED","CONTRACTED"],"r":1},{"n":"contract_signed_time","t":"string","d":"签约时间","r":1},{"n":"contract_terminated_time","t":"string","d":"解约时间"},{"n":"contract_mode","t":"string","d":"签约模式","e":["LIMIT_BANK_CARD","PRIORITY_BANK_CARD","LIMIT_NONE"],"r":1},{"n":"contract_bank_card_from","t":"string","d":"签约卡来源","e":["MERCHANT_LIMITED_BANK_CARD","USER_SELECT_FREE"],"r":1}]}],"options":"{\\n  contract_id: 'CI8CD208Z7e9906f89',\\n  query: {\\n    appid: 'wx8888888888',\\n  },\\n}","message":"GET\\n/v3/offlineface/contracts/CI8CD208Z7e9906f89?appid=wx8888888888\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/offlineface/contracts/{contract_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/offlineface/contracts/{contract_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/offlineface/contracts/{contract_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _contract_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _contract_id_ as default
};
