import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"支付分从业机构-商户预下单通知","description":"支付分从业机构-商户预下单(PAYSCORE.MCH_PREPAY)通知(JSON) PAYSCORE.MCH_PREPAY","frontmatter":{"outline":[1,2],"prev":false,"next":false,"footer":false},"headers":[],"params":{"event":"v3/PAYSCORE.MCH_PREPAY","name":"PAYSCORE.MCH_PREPAY","title":"支付分从业机构-商户预下单(PAYSCORE.MCH_PREPAY)通知(JSON)","headers":[{"n":"Content-Type","t":"string","r":1},{"n":"Request-ID","t":"string","r":1},{"n":"Wechatpay-Nonce","t":"string","r":1},{"n":"Wechatpay-Serial","t":"string","r":1},{"n":"Wechatpay-Signature","t":"string","r":1},{"n":"Wechatpay-Signature-Type","t":"string","e":["WECHATPAY2-SHA256-RSA2048"],"r":1},{"n":"Wechatpay-Timestamp","t":"string","r":1}],"envelope":[{"n":"id","t":"string","r":1},{"n":"create_time","t":"string","r":1},{"n":"event_type","t":"string","e":["PAYSCORE.MCH_PREPAY"],"r":1},{"n":"resource_type","t":"string","r":1},{"n":"summary","t":"string","r":1},{"n":"resource","t":"object","r":1,"p":"对应TypeScript的object"},{"n":"original_type","t":"string","e":["payscore"],"r":1,"i":1},{"n":"algorithm","t":"string","e":["AEAD_AES_256_GCM"],"r":1,"i":1},{"n":"associated_data","t":"string","i":1},{"n":"nonce","t":"string","r":1,"i":1},{"n":"ciphertext","t":"string","r":1,"i":1,"x":"by-aes-gcm","p":"APIv3密钥加密后的BASE64字符串，其内如下"}],"resource":[{"n":"service_id","t":"string","r":1},{"n":"appid","t":"string","r":1},{"n":"mchid","t":"string","r":1},{"n":"sub_appid","t":"string"},{"n":"sub_mchid","t":"string","r":1},{"n":"channel_id","t":"string"},{"n":"out_order_no","t":"string","r":1},{"n":"openid","t":"string"},{"n":"sub_openid","t":"string"},{"n":"total_amount","t":"integer","r":1},{"n":"prepay_req_body","t":"object","r":1,"p":"对应TypeScript的object"},{"n":"device_info","t":"string","r":1,"i":1},{"n":"nonce_str","t":"string","r":1,"i":1},{"n":"body","t":"string","r":1,"i":1},{"n":"attach","t":"string","i":1},{"n":"fee_type","t":"string","r":1,"i":1},{"n":"time_start","t":"string","r":1,"i":1},{"n":"time_expire","t":"string","r":1,"i":1},{"n":"goods_tag","t":"string","i":1},{"n":"notify_url","t":"string","r":1,"i":1},{"n":"trade_type","t":"string","e":["JSAPI","NATIVE"],"r":1,"i":1},{"n":"limit_pay","t":"string","r":1,"i":1},{"n":"need_receipt","t":"boolean","r":1,"i":1},{"n":"prepay_req_header_base64","t":"string"},{"n":"prepay_req_body_base64","t":"string"},{"n":"prepay_resp_http_code","t":"number"},{"n":"prepay_resp_header_base64","t":"string"},{"n":"prepay_resp_body_base64","t":"string"}],"products":[],"handler":"import { createServer } from 'node:http'\\nimport { createNotificationHandler } from 'wechatpay-chain/notification'\\n\\nconst handler = createNotificationHandler({\\n  trust: instance,\\n  on: {\\n    'PAYSCORE.MCH_PREPAY': async ({ service_id, out_order_no }) => {\\n      console.log(service_id, out_order_no)\\n    },\\n  },\\n})\\ncreateServer(handler.node).listen(8080)"},"relativePath":"notifications/v3/PAYSCORE.MCH_PREPAY.md","filePath":"notifications/[event].md"}`);
const _sfc_main = { name: "notifications/v3/PAYSCORE.MCH_PREPAY.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_NoticeView = resolveComponent("NoticeView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_NoticeView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("notifications/v3/PAYSCORE.MCH_PREPAY.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PAYSCORE_MCH_PREPAY = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PAYSCORE_MCH_PREPAY as default
};
