import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"添加分账接收方","description":"添加分账接收方 POST v2/pay/profitsharingaddreceiver APIv2∙资金应用∙分账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/pay/profitsharingaddreceiver","chain":".v2.pay.profitsharingaddreceiver","area":"v2-profitsharing","sections":[{"verb":"post","title":"添加分账接收方","official":["https://pay.weixin.qq.com/doc/v2/merchant/4011983255","https://pay.weixin.qq.com/doc/v2/partner/4011984782"],"roles":[],"tags":["APIv2∙资金应用∙分账"],"flags":[],"request":[{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"sub_mch_id","t":"string","d":"子商户号","i":1},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"sub_appid","t":"string","d":"子商户公众账号ID","i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"sign_type","t":"string","d":"签名类型","e":["HMAC-SHA256"],"r":1,"i":1},{"n":"receiver","t":"string","d":"分账接收方\`JSON\`格式字符串","r":1,"i":1,"c":"by-json","p":"JSON格式的字符串，其内如下"},{"n":"type","t":"string","d":"分账接收方类型","e":["MERCHANT_ID","PERSONAL_OPENID","PERSONAL_SUB_OPENID"],"r":1,"i":2},{"n":"account","t":"string","d":"分账接收方账号","r":1,"i":2},{"n":"name","t":"string","d":"分账个人接收方姓名","i":2},{"n":"relation_type","t":"string","d":"与分账方的关系类型","e":["SERVICE_PROVIDER","STORE","STAFF","STORE_OWNER","PARTNER","HEADQUARTER","BRAND","DISTRIBUTOR","USER","SUPPLIER","CUSTOM","PLATFORM","OTHERS"],"i":2},{"n":"custom_relation","t":"string","d":"自定义的分账关系","i":2}],"replies":[{"status":200,"rows":[{"n":"sub_appid","t":"string","d":"子商户公众账号ID"},{"n":"sub_mch_id","t":"string","d":"子商户号"},{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"appid","t":"string","d":"公众账号ID","r":1},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"nonce_str","t":"string","d":"随机字符串","r":1},{"n":"sign","t":"string","d":"签名","r":1},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误代码描述"},{"n":"receiver","t":"string","d":"分账接收方","r":1,"c":"by-json","p":"JSON格式的字符串，其内如下"},{"n":"type","t":"string","d":"分账接收方类型","e":["MERCHANT_ID","PERSONAL_OPENID","PERSONAL_SUB_OPENID"],"r":1,"i":1},{"n":"account","t":"string","d":"分账接收方账号","r":1,"i":1}]}],"options":"{\\n  xml: {\\n    mch_id: '1900000100',\\n    sub_mch_id: '1900000109',\\n    appid: 'wx8888888888888888',\\n    sub_appid: 'wx8888888888888888',\\n    sign_type: 'HMAC-SHA256',\\n    receiver: '{\\"type\\":\\"MERCHANT_ID\\",\\"account\\":\\"190001001\\",\\"name\\":\\"Bob\\",\\"relation_type\\":\\"SERVICE_PROVIDER\\",\\"custom_relation\\":\\"传入的自定义自定义的分账关系\\"}',\\n  },\\n}","message":"appid=wx8888888888888888&mch_id=1900000100&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&receiver={\\"type\\":\\"MERCHANT_ID\\",\\"account\\":\\"190001001\\",\\"name\\":\\"Bob\\",\\"relation_type\\":\\"SERVICE_PROVIDER\\",\\"custom_relation\\":\\"传入的自定义自定义的分账关系\\"}&sign_type=HMAC-SHA256&sub_appid=wx8888888888888888&sub_mch_id=1900000109&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/pay/profitsharingaddreceiver.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/pay/profitsharingaddreceiver.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/pay/profitsharingaddreceiver.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const profitsharingaddreceiver = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  profitsharingaddreceiver as default
};
