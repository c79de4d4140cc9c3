import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"APP纯签约","description":"APP纯签约 POST v2/papay/partner/preentrustweb APIv2∙委托扣款","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/papay/partner/preentrustweb","chain":".v2.papay.partner.preentrustweb","area":"v2-papay","sections":[{"verb":"post","title":"APP纯签约","official":["https://pay.weixin.qq.com/doc/v2/partner/4011988366"],"roles":["服务商"],"tags":["APIv2∙委托扣款"],"updated":"2025.09.19","flags":["nonceless"],"request":[{"n":"nonceless","t":"true","d":"声明请求不带\`nonce_str\`","p":"由客户端填入"},{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"应用ID","r":1,"i":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"sub_appid","t":"string","d":"子商户应用ID","i":1},{"n":"sub_mch_id","t":"string","d":"子商户号","i":1},{"n":"plan_id","t":"string","d":"模板id","r":1,"i":1},{"n":"contract_code","t":"string","d":"签约协议号","r":1,"i":1},{"n":"request_serial","t":"integer","d":"请求序列号","r":1,"i":1},{"n":"contract_display_account","t":"string","d":"用户账户展示名称","r":1,"i":1},{"n":"notify_url","t":"string","d":"回调通知url","r":1,"i":1},{"n":"version","t":"string","d":"版本号","e":["1.0"],"r":1,"i":1},{"n":"sign_type","t":"string","d":"签名类型","e":["MD5","HMAC-SHA256"],"i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"timestamp","t":"string | integer","d":"时间戳","r":1,"i":1},{"n":"return_app","t":"string","d":"返回app","e":["Y","N"],"i":1}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误代码描述"},{"n":"appid","t":"string","d":"请求appid","r":1},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"sub_appid","t":"string","d":"子商户应用ID"},{"n":"sub_mch_id","t":"string","d":"子商户号","r":1},{"n":"nonce_str","t":"string","d":"随机字符串","r":1},{"n":"sign","t":"string","d":"签名","r":1},{"n":"miniprogram_username","t":"string","d":"跳转签约小程序的username"},{"n":"miniprogram_path","t":"string","d":"跳转签约小程序的path"},{"n":"pre_entrustweb_id","t":"string","d":"预签约id","r":1}]}],"options":"{\\n  xml: {\\n    appid: 'wxcbda96de0b165486',\\n    mch_id: '1200009811',\\n    sub_appid: 'wxcbda96de0b165489',\\n    sub_mch_id: '1900000109',\\n    plan_id: '12535',\\n    contract_code: '100000',\\n    request_serial: 1000,\\n    contract_display_account: '传入的自定义用户账户展示名称',\\n    notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',\\n    version: '1.0',\\n    timestamp: '1414488825',\\n    return_app: 'Y',\\n  },\\n  nonceless: true,\\n}","message":"appid=wxcbda96de0b165486&contract_code=100000&contract_display_account=传入的自定义用户账户展示名称&mch_id=1200009811&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&notify_url=https://www.weixin.qq.com/wxpay/pay.php&plan_id=12535&request_serial=1000&return_app=Y&sub_appid=wxcbda96de0b165489&sub_mch_id=1900000109&timestamp=1414488825&version=1.0&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/papay/partner/preentrustweb.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/papay/partner/preentrustweb.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/papay/partner/preentrustweb.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const preentrustweb = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  preentrustweb as default
};
