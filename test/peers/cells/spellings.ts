/** W006: entries of CORS_ALLOWED_ORIGINS, some of which browsers send as they are, and others never. */
export const spellings: readonly string[] = [
  'https://example.com', 'https://example.com:443', 'https://example.com:80', 'https://example.com:8443', 'https://example.com:0443', 'https://example.com:08443',
  'http://example.com', 'http://example.com:80', 'http://example.com:443', 'http://example.com:080', 'http://example.com:0', 'http://example.com:65535',
  'https://EXAMPLE.com', 'https://Example.Com:443', 'https://example.COM:8443', 'https://example.com.', 'https://sub.example.com', 'https://sub..example.com',
  'https://bücher.example', 'https://BÜCHER.example', 'https://xn--bcher-kva.example', 'https://XN--BCHER-KVA.example', 'https://faß.example', 'https://xn--fa-hia.example',
  'https://straße.example:443', 'https://日本.example', 'https://例え。テスト', 'https://пример.испытание', 'https://éxample.com', 'https://e\u0301xample.com',
  'https://ｅｘａｍｐｌｅ.com', 'https://☕.example', 'https://a\u00adb.example', 'https://ex_ample.com', 'https://-example.com', 'https://example-.com', 'https://ex%41mple.com',
  'http://127.0.0.1', 'http://127.0.0.1:80', 'http://127.0.0.1:3000', 'http://127.1', 'http://127.0.1', 'http://0x7f.0.0.1', 'http://0x7f000001', 'http://2130706433',
  'http://017700000001', 'http://127.0.0.01', 'http://127.0.0.1.', 'http://256.0.0.1', 'http://1.2.3.4.5', 'http://0', 'http://192.168.1', 'http://１２７.0.0.1',
  'http://[::1]', 'http://[::1]:80', 'http://[::1]:3000', 'http://[0:0:0:0:0:0:0:1]', 'http://[2001:DB8::1]', 'http://[2001:db8::1]', 'http://[2001:0db8::0001]',
  'http://[2001:db8:0:0:1::]', 'http://[::ffff:127.0.0.1]', 'http://[::127.0.0.1]', 'http://[1::2::3]', 'http://localhost', 'http://LOCALHOST:3000', 'http://localhost.'
]
