import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"同步非银联支付交易退款信息","description":"同步非银联支付交易退款信息 POST v3/gov/subsidy/audit/cup/refund/sync 国补专区 上海/福建/重庆","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/gov/subsidy/audit/cup/refund/sync","chain":".v3.gov.subsidy.audit.cup.refund.sync","area":"gov-subsidy","sections":[{"verb":"post","title":"同步非银联支付交易退款信息","official":["https://pay.weixin.qq.com/doc/v3/partner/4013989535"],"roles":["电商平台","服务商"],"tags":["国补专区","上海/福建/重庆"],"updated":"2025.06.24","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"org_no","t":"string","d":"分公司机构代码","r":1,"i":1},{"n":"mchnt_order_id","t":"string","d":"商户订单号","r":1,"i":1},{"n":"upload_time","t":"string","d":"审核记录上传时间","r":1,"i":1},{"n":"refund_at","t":"string","d":"退款金额","r":1,"i":1},{"n":"refund_dt","t":"string","d":"退款日期","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"code","t":"string","d":"响应码","r":1},{"n":"msg","t":"string","d":"响应描述","r":1},{"n":"sub_code","t":"string","d":"详细应答码"},{"n":"sub_msg","t":"string","d":"详细应答码描述"}]}],"options":"{\\n  json: {\\n    org_no: 'ORG_NO',\\n    mchnt_order_id: 'MCHNT_ORDER_ID',\\n    upload_time: '2021-05-20T13:29:35.120+08:00',\\n    refund_at: '传入的自定义退款金额',\\n    refund_dt: '传入的自定义退款日期',\\n  },\\n}","message":"POST\\n/v3/gov/subsidy/audit/cup/refund/sync\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"org_no\\":\\"ORG_NO\\",\\"mchnt_order_id\\":\\"MCHNT_ORDER_ID\\",\\"upload_time\\":\\"2021-05-20T13:29:35.120+08:00\\",\\"refund_at\\":\\"传入的自定义退款金额\\",\\"refund_dt\\":\\"传入的自定义退款日期\\"}\\n"}]},"relativePath":"openapi/v3/gov/subsidy/audit/cup/refund/sync.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/gov/subsidy/audit/cup/refund/sync.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/gov/subsidy/audit/cup/refund/sync.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sync = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sync as default
};
