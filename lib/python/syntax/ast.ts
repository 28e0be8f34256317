/**
 * The syntax tree of a Python file, after the names and the shapes of Python's own `ast` module. What CPython
 * refuses makes no tree.
 */

/** Where a node is in its file, as offsets into its text. */
export interface TextRange { readonly from: number, readonly to: number }

interface Of<Kind extends string> extends TextRange { readonly kind: Kind }

export type Expression =
  | Constant | StringLiteral | BytesLiteral | FormatString | Name | Attribute | Subscript | Slice | Call | Lambda
  | Sequence | DictDisplay | Comprehension | DictComprehension | Starred | Unary | Binary | Logical | Compare
  | Conditional | Walrus | Yield | Await

/** `None`, `True`, `...`, and numbers: an int is a bigint, a float a number, a complex one its imaginary part. */
export interface Constant extends Of<'constant'> { readonly value: null | boolean | bigint | number | { readonly special: 'ellipsis' } | { readonly imaginary: number } }
/** One string or several beside each other, escapes resolved. `hasSurrogates`: it holds code points that JavaScript cannot keep apart. */
export interface StringLiteral extends Of<'string'> { readonly text: string, readonly hasSurrogates: boolean }
export interface BytesLiteral extends Of<'bytes'> { readonly bytes: Uint8Array }
/** An f-string, with the plain strings beside it, or a t-string. `{x=}` comes as the text `x=` and `x` converted by `r`. */
export interface FormatString extends Of<'format' | 'template'> { readonly parts: readonly FormatPart[] }
export type FormatPart = string | Replacement
export interface Replacement extends TextRange { readonly expression: Expression, readonly conversion: 's' | 'r' | 'a' | undefined, readonly format: readonly FormatPart[] }
/** An identifier, in NFKC as CPython compares them. */
export interface Name extends Of<'name'> { readonly name: string }
export interface Attribute extends Of<'attribute'> { readonly value: Expression, readonly name: string }
/** `a[1]`, `a[1:2]` (a Slice), `a[1, 2]` (a tuple). */
export interface Subscript extends Of<'subscript'> { readonly value: Expression, readonly index: Expression }
export interface Slice extends Of<'slice'> { readonly start: Expression | undefined, readonly stop: Expression | undefined, readonly step: Expression | undefined }
export interface Call extends Of<'call'> { readonly callee: Expression, readonly arguments: readonly Argument[] }
/** `value`, `name=value`, `*value` or `**value`. */
export interface Argument extends TextRange { readonly value: Expression, readonly name: string | undefined, readonly unpack: '' | '*' | '**' }
export interface Lambda extends Of<'lambda'> { readonly parameters: Parameters, readonly body: Expression }
export interface Sequence extends Of<'list' | 'tuple' | 'set'> { readonly elements: readonly Expression[] }
/** An entry without a key is `**value`. */
export interface DictDisplay extends Of<'dict'> { readonly entries: readonly { readonly key: Expression | undefined, readonly value: Expression }[] }
export interface Comprehension extends Of<'list-comprehension' | 'set-comprehension' | 'generator'> { readonly element: Expression, readonly clauses: readonly Clause[] }
export interface DictComprehension extends Of<'dict-comprehension'> { readonly key: Expression, readonly value: Expression, readonly clauses: readonly Clause[] }
export interface Clause extends TextRange { readonly target: Expression, readonly iterable: Expression, readonly conditions: readonly Expression[], readonly isAsync: boolean }
/** `*value`, in a display, in a target, in a subscript. */
export interface Starred extends Of<'starred'> { readonly value: Expression }
export interface Unary extends Of<'unary'> { readonly operator: 'not' | '-' | '+' | '~', readonly operand: Expression }
export type BinaryOperator = '+' | '-' | '*' | '/' | '//' | '%' | '**' | '@' | '|' | '&' | '^' | '<<' | '>>'
interface Binary extends Of<'binary'> { readonly operator: BinaryOperator, readonly left: Expression, readonly right: Expression }
/** `a and b and c` is one node. */
export interface Logical extends Of<'logical'> { readonly operator: 'and' | 'or', readonly values: readonly Expression[] }
export type Comparator = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | 'not in' | 'is' | 'is not'
export interface Compare extends Of<'compare'> { readonly left: Expression, readonly rest: readonly { readonly operator: Comparator, readonly right: Expression }[] }
interface Conditional extends Of<'conditional'> { readonly test: Expression, readonly then: Expression, readonly otherwise: Expression }
export interface Walrus extends Of<'walrus'> { readonly target: Name, readonly value: Expression }
export interface Yield extends Of<'yield'> { readonly value: Expression | undefined, readonly isFrom: boolean }
interface Await extends Of<'await'> { readonly value: Expression }

/** `def f(a, b=1, /, c, *args, d, **kwargs)`: in the order written. */
export interface Parameters extends TextRange { readonly list: readonly Parameter[] }
export interface Parameter extends TextRange {
  readonly name: string
  readonly kind: 'positional-only' | 'plain' | 'args' | 'keyword-only' | 'kwargs'
  readonly default: Expression | undefined
  readonly annotation: Expression | undefined
}

/** `T: bound = default`, `*T`, `**T`, in the brackets behind the name of a function, a class or a type. */
export interface TypeParameter extends TextRange {
  readonly name: string
  readonly unpack: '' | '*' | '**'
  readonly bound: Expression | undefined
  readonly default: Expression | undefined
}
/** Undefined without brackets. */
export type TypeParameters = readonly TypeParameter[] | undefined

export type Statement =
  | ExpressionStatement | Assign | AugmentedAssign | AnnotatedAssign | Delete | Pass | Break | Continue | Return | Raise
  | Global | Import | ImportFrom | If | While | For | Try | With | Match | FunctionDefinition | ClassDefinition | Assert | TypeAlias

interface ExpressionStatement extends Of<'expression'> { readonly value: Expression }
/** `a = b = value` has two targets. */
interface Assign extends Of<'assign'> { readonly targets: readonly Expression[], readonly value: Expression }
export interface AugmentedAssign extends Of<'augmented-assign'> { readonly target: Name | Attribute | Subscript, readonly operator: BinaryOperator, readonly value: Expression }
/** `isSimple`: a name without parentheses, which makes it a local name. */
export interface AnnotatedAssign extends Of<'annotated-assign'> { readonly target: Name | Attribute | Subscript, readonly annotation: Expression, readonly value: Expression | undefined, readonly isSimple: boolean }
export interface Delete extends Of<'delete'> { readonly targets: readonly Expression[] }
interface Pass extends Of<'pass'> {}
interface Break extends Of<'break'> {}
interface Continue extends Of<'continue'> {}
export interface Return extends Of<'return'> { readonly value: Expression | undefined }
export interface Raise extends Of<'raise'> { readonly exception: Expression | undefined, readonly cause: Expression | undefined }
export interface Assert extends Of<'assert'> { readonly test: Expression, readonly message: Expression | undefined }
export interface Global extends Of<'global' | 'nonlocal'> { readonly names: readonly string[] }
export interface Import extends Of<'import'> { readonly names: readonly ImportedName[] }
/** `from ..package import a as b`: level 2. `from x import *` has the name `*`. */
export interface ImportFrom extends Of<'import-from'> { readonly module: string, readonly level: number, readonly names: readonly ImportedName[] }
/** `name` is dotted in `import a.b`. */
export interface ImportedName extends TextRange { readonly name: string, readonly as: string | undefined }
/** `elif` is an If alone in `otherwise`. */
export interface If extends Of<'if'> { readonly test: Expression, readonly body: Block, readonly otherwise: Block }
export interface While extends Of<'while'> { readonly test: Expression, readonly body: Block, readonly otherwise: Block }
export interface For extends Of<'for'> { readonly target: Expression, readonly iterable: Expression, readonly body: Block, readonly otherwise: Block, readonly isAsync: boolean }
export interface Try extends Of<'try'> { readonly body: Block, readonly handlers: readonly Handler[], readonly otherwise: Block, readonly last: Block, readonly isGroup: boolean }
export interface Handler extends TextRange { readonly type: Expression | undefined, readonly name: string | undefined, readonly body: Block }
export interface With extends Of<'with'> { readonly items: readonly { readonly context: Expression, readonly target: Expression | undefined }[], readonly body: Block, readonly isAsync: boolean }
export interface Match extends Of<'match'> { readonly subject: Expression, readonly cases: readonly Case[] }
export interface Case extends TextRange { readonly pattern: Pattern, readonly guard: Expression | undefined, readonly body: Block }
export interface FunctionDefinition extends Of<'function'> { readonly name: string, readonly typeParameters: TypeParameters, readonly parameters: Parameters, readonly body: Block, readonly decorators: readonly Expression[], readonly returns: Expression | undefined, readonly isAsync: boolean }
export interface ClassDefinition extends Of<'class'> { readonly name: string, readonly typeParameters: TypeParameters, readonly bases: readonly Argument[], readonly body: Block, readonly decorators: readonly Expression[] }

export interface TypeAlias extends Of<'type-alias'> { readonly name: string, readonly typeParameters: TypeParameters, readonly value: Expression }

export type Block = readonly Statement[]

export type Pattern =
  /** A literal or a dotted name, compared by `==`, or by `is` for None and bools. */
  | (Of<'value-pattern'> & { readonly value: Expression })
  /** `_` is a wildcard: no name and no pattern. `x` is a capture. `p as x` has both. */
  | (Of<'capture-pattern'> & { readonly pattern: Pattern | undefined, readonly name: string | undefined })
  | (Of<'or-pattern'> & { readonly patterns: readonly Pattern[] })
  | (Of<'sequence-pattern'> & { readonly patterns: readonly Pattern[] })
  /** `*rest` in a sequence; without a name it is `*_`. */
  | (Of<'star-pattern'> & { readonly name: string | undefined })
  | (Of<'mapping-pattern'> & { readonly entries: readonly { readonly key: Expression, readonly pattern: Pattern }[], readonly rest: string | undefined })
  | (Of<'class-pattern'> & { readonly type: Expression, readonly positional: readonly Pattern[], readonly named: readonly { readonly name: string, readonly pattern: Pattern }[] })
