/**
 * Names that the language and its tools read of any object, to find out what it is: await, JSON.stringify, String(),
 * test matchers, React, DOM checks, module interop. They never become a segment by being read; `chain('then')` appends them.
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
]

export const RESERVED: readonly string[] = [...new Set([...PROBES, ...Object.getOwnPropertyNames(Object.prototype)])]
