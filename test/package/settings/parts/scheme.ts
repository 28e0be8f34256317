export const scheme: string = 'https'
