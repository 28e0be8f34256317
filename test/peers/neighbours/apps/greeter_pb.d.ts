import type { GenService } from '@bufbuild/protobuf/codegenv2'
import type { StringValueSchema } from '@bufbuild/protobuf/wkt'

type Text = typeof StringValueSchema

export declare const Greeter: GenService<{
  greet: { methodKind: 'unary', input: Text, output: Text }
  refuse: { methodKind: 'unary', input: Text, output: Text }
  count: { methodKind: 'server_streaming', input: Text, output: Text }
}>
