// Counts exactly: the program's own `malloc` comes before that of the C library, and the Swift runtime goes through
// function pointers when it is told to. Nothing of it costs more than one flag while nothing is counted.

#define _GNU_SOURCE
#include "CMemoryCount.h"

#include <dlfcn.h>
#include <errno.h>
#include <stddef.h>
#include <sys/mman.h>
#include <unistd.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define SANITIZED 1
#endif
#endif

#if defined(__GLIBC__) && !defined(SANITIZED)

static _Thread_local bool counting;
static _Thread_local struct memory_count counted;

static inline void count_allocation(void) {
  if (counting) counted.allocations += 1;
}

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *old, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

void *malloc(size_t size) {
  count_allocation();
  return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
  count_allocation();
  return __libc_calloc(count, size);
}

void *realloc(void *old, size_t size) {
  count_allocation();
  return __libc_realloc(old, size);
}

void *memalign(size_t alignment, size_t size) {
  count_allocation();
  return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
  count_allocation();
  return __libc_memalign(alignment, size);
}

int posix_memalign(void **memory, size_t alignment, size_t size) {
  count_allocation();
  if (alignment % sizeof(void *) != 0 || (alignment & (alignment - 1)) != 0 || alignment == 0) return EINVAL;
  void *found = __libc_memalign(alignment, size);
  if (found == NULL) return ENOMEM;
  *memory = found;
  return 0;
}

typedef void *retain_function(void *object);
typedef void *retain_many_function(void *object, uint32_t times);
typedef void release_function(void *object);
typedef void release_many_function(void *object, uint32_t times);

static struct {
  retain_function *retain, *try_retain;
  retain_many_function *retain_many;
  release_function *release;
  release_many_function *release_many;
} original;

// The runtime may hand over what is no object: a string of a few bytes is one word, whose marks it takes off before it
// calls a hook. Such a word points nowhere.
static bool is_object(const void *object) {
  uintptr_t size = (uintptr_t)sysconf(_SC_PAGESIZE);
  unsigned char resident;
  return (intptr_t)object > 0 && mincore((void *)((uintptr_t)object / size * size), size, &resident) == 0;
}

static void *counted_retain(void *object) {
  if (!is_object(object)) return object;
  if (counting) counted.references += 1;
  return original.retain(object);
}

static void *counted_try_retain(void *object) {
  if (!is_object(object)) return object;
  if (counting) counted.references += 1;
  return original.try_retain(object);
}

static void *counted_retain_many(void *object, uint32_t times) {
  if (!is_object(object)) return object;
  if (counting) counted.references += 1;
  return original.retain_many(object, times);
}

static void counted_release(void *object) {
  if (!is_object(object)) return;
  if (counting) counted.references += 1;
  original.release(object);
}

static void counted_release_many(void *object, uint32_t times) {
  if (!is_object(object)) return;
  if (counting) counted.references += 1;
  original.release_many(object, times);
}

// The runtime's hooks, where the program finds them: the names are those that performance tools use.
static bool *hooks_are_used(void) {
  return dlsym(RTLD_DEFAULT, "_swift_enableSwizzlingOfAllocationAndRefCountingFunctions_forInstrumentsOnly");
}

static bool hook_references(void) {
  if (original.retain != NULL) return true;
  retain_function **retain = dlsym(RTLD_DEFAULT, "_swift_retain");
  retain_function **try_retain = dlsym(RTLD_DEFAULT, "_swift_tryRetain");
  retain_many_function **retain_many = dlsym(RTLD_DEFAULT, "_swift_retain_n");
  release_function **release = dlsym(RTLD_DEFAULT, "_swift_release");
  release_many_function **release_many = dlsym(RTLD_DEFAULT, "_swift_release_n");
  if (!retain || !try_retain || !retain_many || !release || !release_many || !hooks_are_used()) return false;
  original.retain = *retain;
  original.try_retain = *try_retain;
  original.retain_many = *retain_many;
  original.release = *release;
  original.release_many = *release_many;
  *retain = counted_retain;
  *try_retain = counted_try_retain;
  *retain_many = counted_retain_many;
  *release = counted_release;
  *release_many = counted_release_many;
  return true;
}

bool memory_count_start(void) {
  if (!hook_references()) return false;
  *hooks_are_used() = true;
  counted = (struct memory_count){0, 0};
  counting = true;
  return true;
}

struct memory_count memory_count_stop(void) {
  counting = false;
  *hooks_are_used() = false;
  return counted;
}

#else

bool memory_count_start(void) { return false; }

struct memory_count memory_count_stop(void) { return (struct memory_count){0, 0}; }

#endif
