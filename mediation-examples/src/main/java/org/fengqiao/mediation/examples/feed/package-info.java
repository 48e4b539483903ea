/** How a host passes on what happens, and keeps how far it is. */
@NullMarked
package org.fengqiao.mediation.examples.feed;

import org.jspecify.annotations.NullMarked;
