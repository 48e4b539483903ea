/**
 * A storage adapter as somebody outside would write it: cases in a file of a key-value store, by
 * public means of the library alone. {@link org.fengqiao.mediation.examples.mvstore.MvStoreStorage}
 * is the way in. It keeps journals, lists, counts, numbers and the feed; personal data and the
 * records of an office it refuses, and says so by its capabilities. Its test extends the contracts
 * of the tests jar.
 */
@NullMarked
package org.fengqiao.mediation.examples.mvstore;

import org.jspecify.annotations.NullMarked;
