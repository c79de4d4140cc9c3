/**
 * Names that the language and its tools read of any object, to find out what it is: await, JSON.stringify, String(),
 * test matchers, React, DOM checks, module interop; Nest, Angular, Vue, RxJS and streams look for theirs. They never become a segment by being read; `chain('then')` appends them.
 */
const PROBES = [
  'then',
  'catch',
  'finally',
  'toJSON',
  'constructor',
  'prototype',
  '$$typeof',
  'nodeType',
  'tagName',
  'asymmetricMatch',
  '__esModule',
  'onModuleInit',
  'onModuleDestroy',
  'onApplicationBootstrap',
  'beforeApplicationShutdown',
  'onApplicationShutdown',
  'ngOnDestroy',
  'dispose',
  'subscribe',
  'lift',
  'pipe',
  '__v_isRef',
  '__v_isReactive',
  '__v_isReadonly',
  '__v_isShallow',
  '__v_isVNode',
  '__v_raw',
  '__v_skip',
]

export const RESERVED: readonly string[] = [...new Set([...PROBES, ...Object.getOwnPropertyNames(Object.prototype)])]
