# group: {}
'' % (5, )  # refused: The template asks for fewer values than it is given.
'' % float('inf')  # refused: This float is not supported.
'%%' % 5  # refused: The template asks for fewer values than it is given.
'%%' % -42  # refused: The template asks for fewer values than it is given.
'%%' % -0.0  # refused: The template asks for fewer values than it is given.
'%%' % 'x'  # refused: The template asks for fewer values than it is given.
'%%' % 'caf\xe9'  # refused: The template asks for fewer values than it is given.
'%%' % True  # refused: The template asks for fewer values than it is given.
'%' % 5  # refused: This template is not read.
'%' % 3.7  # refused: This template is not read.
'%' % (5, )  # refused: This template is not read.
'%5%' % 'x'  # refused: This template is not read.
'%5%' % 'caf\xe9'  # refused: This template is not read.
'%5%' % None  # refused: This template is not read.
'%5%' % (1, 2, )  # refused: This template is not read.
'%-%' % ()  # refused: This template is not read.
'%-%' % b'a'  # refused: What is done with bytes is not supported here.
'%s' % ()  # raises: TypeError
'%5s' % [1]  # expect: "  [1]"
'%5s' % (5, )  # expect: "    5"
'%5s' % ()  # raises: TypeError
'%5s' % '\U0001f600'  # refused: This template is not read.
'%-5s|' % -0.0  # refused: This template is not read.
'%r' % 'x'  # expect: "'x'"
'%r' % 'caf\xe9'  # expect: "'caf\u00e9'"
'%.3r' % [1]  # refused: This template is not read.
'%d' % 'caf\xe9'  # raises: TypeError
'%d' % None  # raises: TypeError
'%d' % '\U0001f600'  # raises: TypeError
'%i' % -42  # expect: "-42"
'%i' % [1]  # raises: TypeError
'%5d' % 3.7  # expect: "    3"
'%5d' % -0.0  # expect: "    0"
'%05d' % -42  # refused: This template is not read.
'%05d' % True  # expect: "00001"
'%05d' % 65  # expect: "00065"
'%05d' % 0  # expect: "00000"
'%(a)s' % 3.7  # raises: TypeError
'%(a)s' % -0.0  # raises: TypeError
'%(a)s' % 'x'  # raises: TypeError
'%(a)s' % (5, )  # raises: TypeError
'%(a)s' % 1180591620717411303424  # raises: TypeError
'%05s' % -0.0  # refused: The text of this float is not supported.
'%05s' % None  # expect: " None"
'%05s' % {'a': 1}  # expect: "{'a': 1}"
'%05s' % (1, 2, )  # refused: The template asks for fewer values than it is given.
'%*d|' % (-5, 3, )  # refused: This template is not read.
'%.*f' % (-2, 3.14159, )  # refused: This template is not read.
'%(a)s %s' % {'a': 1}  # refused: This template is not read.
'a' % []  # refused: The template asks for fewer values than it is given.
'a' % None  # refused: The template asks for fewer values than it is given.
'a' % ()  # expect: "a"
'%s' % ([1, 2], )  # expect: "[1, 2]"
'%d' % 0x1392bd7c2a1aa84a72e2056d3b17f01cb08800b8238bf7ce68df91012d37248ba88280ed133521896f4bbe4477173d77983ea028148a6c68560c55174c8e426436bf253f076d5e8e5526256c24e1e31e73f490f60869f11dc2402671a6b60c8b3add0f28716b78a85bc71eb7bc6fca26284e8c6e109cfcfbde3f205a6e37bad57b1c6b5961f8d1348a2a7e00eea55da8dbb9addb2e737e5327140077a6d3bd94f6bdb992a0bab5a22c2bcbec2a6e56ca24adb2055357755f6f3ab83081e3e91bb6469429808e92b75e2b977be7cec590799a428cb555e8b7b92638ed280ac3726341808bd6a089e112813cc9eef629e5908bb43b1320886c8b351b6e6487b92a664cc468775555aa9a570dc60b70d3965bf460c7442945ce85a3e24dd76d98d6dea48d137548583914ccdd4305dfd0368d49055494306167e7a3011d080081abace3781ae430f499214b8523e41145ba2fa710933e0b6456bc0b1349b5f8905beeaa3a8aaafc196556bf5edc9819edd96d17c76e58497e6d7ebdcfbdb05154f7a0436b7dc6a5ff911fbef96a3fb45031c82e10afe7729783ccc8ae36a2f7f602a8c9a8162841db2e9cd9f9b0335f6051a84d42c80b904e5990d65f61e5f0748d9b487d4926904e8b6a8061ed54ab47ff818fc3a0862c3276209b349415c25f5fe4c23307f24f999d10914b0eaf71fdca9435cadee7dd14eba127996f2cffbad0d5f63680b42604a7d9a6d1bbb9d9fc3cff29350305c8f80b45f4e385667e5ea1c72db30614bcbee56c523d30f9acf457f1d2b6f1c9d059b9be5bcc4f1e98e7ae27cd5447a57a51ae1e81bc1965058fd2af4a3fd21f34e1d8dde06d62c445dc508260ab0fa2b4306b4ecec0513124402c2c9fd2613f6d58bcee9c1f088909c246b60d9a4629a7c941b15e78f5bb9c7cf3605f3c2a4786eddcaf3197bb198ad5a68e2be0f5e2fbb19ad1e0e55d22913b24bb46ccdb34943b317a594caa8a22048d0bede2d33ef1f1384f78c467264552c8cef24e5c8ca6394c666ee2fb61c441d867b4f0c69a828f201b6683bd9d73347b0afa8e0d1bd263587d95f93652878f6d82ed3ce2ccdcb164cd95a5f68345fe98b02c525b543c854b59c3c1f90334918d679b52b4a2e56cdde0e42afd7e7cea4839ec13c099a97b2608d35a8d60ddd530efac1233aa2f92fd64c9bb6b9db9e61dd5696ae510698e0078880c37b3b55ee0f9691a307ed1f8d49f8383dcac699714dbd5e8d4188903f52d152025749b4a65d8391ee519ff5e434a7e97c1dc83819678b4eb361ac7d12d2a6653fcda7e520653e8dd065063fb1415e036c3a0c93d224a04a588648fe93ff76bf0cdba6ef42c13bc1b976be01ef8f48d3f7ff4b00a3a086c5b6454e16992706af1c8777d50fe0275d453bd2a23ecbb1df1032fe5687385fb3cd26b432c8af0d17819467508f2fa78f5f6a56f955187560d8d4aa1fa480062f9fca86929c627432ca70f53b80c4cd5253418f486714f55ffdb6fcac3c7d96d288aeeaba86260d9d4b53829b7eefdc35c5b56d5b9916e992a477c44b9df5cc8c1f11dc52d3c6eec387366615783239839ad4c586f2ce4cc5c6ded0ab5c126e0b8f916c560295c3ed33dc1b983f40d4f35716fbf50b6ed4e00895978d084e82cde6a4d1920a200c4dcb8beecc82aec8c3e5bac54f3b39ddba1aa296b04aecff3a14f658130513931a8a0f325386782c7ac5ef8f0e3f8991a79ff5d4701e96ca03d884ac5d243488a769a4967177510000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000  # raises: ValueError
'%d%%' % 50.5  # expect: "50%"
'%(a)s %(a)s' % {'a': None}  # expect: "None None"
