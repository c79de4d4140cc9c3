import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询企业付款银行卡","description":"查询企业付款银行卡 POST v2/mmpaysptrans/query_bank APIv2∙资金应用∙付款","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/mmpaysptrans/query_bank","chain":".v2.mmpaysptrans.query_bank","area":"v2-transfer","sections":[{"verb":"post","title":"查询企业付款银行卡","official":["https://pay.weixin.qq.com/doc/v2/merchant/4011941066"],"roles":[],"tags":["APIv2∙资金应用∙付款"],"flags":["mtls","maybe-unsigned"],"request":[{"n":"security","t":"true","d":"声明使用商户API证书","r":1},{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"partner_trade_no","t":"string","d":"商户企业付款单号","r":1,"i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误代码描述"},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"partner_trade_no","t":"string","d":"商户企业付款单号","r":1},{"n":"payment_no","t":"string","d":"微信企业付款单号","r":1},{"n":"bank_no_md5","t":"string","d":"银行卡号","r":1},{"n":"true_name_md5","t":"string","d":"用户真实姓名","r":1},{"n":"amount","t":"integer","d":"代付金额","r":1},{"n":"status","t":"string","d":"代付单状态","e":["SUCCESS","FAILED","PROCESSING","BANK_FAIL"],"r":1},{"n":"cmms_amt","t":"integer","d":"手续费金额","r":1},{"n":"create_time","t":"string","d":"商户下单时间","r":1},{"n":"pay_succ_time","t":"string","d":"成功付款时间"},{"n":"reason","t":"string","d":"失败原因"}]}],"options":"{\\n  xml: {\\n    mch_id: '1900000109',\\n    partner_trade_no: '1212121221227',\\n  },\\n  security: true,\\n}","message":"mch_id=1900000109&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&partner_trade_no=1212121221227&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/mmpaysptrans/query_bank.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/mmpaysptrans/query_bank.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/mmpaysptrans/query_bank.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const query_bank = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  query_bank as default
};
