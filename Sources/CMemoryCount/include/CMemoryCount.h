#ifndef C_MEMORY_COUNT_H
#define C_MEMORY_COUNT_H

#include <stdbool.h>
#include <stdint.h>

/// What one thread has asked of memory.
struct memory_count {
  /// Calls of `malloc` and its kin.
  uint64_t allocations;
  /// Retains and releases of Swift objects.
  uint64_t references;
};

/// Starts to count on the calling thread; false where this system does not let it be counted.
bool memory_count_start(void);

/// Ends it, and gives what was counted since.
struct memory_count memory_count_stop(void);

#endif
