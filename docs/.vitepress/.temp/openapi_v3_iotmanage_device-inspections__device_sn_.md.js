import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"获取出厂检查结果","description":"获取出厂检查结果 GET v3/iotmanage/device-inspections/{device_sn} 刷脸支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/iotmanage/device-inspections/{device_sn}","chain":".v3.iotmanage.deviceInspections._device_sn_","area":"face-palm","sections":[{"verb":"get","title":"获取出厂检查结果","official":["https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html"],"roles":["服务商"],"tags":["刷脸支付"],"updated":"2020.04.27","flags":[],"request":[{"n":"device_sn","t":"string","d":"设备序列号","r":1}],"replies":[{"status":200,"rows":[{"n":"device_sn","t":"string","d":"设备序列号","r":1},{"n":"wired_mac","t":"string","d":"有线网卡MAC地址","r":1},{"n":"wireless_mac","t":"string","d":"无线网卡MAC地址","r":1},{"n":"bluetooth_mac","t":"string","d":"蓝牙MAC地址","r":1},{"n":"app_version","t":"string","d":"刷脸应用版本号","r":1},{"n":"camera_sn","t":"string","d":"摄像头序列号","r":1},{"n":"imei","t":"string","d":"国际移动设备识别码","r":1},{"n":"result","t":"string","d":"查询结果","e":["SUCCESS","WARN","FAIL"],"r":1},{"n":"errors","t":"string[]","d":"错误信息"},{"n":"warnings","t":"string[]","d":"告警信息"},{"n":"inspect_time","t":"string","d":"查询时间","r":1}]}],"options":"{\\n  device_sn: 'AAAAA123456789012345678',\\n}","message":"GET\\n/v3/iotmanage/device-inspections/AAAAA123456789012345678\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/iotmanage/device-inspections/{device_sn}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/iotmanage/device-inspections/{device_sn}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/iotmanage/device-inspections/{device_sn}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _device_sn_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _device_sn_ as default
};
