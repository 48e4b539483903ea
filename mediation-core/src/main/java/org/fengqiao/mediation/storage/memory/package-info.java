/**
 * The embedded storage: {@link org.fengqiao.mediation.storage.memory.MemoryStorage} keeps
 * everything in ordinary maps and nothing after the process ends. It passes every contract of the
 * storage interface and is meant for tests, trials and small tools.
 */
@NullMarked
package org.fengqiao.mediation.storage.memory;

import org.jspecify.annotations.NullMarked;
