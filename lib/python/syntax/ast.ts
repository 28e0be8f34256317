/**
 * The syntax tree of a Python file, after the names and the shapes of Python's own `ast` module. What CPython's parser
 * refuses makes no tree, except for some of what no program can hold that was ever run.
 */

/** Where a node is in its file, as offsets into its text. */
export interface TextRange { readonly from: number, readonly to: number }

type Of<Kind extends string, Fields = unknown> = TextRange & Readonly<{ kind: Kind } & Fields>
type Maybe<Type> = Type | undefined

export type Expression =
  | Constant | StringLiteral | BytesLiteral | FormatString | Name | Attribute | Subscript | Slice | Call | Lambda
  | Sequence | DictDisplay | Comprehension | DictComprehension | Starred | Unary | Binary | Logical | Compare
  | Conditional | Walrus | Yield | Await
type Expressions = readonly Expression[]

/** `None`, `True`, `...`, and numbers: an int is a bigint, a float a number. */
export type Constant = Of<'constant', { value: null | boolean | bigint | number | { readonly special: 'ellipsis' } }>
/** One string or several beside each other. */
export type StringLiteral = Of<'string', { text: string }>
export type BytesLiteral = Of<'bytes', { bytes: Uint8Array }>
/** An f-string with the strings beside it, or a t-string. `{x=}` comes as the text `x=` and `x` converted by `r`. */
export type FormatString = Of<'format' | 'template', { parts: readonly FormatPart[] }>
export type FormatPart = string | Replacement
export interface Replacement extends TextRange {
  readonly expression: Expression
  readonly conversion: Maybe<'s' | 'r' | 'a'>
  readonly format: readonly FormatPart[]
}
/** An identifier, which is one that NFKC does not change: so CPython compares them. */
export type Name = Of<'name', { name: string }>
export type Attribute = Of<'attribute', { value: Expression, name: string }>
/** `a[1]`, `a[1:2]` (a Slice), `a[1, 2]` (a tuple). */
export type Subscript = Of<'subscript', { value: Expression, index: Expression }>
type Slice = Of<'slice', { start: Maybe<Expression>, stop: Maybe<Expression>, step: Maybe<Expression> }>
export type Call = Of<'call', { callee: Expression, arguments: readonly Argument[] }>
/** `value`, `name=value`, `*value` or `**value`. */
export interface Argument extends TextRange {
  readonly value: Expression
  readonly name: Maybe<string>
  readonly unpack: '' | '*' | '**'
}
type Lambda = Of<'lambda', { parameters: Parameters, body: Expression }>
export type Sequence = Of<'list' | 'tuple' | 'set', { elements: Expressions }>
/** An entry without a key is `**value`. */
export type DictDisplay = Of<'dict', {
  entries: ReadonlyArray<{ readonly key: Maybe<Expression>, readonly value: Expression }>
}>
export type Comprehension =
  Of<'list-comprehension' | 'set-comprehension' | 'generator', { element: Expression, clauses: readonly Clause[] }>
export type DictComprehension =
  Of<'dict-comprehension', { key: Expression, value: Expression, clauses: readonly Clause[] }>
export interface Clause extends TextRange {
  readonly target: Expression
  readonly iterable: Expression
  readonly conditions: Expressions
  readonly isAsync: boolean
}
/** `*value`, in a display, in a target, in a subscript. */
export type Starred = Of<'starred', { value: Expression }>
export type Unary = Of<'unary', { operator: 'not' | '-' | '+' | '~', operand: Expression }>
export type BinaryOperator = '+' | '-' | '*' | '/' | '//' | '%' | '**' | '@' | '|' | '&' | '^' | '<<' | '>>'
type Binary = Of<'binary', { operator: BinaryOperator, left: Expression, right: Expression }>
/** `a and b and c` is one node. */
export type Logical = Of<'logical', { operator: 'and' | 'or', values: Expressions }>
export type Comparator = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | 'not in' | 'is' | 'is not'
export type Compare = Of<'compare', {
  left: Expression
  rest: ReadonlyArray<{ readonly operator: Comparator, readonly right: Expression }>
}>
type Conditional = Of<'conditional', { test: Expression, then: Expression, otherwise: Expression }>
type Walrus = Of<'walrus', { target: Name, value: Expression }>
export type Yield = Of<'yield', { value: Maybe<Expression>, isFrom: boolean }>
type Await = Of<'await', { value: Expression }>

/** `def f(a, b=1, /, c, *args, d, **kwargs)`: in the order written. */
export interface Parameters extends TextRange { readonly list: readonly Parameter[] }
export interface Parameter extends TextRange {
  readonly name: string
  readonly kind: 'positional-only' | 'plain' | 'args' | 'keyword-only' | 'kwargs'
  readonly default: Maybe<Expression>
  readonly annotation: Maybe<Expression>
}

/** The names in the brackets behind that of a function, a class or a type, as in `[T: bound = default, *U, **V]`. */
export type TypeParameters = Maybe<readonly string[]>

export type Statement =
  | ExpressionStatement | Assign | AugmentedAssign | AnnotatedAssign | Delete | Leave | Return | Raise | Global | Import
  | ImportFrom | If | While | For | Try | With | Match | FunctionDefinition | ClassDefinition | Assert | TypeAlias
export type Block = readonly Statement[]

type Place = Name | Attribute | Subscript
type ExpressionStatement = Of<'expression', { value: Expression }>
/** `a = b = value` has two targets. */
type Assign = Of<'assign', { targets: Expressions, value: Expression }>
export type AugmentedAssign = Of<'augmented-assign', { target: Place, operator: BinaryOperator, value: Expression }>
/** `isSimple`: a name without parentheses, which makes it a local name. */
export type AnnotatedAssign =
  Of<'annotated-assign', { target: Place, annotation: Expression, value: Maybe<Expression>, isSimple: boolean }>
export type Delete = Of<'delete', { targets: Expressions }>
type Leave = Of<'pass'> | Of<'break'> | Of<'continue'>
type Return = Of<'return', { value: Maybe<Expression> }>
export type Raise = Of<'raise', { exception: Maybe<Expression>, cause: Maybe<Expression> }>
type Assert = Of<'assert', { test: Expression, message: Maybe<Expression> }>
type Global = Of<'global' | 'nonlocal', { names: readonly string[] }>
export type Import = Of<'import', { names: readonly ImportedName[] }>
/** `from ..package import a as b`: level 2. `from x import *` has the name `*`. */
export type ImportFrom = Of<'import-from', { module: string, level: number, names: readonly ImportedName[] }>
/** `name` is dotted in `import a.b`. */
export interface ImportedName extends TextRange { readonly name: string, readonly as: Maybe<string> }
/** `elif` is an If alone in `otherwise`. */
export type If = Of<'if', { test: Expression, body: Block, otherwise: Block }>
export type While = Of<'while', { test: Expression, body: Block, otherwise: Block }>
export type For =
  Of<'for', { target: Expression, iterable: Expression, body: Block, otherwise: Block, isAsync: boolean }>
export type Try =
  Of<'try', { body: Block, handlers: readonly Handler[], otherwise: Block, last: Block, isGroup: boolean }>
export interface Handler extends TextRange {
  readonly type: Maybe<Expression>
  readonly name: Maybe<string>
  readonly body: Block
}
export type With = Of<'with', {
  items: ReadonlyArray<{ readonly context: Expression, readonly target: Maybe<Expression> }>
  body: Block
  isAsync: boolean
}>
export type Match = Of<'match', { subject: Expression, cases: readonly Case[] }>
/** Patterns are written like expressions, and read as such: a list, a call, `a | b`; only `as` is not an operator. */
export interface Case extends TextRange {
  readonly pattern: { readonly value: Expression, readonly as: Maybe<string> }
  readonly guard: Maybe<Expression>
  readonly body: Block
}
interface Definition { name: string, typeParameters: TypeParameters, body: Block, decorators: Expressions }
export type FunctionDefinition =
  Of<'function', Definition & { parameters: Parameters, returns: Maybe<Expression>, isAsync: boolean }>
export type ClassDefinition = Of<'class', Definition & { bases: readonly Argument[] }>
export type TypeAlias = Of<'type-alias', { name: string, typeParameters: TypeParameters, value: Expression }>
