import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"微信支付提现单号查询","description":"微信支付提现单号查询 GET v3/ecommerce/fund/withdraw/{withdraw_id} 收付通∙提现 运营工具∙用工卡","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ecommerce/fund/withdraw/{withdraw_id}","chain":".v3.ecommerce.fund.withdraw._withdraw_id_","area":"ecommerce-funds","sections":[{"verb":"get","title":"微信支付提现单号查询","official":["https://pay.weixin.qq.com/doc/v3/partner/4012476665","https://pay.weixin.qq.com/doc/v3/partner/4012719970","https://pay.weixin.qq.com/doc/v3/partner/4012719951","https://pay.weixin.qq.com/doc/v3/partner/4012714923"],"roles":["电商平台","服务商"],"tags":["收付通∙提现","运营工具∙用工卡"],"updated":"2020.11.30","flags":[],"request":[{"n":"withdraw_id","t":"string","d":"微信支付提现单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"二级商户号"},{"n":"sp_mchid","t":"string","d":"电商平台商户号","r":1},{"n":"status","t":"string","d":"提现单状态","e":["CREATE_SUCCESS","SUCCESS","FAIL","REFUND","CLOSE","INIT"],"r":1},{"n":"withdraw_id","t":"string","d":"微信支付提现单号","r":1},{"n":"out_request_no","t":"string","d":"商户提现单号","r":1},{"n":"amount","t":"integer","d":"提现金额","r":1},{"n":"create_time","t":"string","d":"发起提现时间"},{"n":"update_time","t":"string","d":"提现状态更新时间"},{"n":"reason","t":"string","d":"失败原因"},{"n":"remark","t":"string","d":"提现备注"},{"n":"bank_memo","t":"string","d":"银行备注"},{"n":"account_type","t":"string","d":"出款账户类型","e":["BASIC","OPERATION","FEES"]},{"n":"account_number","t":"string","d":"入账银行账号后四位"},{"n":"account_bank","t":"string","d":"入账银行"},{"n":"bank_name","t":"string","d":"入账银行全称（含支行）"}]}],"options":"{\\n  withdraw_id: '1232193719823791273913279173',\\n  query: {\\n    sub_mchid: '1900000109',\\n  },\\n}","message":"GET\\n/v3/ecommerce/fund/withdraw/1232193719823791273913279173?sub_mchid=1900000109\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/ecommerce/fund/withdraw/{withdraw_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ecommerce/fund/withdraw/{withdraw_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/fund/withdraw/{withdraw_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _withdraw_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _withdraw_id_ as default
};
