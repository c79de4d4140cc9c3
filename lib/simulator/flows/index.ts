import type { Route } from '../router'
import type { V2Route } from '../v2/router'
import type { Machine } from '../world/thing'
import { billRoutes } from './bill/routes'
import { cardRoutes } from './cards'
import { certificateRoutes } from './certificates'
import { corrections, fundRoutes } from './fund'
import { combines } from './order/combine'
import { combineRoutes } from './order/combine-routes'
import { v2CombineRoutes } from './order/combine-v2'
import { orders } from './order/machine'
import { orderRoutes } from './order/routes'
import { v2OrderRoutes } from './order/v2'
import { refunds } from './refund/machine'
import { refundRoutes } from './refund/routes'
import { v2RefundRoutes } from './refund/v2'
import { uploadRoutes } from './uploads'
import { v2BillRoutes } from './bill/v2'
import { mediaRoutes } from '../v2/media'
import { pageRoutes } from '../v2/pages'

/** Every kind of thing that changes by events. */
export const MACHINES = [orders, combines, refunds, corrections] as readonly unknown[] as readonly Machine<never>[]

/** Every operation with a flow, of both protocols. */
export const FLOWS: { readonly v3: readonly Route[]; readonly v2: readonly V2Route[] } = {
  v3: [
    ...certificateRoutes,
    ...orderRoutes,
    ...combineRoutes,
    ...refundRoutes,
    ...fundRoutes,
    ...billRoutes,
    ...uploadRoutes,
    ...cardRoutes,
  ],
  v2: [...v2OrderRoutes, ...v2CombineRoutes, ...v2RefundRoutes, ...v2BillRoutes, ...pageRoutes, ...mediaRoutes],
}
