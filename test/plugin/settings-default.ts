export default { CORS_ALLOWED_ORIGINS: ['https://example.com'] }
