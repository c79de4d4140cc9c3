import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"银行特约商户违规信息查询","description":"银行特约商户违规信息查询 POST v2/risk/getviolation APIv2∙风控","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/risk/getviolation","chain":".v2.risk.getviolation","area":"v2-merchant","sections":[{"verb":"post","title":"银行特约商户违规信息查询","official":["https://pay.weixin.qq.com/doc/v2/institution/4011985446"],"roles":[],"tags":["APIv2∙风控"],"flags":["mtls","unsigned"],"request":[{"n":"security","t":"true","d":"声明使用商户API证书","r":1},{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"mch_id","t":"string","d":"商户号","i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"sign_type","t":"string","d":"签名类型","e":["HMAC-SHA256"],"i":1},{"n":"begin_time","t":"string","d":"开始时间","i":1},{"n":"end_time","t":"string","d":"结束时间","i":1},{"n":"page_index","t":"string","d":"页码","i":1},{"n":"page_size","t":"string","d":"每页返回的数量","i":1},{"n":"violation_records_format","t":"string","d":"违规记录数据格式","e":["csv","json"],"i":1}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"错误码描述"},{"n":"error_code","t":"string","d":"错误码"},{"n":"error_code_des","t":"string","d":"错误代码描述"},{"n":"result_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"result_msg","t":"string","d":"错误码描述","r":1},{"n":"violation_records","t":"string","d":"违规数据\`JSON\`表达式","c":"by-json","p":"JSON格式的字符串，其内如下"},{"n":"total_size","t":"number","d":"记录总数","r":1,"i":1},{"n":"violation_records","t":"object[]","d":"违规记录列表","r":1,"i":1,"p":"对应TypeScript的array"},{"n":"company_name","t":"string","d":"公司名称","r":1,"i":2},{"n":"handle_method","t":"string","d":"处理方式","r":1,"i":2},{"n":"handle_state","t":"string","d":"处理状态","r":1,"i":2},{"n":"punish_time","t":"string","d":"处罚时间","r":1,"i":2},{"n":"sub_mch_id","t":"string","d":"违规子商户号","r":1,"i":2},{"n":"deadline","t":"string","d":"最后处理时间","i":2}]}],"options":"{\\n  xml: {\\n    mch_id: '1230000110',\\n    sign_type: 'HMAC-SHA256',\\n    begin_time: '2020-05-11 10:10:00',\\n    end_time: '2020-05-11 10:10:00',\\n    page_index: '1',\\n    page_size: '10',\\n    violation_records_format: 'json',\\n  },\\n  security: true,\\n}","message":"begin_time=2020-05-11 10:10:00&end_time=2020-05-11 10:10:00&mch_id=1230000110&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&page_index=1&page_size=10&sign_type=HMAC-SHA256&violation_records_format=json&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/risk/getviolation.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/risk/getviolation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/risk/getviolation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getviolation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getviolation as default
};
