import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"跨境/全球-委托代扣签约成功通知","description":"跨境/全球-委托代扣签约成功(PAPAY.SIGN)通知(JSON) PAPAY.SIGN","frontmatter":{"outline":[1,2],"prev":false,"next":false,"footer":false},"headers":[],"params":{"event":"v3/PAPAY.SIGN","name":"PAPAY.SIGN","title":"跨境/全球-委托代扣签约成功(PAPAY.SIGN)通知(JSON)","headers":[{"n":"Content-Type","t":"string","r":1},{"n":"Request-ID","t":"string","r":1},{"n":"Wechatpay-Nonce","t":"string","r":1},{"n":"Wechatpay-Serial","t":"string","r":1},{"n":"Wechatpay-Signature","t":"string","r":1},{"n":"Wechatpay-Signature-Type","t":"string","e":["WECHATPAY2-SHA256-RSA2048"],"r":1},{"n":"Wechatpay-Timestamp","t":"string","r":1}],"envelope":[{"n":"id","t":"string","r":1},{"n":"create_time","t":"string","r":1},{"n":"event_type","t":"string","e":["PAPAY.SIGN"],"r":1},{"n":"resource_type","t":"string","r":1},{"n":"summary","t":"string","r":1},{"n":"resource","t":"object","r":1,"p":"对应TypeScript的object"},{"n":"original_type","t":"string","r":1,"i":1},{"n":"algorithm","t":"string","e":["AEAD_AES_256_GCM"],"r":1,"i":1},{"n":"associated_data","t":"string","i":1},{"n":"nonce","t":"string","r":1,"i":1},{"n":"ciphertext","t":"string","r":1,"i":1,"x":"by-aes-gcm","p":"APIv3密钥加密后的BASE64字符串，其内如下"}],"resource":[],"products":[{"name":"partner","term":"服务商","has":["sp_mchid"],"rows":[{"n":"sp_mchid","t":"string","d":"服务商户号","r":1},{"n":"sp_appid","t":"string","d":"服务商公众号ID"},{"n":"sub_mchid","t":"string","d":"子商户号"},{"n":"sub_appid","t":"string","d":"子商户公众号ID"},{"n":"sp_openid","t":"string","d":"用户服务标识"},{"n":"sub_openid","t":"string","d":"用户子标识"},{"n":"plan_id","t":"integer","d":"模板ID"},{"n":"out_contract_code","t":"string","d":"签约协议号","r":1},{"n":"contract_id","t":"string","d":"委托代扣协议id","r":1},{"n":"operate_time","t":"string","d":"操作时间"},{"n":"contract_expired_time","t":"string","d":"协议到期时间"},{"n":"contract_termination_mode","t":"string","d":"协议解约方式","e":["USER","MERCHANT","PLATFORM"]}]},{"name":"direct","term":"直连商户","has":[],"rows":[{"n":"mchid","t":"string","d":"直连商户号","r":1},{"n":"appid","t":"string","d":"公众号ID"},{"n":"openid","t":"string","d":"用户标识"},{"n":"plan_id","t":"integer","d":"模板ID"},{"n":"out_contract_code","t":"string","d":"签约协议号","r":1},{"n":"contract_id","t":"string","d":"委托代扣协议id","r":1},{"n":"operate_time","t":"string","d":"操作时间"},{"n":"contract_expired_time","t":"string","d":"协议到期时间"},{"n":"contract_termination_mode","t":"string","d":"协议解约方式","e":["USER","MERCHANT","PLATFORM"]}]}],"handler":"import { createServer } from 'node:http'\\nimport { byProduct, createNotificationHandler } from 'wechatpay-chain/notification'\\n\\nconst handler = createNotificationHandler({\\n  trust: instance,\\n  on: {\\n    'PAPAY.SIGN': byProduct('PAPAY.SIGN', {\\n      // 直连商户\\n      direct: ({ contract_id }) => console.log(contract_id),\\n      // 服务商\\n      partner: ({ contract_id }) => console.log(contract_id),\\n    }),\\n  },\\n})\\ncreateServer(handler.node).listen(8080)"},"relativePath":"notifications/v3/PAPAY.SIGN.md","filePath":"notifications/[event].md"}`);
const _sfc_main = { name: "notifications/v3/PAPAY.SIGN.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_NoticeView = resolveComponent("NoticeView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_NoticeView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("notifications/v3/PAPAY.SIGN.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PAPAY_SIGN = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PAPAY_SIGN as default
};
