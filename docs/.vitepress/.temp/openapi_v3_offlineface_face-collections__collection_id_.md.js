import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询重采请求详情","description":"查询重采请求详情 GET v3/offlineface/face-collections/{collection_id} 刷脸支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/offlineface/face-collections/{collection_id}","chain":".v3.offlineface.faceCollections._collection_id_","area":"face-palm","sections":[{"verb":"get","title":"查询重采请求详情","official":["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html"],"roles":["服务商"],"tags":["刷脸支付"],"updated":"2022.11.14","flags":[],"request":[{"n":"collection_id","t":"string","d":"重采ID","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"应用ID","i":1}],"replies":[{"status":200,"rows":[{"n":"collection_id","t":"string","d":"重采ID","r":1},{"n":"use_id","t":"string","d":"用户ID","r":1},{"n":"organization_id","t":"string","d":"机构ID","r":1},{"n":"collection_state","t":"string","d":"重采状态","e":["COLLECTION_REQUIRED","PHOTO_UPLOADED","COMPLETE"],"r":1},{"n":"register_photo_upload_time","t":"string","d":"注册照上传时间"},{"n":"confirm_time","t":"string","d":"支付用户确认时间"}]}],"options":"{\\n  collection_id: 'FC2353ZJIHOJKHOIIOIJ',\\n  query: {\\n    appid: 'wxd678efh567hg6787',\\n  },\\n}","message":"GET\\n/v3/offlineface/face-collections/FC2353ZJIHOJKHOIIOIJ?appid=wxd678efh567hg6787\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/offlineface/face-collections/{collection_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/offlineface/face-collections/{collection_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/offlineface/face-collections/{collection_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _collection_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _collection_id_ as default
};
