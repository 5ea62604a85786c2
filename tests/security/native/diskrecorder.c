/* Record what a process does to its files, so that a disk can be replayed up to any moment.
 *
 * Loaded with LD_PRELOAD. Every write, truncation, sync, rename, removal and creation that goes through the C library's
 * system call functions is appended, with its bytes, to the file named by DISKRECORDER_LOG, in the order it happened.
 * When DISKRECORDER_ROOT is set, only paths below it are recorded. A test can also shrink the free space of that root
 * (diskrecorder_set_free) and put marks of its own between the records (diskrecorder_mark).
 *
 * Not seen: bytes that the C library itself writes for stdio streams. A mapping that could write to a file unseen is
 * recorded as MAPPED, so that a test can insist that there is none.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum op { CREATED = 1, WRITTEN, TRUNCATED, SYNCED, DIR_SYNCED, RENAMED, REMOVED, DIR_MADE, MARKED, MAPPED, LINKED };

struct record {
    uint32_t op, pid;
    uint64_t inode;
    int64_t offset, size;                     /* size: bytes of data, or the new length of a truncated file */
    uint32_t path_length, other_length, data_length, reserved;
};

#define BLOCK 4096
#define REAL(name) ({ static __typeof__(&name) real; if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name); real; })

static int log_fd = -1;
static char root[PATH_MAX];
static int64_t free_bytes = -1;               /* -1: as much as the real disk has */
static pthread_mutex_t order = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void start(void) {
    const char *log = getenv("DISKRECORDER_LOG"), *below = getenv("DISKRECORDER_ROOT");
    if (below) snprintf(root, sizeof root, "%s", below);
    if (log) log_fd = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* ---- where and what ------------------------------------------------------------------------------------------- */

static int watched(const char *path) {
    size_t length = strlen(root);
    return log_fd >= 0 && (length == 0 || (strncmp(path, root, length) == 0 && (path[length] == '/' || path[length] == 0)));
}

static int path_of(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    path[length > 0 ? length : 0] = 0;
    return length > 0 && fd != log_fd;
}

static void absolute(int dir, const char *name, char *path) {
    char base[PATH_MAX] = "";
    if (name[0] != '/') {
        if (dir != AT_FDCWD) path_of(dir, base);
        else if (!getcwd(base, sizeof base)) base[0] = 0;
    }
    if (name[0] == '/') snprintf(path, PATH_MAX, "%s", name);
    else if (snprintf(path, PATH_MAX, "%s/%s", base, name) >= PATH_MAX) path[PATH_MAX - 1] = 0;
}

static void put(enum op op, uint64_t inode, int64_t offset, int64_t size, const char *path, const char *other,
                const void *data, size_t data_length) {
    struct record head = {op, (uint32_t)getpid(), inode, offset, size, (uint32_t)strlen(path),
                          other ? (uint32_t)strlen(other) : 0, (uint32_t)data_length, 0};
    struct iovec parts[] = {{&head, sizeof head}, {(void *)path, head.path_length},
                            {(void *)(other ? other : ""), head.other_length}, {(void *)data, data_length}};
    int saved = errno;
    syscall(SYS_writev, log_fd, parts, 4);
    errno = saved;
}

static void put_fd(enum op op, int fd, int64_t offset, int64_t size, const void *data, size_t data_length) {
    char path[PATH_MAX];
    struct stat info;
    if (path_of(fd, path) && watched(path) && fstat(fd, &info) == 0) {
        if (op == SYNCED && S_ISDIR(info.st_mode)) op = DIR_SYNCED;
        put(op, info.st_ino, offset, size, path, NULL, data, data_length);
    }
}

void diskrecorder_mark(const char *text) {
    pthread_mutex_lock(&order);
    if (log_fd >= 0) put(MARKED, 0, 0, 0, "", NULL, text, strlen(text));
    pthread_mutex_unlock(&order);
}

/* ---- a disk that fills up ------------------------------------------------------------------------------------- */

void diskrecorder_set_free(int64_t bytes) { free_bytes = bytes; }

int64_t diskrecorder_free(void) { return free_bytes; }

static int64_t blocks(int64_t bytes) { return (bytes + BLOCK - 1) / BLOCK * BLOCK; }

static void give_back(const char *path) {
    struct stat info;
    if (free_bytes >= 0 && watched(path) && lstat(path, &info) == 0 && S_ISREG(info.st_mode) && info.st_nlink == 1)
        free_bytes += blocks(info.st_size);
}

/* How many of `count` bytes still fit at `offset`; a disk takes what it can and refuses the rest. */
static size_t fits(int fd, int64_t offset, size_t count) {
    char path[PATH_MAX];
    struct stat info;
    if (free_bytes < 0 || !path_of(fd, path) || !watched(path) || fstat(fd, &info) != 0 || !S_ISREG(info.st_mode))
        return count;
    int64_t has = blocks(info.st_size), room = has + free_bytes - offset;
    if (room <= 0) return 0;
    if ((int64_t)count > room) count = (size_t)room;
    int64_t grown = blocks(offset + (int64_t)count) - has;
    if (grown > 0) free_bytes -= grown < free_bytes ? grown : free_bytes;
    return count;
}

/* ---- a disk that fails ---------------------------------------------------------------------------------------- */

static int64_t calls = 0, fail_at = 0;        /* counted from one; 0: never */
static int fault = EIO, lasts = 0;

/* Let the `call`-th write, sync, creation or renaming below the root fail with `error`, or be cut short when it is 0;
 * when `for_good`, and every one after it. */
void diskrecorder_fail_at(int64_t call, int error, int for_good) {
    calls = 0;
    fail_at = call;
    fault = error;
    lasts = for_good;
}

int64_t diskrecorder_calls(void) { return calls; }

static int fails(const char *path) {
    if (!watched(path)) return 0;
    calls++;
    return fail_at > 0 && (calls == fail_at || (lasts && calls > fail_at));
}

static int fails_fd(int fd) {
    char path[PATH_MAX];
    return path_of(fd, path) && fails(path);
}

/* ---- bytes ---------------------------------------------------------------------------------------------------- */

static int64_t position(int fd) {
    int flags = fcntl(fd, F_GETFL);
    struct stat info;
    if (flags >= 0 && (flags & O_APPEND) && fstat(fd, &info) == 0) return info.st_size;
    int64_t offset = lseek(fd, 0, SEEK_CUR);
    return offset < 0 ? 0 : offset;
}

static ssize_t write_at(int fd, const void *data, size_t count, int64_t offset, int moves) {
    pthread_mutex_lock(&order);
    int64_t where = moves ? position(fd) : offset;
    size_t allowed = fits(fd, where, count);
    ssize_t done = -1;
    int failing = fails_fd(fd);
    if (failing && !fault) allowed = (allowed + 1) / 2;
    if (failing && fault) errno = fault;
    else if (count > 0 && allowed == 0) errno = ENOSPC;
    else done = moves ? REAL(write)(fd, data, allowed) : REAL(pwrite)(fd, data, allowed, offset);
    if (done > 0) put_fd(WRITTEN, fd, where, done, data, (size_t)done);
    pthread_mutex_unlock(&order);
    return done;
}

ssize_t write(int fd, const void *data, size_t count) { return write_at(fd, data, count, 0, 1); }

ssize_t pwrite(int fd, const void *data, size_t count, off_t offset) { return write_at(fd, data, count, offset, 0); }

ssize_t pwrite64(int fd, const void *data, size_t count, off64_t offset) { return write_at(fd, data, count, offset, 0); }

static ssize_t gather(int fd, const struct iovec *parts, int count, int64_t offset, int moves) {
    size_t total = 0, used = 0;
    for (int i = 0; i < count; i++) total += parts[i].iov_len;
    char *whole = malloc(total ? total : 1);
    if (!whole) { errno = ENOMEM; return -1; }
    for (int i = 0; i < count; used += parts[i++].iov_len) memcpy(whole + used, parts[i].iov_base, parts[i].iov_len);
    ssize_t done = write_at(fd, whole, total, offset, moves);
    free(whole);
    return done;
}

ssize_t writev(int fd, const struct iovec *parts, int count) { return gather(fd, parts, count, 0, 1); }

ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t offset) { return gather(fd, parts, count, offset, 0); }

ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t offset) {
    return gather(fd, parts, count, offset, 0);
}

ssize_t pwritev2(int fd, const struct iovec *parts, int count, off_t offset, int flags) {
    (void)flags;
    return gather(fd, parts, count, offset, offset == -1);
}

ssize_t pwritev64v2(int fd, const struct iovec *parts, int count, off64_t offset, int flags) {
    return pwritev2(fd, parts, count, offset, flags);
}

/* A copy inside the kernel: done here as a read and a write, so that its bytes are seen. */
static ssize_t copy(int from, off64_t *from_offset, int to, off64_t *to_offset, size_t count) {
    static char chunk[1 << 16];
    static pthread_mutex_t mine = PTHREAD_MUTEX_INITIALIZER;
    if (count > sizeof chunk) count = sizeof chunk;
    pthread_mutex_lock(&mine);
    ssize_t got = from_offset ? pread(from, chunk, count, *from_offset) : read(from, chunk, count);
    ssize_t done = got <= 0 ? got : to_offset ? write_at(to, chunk, (size_t)got, *to_offset, 0) : write(to, chunk, (size_t)got);
    pthread_mutex_unlock(&mine);
    if (done > 0 && from_offset) *from_offset += done;
    if (done > 0 && to_offset) *to_offset += done;
    return done;
}

ssize_t sendfile(int to, int from, off_t *offset, size_t count) { return copy(from, offset, to, NULL, count); }

ssize_t sendfile64(int to, int from, off64_t *offset, size_t count) { return copy(from, offset, to, NULL, count); }

ssize_t copy_file_range(int from, off64_t *from_offset, int to, off64_t *to_offset, size_t count, unsigned flags) {
    (void)flags;
    return copy(from, from_offset, to, to_offset, count);
}

/* ---- length and syncs ----------------------------------------------------------------------------------------- */

static int resize(int fd, int64_t length) {
    struct stat info;
    pthread_mutex_lock(&order);
    int failed = fstat(fd, &info) != 0 || REAL(ftruncate)(fd, length) != 0;
    if (!failed && free_bytes >= 0 && length < info.st_size) free_bytes += blocks(info.st_size) - blocks(length);
    if (!failed) put_fd(TRUNCATED, fd, 0, length, NULL, 0);
    pthread_mutex_unlock(&order);
    return failed ? -1 : 0;
}

int ftruncate(int fd, off_t length) { return resize(fd, length); }

int ftruncate64(int fd, off64_t length) { return resize(fd, length); }

int posix_fallocate(int fd, off_t offset, off_t length) { (void)fd; (void)offset; (void)length; return EOPNOTSUPP; }

int posix_fallocate64(int fd, off64_t offset, off64_t length) { return posix_fallocate(fd, offset, length); }

static int synced(int fd, int failed) {
    if (!failed) put_fd(SYNCED, fd, 0, 0, NULL, 0);
    pthread_mutex_unlock(&order);
    return failed;
}

static int refused(int fd) {
    int failing = fails_fd(fd) && fault;
    if (failing) errno = fault;
    return failing;
}

int fsync(int fd) { pthread_mutex_lock(&order); return synced(fd, refused(fd) ? -1 : REAL(fsync)(fd)); }

int fdatasync(int fd) { pthread_mutex_lock(&order); return synced(fd, refused(fd) ? -1 : REAL(fdatasync)(fd)); }

void *mmap(void *address, size_t length, int protection, int flags, int fd, off_t offset) {
    if (fd >= 0 && (flags & MAP_SHARED) && (protection & PROT_WRITE)) put_fd(MAPPED, fd, offset, (int64_t)length, NULL, 0);
    return (void *)syscall(SYS_mmap, address, length, protection, flags, fd, offset);
}

void *mmap64(void *address, size_t length, int protection, int flags, int fd, off64_t offset) {
    return mmap(address, length, protection, flags, fd, offset);
}

/* ---- names ---------------------------------------------------------------------------------------------------- */

static int open_file(int dir, const char *name, int flags, mode_t mode) {
    char path[PATH_MAX];
    struct stat info;
    if (!(flags & (O_CREAT | O_TRUNC))) return (int)syscall(SYS_openat, dir, name, flags, mode);
    pthread_mutex_lock(&order);
    absolute(dir, name, path);
    if (fails(path) && fault) {
        errno = fault;
        pthread_mutex_unlock(&order);
        return -1;
    }
    int existed = lstat(path, &info) == 0;
    if (existed && (flags & O_TRUNC)) give_back(path);
    int fd = (int)syscall(SYS_openat, dir, name, flags, mode);
    if (fd >= 0 && !existed) put_fd(CREATED, fd, 0, 0, NULL, 0);
    else if (fd >= 0 && (flags & O_TRUNC)) put_fd(TRUNCATED, fd, 0, 0, NULL, 0);
    pthread_mutex_unlock(&order);
    return fd;
}

#define OPENED(dir, name, flags) ({ \
    va_list more; va_start(more, flags); \
    mode_t mode = (flags) & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0; \
    va_end(more); open_file(dir, name, flags, mode); })

int open(const char *name, int flags, ...) { return OPENED(AT_FDCWD, name, flags); }

int open64(const char *name, int flags, ...) { return OPENED(AT_FDCWD, name, flags | O_LARGEFILE); }

int openat(int dir, const char *name, int flags, ...) { return OPENED(dir, name, flags); }

int openat64(int dir, const char *name, int flags, ...) { return OPENED(dir, name, flags | O_LARGEFILE); }

int creat(const char *name, mode_t mode) { return open_file(AT_FDCWD, name, O_CREAT | O_WRONLY | O_TRUNC, mode); }

static int rename_file(int from_dir, const char *from, int to_dir, const char *to, unsigned flags) {
    char old[PATH_MAX], new[PATH_MAX];
    pthread_mutex_lock(&order);
    absolute(from_dir, from, old);
    absolute(to_dir, to, new);
    if (fails(old) && fault) {
        errno = fault;
        pthread_mutex_unlock(&order);
        return -1;
    }
    give_back(new);
    int failed = (int)syscall(SYS_renameat2, from_dir, from, to_dir, to, flags);
    if (!failed && (watched(old) || watched(new))) put(RENAMED, 0, 0, 0, old, new, NULL, 0);
    pthread_mutex_unlock(&order);
    return failed;
}

int rename(const char *from, const char *to) { return rename_file(AT_FDCWD, from, AT_FDCWD, to, 0); }

int renameat(int from_dir, const char *from, int to_dir, const char *to) {
    return rename_file(from_dir, from, to_dir, to, 0);
}

int renameat2(int from_dir, const char *from, int to_dir, const char *to, unsigned flags) {
    return rename_file(from_dir, from, to_dir, to, flags);
}

static int remove_file(int dir, const char *name, int flags) {
    char path[PATH_MAX];
    pthread_mutex_lock(&order);
    absolute(dir, name, path);
    give_back(path);
    int failed = (int)syscall(SYS_unlinkat, dir, name, flags);
    if (!failed && watched(path)) put(REMOVED, 0, 0, 0, path, NULL, NULL, 0);
    pthread_mutex_unlock(&order);
    return failed;
}

int unlink(const char *name) { return remove_file(AT_FDCWD, name, 0); }

int unlinkat(int dir, const char *name, int flags) { return remove_file(dir, name, flags); }

int rmdir(const char *name) { return remove_file(AT_FDCWD, name, AT_REMOVEDIR); }

static int make_directory(int dir, const char *name, mode_t mode) {
    char path[PATH_MAX];
    pthread_mutex_lock(&order);
    absolute(dir, name, path);
    int failed = (int)syscall(SYS_mkdirat, dir, name, mode);
    if (!failed && watched(path)) put(DIR_MADE, 0, 0, 0, path, NULL, NULL, 0);
    pthread_mutex_unlock(&order);
    return failed;
}

int mkdir(const char *name, mode_t mode) { return make_directory(AT_FDCWD, name, mode); }

int mkdirat(int dir, const char *name, mode_t mode) { return make_directory(dir, name, mode); }

static int link_file(int from_dir, const char *from, int to_dir, const char *to, int flags) {
    char old[PATH_MAX], new[PATH_MAX];
    pthread_mutex_lock(&order);
    absolute(from_dir, from, old);
    absolute(to_dir, to, new);
    int failed = (int)syscall(SYS_linkat, from_dir, from, to_dir, to, flags);
    if (!failed && watched(new)) put(LINKED, 0, 0, 0, old, new, NULL, 0);
    pthread_mutex_unlock(&order);
    return failed;
}

int link(const char *from, const char *to) { return link_file(AT_FDCWD, from, AT_FDCWD, to, 0); }

int linkat(int from_dir, const char *from, int to_dir, const char *to, int flags) {
    return link_file(from_dir, from, to_dir, to, flags);
}
