import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"服务人员信息更新API","description":"服务人员信息更新API PATCH v3/smartguide/guides/{guide_id} 经营工具∙支付即服务","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/smartguide/guides/{guide_id}","chain":".v3.smartguide.guides._guide_id_","area":"retail","sections":[{"verb":"patch","title":"服务人员信息更新API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012535160","https://pay.weixin.qq.com/doc/v3/partner/4012688570"],"roles":["服务商","直连商户"],"tags":["经营工具∙支付即服务"],"updated":"2025.01.09","flags":[],"request":[{"n":"guide_id","t":"string","d":"服务人员ID","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"子商户ID","i":1},{"n":"name","t":"string","d":"企业微信的员工姓名","i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"mobile","t":"string","d":"手机号码","i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"qr_code","t":"string","d":"员工个人二维码","i":1},{"n":"avatar","t":"string","d":"头像URL","i":1},{"n":"group_qrcode","t":"string","d":"群二维码URL","i":1},{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object"},{"n":"Wechatpay-Serial","t":"string","d":"微信支付公钥ID/平台证书序列号","i":1,"p":"由客户端填入，写了以所写的为准"}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  guide_id: 'LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic',\\n  json: {\\n    sub_mchid: '1234567890',\\n    name: sensitive('张三'),\\n    mobile: sensitive('13900000000'),\\n    qr_code: 'https://pay.example.com/path',\\n    avatar: 'https://pay.example.com/path',\\n    group_qrcode: 'https://work.weixin.qq.com/xxxxxxx',\\n  },\\n}","message":"PATCH\\n/v3/smartguide/guides/LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1234567890\\",\\"name\\":\\"（密文）\\",\\"mobile\\":\\"（密文）\\",\\"qr_code\\":\\"https://pay.example.com/path\\",\\"avatar\\":\\"https://pay.example.com/path\\",\\"group_qrcode\\":\\"https://work.weixin.qq.com/xxxxxxx\\"}\\n"}]},"relativePath":"openapi/v3/smartguide/guides/{guide_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/smartguide/guides/{guide_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/smartguide/guides/{guide_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _guide_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _guide_id_ as default
};
