import { readTable, tables } from '../../django/expression-rows.js'

/** What a program may ask of a value X, and of another one, Y. */
const asked = [
  'type(X).__name__', 'isinstance(X, (int, str))', 'isinstance(X, (list, dict, tuple))', 'isinstance(X, type)', 'bool(X)', 'not X', 'callable(X)', 'str(X)', 'repr(X)', 'len(X)', 'int(X)', 'float(X)',
  '[*X]', '{**X}', 'tuple(X)', 'dict(X)', 'set(X)', 'sorted(X)', 'any(X)', 'sum(X)', '{X: 1}', 'X is None', 'hasattr(X, "__call__")', 'getattr(X, "split", 5) is 5', 'X.__class__.__name__', 'list(enumerate(X))', 'list(X.items())', '",".join(X)', '-X',
  'X + Y', 'X - Y', 'X * Y', 'X % Y', 'X | Y', 'X == Y', 'X in Y', 'X < Y', 'X is Y', 'X and Y', 'X or Y', 'X if Y else 2', 'X[Y]', 'X[Y:]', 'X(Y)', '{X: Y}', '{X, Y}', '[*X, *Y]', '{**X, **Y}', 'dict(X, **Y)', 'type(X)(Y)', 'isinstance(X, type(Y))', 'issubclass(type(X), type(Y))', 'getattr(X, str(Y), 1)',
  'max(X, Y)', 'sorted([X, Y])', 'sorted(X, reverse=Y)', '[X, Y].index(Y)', 'list(zip(X, Y))', 'list(map(X, Y))', 'X.join(Y)', 'X.split(Y)', 'X.replace(Y, "z")', 'X.startswith(Y)', 'X.strip(Y)', 'X.partition(Y)', 'X.format(Y)', '"%s-%s" % (X, Y)', 'X.get(Y)', 'X.pop(Y)', 'X.setdefault(Y, 1)', 'X.union(Y)',
  'next(iter(X), Y)', 'os.path.join(X, Y)', 'Path(X) / Y', 'json.loads(X)', 'bool(re.match(X, Y))', 'urllib.parse.urlparse(X).netloc', 'list(itertools.chain(X, Y))', 'functools.partial(lambda *a: a, X)(Y)', 'copy.copy(X)', '[y for x in [X, Y] for y in x]', '(lambda a, b=Y: (a, b))(X)'
]
const imports = 'import os, re, json, copy, itertools, functools, urllib.parse\nfrom pathlib import Path'

/** Questions of the values that the tables have, chosen at random. */
export function questions (count: number, random: (below: number) => number): string[] {
  const values = tables.filter(file => !/refusals|environments/.test(file)).flatMap(readTable).flatMap(({ rows, files }) => files === undefined ? rows : [])
    .filter(([source, result]) => !(typeof result === 'object' && result !== null && ('refused' in result || 'raises' in result)) && !/\*\* ?\d{2}|\d{6}|project|:=/.test(source))
    .map(([source]) => source.split('\n')).filter(lines => lines.slice(0, -1).every(line => line.startsWith('import ')))
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item
  return Array.from({ length: count }, () => {
    const [one, other] = [pick(values), pick(values)]
    const expression = pick(asked).replaceAll(/\b[XY]\b/g, name => `(${(name === 'X' ? one : other).at(-1)})`)
    return [...new Set([...one.slice(0, -1), ...other.slice(0, -1)]), imports, expression].join('\n')
  })
}
