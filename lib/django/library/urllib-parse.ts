import { native, type Given } from '../values/define.js'
import { raise } from '../values/exceptions.js'
import { listOf, truth } from '../values/iterate.js'
import { str } from '../values/text.js'
import { PyBytes, PyDict, PyList, PyStr, PyTuple, refuse, type Context, type PyModule, type PyNative, type Value } from '../values/values.js'
import { bytesOf, dictOf, made, textOf, textOr } from './arguments.js'
import { moduleOf } from './module.js'
import { tupleOf } from './named-tuple.js'
import { refusing } from './unknown.js'
import { parseParts, urlJoin } from './url-join.js'
import { quote, quoteBytes, quotePlus, unquote } from './url-quote.js'
import { parseResult, partsOf, splitResult, unparse } from './url-results.js'
import { cut, urlSplit } from './url-split.js'

/** A URL that is a str: of bytes, and of None, Python makes bytes. */
function urlOf (value: Value | undefined, context: Context): string {
  if (!(value instanceof PyStr)) return refuse(context, 'A URL is taken apart that is no text.')
  context.spend(value.text.length)
  return value.text
}

const parts = (texts: readonly string[], context: Context): PyStr[] => texts.map(text => made(text, context))
const isTrue = (value: Value | undefined, context: Context): boolean => value === undefined || truth(value, context)

export const urlparse = native('urlparse', 'url scheme? allow_fragments?', ([url, scheme, fragments], context) =>
  parseResult.make(parts(parseParts(urlOf(url, context), scheme === undefined ? '' : urlOf(scheme, context), isTrue(fragments, context), context), context)))

const urlsplit = native('urlsplit', 'url scheme? allow_fragments?', ([url, scheme, fragments], context) => {
  const { scheme: found, netloc, path, query, fragment } = urlSplit(urlOf(url, context), scheme === undefined ? '' : urlOf(scheme, context), isTrue(fragments, context), context)
  return splitResult.make(parts([found, netloc, path, query, fragment], context))
})

function unparser (name: string, count: number): PyNative {
  return native(name, 'components', ([components], context) => {
    const texts = partsOf([...(tupleOf(components)?.items ?? listOf(components as Value, context))], count, context)
    return made(unparse(count === 5 ? [...texts.slice(0, 3), '', ...texts.slice(3)] : texts, context), context)
  })
}

type Quote = (text: string, safe: string) => string

function quoter (name: string, plain: string, quoteText: Quote): PyNative {
  return native(name, 'string safe? encoding? errors?', ([value, safe, encoding, errors], context) => {
    checkEncoding(encoding, errors, context)
    const kept = safe instanceof PyBytes ? Array.from(safe.bytes, byte => String.fromCharCode(byte)).join('') : textOr(safe, plain, context)
    if (value instanceof PyBytes) return name === 'quote' ? made(quoteBytes(value.bytes, kept), context) : refuse(context, `urllib.parse.${name} is given bytes.`)
    return made(quoteText(wellFormed(textOf(value, context)), kept), context)
  })
}

function wellFormed (text: string): string {
  return text.isWellFormed() ? text : raise('UnicodeEncodeError')
}

function checkEncoding (encoding: Value | undefined, errors: Value | undefined, context: Context): void {
  if (!/^utf-?8$/i.test(textOr(encoding, 'utf-8', context)) || (errors ?? null) !== null) refuse(context, 'Only UTF-8 is read, and only its usual errors.')
}

function unquoter (name: string, prepare: (text: string) => string): PyNative {
  return native(name, 'string encoding? errors?', ([value, encoding, errors], context) => {
    checkEncoding(encoding, errors, context)
    if (value instanceof PyBytes) refuse(context, `urllib.parse.${name} is given bytes.`)
    return made(unquote(prepare(textOf(value, context))), context)
  })
}

const plusToSpace = (text: string): string => text.replaceAll('+', ' ')

/** `parse_qsl`: the pairs of a query. */
function pairsOf ([query, keepsBlank, isStrict, encoding, errors, most, separator]: Given, context: Context): Array<[name: string, value: string]> {
  checkEncoding(encoding, errors, context)
  if (most !== undefined && most !== null) refuse(context, 'A greatest number of fields is not read.')
  const [keeps, strict] = [truth(keepsBlank ?? false, context), truth(isStrict ?? false, context)]
  const between = textOr(separator, '&', context)
  if (between === '') raise('ValueError')
  const text = urlOf(query, context)
  return (text === '' ? [] : text.split(between)).flatMap((field): Array<[string, string]> => {
    if (field === '' && !strict) return []
    if (!field.includes('=') && strict) raise('ValueError')
    const [name, value] = cut(field, '=')
    return (field.includes('=') && value !== '') || keeps ? [[unquote(plusToSpace(name)), unquote(plusToSpace(value))]] : []
  })
}

const queryParameters = 'qs keep_blank_values? strict_parsing? encoding? errors? max_num_fields? separator?'

/** `urlencode(query, doseq)`: a dict or a sequence of pairs. */
function urlEncode ([query, doseq = false, safe, encoding, errors, via]: Given, context: Context): string {
  if (via !== undefined) refuse(context, 'A function for quoting is not read.')
  checkEncoding(encoding, errors, context)
  const kept = textOr(safe, '', context)
  const quoted = (value: Value): string => value instanceof PyBytes ? refuse(context, 'urlencode is given bytes.') : quotePlus(wellFormed(str(value, context)), kept)
  const entries = query instanceof PyDict ? [...query.entries.values()] : pairs(query)
  return entries.flatMap(([key, value]) => valuesOf(value).map(item => `${quoted(key)}=${quoted(item)}`)).join('&')

  function pairs (query: Value | undefined): Array<readonly [Value, Value]> {
    if (!(query instanceof PyList || query instanceof PyTuple)) return refuse(context, 'urlencode is given neither a dict nor a list.')
    const items = listOf(query, context)
    if (items.length > 0 && tupleOf(items[0]) === undefined) raise('TypeError')
    return items.map(item => {
      const [key, value, ...others] = listOf(item, context)
      return key === undefined || value === undefined || others.length > 0 ? raise('ValueError') : [key, value]
    })
  }

  function valuesOf (value: Value): readonly Value[] {
    if (!truth(doseq, context) || value instanceof PyStr || value === null || typeof value !== 'object') return [value]
    return value instanceof PyList || value instanceof PyTuple ? listOf(value, context) : refuse(context, 'urlencode is given something else than texts, numbers and lists.')
  }
}

export function urllibParse (): PyModule {
  return moduleOf('urllib.parse', [
    urlparse,
    urlsplit,
    unparser('urlunparse', 6),
    unparser('urlunsplit', 5),
    native('urljoin', 'base url allow_fragments?', ([base, url, fragments], context) => made(urlJoin(urlOf(base, context), urlOf(url, context), isTrue(fragments, context), context), context)),
    quoter('quote', '/', quote),
    quoter('quote_plus', '', quotePlus),
    native('quote_from_bytes', 'bs safe?', ([bytes, safe], context) => made(quoteBytes(bytesOf(bytes, context), textOr(safe, '/', context)), context)),
    unquoter('unquote', text => text),
    unquoter('unquote_plus', plusToSpace),
    native('parse_qsl', queryParameters, (given, context) => new PyList(pairsOf(given, context).map(pair => new PyTuple(parts(pair, context))))),
    native('parse_qs', queryParameters, (given, context) => {
      const found = new Map<string, Value[]>()
      for (const [name, value] of pairsOf(given, context)) {
        const values = found.get(name) ?? []
        values.push(made(value, context))
        found.set(name, values)
      }
      return dictOf([...found].map(([name, values]) => [made(name, context), new PyList(values)] as const), context)
    }),
    native('urlencode', 'query doseq? safe? encoding? errors? quote_via?', (given, context) => made(urlEncode(given, context), context)),
    ...['urldefrag', 'unquote_to_bytes'].map(name => refusing(name, `urllib.parse.${name} is not read.`))
  ], { ParseResult: parseResult.type, SplitResult: splitResult.type })
}
