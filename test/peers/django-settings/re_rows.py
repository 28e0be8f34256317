"""What CPython's re makes of expressions of settings files, for test/django/re.test.ts.

Usage: python3 re_rows.py > ../../django/re-rows.json
"""
import json
import os
import re
import sys
import warnings

warnings.simplefilter("ignore")
ROWS = []

urls = ["https://3000-user-repo-abc123.ws-eu105.gitpod.io", "https://sub.example.com:8443/a/b?c=d", "http://localhost", "https://example.com///", "", "HTTPS://EXAMPLE.COM", "a\n", "\u00e9t\u00e9.example.com", "\U0001f600.example.com/\u0661"]
patterns = [r"^.+-", r"/+$", r"^https?://", r"//(?P<sub>[^.]+)\.(?P<dom>.+)$", r"\s+", r"[,\s]+", r"(\w+)\.(\w+)", r"(https?)://([^/:]+)(?::(\d+))?", r"$", r"\b", r"", r"(?i)example", r"(a|ab)(c|bcd)?", r"(?:(a)|b)*", r"[^\x00-\x7f]+", r"\d+?", r"(?<=//)\w+", r".*", r"(?m)^", r"(?:\.(?:com|io))?$"]
for pattern in patterns:
    for url in urls[:6]:
        ROWS.append(f"(lambda m: m and (m.group(), m.groups(), m.span(), m.groupdict()))(re.search({pattern!r}, {url!r}))")
    for url in urls[1:2] + urls[6:]:
        ROWS += [f"re.findall({pattern!r}, {url!r})", f"re.split({pattern!r}, {url!r})", f"re.sub({pattern!r}, '<\\\\g<0>>', {url!r})"]
    ROWS += [f"bool(re.match({pattern!r}, 'abc'))", f"bool(re.fullmatch({pattern!r}, 'example'))"]

ROWS += [
    "re.match(r'^.+-', 'https://8000-a-b.ws-eu1.gitpod.io', re.IGNORECASE).group(0)", "re.match(r'^.+-', os.environ.get('NONE', ''), re.IGNORECASE).group(0)", "re.match(r'^.+-', os.environ.get('NONE'))",
    "re.match('a', 'b')", "re.match('a', 'ab')", "str(re.match('(?P<x>a)\\n', 'a\\nb'))", "f\"{re.match('é', 'é')}\"", "re.search('a', 'b') is None", "'yes' if re.search('b', 'abc') else 'no'", "not re.match('', '')",
    "re.search(r'//(?P<sub>[^.]+)\\.(?P<dom>.+)$', 'https://a.b.c').group('dom')", "re.match('(a)(b)?', 'a').group(0, 1, 2)", "re.match('(a)(b)?', 'a').groups()", "re.match('(a)(b)?', 'a').groups('x')", "re.match('(a)(b)?', 'a').groups(default='x')",
    "re.match('(?P<n>a)(?P<m>b)?', 'a').groupdict()", "re.match('(?P<n>a)(?P<m>b)?', 'a').groupdict('x')", "re.match('(a)', 'a')[1]", "re.match('(?P<n>a)', 'a')['n']", "re.match('(a)', 'a')[0]", "re.match('(a)', 'a')[2]", "re.match('(a)', 'a')[-1]", "re.match('(a)', 'a').group('n')", "re.match('(a)', 'a').group(2)",
    "re.match('(a)', 'a').group(True)", "re.match('(a)', 'a').group(None)", "re.match('(a)', 'a').group(1.0)", "re.match('(a)', 'a').group([1])", "re.match('(a)', 'a').group((1,))", "re.match('(a)', 'a').group(re.NOFLAG)", "re.match('(a)(b)?', 'a').start(2)", "re.match('(a)(b)?', 'a').end(1)", "re.match('(a)(b)?', 'a').span(2)", "re.match('(a)', 'a').span(5)", "re.search('(?P<n>b)', '\U0001f600ab').span('n')",
    "re.match('a', 'ab').string", "re.match('a', 'ab').re.pattern", "re.compile('a').match('ab').re.pattern", "re.match('a', 'ab').pos", "re.match('a', '\U0001f600a') is None", "re.match('.', '\U0001f600a').endpos", "re.match('(a)(b)?', 'ab').regs", "re.match('(a)(?P<n>b)', 'ab').expand(r'\\2-\\g<n>-\\1')", "isinstance(re.match('a', 'a'), re.Match)", "re.match('a', 'a').lastindex == 1 if False else 1",
    "re.sub(r'/+$', '', 'https://a.b//')", "re.sub(r'^https?://', '', 'https://a.b')", "re.sub(r'\\s+', '', ' a b\\tc\\n')", "re.sub('a', 'x', 'aaa', 2)", "re.sub('a', 'x', 'aaa', count=1)", "re.sub('a', 'x', 'aAa', flags=re.I)", "re.sub('a', 'x', 'aAaAa', 0, re.I)", "re.sub('a', 'x', 'aAaaa', re.I)", "re.sub('a', 'x', 'aaa', -1)", "re.sub('', '-', 'abc')", "re.sub('x*', '-', 'abxd')", "re.sub('a??', '-', 'aab')", "re.subn('a', 'x', 'aaa')", "re.subn('a', 'x', 'aaa', 2)", "re.subn('b', 'x', 'aaa')",
    "re.sub('(a)(b)?', r'[\\1\\2]', 'aab')", "re.sub('(a)', r'\\g<1>0', 'a')", "re.sub('(?P<n>a)', r'\\g<n>\\g<n>', 'a')", "re.sub('a', r'\\n\\t\\\\', 'a')", "re.sub('a', r'\\.', 'a')", "re.sub('a', r'\\q', 'a')", "re.sub('a', r'\\1', 'a')", "re.sub('a', r'\\1', 'b')", "re.sub('a', r'\\g<2>', 'b')", "re.sub('a', r'\\0', 'a')", "re.sub('a', r'\\07', 'a')", "re.sub('a', r'\\101', 'a')", "re.sub('a', r'\\400', 'a')", "re.sub('(a)', r'\\18', 'a')", "re.sub('a', 'x\\\\', 'a')", "re.sub('a', r'\\g', 'a')", "re.sub('a', r'\\g<1', 'a')", "re.sub('a', r'\\é', 'a')", "re.sub('a', '-', '')",
    "re.sub('[a-z]+', lambda m: m.group().upper(), 'ab-cd')", "re.sub('[a-z]+', lambda m: m.group().upper(), 'ab-cd', 1)", "re.sub('a', lambda m: None, 'bab')", "re.sub('a', lambda m: 1, 'bab')", "re.sub('a', str, 'bab')", "re.sub('a', None, 'bab')", "re.sub('a', 1, 'bab')", "re.sub('(.)', lambda m: m[1] * 2, 'ab')", "re.sub('a', 'x', None)", "re.sub('a', 'x', b'a')", "re.sub('(', 'x', 'a')", "re.sub('a', 'x', 'a', 10**30)",
    "re.split(r'[,\\s]+', 'a, b c')", "re.split(r'(,)', 'a,b')", "re.split(r'(,)|(;)', 'a,b;c')", "re.split(',', 'a,b,c', 1)", "re.split(',', 'a,b,c', maxsplit=1)", "re.split('', 'abc')", "re.split('x*', 'axbc')", "re.split(',', '')", "re.split(',', 'a,b', -1)", "re.split('A', 'bab', flags=re.I)", "re.compile(',').split('a,b,c', 1)", "re.compile(',').split('a,b,c', maxsplit=1)",
    "re.findall('(a)(b)?', 'aba')", "re.findall('(a)|b', 'ab')", "re.findall('a*', 'baa')", "[m.group() for m in re.finditer(r'\\d+', 'a1b22')]", "[m.span() for m in re.finditer('', 'ab')]", "list(re.finditer('x', 'ab'))", "next(re.finditer('a', 'ba')).start()", "dict(re.findall(r'(\\w+)=(\\w+)', 'a=1&b=2'))",
    "re.compile('a', re.I).search('bA').group()", "re.compile('a').fullmatch('ab')", "re.compile(re.compile('a')).match('a').group()", "re.match(re.compile('a'), 'a').group()", "re.match(re.compile('a'), 'a', re.I)", "bool(re.compile('a'))", "re.compile('a') == re.compile('a', 32)", "re.compile('a') == 'a'", "re.compile('a') != re.compile('b')", "re.compile('a') == re.compile(b'a')", "any(re.match(p, 'b') for p in ['a', 'b'])", "list(filter(re.compile('a').match, ['ab', 'b']))", "re.compile('(?P<n>a)').sub(r'<\\g<n>>', 'aa', count=1)",
    "re.compile('(')", "re.compile('*')", "re.compile('[')", "re.compile('a{2,1}')", "re.match('(?P<n>a', 'a')", "re.match('a', 1)", "re.match(1, 'a')", "re.match('a')", "re.match('a', 'a', 'i')", "re.compile('a', flags=re.I | re.M).pattern", "re.match('a b', 'ab', re.X).group()", "re.match(' (?i)a', 'A', re.X).group()", "re.match('.', '\\n', re.S).group()", "re.findall('^a$', 'a\\na', re.M)", "re.match(r'\\w', 'é', re.A)", "re.match('k', '\\u212a', re.I).group()", "re.match('K', '\\u212a', re.I | re.A)", "re.match(r'\\d', '\\u0661').group()", "re.search(r'\\Ba', 'ba').span()", "re.search(r'\\bé', ' é').span()", "re.match('a$', 'a\\n').group()", "re.match('a\\\\Z', 'a\\n')", "re.error.__name__", "isinstance('a', re.Pattern)", "issubclass(re.error, Exception)",
]


def outcome(source):
    try:
        return repr(eval(source, {"re": re, "os": os}))
    except Exception as error:
        return f"raises {type(error).__name__}"


os.environ.pop("NONE", None)
sys.stdout.write("[\n" + ",\n".join(json.dumps([source, outcome(source)]) for source in ROWS) + "\n]\n")
