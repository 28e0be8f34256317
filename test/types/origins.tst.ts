import Fastify, { type FastifyRequest } from 'fastify'
import pg from 'pg'
import { createClient } from 'redis'
import { describe, expect, test } from 'tstyche'
import { originSource, postgresOrigins, redisOrigins, type ConnectedOriginSource, type OriginSource, type OriginStats } from '../../lib/origins/index.js'
import '../../lib/index.js'

const app = Fastify()

describe('originSource', () => {
  test('takes a function, and options that are known', () => {
    expect(originSource).type.toBeCallableWith({ has: async () => true })
    expect(originSource).type.toBeCallableWith({ has: (origin: string, request: FastifyRequest) => origin === request.host, key: (request: FastifyRequest) => request.host })
    expect(originSource).type.toBeCallableWith({ has: () => true, ttl: 0, size: 1, timeout: 1, concurrency: 1, key: (request: FastifyRequest, origin: string) => request.host + origin })
    expect(originSource).type.not.toBeCallableWith({})
    expect(originSource).type.not.toBeCallableWith({ has: async () => 'yes' })
    expect(originSource).type.not.toBeCallableWith({ has: () => true, max: 1 })
    expect(originSource).type.not.toBeCallableWith({ has: () => true, key: () => 5 })
  })

  test('makes a handler', () => {
    const source = originSource({ has: () => true })
    expect(source).type.toBe<OriginSource>()
    expect(app.corsHeaders.checkRequestEnabled.connect).type.toBeCallableWith(source)
    expect(source.stats()).type.toBe<OriginStats>()
    expect(source.forget).type.toBeCallableWith()
    expect(source.forget).type.toBeCallableWith('https://a.example')
    expect(source.forget).type.not.toBeCallableWith(5)
    expect(source).type.not.toHaveProperty('close')
  })
})

test('redisOrigins takes the client of node-redis, whatever its options', () => {
  expect(redisOrigins).type.toBeCallableWith({ client: createClient(), prefix: 'cors:' })
  expect(redisOrigins).type.toBeCallableWith({ client: createClient({ RESP: 3, url: 'rediss://redis.example' }), prefix: 'cors:', timeout: 500 })
  expect(redisOrigins).type.not.toBeCallableWith({ client: createClient() })
  expect(redisOrigins).type.not.toBeCallableWith({ client: {}, prefix: 'cors:' })
  expect(redisOrigins).type.not.toBeCallableWith({ client: createClient(), prefix: 'cors:', ttl: 5 })
  expect(redisOrigins({ client: createClient(), prefix: 'cors:' })).type.toBe<ConnectedOriginSource>()
})

test('postgresOrigins takes the pool of pg', () => {
  expect(postgresOrigins).type.toBeCallableWith({ pool: new pg.Pool(), query: 'SELECT true', channel: 'origins' })
  expect(postgresOrigins).type.toBeCallableWith({ pool: new pg.Pool(), query: 'SELECT true', channel: 'origins', key: (request: FastifyRequest) => request.host })
  expect(postgresOrigins).type.not.toBeCallableWith({ pool: new pg.Client(), query: 'SELECT true', channel: 'origins' })
  expect(postgresOrigins).type.not.toBeCallableWith({ pool: new pg.Pool(), query: 'SELECT true' })
  expect(postgresOrigins({ pool: new pg.Pool(), query: 'SELECT true', channel: 'origins' }).close).type.toBe<() => Promise<void>>()
})
