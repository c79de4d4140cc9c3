import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"智能设备列表","description":"智能设备列表 GET v3/iotmanage/devices 刷脸支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/iotmanage/devices","chain":".v3.iotmanage.devices","area":"face-palm","sections":[{"verb":"get","title":"智能设备列表","official":["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html"],"roles":["服务商"],"tags":["刷脸支付"],"updated":"2022.01.27","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"limit","t":"integer","d":"最大资源条数","r":1,"i":1},{"n":"offset","t":"integer","d":"请求资源起始位置","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"data","t":"object[]","d":"设备列表","r":1,"p":"对应TypeScript的array"},{"n":"device_sn","t":"string","d":"设备序列号","i":1},{"n":"camera_sn","t":"string","d":"摄像头序列号","i":1},{"n":"device_category_code","t":"string","d":"设备品类代码","i":1},{"n":"device_category","t":"string","d":"设备品类","i":1},{"n":"device_class_code","t":"string","d":"设备类型代码","i":1},{"n":"device_class","t":"string","d":"设备类型","i":1},{"n":"device_model","t":"string","d":"设备型号","i":1},{"n":"app_scene_code","t":"string","d":"刷脸应用软件模式代码","i":1},{"n":"app_scene","t":"string","d":"刷脸应用软件模式","i":1},{"n":"operating_system","t":"string","d":"刷脸应用操作系统","i":1},{"n":"activation_status","t":"string","d":"激活状态","e":["ACTIVATED","INACTIVATED"],"i":1},{"n":"activation_time","t":"string","d":"激活时间","i":1},{"n":"mchid","t":"string","d":"商户号","i":1},{"n":"merchant_shortname","t":"string","d":"商户简称","i":1},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"sub_merchant_shortname","t":"string","d":"子商户简称","i":1},{"n":"offset","t":"integer","d":"请求资源起始位置","r":1},{"n":"limit","t":"integer","d":"最大资源条数","r":1},{"n":"total_count","t":"integer","d":"资源总条数","r":1},{"n":"links","t":"object","d":"相关链接","r":1,"p":"对应TypeScript的object"},{"n":"next","t":"string","d":"下一页链接","i":1},{"n":"prev","t":"string","d":"上一页链接","i":1},{"n":"self","t":"string","d":"当前链接","i":1}]}],"options":"{\\n  query: {\\n    limit: 5,\\n    offset: 10,\\n  },\\n}","message":"GET\\n/v3/iotmanage/devices?limit=5&offset=10\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/iotmanage/devices.md","filePath":"openapi/[uri].md"}');
const _sfc_main = { name: "openapi/v3/iotmanage/devices.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/iotmanage/devices.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const devices = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  devices as default
};
