/** Customers of the invented vendor, of every segment, with all that customer success knows of them. */
@NullMarked
package org.partnersuite.localstack.sample.success;

import org.jspecify.annotations.NullMarked;
