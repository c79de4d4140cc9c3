import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"发票开具成功通知","description":"发票开具成功(FAPIAO.ISSUED)通知(JSON) FAPIAO.ISSUED","frontmatter":{"outline":[1,2],"prev":false,"next":false,"footer":false},"headers":[],"params":{"event":"v3/FAPIAO.ISSUED","name":"FAPIAO.ISSUED","title":"发票开具成功(FAPIAO.ISSUED)通知(JSON)","headers":[{"n":"Content-Type","t":"string","r":1},{"n":"Request-ID","t":"string","r":1},{"n":"Wechatpay-Nonce","t":"string","r":1},{"n":"Wechatpay-Serial","t":"string","r":1},{"n":"Wechatpay-Signature","t":"string","r":1},{"n":"Wechatpay-Signature-Type","t":"string","e":["WECHATPAY2-SHA256-RSA2048"],"r":1},{"n":"Wechatpay-Timestamp","t":"string","r":1}],"envelope":[{"n":"id","t":"string","r":1},{"n":"create_time","t":"string","r":1},{"n":"event_type","t":"string","e":["FAPIAO.ISSUED"],"r":1},{"n":"resource_type","t":"string","r":1},{"n":"summary","t":"string","r":1},{"n":"resource","t":"object","r":1,"p":"对应TypeScript的object"},{"n":"original_type","t":"string","r":1,"i":1},{"n":"algorithm","t":"string","e":["AEAD_AES_256_GCM"],"r":1,"i":1},{"n":"associated_data","t":"string","i":1},{"n":"nonce","t":"string","r":1,"i":1},{"n":"ciphertext","t":"string","r":1,"i":1,"x":"by-aes-gcm","p":"APIv3密钥加密后的BASE64字符串，其内如下"}],"resource":[{"n":"mchid","t":"string","r":1},{"n":"sub_mchid","t":"string"},{"n":"fapiao_apply_id","t":"string","r":1},{"n":"apply_time","t":"string"},{"n":"fapiao_information","t":"object[]","r":1,"p":"对应TypeScript的array"},{"n":"fapiao_id","t":"string","r":1,"i":1},{"n":"fapiao_status","t":"string","e":["ISSUE_ACCEPTED","ISSUED","REVERSE_ACCEPTED","REVERSED"],"r":1,"i":1},{"n":"card_status","t":"string","e":["INSERT_ACCEPTED","INSERTED","DISCARD_ACCEPTED","DISCARDED"],"i":1}],"products":[],"handler":"import { createServer } from 'node:http'\\nimport { createNotificationHandler } from 'wechatpay-chain/notification'\\n\\nconst handler = createNotificationHandler({\\n  trust: instance,\\n  on: {\\n    'FAPIAO.ISSUED': async ({ fapiao_apply_id }) => {\\n      console.log(fapiao_apply_id)\\n    },\\n  },\\n})\\ncreateServer(handler.node).listen(8080)"},"relativePath":"notifications/v3/FAPIAO.ISSUED.md","filePath":"notifications/[event].md"}`);
const _sfc_main = { name: "notifications/v3/FAPIAO.ISSUED.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_NoticeView = resolveComponent("NoticeView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_NoticeView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("notifications/v3/FAPIAO.ISSUED.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FAPIAO_ISSUED = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FAPIAO_ISSUED as default
};
