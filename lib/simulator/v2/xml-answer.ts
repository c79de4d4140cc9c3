import type { V2SignType } from './sign'
import type { XmlFields } from './xml'

/** The fields of an answer; they are signed and written when it leaves. */
export interface XmlAnswer {
  readonly fields: XmlFields
  /** Absent where the answer is not signed. */
  readonly signType?: V2SignType
}
