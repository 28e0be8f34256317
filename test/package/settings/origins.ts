export default ['https://default.example'] as string[]
