"""Answers for each line of standard input, a JSON string with a Python file, the tree that CPython makes of it, in the
shape of lib/python/syntax/ast.ts; null where CPython refuses it. Offsets count UTF-16 units."""
import ast
import json
import re
import struct
import sys
import warnings

BINARY = {ast.Add: '+', ast.Sub: '-', ast.Mult: '*', ast.Div: '/', ast.FloorDiv: '//', ast.Mod: '%', ast.Pow: '**', ast.MatMult: '@',
          ast.BitOr: '|', ast.BitAnd: '&', ast.BitXor: '^', ast.LShift: '<<', ast.RShift: '>>'}
UNARY = {ast.Not: 'not', ast.USub: '-', ast.UAdd: '+', ast.Invert: '~'}
COMPARE = {ast.Eq: '==', ast.NotEq: '!=', ast.Lt: '<', ast.LtE: '<=', ast.Gt: '>', ast.GtE: '>=', ast.In: 'in', ast.NotIn: 'not in',
           ast.Is: 'is', ast.IsNot: 'is not'}


def float_bits(value):
    return struct.pack('>d', value).hex()


class Dump:
    def __init__(self, text):
        self.lines = []
        start = 0
        for line in text.replace('\r\n', '\n ').replace('\r', '\n').split('\n'):
            pad = 0
            if self.lines and text[start - 1:start + 1] == '\r\n':
                pad = 1
            self.lines.append((self.units(text[:start]) if start < 2 else None, start, line, pad))
            start += len(line) + 1
        self.text = text
        self.cache = {}
        self.in_format = 0

    @staticmethod
    def units(text):
        return len(text.encode('utf-16-le', 'surrogatepass')) // 2

    def offset(self, line, column):
        if line not in self.cache:
            _, start, content, pad = self.lines[line - 1]
            bom = 1 if self.text.startswith('\ufeff') and line == 1 else 0
            body = content[pad + bom:]
            prefix = self.text[:start + pad + bom]
            self.cache[line] = (len(prefix) if prefix.isascii() else self.units(prefix), body, body.isascii())
        base, body, simple = self.cache[line]
        return base + (column if simple else self.units(body.encode()[:column].decode()))

    def span(self, node, kind, whole=True, **fields):
        result = {'kind': kind}
        if not self.in_format:
            result['from'] = self.offset(node.lineno, node.col_offset)
            if whole:
                result['to'] = self.offset(node.end_lineno, node.end_col_offset)
        for name, value in fields.items():
            if value is not None:
                result[name.rstrip('_')] = value
        return result

    def all(self, nodes):
        return [self.one(node) for node in nodes]

    def one(self, node):
        return None if node is None else getattr(self, type(node).__name__)(node)

    # Expressions

    def Constant(self, node):
        value = node.value
        if isinstance(value, str):
            return self.span(node, 'string', text=re.sub('[\ud800-\udfff]', '\udc00', value))
        if isinstance(value, bytes):
            return self.span(node, 'bytes', bytes=value.hex())
        if value is None:
            return self.span(node, 'constant') | {'value': None}
        if isinstance(value, bool):
            shown = value
        elif isinstance(value, int):
            shown = {'int': hex(value)}
        elif isinstance(value, float):
            shown = {'float': float_bits(value)}
        else:
            shown = {'special': 'ellipsis'}
        return self.span(node, 'constant', value=shown)

    def JoinedStr(self, node):
        span = self.span(node, 'format')
        return span | {'parts': self.parts(node)}

    def parts(self, node):
        self.in_format += 1
        parts = []
        for part in node.values:
            if not isinstance(part, ast.Constant):
                parts.append(self.replacement(part))
            elif parts and isinstance(parts[-1], str):
                # Some releases leave two texts beside each other in a format.
                parts[-1] += part.value
            else:
                parts.append(part.value)
        self.in_format -= 1
        return parts

    def TemplateStr(self, node):
        span = self.span(node, 'template')
        return span | {'parts': self.parts(node)}

    def replacement(self, part):
        result = {'expression': self.one(part.value), 'format': self.parts(part.format_spec) if part.format_spec else []}
        if part.conversion >= 0:
            result['conversion'] = chr(part.conversion)
        return result

    def Name(self, node):
        return self.span(node, 'name', name=node.id)

    def Attribute(self, node):
        return self.span(node, 'attribute', value=self.one(node.value), name=node.attr)

    def Subscript(self, node):
        return self.span(node, 'subscript', value=self.one(node.value), index=self.one(node.slice))

    def Slice(self, node):
        return self.span(node, 'slice', start=self.one(node.lower), stop=self.one(node.upper), step=self.one(node.step))

    def Starred(self, node):
        return self.span(node, 'starred', value=self.one(node.value))

    def arguments_of(self, args, keywords):
        found = []
        for arg in args:
            if isinstance(arg, ast.Starred):
                found.append((arg.lineno, arg.col_offset, {'value': self.one(arg.value), 'unpack': '*'}))
            else:
                found.append((arg.lineno, arg.col_offset, {'value': self.one(arg), 'unpack': ''}))
        for keyword in keywords:
            entry = {'value': self.one(keyword.value), 'unpack': '' if keyword.arg else '**'}
            if keyword.arg:
                entry['name'] = keyword.arg
            found.append((keyword.lineno, keyword.col_offset, entry))
        if args and keywords:
            found.sort(key=lambda item: item[:2])
        return [entry for _, _, entry in found]

    def Call(self, node):
        return self.span(node, 'call', callee=self.one(node.func), arguments=self.arguments_of(node.args, node.keywords))

    def parameters(self, args):
        positional = args.posonlyargs + args.args
        defaults = [None] * (len(positional) - len(args.defaults)) + args.defaults
        found = []

        def add(arg, kind, default=None):
            entry = {'name': arg.arg, 'kind': kind, 'default': self.one(default), 'annotation': self.one(arg.annotation)}
            found.append({name: value for name, value in entry.items() if value is not None})
        for index, (arg, default) in enumerate(zip(positional, defaults)):
            add(arg, 'positional-only' if index < len(args.posonlyargs) else 'plain', default)
        if args.vararg:
            add(args.vararg, 'args')
        for arg, default in zip(args.kwonlyargs, args.kw_defaults):
            add(arg, 'keyword-only', default)
        if args.kwarg:
            add(args.kwarg, 'kwargs')
        return {'list': found}

    def Lambda(self, node):
        return self.span(node, 'lambda', parameters=self.parameters(node.args), body=self.one(node.body))

    def List(self, node):
        return self.span(node, 'list', elements=self.all(node.elts))

    def Tuple(self, node):
        return self.span(node, 'tuple', elements=self.all(node.elts))

    def Set(self, node):
        return self.span(node, 'set', elements=self.all(node.elts))

    def Dict(self, node):
        entries = [({'key': self.one(key)} if key else {}) | {'value': self.one(value)} for key, value in zip(node.keys, node.values)]
        return self.span(node, 'dict', entries=entries)

    def clauses(self, node):
        return [{'target': self.one(c.target), 'iterable': self.one(c.iter), 'conditions': self.all(c.ifs), 'isAsync': bool(c.is_async)} for c in node.generators]

    def ListComp(self, node):
        return self.span(node, 'list-comprehension', element=self.one(node.elt), clauses=self.clauses(node))

    def SetComp(self, node):
        return self.span(node, 'set-comprehension', element=self.one(node.elt), clauses=self.clauses(node))

    def GeneratorExp(self, node):
        return self.span(node, 'generator', element=self.one(node.elt), clauses=self.clauses(node))

    def DictComp(self, node):
        return self.span(node, 'dict-comprehension', key=self.one(node.key), value=self.one(node.value), clauses=self.clauses(node))

    def UnaryOp(self, node):
        return self.span(node, 'unary', operator=UNARY[type(node.op)], operand=self.one(node.operand))

    def BinOp(self, node):
        return self.span(node, 'binary', operator=BINARY[type(node.op)], left=self.one(node.left), right=self.one(node.right))

    def BoolOp(self, node):
        return self.span(node, 'logical', operator='and' if isinstance(node.op, ast.And) else 'or', values=self.all(node.values))

    def Compare(self, node):
        rest = [{'operator': COMPARE[type(op)], 'right': self.one(right)} for op, right in zip(node.ops, node.comparators)]
        return self.span(node, 'compare', left=self.one(node.left), rest=rest)

    def IfExp(self, node):
        return self.span(node, 'conditional', test=self.one(node.test), then=self.one(node.body), otherwise=self.one(node.orelse))

    def NamedExpr(self, node):
        return self.span(node, 'walrus', target=self.one(node.target), value=self.one(node.value))

    def Yield(self, node):
        return self.span(node, 'yield', value=self.one(node.value), isFrom=False)

    def YieldFrom(self, node):
        return self.span(node, 'yield', value=self.one(node.value), isFrom=True)

    def Await(self, node):
        return self.span(node, 'await', value=self.one(node.value))

    # Statements

    def Expr(self, node):
        return self.span(node, 'expression', value=self.one(node.value))

    def Assign(self, node):
        return self.span(node, 'assign', targets=self.all(node.targets), value=self.one(node.value))

    def AugAssign(self, node):
        return self.span(node, 'augmented-assign', target=self.one(node.target), operator=BINARY[type(node.op)], value=self.one(node.value))

    def AnnAssign(self, node):
        return self.span(node, 'annotated-assign', target=self.one(node.target), annotation=self.one(node.annotation), value=self.one(node.value), isSimple=bool(node.simple))

    def Delete(self, node):
        return self.span(node, 'delete', targets=self.all(node.targets))

    def Pass(self, node):
        return self.span(node, 'pass')

    def Break(self, node):
        return self.span(node, 'break')

    def Continue(self, node):
        return self.span(node, 'continue')

    def Return(self, node):
        return self.span(node, 'return', value=self.one(node.value))

    def Raise(self, node):
        return self.span(node, 'raise', exception=self.one(node.exc), cause=self.one(node.cause))

    def Assert(self, node):
        return self.span(node, 'assert', test=self.one(node.test), message=self.one(node.msg))

    def Global(self, node):
        return self.span(node, 'global', names=node.names)

    def Nonlocal(self, node):
        return self.span(node, 'nonlocal', names=node.names)

    def imported(self, node):
        return [{'name': alias.name} | ({'as': alias.asname} if alias.asname else {}) for alias in node.names]

    def Import(self, node):
        return self.span(node, 'import', names=self.imported(node))

    def ImportFrom(self, node):
        return self.span(node, 'import-from', module=node.module or '', level=node.level, names=self.imported(node))

    def If(self, node):
        return self.span(node, 'if', False, test=self.one(node.test), body=self.all(node.body), otherwise=self.all(node.orelse))

    def While(self, node):
        return self.span(node, 'while', False, test=self.one(node.test), body=self.all(node.body), otherwise=self.all(node.orelse))

    def For(self, node):
        return self.span(node, 'for', False, target=self.one(node.target), iterable=self.one(node.iter), body=self.all(node.body),
                         otherwise=self.all(node.orelse), isAsync=isinstance(node, ast.AsyncFor))

    AsyncFor = For

    def Try(self, node):
        handlers = []
        for handler in node.handlers:
            entry = {'type': self.one(handler.type), 'name': handler.name, 'body': self.all(handler.body)}
            handlers.append({name: value for name, value in entry.items() if value is not None})
        return self.span(node, 'try', False, body=self.all(node.body), handlers=handlers, otherwise=self.all(node.orelse),
                         last=self.all(node.finalbody), isGroup=isinstance(node, ast.TryStar))

    TryStar = Try

    def With(self, node):
        items = [{'context': self.one(item.context_expr)} | ({'target': self.one(item.optional_vars)} if item.optional_vars else {}) for item in node.items]
        return self.span(node, 'with', False, items=items, body=self.all(node.body), isAsync=isinstance(node, ast.AsyncWith))

    AsyncWith = With

    def type_parameters(self, node):
        return [each.name for each in getattr(node, 'type_params', [])] or None

    def TypeAlias(self, node):
        return self.span(node, 'type-alias', name=node.name.id, typeParameters=self.type_parameters(node), value=self.one(node.value))

    def FunctionDef(self, node):
        return self.span(node, 'function', False, name=node.name, typeParameters=self.type_parameters(node), parameters=self.parameters(node.args), body=self.all(node.body),
                         decorators=self.all(node.decorator_list), returns=self.one(node.returns), isAsync=isinstance(node, ast.AsyncFunctionDef))

    AsyncFunctionDef = FunctionDef

    def ClassDef(self, node):
        return self.span(node, 'class', False, name=node.name, typeParameters=self.type_parameters(node), bases=self.arguments_of(node.bases, node.keywords), body=self.all(node.body),
                         decorators=self.all(node.decorator_list))

    def Match(self, node):
        cases = []
        # Patterns are expressions in our tree.
        for case in node.cases:
            entry = {'guard': self.one(case.guard), 'body': self.all(case.body)}
            cases.append({name: value for name, value in entry.items() if value is not None})
        return self.span(node, 'match', False, subject=self.one(node.subject), cases=cases)


def answer(text):
    try:
        code = text.encode()
        try:
            compile(code, 'x', 'exec', dont_inherit=True)
        except UnicodeEncodeError:
            # A surrogate in a docstring, since 3.13.
            pass
        tree = ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError):
        return None
    usual = sys.getrecursionlimit()
    sys.setrecursionlimit(20000)
    try:
        return Dump(text).all(tree.body)
    finally:
        sys.setrecursionlimit(usual)


if __name__ == '__main__':
    warnings.simplefilter('ignore')
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), flush=True)
