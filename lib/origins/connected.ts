import type { OriginSource } from './origin-source.js'

/** A source that keeps a connection to its store. */
export interface ConnectedOriginSource extends OriginSource {
  /** Closes the connection: `app.addHook('onClose', () => origins.close())`. */
  readonly close: () => Promise<void>
}
