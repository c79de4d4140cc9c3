import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"车牌状态变更通知","description":"车牌状态变更通知(XML) v2/vehicle-state-changed-for-parking","frontmatter":{"outline":[1,2],"prev":false,"next":false,"footer":false},"headers":[],"params":{"event":"v2/vehicle-state-changed-for-parking","name":"v2/vehicle-state-changed-for-parking","title":"车牌状态变更通知(XML)","headers":[{"n":"Request-ID","t":"string","r":1},{"n":"Content-Type","t":"string","r":1}],"envelope":[{"n":"mch_id","t":"string","r":1},{"n":"sub_mch_id","t":"string"},{"n":"appid","t":"string","r":1},{"n":"nonce_str","t":"string","r":1},{"n":"sign_type","t":"string","e":["HMAC-SHA256"],"r":1},{"n":"sign","t":"string","r":1},{"n":"plate_number","t":"string","r":1},{"n":"vehicle_event_type","t":"string","e":["NORMAL","BLOCKED"]},{"n":"vehicle_event_des","t":"string","e":["OVERDUE","REMOVE","PAUSE"]},{"n":"deduct_mode","t":"string","e":["PROACTIVE","AUTOPAY"]},{"n":"vehicle_event_createtime","t":"string","r":1}],"resource":[],"products":[],"handler":"import { createServer } from 'node:http'\\nimport { createNotificationHandler } from 'wechatpay-chain/notification'\\n\\nconst handler = createNotificationHandler({\\n  trust: instance,\\n  on: {\\n    'v2/vehicle-state-changed-for-parking': async ({ mch_id, sign_type }) => {\\n      console.log(mch_id, sign_type)\\n    },\\n  },\\n})\\ncreateServer(handler.node).listen(8080)"},"relativePath":"notifications/v2/vehicle-state-changed-for-parking.md","filePath":"notifications/[event].md"}`);
const _sfc_main = { name: "notifications/v2/vehicle-state-changed-for-parking.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_NoticeView = resolveComponent("NoticeView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_NoticeView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("notifications/v2/vehicle-state-changed-for-parking.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const vehicleStateChangedForParking = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  vehicleStateChangedForParking as default
};
