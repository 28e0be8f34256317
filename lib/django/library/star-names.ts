/** What `from … import *` takes of modules that have more than is known here, as CPython 3.11 has it on Linux. */
export const starNames: Readonly<Record<string, string>> = {
  os: (
    'altsep curdir pardir sep pathsep linesep defpath name path devnull SEEK_SET SEEK_CUR SEEK_END fsencode fsdecode get_exec_path fdopen extsep _exit ' +
    'CLD_CONTINUED CLD_DUMPED CLD_EXITED CLD_KILLED CLD_STOPPED CLD_TRAPPED DirEntry EFD_CLOEXEC EFD_NONBLOCK EFD_SEMAPHORE EX_CANTCREAT EX_CONFIG ' +
    'EX_DATAERR EX_IOERR EX_NOHOST EX_NOINPUT EX_NOPERM EX_NOUSER EX_OK EX_OSERR EX_OSFILE EX_PROTOCOL EX_SOFTWARE EX_TEMPFAIL EX_UNAVAILABLE EX_USAGE ' +
    'F_LOCK F_OK F_TEST F_TLOCK F_ULOCK GRND_NONBLOCK GRND_RANDOM MFD_ALLOW_SEALING MFD_CLOEXEC MFD_HUGETLB MFD_HUGE_16GB MFD_HUGE_16MB MFD_HUGE_1GB ' +
    'MFD_HUGE_1MB MFD_HUGE_256MB MFD_HUGE_2GB MFD_HUGE_2MB MFD_HUGE_32MB MFD_HUGE_512KB MFD_HUGE_512MB MFD_HUGE_64KB MFD_HUGE_8MB MFD_HUGE_MASK ' +
    'MFD_HUGE_SHIFT NGROUPS_MAX O_ACCMODE O_APPEND O_ASYNC O_CLOEXEC O_CREAT O_DIRECT O_DIRECTORY O_DSYNC O_EXCL O_FSYNC O_LARGEFILE O_NDELAY O_NOATIME ' +
    'O_NOCTTY O_NOFOLLOW O_NONBLOCK O_PATH O_RDONLY O_RDWR O_RSYNC O_SYNC O_TMPFILE O_TRUNC O_WRONLY POSIX_FADV_DONTNEED POSIX_FADV_NOREUSE ' +
    'POSIX_FADV_NORMAL POSIX_FADV_RANDOM POSIX_FADV_SEQUENTIAL POSIX_FADV_WILLNEED POSIX_SPAWN_CLOSE POSIX_SPAWN_DUP2 POSIX_SPAWN_OPEN PRIO_PGRP ' +
    'PRIO_PROCESS PRIO_USER P_ALL P_PGID P_PID P_PIDFD RTLD_DEEPBIND RTLD_GLOBAL RTLD_LAZY RTLD_LOCAL RTLD_NODELETE RTLD_NOLOAD RTLD_NOW RWF_APPEND ' +
    'RWF_DSYNC RWF_HIPRI RWF_NOWAIT RWF_SYNC R_OK SCHED_BATCH SCHED_FIFO SCHED_IDLE SCHED_OTHER SCHED_RESET_ON_FORK SCHED_RR SEEK_DATA SEEK_HOLE ' +
    'SPLICE_F_MORE SPLICE_F_MOVE SPLICE_F_NONBLOCK ST_APPEND ST_MANDLOCK ST_NOATIME ST_NODEV ST_NODIRATIME ST_NOEXEC ST_NOSUID ST_RDONLY ST_RELATIME ' +
    'ST_SYNCHRONOUS ST_WRITE TMP_MAX WCONTINUED WCOREDUMP WEXITED WEXITSTATUS WIFCONTINUED WIFEXITED WIFSIGNALED WIFSTOPPED WNOHANG WNOWAIT WSTOPPED ' +
    'WSTOPSIG WTERMSIG WUNTRACED W_OK XATTR_CREATE XATTR_REPLACE XATTR_SIZE_MAX X_OK abort access chdir chmod chown chroot close closerange confstr ' +
    'confstr_names copy_file_range cpu_count ctermid device_encoding dup dup2 environ error eventfd eventfd_read eventfd_write execv execve fchdir fchmod ' +
    'fchown fdatasync fork forkpty fpathconf fspath fstat fstatvfs fsync ftruncate get_blocking get_inheritable get_terminal_size getcwd getcwdb getegid ' +
    'geteuid getgid getgrouplist getgroups getloadavg getlogin getpgid getpgrp getpid getppid getpriority getrandom getresgid getresuid getsid getuid ' +
    'getxattr initgroups isatty kill killpg lchown link listdir listxattr lockf login_tty lseek lstat major makedev memfd_create minor mkdir mkfifo mknod ' +
    'nice open openpty pathconf pathconf_names pidfd_open pipe pipe2 posix_fadvise posix_fallocate posix_spawn posix_spawnp pread preadv putenv pwrite ' +
    'pwritev read readlink readv register_at_fork remove removexattr rename replace rmdir scandir sched_get_priority_max sched_get_priority_min ' +
    'sched_getaffinity sched_getparam sched_getscheduler sched_param sched_rr_get_interval sched_setaffinity sched_setparam sched_setscheduler sched_yield ' +
    'sendfile set_blocking set_inheritable setegid seteuid setgid setgroups setpgid setpgrp setpriority setregid setresgid setresuid setreuid setsid setuid ' +
    'setxattr splice stat stat_result statvfs statvfs_result strerror symlink sync sysconf sysconf_names system tcgetpgrp tcsetpgrp terminal_size times ' +
    'times_result truncate ttyname umask uname uname_result unlink unsetenv urandom utime wait wait3 wait4 waitid waitid_result waitpid ' +
    'waitstatus_to_exitcode write writev makedirs removedirs renames walk fwalk execl execle execlp execlpe execvp execvpe getenv supports_bytes_environ ' +
    'environb getenvb P_WAIT P_NOWAIT P_NOWAITO spawnv spawnve spawnvp spawnvpe spawnl spawnle spawnlp spawnlpe popen'
  ),
  posixpath: (
    'normcase isabs join splitdrive split splitext basename dirname commonprefix getsize getmtime getatime getctime islink exists lexists isdir isfile ' +
    'ismount expanduser expandvars normpath abspath samefile sameopenfile samestat curdir pardir sep pathsep defpath altsep extsep devnull realpath ' +
    'supports_unicode_filenames relpath commonpath'
  ),
  typing: (
    'Annotated Any Callable ClassVar Concatenate Final ForwardRef Generic Literal Optional ParamSpec Protocol Tuple Type TypeVar TypeVarTuple Union ' +
    'AbstractSet ByteString Container ContextManager Hashable ItemsView Iterable Iterator KeysView Mapping MappingView MutableMapping MutableSequence ' +
    'MutableSet Sequence Sized ValuesView Awaitable AsyncIterator AsyncIterable Coroutine Collection AsyncGenerator AsyncContextManager Reversible ' +
    'SupportsAbs SupportsBytes SupportsComplex SupportsFloat SupportsIndex SupportsInt SupportsRound ChainMap Counter Deque Dict DefaultDict List ' +
    'OrderedDict Set FrozenSet NamedTuple TypedDict Generator BinaryIO IO Match Pattern TextIO AnyStr assert_type assert_never cast clear_overloads ' +
    'dataclass_transform final get_args get_origin get_overloads get_type_hints is_typeddict LiteralString Never NewType no_type_check ' +
    'no_type_check_decorator NoReturn NotRequired overload ParamSpecArgs ParamSpecKwargs Required reveal_type runtime_checkable Self Text TYPE_CHECKING ' +
    'TypeAlias TypeGuard Unpack'
  ),
  datetime: 'date datetime time timedelta timezone tzinfo MINYEAR MAXYEAR UTC',
  'urllib.parse': (
    'urlparse urlunparse urljoin urldefrag urlsplit urlunsplit urlencode parse_qs parse_qsl quote quote_plus quote_from_bytes unquote unquote_plus ' +
    'unquote_to_bytes DefragResult ParseResult SplitResult DefragResultBytes ParseResultBytes SplitResultBytes'
  ),
  itertools: (
    'accumulate chain combinations combinations_with_replacement compress count cycle dropwhile filterfalse groupby islice pairwise permutations product ' +
    'repeat starmap takewhile tee zip_longest'
  ),
  functools: (
    'update_wrapper wraps WRAPPER_ASSIGNMENTS WRAPPER_UPDATES total_ordering cache cmp_to_key lru_cache reduce partial partialmethod singledispatch ' +
    'singledispatchmethod cached_property'
  ),
  collections: 'ChainMap Counter OrderedDict UserDict UserList UserString defaultdict deque namedtuple',
  math: (
    'acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist e erf erfc exp exp2 expm1 fabs factorial floor fmod frexp fsum ' +
    'gamma gcd hypot inf isclose isfinite isinf isnan isqrt lcm ldexp lgamma log log10 log1p log2 modf nan nextafter perm pi pow prod radians remainder sin ' +
    'sinh sqrt tan tanh tau trunc ulp'
  ),
  re: (
    'match fullmatch search sub subn split findall finditer compile purge template escape error Pattern Match A I L M S X U ASCII IGNORECASE LOCALE ' +
    'MULTILINE DOTALL VERBOSE UNICODE NOFLAG RegexFlag'
  ),
  json: 'dump dumps load loads JSONDecoder JSONDecodeError JSONEncoder',
  string: 'ascii_letters ascii_lowercase ascii_uppercase capwords digits hexdigits octdigits printable punctuation whitespace Formatter Template'
}
