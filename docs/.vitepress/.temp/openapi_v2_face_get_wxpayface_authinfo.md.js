import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"人脸识别SDK-获取调用凭证","description":"人脸识别SDK-获取调用凭证 POST v2/face/get_wxpayface_authinfo APIv2∙人脸支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/face/get_wxpayface_authinfo","chain":".v2.face.get_wxpayface_authinfo","area":"v2-pay","sections":[{"verb":"post","title":"人脸识别SDK-获取调用凭证","official":["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html"],"roles":[],"tags":["APIv2∙人脸支付"],"flags":[],"host":"payapp.weixin.qq.com","request":[{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"store_id","t":"string","r":1,"i":1},{"n":"store_name","t":"string","r":1,"i":1},{"n":"device_id","t":"string","r":1,"i":1},{"n":"attach","t":"string","i":1},{"n":"rawdata","t":"string","r":1,"i":1},{"n":"appid","t":"string","r":1,"i":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"sub_appid","t":"string","i":1},{"n":"sub_mch_id","t":"string","d":"子商户号(服务商模式)","i":1},{"n":"now","t":"integer","r":1,"i":1},{"n":"version","t":"string","e":["1"],"r":1,"i":1},{"n":"sign_type","t":"string","d":"签名类型","e":["MD5","HMAC-SHA256"],"i":1,"p":"由客户端计算并填入"},{"n":"nonce_str","t":"string","i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","i":1,"p":"由客户端计算并填入"}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"错误码描述"},{"n":"authinfo","t":"string","r":1},{"n":"expires_in","t":"integer"},{"n":"nonce_str","t":"string","r":1},{"n":"sign","t":"string","r":1},{"n":"appid","t":"string","d":"公众号","r":1},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"sub_appid","t":"string","d":"子商户公众账号ID(服务商模式)"},{"n":"sub_mch_id","t":"string","d":"子商户号(服务商模式)"}]}],"options":"{\\n  xml: {\\n    store_id: 'IMG001',\\n    store_name: 'STORE_NAME',\\n    device_id: 'DEV001',\\n    attach: 'ATTACH',\\n    rawdata: 'H0kvnUgGHKuqflNwtNqCdOVpbO4FPSowudTG',\\n    appid: 'wx31fdaErqR31',\\n    mch_id: '12345689',\\n    sub_appid: 'wx31fdaErqR31',\\n    sub_mch_id: '12345689',\\n    now: 1239878956,\\n    version: '1',\\n  },\\n}","message":"appid=wx31fdaErqR31&attach=ATTACH&device_id=DEV001&mch_id=12345689&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&now=1239878956&rawdata=H0kvnUgGHKuqflNwtNqCdOVpbO4FPSowudTG&store_id=IMG001&store_name=STORE_NAME&sub_appid=wx31fdaErqR31&sub_mch_id=12345689&version=1&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/face/get_wxpayface_authinfo.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/face/get_wxpayface_authinfo.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/face/get_wxpayface_authinfo.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const get_wxpayface_authinfo = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  get_wxpayface_authinfo as default
};
