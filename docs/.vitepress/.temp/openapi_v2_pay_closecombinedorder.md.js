import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"合单关单","description":"合单关单 POST v2/pay/closecombinedorder APIv2∙基础支付∙合单","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/pay/closecombinedorder","chain":".v2.pay.closecombinedorder","area":"v2-pay","sections":[{"verb":"post","title":"合单关单","official":[],"roles":[],"tags":["APIv2∙基础支付∙合单"],"flags":[],"request":[{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"combine_appid","t":"string","d":"合单appid","r":1,"i":1},{"n":"combine_mch_id","t":"string","d":"合单商户号","r":1,"i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"sign_type","t":"string","d":"签名类型","e":["HMAC-SHA256"],"r":1,"i":1},{"n":"combine_out_trade_no","t":"string","d":"合单商户订单号","r":1,"i":1},{"n":"sub_order_list","t":"string","d":"子单信息\`JSON\`格式字符串","r":1,"i":1,"c":"by-json","p":"JSON格式的字符串，其内如下"},{"n":"mchid","t":"string","d":"子单商户号","r":1,"i":2},{"n":"out_trade_no","t":"string","d":"子单商户订单号","r":1,"i":2}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"combine_appid","t":"string","d":"合单appid","r":1},{"n":"combine_mch_id","t":"string","d":"合单商户号","r":1},{"n":"nonce_str","t":"string","d":"随机字符串","r":1},{"n":"sign","t":"string","d":"签名","r":1},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误代码描述"}]}],"options":"{\\n  xml: {\\n    combine_appid: 'wx8888888888888888',\\n    combine_mch_id: '1900000109',\\n    sign_type: 'HMAC-SHA256',\\n    combine_out_trade_no: '1217752501201407033233368018',\\n    sub_order_list: '[{\\"mchid\\":\\"1900009001\\",\\"out_trade_no\\":\\"OD201708030001\\"}]',\\n  },\\n}","message":"combine_appid=wx8888888888888888&combine_mch_id=1900000109&combine_out_trade_no=1217752501201407033233368018&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&sign_type=HMAC-SHA256&sub_order_list=[{\\"mchid\\":\\"1900009001\\",\\"out_trade_no\\":\\"OD201708030001\\"}]&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/pay/closecombinedorder.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/pay/closecombinedorder.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/pay/closecombinedorder.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const closecombinedorder = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  closecombinedorder as default
};
