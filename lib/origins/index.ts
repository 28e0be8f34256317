export { originSource, type ConnectedOriginSource, type OriginSource, type OriginSourceOptions, type OriginStats, type SourceOptions } from './origin-source.js'
export { redisOrigins, type RedisClient, type RedisConnection, type RedisOriginsOptions } from './redis-origins.js'
export { postgresOrigins, type PostgresConnection, type PostgresOriginsOptions, type PostgresPool, type PostgresQuery } from './postgres-origins.js'
