import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"申请企业商户企业支付出资凭证","description":"申请企业商户企业支付出资凭证 POST v3/webizpay/bill/proof 企业支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/webizpay/bill/proof","chain":".v3.webizpay.bill.proof","area":"webizpay","sections":[{"verb":"post","title":"申请企业商户企业支付出资凭证","official":["https://pay.weixin.qq.com/doc/v3/partner/4014507157"],"roles":["服务商"],"tags":["企业支付"],"updated":"2025.05.09","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"出资子商户号","r":1,"i":1},{"n":"start_date","t":"string","d":"起始日期","r":1,"i":1},{"n":"end_date","t":"string","d":"结束日期","r":1,"i":1},{"n":"entity_name","t":"string","d":"商户主体名称","i":1},{"n":"out_operation_id","t":"string","d":"商户操作流水号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1},{"n":"out_operation_id","t":"string","d":"商户操作流水号","r":1},{"n":"operation_id","t":"string","d":"微信支付操作流水号","r":1},{"n":"sub_mchid","t":"string","d":"出资子商户号","r":1},{"n":"start_date","t":"string","d":"起始日期","r":1},{"n":"end_date","t":"string","d":"结束日期","r":1},{"n":"entity_name","t":"string","d":"商户主体名称","r":1},{"n":"proof_id","t":"string","d":"出资凭证申请单单号","r":1},{"n":"download_url","t":"string","d":"凭证下载地址","r":1},{"n":"create_time","t":"string","d":"凭证申请创建时间","r":1},{"n":"updated_time","t":"string","d":"凭证状态更新时间","r":1}]}],"options":"{\\n  json: {\\n    sp_mchid: '12341234',\\n    sub_mchid: '43214321',\\n    start_date: '2025-04-23',\\n    end_date: '2025-04-23',\\n    entity_name: 'ENTITY_NAME',\\n    out_operation_id: 'operation12345678',\\n  },\\n}","message":"POST\\n/v3/webizpay/bill/proof\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sp_mchid\\":\\"12341234\\",\\"sub_mchid\\":\\"43214321\\",\\"start_date\\":\\"2025-04-23\\",\\"end_date\\":\\"2025-04-23\\",\\"entity_name\\":\\"ENTITY_NAME\\",\\"out_operation_id\\":\\"operation12345678\\"}\\n"}]},"relativePath":"openapi/v3/webizpay/bill/proof.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/webizpay/bill/proof.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/webizpay/bill/proof.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const proof = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  proof as default
};
