/** What protoc would generate of a service for the apps, described at run time. */
import { create, createFileRegistry } from '@bufbuild/protobuf'
import { FileDescriptorProtoSchema, StringValueSchema, file_google_protobuf_wrappers as wrappers } from '@bufbuild/protobuf/wkt'

const text = `.${StringValueSchema.typeName}`
const file = create(FileDescriptorProtoSchema, {
  name: 'greeter.proto',
  package: 'demo',
  syntax: 'proto3',
  dependency: [wrappers.proto.name],
  service: [{
    name: 'Greeter',
    method: [
      { name: 'Greet', inputType: text, outputType: text },
      { name: 'Refuse', inputType: text, outputType: text },
      { name: 'Count', inputType: text, outputType: text, serverStreaming: true }
    ]
  }]
})
export const Greeter = createFileRegistry(file, () => wrappers).getService('demo.Greeter')
