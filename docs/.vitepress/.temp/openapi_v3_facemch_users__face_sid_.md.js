import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询用户授权的实名信息","description":"查询用户授权的实名信息 GET v3/facemch/users/{face_sid} 刷脸支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/facemch/users/{face_sid}","chain":".v3.facemch.users._face_sid_","area":"face-palm","sections":[{"verb":"get","title":"查询用户授权的实名信息","official":["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html"],"roles":["服务商"],"tags":["刷脸支付"],"updated":"2022.01.27","flags":[],"request":[{"n":"face_sid","t":"string","d":"终端设备识别用户成功后返回的凭证","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"info_type","t":"string","d":"标识本次请求获取的信息类型","e":["ASK_UNIONID","ASK_REAL_NAME"],"r":1,"i":1},{"n":"appid","t":"string","d":"微信分配的公众账号ID","r":1,"i":1},{"n":"sub_mchid","t":"string","i":1},{"n":"sub_appid","t":"string","d":"微信分配的子商户公众账号ID","i":1},{"n":"sub_serial_no","t":"string","i":1}],"replies":[{"status":200,"rows":[{"n":"union_id","t":"string","d":"UnionID"},{"n":"openid","t":"string","d":"用户在商户appid下的唯⼀标识"},{"n":"sub_openid","t":"string"},{"n":"real_name_info","t":"object","d":"姓名信息","p":"对应TypeScript的object"},{"n":"encrypted_real_name","t":"string","i":1,"x":"by-rsa-pubkey","p":"商户API证书对应的公钥加密后的BASE64字符串"},{"n":"credential_type","t":"integer","e":[1,2,3,4,5,6,7,8,9,10,11],"i":1},{"n":"encrypted_credential_id","t":"string","i":1,"x":"by-rsa-pubkey","p":"商户API证书对应的公钥加密后的BASE64字符串"}]}],"options":"{\\n  face_sid: 'aabbccdd12345',\\n  query: {\\n    info_type: 'ASK_UNIONID',\\n    appid: 'wx2b029c08a6233333',\\n    sub_mchid: '123456789',\\n    sub_appid: 'wx2b029c08a6255555',\\n    sub_serial_no: 'wx2b029c08a6255555',\\n  },\\n}","message":"GET\\n/v3/facemch/users/aabbccdd12345?info_type=ASK_UNIONID&appid=wx2b029c08a6233333&sub_mchid=123456789&sub_appid=wx2b029c08a6255555&sub_serial_no=wx2b029c08a6255555\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/facemch/users/{face_sid}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/facemch/users/{face_sid}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/facemch/users/{face_sid}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _face_sid_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _face_sid_ as default
};
