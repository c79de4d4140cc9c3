import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询结算资金","description":"查询结算资金 POST v2/pay/settlementquery 跨境","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/pay/settlementquery","chain":".v2.pay.settlementquery","area":"cross-border","sections":[{"verb":"post","title":"查询结算资金","official":["https://pay.weixin.qq.com/doc/global/v2/zh/4013634920","https://pay.weixin.qq.com/doc/global/v2/zh/4013634968","https://pay.weixin.qq.com/doc/global/v2/zh/4013635001","https://pay.weixin.qq.com/doc/global/v2/zh/4013635256","https://pay.weixin.qq.com/doc/global/v2/zh/4013636497","https://pay.weixin.qq.com/doc/global/v2/zh/4013636618"],"roles":[],"tags":["跨境"],"updated":"2025.02.20","flags":[],"request":[{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"mchid","t":"string","d":"商户号","r":1,"i":1},{"n":"sub_mch_id","t":"string","d":"子商户号","i":1},{"n":"usetag","t":"integer","d":"结算状态","e":[1,2],"r":1,"i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"offset","t":"integer","d":"偏移量","r":1,"i":1},{"n":"limit","t":"integer","d":"最大记录条数","r":1,"i":1},{"n":"date_start","t":"string","d":"开始日期","r":1,"i":1},{"n":"date_end","t":"string","d":"结束日期","r":1,"i":1},{"n":"query_split","t":"boolean","d":"是否查询分账结算信息","i":1},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息","r":1},{"n":"appid","t":"string","d":"公众账号ID","r":1},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"nonce_str","t":"string","d":"随机字符串","r":1},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误代码描述"},{"n":"sign","t":"string","d":"签名"},{"n":"record_num","t":"string","d":"返回数据行数","r":1},{"n":"fbatchno","t":"string","d":"付汇批次号","r":1},{"n":"date_settlement","t":"string","d":"结算日期","r":1},{"n":"date_start","t":"string","d":"交易开始日期","r":1},{"n":"date_end","t":"string","d":"交易结束日期","r":1},{"n":"settlement_fee","t":"integer","d":"划账金额","r":1},{"n":"unsettlement_fee","t":"integer","d":"未划账金额","r":1},{"n":"settlementfee_type","t":"string","d":"结算币种","r":1},{"n":"pay_fee","t":"integer","d":"支付金额","r":1},{"n":"refund_fee","t":"integer","d":"退款金额","r":1},{"n":"pay_net_fee","t":"integer","d":"支付净额","r":1},{"n":"poundage_fee","t":"integer","d":"手续费金额","r":1},{"n":"split_settlement_fee","t":"integer","d":"分账划账金额"},{"n":"split_unsettlement_fee","t":"integer","d":"分账未划账金额"}]}],"options":"{\\n  xml: {\\n    appid: 'wxd678efh567hg6787',\\n    mchid: '1900000109',\\n    sub_mch_id: '1230000109',\\n    usetag: 1,\\n    offset: 0,\\n    limit: 10,\\n    date_start: '20150807',\\n    date_end: '20150807',\\n    query_split: 'true',\\n  },\\n}","message":"appid=wxd678efh567hg6787&date_end=20150807&date_start=20150807&limit=10&mchid=1900000109&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&offset=0&query_split=true&sub_mch_id=1230000109&usetag=1&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/pay/settlementquery.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/pay/settlementquery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/pay/settlementquery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const settlementquery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  settlementquery as default
};
