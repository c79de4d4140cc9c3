import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询结算资金明细API","description":"查询结算资金明细API GET v3/global/settle/settlements 跨境","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/global/settle/settlements","chain":".v3.global.settle.settlements","area":"cross-border","sections":[{"verb":"get","title":"查询结算资金明细API","official":["https://pay.weixin.qq.com/doc/global/v3/zh/4013013893","https://pay.weixin.qq.com/doc/global/v3/zh/4012354448","https://pay.weixin.qq.com/doc/global/v3/zh/4012354488","https://pay.weixin.qq.com/doc/global/v3/zh/4012354542","https://pay.weixin.qq.com/doc/global/v3/zh/4012354578","https://pay.weixin.qq.com/doc/global/v3/zh/4012354606","https://pay.weixin.qq.com/doc/global/v3/zh/4014096541","https://pay.weixin.qq.com/doc/global/v3/zh/4012354877"],"roles":["直连模式","机构模式"],"tags":["跨境"],"updated":"2025.01.07","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"settle_state","t":"string","d":"结算状态","e":["SETTLED","UNSETTLE"],"r":1,"i":1},{"n":"settle_start_date","t":"string","d":"结算开始日期","i":1},{"n":"settle_end_date","t":"string","d":"结算结束日期","i":1},{"n":"limit","t":"integer","d":"最大记录条数","r":1,"i":1},{"n":"offset","t":"integer","d":"记录起始位置","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"data","t":"object[]","d":"结算信息列表","p":"对应TypeScript的array"},{"n":"batch_id","t":"string","d":"付款批次号","r":1,"i":1},{"n":"settlement_date","t":"string","d":"结算日期","r":1,"i":1},{"n":"trade_start_date","t":"string","d":"交易开始日期","r":1,"i":1},{"n":"trade_end_date","t":"string","d":"交易结束日期","r":1,"i":1},{"n":"amount","t":"object","d":"金额","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"settled","t":"integer","d":"已结算金额","r":1,"i":2},{"n":"unsettle","t":"integer","d":"未结算金额","r":1,"i":2},{"n":"currency","t":"string","d":"结算币种","r":1,"i":2},{"n":"pay","t":"integer","d":"支付金额","r":1,"i":2},{"n":"refund","t":"integer","d":"退款金额","r":1,"i":2},{"n":"net","t":"integer","d":"支付净额","r":1,"i":2},{"n":"fee","t":"integer","d":"手续费金额","r":1,"i":2},{"n":"wallet_region","t":"string","d":"钱包主体","e":["CHINA_MAINLAND","CHINA_HONGKONG"],"i":1},{"n":"split_amount","t":"object","d":"分账业务金额","i":1,"p":"对应TypeScript的object"},{"n":"settled","t":"integer","d":"已结算金额","r":1,"i":2},{"n":"unsettle","t":"integer","d":"未结算金额","r":1,"i":2},{"n":"currency","t":"string","d":"结算币种","r":1,"i":2},{"n":"pay","t":"integer","d":"支付金额","r":1,"i":2},{"n":"refund","t":"integer","d":"退款金额","r":1,"i":2},{"n":"total_count","t":"integer","d":"总记录条数","r":1},{"n":"offset","t":"integer","d":"记录起始位置","r":1},{"n":"limit","t":"integer","d":"本次返回条数","r":1}]}],"options":"{\\n  query: {\\n    sub_mchid: '1900000101',\\n    settle_state: 'SETTLED',\\n    settle_start_date: '20091225',\\n    settle_end_date: '20091226',\\n    limit: 5,\\n    offset: 10,\\n  },\\n}","message":"GET\\n/v3/global/settle/settlements?sub_mchid=1900000101&settle_state=SETTLED&settle_start_date=20091225&settle_end_date=20091226&limit=5&offset=10\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/global/settle/settlements.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/global/settle/settlements.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/global/settle/settlements.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const settlements = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  settlements as default
};
