# group: {"env":{"A":"one"},"before":["import os"]}
os.environ['A']  # expect: "one"
os.environ['B']  # raises: KeyError
os.environ.get('B')  # expect: None
os.environ.get('B', 'x')  # expect: "x"
os.environ.get('A', 'x')  # expect: "one"
os.getenv('A')  # expect: "one"
os.getenv('B', 5)  # expect: 5
'A' in os.environ  # expect: True
'B' in os.environ  # expect: False
os.environ.setdefault('A', 'z')  # expect: "one"
[os.environ.setdefault('B', 'z'), os.environ['B']]  # expect: ["z", "z"]
os.environ.setdefault('A')  # raises: TypeError
os.environ.pop('A')  # expect: "one"
os.environ.pop('B')  # raises: KeyError
os.environ.pop('B', None)  # expect: None
[os.environ.update({'C': '1'}, D='2'), os.getenv('C'), os.getenv('D')]  # expect: [None, "1", "2"]
[os.environ.update([('C', '1')]), os.getenv('C')]  # expect: [None, "1"]
os.environ.update([('C',)])  # raises: ValueError
os.environ.update(C=1)  # raises: TypeError
len(os.environ)  # refused: This use of os.environ is not supported.
list(os.environ)  # expect: ["A"]
list(os.environ.keys())  # expect: ["A"]
os.environ[1]  # raises: TypeError
os.environ.get(None)  # raises: TypeError
os.environ.copy()['A']  # expect: "one"
os.environ.copy().get('Q')  # expect: None
os.environ.__delitem__('B')  # raises: KeyError
[os.environ.__delitem__('A'), 'A' in os.environ]  # expect: [None, False]
os.environ.__setitem__('', 'x')  # raises: OSError
os.environ.__setitem__('a=b', 'x')  # raises: ValueError
os.environ.__setitem__('a', 'x\0')  # raises: ValueError
os.environ.__setitem__('a', 1)  # raises: TypeError
[os.environ.clear(), len(os.environ)]  # refused: This use of os.environ is not supported.
os.sep + os.linesep + os.pathsep + os.curdir + os.pardir + os.extsep + os.devnull  # expect: "/\n:..../dev/null"
os.name  # expect: "posix"
os.fspath('a')  # expect: "a"
os.fspath(1)  # raises: TypeError
# group: {"env":{"A":"one"}}
import os, pathlib
os.fspath(pathlib.Path('/a'))  # expect: "/a"
# group: {"env":{"S":"text","E":"","T":"True","F":"off","N":"12","NEG":"-3","FL":"1.234,5","FL2":"1,234.5","FL3":"-1.5","L":"a,b,,c","LI":"1,2,3","TU":"(1,2)","D":"a=1,b=2","DX":"a","DC":"a=1;b=true","J":"{\"a\": [1]}","U":"https://u:p@h:80/x?y=1","P":"$S","PP":"$P","PM":"$NONE","ESC":"\\$S","M":"a\\nb\\r\\nc","W":"x y","PATH_X":"/a/b","PRE_X":"7","ONE":"1","LS":" a , b "},"before":["import environ"]}
environ.Env()('S')  # expect: "text"
environ.Env()('NONE')  # raises: ImproperlyConfigured
environ.Env()('NONE', default=None)  # expect: None
environ.Env()('NONE', default='d')  # expect: "d"
environ.Env()('S', default=None)  # expect: "text"
environ.Env()('E')  # expect: ""
environ.Env()('E', default='d')  # expect: ""
environ.Env()('N', default=1)  # expect: 12
environ.Env()('NONE', default=1)  # expect: 1
environ.Env()('T', default=False)  # expect: True
environ.Env()('F', default=True)  # expect: False
environ.Env()('L', default=[])  # expect: ["a", "b", "c"]
environ.Env()('TU', default=())  # expect: ("1", "2")
environ.Env()('D', default={})  # refused: This cast of django-environ is not supported.
environ.Env()('N', cast=int)  # expect: 12
environ.Env()('S', cast=int)  # raises: ValueError
environ.Env()('N', int)  # expect: 12
environ.Env()('N', int, 5)  # expect: 12
environ.Env()('LI', cast=[int])  # expect: [1, 2, 3]
environ.Env()('L', cast=list)  # expect: ["a", "b", "c"]
environ.Env()('T', cast=bool)  # expect: True
environ.Env()('S', cast=bool)  # expect: False
environ.Env()('N', cast=bool)  # expect: True
environ.Env().str('S')  # expect: "text"
environ.Env().str('NONE')  # raises: ImproperlyConfigured
environ.Env().str('NONE', 'd')  # expect: "d"
environ.Env().str('NONE', default=None)  # expect: None
environ.Env().str('M', multiline=True)  # refused: The argument `multiline` of str() is not supported here.
environ.Env().str('M')  # expect: "a\\nb\\r\\nc"
environ.Env().bool('T')  # expect: True
environ.Env().bool('F')  # expect: False
environ.Env().bool('E')  # expect: False
environ.Env().bool('ONE')  # expect: True
environ.Env().bool('NONE')  # raises: ImproperlyConfigured
environ.Env().bool('NONE', False)  # expect: False
environ.Env().bool('NONE', default=None)  # expect: None
environ.Env().bool('S')  # expect: False
environ.Env().int('N')  # expect: 12
environ.Env().int('NEG')  # expect: -3
environ.Env().int('S')  # raises: ValueError
environ.Env().int('NONE', default='5')  # expect: "5"
environ.Env().float('FL3')  # refused: float is not supported here.
environ.Env().json('J')  # expect: {"a": [1]}
environ.Env().json('S')  # raises: JSONDecodeError
environ.Env().json('NONE', default={})  # expect: {}
environ.Env().json('NONE', default=[])  # expect: []
environ.Env().list('L')  # expect: ["a", "b", "c"]
environ.Env().list('E')  # expect: []
environ.Env().list('LI', int)  # expect: [1, 2, 3]
environ.Env().list('LS')  # expect: [" a ", " b "]
environ.Env().list('NONE', default=['x'])  # expect: ["x"]
environ.Env().list('NONE', default=[])  # expect: []
environ.Env().list('NONE')  # raises: ImproperlyConfigured
environ.Env().list('S')  # expect: ["text"]
environ.Env().list('LI', cast=bool)  # expect: [True, True, True]
environ.Env().list('S', cast=int)  # raises: ValueError
environ.Env().tuple('TU')  # expect: ("1", "2")
environ.Env()('TU', default=())  # expect: ("1", "2")
environ.Env().tuple('TU', int)  # refused: The argument `cast` of tuple() is not supported here.
environ.Env().tuple('L')  # expect: ("a", "b", "c")
environ.Env().dict('D')  # refused: dict is not supported here.
environ.Env().url('U')  # refused: url is not supported here.
environ.Env()('P')  # refused: P refers to another variable.
environ.Env()('PP')  # refused: PP refers to another variable.
environ.Env()('PM')  # refused: PM refers to another variable.
environ.Env()('NONE', default='$S')  # refused: NONE refers to another variable.
environ.Env().get_value('N', cast=int)  # expect: 12
environ.Env().parse_value('1', int)  # refused: parse_value is not supported here.
environ.Env().__contains__('S')  # refused: __contains__ is not supported here.
environ.Env()(5)  # raises: ImproperlyConfigured
environ.Env().path('PATH_X')('c')  # refused: path is not supported here.
environ.Env(N=int)('N')  # expect: 12
environ.Env(N=(int, 5))('N')  # expect: 12
environ.Env(Q=(int, 5))('Q')  # expect: 5
environ.Env(Q=(int, 5))('Q', default=6)  # expect: 6
environ.Env(Q=int)('Q')  # raises: ImproperlyConfigured
environ.Env(L=(list, []))('L')  # expect: ["a", "b", "c"]
environ.Env(Q=(list, []))('Q')  # expect: []
environ.Env(T=(bool, False)).bool('T')  # expect: True
environ.Env(LI=([int], [1]))('LI')  # expect: [1, 2, 3]
environ.Env(S=(str, 'x'))('S')  # expect: "text"
environ.Env(T=(bool, True))('T')  # expect: True
environ.Env(LI=(list, []))('LI', cast=[int])  # expect: [1, 2, 3]
environ.Env(Q=(int, 5)).str('Q')  # expect: 5
environ.Env(1)  # raises: TypeError
# group: {"before":["import environ"]}
str(environ.Path('/a/b/c') - 2)  # expect: "/a"
environ.Path('/a/b/c')('x', 'y')  # expect: "/a/b/c/x/y"
str(environ.Path('/a').path('b', '..', 'c'))  # expect: "/a/c"
environ.Path('/a') == environ.Path('/a/')  # refused: This use of a path of django-environ is not supported.
str(environ.Path('/a') + 'b')  # expect: "/a/b"
str(environ.Path('/a/b.py', is_file=True))  # expect: "/a"
environ.Path('/a').root  # expect: "/a"
# group: {"env":{"SET":"yes","I":"kept"},"files":{"/project/.env":"A=1\nB='x y'\nC=\"a\\\"b\\n\"\nexport D=4\n E=5\nF =6\nG=\n# H=1\nI=a=b\nJ='\"q\"'\nA=2\nK=\"un\nL=it's\nM=  sp  \nN='\n1X=2\n"},"before":["import os, environ"]}
[environ.Env.read_env('/project/.env'), os.environ.get('A')]  # expect: [None, "2"]
[environ.Env.read_env('/project/.env'), os.environ.get('B')]  # expect: [None, "x y"]
[environ.Env.read_env('/project/.env'), os.environ.get('E')]  # expect: [None, None]
[environ.Env.read_env('/project/.env'), os.environ.get('F')]  # expect: [None, None]
[environ.Env.read_env('/project/.env'), os.environ.get('I')]  # expect: [None, "kept"]
[environ.Env.read_env('/project/.env'), os.environ.get('SET')]  # expect: [None, "yes"]
# group: {"env":{"I":"kept"},"files":{"/project/app/.env":"A=1\r\nI=new\r\n"},"before":["import os, environ"]}
[environ.Env().read_env(), os.environ.get('A')]  # expect: [None, "1"]
[environ.Env.read_env('/project/none'), os.environ.get('A')]  # expect: [None, None]
[environ.Env.read_env('/project/app/.env', overwrite=True), os.environ['I']]  # expect: [None, "new"]
[environ.Env.read_env('/project/app/.env', Z='9'), os.environ['Z']]  # expect: [None, "9"]
# group: {"env":{"I":"kept"},"files":{"/project/app/.env":"A=1\r\nI=new\r\n"}}
import environ
[environ.Env.read_env(environ.Path('/project/app').path('.env')(  )), environ.Env().int('A')]  # expect: [None, 1]
# group: {"files":{"/project/.env":"A=x # c\nB='y' # it's\nC= 'z'\nD=#a\nE='a'b'#c\nF='a\n"},"before":["import os, environ"]}
[environ.Env.read_env('/project/.env', parse_comments=True), os.environ.get('A')]  # refused: The argument `parse_comments` of read_env() is not supported here.
# group: {"env":{"S":"text","E":"","T":"True","Y":"y","F":"off","N":"12","L":"a, b ,,c","Q":"\"a,b\",c","H":"a,b#c,d\ne","X":"a\\,b","BADQ":"\"a","BADX":"a\\","EQ":"''","MIX":"a'b c'd,\"x\\\"y\\z\"","SP":"a b;c","LI":"1,2"},"before":["import decouple"]}
decouple.config('S')  # expect: "text"
decouple.config('NONE')  # raises: UndefinedValueError
decouple.config('NONE', default='d')  # expect: "d"
decouple.config('NONE', default=None)  # expect: None
decouple.config('NONE', 5)  # expect: 5
decouple.config('E')  # expect: ""
decouple.config('T', cast=bool)  # expect: True
decouple.config('Y', cast=bool)  # expect: True
decouple.config('F', cast=bool)  # expect: False
decouple.config('E', cast=bool)  # expect: False
decouple.config('N', cast=bool)  # raises: ValueError
decouple.config('S', cast=bool)  # raises: ValueError
decouple.config('NONE', default=True, cast=bool)  # expect: True
decouple.config('NONE', default='no', cast=bool)  # expect: False
decouple.config('NONE', default=0, cast=bool)  # expect: False
decouple.config('NONE', default=None, cast=bool)  # raises: ValueError
decouple.config('N', cast=int)  # expect: 12
decouple.config('S', cast=int)  # raises: ValueError
decouple.config('NONE', default='7', cast=int)  # expect: 7
decouple.config('NONE', cast=int)  # raises: UndefinedValueError
decouple.config('L', cast=decouple.Csv())  # expect: ["a", "b", "c"]
decouple.config('E', cast=decouple.Csv())  # expect: []
decouple.config('N', cast=decouple.Choices([1, 2], int))  # raises: ValueError
decouple.config('N', cast=decouple.Choices(['1'], str, [('12', 1)]))  # expect: "12"
decouple.config('N', cast=decouple.Choices(choices=[(1,)]))  # raises: ValueError
decouple.config('Q', cast=decouple.Csv())  # expect: ["a,b", "c"]
decouple.config('H', cast=decouple.Csv())  # expect: ["a", "b", "e"]
decouple.config('X', cast=decouple.Csv())  # expect: ["a,b"]
decouple.config('BADQ', cast=decouple.Csv())  # raises: ValueError
decouple.config('BADX', cast=decouple.Csv())  # raises: ValueError
decouple.config('EQ', cast=decouple.Csv())  # expect: [""]
decouple.config('MIX', cast=decouple.Csv())  # expect: ["ab cd", "x\"y\\z"]
decouple.config('SP', cast=decouple.Csv(delimiter=';'))  # expect: ["a b", "c"]
decouple.config('SP', cast=decouple.Csv(delimiter=' '))  # expect: ["a", "b;c"]
decouple.Csv(delimiter=None)  # refused: None as a delimiter
decouple.config('LI', cast=decouple.Csv(int))  # expect: [1, 2]
decouple.config('LI', cast=decouple.Csv(cast=int, post_process=tuple))  # expect: (1, 2)
decouple.config('LI', cast=decouple.Csv(post_process=set))  # expect: {"1", "2"}
decouple.config('S', cast=decouple.Csv(int))  # raises: ValueError
decouple.config('NONE', default='x,y', cast=decouple.Csv())  # expect: ["x", "y"]
decouple.config('NONE', default='', cast=decouple.Csv())  # expect: []
decouple.config('NONE', default=[], cast=decouple.Csv())  # raises: AttributeError
decouple.config('NONE', default=['a'], cast=decouple.Csv())  # raises: AttributeError
decouple.config('S', cast=decouple.Choices(['text', 'b']))  # expect: "text"
decouple.config('S', cast=str.upper)  # expect: "TEXT"
decouple.config('S', cast=decouple.undefined)  # refused: decouple.undefined is not supported here.
decouple.config('N', cast=decouple.Csv(int))  # expect: [12]
# group: {"env":{"S":"text","E":"","T":"True","Y":"y","F":"off","N":"12","L":"a, b ,,c","Q":"\"a,b\",c","H":"a,b#c,d\ne","X":"a\\,b","BADQ":"\"a","BADX":"a\\","EQ":"''","MIX":"a'b c'd,\"x\\\"y\\z\"","SP":"a b;c","LI":"1,2"}}
import decouple, json
decouple.config('LI', cast=json.loads)  # raises: JSONDecodeError
# group: {"env":{"N":"env"},"files":{"/project/.env":"A=1\n B = x y \n#C=1\nD='q'\nE=\"q\"\nF='q\nG=\nexport H=1\nI=a#b\nJ=a # b\nK==\nnothing\nL='a'b'\nA=2\nM=\"\"\nO='\n"},"before":["import decouple"]}
decouple.config('A')  # expect: "2"
decouple.config('B')  # expect: "x y"
decouple.config('C')  # raises: UndefinedValueError
decouple.config('H')  # raises: UndefinedValueError
decouple.config('export H')  # expect: "1"
decouple.config('N')  # expect: "env"
# group: {"files":{"/project/.env":"A=1\n B = x y \n#C=1\nD='q'\nE=\"q\"\nF='q\nG=\nexport H=1\nI=a#b\nJ=a # b\nK==\nnothing\nL='a'b'\nA=2\nM=\"\"\nO='\n"},"before":["import decouple"]}
decouple.Config(decouple.RepositoryEnv('/project/.env'))('A')  # expect: "2"
decouple.Config(decouple.RepositoryEnv('/project/.env')).get('A', cast=int)  # expect: 2
decouple.Config(decouple.RepositoryEnv('/project/none'))  # raises: FileNotFoundError
decouple.AutoConfig('/project')('A')  # expect: "2"
decouple.AutoConfig(search_path='/project/app')('A')  # expect: "2"
'A' in decouple.RepositoryEnv('/project/.env')  # refused: This use of RepositoryEnv is not supported.
# group: {"files":{"/project/.env":"A=env\n","/project/settings.ini":"[other]\nA=0\n[settings]\nA=ini\n; no\nB: b c\nD = x = y ; z\n"},"before":["import decouple"]}
decouple.config('A')  # expect: "ini"
decouple.config('a')  # expect: "ini"
decouple.config('C', default='d')  # expect: "d"
# group: {"files":{"/project/.env":"A=far\n","/project/app/.env":"A=near\n"}}
import decouple
decouple.config('A')  # expect: "near"
# group: {"env":{"SET":"env","B":"mine"},"files":{"/project/.env":"A=1\nexport B=2\nC = 'x y'  # comment\nD=\"a\\nb\\\"c\\\\d\"\nE='a\\nb\\'c'\nF=a # c\nG=a#b\nH=\nI\nJ=\"multi\nline\"\nK=${A}-${B}\nL=${NONE:-dflt}\nM=${NONE}\nN='${A}'\n'O'=5\nP: 6\nQ=\"x\" y\nR=unclosed\"\n# S=1\nT=  spaced  \nA=3\nU=${A}${SET}\nV=${SET:-z}\nW=$A\nX=${}\nY=${A:x}${A\n1Z=${I}\n"},"before":["import os, dotenv"]}
[dotenv.load_dotenv(), os.environ.get('A')][1]  # expect: "3"
[dotenv.load_dotenv(), os.environ.get('B')][1]  # expect: "mine"
[dotenv.load_dotenv(), os.environ.get('C')][1]  # expect: "x y"
[dotenv.load_dotenv(), os.environ.get('I')][1]  # expect: None
[dotenv.load_dotenv(), os.environ.get('P')][1]  # expect: None
[dotenv.load_dotenv(override=True), os.environ.get('B')][1]  # expect: "2"
[dotenv.load_dotenv(override=True), os.environ.get('K')][1]  # expect: "1-2"
# group: {"env":{"SET":"env"},"files":{"/project/.env":"A=1\nexport B=2\nC = 'x y'  # comment\nD=\"a\\nb\\\"c\\\\d\"\nE='a\\nb\\'c'\nF=a # c\nG=a#b\nH=\nI\nJ=\"multi\nline\"\nK=${A}-${B}\nL=${NONE:-dflt}\nM=${NONE}\nN='${A}'\n'O'=5\nP: 6\nQ=\"x\" y\nR=unclosed\"\n# S=1\nT=  spaced  \nA=3\nU=${A}${SET}\nV=${SET:-z}\nW=$A\nX=${}\nY=${A:x}${A\n1Z=${I}\n"},"before":["import dotenv"]}
dotenv.dotenv_values('/project/.env')  # expect: {"A": "3", "B": "2", "C": "x y", "D": "a\nb\"c\\d", "E": "a\\nb'c", "F": "a", "G": "a#b", "H": "", "I": None, "J": "multi\nline", "K": "1-2", "L": "dflt", "M": "", "N": "1", "O": "5", "R": "unclosed\"", "T": "spaced", "U": "3env", "V": "env", "W": "$A", "X": "", "Y": "${A:x}${A", "1Z": ""}
dotenv.dotenv_values('/project/.env', interpolate=False)  # expect: {"A": "3", "B": "2", "C": "x y", "D": "a\nb\"c\\d", "E": "a\\nb'c", "F": "a", "G": "a#b", "H": "", "I": None, "J": "multi\nline", "K": "${A}-${B}", "L": "${NONE:-dflt}", "M": "${NONE}", "N": "${A}", "O": "5", "R": "unclosed\"", "T": "spaced", "U": "${A}${SET}", "V": "${SET:-z}", "W": "$A", "X": "${}", "Y": "${A:x}${A", "1Z": "${I}"}
dotenv.load_dotenv()  # expect: True
dotenv.load_dotenv('/project/none')  # expect: False
dotenv.dotenv_values('/project/none')  # expect: {}
dotenv.find_dotenv()  # expect: "/project/.env"
dotenv.find_dotenv(filename='.env')  # expect: "/project/.env"
dotenv.find_dotenv(None)  # raises: TypeError
dotenv.get_key('/project/.env', 'K')  # refused: dotenv.get_key is not supported here.
# group: {"env":{"SET":"env"},"files":{"/project/.env":"A=1\nexport B=2\nC = 'x y'  # comment\nD=\"a\\nb\\\"c\\\\d\"\nE='a\\nb\\'c'\nF=a # c\nG=a#b\nH=\nI\nJ=\"multi\nline\"\nK=${A}-${B}\nL=${NONE:-dflt}\nM=${NONE}\nN='${A}'\n'O'=5\nP: 6\nQ=\"x\" y\nR=unclosed\"\n# S=1\nT=  spaced  \nA=3\nU=${A}${SET}\nV=${SET:-z}\nW=$A\nX=${}\nY=${A:x}${A\n1Z=${I}\n"}}
import os, dotenv
[dotenv.load_dotenv(dotenv_path='/project/.env', interpolate=False), os.environ['K']]  # expect: [True, "${A}-${B}"]
import os, dotenv, pathlib
[dotenv.load_dotenv(pathlib.Path('/project/.env')), os.environ['A']]  # expect: [True, "3"]
# group: {"files":{"/project/.env":"A=1\r\nB='x\r\ny'\r\n\r\n=x\n'=1\n\"=2\nexport=3\nexport  Q=4\nC='a' 'b'\nD='open\nE=5\n  F=6\n\tG = 7\t\nH = 8 \nI=\\n\nJ=\"\\u0041\\t\\q\"\nK=''\nL=\"\" # x\n#M\nN='a'#c\nO=x #c"}}
import dotenv
dotenv.dotenv_values('/project/.env')  # expect: {"A": "1", "B": "x\ny", "L": "", "N": "a", "O": "x"}
# group: {"before":["import distutils.util"]}
distutils.util.strtobool('1')  # expect: 1
distutils.util.strtobool('0')  # expect: 0
distutils.util.strtobool('true')  # expect: 1
distutils.util.strtobool('f')  # expect: 0
distutils.util.strtobool('')  # raises: ValueError
distutils.util.strtobool('maybe')  # raises: ValueError
distutils.util.strtobool(1)  # raises: AttributeError

# group: {"files":{"/project/a.txt":"old"},"before":["import logging, os, pathlib","A, B = pathlib.Path('/project/a.txt'), pathlib.Path('/project')"]}
os.makedirs(B / 'logs', exist_ok=True); open('/project/b.txt', 'w').close(); logging.basicConfig(filename='/project/b.log')
[A.open().read(), (B / 'logs/c').exists(), B.exists(), (B / 'b').exists()]  # expect: ["old", False, True, False]
