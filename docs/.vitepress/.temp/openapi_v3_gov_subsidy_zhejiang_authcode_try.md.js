import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"预核销品类凭证码","description":"预核销品类凭证码 POST v3/gov/subsidy/zhejiang/authcode/try 国补专区 浙江","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/gov/subsidy/zhejiang/authcode/try","chain":".v3.gov.subsidy.zhejiang.authcode.try","area":"gov-subsidy","sections":[{"verb":"post","title":"预核销品类凭证码","official":["https://pay.weixin.qq.com/doc/v3/partner/4013989530"],"roles":["电商平台","服务商"],"tags":["国补专区","浙江"],"updated":"2025.04.07","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sp_serial_no","t":"string","d":"接入方请求流水号","r":1,"i":1},{"n":"mchnt_no","t":"string","d":"商户号","r":1,"i":1},{"n":"term_no","t":"string","d":"终端号","r":1,"i":1},{"n":"auth_code","t":"string","d":"品类凭证码","r":1,"i":1},{"n":"category","t":"string","d":"品类编码","r":1,"i":1},{"n":"county_code","t":"string","d":"区县编码","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"resp_code","t":"string","d":"响应码","r":1},{"n":"resp_desc","t":"string","d":"响应描述","r":1},{"n":"cred_frozen_no","t":"string","d":"冻结流水号","r":1},{"n":"event_id","t":"string","d":"活动号","r":1},{"n":"event_title","t":"string","d":"活动标题","r":1},{"n":"discount_mode","t":"string","d":"优惠模式","e":["DIS_FLAG","DIS_CALC","DIS_SMKT"],"r":1},{"n":"amount","t":"integer","d":"原订单金额"},{"n":"discount_amt","t":"number","d":"优惠金额"},{"n":"pay_amt","t":"number","d":"实付金额"},{"n":"channel_dis_flag","t":"string","d":"渠道优惠标记"},{"n":"channel_evt_no","t":"string","d":"渠道活动号列表"},{"n":"category_id","t":"string","d":"品类编码","r":1}]}],"options":"{\\n  json: {\\n    sp_serial_no: 'SP_SERIAL_NO',\\n    mchnt_no: 'MCHNT_NO',\\n    term_no: 'TERM_NO',\\n    auth_code: '120061098828009406',\\n    category: 'A01',\\n    county_code: '330000',\\n  },\\n}","message":"POST\\n/v3/gov/subsidy/zhejiang/authcode/try\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sp_serial_no\\":\\"SP_SERIAL_NO\\",\\"mchnt_no\\":\\"MCHNT_NO\\",\\"term_no\\":\\"TERM_NO\\",\\"auth_code\\":\\"120061098828009406\\",\\"category\\":\\"A01\\",\\"county_code\\":\\"330000\\"}\\n"}]},"relativePath":"openapi/v3/gov/subsidy/zhejiang/authcode/try.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/gov/subsidy/zhejiang/authcode/try.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/gov/subsidy/zhejiang/authcode/try.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _try = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _try as default
};
