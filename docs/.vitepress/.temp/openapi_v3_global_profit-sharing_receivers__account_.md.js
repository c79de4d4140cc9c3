import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询分账接收方添加结果API","description":"查询分账接收方添加结果API GET v3/global/profit-sharing/receivers/{account} 跨境∙分账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/global/profit-sharing/receivers/{account}","chain":".v3.global.profitSharing.receivers._account_","area":"cross-border-profitsharing","sections":[{"verb":"get","title":"查询分账接收方添加结果API","official":["https://pay.weixin.qq.com/doc/global/v3/zh/4013024912"],"roles":["直连模式","机构模式"],"tags":["跨境∙分账"],"updated":"2022.08.04","flags":[],"request":[{"n":"account","t":"string","d":"接收方账号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"transaction_id","t":"string","d":"微信订单号","i":1},{"n":"appid","t":"string","d":"应用ID","i":1},{"n":"sub_appid","t":"string","d":"子商户应用ID","i":1},{"n":"type","t":"string","d":"分账接收方类型","e":["MERCHANT_ID","PERSONAL_OPENID","PERSONAL_SUB_OPENID"],"i":1}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"子商户号"},{"n":"type","t":"string","d":"分账接收方类型","e":["MERCHANT_ID","PERSONAL_OPENID","PERSONAL_SUB_OPENID"],"r":1},{"n":"account","t":"string","d":"分账接收方账号","r":1},{"n":"name","t":"string","d":"分账接收方全称"},{"n":"relation_type","t":"string","d":"与分账方的关系类型","e":["SUPPLIER","DISTRIBUTOR","SERVICE_PROVIDER","TAX_SERVICE_PROVIDER","IT_SERVICE_PROVIDER","CUSTOM"],"r":1},{"n":"custom_relation","t":"string","d":"自定义的分账关系"},{"n":"scene","t":"string","d":"分账场景详细描述"},{"n":"major_service","t":"string","d":"接收方商户的主营业务范围"},{"n":"expected_ratio","t":"integer","d":"分账接收方预计分账比例"},{"n":"file_id","t":"string","d":"微信文件标识ID"},{"n":"state","t":"string","d":"接收方关系状态"},{"n":"fail_reason","t":"string","d":"接收关系添加失败原因"}]}],"options":"{\\n  account: '86693852',\\n  query: {\\n    sub_mchid: '1900000109',\\n    transaction_id: '4208450740201411110007820472',\\n    appid: 'wx8888888888888888',\\n    sub_appid: 'wx8888888888888889',\\n    type: 'MERCHANT_ID',\\n  },\\n}","message":"GET\\n/v3/global/profit-sharing/receivers/86693852?sub_mchid=1900000109&transaction_id=4208450740201411110007820472&appid=wx8888888888888888&sub_appid=wx8888888888888889&type=MERCHANT_ID\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/global/profit-sharing/receivers/{account}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/global/profit-sharing/receivers/{account}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/global/profit-sharing/receivers/{account}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _account_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _account_ as default
};
