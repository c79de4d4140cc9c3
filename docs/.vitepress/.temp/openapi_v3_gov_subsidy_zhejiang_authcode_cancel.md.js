import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"品类凭证码预核销撤销","description":"品类凭证码预核销撤销 POST v3/gov/subsidy/zhejiang/authcode/cancel 国补专区 浙江","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/gov/subsidy/zhejiang/authcode/cancel","chain":".v3.gov.subsidy.zhejiang.authcode.cancel","area":"gov-subsidy","sections":[{"verb":"post","title":"品类凭证码预核销撤销","official":["https://pay.weixin.qq.com/doc/v3/partner/4013989530"],"roles":["电商平台","服务商"],"tags":["国补专区","浙江"],"updated":"2025.04.07","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sp_serial_no","t":"string","d":"接入方请求流水号","r":1,"i":1},{"n":"cred_frozen_no","t":"string","d":"冻结流水号","r":1,"i":1},{"n":"trans_date","t":"string","d":"交易日期","r":1,"i":1},{"n":"trans_time","t":"string","d":"交易时间","r":1,"i":1},{"n":"auth_code","t":"string","d":"品类凭证码","r":1,"i":1},{"n":"req_ssn","t":"string","d":"请求流水号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"resp_code","t":"string","d":"响应码","r":1},{"n":"resp_desc","t":"string","d":"响应描述","r":1}]}],"options":"{\\n  json: {\\n    sp_serial_no: 'SP_SERIAL_NO',\\n    cred_frozen_no: 'CRED_FROZEN_NO',\\n    trans_date: '2026-01-01',\\n    trans_time: '2026-01-01T12:00:00+08:00',\\n    auth_code: '120061098828009406',\\n    req_ssn: '123',\\n  },\\n}","message":"POST\\n/v3/gov/subsidy/zhejiang/authcode/cancel\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sp_serial_no\\":\\"SP_SERIAL_NO\\",\\"cred_frozen_no\\":\\"CRED_FROZEN_NO\\",\\"trans_date\\":\\"2026-01-01\\",\\"trans_time\\":\\"2026-01-01T12:00:00+08:00\\",\\"auth_code\\":\\"120061098828009406\\",\\"req_ssn\\":\\"123\\"}\\n"}]},"relativePath":"openapi/v3/gov/subsidy/zhejiang/authcode/cancel.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/gov/subsidy/zhejiang/authcode/cancel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/gov/subsidy/zhejiang/authcode/cancel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cancel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cancel as default
};
