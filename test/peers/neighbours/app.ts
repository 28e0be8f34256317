import type { FastifyInstance } from 'fastify'

/** A request that an app says it answers. */
export interface AppRequest {
  readonly path: string
  /** GET unless said. */
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string
  /** What the body, or the stream so far, must hold: the neighbour's own answer, and no error. */
  readonly answers: RegExp
  /** 200 unless said. */
  readonly status?: number
  /** What the neighbour itself puts in Vary. */
  readonly vary?: string
  /** The cookies that it sets: none unless said. */
  readonly cookies?: readonly string[]
}

/** What each file of apps/ exports. `build` calls `register` where the plugin belongs, and adds routes of the package. */
export interface App {
  readonly requests: Readonly<Record<string, AppRequest>>
  build (register: (app: FastifyInstance) => Promise<void>): Promise<FastifyInstance>
}
