/** Customer success at its targets: 100,000 customers, 300,000 subscriptions, 5 million rows of usage. */
@NullMarked
package org.partnersuite.benchmarks.success;

import org.jspecify.annotations.NullMarked;
